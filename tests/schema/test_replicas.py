"""Reading from a real streaming replica: never behind one's own writes, and never without an answer."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from subprocess import DEVNULL, PIPE, Popen
from textwrap import dedent
from threading import Event, Thread
from time import monotonic
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa
import sqlmodel

from urd_crm import Crm
from urd_crm.errors import InvalidValueError, ReadOnlyError, StorageError, UrdCrmError, ValidationFailedError
from urd_crm.schema import replicas
from urd_crm.testing.postgres import PostgresServer

PORT = "SELECT inet_server_port()"
WRITER = dedent("""
    import sys
    from urd_crm import Crm

    crm = Crm.open(sys.argv[1], plugins=[])
    for n in range(100_000):
        with crm.session(actor="writer") as session:
            session.organisations.add(f"Firm {sys.argv[2]} {n}")
        print(n, flush=True)
""")


def until(condition: Callable[[], bool]) -> None:
    """Look again until something is so; a condition that never comes is an error."""
    late = monotonic() + 60
    while not condition():
        assert monotonic() < late


def tell(server: PostgresServer, statement: str, database: str = "postgres") -> Any:
    """Say something to a server past the library, and give what it answers first."""
    with psycopg.connect(server.url(database).replace("+psycopg", ""), autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchone()[0] if cursor.description else None


def set_up(server: PostgresServer, name: str, value: str) -> None:
    tell(server, f"ALTER SYSTEM SET {name} = '{value}'")
    tell(server, "SELECT pg_reload_conf()")
    until(lambda: tell(server, f"SHOW {name}") == value)


def has(server: PostgresServer, database: str) -> bool:
    return bool(tell(server, f"SELECT count(*) FROM pg_database WHERE datname = '{database}'"))


@pytest.fixture(scope="module")
def primary() -> Iterator[PostgresServer]:
    """A server that has written a commit down when it says so."""
    with PostgresServer() as server:
        set_up(server, "synchronous_commit", "local")
        yield server


@pytest.fixture(scope="module")
def standby(primary: PostgresServer) -> Iterator[PostgresServer]:
    """Its replica."""
    with primary.standby() as server:
        yield server


@pytest.fixture
def town(primary, standby) -> Iterator[str]:
    """A database on both."""
    name = f"town_{uuid4().hex}"
    Crm.open(primary.create_database(name), plugins=[]).close()
    until(lambda: has(standby, name))
    yield name
    primary.drop_database(name)


@pytest.fixture
def open_crm(primary, standby, town) -> Iterator[Callable[..., Crm]]:
    """Open the database as one process of several does, with the replica as its reader."""
    opened = []

    def open_(**options: Any) -> Crm:
        opened.append(Crm.open(primary.url(town), plugins=[], readers=[standby.url(town)], **options))
        return opened[-1]

    yield open_
    for crm in opened:
        crm.close()


@contextmanager
def paused(standby: PostgresServer) -> Iterator[None]:
    """Let the replica fall behind."""
    tell(standby, "SELECT pg_wal_replay_pause()")
    until(lambda: tell(standby, "SELECT pg_get_wal_replay_pause_state()") == "paused")
    try:
        yield
    finally:
        tell(standby, "SELECT pg_wal_replay_resume()")


def add(crm: Crm, name: str = "Ventil AB") -> None:
    with crm.session(actor="clerk") as session:
        session.organisations.add(name)


def look(crm: Crm, **options: Any) -> tuple[int, int]:
    """Give how many organisations a session sees that only reads, and the port of the server that answered."""
    with crm.session(**options) as session:
        count = session.store.fetch("SELECT count(*) FROM urd_organisation")[0][0]
        return count, session.store.fetch(PORT)[0][0]


def answers(crm: Crm) -> bool:
    """Say whether a session gets through; each that finds a connection of before is the last to do so."""
    try:
        look(crm)
    except StorageError:
        return False
    return True


def is_ready(crm: Crm) -> bool:
    """Say whether the replica answered."""
    look(crm)
    connection = crm.replicas.connect(crm.replicas.written)
    if connection is not None:
        connection.close()
    return connection is not None


class TestReadYourWrites:
    def test_who_only_reads_reads_from_the_replica(self, open_crm, primary, standby):
        """And who writes, writes to the primary."""
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        with crm.session(actor="clerk") as session:
            assert session.store.fetch(PORT) == [(primary.port,)]

    def test_many_threads_read_from_it_at_once(self, open_crm, standby):
        """One that asks the replica keeps nobody else from it."""
        crm = open_crm()
        until(lambda: is_ready(crm))
        ports = []
        threads = [Thread(target=lambda: ports.extend(look(crm)[1] for _ in range(20))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert ports == [standby.port] * 80

    def test_every_write_is_seen_at_once_by_each_of_many_threads(self, open_crm):
        """Whichever server answers."""
        crm = open_crm()
        missed = []

        def work(name: str) -> None:
            for n in range(15):
                add(crm, f"{name} {n}")
                with crm.session() as session:
                    if len(session.search(f"{name} {n}", limit=1)) != 1:
                        missed.append((name, n))

        threads = [Thread(target=work, args=(name,)) for name in ("Abc", "Def", "Ghi")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert missed == []
        until(lambda: look(crm)[0] == 45)

    def test_a_replica_that_lags_is_not_asked_for_what_it_lacks(self, open_crm, primary, standby, monkeypatch):
        """Another process, which has written nothing, may read what is older; nobody waits for the laggard twice."""
        crm, other = open_crm(), open_crm()
        until(lambda: is_ready(crm) and is_ready(other))
        with paused(standby):
            add(crm)
            assert look(crm) == (1, primary.port)
            assert crm.replicas.readers[0].state == "behind"
            assert look(other) == (0, standby.port)
            assert look(crm, after="") == (0, standby.port)
            add(crm)
            monkeypatch.setattr(replicas, "sleep", None)  # whoever waits falls over it
            assert look(crm) == (2, primary.port)
            monkeypatch.undo()
        until(lambda: look(crm) == (2, standby.port))
        assert is_ready(crm)

    def test_a_position_goes_from_process_to_process(self, open_crm, primary, standby):
        """As a cookie would carry it: who brings it sees what was written, who does not need not."""
        writer, reader = open_crm(), open_crm()
        until(lambda: is_ready(reader))
        with paused(standby):
            add(writer)
            cookie = writer.position()
            assert look(reader, after=cookie) == (1, primary.port)
            assert look(reader) == (0, standby.port)
        until(lambda: look(reader, after=cookie) == (1, standby.port))

    def test_a_process_that_only_writes_gives_positions_too(self, primary, town, standby, open_crm):
        """It needs no readers of its own."""
        writer, reader = Crm.open(primary.url(town), plugins=[]), open_crm()
        until(lambda: is_ready(reader))
        with paused(standby):
            add(writer)
            assert look(reader, after=writer.position()) == (1, primary.port)
        writer.close()

    def test_a_place_that_the_log_has_not_reached_is_read_from_the_primary(self, open_crm, primary):
        """From before the database was restored from a copy, say."""
        assert look(open_crm(), after="FFFFFFFF/FFFFFFFF") == (0, primary.port)

    @pytest.mark.parametrize("token", ["x", "1/2/3", "0/GG", "1/123456789", "٣/٣"])
    def test_what_is_no_position_is_refused(self, open_crm, token):
        """A cookie comes from outside."""
        with pytest.raises(InvalidValueError) as caught:
            look(open_crm(), after=token)
        assert caught.value.code == "position-unknown"

    def test_a_host_s_commit_counts(self, open_crm, standby, primary):
        """A session of a host's commits without us, and later than our block ends."""
        crm = open_crm()
        until(lambda: is_ready(crm))
        with paused(standby), sqlmodel.Session(crm.engine) as host:
            with crm.session(host, actor="clerk") as session:
                session.organisations.add("Ventil AB")
            assert look(crm)[0] == 0
            host.commit()
            assert look(crm) == (1, primary.port)
            assert crm.position()

    def test_a_commit_in_the_midst_of_a_session_that_failed_counts(self, open_crm, standby, primary):
        """It stands, though the session ended with an error."""
        crm = open_crm()
        until(lambda: is_ready(crm))
        with paused(standby):
            with pytest.raises(ZeroDivisionError), crm.session(actor="clerk") as session:
                session.organisations.add("Ventil AB")
                session.orm.commit()
                raise ZeroDivisionError
            assert look(crm) == (1, primary.port)

    def test_the_feed_is_followed_on_a_replica(self, open_crm, standby):
        """The numbers are the same, and none is missed."""
        crm = open_crm()
        for n in range(3):
            add(crm, f"Firm {n}")

        def read() -> list[int] | None:
            with crm.session() as session:
                if session.store.fetch(PORT) == [(standby.port,)]:
                    return [change.sequence for change in session.changes.follow()]
            return None

        until(lambda: read() == [1, 2, 3])


