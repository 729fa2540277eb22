"""A PostgreSQL server that fails: our errors, nothing lost that was acknowledged, and the same ``Crm`` goes on."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier, Thread
from time import sleep
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa
from sqlmodel import Session, select
from tests.faults.full import goes_on_when_there_is_room

from urd_crm import Crm, InteractionDraft, Organisation, OrganisationDraft
from urd_crm.errors import ConflictError, InvalidValueError, StorageError
from urd_crm.gate.store import Store
from urd_crm.schema.engine import RESTED
from urd_crm.testing.postgres import UNPRIVILEGED, PostgresServer

WRITES = {
    "single": lambda session: session.organisations.add("Lost"),
    "bulk": lambda session: session.organisations.add_many([OrganisationDraft(f"Lost {n}") for n in range(300)]),
    "log": lambda session: session.interactions.log("call", "Lost", participants=[1]),
    "log_many": lambda session: session.interactions.log_many(
        InteractionDraft("call", f"Lost {n}", [1]) for n in range(300)
    ),
    "row": lambda session: session.add(Organisation(name="Lost")),
}
READS = {
    "orm": lambda session: session.all(select(Organisation)),
    "get": lambda session: session.organisations.get(1),
    "search": lambda session: session.search("ventil"),
    "timeline": lambda session: session.timeline(1),
    "feed": lambda session: session.changes.after(),
}


def tell(url: str, *statements: str) -> None:
    """Run statements as the server's owner, each by itself."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """A server that keeps what it acknowledged: the tests' usual ones do not wait for the disk."""
    with PostgresServer() as server:
        tell(server.url(), "ALTER SYSTEM SET synchronous_commit = on", "SELECT pg_reload_conf()")
        template = Crm.open(server.create_database("town"), plugins=[])
        with template.session(actor="tester") as session:
            session.organisations.add("Ventil")
            session.organisations.add("Quartz")
        template.close()
        yield server


@pytest.fixture
def url(server) -> Iterator[str]:
    """A database with two organisations."""
    name = f"urd_{uuid4().hex}"
    url = server.create_database(name, "town")
    tell(url, "CHECKPOINT")  # a sequence that came with a template is not written ahead until there was one
    yield url
    server.drop_database(name)


@pytest.fixture
def open_crm() -> Iterator[Callable[..., Crm]]:
    """Open the database with settings of PostgreSQL for its sessions."""
    opened = []

    def open_(url: str, **settings: object) -> Crm:
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        opened.append(Crm.open(sa.make_url(url).update_query_dict({"options": options}), plugins=[]))
        return opened[-1]

    yield open_
    for crm in opened:
        crm.close()


@pytest.fixture
def crm(url, open_crm) -> Crm:
    return open_crm(url)


def names(crm: Crm) -> list[str]:
    with crm.session() as session:
        assert not session.review.verify()
        return sorted(row.name for row in session.all(select(Organisation)))


def backend_of(session) -> int:
    return session.orm.connection().connection.driver_connection.info.backend_pid


def terminate(server, pid) -> None:
    """What an administrator does, and a server that stops in an orderly way."""
    tell(server.url(), f"SELECT pg_terminate_backend({pid}, 5000)")


def kill(server, pid) -> None:
    """Kill -9 of one backend: the server throws out all others too and recovers from its log."""
    os.kill(pid, 9)


def crash(server, pid) -> None:
    """The whole server falls and is started again."""
    server.kill()
    server.restart()


class TestLostConnection:
    @pytest.mark.parametrize("write", WRITES)
    def test_whoever_writes_is_told_and_writes_again(self, server, crm, write):
        """Nothing of the transaction stands, and the next session has a connection of its own."""
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Undone")
            terminate(server, backend_of(session))
            WRITES[write](session)
        assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
        assert names(crm) == ["Quartz", "Ventil"]
        with crm.session(actor="tester") as session:
            WRITES[write](session)

    @pytest.mark.parametrize("read", READS)
    def test_whoever_reads_is_told_and_reads_again(self, server, crm, read):
        """By every way that leads to the database."""
        with pytest.raises(StorageError) as caught, crm.session() as session:
            session.all(select(Organisation))
            terminate(server, backend_of(session))
            READS[read](session)
        assert caught.value.reason == "unreachable"
        with crm.session() as session:
            READS[read](session)

    @pytest.mark.parametrize("fault", [terminate, kill, crash])
    def test_what_was_acknowledged_stands_and_what_was_not_is_absent(self, server, crm, fault):
        """The connection goes between the last write and the commit."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Acknowledged")
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Undone")
            fault(server, backend_of(session))
        assert caught.value.reason == "unreachable"
        wait_for(server)
        assert names(crm) == ["Acknowledged", "Quartz", "Ventil"]

    def test_one_that_goes_while_a_refusal_is_undone_leaves_the_refusal(self, server, url, crm, monkeypatch):
        """Whoever asks the error what to do is told of what happened first."""
        tell(url, "CREATE UNIQUE INDEX called ON urd_organisation (name)")
        undo = Store._undo

        def cut(store: Store, cursor: object) -> None:
            terminate(server, pid)
            undo(store, cursor)

        with pytest.raises(ConflictError) as caught, crm.session(actor="tester") as session:
            pid = backend_of(session)
            monkeypatch.setattr(Store, "_undo", cut)
            session.organisations.add("Ventil", parent=2)
        assert (caught.value.entity, caught.value.fields) == ("urd_organisation", ("called",))
        assert names(crm) == ["Quartz", "Ventil"]

    def test_who_goes_on_all_the_same_is_told_each_time(self, server, crm):
        """In our words, whatever is asked: who catches the first error may catch the next one too."""
        told: list[str] = []
        asked = (
            WRITES["log"],
            *WRITES.values(),
            *READS.values(),
            *READS.values(),
            lambda session: session.flush(),
            lambda session: session.commit(),
        )
        with suppress(StorageError), crm.session(actor="tester") as session:
            terminate(server, backend_of(session))
            for ask in asked:
                try:
                    ask(session)
                except Exception as error:  # noqa: BLE001  looked at below
                    told.append(type(error).__name__)
        assert told == ["StorageError"] * len(asked)
        assert names(crm) == ["Quartz", "Ventil"]

    def test_nobody_notices_that_resting_connections_were_cut(self, server, crm):
        """The server was started anew while nobody worked."""
        for _ in range(3):
            with crm.session() as one, crm.session(actor="tester") as two:
                one.all(select(Organisation))
                two.all(select(Organisation))
            crash(server, None)
            sleep(RESTED)
        assert names(crm) == ["Quartz", "Ventil"]

    def test_who_comes_at_once_is_told_and_can_try_again(self, server, crm, monkeypatch):
        """A connection that was just in use is not asked for a sign of life each time: that is one way more for all."""
        monkeypatch.setattr("urd_crm.schema.engine.RESTED", 60)
        assert names(crm) == ["Quartz", "Ventil"]
        crash(server, None)
        with pytest.raises(StorageError) as caught:
            names(crm)
        assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
        monkeypatch.undo()
        assert names(crm) == ["Quartz", "Ventil"]

    def test_one_after_another_is_asked_for_no_sign_of_life(self, crm, monkeypatch):
        """Only who comes later is."""
        monkeypatch.setattr("urd_crm.schema.engine.RESTED", 60)
        asked: list[object] = []
        ping = crm.engine.dialect.do_ping
        monkeypatch.setattr(
            crm.engine.dialect, "do_ping", lambda connection: asked.append(connection) or ping(connection)
        )
        for _ in range(3):
            names(crm)
        assert asked == []
        monkeypatch.setattr("urd_crm.schema.engine.RESTED", 0)
        names(crm)
        assert len(asked) == 1

    def test_as_long_as_there_is_no_server_everybody_is_told(self, server, crm):
        """Opening too; and all go on as soon as it is there again."""
        server.kill()
        try:
            for attempt in (lambda: names(crm), lambda: Crm.open(crm.engine.url, plugins=[])):
                with pytest.raises(StorageError) as caught:
                    attempt()
                assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
        finally:
            server.restart()
        assert names(crm) == ["Quartz", "Ventil"]


