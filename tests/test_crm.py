"""One object for one database: shared by threads, apart from another, a guest in a host's session."""

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
import sqlmodel
from sqlalchemy.orm import Session as PlainSession
from sqlmodel import Field, SQLModel, select

from urd_crm import Crm, Organisation, Party, install_sqlite_events
from urd_crm.contract import InteractionKind, PluginInfo, Report, Text, hookimpl
from urd_crm.entities.tag import Tag
from urd_crm.errors import (
    ConflictError,
    InvalidValueError,
    PastTheGateError,
    ReadOnlyError,
    StorageError,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.schema.engine import make_engine


class Permit(SQLModel, table=True):
    """A table of a host's own."""

    __tablename__ = "host_permit"

    id: int | None = Field(default=None, primary_key=True)
    text: str


def plugin(name):
    """Make a plugin with one kind of interaction and one report."""

    class Plugin:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo(name, title=Text(name), version="1", api=1)

        @hookimpl
        def urd_crm_interactions(self):
            yield InteractionKind("mooring")

        @hookimpl
        def urd_crm_reports(self):
            yield Report("own", run=lambda session: [name])

    return Plugin()


@pytest.fixture
def urd_plugins():
    return []


@pytest.fixture
def host(crm: Crm) -> Iterator[sqlmodel.Session]:
    """A host's session on the same database, with a table of its own."""
    Permit.__table__.create(crm.engine, checkfirst=True)
    with sqlmodel.Session(crm.engine) as session:
        yield session


def labels(crm: Crm) -> list[str]:
    with crm.session() as session:
        return [party.label for party in session.all(select(Party).order_by(Party.id))]


class TestTransaction:
    def test_leaving_commits(self, crm):
        """One session is one transaction."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        assert labels(crm) == ["Ventil"]

    @pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt, SystemExit, GeneratorExit])
    def test_an_error_undoes_everything(self, crm, error):
        """Whatever it is, Ctrl-C too; the next session works."""
        with pytest.raises(error), crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            session.orm.add(Organisation(name="Quartz"))
            session.flush()
            raise error
        assert labels(crm) == []
        with crm.session(actor="tester") as session:
            session.organisations.add("Basalt")
        assert labels(crm) == ["Basalt"]

    def test_what_is_pending_is_written_on_leaving(self, crm):
        """A row that was added to the ORM's session and never flushed is written, through the gate."""
        with crm.session(actor="tester") as session:
            session.orm.add(Organisation(name="Ventil"))
        assert labels(crm) == ["Ventil"]

    def test_a_refusal_on_leaving_undoes_everything(self, crm):
        """The gate has the last word at the commit too."""
        with pytest.raises(ValidationFailedError), crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            session.orm.add(Organisation(name="Quartz", parent_id=9999))
        assert labels(crm) == []

    def test_a_session_without_an_actor_reads_and_never_writes(self, crm):
        """Through every door."""
        with crm.session(actor="tester") as session:
            ventil = session.organisations.add("Ventil")
        ways = [
            lambda s: s.organisations.add("Quartz"),
            lambda s: s.add(Organisation(name="Quartz")),
            lambda s: s.change(s.organisations.get(ventil.id), name="Quartz"),
            lambda s: s.interactions.log("call", "x", participants=[ventil.id]),
            lambda s: s.review.reindex(),
        ]
        for way in ways:
            with crm.session() as session, pytest.raises(ReadOnlyError):
                way(session)
        assert labels(crm) == ["Ventil"]

    @pytest.mark.parametrize("actor", ["   ", "x" * 101, "nul\x00", "half\ud800"])
    def test_nobody_writes_under_a_name_that_is_none(self, crm, actor):
        """The audit would have to show it."""
        with pytest.raises(InvalidValueError), crm.session(actor=actor):
            pass

    def test_a_session_is_over_when_it_is_left(self, crm):
        """Through no door is anything written or read that would hang in the air."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        ways = [
            lambda: session.organisations.add("Quartz"),
            lambda: session.add(Organisation(name="Quartz")),
            lambda: session.search("ventil"),
            lambda: session.orm,
            session.commit,
        ]
        for way in ways:
            with pytest.raises(UrdCrmError, match="ended"):
                way()
        assert labels(crm) == ["Ventil"]

    def test_committing_half_way_keeps_what_was_written(self, crm):
        """An error later undoes only what came after."""
        with pytest.raises(ZeroDivisionError), crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            session.commit()
            session.organisations.add("Quartz")
            raise ZeroDivisionError
        assert labels(crm) == ["Ventil"]


class TestClock:
    def test_one_without_a_zone_is_refused_before_anything_is_written(self):
        """It would be read as the machine's own zone, or not at all."""
        crm = Crm.open(":memory:", plugins=[], clock=lambda: datetime(2026, 3, 2, 12))  # noqa: DTZ001
        with pytest.raises(InvalidValueError) as caught, crm.session(actor="tester") as session:
            session.organisations.add("Вентил АД")
        assert caught.value.code == "naive-datetime"
        crm.close()

    def test_one_of_any_zone_is_kept_in_utc(self):
        """What it says is the same moment."""
        noon = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("Asia/Tokyo"))
        crm = Crm.open(":memory:", plugins=[], clock=lambda: noon)
        with crm.session(actor="tester") as session:
            session.organisations.add("Вентил АД")
            (change, *_) = session.changes.after(0)
            assert change.at == noon
            assert change.at.utcoffset() == timedelta(0)
        crm.close()


