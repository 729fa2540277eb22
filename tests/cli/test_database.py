"""``urd init``, ``urd upgrade`` and ``urd demo``."""

import json
import os
import sqlite3
from contextlib import closing
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm.cli.exit_code import ExitCode


class TestInit:
    def test_it_makes_a_database(self, call, town):
        """The file is there, and the answer names it."""
        said = call("init")
        assert (said.code, said.out) == (0, f"{town} is ready. Plugins: core, investors.\n")
        assert town.exists()

    @pytest.mark.skipif(sa.make_url("sqlite:///%20").database != " ", reason="SQLAlchemy 2.0 takes it as it is written")
    def test_an_address_with_encoded_letters_leads_to_the_file(self, call, tmp_path):
        """The same file, written either way."""
        there = f"sqlite:///{tmp_path}/%D0%B3%D1%80%D0%B0%D0%B4%201.db"
        assert call("init", there).code == 0
        assert (tmp_path / "град 1.db").exists()
        assert call("changes", "--db", there).code == 0
        assert call("changes", "--db", f"sqlite:///{tmp_path}/град 1.db").code == 0

    @pytest.mark.parametrize(
        "address,said",
        [
            ("sqlite://town.db", "not the address of a database"),
            ("sqlite:///town.db?timeout=abc", "not the address of a database"),
            ("sqlite:///town.db?mode=ro", "says nothing of mode"),
        ],
    )
    def test_an_address_that_is_none_is_told(self, call, tmp_path, monkeypatch, address, said):
        """Without a traceback, and no file is made."""
        monkeypatch.chdir(tmp_path)
        before = sorted(tmp_path.iterdir())
        for arguments in (["init", address], ["changes", "--db", address]):
            told = call(*arguments)
            assert (told.code, len(told.err.splitlines())) == (ExitCode.STORAGE, 1)
            assert said in told.err or arguments[0] == "changes"  # there is no such file either
        assert sorted(tmp_path.iterdir()) == before

    def test_again_it_changes_nothing(self, urd, town):
        """What is there stays."""
        said = urd("init", town, "--json")
        assert said.json["is_new"] is False
        assert urd("search", "Anna", "--json").json[0]["party_id"] == 2

    def test_a_folder_that_is_not_there_is_told(self, call, tmp_path):
        """A slip in the path is no traceback."""
        assert call("init", tmp_path / "no" / "town.db").code == ExitCode.STORAGE


class TestAnotherProgram:
    @pytest.mark.parametrize("command", [["changes"], ["add", "org", "Ventil"], ["plugins"], ["check"]])
    @pytest.mark.parametrize("tables", ["", "CREATE TABLE bookmark (id INTEGER)"])
    def test_only_init_makes_tables_in_its_file(self, call, tmp_path, command, tables):
        """A slip in the name leads to another program's database, or to an empty file: nothing is made in it."""
        path = tmp_path / "places.sqlite"
        path.touch()
        with closing(sqlite3.connect(path)) as other:
            other.execute(tables)
        before = path.read_bytes()
        said = call(*command, database=path)
        assert (said.code, "Make them with 'urd init'" in said.err) == (ExitCode.STORAGE, True)
        assert (path.read_bytes(), [each.name for each in tmp_path.iterdir()]) == (before, [path.name])
        assert call("init", path).code == 0
        assert call("changes", database=path).code == 0


