"""A network that falls silent without a word: who waits for it hears of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from os import dup
from socket import IPPROTO_TCP, socket
from threading import Timer
from time import monotonic

import pytest
from tests.faults.relay import Relay

from urd_crm import Crm, OrganisationDraft
from urd_crm.errors import StorageError
from urd_crm.schema.engine import SILENCE

pytestmark = [
    pytest.mark.only("postgresql"),
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a test lose packets"),
]
BOUND = 15
"""After which the test gives up, and cuts the connection · seconds."""
WORKS = {
    "waits": lambda session: session.store.fetch("SELECT pg_sleep(?)", [BOUND]),
    "logs": lambda session: session.interactions.log("call", "Asks", participants=["Ventil"]),
    "reads": lambda session: session.timeline(1),
    "imports": lambda session: session.organisations.add_many([OrganisationDraft(f"{n}") for n in range(2000)]),
}


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def relay(crm) -> Iterator[Relay]:
    """The way to the server."""
    with crm.session(actor="tester") as session:
        session.organisations.add("Ventil")
    with Relay(crm.engine.url.port) as relay:
        yield relay


@contextmanager
def bounded(relay: Relay) -> Iterator[None]:
    """Fail where nobody hears of anything."""
    since = monotonic()
    timer = Timer(BOUND, relay.cut)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
    assert monotonic() - since < BOUND


def open_at(crm: Crm, relay: Relay, **query: str) -> Crm:
    return Crm.open(crm.engine.url.set(host="127.0.0.1", port=relay.port).update_query_dict(query), plugins=[])


class TestSilence:
    @pytest.fixture(autouse=True)
    def soon(self, monkeypatch):
        """Two minutes are long for a test."""
        monkeypatch.setitem(SILENCE, "keepalives_idle", 1)
        monkeypatch.setitem(SILENCE, "keepalives_interval", 1)
        monkeypatch.setitem(SILENCE, "tcp_user_timeout", 1000)

    @pytest.mark.parametrize("work", WORKS)
    def test_whoever_waits_hears_of_it(self, crm, relay, work):
        """And can begin anew as soon as the network is there again, on a connection of its own."""
        with open_at(crm, relay) as far:
            with bounded(relay), pytest.raises(StorageError) as caught, far.session(actor="tester") as session:
                session.organisations.get(1)
                falls = Timer(0.2 if work == "waits" else 0, relay.fall_silent)
                falls.start()
                if work != "waits":
                    falls.join()
                WORKS[work](session)
            assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
            relay.cut()
            with far.session(actor="tester") as session:
                assert session.organisations.get(1).name == "Ventil"


class TestAddress:
    def limits(self, far):
        """Read what the driver has told the system: idle, interval, count and the limit for what was sent."""
        with far.engine.connect() as connection, socket(fileno=dup(connection.connection.fileno())) as way:
            return [way.getsockopt(IPPROTO_TCP, option) for option in (4, 5, 6, 18)]

    def test_the_limit_is_two_minutes(self, crm):
        """The system waits for two hours, or without any limit."""
        assert self.limits(crm) == [30, 10, 9, 120_000]

    def test_an_address_sets_another(self, crm, relay):
        """For one of them, or for all."""
        with open_at(crm, relay, tcp_user_timeout="5000", keepalives_idle="3") as far:
            assert self.limits(far) == [3, 10, 9, 5000]

    def test_one_that_names_a_service_is_left_as_it_is(self, crm, relay, tmp_path, monkeypatch):
        """What the file says of it would give way to ours."""
        file = tmp_path / "services"
        file.write_text("[town]\ntcp_user_timeout=7000\n")
        monkeypatch.setenv("PGSERVICEFILE", str(file))
        with open_at(crm, relay, service="town") as far:
            assert self.limits(far)[3] == 7000
