"""``urd check``."""

import sqlite3

from urd_crm.cli.exit_code import ExitCode


class TestCheck:
    def test_a_sound_database_is_well(self, urd):
        """Nothing to say ends with 0."""
        said = urd("check")
        assert (said.code, said.out, said.err) == (0, "", "All is well.\n")

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