class TestUpgrade:
    def test_nothing_to_do_is_told(self, urd):
        """A new database is current."""
        said = urd("upgrade", "--dry-run")
        assert (said.code, said.err) == (0, "Everything is up to date.\n")

    def test_missing_tables_of_a_plugin_are_planned_then_made(self, call, town):
        """A dry run changes nothing; the real one says the same and does it."""
        without_investors(call, town)
        planned = call("upgrade", "--dry-run", "--json").json
        assert [(step["component"], step["step"]) for step in planned] == [("investors", "+")]
        assert "urd_investors_site" in planned[0]["tables"]
        assert call("upgrade", "--json").json == planned
        assert call("upgrade", "--json").json == []

    def test_a_plugin_that_is_not_in_use_is_named(self, call, town):
        """Its tables stay; whoever forgot to install it is told."""
        call("init", plugins=("investors", "media"))
        for words in (["--dry-run"], []):
            said = call("upgrade", *words)
            assert said.code == 0
            assert "'media'" in said.err
            assert "0001_initial" in said.err
        said = call("upgrade", "--dry-run", "--json")
        assert said.json == []
        assert "'media'" in json.loads(said.err)["warning"]

    def test_a_plugin_that_fails_is_named(self, call, town):
        """The others are upgraded all the same."""
        without_investors(call, town)
        said = call("upgrade", plugins=("investors", "nosuch"))
        assert said.code == 0
        assert "investors" in said.out
        assert "nosuch" in said.err

    def test_a_newer_plugin_is_told_and_the_others_upgraded(self, call, town):
        """The rows say what was done, the error what was not."""
        without_investors(call, town)
        call("init", plugins=("media",))
        without_investors(call, town)
        set_version(town, "media", "0777_later")
        for words in (["--dry-run"], []):
            said = call("upgrade", *words, plugins=("media", "investors"))
            assert said.code == ExitCode.STORAGE
            assert "investors" in said.out
            assert "0777_later" in said.err
            assert "up to date" not in said.err
        assert call("upgrade", "--json", plugins=("media", "investors")).json == []

    def test_it_says_what_it_is_at_before_it_waits(self, call, town):
        """Somebody may use the tables for long; a program that reads the answer is not told."""
        call("init", plugins=("media",))
        without_investors(call, town)
        (line,) = call("upgrade", plugins=("investors",)).err.splitlines()[:1]
        assert line == "Upgrading 'investors'; whoever has the tables in use is waited for."
        without_investors(call, town)
        assert "Upgrading" not in call("upgrade", "--json", plugins=("investors",)).err

    def test_a_newer_core_is_refused(self, urd, town):
        """Neither looked into further nor touched."""
        set_version(town, "core", "0777_later")
        before = town.read_bytes()
        for words in (["--dry-run"], []):
            said = urd("upgrade", *words, "--json")
            assert (said.code, said.error["type"]) == (ExitCode.STORAGE, "schema-ahead")
            assert "0777_later" in said.error["message"]
        assert town.read_bytes() == before


class TestDryRun:
    """It writes nothing, whatever the file is like."""

    @pytest.fixture(params=["empty", "current", "old", "newer", "no-journal", "plugin-missing"])
    def file(self, request, call, town):
        """A database in one of the states that an upgrade may find."""
        if request.param == "empty":
            town.touch()
            return town
        call("init")
        if request.param == "old":
            without_investors(call, town)
        elif request.param == "newer":
            set_version(town, "core", "0777_later")
        elif request.param == "no-journal":
            with closing(sqlite3.connect(town)) as database:
                database.execute("PRAGMA journal_mode=DELETE")
        elif request.param == "plugin-missing":
            call("init", plugins=("investors", "media"))
        return town

    @pytest.mark.parametrize("words", [(), ("--json",)])
    def test_no_byte_is_changed_and_no_file_made(self, file, call, words):
        """Not even the header, and no journal is left beside it."""
        before = {path.name: path.read_bytes() for path in file.parent.iterdir()}
        said = call("upgrade", "--dry-run", *words)
        assert "fault" not in said.err
        assert {path.name: path.read_bytes() for path in file.parent.iterdir()} == before

    def test_an_empty_database_would_get_every_table(self, call, town):
        """Core first; each component with the names of its tables."""
        town.touch()
        planned = call("upgrade", "--dry-run", "--json").json
        assert [(step["component"], step["step"]) for step in planned] == [("core", "+"), ("investors", "+")]
        assert {"urd_party", "urd_change"} <= set(planned[0]["tables"])
        assert f"tables: {len(planned[0]['tables'])}" in call("upgrade", "--dry-run").out
        assert town.stat().st_size == 0

    def test_it_looks_while_somebody_writes(self, call, town):
        """The journal of the other is left alone, and what is committed is seen."""
        call("init")
        with closing(sqlite3.connect(town, isolation_level=None)) as writer:
            writer.execute("UPDATE urd_version_investors SET version_num = '0777_later'")
            writer.execute("BEGIN IMMEDIATE")
            writer.execute("UPDATE urd_version_investors SET version_num = '0001_initial'")
            assert "0777_later" in call("upgrade", "--dry-run").err
            writer.execute("ROLLBACK")

    @pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
    def test_it_looks_through_a_link(self, call, town, tmp_path):
        """The journal lies beside the file, not beside the link."""
        call("init")
        (tmp_path / "links").mkdir()
        link = tmp_path / "links" / "town.db"
        link.symlink_to(town)
        with closing(sqlite3.connect(town, isolation_level=None)) as writer:
            writer.execute("UPDATE urd_version_investors SET version_num = '0777_later'")
            assert "0777_later" in call("upgrade", "--dry-run", database=str(link)).err

    def test_a_file_that_is_no_database_is_told(self, call, town):
        """And not written over."""
        town.write_bytes(b"hello world\n" * 1000)
        assert call("upgrade", "--dry-run").code == ExitCode.STORAGE
        assert town.read_bytes() == b"hello world\n" * 1000

    @pytest.mark.only("postgresql")
    def test_postgresql_is_left_as_it_is(self, call, postgres):
        """The catalogue says so: nothing was made or altered."""
        url = postgres.create_database("dry_run")
        engine = sa.create_engine(url)
        for prepare in (None, "init"):
            if prepare:
                call(prepare, database=url)
            before = catalogue(engine)
            planned = call("upgrade", "--dry-run", "--json", database=url, plugins=("investors", "media")).json
            assert {step["component"] for step in planned} == ({"media"} if prepare else {"core", "investors", "media"})
            assert catalogue(engine) == before
        engine.dispose()
        postgres.drop_database("dry_run")

    @pytest.mark.only("postgresql")
    @pytest.mark.parametrize("command", [("search", "Ventil"), ("check",), ("log", "call", "x", "--with", "Ventil AB")])
    def test_nothing_is_made_in_an_empty_one_by_another_command(self, call, postgres, command):
        """A slip in its name is told, as for a file."""
        url = postgres.create_database("nothing_here")
        engine = sa.create_engine(url)
        said = call(*command, database=url)
        assert (said.code, said.out) == (ExitCode.STORAGE, "")
        assert "urd init" in said.err
        assert sa.inspect(engine).get_table_names() == []
        engine.dispose()
        postgres.drop_database("nothing_here")