def wait_for(server) -> None:
    """Wait until a server that threw everybody out has read its log."""
    for _ in range(200):
        try:
            tell(server.url(), "SELECT 1")
        except psycopg.OperationalError:
            continue
        return
    pytest.fail("the server does not come back")


class TestWaiting:
    def test_a_lock_that_is_held_too_long(self, url, open_crm):
        """The other session finishes its work, and then ours is done too."""
        crm = open_crm(url, lock_timeout=100)
        with crm.session(actor="one") as one:
            one.change(one.organisations.get("Ventil"), note="one")
            with pytest.raises(StorageError) as caught, crm.session(actor="two") as two:
                two.organisations.add("Undone")
                two.change(two.organisations.get("Ventil"), note="two")
            assert (caught.value.reason, caught.value.allows_retry) == ("locked", True)
        with crm.session(actor="two") as two:
            assert two.organisations.get("Ventil").note == "one"
            two.change(two.organisations.get("Ventil"), note="two")
        assert names(crm) == ["Quartz", "Ventil"]

    def test_a_statement_that_takes_too_long(self, url, open_crm):
        """It is stopped, and so is the session."""
        crm = open_crm(url, statement_timeout=300)
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Undone")
            session.all(sa.select(sa.func.pg_sleep(60)))
        assert (caught.value.reason, caught.value.allows_retry) == ("timeout", True)
        assert names(crm) == ["Quartz", "Ventil"]

    def test_an_idle_session_that_the_server_throws_out(self, url, open_crm):
        """Whoever goes for lunch in the middle of a transaction holds others up; some servers do not let them."""
        crm = open_crm(url, idle_in_transaction_session_timeout=500)
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Undone")
            driver = session.orm.connection().connection.driver_connection
            for _ in driver.notifies(timeout=5):  # waits until the server has said something
                pass
            session.organisations.add("Undone too")
        assert caught.value.reason == "unreachable"
        assert names(crm) == ["Quartz", "Ventil"]

    def test_two_that_wait_for_each_other(self, url, open_crm):
        """One is undone and told that it may try again; the other's work stands."""
        crm = open_crm(url, deadlock_timeout=50)
        meet, outcomes = Barrier(2), {}

        def cross(actor, first, second):
            try:
                with crm.session(actor=actor) as session:
                    session.change(session.organisations.get(first), note=actor)
                    meet.wait(timeout=30)
                    session.change(session.organisations.get(second), note=actor)
                outcomes[actor] = None
            except StorageError as error:
                outcomes[actor] = error

        threads = [Thread(target=cross, args=each) for each in (("one", 1, 2), ("two", 2, 1))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        (lost, error), (won, fine) = sorted(outcomes.items(), key=lambda each: each[1] is None)
        assert (error.reason, error.allows_retry, fine) == ("locked", True, None)
        with crm.session(actor=lost) as session:
            assert [session.organisations.get(id).note for id in (1, 2)] == [won, won]
            session.change(session.organisations.get(1), note=lost)

    @pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
    def test_somebody_was_faster(self, url, level):
        """On a host's engine that asks for more than the usual: the session is begun anew and succeeds."""
        crm = Crm(sa.create_engine(url, isolation_level=level), plugins=[])
        with pytest.raises(ConflictError) as caught, crm.session(actor="slow") as slow:
            row = slow.organisations.get("Ventil")
            with crm.session(actor="quick") as quick:
                quick.change(quick.organisations.get("Ventil"), note="quick")
            slow.change(row, note="slow")
        assert caught.value.allows_retry
        with crm.session(actor="slow") as slow:
            assert slow.organisations.get("Ventil").note == "quick"
            slow.change(slow.organisations.get("Ventil"), note="slow")
        crm.close()

    @pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
    def test_somebody_logged_the_same_meanwhile(self, url, level):
        """What the session sees is older; begun anew it finds what was logged."""
        crm = Crm(sa.create_engine(url, isolation_level=level), plugins=[])
        at = datetime(2026, 3, 2, 12, tzinfo=UTC)

        def log(session):
            return session.interactions.log("call", "x", participants=[1], occurred_at=at, source=("pbx", "7"))

        with pytest.raises(ConflictError) as caught, crm.session(actor="slow") as slow:
            slow.organisations.get("Ventil")
            with crm.session(actor="quick") as quick:
                first = log(quick)
            log(slow)
        assert caught.value.allows_retry
        with crm.session(actor="slow") as slow:
            again = log(slow)
        assert (again.id, again.is_new) == (first.id, False)
        crm.close()


class TestRefusal:
    @pytest.mark.parametrize("write", WRITES)
    def test_a_server_that_is_read_only(self, url, open_crm, write):
        """It is read, and nothing is written by any door."""
        crm = open_crm(url, default_transaction_read_only="on")
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            WRITES[write](session)
        assert (caught.value.reason, caught.value.allows_retry) == ("read-only", False)
        assert names(crm) == ["Quartz", "Ventil"]

    def test_a_user_without_the_right(self, url, open_crm):
        """Who may read reads; writing says whom to ask, and for what."""
        role = f"reader_{uuid4().hex}"
        tell(url, f"CREATE ROLE {role} LOGIN", f"GRANT pg_read_all_data TO {role}")
        try:
            crm = open_crm(sa.make_url(url).set(username=role).render_as_string())
            assert names(crm) == ["Quartz", "Ventil"]
            with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
                session.organisations.add("Undone")
            assert (caught.value.reason, caught.value.allows_retry) == ("forbidden", False)
            assert "PostgreSQL says: permission denied for sequence urd_party_id_seq" in str(caught.value)
            assert caught.value.in_("bg").startswith("Потребителят на базата няма право")
        finally:
            tell(url, f"REVOKE pg_read_all_data FROM {role}", f"DROP ROLE {role}")

    def test_a_taken_key_names_table_and_columns_as_sqlite_does(self, crm):
        """Not the name of a constraint, which nobody wrote; the server has undone the session, which says so in the end."""
        with pytest.raises(StorageError, match="begin anew"), crm.session(actor="tester") as session:
            session.organisations.add("Undone AB")
            statement = sa.text("INSERT INTO urd_tag (name) VALUES ('choir'), ('choir')")
            with pytest.raises(ConflictError) as caught:
                session.store.execute(statement)
            assert (caught.value.entity, caught.value.fields) == ("urd_tag", ("name",))
            assert "choir" not in str(caught.value)
            with pytest.raises(StorageError, match="begin anew"):
                session.store.execute(statement)
        assert "Undone AB" not in names(crm)

    def test_a_host_hears_of_it_too(self, crm):
        """Before it commits, which the server would answer with a rollback."""
        with Session(crm.engine) as host:
            with pytest.raises(StorageError, match="begin anew"), crm.session(host, actor="tester") as session:
                session.organisations.add("Undone AB")
                with pytest.raises(ConflictError):
                    session.store.execute(sa.text("INSERT INTO urd_tag (name) VALUES ('choir'), ('choir')"))
            host.rollback()
        assert "Undone AB" not in names(crm)

    def test_a_number_that_no_column_holds(self, crm):
        """It is the value that is wrong, and the session that asked goes on elsewhere."""
        with pytest.raises(InvalidValueError), crm.session() as session:
            session.get(Organisation, 2**70)
        assert names(crm) == ["Quartz", "Ventil"]


@pytest.fixture
def on_disk(server, small_disk) -> Iterator[Callable[[str, str], tuple[Path, str]]]:
    """Make a database in a tablespace on a disk of some size; give where the disk is, and the database."""
    names = []

    def make(size: str, template: str) -> tuple[Path, str]:
        disk = small_disk(size)
        space = disk / "space"
        space.mkdir()
        shutil.chown(space, UNPRIVILEGED)  # only root mounts, and root's server runs so
        names.append(f"small_{uuid4().hex}")
        tell(server.url(), f"CREATE TABLESPACE {names[-1]} LOCATION '{space}'")
        tell(server.url(), f"CREATE DATABASE {names[-1]} TEMPLATE {template} TABLESPACE {names[-1]}")
        return disk, server.url(names[-1])

    yield make
    for name in names:
        server.drop_database(name)
        tell(server.url(), f"DROP TABLESPACE {name}")


class TestFullDisk:
    def test_what_does_not_fit_is_not_there_at_all(self, open_crm, on_disk):
        """Reading goes on, and so does writing as soon as there is room."""
        disk, url = on_disk("28M", "town")
        (disk / "rubbish").write_bytes(bytes(4 << 20))
        crm = open_crm(url)
        goes_on_when_there_is_room(crm, disk / "rubbish")

    def test_a_server_that_has_no_room_to_let_anybody_in(self, open_crm, on_disk):
        """It writes a file of its own for the first one, and gives no code when it cannot."""
        disk, url = on_disk("16M", "template0")
        with suppress(OSError), (disk / "rubbish").open("wb", buffering=0) as rubbish:
            while True:
                rubbish.write(bytes(4096))
        with pytest.raises(StorageError) as caught:
            open_crm(url)
        assert caught.value.reason == "full"
