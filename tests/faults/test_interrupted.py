"""Whoever is interrupted while PostgreSQL answers: nothing half written, and the next session finds a whole connection."""

import logging
import signal
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from types import FrameType
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.errors import ConflictError, StorageError
from urd_crm.gate import pipeline
from urd_crm.gate.statements import Insert
from urd_crm.gate.store import Store

pytestmark = pytest.mark.only("postgresql")
DRIVER = [
    str(Path(psycopg.__file__).with_name(name))
    for name in ("_connection_base.py", "_cursor_base.py", "_pipeline_base.py")
]
"""Where psycopg says what goes to the server and comes from it; elsewhere it takes locks, which no signal interrupts."""
REFUSE = """CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'refused' USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON urd_interaction FOR EACH ROW WHEN (NEW.subject = 'Refused')
    EXECUTE FUNCTION refuse()"""


class OutOfTimeError(Exception):
    """What a queue of jobs raises in one that takes too long, as most do: no BaseException."""


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture(autouse=True)
def ventil(crm):
    """An organisation to speak with."""
    with crm.session(actor="tester") as session:
        session.organisations.add("Ventil")


@contextmanager
def stopped_in(seconds: float, error: type[BaseException]) -> Iterator[None]:
    """Let the alarm clock stop this thread, as Ctrl-C does."""

    def stop(*_: object) -> None:
        raise error

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def interrupted_at(
    line: int, error: type[BaseException] = KeyboardInterrupt, files: Collection[str] = DRIVER
) -> Iterator[None]:
    """Stop at one of the lines that the driver's Python runs, or another's, as Ctrl-C may."""
    left = line

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename not in files or is_the_collector(frame):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                raise error
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def interrupt() -> None:
    """Raise what Ctrl-C does."""
    raise KeyboardInterrupt


def is_the_collector(frame: FrameType) -> bool:
    """Say whether an object that nobody has any more is taken leave of: what is raised there, nobody hears."""
    return any(each.f_code.co_name == "__del__" for each in (frame, frame.f_back) if each)


def subjects(crm: Crm) -> list[str]:
    with crm.session() as session:
        return [entry.subject for entry in session.timeline(1, limit=100)]


class TestInterrupted:
    def test_one_who_waits_for_another_lets_go(self, crm):
        """At once: the other may keep what is waited for as long as they like."""
        with crm.engine.connect() as other:
            other.execute(sa.text("LOCK TABLE urd_change"))
            with (
                pytest.raises(KeyboardInterrupt),
                stopped_in(0.3, KeyboardInterrupt),
                crm.session(actor="tester") as session,
            ):
                session.interactions.log("call", "Lost", participants=1)
            other.rollback()
        with crm.session(actor="tester") as session:
            session.interactions.log("call", "Kept", participants=1)
        assert subjects(crm) == ["Kept"]

    def test_at_every_line_of_the_driver(self, crm):
        """A session that goes on is whole, or says that it is lost; it never waits for an answer that does not come."""
        kept: list[str] = []
        lost: set[str] = set()
        line = 0
        while kept[-2:] != [f"{line}", f"{line} again"]:  # until there are not so many lines
            line += 1
            logged = []
            try:
                with stopped_in(20, TimeoutError), crm.session(actor="tester") as session:
                    with suppress(KeyboardInterrupt), interrupted_at(line):
                        session.interactions.log("call", f"{line}", participants=1)
                        logged.append(f"{line}")
                    session.interactions.log("call", f"{line} again", participants=1)
                    logged.append(f"{line} again")
            except StorageError:
                lost.update((f"{line}", f"{line} again"))
            else:
                kept += logged
        assert lost
        with crm.session() as session:
            found = [subject for (subject,) in session.store.fetch("SELECT subject FROM urd_interaction")]
        assert len(found) == len(set(found))
        assert set(kept) <= set(found)
        assert lost.isdisjoint(found)

    def test_one_whose_time_is_over_hears_of_that(self, crm):
        """And not that the server is lost: whoever runs the job counts on the error that they raised themselves."""
        line = 0
        while subjects(crm) == []:  # until there are not so many lines
            line += 1
            with (
                suppress(OutOfTimeError),
                stopped_in(20, TimeoutError),
                crm.session(actor="tester") as session,
                interrupted_at(line, OutOfTimeError),
            ):
                session.interactions.log("call", "Logged", participants=1)
        assert line > 100
        with crm.engine.connect() as other:
            other.execute(sa.text("LOCK TABLE urd_interaction IN EXCLUSIVE MODE"))
            with (
                pytest.raises(OutOfTimeError),
                stopped_in(0.3, OutOfTimeError),
                crm.session(actor="tester") as session,
            ):
                session.interactions.log("call", "Waits", participants=1)
        assert subjects(crm) == ["Logged"]

    def test_a_connection_that_waits_for_an_answer_is_not_given_to_the_next(self, crm, monkeypatch):
        """As one is left whose roll-back was interrupted."""
        with monkeypatch.context() as patched:
            patched.setattr(psycopg.Connection, "rollback", lambda _: None)
            connection = crm.engine.raw_connection()
            driver = connection.driver_connection
            driver.autocommit = True
            driver.pgconn.send_query(b"SELECT pg_sleep(0.2)")
            connection.close()
        assert subjects(crm) == []
        assert crm.engine.pool.checkedout() == 0