class TestWriting:
    def test_a_session_that_only_reads_refuses_to_write_as_without_readers(self, open_crm, primary, town):
        """By our doors and past them."""
        crm, without = open_crm(), Crm.open(primary.url(town), plugins=[])
        until(lambda: is_ready(crm))
        said = []
        for each in (crm, without):
            with each.session() as session, pytest.raises(ReadOnlyError):
                session.organisations.add("Ventil AB")
            with pytest.raises(StorageError) as caught, each.session() as session:
                session.orm.execute(sa.text("DELETE FROM urd_tag"))
            said.append((caught.value.reason, str(caught.value)))
        assert said[0] == said[1]
        without.close()

    def test_a_replica_alone_is_read_and_not_written(self, open_crm, standby, town):
        """By a program for reports, say, that knows no other server."""
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        alone = Crm.open(standby.url(town), plugins=[])
        assert look(alone, after=alone.position()) == (1, standby.port)
        with pytest.raises(StorageError):
            add(alone)
        assert look(alone)[0] == 1
        alone.close()

    def test_a_town_s_schema_is_read_on_the_replica_too(self, open_crm, standby):
        """Each municipality sees its own rows there."""
        first, second = (
            open_crm_in
            for open_crm_in in (
                Crm(crm.engine, schema=name, plugins=[], readers=[crm.replicas.readers[0].engine])
                for name, crm in (("a", open_crm()), ("b", open_crm()))
            )
        )
        add(first)
        until(lambda: look(first) == (1, standby.port))
        until(lambda: look(second) == (0, standby.port))

    @pytest.mark.parametrize("schema", [None, "a"])
    def test_a_reader_for_another_schema_is_refused(self, town, primary, standby, schema):
        """Another municipality's rows would be shown."""
        url = primary.url(town) + (f"?schema={schema}" if schema else "")
        with pytest.raises(StorageError, match="for the schema b") as caught:
            Crm.open(url, plugins=[], readers=[standby.url(town) + "?schema=b"])
        assert caught.value.reason == "unsuited"

    def test_a_reader_may_name_the_same_schema(self, town, primary, standby):
        """Nothing is said twice, and nothing goes wrong."""
        crm = Crm.open(primary.url(town) + "?schema=a", plugins=[], readers=[standby.url(town) + "?schema=a"])
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        crm.close()

    def test_a_replica_of_another_database_is_left_out(self, town, primary, standby):
        """A slip in an address shows nobody another town's rows."""
        name = f"other_{uuid4().hex}"
        Crm.open(primary.create_database(name), plugins=[]).close()
        until(lambda: has(standby, name))
        crm = Crm.open(primary.url(town), plugins=[], readers=[standby.url(name)])
        add(crm)
        assert look(crm, after="") == (1, primary.port)
        assert crm.replicas.readers[0].state == "strange"
        crm.close()
        primary.drop_database(name)

    def test_a_replica_of_another_server_is_left_out(self, town, primary):
        """Its log may be further on than ours; a database of the same name is not the same."""
        with PostgresServer() as stranger:
            stranger.create_database(town)
            crm = Crm.open(primary.url(town), plugins=[], readers=[stranger.url(town)])
            assert look(crm, after="") == (0, primary.port)
            assert crm.replicas.readers[0].state == "strange"
            crm.close()

    def test_any_role_can_read_there(self, town, primary, standby):
        """To compare databases needs no right of its own."""
        role = f"reader_{uuid4().hex}"
        tell(primary, f"CREATE ROLE {role} LOGIN")
        tell(primary, f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}", town)
        crm = Crm.open(
            sa.make_url(primary.url(town)).set(username=role),
            plugins=[],
            readers=[sa.make_url(standby.url(town)).set(username=role)],
        )
        until(lambda: look(crm) == (0, standby.port))
        crm.close()
        tell(primary, f"DROP OWNED BY {role}", town)
        tell(primary, f"DROP ROLE {role}")

    def test_sqlite_has_none(self, tmp_path, standby):
        """Neither as the database nor as a reader."""
        with pytest.raises(StorageError, match="Only PostgreSQL has replicas") as caught:
            Crm.open(tmp_path / "town.db", readers=[standby.url()])
        assert caught.value.reason == "unsuited"

    def test_sqlite_s_position_is_empty(self, tmp_path):
        """And may be handed over all the same: a host need not know what it runs on."""
        crm = Crm.open(tmp_path / "town.db", plugins=[])
        add(crm)
        with crm.session(after=crm.position()) as session:
            assert session.organisations.get("Ventil AB")
        crm.close()


