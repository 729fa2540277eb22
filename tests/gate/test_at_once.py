"""What two sessions do to one party at once: the second sees all that the first has done, or is told."""

from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from tests.at_once import Work, second_meanwhile

from urd_crm import Affiliation, Crm, InteractionDraft, Organisation, Party, Person, Post
from urd_crm.entities.document import DocumentContent
from urd_crm.entities.merge import Merge
from urd_crm.errors import ConflictError, UrdCrmError, ValidationFailedError
from urd_crm.matching.merge import merge
from urd_crm.matching.undo import undo
from urd_crm.privacy.erasure import erase
from urd_crm.session import Session


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def ivan(crm):
    """A person."""
    with crm.session(actor="clerk") as session:
        return session.people.add("Иван Петров", email="ivan@example.com").id


@pytest.fixture
def twins(crm):
    """Two records of one firm."""
    with crm.session(actor="clerk") as session:
        return tuple(session.organisations.add(name).id for name in ("Северна звезда", "Северна звезда ООД"))


def add_point(owner: Any, value: str = "new@example.com") -> Work:
    """Add an address."""
    return lambda session: session.contact_points.add(owner, "email", value)


def log_with(party: int) -> Work:
    """Log a call."""
    return lambda session: session.interactions.log("call", "Пита за терен", participants=[party])


def standing(crm: Crm, *ids: int) -> list[int | None]:
    """Say into whom each was merged."""
    with crm.session() as session:
        return [session.get(Party, id).merged_into_id for id in ids]


def assert_whole(crm: Crm) -> None:
    """Look the index over."""
    with crm.session() as session:
        assert session.review.verify() == []


class TestErasureMeetsWriters:
    """Nothing about a person comes after their erasure."""

    def points(self, crm, person):
        """Give what reaches a person."""
        with crm.session() as session:
            jobs = session.all(sa.select(Affiliation.id).where(Affiliation.person_id == person))
            own = session.contact_points.of(person)
            return [*own, *(p for (job,) in jobs for p in session.contact_points.of(session.get(Affiliation, job)))]

    def test_an_address_that_is_being_added_goes_too(self, crm, ivan):
        """The erasure waits for it."""
        assert second_meanwhile(crm, add_point(ivan), lambda session: erase(session, ivan)) is None
        assert self.points(crm, ivan) == []

    def test_an_address_of_their_job_goes_too(self, crm, ivan, twins):
        """It refers to the person by way of the job."""
        with crm.session(actor="clerk") as session:
            job = session.affiliations.add(ivan, twins[0], position="управител")
        assert second_meanwhile(crm, add_point(job), lambda session: erase(session, ivan)) is None
        assert self.points(crm, ivan) == []

    def test_an_address_that_comes_later_is_refused(self, crm, ivan):
        """Whoever adds it waits for the erasure."""
        told = second_meanwhile(crm, lambda session: erase(session, ivan), add_point(ivan))
        assert isinstance(told, ValidationFailedError)
        assert told.codes == ("party-erased",)
        assert self.points(crm, ivan) == []

    def test_a_name_is_not_given_back(self, crm, ivan):
        """By somebody who read the person before."""
        told = second_meanwhile(
            crm,
            lambda session: erase(session, ivan),
            lambda session: session.change(session.get(Person, ivan), given="Йоан"),
        )
        assert isinstance(told, UrdCrmError)
        with crm.session() as session:
            assert session.get(Person, ivan).given is None

    def test_a_twin_that_is_being_merged_is_erased_too(self, crm, ivan):
        """All that was merged into a person is."""
        with crm.session(actor="clerk") as session:
            twin = session.people.add("Иван Петров").id
        merging: Work = lambda session: merge(session, ivan, twin)
        assert second_meanwhile(crm, merging, lambda session: erase(session, ivan)) is None
        with crm.session() as session:
            assert session.get(Person, twin).given is None
        assert_whole(crm)