class TestTogether:
    def test_what_fails_is_told_once(self, crm, caplog, monkeypatch):
        """The driver would warn of the statements behind the one that failed, when it hears of that in their midst."""
        insert = Store.insert

        def slowly(store: Store, into: Insert, rows: list[tuple[Any, ...]]) -> None:
            insert(store, into, rows)
            sleep(0.05)

        monkeypatch.setattr(Store, "insert", slowly)
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(REFUSE)
        with caplog.at_level(logging.WARNING), crm.session(actor="tester") as session:
            with pytest.raises(ConflictError):
                session.interactions.log("call", "Refused", participants=1)
            session.organisations.add("Quartz")
        assert caplog.records == []
        with crm.session() as session:
            assert session.search("quartz")

    @pytest.mark.parametrize("often", range(4, 7))
    def test_what_the_server_did_not_come_to_is_not_taken_for_prepared(self, crm, often):
        """The driver prepares what it says for the sixth time, and remembers that before the server has answered."""
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(REFUSE)
        with crm.session(actor="tester") as session:
            for subject in ["Refused", *["Before"] * often, "Refused", "After"]:
                with suppress(ConflictError):
                    session.interactions.log("call", subject, participants=1)
        assert sorted(subjects(crm)) == ["After", *["Before"] * often]

    def test_one_who_was_interrupted_and_notes_that_hears_what_was_refused(self, crm):
        """And not of the interruption once more, as if it were in the midst of this."""
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(REFUSE)
        with crm.session(actor="tester") as session:
            try:
                interrupt()
            except KeyboardInterrupt:
                with pytest.raises(ConflictError):
                    session.interactions.log("call", "Refused", participants=1)
                session.interactions.log("call", "Noted", participants=1)
        assert subjects(crm) == ["Noted"]

    @pytest.mark.usefixtures("pipes")
    def test_an_interruption_is_not_passed_over_for_what_was_refused(self, crm):
        """At no line of ours that deals with the refusal."""
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(REFUSE)
        raised: list[BaseException] = []
        heard: list[BaseException] = []

        class StoppedError(KeyboardInterrupt):
            def __init__(self) -> None:
                raised.append(self)

        for line in range(1, 40):  # more than there are
            try:
                with (
                    suppress(ConflictError, StorageError),
                    crm.session(actor="tester") as session,
                    interrupted_at(line, StoppedError, {pipeline.__file__}),
                ):
                    session.interactions.log("call", "Refused", participants=1)
            except StoppedError as error:
                heard.append(error)
        assert len(raised) > 10
        assert heard == raised
        assert subjects(crm) == []

    @pytest.mark.usefixtures("pipes")
    def test_rows_of_one_record_take_one_way_to_the_server(self, crm, monkeypatch):
        """Over a network each way costs more than the statement: all are sent while the first one waits."""
        sent: list[str] = []
        insert = Store.insert

        def noted(store: Store, into: Insert, rows: list[tuple[Any, ...]]) -> None:
            insert(store, into, rows)
            sent.append(into.table)

        monkeypatch.setattr(Store, "insert", noted)
        with crm.engine.connect() as other:
            other.execute(sa.text("LOCK TABLE urd_interaction IN EXCLUSIVE MODE"))
            with (
                pytest.raises(KeyboardInterrupt),
                stopped_in(0.3, KeyboardInterrupt),
                crm.session(actor="tester") as session,
            ):
                session.interactions.log("call", "Waits", participants=1)
        assert sent[:3] == ["urd_interaction", "urd_participant", "urd_change"]
