"""A whole database moved, and moved back."""

import subprocess
import sys
from textwrap import dedent
from time import sleep

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.errors import StorageError
from urd_crm.exchange.database_copy import copy_database, rows
from urd_crm.schema.engine import make_engine

COPY = dedent("""
    import sys
    from pathlib import Path
    from urd_crm.exchange.database_copy import copy_database

    def note(share):
        status = Path("/proc/self/status").read_text()
        taken.append(int(status.partition("RssAnon:")[2].split()[0]) // 1024)

    taken = []  # not what is mapped of a file, which the system takes back when it needs it
    print(copy_database(sys.argv[1], sys.argv[2], progress=note).total, max(taken))
""")
pytestmark = pytest.mark.timeout(600)  # the invented municipality takes its time
WAYS = [
    ("sqlite", "postgresql"),
    ("postgresql", "sqlite"),
    ("sqlite", "sqlite"),
    ("postgresql", "postgresql"),
]


def definitions(url):
    """Give everything that a database is made of, as it says so itself; the order of making does not matter."""
    engine = make_engine(url)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            asked = "SELECT type, name, sql FROM sqlite_master WHERE name <> 'sqlite_stat1'"
        else:
            asked = (
                "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
                "UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' "
                "UNION ALL SELECT table_name, column_name, concat_ws(' ', data_type, character_maximum_length, is_nullable, "
                "column_default) FROM information_schema.columns WHERE table_schema = 'public' "
                "UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
            )
        found = sorted(map(str, connection.execute(sa.text(asked))))
    engine.dispose()
    return found


class TestRoundTrip:
    def test_a_municipality_goes_to_postgresql_and_back(self, municipality, databases, contents, run_sql):
        """Every row of every plugin is the same at the end, in the values that Python sees."""
        there, back = databases("postgresql"), databases("sqlite")
        going, coming = copy_database(municipality, there), copy_database(there, back)
        assert going.components == ("core", "government", "investors", "media", "ngos", "partner_cities")
        assert going.rows == coming.rows
        assert going.checksums == coming.checksums
        assert [name for name, rows in going.rows.items() if not rows] == []
        expected = contents(f"sqlite:///{municipality}", plugins=None)
        assert contents(there, plugins=None) == expected
        assert contents(back, plugins=None) == expected
        letters = "SELECT gram, word FROM urd_search_gram ORDER BY gram, word"
        assert run_sql(back, letters) == run_sql(f"sqlite:///{municipality}", letters)

    @pytest.mark.parametrize("source,target", WAYS[:2])
    def test_what_is_copied_is_worked_on_as_before(self, municipality, databases, contents, source, target):
        """The tables are made as anew, check is clean, search finds, and numbers and the feed go on."""
        first, fresh = databases(source), databases(target)
        copy_database(municipality, first)
        url = databases(target)
        copy_database(first, url)
        assert contents(url, plugins=None) == contents(first, plugins=None)
        Crm.open(fresh, strict=True).close()
        assert definitions(url) == definitions(fresh)
        added = []
        for each in (first, url):
            crm = Crm.open(each, strict=True)
            with crm.session(actor="clerk") as session:
                assert not session.review.verify()
                assert session.search("kavichki")
                row = session.organisations.add("Nova OOD")
                task = session.tasks.add("Call back")
                added.append((row.id, task.id, max(change.sequence for change in session.changes.follow())))
            crm.close()
        assert added[0] == added[1]

    @pytest.mark.parametrize("source,target", WAYS)
    def test_a_number_that_is_gone_is_not_used_again(self, small, databases, run_sql, source, target):
        """The feed counts on from its last position, though the change that had it is gone; parties do too."""
        first, second = databases(source), databases(target)
        copy_database(small, first)
        (((last,),), ((party,),)) = run_sql(
            first, "SELECT max(sequence) FROM urd_change", "SELECT max(id) FROM urd_party"
        )
        run_sql(first, f"DELETE FROM urd_change WHERE sequence > {last - 3}")
        copy_database(first, second)
        crm = Crm.open(second, plugins=[])
        with crm.session(actor="clerk") as session:
            added = session.organisations.add("Nova OOD")
            assert added.id == party + 1
        with crm.session() as session:
            assert [change.sequence for change in session.changes.of(added)] == [last + 1]
        crm.close()

    def test_one_municipality_of_several_in_a_schema_of_its_own(self, small, databases, contents):
        """The schema is made, others beside it stay as they are, and the way back leads out of it."""
        region, back = databases("postgresql"), databases("sqlite")
        for schema in ("varna", "burgas"):
            copy_database(small, f"{region}?schema={schema}")
        copy_database(f"{region}?schema=varna", back)
        assert contents(back) == contents(f"{region}?schema=burgas") == contents(f"sqlite:///{small}")

    def test_a_table_that_is_divided_is_read_as_one(self, small, databases, run_sql):
        """An administrator may have divided a table by year; its parts are no tables of another plugin."""
        divided, back = databases("postgresql"), databases("sqlite")
        copy_database(small, divided)
        run_sql(
            divided,
            "ALTER TABLE urd_legal_limit RENAME TO whole",
            "CREATE TABLE urd_legal_limit (LIKE whole INCLUDING DEFAULTS) PARTITION BY RANGE (id)",
            "CREATE TABLE urd_legal_limit_1 PARTITION OF urd_legal_limit FOR VALUES FROM (0) TO (1000)",
        )
        assert copy_database(divided, back).rows["urd_legal_limit"] == 0

    def test_plugins_are_those_of_the_source(self, small, databases, run_sql):
        """No tables are made for a plugin that is installed here and was not there."""
        url = databases("postgresql")
        assert copy_database(small, url).components == ("core",)
        ((tables,),) = run_sql(url, "SELECT array_agg(tablename) FROM pg_tables WHERE tablename LIKE 'urd_version%'")[0]
        assert tables == ["urd_version_core"]


