"""A connection that is cut in the midst of what is said: our errors, and no noise."""

import logging
import struct
from collections.abc import Callable
from typing import Any

import pytest
from tests.faults.relay import Relay

from urd_crm import Crm, Organisation
from urd_crm.errors import StorageError
from urd_crm.session import Session

pytestmark = pytest.mark.only("postgresql")
BUSY = {
    "asked": lambda connection: connection.send_query(b"SELECT 1"),
    "piped": lambda connection: connection.enter_pipeline_mode(),
}


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


def count(crm: Crm) -> int:
    with crm.session() as session:
        return session.store.fetch("SELECT count(*) FROM urd_organisation")[0][0]


class TestUnanswered:
    @pytest.mark.parametrize("how", BUSY)
    def test_the_connection_is_let_go_without_noise(self, crm, caplog, how):
        """It cannot be told to roll back, which SQLAlchemy would note as an error, with a page of traces."""
        with caplog.at_level(logging.WARNING), pytest.raises(LookupError), crm.session(actor="tester") as session:
            session.organisations.add("Undone")
            driver: Any = session.store.connection().connection.driver_connection
            BUSY[how](driver.pgconn)
            raise LookupError
        assert caplog.records == []
        assert driver.closed
        assert count(crm) == 0


def fatal(code: str, words: str) -> bytes:
    """Say that a connection ends, as a server does."""
    fields = b"".join(f"{kind}{text}\0".encode() for kind, text in (("S", "FATAL"), ("C", code), ("M", words)))
    return b"E" + struct.pack("!I", len(fields) + 5) + fields + b"\0"


def raise_count(session: Session) -> None:
    """Count in a row that two might change."""
    row = session.organisations.get(1)
    session.change(row, note=str(int(row.note or 0) + 1))


WORKS: dict[str, Callable[[Session, int], object]] = {
    "log": lambda session, n: session.interactions.log("call", "Asks", participants=[1], source=("pbx", str(n))),
    "add": lambda session, n: session.people.add(f"Person {n}"),
    "row": lambda session, n: session.add(Organisation(name=f"Firm {n}")),
    "change": lambda session, n: raise_count(session),
}


COUNTS = {
    "log": "SELECT count(*) FROM urd_interaction",
    "add": "SELECT count(*) FROM urd_person",
    "row": "SELECT count(*) - 1 FROM urd_organisation",
    "change": "SELECT CAST(note AS int) FROM urd_organisation",
}


class TestAnyByte:
    @pytest.mark.parametrize("work", WORKS)
    def test_who_tries_again_has_done_it_in_the_end(self, crm, work):
        """Each session is cut off some bytes later than the last; what is logged with a number of its own is there once."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        cuts = []
        with Relay(crm.engine.url.port) as relay:
            url = crm.engine.url.set(host="127.0.0.1", port=relay.port)
            with Crm.open(url, plugins=[]) as far:
                for n in range(10):  # until all is prepared that will be
                    self.do(far, WORKS[work], n, cuts)
                assert cuts == []
                for n in range(10, 300):
                    relay.passes = 150 * (n - 10) + n % 7
                    self.do(far, WORKS[work], n, cuts)
                    if relay.passes is not None:  # the session was over before
                        break
        assert n < 299
        assert cuts == [True] * (n - 10)
        with crm.session() as session:
            done = session.store.fetch(COUNTS[work])[0][0]
            assert n + 1 <= done <= n + 1 + (work != "log")  # a commit that was not acknowledged may stand
            assert not session.review.verify()

    def do(self, crm, work, n, cuts):
        """Try it again where that is allowed."""
        try:
            with crm.session(actor="tester") as session:
                work(session, n)
        except StorageError as error:
            cuts.append(error.allows_retry)
            with crm.session(actor="tester") as session:
                work(session, n)


class TestTwoVoices:
    def test_a_commit_that_server_and_pooler_refuse_may_be_tried_again(self, crm):
        """PgBouncer passes on that the server is being stopped, and adds that it has crashed; the driver expects one answer."""
        both = fatal("57P01", "terminating connection") + fatal("08P01", "server conn crashed?")
        with Relay(crm.engine.url.port) as relay:
            url = crm.engine.url.set(host="127.0.0.1", port=relay.port)
            with Crm.open(url, plugins=[]) as pooled:
                relay.last_words = both
                with pytest.raises(StorageError) as caught, pooled.session(actor="tester") as session:
                    session.organisations.add("Undone")
                assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
                relay.last_words = b""
                assert count(pooled) == 0
