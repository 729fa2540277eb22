"""Undoing a merge after others have worked with the survivor."""

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.matching import merge, undo


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def firms(session):
    """Two records of one firm, and another firm."""
    names = ("Северна звезда ООД", "Северна звезда", "Дъщерно АД")
    return [session.organisations.add(name) for name in names]


class TestNumbersGivenAgain:
    """As in a database that was written by the first release, on SQLite."""

    def test_what_the_survivor_got_since_stays_with_it(self, session, firms, count_anew):
        """The address that was moved is deleted; a new one has its number."""
        kept, absorbed, _ = firms
        moved = session.contact_points.add(absorbed, "email", "office@example.com")
        made = merge(session, kept, absorbed)
        session.delete(moved)
        count_anew("urd_contact_point")
        added = session.contact_points.add(kept, "email", "new@example.com")
        undo(session, made)
        assert [each.id for each in session.contact_points.of(kept)] == [added.id]
        assert session.contact_points.of(absorbed) == []

    def test_a_name_of_somebody_else_stays(self, session, firms, count_anew):
        """The name that the merge added is deleted; another firm's has its number."""
        kept, absorbed, other = firms
        made = merge(session, kept, absorbed)
        session.delete(*session.names.of(kept))
        count_anew("urd_name")
        session.names.add(other, "Дъщерята", kind="alias")
        undo(session, made)
        assert [name.text for name in session.names.of(other)] == ["Дъщерята"]
        assert session.search("дъщерята")[0].party_id == other.id

    def test_a_row_that_was_set_aside_returns_beside_the_one_with_its_number(self, session, firms, count_anew):
        """A tie between the two, and one that was made since."""
        kept, absorbed, other = firms
        session.relationships.add(kept, "owns", absorbed, note="отпреди")
        made = merge(session, kept, absorbed)
        count_anew("urd_relationship")
        session.relationships.add(kept, "owns", other, note="отпосле")
        undo(session, made)
        ties = [(tie.relationship.note, tie.other_id) for tie in session.relationships.of(kept)]
        assert sorted(ties) == [("отпосле", other.id), ("отпреди", absorbed.id)]


class TestOffices:
    def test_who_came_into_an_office_since_goes_back_with_it(self, session, firms):
        """A job in an office of another firm would be what every check refuses."""
        kept, absorbed, _ = firms
        office = session.posts.add(absorbed, "управител")
        made = merge(session, kept, absorbed)
        job = session.affiliations.add(session.people.add("Мария Тодорова"), post=office)
        assert job.organisation_id == kept.id
        undo(session, made)
        assert job.organisation_id == office.organisation_id == absorbed.id
        assert session.review.findings(severity="reject") == []

    def test_who_left_for_an_office_of_the_survivor_stays_there(self, session, firms):
        """Their job was moved with the one that was taken over; by now they hold another office."""
        kept, absorbed, _ = firms
        office = session.posts.add(kept, "управител")
        job = session.affiliations.add(session.people.add("Мария Тодорова"), absorbed, position="съветник")
        made = merge(session, kept, absorbed)
        session.change(job, post_id=office.id)
        undo(session, made)
        assert job.organisation_id == kept.id
        with pytest.raises(ValidationFailedError, match="seat"):
            session.affiliations.add(session.people.add("Явор Снежинов"), post=office)
