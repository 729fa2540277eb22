"""What is asked of PostgreSQL together: how many ways it takes, and what becomes of it when one question is refused."""

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session as OrmSession
from tests.faults.relay import Relay

from urd_crm import Attendee, Crm, Interaction, Organisation
from urd_crm.entities.interaction import Participant
from urd_crm.errors import InvalidValueError, StorageError
from urd_crm.session import Session

pytestmark = [
    pytest.mark.only("postgresql"),
    pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning"),
]
Work = Callable[[Session], object]


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def ids(crm) -> tuple[int, int]:
    """A person and the organisation that they work for."""
    with crm.session(actor="tester") as session:
        firm = session.organisations.add("Ventil").id
        person = session.people.add("Иван Петров").id
        session.affiliations.add(person, firm)
    return person, firm


@pytest.fixture
def relay(crm) -> Iterator[Relay]:
    """The way to the server."""
    with Relay(crm.engine.url.port) as relay:
        yield relay


@pytest.fixture
def far(crm, relay) -> Iterator[Crm]:
    """The same database behind it."""
    url = crm.engine.url.set(host="127.0.0.1", port=relay.port)
    with Crm.open(url.render_as_string(hide_password=False), plugins=[]) as far:
        yield far


def log(session: Session) -> None:
    session.interactions.log("call", "Asks", participants=["Ventil"])


@pytest.mark.usefixtures("pipes")
class TestWays:
    def ways(self, far, relay, work, actor="tester"):
        """Say how many a session takes once all that it says is prepared."""
        for _ in range(8):
            before = relay.ways
            with far.session(actor=actor) as session:
                work(session)
        return relay.ways - before

    def test_to_log(self, far, relay, ids):
        """The beginning, what is known of the report, what is known of the parties, the rows, and the end."""
        person, firm = ids
        count = iter(range(9))

        def work(session: Session) -> None:
            who = Attendee(person, on_behalf_of=firm)
            session.interactions.log("call", "Asks", participants=[who], source=("pbx", f"{next(count)}"))

        assert self.ways(far, relay, work) == 5

    def test_to_read_a_time_line(self, far, relay, ids):
        """The beginning, the interactions, who took part, and the end."""
        with far.session(actor="tester") as session:
            log(session)
        assert self.ways(far, relay, lambda session: session.timeline(ids[1]), actor="") == 4

    def test_to_write_through_the_orm(self, far, relay, ids):
        """Each flush with what it asks before, its rows, and what it records."""

        def work(session: Session) -> None:
            call = Interaction(kind="call", subject="Asks", occurred_at=session.now)
            session.orm.add(call)
            session.orm.flush()
            session.orm.add(Participant(interaction_id=call.id, party_id=ids[0], occurred_at=call.occurred_at))

        assert self.ways(far, relay, work) == 8

    def test_to_change_one(self, far, relay, ids):
        """The two ends, the row, a savepoint's two, what is known of the party, the row again, the change."""
        notes = iter("abcdefghi")
        change: Work = lambda session: session.change(session.get(Organisation, ids[1]), note=next(notes))
        assert self.ways(far, relay, change) == 8

    def test_to_add_an_organisation_through_the_orm(self, far, relay):
        """The two ends, a savepoint's two, numbers, the party, its row, the change, what its names are, its words."""
        assert self.ways(far, relay, lambda session: session.add(Organisation(name="Quartz"))) == 10


@pytest.mark.parametrize("often", range(4, 7))
class TestRefused:
    """The first of two questions that go together.

    The driver prepares what it says for the sixth time, and takes that for done before the server has answered.
    """

    def ask(self, session, table):
        """Ask whether there is a table, and something else."""
        with session.store.together():
            session.store.ask("SELECT CAST(CAST(? AS text) AS regclass)", [table])
            asked = session.store.ask("SELECT 2")
        return asked()

    def test_the_connection_is_good_for_the_next_session(self, crm, often):
        """Which is given the same one."""
        told = []
        for table in [*["urd_party"] * often, "nowhere", *["urd_party"] * 3]:
            with suppress(StorageError), crm.session() as session:
                told += self.ask(session, table)
        assert told == [(2,)] * (often + 3)
        assert crm.engine.pool.checkedin() == 1

    def test_whoever_set_a_savepoint_goes_on(self, crm, often):
        """The driver forgets what it prepared when it is told to roll back for the first time, not for the second."""
        told = []
        for table in ["nowhere", *["urd_party"] * often, "nowhere", *["urd_party"] * 3]:
            with crm.session(actor="tester") as session, suppress(StorageError), session.atomic():
                told += self.ask(session, table)
        assert told == [(2,)] * (often + 3)

    def test_a_host_who_set_one_goes_on(self, crm, often):
        """Their engine undoes it in SQLAlchemy's way."""
        told = []
        engine = sa.create_engine(crm.engine.url, pool_size=1)
        for table in ["nowhere", *["urd_party"] * often, "nowhere", *["urd_party"] * 3]:
            with OrmSession(engine) as host, crm.session(host, actor="host") as session:
                with suppress(StorageError), host.begin_nested():
                    told += self.ask(session, table)
                host.commit()
        engine.dispose()
        assert told == [(2,)] * (often + 3)

    def test_whoever_wrote_whole_goes_on(self, crm, often):
        """In the savepoint of ours, which is none of SQLAlchemy's."""
        told = []
        for table in ["nowhere", *["urd_party"] * often, "nowhere", *["urd_party"] * 3]:
            with crm.session(actor="tester") as session, suppress(StorageError), session.store.whole():
                told += self.ask(session, table)
        assert told == [(2,)] * (often + 3)


class TestBadQuestion:
    def test_a_number_that_no_column_holds_is_told_and_the_session_goes_on(self, crm):
        """The server is not asked."""
        with crm.session() as session:
            with pytest.raises(InvalidValueError), session.store.together():
                session.store.ask("SELECT CAST(? AS bigint)", [2**64])
            assert session.store.fetch("SELECT 1") == [(1,)]