class TestMergeMeetsWriters:
    """No row stays behind with a party that stands for itself no longer."""

    def test_a_call_that_is_being_logged_moves_too(self, crm, twins):
        """The merge waits for it."""
        kept, absorbed = twins
        told = second_meanwhile(crm, log_with(absorbed), lambda session: merge(session, kept, absorbed))
        assert told is None
        with crm.session() as session:
            assert [entry.subject for entry in session.timeline(kept)] == ["Пита за терен"]

    def test_a_call_that_comes_later_is_refused(self, crm, twins):
        """And said with whom to log it."""
        kept, absorbed = twins
        told = second_meanwhile(crm, lambda session: merge(session, kept, absorbed), log_with(absorbed))
        assert isinstance(told, ValidationFailedError)
        assert told.codes == ("party-merged",)

    def test_two_are_not_merged_into_each_other(self, crm, twins):
        """The second merge sees the first."""
        one, other = twins
        told = second_meanwhile(
            crm, lambda session: merge(session, one, other), lambda session: merge(session, other, one)
        )
        assert isinstance(told, ValidationFailedError)
        assert standing(crm, one, other) == [None, one]

    def test_two_that_rename_one_party_are_both_found(self, crm, twins):
        """Neither is refused for what the index of search has."""
        names = ("Първа Звезда", "Друга Слава")
        one, other = (lambda session, name=name: session.names.add(twins[0], name) for name in names)
        assert second_meanwhile(crm, one, other) is None
        with crm.session() as session:
            assert [session.search(name)[0].party_id for name in names] == [twins[0]] * 2
        assert_whole(crm)


class TestMergeMeetsReports:
    def test_who_took_part_is_who_the_source_names(self, crm, ivan, twins):
        """A later report takes off who had taken part, though a merge has moved them to another meanwhile."""
        report: Work = lambda session, who=twins[1]: session.interactions.log(
            "call", "Пита", participants=[who], source=("pbx", "1"), on_change="update"
        )
        with crm.session(actor="clerk") as session:
            call = report(session)
        one_of_two: Work = lambda session: merge(session, *twins)
        assert second_meanwhile(crm, one_of_two, lambda session: report(session, ivan)) is None
        with crm.session() as session:
            assert [each.party_id for each in session.interactions.participants(call)] == [ivan]


class TestUndoMeetsWriters:
    """What became of a merge since it was read."""

    @pytest.fixture
    def journal(self, crm, twins):
        """A merge, as somebody read it."""
        with crm.session(actor="clerk") as session:
            return merge(session, *twins)

    def test_a_merge_is_undone_once(self, crm, twins, journal):
        """By two at once, each of whom has read it."""
        undoing: Work = lambda session: undo(session, session.get(Merge, journal.id))
        assert isinstance(second_meanwhile(crm, undoing, undoing), ConflictError)
        assert standing(crm, *twins) == [None, None]

    def test_a_merge_that_was_read_before_it_was_undone(self, crm, twins, journal):
        """Is not undone again."""
        with crm.session(actor="clerk") as session:
            undo(session, session.get(Merge, journal.id))
        with pytest.raises(ConflictError, match="undone already"), crm.session(actor="clerk") as session:
            undo(session, journal)

    def test_a_merge_that_was_read_before_an_erasure_brings_nothing_back(self, crm, ivan):
        """Its journal held what was set aside."""
        with crm.session(actor="clerk") as session:
            twin = session.people.add("Иван Петров", email="ivan@example.com").id
            session.tags.put(ivan, "доброволец")
            session.tags.put(twin, "доброволец")
            journal = merge(session, ivan, twin)
        assert journal.journal
        with crm.session(actor="clerk") as session:
            erase(session, ivan)
        with crm.session(actor="clerk") as session:
            undo(session, journal)
            assert journal.journal == []

    def test_a_merge_that_is_being_built_on_stays(self, crm, twins, journal):
        """The later one has to be undone first."""
        with crm.session(actor="clerk") as session:
            third = session.organisations.add("Полярна звезда").id
        told = second_meanwhile(
            crm,
            lambda session: merge(session, third, twins[0]),
            lambda session: undo(session, session.get(Merge, journal.id)),
        )
        assert isinstance(told, ConflictError)
        assert standing(crm, *twins) == [third, twins[0]]
        assert_whole(crm)


