"""Opening databases: new, older, newer, damaged, not ours, not writable."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest
import sqlalchemy as sa
from sqlmodel import Field, select

from urd_crm import Crm, Organisation, OrganisationDraft, install_sqlite_events
from urd_crm.contract import NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Report, Text, hookimpl
from urd_crm.entities.model import table_of
from urd_crm.errors import MigrationFailedError, PluginError, SchemaAheadError, StorageError


class Berth(Record, table=True):
    __tablename__ = "urd_quay_berth"

    label: str = Field(default="", max_length=20)


class Crane(Record, table=True):
    __tablename__ = "urd_dock_crane"

    berth_id: int | None = Field(default=None, foreign_key="urd_quay_berth.id")


class Pier(Record, table=True):
    __tablename__ = "urd_pier_pier"


def plugin(name, table, *, requires=(), migrations=""):
    """Make a plugin with one table."""

    class Plugin:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo(name, Text(name), "1", 1, requires=requires, migrations=migrations)

        @hookimpl
        def urd_crm_records(self):
            yield RecordType("thing", table, NO_PERSONAL_DATA)

        @hookimpl
        def urd_crm_reports(self):
            yield Report("things", run=lambda session: session.all(select(table)))

    return Plugin()


@pytest.fixture
def quay():
    return plugin("quay", Berth)


@pytest.fixture
def migrated_quay(tmp_path, monkeypatch):
    """The same plugin with a package of migrations."""
    package = tmp_path / "site" / "quay_migrations"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "0001_first.py").write_text('revision = "0001_first"\ndown_revision = None\n', encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    yield plugin("quay", Berth, migrations="quay_migrations")
    sys.modules.pop("quay_migrations", None)


@pytest.fixture
def path(tmp_path):
    """A database with a thousand organisations, closed."""
    path = tmp_path / "town.db"
    crm = Crm.open(path, plugins=[])
    with crm.session(actor="tester") as session:
        session.organisations.add_many(OrganisationDraft(f"Workshop {n}") for n in range(1000))
    crm.close()
    return path


def tables(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    return found


class TestNew:
    def test_a_new_file_gets_every_table_and_is_ready(self, tmp_path):
        """Opening is all that it takes."""
        crm = Crm.open(tmp_path / "town.db", plugins=[])
        assert not crm.problems
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        with crm.session() as session:
            assert not session.review.verify()
            assert [row.name for row in session.all(select(Organisation))] == ["Ventil"]
        crm.close()
        assert {table_of(table).name for table in crm.registry.tables} <= tables(tmp_path / "town.db")

    def test_several_processes_may_open_a_new_file_at_once(self, tmp_path):
        """One makes the tables, the others find them; none fails, and all can write."""
        script = dedent("""
            import sys
            from urd_crm import Crm
            sys.stdin.read(1)
            crm = Crm.open(sys.argv[1], plugins=[])
            with crm.session(actor="p" + sys.argv[2]) as session:
                session.organisations.add("Workshop " + sys.argv[2])
        """)
        started = [
            subprocess.Popen(
                [sys.executable, "-c", script, str(tmp_path / "town.db"), str(n)],
                stdin=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            for n in range(3)
        ]
        for each in started:
            each.stdin.write(b"g")
            each.stdin.flush()
        outcomes = [each.communicate(timeout=60) for each in started]
        assert [each.returncode for each in started] == [0] * 3, [error.decode() for _, error in outcomes]
        crm = Crm.open(tmp_path / "town.db", plugins=[])
        with crm.session() as session:
            assert len(session.all(select(Organisation))) == 3
            assert not session.review.verify()
        crm.close()


class TestPlugins:
    def test_a_plugin_that_comes_later_gets_its_tables(self, path, quay):
        """The core's rows stay as they are."""
        assert "urd_quay_berth" not in tables(path)
        crm = Crm.open(path, plugins=[quay])
        with crm.session(actor="tester") as session:
            session.add(Berth(label="North"))
            assert len(session.all(select(Organisation))) == 1000
        crm.close()

    def test_a_plugin_that_goes_leaves_its_tables_and_rows(self, path, quay):
        """Taking a plugin out of use deletes nothing; put back it has everything."""
        crm = Crm.open(path, plugins=[quay])
        with crm.session(actor="tester") as session:
            session.add(Berth(label="North"))
        crm.close()
        crm = Crm.open(path, plugins=[])
        assert not crm.problems
        crm.close()
        crm = Crm.open(path, plugins=[quay])
        with crm.session() as session:
            assert [berth.label for berth in session.report("quay.things")] == ["North"]
        crm.close()

    def test_a_plugin_whose_tables_are_newer_is_left_out_alone(self, path, migrated_quay):
        """The core and the others work; the problem says which release is missing."""
        Crm.open(path, plugins=[migrated_quay]).close()
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE urd_version_quay SET version_num = '0009_later'")
        connection.close()
        dock = plugin("dock", Crane, requires=("quay",))
        crm = Crm.open(path, plugins=[migrated_quay, dock, plugin("pier", Pier)])
        assert {loaded.info.name for loaded in crm.registry.plugins} == {"core", "pier"}
        assert [problem.plugin for problem in crm.problems] == ["quay", "dock"]
        assert "0009_later" in str(crm.problems[0])
        assert isinstance(crm.problems[0], PluginError)
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            session.add(Pier())
        crm.close()
        with pytest.raises(SchemaAheadError) as caught:
            Crm.open(path, plugins=[migrated_quay], strict=True)
        assert caught.value.component == "quay"

    def test_a_table_that_is_imported_but_not_in_use_does_no_harm(self, tmp_path):
        """Another program's broken table in the same process is nobody's business here."""

        class Adrift(Record, table=True):
            __tablename__ = "urd_adrift_thing"

            other_id: int | None = Field(default=None, foreign_key="urd_no_such_table.id")

        crm = Crm.open(tmp_path / "town.db", plugins=[])
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        crm.close()
        Adrift.metadata.remove(table_of(Adrift))


