"""What a copy refuses before it writes anything."""

import sqlite3
from datetime import date

import pytest

from urd_crm import Crm
from urd_crm.errors import (
    ConflictError,
    SchemaAheadError,
    SchemaBehindError,
    SchemaError,
    StorageError,
    ValidationFailedError,
)
from urd_crm.exchange.database_copy import copy_database

pytestmark = pytest.mark.timeout(600)  # the invented municipality takes its time


class TestTarget:
    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_it_has_to_be_empty(self, small, databases, contents, kind):
        """A database of somebody's stays as it is, and anew=True is no way around that."""
        url = databases(kind)
        copy_database(small, url)
        before = contents(url)
        for anew in (False, True):
            with pytest.raises(ConflictError, match="has tables of urd_crm already"):
                copy_database(small, url, anew=anew)
        assert contents(url) == before

    def test_a_database_into_itself(self, small):
        """Is refused as any that is not empty."""
        with pytest.raises(ConflictError, match="has tables of urd_crm already"):
            copy_database(small, small)

    def test_tables_of_others_stay(self, small, databases, run_sql):
        """A host's own tables lie beside ours, with names of their own."""
        url = databases("postgresql")
        run_sql(url, "CREATE TABLE permit (id int)", "INSERT INTO permit VALUES (7)")
        copy_database(small, url)
        assert run_sql(url, "SELECT id FROM permit") == [[(7,)]]


class TestSource:
    def test_it_has_to_be_there(self, tmp_path):
        """A slip in its name makes no file, at either end."""
        with pytest.raises(StorageError, match="There is no database"):
            copy_database(tmp_path / "town.db", tmp_path / "copy.db")
        assert list(tmp_path.iterdir()) == []

    def test_it_has_to_be_ours(self, tmp_path):
        """Another program's file is told, and the target is not made."""
        with sqlite3.connect(tmp_path / "other.db") as other:
            other.execute("CREATE TABLE permit (id)")
        other.close()
        with pytest.raises(StorageError, match="has no tables of urd_crm") as caught:
            copy_database(tmp_path / "other.db", tmp_path / "copy.db")
        assert caught.value.reason == "not-a-database"
        assert not (tmp_path / "copy.db").exists()

    @pytest.mark.parametrize(
        "revision,error",
        [("0000_before", SchemaAheadError), ("9999_later", SchemaAheadError), ("0001_initial", SchemaBehindError)],
    )
    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_it_has_to_be_up_to_date(self, small, databases, run_sql, kind, revision, error):
        """An older or newer schema is brought to this one's by its own means first."""
        source, url = databases(kind), databases("sqlite")
        copy_database(small, source)
        run_sql(source, f"UPDATE urd_version_core SET version_num = '{revision}'")
        with pytest.raises(error):
            copy_database(source, url)

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_tables_of_a_plugin_that_is_not_installed_are_named(self, small, databases, run_sql, kind):
        """They would be lost or guessed at; its code says how they are to be written."""
        source, url = databases(kind), databases("sqlite")
        copy_database(small, source)
        run_sql(source, "CREATE TABLE urd_gymnasts_club (id INTEGER)")
        with pytest.raises(SchemaError, match=r"not in use here: urd_gymnasts_club\. Install the plugin"):
            copy_database(source, url)

    def test_nor_are_those_of_a_plugin_that_is_left_out(self, databases):
        """Whoever chooses plugins chooses all that the source has."""
        source = databases("sqlite")
        Crm.open(source, strict=True).close()
        with pytest.raises(SchemaError, match="urd_media_outlet"):
            copy_database(source, databases("sqlite"), plugins=["investors"])