class TestTheSameMeetsItself:
    """What may be said twice may be said twice at once."""

    def test_a_report_of_one_source_is_stored_once(self, crm, twins):
        """The later one finds what the first one wrote."""
        logged = []

        def report(session: Session) -> None:
            at = datetime(2026, 3, 2, 9, tzinfo=UTC)
            source = ("pbx", "1")
            logged.append(
                session.interactions.log("call", "Пита", participants=[twins[0]], occurred_at=at, source=source)
            )

        assert second_meanwhile(crm, report, report) is None
        assert [(each.id, each.is_new) for each in logged] == [(logged[0].id, True), (logged[0].id, False)]

    def test_another_report_under_the_number_is_refused_as_ever(self, crm, twins):
        """With the words that it is always refused with."""
        one, other = (
            lambda session, subject=subject: session.interactions.log_many(
                [InteractionDraft("call", subject, [twins[0]], source=("pbx", "1"))]
            )
            for subject in ("Пита", "Пита пак")
        )
        told = second_meanwhile(crm, one, other)
        assert isinstance(told, ConflictError)
        assert "reported something else" in str(told)

    def test_a_label_is_made_once(self, crm, twins):
        """And put on a party once."""
        for party in (twins[0], twins[1]):
            label: Work = lambda session, party=party: session.tags.put(party, f"износ {party}")
            assert second_meanwhile(crm, label, label) is None
            with crm.session() as session:
                assert [tag.name for tag in session.tags.of(party)] == [f"износ {party}"]

    def test_a_label_that_stands_is_put_once(self, crm, twins):
        """By two at once."""
        with crm.session(actor="clerk") as session:
            session.tags.put(twins[1], "износ")
        label: Work = lambda session: session.tags.put(twins[0], "износ")
        assert second_meanwhile(crm, label, label) is None
        with crm.session() as session:
            assert [tag.name for tag in session.tags.of(twins[0])] == ["износ"]

    def test_a_label_is_taken_off_once(self, crm, twins):
        """By two at once, and the feed tells of it once."""
        with crm.session(actor="clerk") as session:
            session.tags.put(twins[0], "износ")
        bare: Work = lambda session: session.tags.take_off(twins[0], "износ")
        assert second_meanwhile(crm, bare, bare) is None
        with crm.session() as session:
            assert session.tags.of(twins[0]) == []
            told = [each.operation for each in session.changes.after() if each.entity == "urd_party_tag"]
        assert told == ["insert", "delete"]

    def test_a_document_that_two_file_is_kept_once(self, crm, twins):
        """Each has a document of its own, with the same content."""
        filed = []
        for content in (b"one", b"two"):
            file: Work = lambda session, content=content: filed.append(session.documents.add("Устав", content).id)
            assert second_meanwhile(crm, file, file) is None
        with crm.session() as session:
            assert [session.documents.content(id) for id in filed] == [b"one", b"one", b"two", b"two"]
            assert len(session.all(sa.select(DocumentContent.digest))) == 2

    def test_who_walks_in_is_noted_once(self, crm, ivan, twins):
        """By two at the door."""
        with crm.session(actor="clerk") as session:
            meeting = session.interactions.log("meeting", "Обща среща", participants=[twins[0]])
        note: Work = lambda session: session.interactions.observe(meeting, ivan, "attended")
        assert second_meanwhile(crm, note, note) is None
        with crm.session() as session:
            assert [each.party_id for each in session.interactions.participants(meeting)] == [ivan, twins[0]]


