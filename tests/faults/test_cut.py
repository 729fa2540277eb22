"""A connection that is cut in the midst of what is said: our errors, and no noise."""

import logging
import struct
from typing import Any

import pytest
from tests.faults.relay import Relay

from urd_crm import Crm
from urd_crm.errors import StorageError

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