def catalogue(engine):
    """Tell what PostgreSQL has, and who wrote it down last."""
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT oid, relname, xmin::text FROM pg_class ORDER BY oid").all()


def without_investors(call, town):
    """Make a database from before the plugin was installed."""
    call("init")
    with closing(sqlite3.connect(town, isolation_level=None)) as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE name LIKE 'urd_investors_%' AND type = 'table'")
        for (table,) in names.fetchall():
            database.execute(f"DROP TABLE {table}")
        database.execute("DROP TABLE urd_version_investors")


def set_version(town, component, revision):
    """Note another migration as a component's last."""
    with closing(sqlite3.connect(town, isolation_level=None)) as database:
        database.execute(f"UPDATE urd_version_{component} SET version_num = ?", (revision,))


class TestCopy:
    @pytest.mark.parametrize("stop,code", [(MemoryError, ExitCode.STORAGE), (KeyboardInterrupt, ExitCode.INTERRUPTED)])
    def test_one_that_stops_says_how_it_goes_on(self, urd, town, tmp_path, monkeypatch, stop, code):
        """The same command takes it to its end."""

        def end(read, table, *, after, in_order):
            raise stop

        words = ("copy", town, tmp_path / "copy.db")
        with monkeypatch.context() as patched:
            patched.setattr("urd_crm.exchange.database_copy.copy.rows_of", end)
            said = urd(*words)
        assert said.code == code
        assert "the same command goes on where this one stopped" in said.err
        assert "not finished" in urd("search", "Lindqvist", database=tmp_path / "copy.db").err
        assert urd(*words).code == 0
        assert urd("search", "Lindqvist", database=tmp_path / "copy.db").code == 0


class TestDemo:
    def test_it_fills_a_new_database(self, call):
        """With people to search for."""
        said = call("demo", "--scale", "0.02", "--json")
        assert said.code == 0
        assert said.json["counts"]["people"] > 0
        assert call("deadlines", "--json").code == 0

    def test_it_needs_an_empty_database(self, urd):
        """Records that somebody made are not mixed with invented ones."""
        assert urd("demo").code == ExitCode.CONFLICT


class TestSchema:
    def test_a_municipality_s_schema_is_made_by_init_alone(self, call, postgres):
        """A slip in its name is told, instead of making one municipality more."""
        name = f"region_{uuid4().hex}"
        region = postgres.create_database(name)
        assert call("init", f"{region}?schema=varna").code == 0
        assert call("add", "org", "Ventil AB", database=f"{region}?schema=varna").code == 0
        said = call("search", "Ventil", "--json", database=f"{region}?schema=vanra")
        assert said.code == ExitCode.STORAGE
        assert "There is no schema vanra" in said.error["message"]
        assert call("init", f"{region}?schema=burgas").code == 0
        assert call("search", "Ventil", "--json", database=f"{region}?schema=burgas").json == []
        assert len(call("search", "Ventil", "--json", database=f"{region}?schema=varna").json) == 1
        postgres.drop_database(name)