class TestRulesAmongRows:
    """What two could each do alone, and not both: the second is refused as it would be a minute later."""

    def codes(self, told):
        """Give why the second was refused."""
        assert isinstance(told, ValidationFailedError)
        return told.codes

    def test_two_firms_are_not_put_below_each_other(self, crm, twins):
        """Nor when the second session had read both before."""
        one, other = twins

        def below(firm: int, upper: int) -> Work:
            def put(session: Session) -> None:
                row = session.get(Organisation, firm)
                session.get(Organisation, upper)
                session.change(row, parent_id=upper)

            return put

        assert self.codes(second_meanwhile(crm, below(one, other), below(other, one))) == ("parent-below",)

    def test_a_ring_of_many_is_not_closed(self, crm, twins):
        """Where each of two puts a link that the other one's lacks."""
        with crm.session(actor="clerk") as session:
            third = session.organisations.add("Полярна звезда", parent_id=twins[0]).id
            fourth = session.organisations.add("Утринна звезда", parent_id=twins[1]).id
        one, other = (
            lambda session, firm=firm, upper=upper: session.change(session.get(Organisation, firm), parent_id=upper)
            for firm, upper in ((twins[0], fourth), (twins[1], third))
        )
        told = second_meanwhile(crm, one, other)
        assert self.codes(told) == ("parent-below",)

    def test_new_firms_below_one_wait_for_nobody(self, crm, twins):
        """Nobody stands below a firm that is new, so nothing can go round."""
        add: Work = lambda session: session.organisations.add("Звездица", parent_id=twins[0])
        with crm.session(actor="first") as session:
            add(session)
            if crm.engine.dialect.name == "postgresql":
                with crm.session(actor="second") as second:
                    add(second)
        with crm.session() as session:
            assert session.organisations.units(twins[0])

    def test_nor_do_two_that_change_firms_below_one(self, crm, twins):
        """But leave them where they are."""
        with crm.session(actor="clerk") as session:
            below = [session.organisations.add(name, parent_id=twins[0]).id for name in ("Лъч", "Ехо")]
        with crm.session(actor="first") as session:
            session.change(session.get(Organisation, below[0]), name="Лъчове")
            if crm.engine.dialect.name == "postgresql":
                with crm.session(actor="second") as second:
                    second.change(second.get(Organisation, below[1]), name="Ехота")
        with crm.session() as session:
            assert {each.name for each in session.organisations.units(twins[0])} >= {"Лъчове"}

    def test_the_last_seat_is_taken_once(self, crm, twins):
        """By two who both saw it free."""
        with crm.session(actor="clerk") as session:
            post = session.posts.add(twins[0], "Кмет", seats=1).id
            people = [session.people.add(name).id for name in ("Иван Петров", "Мария Колева")]
        one, other = (
            lambda session, who=who: session.affiliations.add(who, post=session.get(Post, post)) for who in people
        )
        assert self.codes(second_meanwhile(crm, one, other)) == ("seat-taken",)

    def test_a_seat_that_is_being_left_can_be_taken(self, crm, twins):
        """The second session reads the end of the first one's, though it had read its beginning."""
        with crm.session(actor="clerk") as session:
            post = session.posts.add(twins[0], "Кмет", seats=1)
            people = [session.people.add(name).id for name in ("Иван Петров", "Мария Колева")]
            held = session.affiliations.add(people[0], post=post, since="2024-01-01").id
            post = post.id

        def leave(session: Session) -> None:
            session.change(session.get(Affiliation, held), until="2026-01-01")

        def take(session: Session) -> None:
            session.get(Affiliation, held)
            session.affiliations.add(people[1], post=session.get(Post, post), since="2026-01-01")

        assert second_meanwhile(crm, leave, take) is None

    def test_a_tie_is_made_once(self, crm, twins):
        """Of a type that allows one at a time."""
        tie: Work = lambda session: session.relationships.add(twins[0], "partner_of", twins[1])
        assert self.codes(second_meanwhile(crm, tie, tie)) == ("relationship-not-allowed",)

    def test_a_number_is_given_once(self, crm, twins):
        """With the words that it is always refused with, by itself and with an organisation."""
        one, other = (lambda session, firm=firm: session.identifiers.add(firm, "ext:gis", "4711") for firm in twins)
        assert self.codes(second_meanwhile(crm, one, other)) == ("identifier-taken",)
        one, other = (
            lambda session, name=name: session.organisations.add(name, identifiers={"ext:gis": "4712"})
            for name in ("Полярна звезда", "Утринна звезда")
        )
        assert self.codes(second_meanwhile(crm, one, other)) == ("identifier-taken",)