class TestDeath:
    def test_a_connection_that_is_in_use_meanwhile_is_closed_in_the_end(self, open_crm, monkeypatch):
        """When the replica is found dead, somebody may still be reading from it."""

        def no_answer(*_: Any) -> None:
            raise psycopg.OperationalError

        crm = open_crm()
        until(lambda: is_ready(crm))
        used = crm.replicas.connect(0)
        driver = used.connection.driver_connection
        with monkeypatch.context() as dead:
            dead.setattr(replicas, "place_of_log", no_answer)
            assert crm.replicas.connect(0) is None
        assert used.exec_driver_sql("SELECT 1").scalar_one() == 1
        used.close()
        assert driver.closed

    def test_reading_goes_on_when_the_replica_is_killed_and_comes_back(self, open_crm, primary, standby, monkeypatch):
        """From the primary, without an error for any session that begins; restarted, it is read again."""
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        stop, failures, ports = Event(), [], set()

        def read() -> None:
            while not stop.is_set():
                try:
                    ports.add(look(crm)[1])
                except UrdCrmError as error:
                    failures.append(error)

        threads = [Thread(target=read) for _ in range(3)]
        with pytest.raises(StorageError) as caught, crm.session() as session:
            assert session.store.fetch(PORT) == [(standby.port,)]
            for thread in threads:
                thread.start()
            standby.kill()
            until(lambda: primary.port in ports)
            stop.set()
            for thread in threads:
                thread.join()
            session.store.fetch(PORT)
        assert caught.value.reason == "unreachable"
        assert all(error.reason == "unreachable" for error in failures)
        assert len(failures) <= 3  # those that were reading from it at that moment
        assert crm.replicas.readers[0].state == "unreachable"
        add(crm)
        assert look(crm) == (2, primary.port)
        monkeypatch.setattr(replicas, "monotonic", lambda: monotonic() + replicas.RETRY)
        standby.restart()
        until(lambda: look(crm) == (2, standby.port))

    @pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system stops no process")
    def test_a_replica_that_is_frozen_is_not_waited_for_without_end(self, open_crm, primary, standby, monkeypatch):
        """Its system says that all has arrived, and nobody answers; the primary does."""
        monkeypatch.setattr(replicas, "SILENCE", 0.3)
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        with crm.session() as session:
            ((process,),) = session.store.fetch("SELECT pg_backend_pid()")
        os.kill(process, signal.SIGSTOP)
        try:
            began = monotonic()
            assert look(crm) == (1, primary.port)
            assert 0.3 <= monotonic() - began < 10
            assert crm.replicas.readers[0].state == "unreachable"
        finally:
            os.kill(process, signal.SIGCONT)

    @pytest.mark.parametrize("failing", ["refused", "the-host-s"])
    def test_reading_goes_on_after_a_session_that_failed(self, open_crm, primary, standby, failing):
        """A session that ended in an error before it committed leaves no doubt about what was written."""
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        with pytest.raises((ValidationFailedError, ZeroDivisionError)), crm.session(actor="clerk") as session:
            session.organisations.add("Quartz AB")
            session.organisations.add("Quartz AB", email="no address" if failing == "refused" else None)
            raise ZeroDivisionError
        primary.kill()
        try:
            assert look(crm) == (1, standby.port)
        finally:
            primary.restart()

    def test_reading_goes_on_while_the_primary_is_away(self, open_crm, primary, standby):
        """What was written is there to be read; writing waits for its return."""
        crm = open_crm()
        add(crm)
        until(lambda: look(crm) == (1, standby.port))
        primary.kill()
        assert look(crm) == (1, standby.port)
        with pytest.raises(StorageError) as caught:
            add(crm)
        assert caught.value.reason == "unreachable"
        primary.restart()
        add(crm)
        assert look(crm)[0] == 2