class TestHost:
    def test_nothing_is_committed_that_the_host_began(self, crm, host):
        """The host's rows and ours are one transaction, and it is the host's."""
        host.add(Permit(text="Kiosk"))
        with crm.session(host, actor="tester") as session:
            session.organisations.add("Ventil")
            session.commit()
        assert labels(crm) == []
        host.rollback()
        assert host.exec(select(Permit)).all() == []
        assert labels(crm) == []

    def test_what_the_host_commits_is_there(self, crm, host):
        """Both or none."""
        host.add(Permit(text="Kiosk"))
        with crm.session(host, actor="tester") as session:
            session.organisations.add("Ventil")
            host.add(Organisation(name="Quartz"))
        host.commit()
        assert labels(crm) == ["Ventil", "Quartz"]
        assert len(host.exec(select(Permit)).all()) == 1

    def test_an_error_of_ours_undoes_nothing_of_the_hosts(self, crm, host):
        """The host decides what becomes of its transaction."""
        host.add(Permit(text="Kiosk"))
        with pytest.raises(ValidationFailedError), crm.session(host, actor="tester") as session:
            session.organisations.add("")
        host.commit()
        assert [permit.text for permit in host.exec(select(Permit)).all()] == ["Kiosk"]

    def test_a_clash_of_ours_leaves_the_hosts_rows(self, crm, host):
        """Also one that only the database sees."""
        with crm.session(host, actor="tester") as session:
            host.add(Permit(text="Kiosk"))
            session.add(Tag(name="guild"))
            with pytest.raises(ConflictError):
                session.add(Tag(name="guild"))
        host.commit()
        assert [permit.text for permit in host.exec(select(Permit)).all()] == ["Kiosk"]

    def test_joining_within_a_joining_is_the_same_session(self, crm, host):
        """A function that joins may be called by one that has joined."""
        with crm.session(host, actor="outer") as outer:
            with crm.session(host, actor="outer") as inner:
                assert inner is outer
                inner.organisations.add("Ventil")
            outer.organisations.add("Quartz")
        host.commit()
        assert labels(crm) == ["Ventil", "Quartz"]

    def test_somebody_else_may_write_within_a_joining(self, crm, host):
        """The record names who wrote each row, and outside again the first one."""
        with crm.session(host, actor="outer") as outer:
            outer.add(Tag(name="one"))
            with crm.session(host, actor="inner") as inner:
                inner.add(Tag(name="two"))
            outer.add(Tag(name="three"))
        host.commit()
        with crm.session() as session:
            assert [change.actor for change in session.changes.after(0)] == ["outer", "inner", "outer"]

    def test_an_engine_that_is_not_made_ready_is_refused(self, tmp_path):
        """Python's own transactions on SQLite lose updates; the error names the function to call."""
        engine = sa.create_engine(f"sqlite:///{tmp_path / 'plain.db'}")
        with pytest.raises(StorageError, match="install_sqlite_events") as caught:
            Crm(engine, plugins=[])
        assert caught.value.reason == "unprepared"
        engine.dispose()

    def test_a_plain_session_of_sqlalchemy_may_be_the_host(self, crm):
        """It need not be SQLModel's."""
        with PlainSession(crm.engine) as host:
            with crm.session(host, actor="tester") as session:
                session.organisations.add("Ventil")
                host.add(Organisation(name="Quartz"))
                session.flush()
                assert [each.name for each in session.all(select(Organisation).order_by(Organisation.id))] == [
                    "Ventil",
                    "Quartz",
                ]
                assert list(session.all(sa.select(Organisation.id, Organisation.version))) == [(1, 1), (2, 1)]
            host.commit()
        assert labels(crm) == ["Ventil", "Quartz"]

    def test_rows_left_pending_by_an_error_do_not_slip_past_the_gate(self, crm, host):
        """The host cannot commit them by chance."""
        with pytest.raises(ZeroDivisionError), crm.session(host, actor="tester"):
            host.add(Organisation(name="Ventil"))
            raise ZeroDivisionError
        with pytest.raises(PastTheGateError):
            host.commit()
        host.rollback()
        assert labels(crm) == []

    def test_the_session_is_over_for_us_and_not_for_the_host(self, crm, host):
        """Our doors shut, the host's session goes on."""
        with crm.session(host, actor="tester") as session:
            session.organisations.add("Ventil")
        with pytest.raises(UrdCrmError, match="ended"):
            session.organisations.add("Quartz")
        host.add(Permit(text="Kiosk"))
        host.commit()
        assert labels(crm) == ["Ventil"]