class TestSnapshot:
    @pytest.mark.parametrize("source,target", [("sqlite", "postgresql"), ("postgresql", "sqlite")])
    def test_what_is_written_meanwhile_is_not_in_the_copy(self, small, databases, source, target):
        """A program that writes in the middle is not held up, and its row comes with the next copy."""
        first, second = databases(source), databases(target)
        copy_database(small, first)
        crm = Crm.open(first, plugins=[])
        written = []

        def write(share):
            if share and not written:
                with crm.session(actor="clerk") as session:
                    written.append(session.organisations.add("Meanwhile OOD").id)

        copied = copy_database(first, second, progress=write)
        assert written == [3]
        assert copied.rows["urd_organisation"] == 2
        crm.close()


class TestOrder:
    @pytest.mark.parametrize("target", ["sqlite", "postgresql"])
    def test_rows_may_refer_to_later_ones_and_in_a_circle(self, small, databases, run_sql, target):
        """A reply has a lower number than what it replies to, and two answer each other."""
        run_sql(
            f"sqlite:///{small}",
            "UPDATE urd_interaction SET reply_to_id = 50 WHERE id = 1",
            "UPDATE urd_interaction SET reply_to_id = 1 WHERE id = 50",
        )
        url = databases(target)
        copy_database(small, url)
        asked = "SELECT id, reply_to_id FROM urd_interaction WHERE reply_to_id IS NOT NULL ORDER BY id"
        assert run_sql(url, asked) == [[(1, 50), (50, 1)]]

    def test_a_role_without_privileges_is_enough(self, small, postgres, databases, run_sql):
        """Whoever owns the database copies into it; nothing asks for a superuser."""
        url = databases("postgresql")
        name = sa.make_url(url).database
        run_sql(
            url,
            "CREATE ROLE plain LOGIN NOSUPERUSER",
            f'ALTER DATABASE "{name}" OWNER TO plain',
            "GRANT ALL ON SCHEMA public TO plain",
        )
        try:
            assert copy_database(small, sa.make_url(url).set(username="plain")).rows["urd_interaction"] == 50
        finally:
            run_sql(url, f'ALTER DATABASE "{name}" OWNER TO postgres', "DROP OWNED BY plain", "DROP ROLE plain")

    def test_rows_that_a_policy_hides_are_not_left_out(self, small, postgres, databases, run_sql, tmp_path):
        """Counts and checksums would agree without them; whoever may not see them is told of which table."""
        url = databases("postgresql")
        copy_database(small, url)
        run_sql(
            url,
            "CREATE ROLE looker LOGIN NOSUPERUSER",
            "GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker",
            "GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO looker",
        )
        source = sa.make_url(url).set(username="looker")
        try:
            assert copy_database(source, tmp_path / "whole.db").rows["urd_change"] > 1
            run_sql(
                url,
                "ALTER TABLE urd_change ENABLE ROW LEVEL SECURITY",
                "CREATE POLICY one ON urd_change FOR SELECT USING (sequence = 1)",
            )
            with pytest.raises(StorageError, match="urd_change") as caught:
                copy_database(source, tmp_path / "part.db")
            assert caught.value.reason == "forbidden"
        finally:
            run_sql(url, "DROP OWNED BY looker", "DROP ROLE looker")

    def test_a_source_that_ends_idle_transactions_is_read_to_its_end(self, small, databases, tmp_path):
        """The target may take its time; whoever set such a limit did so for everyday's work."""
        url = databases("postgresql")
        copy_database(small, url)
        limited = sa.make_url(url).update_query_dict({"options": "-cidle_in_transaction_session_timeout=100"})
        waits = iter([0.3])
        copied = copy_database(limited, tmp_path / "whole.db", progress=lambda _: sleep(next(waits, 0)))
        assert copied.rows["urd_interaction"] == 50


class TestMemory:
    @pytest.mark.skipif(sys.platform != "linux", reason="others do not say what a process takes")
    def test_it_stays_flat(self, small, databases, run_sql):
        """From SQLite to PostgreSQL, eight times as many rows, 42 MB more of text, take no more memory than a batch and the caches do."""
        peaks = []
        for count in (1_500, 12_000):
            source = databases("sqlite")
            copy_database(small, source)
            run_sql(
                source,
                f"WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {count}) "
                "INSERT INTO urd_change (at, actor, entity, entity_id, operation, after) "
                "SELECT '2026-03-02 12:00:00.000000', 'clerk', 'urd_interaction', n, 'insert', "
                """'{"body": "' || hex(randomblob(2000)) || '"}' FROM n""",
            )
            command = [sys.executable, "-c", COPY, source, databases("postgresql")]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            total, peak = map(int, done.stdout.split())
            assert total > count
            peaks.append(peak)
        assert peaks[1] - peaks[0] < 40, peaks

    def test_files_are_read_few_at_a_time(self, municipality):
        """A table with whole files in its rows has a batch of its own."""
        crm = Crm.open(municipality)
        table = next(
            sa.inspect(each).local_table for each in crm.registry.tables if each.__tablename__ == "urd_document_content"
        )
        crm.close()
        assert rows.size_of_batch(table) == rows.HEAVY_BATCH
