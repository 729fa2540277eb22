"""Rows without a version, changed or deleted by two: the later one is told."""

import pytest

from urd_crm import Interaction
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.interaction import Participant
from urd_crm.errors import ConflictError


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def point(crm):
    """An address."""
    with crm.session(actor="clerk") as session:
        mill = session.organisations.add("Мелница Вир")
        return session.contact_points.add(mill, "email", "mill@example.com").id


def read(crm, id):
    """Read the address, as somebody does who goes on to change it later."""
    with crm.session() as session:
        return session.get(ContactPoint, id)


def told(crm):
    """Give what the feed says of the address after it was added."""
    with crm.session() as session:
        return [
            (each.operation, each.before, each.after)
            for each in session.changes.after()
            if each.entity == "urd_contact_point"
        ][1:]


class TestChange:
    def test_the_later_of_two_that_change_one_field_is_told(self, crm, point):
        """Its change is not written over the other's; read again, it can be repeated."""
        early, late = read(crm, point), read(crm, point)
        with crm.session(actor="first") as session:
            session.change(early, value="first@example.com")
        with crm.session(actor="second") as session:
            with pytest.raises(ConflictError) as caught:
                session.change(late, value="second@example.com")
            assert caught.value.allows_retry
            assert late.value == "first@example.com"
            session.change(late, value="second@example.com")
        assert [before["value"] for _, before, _ in told(crm)] == ["mill@example.com", "first@example.com"]

    def test_through_the_orm_too(self, crm, point):
        """In the midst of a session: both had read when the first one wrote."""
        with pytest.raises(ConflictError), crm.session() as reader:
            late = reader.get(ContactPoint, point)
            reader.orm.expunge(late)
            with crm.session(actor="first") as session:
                session.get(ContactPoint, point).value = "first@example.com"
            with crm.session(actor="second") as session:
                session.orm.add(late)
                late.value = "second@example.com"
        assert read(crm, point).value == "first@example.com"

    def test_two_that_change_different_fields_do_not_meet(self, crm, point):
        """Both changes stand."""
        early, late = read(crm, point), read(crm, point)
        with crm.session(actor="first") as session:
            session.change(early, value="first@example.com")
        with crm.session(actor="second") as session:
            session.change(late, is_preferred=True)
        assert (read(crm, point).value, read(crm, point).is_preferred) == ("first@example.com", True)

    def test_two_that_change_it_to_the_same_agree(self, crm, point):
        """There is nothing to be lost."""
        early, late = read(crm, point), read(crm, point)
        for row in (early, late):
            with crm.session(actor="clerk") as session:
                session.change(row, value="new@example.com")
        assert read(crm, point).value == "new@example.com"

    def test_what_the_library_itself_wrote_meanwhile_is_nobody_elses(self, crm):
        """A moment that moved goes along to who took part, past the rows that the session holds."""
        with crm.session(actor="clerk") as session:
            mill = session.organisations.add("Мелница Вир")
            call = session.interactions.log("call", "Пита", participants=[mill])
            took = session.interactions.participants(call)[0]
            moved = session.now.replace(year=2020)
            session.change(session.get(Interaction, call.id), occurred_at=moved)
            session.change(took, occurred_at=moved, role="chair")
            session.delete(took)
            assert session.get(Participant, (call.id, mill.id)) is None


class TestDelete:
    def test_a_row_is_deleted_once(self, crm, point):
        """The feed tells of it once, and whoever comes later is told."""
        early, late, later = (read(crm, point) for _ in range(3))
        with crm.session(actor="first") as session:
            session.delete(early)
        with crm.session(actor="second") as session, pytest.raises(ConflictError):
            session.delete(late)
        with crm.session(actor="third") as session, pytest.raises(ConflictError):
            session.change(later, value="third@example.com")
        assert [operation for operation, _, _ in told(crm)] == ["delete"]

    def test_many_at_once(self, crm):
        """They are looked up some hundreds at a time."""
        with crm.session(actor="clerk") as session:
            mill = session.organisations.add("Мелница Вир", email=[f"mill{n}@example.com" for n in range(501)])
            rows = session.contact_points.of(mill)
            session.delete(*rows)
            assert session.contact_points.of(mill) == []
