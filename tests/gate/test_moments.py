"""When those took part who are added through the ORM: when the interaction was."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from urd_crm import Interaction
from urd_crm.entities.interaction import Participant

FIRST = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
LATER = FIRST + timedelta(days=1)


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def parties(crm):
    """Two who take part."""
    with crm.session(actor="clerk") as session:
        return [session.organisations.add(name).id for name in ("Вентил", "Кварц")]


def call() -> Interaction:
    return Interaction(kind="call", subject="Пита", occurred_at=FIRST)


def took_part(session, call, party):
    """Add somebody, who would have come at another moment."""
    session.add(Participant(interaction_id=call.id, party_id=party, occurred_at=LATER + timedelta(days=9)))


def moments(crm):
    with crm.session() as session:
        return session.all(select(Participant.occurred_at).order_by(Participant.party_id))


class TestParticipant:
    def test_of_what_the_same_transaction_added(self, crm, parties):
        """Its own moment is the one that counts."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            took_part(session, said, parties[0])
        assert moments(crm) == [FIRST]

    def test_of_what_the_same_transaction_added_and_changed(self, crm, parties):
        """Those who were there before follow, and those who come are told the new moment."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            took_part(session, said, parties[0])
            session.change(said, occurred_at=LATER)
            took_part(session, said, parties[1])
        assert moments(crm) == [LATER, LATER]

    def test_of_what_was_changed_and_undone(self, crm, parties):
        """The moment before counts again."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            with pytest.raises(RuntimeError), session.atomic():
                session.change(said, occurred_at=LATER)
                raise RuntimeError
            took_part(session, said, parties[0])
        assert moments(crm) == [FIRST]

    def test_of_what_a_savepoint_of_a_host_undid(self, crm, parties):
        """One of SQLAlchemy's Core, of which the ORM hears nothing."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            undone = session.orm.connection().begin_nested()
            session.change(said, occurred_at=LATER)
            undone.rollback()
            took_part(session, said, parties[0])
        assert moments(crm) == [FIRST]

    def test_of_what_another_changed_after_a_commit(self, crm, parties):
        """What the transaction before has added is no longer its own."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            session.commit()
            with crm.session(actor="other") as other:
                other.change(other.get(Interaction, said.id), occurred_at=LATER)
            took_part(session, said, parties[0])
        assert moments(crm) == [LATER]

    def test_of_more_than_are_kept_in_mind(self, crm, parties, monkeypatch):
        """The others are read."""
        monkeypatch.setattr("urd_crm.gate.moments.REMEMBERED", 1)
        with crm.session(actor="clerk") as session:
            said = [call() for _ in range(4)]
            for each in said:
                session.add(each)
            for each in said:
                took_part(session, each, parties[0])
        assert moments(crm) == [FIRST] * 4

    def test_of_one_that_is_written_with_it(self, crm, parties):
        """A caller who numbers interactions adds both at once."""
        with crm.session(actor="clerk") as session:
            said = Interaction(id=7, kind="call", subject="Пита", occurred_at=FIRST)
            session.add(said, Participant(interaction_id=7, party_id=parties[0], occurred_at=LATER))
        assert moments(crm) == [FIRST]

    def test_of_one_that_is_changed_with_it(self, crm, parties):
        """The new moment is theirs at once."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            said.occurred_at = LATER
            took = Participant(interaction_id=said.id, party_id=parties[0], occurred_at=FIRST)
            session.add(took)
            assert took.occurred_at == LATER
        assert moments(crm) == [LATER]

    def test_whose_moment_is_set(self, crm, parties):
        """They have none of their own."""
        with crm.session(actor="clerk") as session:
            session.add(said := call())
            took_part(session, said, parties[0])
            took = session.interactions.participants(said)[0]
            assert session.change(took, occurred_at=LATER).occurred_at == FIRST
        assert moments(crm) == [FIRST]