class TestValues:
    @pytest.mark.parametrize(
        "change,field,said",
        [
            ("urd_interaction SET body = 'a' || char(0) || 'b'", "urd_interaction.body", "the character NUL"),
            ("urd_interaction SET body = CAST(x'ff41' AS text)", "urd_interaction.body", "UTF-8"),
            (f"urd_party SET label = '{'я' * 5000}'", "urd_party.label", "more than"),
            ("urd_interaction SET occurred_at = 'yesterday'", "urd_interaction.occurred_at", "a moment"),
            ("urd_interaction SET reply_to_id = 'x'", "urd_interaction.reply_to_id", "a whole number"),
            ("urd_organisation SET is_own = 2", "urd_organisation.is_own", "0 or 1"),
            ("urd_party SET uid = x'01'", "urd_party.uid", "16 bytes"),
            ("urd_change SET after = '{'", "urd_change.after", "JSON"),
            ("urd_change SET after = '{\"a\": NaN}'", "urd_change.after", "JSON"),
            ('urd_change SET after = \'{"a":"\\u0000"}\'', "urd_change.after", "the character NUL"),
            ('urd_change SET after = \'{"a":"\\ud800"}\'', "urd_change.after", "JSON"),
            ("urd_interaction SET subject = x'4142'", "urd_interaction.subject", "text"),
        ],
    )
    def test_what_postgresql_cannot_hold_is_named_by_row_and_column(
        self, small, databases, run_sql, change, field, said
    ):
        """All of them at once, without their content, and nothing is written."""
        key = "sequence" if "urd_change" in change else "id"
        run_sql(f"sqlite:///{small}", f"UPDATE {change} WHERE {key} = 1")
        url = databases("postgresql")
        with pytest.raises(ValidationFailedError) as caught:
            copy_database(small, url)
        found = [problem for problem in caught.value.problems if problem.code == "not-storable"]
        assert [(problem.field, problem.entity_id) for problem in found] == [(field, 1)]
        assert "row 1 " in found[0].in_("en")
        assert said in found[0].in_("en")
        assert "ред 1 " in found[0].in_("bg")
        assert run_sql(url, "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'urd%'") == [[(0,)]]

    @pytest.mark.parametrize(
        "change, field, said",
        [
            ("urd_interaction SET occurred_at = 'infinity'", "urd_interaction.occurred_at", "a moment"),
            ("urd_interaction SET ended_at = '12000-01-01 00\\:00\\:00+00'", "urd_interaction.ended_at", "a moment"),
            ("urd_interaction SET ended_at = '0044-03-15 BC'", "urd_interaction.ended_at", "a moment"),
            ("urd_task SET due_on = '-infinity'", "urd_task.due_on", "a day"),
        ],
    )
    def test_a_day_that_only_postgresql_has_is_named(self, small, databases, run_sql, change, field, said):
        """Which another PostgreSQL takes as it is."""
        source, url, other = databases("postgresql"), databases("sqlite"), databases("postgresql")
        with Crm.open(small, plugins=[]) as crm, crm.session(actor="clerk") as session:
            session.tasks.add("Обаждане", due_on=date(2026, 3, 2))
        copy_database(small, source)
        run_sql(source, f"UPDATE {change} WHERE id = 1")
        with pytest.raises(ValidationFailedError) as caught:
            copy_database(source, url)
        (found,) = [problem for problem in caught.value.problems if problem.code == "not-storable"]
        assert (found.field, found.entity_id) == (field, 1)
        assert said in found.in_("en")
        copy_database(source, other)
        table, column = field.split(".")
        ask = f"SELECT CAST({column} AS text) FROM {table} WHERE id = 1"
        assert run_sql(source, ask) == run_sql(other, ask)

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_what_its_own_table_forbids_is_named(self, small, databases, run_sql, kind):
        """Another program let the file forget a rule, wrote, and brought the rule back."""
        with sqlite3.connect(small) as file:
            file.execute("PRAGMA writable_schema=ON")
            made = dict(file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
            change = "UPDATE sqlite_master SET sql = ? WHERE name = ?"
            file.execute(change, (made["urd_interaction"].replace("NOT NULL", ""), "urd_interaction"))
            file.execute("PRAGMA writable_schema=RESET")
            file.execute("UPDATE urd_interaction SET subject = NULL WHERE id = 7")
            file.execute("PRAGMA writable_schema=ON")
            file.execute(change, (made["urd_interaction"], "urd_interaction"))
            file.execute("PRAGMA ignore_check_constraints=ON")
            file.execute("UPDATE urd_contact_point SET party_id = NULL WHERE id = 1")
        file.close()
        with pytest.raises(ValidationFailedError) as caught:
            copy_database(small, databases(kind))
        assert {(problem.field, problem.entity_id, problem.message.en) for problem in caught.value.problems} == {
            ("urd_interaction.subject", 7, "row 7 is empty, and has to have a value"),
            (
                "urd_contact_point.ck_urd_contact_point_one_owner",
                1,
                "row 1 breaks this rule of its table",
            ),
        }

    def test_a_file_that_is_too_large_is_named(self, small, databases, monkeypatch):
        """PostgreSQL would take it and not give it back."""
        crm = Crm.open(small, plugins=[])
        with crm.session(actor="clerk") as session:
            session.documents.add("Full", bytes(2**20 + 1))
        crm.close()
        monkeypatch.setattr("urd_crm.exchange.database_copy.fitting.LARGEST", 2**20)
        with pytest.raises(ValidationFailedError, match=r"urd_document_content\.content.* more than 1 MiB"):
            copy_database(small, databases("postgresql"))

    def test_a_day_that_raw_sql_wrote_otherwise_arrives(self, small, databases, run_sql):
        """By its week, as Python reads it too."""
        crm = Crm.open(small, plugins=[])
        with crm.session(actor="clerk") as session:
            session.limits.set("answer-days", 14, "days", source="x", valid_from=date(2026, 1, 1))
        crm.close()
        run_sql(f"sqlite:///{small}", "UPDATE urd_legal_limit SET valid_from = '2026-W10-1'")
        url = databases("postgresql")
        copy_database(small, url)
        assert run_sql(url, "SELECT CAST(valid_from AS text) FROM urd_legal_limit") == [[("2026-03-02",)]]

    @pytest.mark.parametrize(
        "json",
        [
            '{"a":"\\\\u0000"}',
            '{"b": 1.50, "a": [1e2, -0.0, 12345678901234567890.5, null, true]}',
            '{"a":"\\u0442\\ud83d\\ude00"}',
            "null",
            "7",
            '"x"',
            '{"a":1,"a":2}',
        ],
    )
    def test_json_is_compared_by_what_it_says(self, small, databases, run_sql, json):
        """PostgreSQL writes it in its own way, and neither keeps more than the other."""
        run_sql(f"sqlite:///{small}", f"UPDATE urd_change SET after = '{json}' WHERE sequence = 1".replace(":", "\\:"))
        there, back = databases("postgresql"), databases("sqlite")
        assert copy_database(small, there).checksums == copy_database(there, back).checksums

    def test_a_moment_that_raw_sql_wrote_otherwise_arrives(self, small, databases, run_sql):
        """With a T, without microseconds, with an offset: it is the same moment."""
        source = f"sqlite:///{small}"
        run_sql(
            source,
            "UPDATE urd_interaction SET occurred_at = '2026-03-02T12\\:00\\:00' WHERE id = 1",
            "UPDATE urd_interaction SET occurred_at = '2026-03-02 14\\:00\\:00+02\\:00' WHERE id = 2",
        )
        url = databases("postgresql")
        copy_database(small, url)
        asked = "SELECT count(*) FROM urd_interaction WHERE occurred_at = '2026-03-02T12\\:00\\:00Z' AND id IN (1, 2)"
        assert run_sql(url, asked) == [[(2,)]]

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_a_lost_reference_is_named(self, small, databases, run_sql, kind):
        """Raw SQL deleted what a row refers to; the target would refuse it at the very end."""
        run_sql(f"sqlite:///{small}", "UPDATE urd_interaction SET reply_to_id = 777 WHERE id = 9")
        with pytest.raises(ValidationFailedError) as caught:
            copy_database(small, databases(kind))
        (problem,) = caught.value.problems
        assert (problem.code, problem.field, problem.entity_id) == ("reference-lost", "urd_interaction.reply_to_id", 9)
        assert problem.message.en == "row 9 refers to a row of urd_interaction that is not there"

    def test_a_text_without_encoding_goes_to_no_other_file(self, small, databases, run_sql):
        """Between two SQLite files the rest passes as it is, a NUL too."""
        source, url = f"sqlite:///{small}", databases("sqlite")
        run_sql(source, "UPDATE urd_interaction SET body = 'a' || char(0) || 'b' WHERE id = 1")
        copy_database(small, url)
        assert run_sql(url, "SELECT hex(body) FROM urd_interaction WHERE id = 1") == [[("610062",)]]
        run_sql(source, "UPDATE urd_interaction SET body = CAST(x'ff41' AS text) WHERE id = 1")
        with pytest.raises(ValidationFailedError, match="UTF-8"):
            copy_database(small, databases("sqlite"))

    def test_very_many_are_not_all_told(self, small, databases, run_sql):
        """A hundred show the pattern."""
        run_sql(f"sqlite:///{small}", "UPDATE urd_change SET actor = char(0), entity = char(0)")
        with pytest.raises(ValidationFailedError) as caught:
            copy_database(small, databases("postgresql"))
        assert len(caught.value.problems) == 100


class TestOpen:
    def test_a_finished_copy_has_no_mark(self, small, databases):
        """It opens as any other."""
        url = databases("postgresql")
        copy_database(small, url)
        Crm.open(url, plugins=[]).close()


class TestSourceIsOnlyRead:
    def test_a_file_keeps_its_kind_of_journal(self, small, databases):
        """Not a byte of it is another one, while somebody has it open too."""
        with sqlite3.connect(small) as file:
            file.execute("PRAGMA journal_mode=DELETE")
            before = small.read_bytes()
            copy_database(small, databases("sqlite"))
        file.close()
        assert small.read_bytes() == before

    def test_where_nothing_can_be_written(self, small, databases, monkeypatch):
        """As on a disk that is only read: nothing is left beside it."""
        before = small.read_bytes()
        beside = sorted(small.parent.iterdir())
        monkeypatch.setattr("urd_crm.schema.engine.os.access", lambda path, mode: path != small.parent)
        url = databases("postgresql")
        assert copy_database(small, url).rows["urd_interaction"] == 50
        assert small.read_bytes() == before
        assert sorted(small.parent.iterdir()) == beside