class TestPromotion:
    def test_what_was_acknowledged_is_on_the_promoted_replica(self):
        """With a synchronous replica; writing and reading go on there, by an address that names both servers."""
        with PostgresServer() as primary, primary.standby() as standby, ExitStack() as stack:
            primary.create_database("town")
            until(lambda: has(standby, "town"))
            set_up(primary, "synchronous_commit", "remote_apply")
            set_up(primary, "synchronous_standby_names", "*")
            hosts = [f"127.0.0.1:{server.port}" for server in (primary, standby)]
            either = sa.make_url(primary.url("town")).set(host="", port=None)
            either = either.update_query_dict({"host": hosts, "target_session_attrs": "read-write"})
            crm = Crm.open(either, plugins=[], readers=[standby.url("town")])
            stack.callback(crm.close)
            command = [sys.executable, "-c", WRITER, primary.url("town")]
            writers = [
                stack.enter_context(Popen([*command, str(n)], stdout=PIPE, stderr=DEVNULL, text=True)) for n in range(2)
            ]
            for writer in writers:
                for _ in range(20):
                    writer.stdout.readline()
            until(lambda: look(crm)[1] == standby.port)
            primary.kill()
            acknowledged = [20 + sum(1 for _ in writer.stdout) for writer in writers]
            assert [writer.wait() for writer in writers] == [1, 1]
            standby.promote()

            alone = Crm.open(standby.url("town"), plugins=[])
            stack.callback(alone.close)
            with alone.session(actor="clerk") as session:
                names = {row[0] for row in session.store.fetch("SELECT name FROM urd_organisation")}
                assert {f"Firm {n} {i}" for n in range(2) for i in range(acknowledged[n])} <= names
                assert session.review.verify() == []
                session.organisations.add("After the fall")

            until(lambda: answers(crm))
            assert look(crm) == (len(names) + 1, standby.port)
            assert crm.replicas.readers[0].state == "promoted"
            add(crm, "By the old address")
            assert look(crm)[0] == len(names) + 2
