"""Rows whose owner changes while somebody writes them: what is derived from both follows."""

from datetime import UTC, datetime

import pytest
from tests.at_once import second_meanwhile

from urd_crm import Crm
from urd_crm.entities.interaction import Participant
from urd_crm.entities.merge import Merge
from urd_crm.entities.name import Name
from urd_crm.matching import merge, undo
from urd_crm.session import Session

JANUARY, MAY = datetime(2026, 1, 7, 9, tzinfo=UTC), datetime(2026, 5, 7, 9, tzinfo=UTC)


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def twins(crm):
    """Two records of one firm; the second has a further name."""
    with crm.session(actor="clerk") as session:
        kept, absorbed = (session.organisations.add(name).id for name in ("Северна звезда", "Северна звезда ООД"))
        session.names.add(absorbed, "Полярна", kind="alias")
        return kept, absorbed


def delete_name(session: Session) -> None:
    session.delete(session.get(Name, 1))


def change_name(session: Session) -> None:
    session.change(session.get(Name, 1), text="Полярис")


def assert_found(crm: Crm, text: str, *ids: int) -> None:
    """Look the index over, and search."""
    with crm.session() as session:
        assert session.review.verify() == []
        assert tuple(hit.party_id for hit in session.search(text)) == ids


class TestNamesThatMove:
    def test_a_name_that_is_deleted_while_a_merge_moves_it_is_found_with_nobody(self, crm, twins):
        """It was read as the one's, and goes as the other's."""
        kept, absorbed = twins
        assert second_meanwhile(crm, lambda session: merge(session, kept, absorbed), delete_name) is None
        assert_found(crm, "полярна")

    def test_one_that_is_changed_is_found_with_the_survivor(self, crm, twins):
        """By its new text."""
        kept, absorbed = twins
        assert second_meanwhile(crm, lambda session: merge(session, kept, absorbed), change_name) is None
        assert_found(crm, "полярис", kept)

    @pytest.mark.parametrize("work", [delete_name, change_name])
    def test_so_is_one_that_moves_back(self, crm, twins, work):
        """While the merge is undone."""
        with crm.session(actor="clerk") as session:
            merge(session, *twins)
        assert second_meanwhile(crm, lambda session: undo(session, session.get(Merge, 1)), work) is None
        assert_found(crm, "полярис", *(() if work is delete_name else twins[1:]))

    @pytest.mark.only("postgresql")
    def test_who_deletes_a_name_and_who_merges_wait_in_one_order(self, crm, twins):
        """The party comes first; the merge has it and not yet the name."""
        told = second_meanwhile(
            crm,
            lambda session: session.gate.standings.claim(twins),
            delete_name,
            then=lambda session: merge(session, *twins),
        )
        assert told is None
        assert_found(crm, "полярна")


class TestMomentsThatChange:
    @pytest.fixture
    def call(self, crm, twins):
        """A call with the first of them."""
        with crm.session(actor="clerk") as session:
            return session.interactions.log("call", "Пита за терен", participants=twins[:1], occurred_at=JANUARY).id

    @pytest.mark.parametrize("is_added_first", [True, False])
    def test_who_is_added_meanwhile_has_the_new_one(self, crm, twins, call, is_added_first):
        """Else their time line would show it at another day than the others'."""
        works = [
            lambda session: session.interactions.observe(call, twins[1], "attended"),
            lambda session: session.change(session.interactions.get(call), occurred_at=MAY),
        ]
        assert second_meanwhile(crm, *(works if is_added_first else reversed(works))) is None
        with crm.session() as session:
            assert [each.occurred_at for each in session.interactions.participants(call)] == [MAY, MAY]

    def test_whoever_adds_one_need_not_know_it(self, crm, twins, call):
        """Through the ORM too, the moment is that of the interaction."""
        with crm.session(actor="clerk") as session:
            session.orm.add(Participant(interaction_id=call, party_id=twins[1], occurred_at=MAY))
            session.flush()
            assert [each.occurred_at for each in session.interactions.participants(call)] == [JANUARY, JANUARY]
