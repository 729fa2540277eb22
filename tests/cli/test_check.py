"""``urd check``."""

import sqlite3

import pytest

from urd_crm import Crm
from urd_crm.cli.exit_code import ExitCode
from urd_crm.contract import WARN, Check, Finding, PluginInfo, Text, hookimpl
from urd_crm.entities.organisation import Organisation
from urd_crm.gate.indexing import Index


class Broken:
    """A plugin whose check fails."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("broken", Text("Broken", "Счупена"), "0.1", 1)

    @hookimpl
    def urd_crm_checks(self):
        """Fail, and find fault with everything."""
        return [
            Check("raises", Organisation, lambda rows, _: [rows[0].nothing], WARN, at_write=False),
            Check("sound", Organisation, lambda rows, _: [Finding(rows[0], Text("odd"))], WARN, at_write=False),
        ]


class TestCheck:
    def test_a_sound_database_is_well(self, urd):
        """Nothing to say ends with 0."""
        said = urd("check")
        assert (said.code, said.out, said.err) == (0, "", "All is well.\n")

    def test_a_check_that_fails_is_an_error_of_its_plugin(self, urd):
        """Told beside what the others find, and counted."""
        said = urd("check", "--json", plugins=("investors", Broken()))
        assert said.code == ExitCode.FOUND
        assert [each["code"] for each in said.json] == ["check-failed", "sound"]
        assert said.json[0]["origin"] == "broken"

    def test_a_stale_index_is_found_and_mended(self, urd, town):
        """``--reindex`` makes it anew."""
        with sqlite3.connect(town) as database:
            database.execute("DELETE FROM urd_search_word WHERE party_id = 1")
        database.close()
        found = urd("check", "--json")
        assert found.code == ExitCode.FOUND
        assert found.json[0]["code"] == "index-stale"
        assert urd("check", "--reindex").code == 0
        assert urd("search", "Ventil", "--json").json[0]["party_id"] == 1

    @pytest.mark.only("postgresql")
    def test_who_renames_somebody_meanwhile_is_no_fault(self, call, urd_database, monkeypatch):
        """Between the look at the words and that at the names; both are of the moment when it began."""
        crm = Crm.open(urd_database, plugins=["investors"])
        with crm.session(actor="fixture") as session:
            ventil = session.organisations.add("Lindqvist Ventil AB")
        renamed = []

        def read(index, ids):
            if not renamed:
                renamed.append(ids)
                with crm.session(actor="other") as session:
                    session.change(ventil, name="Lindqvist Armatur AB")
            return original(index, ids)

        original = Index.read
        monkeypatch.setattr(Index, "read", read)
        said = call("check", database=urd_database)
        assert renamed
        assert (said.code, said.out, said.err) == (0, "", "All is well.\n")
        crm.close()
