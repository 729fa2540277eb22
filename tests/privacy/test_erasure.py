"""Erasing a person."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from urd_crm import Attendee
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.errors import NotFoundError, ValidationFailedError
from urd_crm.matching import merge
from urd_crm.plugins.government import Mandate
from urd_crm.privacy import erase

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
TRACES = ("Каролина", "Звездева", "Karolina", "zvezdeva", "zvezdev", "k.zvezdeva@example.com", "+3592999000")


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def known(session):
    """A person with every kind of trace, and the firm she speaks for."""
    firm = session.organisations.add("Синя река ООД")
    person = session.people.add(
        given="Каролина",
        surname="Звездева",
        salutation="Уважаема г-жо Звездева",
        email="k.zvezdeva@example.com",
        names=[{"text": "Karolina Zvezdeva", "language": "en"}],
        birth_date="1980",
    )
    session.affiliations.add(person, firm, position="управител", email="karolina@example.com")
    session.interactions.log("call", "Парцели", participants=[Attendee(person, on_behalf_of=firm)], occurred_at=NOON)
    session.change(person, note="Каролина предпочита сутрин")
    return person, firm


def traces(session):
    """Give the tables in which something of the person can still be read."""
    session.flush()
    found = set()
    for model in session.registry.tables:
        table = sa.inspect(model).local_table
        for row in session.store.rows(sa.select(table)):
            text = repr(tuple(row)).lower()
            if any(trace.lower() in text for trace in TRACES):
                found.add(table.name)
    return found


class TestErase:
    def test_the_person_leaves_traces_before(self, session, known):
        """The look for traces finds them, or the next test would show nothing."""
        assert {"urd_person", "urd_party", "urd_change", "urd_name", "urd_contact_point"} <= traces(session)

    def test_nothing_of_the_person_can_be_read_anywhere(self, session, known):
        """Not in rows, not in the audit, not in the index."""
        erase(session, known[0])
        assert traces(session) == set()

    def test_the_work_stays(self, session, known):
        """The firm's time line is whole; who spoke is nobody any more."""
        person, firm = known
        erase(session, person)
        (entry,) = session.timeline(firm)
        assert entry.subject == "Парцели"
        assert [who.label for who in entry.participants] == ["—"]

    def test_the_erased_are_not_found(self, session, known):
        """Search does not know them."""
        erase(session, known[0])
        assert session.search("Каролина Звездева") == []

    def test_the_erased_are_not_used_again(self, session, known):
        """A new row that refers to them is refused."""
        erase(session, known[0])
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "Пак", participants=[known[0].id], occurred_at=NOON)
        assert caught.value.codes == ("party-erased",)

    def test_the_audit_says_that_it_happened(self, session, known):
        """Who erased whom and when, and nothing of what there was."""
        erase(session, known[0])
        last = session.changes.after(0)[-1]
        assert (last.operation, last.entity_id, last.before, last.after) == ("erase", known[0].id, None, None)

    def test_records_that_were_merged_in_are_erased_too(self, session, known):
        """A second record of the same person is the same person."""
        second = session.people.add(given="Каролина", surname="Звездева", email="karolina@example.org")
        merge(session, known[0], second)
        erase(session, known[0])
        assert traces(session) == set()

    def test_an_organisation_is_not_erased(self, session, known):
        """It has no personal data of its own."""
        with pytest.raises(NotFoundError):
            erase(session, known[1].id)

    def test_what_is_left_is_whole(self, session, known):
        """No reference is lost."""
        erase(session, known[0])
        assert session.review.verify() == []

    def test_what_was_deleted_before_leaves_no_trace_in_the_audit(self, session, known):
        """A contact point, a job with its own, and a name that were there once."""
        person, firm = known
        point = session.contact_points.add(person, "email", "zvezdeva.old@example.com")
        job = session.affiliations.add(person, firm, position="Асистент на Звездева", phone="+3592999000")
        by_hand = session.contact_points.add(job, "email", "zvezdeva.job@example.com")
        session.delete(point)
        session.delete(by_hand, *session.contact_points.of(job))
        session.delete(job)
        erase(session, person)
        assert traces(session) == set()
        assert session.changes.after(0)[-1].operation == "erase"

    def test_others_keep_what_the_audit_has_of_their_deleted_rows(self, session, known):
        """Whom a deleted row was about, the change that deleted it says."""
        other = session.people.add("Иван Планинов")
        point = session.contact_points.add(other, "email", "planinov@example.com")
        session.delete(point)
        erase(session, known[0])
        last = [change for change in session.changes.after(0) if change.entity == "urd_contact_point"][-1]
        assert (last.operation, last.before["value"]) == ("delete", "planinov@example.com")

    def test_others_keep_their_rows_that_have_the_number_of_one_that_was_deleted(self, session, known, count_anew):
        """The first release gave it to another, on SQLite."""
        session.delete(session.contact_points.add(known[0], "email", "zvezdeva.old@example.com"))
        count_anew("urd_contact_point")
        point = session.contact_points.add(session.people.add("Иван Планинов"), "email", "planinov@example.com")
        erase(session, known[0])
        assert session.changes.of(point)[-1].after["value"] == "planinov@example.com"
        assert traces(session) == set()

    def test_a_name_that_was_corrected_before_cannot_be_found_by_its_letters(self, session, known):
        """Letters of words that nobody bears any more go, whoever bore them."""
        session.change(known[0], surname="Планинова")
        erase(session, known[0])
        assert traces(session) == set()

    def test_why_records_were_merged_is_forgotten_and_what_the_merge_set_aside(self, session, known):
        """The journal, and what the audit has of it."""
        second = session.people.add(given="Каролина", surname="Звездева", country="BG")
        session.tags.put(second, "ключов")
        session.tags.put(known[0], "ключов")
        merged = merge(session, known[0], second, reason="Каролина писа от k.zvezdeva@example.com")
        assert [entry["action"] for entry in merged.journal if entry["table"] == "urd_party_tag"] == ["set-aside"]
        erase(session, known[0])
        assert traces(session) == set()
        assert (merged.journal, merged.reason) == ([], None)

    def test_an_erased_person_gets_no_new_name(self, session, known):
        """Their row stays as it is."""
        erase(session, known[0])
        with pytest.raises(ValidationFailedError) as caught:
            session.change(session.people.get(known[0].id), given="Каролина")
        assert caught.value.codes == ("party-erased",)

    def test_the_job_of_an_erased_person_gets_no_address(self, session, known):
        """The job is kept, for what was said in it; by either door nobody is reached there again."""
        (job,) = session.affiliations.of_person(known[0])
        erase(session, known[0])
        with pytest.raises(ValidationFailedError) as caught:
            session.contact_points.add(job, "email", "k.zvezdeva@example.com")
        assert caught.value.codes == ("party-erased",)
        with pytest.raises(ValidationFailedError) as caught:
            session.add(ContactPoint(affiliation_id=job.id, kind="email", value="k.zvezdeva@example.com"))
        assert caught.value.codes == ("party-erased",)
        assert traces(session) == set()


class TestProfiles:
    @pytest.fixture
    def urd_plugins(self):
        """The one whose profile of a job is emptied."""
        return ["government"]

    def test_what_an_erasure_emptied_is_not_filled_again(self, session, known):
        """The office stays as it is, and may end."""
        (job,) = session.affiliations.of_person(known[0])
        mandate = session.profiles.set(job, Mandate(basis="elected", since="2023", group="Група „Река“"))
        erase(session, known[0])
        with pytest.raises(ValidationFailedError) as caught:
            session.change(mandate, group="Група „Река“")
        assert caught.value.codes == ("party-erased",)
        assert str(session.change(mandate, until="2027").until) == "2027"