class TestNewer:
    @pytest.mark.parametrize("upgrade", [False, True])
    def test_a_database_of_a_newer_release_is_not_touched(self, path, upgrade):
        """It says which release wrote it, and stays byte for byte as it was."""
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE urd_version_core SET version_num = '0999_later'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        before = path.read_bytes()
        with pytest.raises(SchemaAheadError, match="0999_later") as caught:
            Crm.open(path, plugins=[], upgrade=upgrade)
        assert caught.value.component == "core"
        assert "0999_later" in caught.value.in_("bg")
        assert path.read_bytes() == before


class TestNoDatabase:
    @pytest.mark.parametrize("content", [b"hello", b"hello world\n" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
    @pytest.mark.parametrize("upgrade", [False, True])
    def test_a_file_that_is_none_is_said_to_be_none(self, tmp_path, content, upgrade):
        """And it is left as it is."""
        path = tmp_path / "letter.txt"
        path.write_bytes(content)
        with pytest.raises(StorageError) as caught:
            Crm.open(path, plugins=[], upgrade=upgrade)
        assert caught.value.reason == "not-a-database"
        assert path.read_bytes() == content

    @pytest.mark.parametrize("upgrade", [False, True])
    def test_a_file_that_was_cut_off_is_said_to_be_damaged(self, path, tmp_path, upgrade):
        """Half a file opens or not; it never gives half the rows as if they were all."""
        half = tmp_path / "half.db"
        half.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(StorageError) as caught:
            crm = Crm.open(half, plugins=[], upgrade=upgrade)
            with crm.session() as session:
                assert session.review.verify(), "damage that the file's head does not show"
                session.all(select(Organisation))
        assert caught.value.reason == "not-a-database"

    @pytest.mark.parametrize("upgrade", [False, True])
    @pytest.mark.parametrize("name", ["no/such/folder/town.db", "."])
    def test_a_folder_that_is_not_there_is_said_so(self, tmp_path, name, upgrade):
        """A folder is no database either."""
        with pytest.raises(StorageError, match="has to be a file that you may read") as caught:
            Crm.open(tmp_path / name, plugins=[], upgrade=upgrade)
        assert caught.value.reason == "unreachable"

    @pytest.mark.parametrize("address", ["sqlite:town.db", "sqlite:/town.db", "file:town.db?mode=ro", "town\0.db"])
    def test_a_slip_in_an_address_makes_no_file(self, tmp_path, monkeypatch, address):
        """It would be an empty database beside the one that is meant."""
        monkeypatch.chdir(tmp_path)
        with pytest.raises(StorageError, match="not the address of a database"):
            Crm.open(address, plugins=[])
        assert not list(tmp_path.iterdir())

    def test_a_file_may_be_called_like_an_address(self, tmp_path, monkeypatch):
        """A path says that it is one."""
        monkeypatch.chdir(tmp_path)
        Crm.open(Path("file:town.db"), plugins=[]).close()
        assert [path.name for path in tmp_path.iterdir()] == ["file:town.db"]

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
    def test_a_name_in_another_encoding_is_one(self, tmp_path):
        """An older system wrote it in cp1251."""
        path = tmp_path / os.fsdecode("град.db".encode("cp1251"))
        Crm.open(path, plugins=[]).close()
        assert path.exists()

    @pytest.mark.parametrize("name", ["file:town?mode=memory&cache=shared", "file::memory:?cache=shared"])
    def test_a_database_in_memory_may_be_shared(self, name):
        """It has one connection, like any other in memory."""
        crm = Crm.open(f"sqlite:///{name}&uri=true", plugins=[])
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        with crm.session() as session:
            assert [row.name for row in session.all(select(Organisation))] == ["Ventil"]
        crm.close()

    @pytest.mark.parametrize("address", ["nosuch://town", "http:///", "postgresql+nosuch://user:secret@host/x"])
    def test_what_is_no_address_is_said_to_be_none(self, tmp_path, monkeypatch, address):
        """The message does not repeat it, for there may be a password in it."""
        monkeypatch.chdir(tmp_path)
        with pytest.raises(StorageError) as caught:
            Crm.open(address, plugins=[])
        assert "secret" not in str(caught.value)


class TestReadOnly:
    def test_it_is_read_and_not_written(self, path):
        """Reading works; writing says what is missing, and reading works on."""
        crm = Crm.open(f"sqlite:///file:{path}?mode=ro&uri=true", plugins=[])
        with crm.session() as session:
            assert session.search("workshop 7")
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        assert caught.value.reason == "read-only"
        with crm.session() as session:
            assert len(session.all(select(Organisation))) == 1000
        crm.close()

    def test_a_new_one_cannot_be_made(self, tmp_path):
        """Nothing to read and nowhere to write."""
        with pytest.raises(StorageError) as caught:
            Crm.open(f"sqlite:///file:{tmp_path / 'new.db'}?mode=ro&uri=true", plugins=[])
        assert caught.value.reason in ("read-only", "unreachable")

    @pytest.mark.parametrize("encoding", ["UTF-16le", "UTF-16be"])
    def test_one_that_another_program_made_in_utf_16_is_refused(self, tmp_path, encoding):
        """It would order texts otherwise; the program finds its file as it was."""
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as other:
            other.execute(f"PRAGMA encoding = '{encoding}'")
            other.execute("CREATE TABLE theirs (x)")
        before = path.read_bytes()
        with pytest.raises(StorageError, match=encoding) as caught:
            Crm.open(path, plugins=[])
        assert caught.value.reason == "unsuited"
        assert path.read_bytes() == before

    def test_a_query_only_connection_refuses_every_door(self, path):
        """The database says so itself, and each door passes it on in our words."""
        engine = sa.create_engine(f"sqlite:///{path}")
        install_sqlite_events(engine)

        @sa.event.listens_for(engine, "connect")
        def _(connection, _):
            connection.execute("PRAGMA query_only = ON")

        crm = Crm(engine, plugins=[])
        ways = [
            lambda session: session.organisations.add("Ventil"),
            lambda session: session.organisations.add_many([OrganisationDraft("Ventil")]),
            lambda session: session.add(Organisation(name="Ventil")),
        ]
        for way in ways:
            with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
                way(session)
            assert caught.value.reason == "read-only"
        crm.close()


@pytest.fixture
def full(path):
    """A database that may not grow: SQLite says of it what it says of a full disk."""
    engine = sa.create_engine(f"sqlite:///{path}")
    install_sqlite_events(engine)

    @sa.event.listens_for(engine, "connect")
    def _(connection, _):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    crm = Crm(engine, plugins=[])
    yield crm
    crm.close()


class TestFullDisk:
    def test_what_does_not_fit_is_not_there_at_all(self, full):
        """The transaction is whole or absent; what was there can be read, and small things written."""
        with pytest.raises(StorageError) as caught, full.session(actor="tester") as session:
            session.organisations.add("Before")
            session.organisations.add_many(OrganisationDraft(f"Forge {n}") for n in range(20_000))
        assert caught.value.reason == "full"
        with full.session() as session:
            assert len(session.all(select(Organisation))) == 1000
            assert not session.review.verify()

    @pytest.mark.parametrize("bulk", [True, False])
    def test_nobody_writes_on_in_a_session_that_was_undone(self, full, bulk):
        """SQLite ends the transaction when the disk is full: whoever catches the error and goes on is told."""

        def fill(session):
            if bulk:
                session.organisations.add_many(OrganisationDraft(f"Forge {n}") for n in range(20_000))
            for n in range(20_000):
                session.organisations.add(f"Forge {n}")

        with pytest.raises(StorageError) as caught, full.session(actor="tester") as session:
            session.organisations.add("Before")
            with pytest.raises(StorageError, match="full"):
                fill(session)
            with pytest.raises(StorageError, match="begin anew"):
                session.organisations.add("After")
        assert caught.value.reason == "failed"
        with full.session() as session:
            assert len(session.all(select(Organisation))) == 1000

    def test_changing_what_is_there_still_works(self, full):
        """A full disk does not lock what needs no room."""
        with pytest.raises(StorageError), full.session(actor="tester") as session:
            session.organisations.add_many(OrganisationDraft(f"Forge {n}") for n in range(20_000))
        with full.session(actor="tester") as session:
            session.change(session.organisations.get(1), country="SE")
        with full.session() as session:
            assert session.organisations.get(1).country == "SE"


class TestTablesThatCannotBeMade:
    @pytest.mark.parametrize("upgrade", [False, True])
    def test_a_plugin_without_tables_keeps_nobody_back(self, path, quay, upgrade):
        """Something else has the name: the plugin and what requires it are left out, whole; the others get theirs."""
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE INDEX urd_quay_berth ON urd_party (id)")
        connection.close()
        crm = Crm.open(
            path, plugins=[quay, plugin("dock", Crane, requires=("quay",)), plugin("pier", Pier)], upgrade=upgrade
        )
        assert {problem.plugin for problem in crm.problems} == {"quay", "dock"}
        assert "urd_quay_berth" in str(crm.problems[0])
        with crm.session(actor="tester") as session:
            session.add(Pier())
            assert len(session.all(select(Organisation))) == 1000
        crm.close()
        with pytest.raises(MigrationFailedError):
            Crm.open(path, plugins=[quay], strict=True)

    def test_a_plugin_that_comes_to_a_database_that_is_only_read_keeps_nobody_back(self, path, quay):
        """Its tables cannot be made; all else is read."""
        crm = Crm.open(f"sqlite:///file:{path}?mode=ro&uri=true", plugins=[quay])
        assert [problem.plugin for problem in crm.problems] == ["quay"]
        with crm.session() as session:
            assert len(session.all(select(Organisation))) == 1000
        crm.close()