class TestOpening:
    def test_a_script_leaves_nothing_open_when_it_is_done(self, tmp_path):
        """The object is its own context."""
        with Crm.open(tmp_path / "town.db") as crm:
            with crm.session(actor="a") as session:
                session.organisations.add("Ventil")
            assert crm.engine.pool.checkedin() == 1
        assert crm.engine.pool.checkedin() == 0

    @pytest.mark.parametrize("given", ["town.db", "sqlite:///town.db", None])
    def test_what_is_no_engine_is_told_where_addresses_go(self, given):
        """The first mistake that one makes."""
        with pytest.raises(TypeError, match=r"engines of SQLAlchemy, no (str|NoneType); .*Crm\.open"):
            Crm(given)

    def test_readers_are_engines_or_a_list_of_addresses(self, tmp_path):
        """One address is no list of them."""
        with pytest.raises(TypeError, match=r"Crm\.open"):
            Crm(make_engine(tmp_path / "town.db"), readers=["postgresql://one@example.org/town"])
        with pytest.raises(TypeError, match=r"readers=\['postgresql"):
            Crm.open(tmp_path / "town.db", readers="postgresql://one@example.org/town")


class TestTwo:
    def test_two_in_one_process_know_nothing_of_each_other(self, tmp_path):
        """Other plugins, another database, sessions inside each other."""
        one = Crm.open(tmp_path / "one.db", plugins=[plugin("harbour")])
        two = Crm.open(tmp_path / "two.db", plugins=[plugin("airport")])
        with one.session(actor="a") as first, two.session(actor="b") as second:
            ventil = first.organisations.add("Ventil")
            first.interactions.log("mooring", "x", participants=[ventil])
            quartz = second.organisations.add("Quartz")
            second.interactions.log("airport.mooring", "x", participants=[quartz])
            with pytest.raises(ValidationFailedError):
                second.interactions.log("harbour.mooring", "x", participants=[quartz])
            assert first.report("harbour.own") == ["harbour"]
            with pytest.raises(LookupError):
                second.report("harbour.own")
        assert (labels(one), labels(two)) == (["Ventil"], ["Quartz"])
        one.close()
        two.close()

    def test_two_on_one_file_with_other_plugins_share_the_rows(self, tmp_path):
        """What one wrote of a kind that the other does not know is there, and can be read."""
        one = Crm.open(tmp_path / "town.db", plugins=[plugin("harbour")])
        two = Crm.open(tmp_path / "town.db", plugins=[])
        with one.session(actor="a") as session:
            ventil = session.organisations.add("Ventil")
            logged = session.interactions.log("mooring", "x", participants=[ventil])
        with two.session(actor="b") as session:
            assert session.interactions.get(logged).kind == "harbour.mooring"
            session.change(session.interactions.get(logged), place="Quay 3")
            assert [entry.kind for entry in session.timeline(ventil.id).entries]
        one.close()
        two.close()


class TestThreads:
    def test_eight_threads_share_one(self, crm):
        """Each opens sessions of its own; nothing is lost and nothing is mixed up."""
        failures = []
        barrier = threading.Barrier(8)

        def work(n):
            try:
                barrier.wait()
                for m in range(10):
                    with crm.session(actor=f"thread-{n}") as session:
                        row = session.organisations.add(f"Workshop {100 + 10 * n + m}", email=f"w{n}.{m}@example.com")
                        session.interactions.log("call", f"{n} {m}", participants=[row])
                    with crm.session() as session:
                        assert session.search(f"workshop {100 + 10 * n + m}")[0].label == f"Workshop {100 + 10 * n + m}"
            except BaseException as error:  # noqa: BLE001  shown by the main thread
                failures.append(error)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        with crm.session() as session:
            changes = session.changes.after()
            assert len(labels(crm)) == 80
            assert {change.actor for change in changes if str(change.after.get("name")).startswith("Workshop 13")} == {
                "thread-3"
            }
            assert len(changes) == 160
            assert not session.review.verify()

    def test_the_first_use_of_a_table_by_many_threads_is_safe(self, tmp_path):
        """Plans and statements are made when they are needed, by whichever thread comes first."""
        crm = Crm.open(tmp_path / "town.db", plugins=[])
        failures = []
        barrier = threading.Barrier(8)

        def read():
            try:
                with crm.session() as session:
                    barrier.wait()
                    session.search("anybody")
                    assert session.review.findings() == []
            except BaseException as error:  # noqa: BLE001  shown by the main thread
                failures.append(error)

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        crm.close()


class TestMemory:
    def test_a_database_in_memory_has_one_session_at_a_time(self):
        """The second says so; the first goes on."""
        crm = Crm.open(":memory:", plugins=[])
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            with pytest.raises(StorageError, match="one session at a time"), crm.session() as second:
                second.search("ventil")
            session.organisations.add("Quartz")
        assert labels(crm) == ["Ventil", "Quartz"]
        crm.close()


class TestManySessions:
    @pytest.mark.only("sqlite")
    def test_readers_wait_for_nobody(self, crm):
        """However many sessions are open; a server has as many connections as its administrator allows."""
        with ExitStack() as stack:
            sessions = [stack.enter_context(crm.session()) for _ in range(40)]
            assert [session.search("nobody") for session in sessions] == [[]] * 40

    def test_more_than_the_pool_has_are_refused_in_our_words(self, urd_database):
        """After the time that the engine waits."""
        engine = make_engine(urd_database)
        small = sa.create_engine(engine.url, pool_size=1, max_overflow=0, pool_timeout=0.01)
        if small.dialect.name == "sqlite":
            install_sqlite_events(small)
        crm = Crm(small, plugins=[])
        with crm.session(), pytest.raises(StorageError, match="Too many sessions"), crm.session():
            pass
        crm.close()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
    @pytest.mark.parametrize("is_host_s", [False, True], ids=["our-engine", "a-host-s-engine"])
    def test_a_forked_process_has_connections_of_its_own(self, urd_database, is_host_s):
        """As under a server that loads the program once and forks; the parent's stay the parent's."""
        crm = Crm.open(urd_database, plugins=[])
        if is_host_s:
            crm.close()
            host = sa.create_engine(crm.engine.url)
            if host.dialect.name == "sqlite":
                install_sqlite_events(host)
            crm = Crm(host, plugins=[])
        with crm.session(actor="parent") as session:
            session.organisations.add("Before")
        with crm.session(actor="parent") as session:
            children = []
            for _ in range(4):
                child = os.fork()
                if child == 0:
                    status = 1
                    try:
                        with crm.session() as own:
                            status = 0 if len(own.search("Before")) == 1 else 2
                    finally:
                        os._exit(status)
                children.append(child)
            assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
            session.organisations.add("After")
        with crm.session() as session:
            assert len(session.search("After")) == 1
        crm.close()
