from datetime import UTC, date, datetime, timedelta

import pytest

from urd_crm import Attendee, InteractionDraft, Person
from urd_crm.errors import AmbiguousError, ConflictError, NotFoundError, ValidationFailedError


@pytest.fixture
def job(session, anna, ventil):
    return session.affiliations.add(anna, ventil, position="CFO", since="2019")


class TestLogging:
    def test_all_fields_are_kept(self, session, anna, when):
        """As they were said, in UTC."""
        logged = session.interactions.log(
            "letter",
            "Request for plots",
            participants=[anna],
            occurred_at=when,
            direction="in",
            body="Dear Sirs,\r\nplease",
            language="sv",
            place="Стара Загора",
            register_name="вх",
            register_number="26-00-17",
        )
        row = session.interactions.get(logged)
        assert (row.kind, row.direction, row.status, row.body) == ("letter", "in", "held", "Dear Sirs,\nplease")
        assert (row.occurred_at, row.register_year) == (when, 2026)
        assert session.interactions.by_uid(logged.uid) is row
        assert session.interactions.by_uid(str(logged.uid)) is row

    def test_a_moment_without_a_zone_is_refused(self, session, anna):
        """Nobody knows when that is."""
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "T", participants=[anna], occurred_at=datetime(2026, 1, 1))  # noqa: DTZ001
        assert caught.value.codes == ("naive-datetime",)

    def test_somebody_takes_part(self, session):
        """An interaction with nobody is none."""
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "T", participants=[])
        assert caught.value.codes == ("no-participants",)

    def test_it_does_not_end_before_it_begins(self, session, anna, when):
        """Equal is fine."""
        session.interactions.log("call", "T", participants=[anna], occurred_at=when, ended_at=when)
        with pytest.raises(ValidationFailedError):
            early = when - timedelta(minutes=1)
            session.interactions.log("call", "T", participants=[anna], occurred_at=when, ended_at=early)

    def test_held_in_the_future_is_odd(self, session, anna):
        """It is written, with a warning; planned, it is not odd."""
        later = session.now + timedelta(days=1)
        session.interactions.log("meeting", "T", participants=[anna], occurred_at=later, status="planned")
        assert session.warnings == ()
        session.interactions.log("meeting", "T", participants=[anna], occurred_at=later)
        assert [warning.code for warning in session.warnings] == ["held-in-the-future"]

    def test_an_unknown_kind_is_refused(self, session, anna):
        """With those that there are."""
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("telepathy", "T", participants=[anna])
        assert caught.value.codes == ("unknown-kind",)
        assert "fair.tour" in str(caught.value)

    def test_a_kind_of_a_plugin_has_its_prefix(self, session, fair, anna):
        """By its declaration or its bare name."""
        for kind in (fair.TOUR, "tour", "fair.tour"):
            logged = session.interactions.log(kind, "T", participants=[anna])
            assert session.interactions.get(logged).kind == "fair.tour"

    def test_a_detail_of_which_nothing_is_said_is_there_all_the_same(self, session, fair, anna, when):
        """Whoever joins it finds every interaction of its kind, logged alone or with others."""
        alone = session.interactions.log("headcount", "T", participants=[anna])
        drafts = [
            InteractionDraft("headcount", "T", [anna], when),
            InteractionDraft("headcount", "T", [anna], when, detail=fair.Headcount(guests=7, door="east")),
            InteractionDraft("call", "T", [anna], when),
        ]
        many = session.interactions.log_many(drafts)
        found = [session.interactions.detail(logged) for logged in (alone, *many)]
        assert [detail and (detail.guests, detail.door) for detail in found] == [
            (None, "main"), (None, "main"), (7, "east"), None,
        ]  # fmt: skip

    def test_one_that_has_to_be_told_is_not_made_up(self, session, anna):
        """A tour has a route."""
        assert session.interactions.detail(session.interactions.log("tour", "T", participants=[anna])) is None

    def test_a_repetition_without_a_detail_leaves_what_was_said(self, session, fair, anna, when):
        """Nothing said is nothing changed."""
        said = {"participants": [anna], "occurred_at": when, "source": ("door", "1")}
        first = session.interactions.log("headcount", "T", detail=fair.Headcount(guests=7), **said)
        session.interactions.log("headcount", "Later", on_change="update", **said)
        assert session.interactions.detail(first).guests == 7

    def test_the_detail_of_another_kind_is_a_mistake_of_the_caller(self, session, fair, anna):
        """The error names both."""
        with pytest.raises(TypeError, match=r"'call' is nothing, not a Tour"):
            session.interactions.log("call", "T", participants=[anna], detail=fair.Tour(route="1"))

    def test_it_may_belong_to_several_engagements(self, session, fair, anna):
        """One talk about two cases."""
        cases = [session.engagements.open("talk", name, parties=[anna]) for name in ("One", "Other")]
        session.interactions.log("call", "T", participants=[anna], engagement=[*cases, cases[0]])
        assert session.timeline(anna).entries[0].engagement_ids == tuple(case.id for case in cases)


class TestParticipants:
    @pytest.mark.parametrize(
        "given",
        [
            lambda anna, ventil: anna,
            lambda anna, ventil: anna.id,
            lambda anna, ventil: Attendee(anna, on_behalf_of=ventil),
            lambda anna, ventil: {anna.id},
            lambda anna, ventil: (Attendee(each, on_behalf_of=ventil) for each in [anna]),
        ],
        ids=["a row", "a number", "an attendee", "a set", "a generator"],
    )
    def test_one_alone_and_any_collection_are_taken(self, session, anna, ventil, given):
        """What can be read only once is not lost, in a single log and among many."""
        one = session.interactions.log("call", "T", participants=given(anna, ventil))
        drafts = [InteractionDraft("call", "T", given(anna, ventil)), InteractionDraft("call", "T", [ventil])]
        many = session.interactions.log_many(drafts)[0]
        assert [[who.party_id for who in session.interactions.participants(each)] for each in (one, many)] == [
            [anna.id],
            [anna.id],
        ]

    @pytest.mark.parametrize("nobody", [None, (), []])
    def test_nobody_is_refused_among_many_too(self, session, anna, nobody):
        """With the row that named nobody."""
        drafts = [InteractionDraft("call", "T", [anna]), InteractionDraft("call", "T", nobody)]
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log_many(drafts)
        assert [(each.code, each.row) for each in caught.value.problems] == [("no-participants", 2)]

    def test_who_is_not_written_yet_is_not_found(self, session, ventil):
        """Whoever spoke for somebody is added first."""
        with pytest.raises(NotFoundError, match="add it first"):
            session.interactions.log("call", "T", participants=[Attendee(Person(surname="New"), on_behalf_of=ventil)])

    def test_the_job_says_on_whose_behalf(self, session, anna, ventil, job):
        """Named in any of the ways there are."""
        ways = (
            job,
            "Anna Lindqvist @ Lindqvist Ventil AB",
            "  anna lindqvist   @ lindqvist ventil ab",
            Attendee(anna, on_behalf_of=ventil),
            Attendee(job),
        )
        for way in ways:
            logged = session.interactions.log("call", "T", participants=[way])
            (who,) = session.interactions.participants(logged)
            assert (who.party_id, who.on_behalf_of_id, who.affiliation_id) == (anna.id, ventil.id, job.id), way

    def test_the_job_of_that_moment(self, session, anna, ventil, job):
        """Not today's."""
        session.affiliations.end(job, "2023-01-01")
        now = session.affiliations.add(anna, ventil, position="CEO", since="2023-01-01")
        for day, expected in ((datetime(2022, 6, 1, tzinfo=UTC), job), (datetime(2024, 6, 1, tzinfo=UTC), now)):
            who = "Anna Lindqvist @ Lindqvist Ventil AB"
            logged = session.interactions.log("call", "T", participants=[who], occurred_at=day)
            assert session.interactions.participants(logged)[0].affiliation_id == expected.id

    def test_somebody_may_speak_for_a_house_they_have_no_job_in(self, session, anna):
        """A consultant does; no job is invented."""
        other = session.organisations.add("Кметство Горно Нанадолнище")
        logged = session.interactions.log("call", "T", participants=[Attendee(anna, on_behalf_of=other)])
        (who,) = session.interactions.participants(logged)
        assert (who.on_behalf_of_id, who.affiliation_id) == (other.id, None)

    def test_roles_answers_and_presence(self, session, anna, ventil):
        """Each is its own field."""
        logged = session.interactions.log(
            "event", "T", participants=[Attendee(anna, role="speaker", rsvp="accepted", presence="no_show")]
        )
        (who,) = session.interactions.participants(logged)
        assert (who.role, who.rsvp, who.presence) == ("speaker", "accepted", "no_show")
        with pytest.raises(ValidationFailedError):
            session.interactions.log("event", "T", participants=[Attendee(anna, role="emperor")])

    def test_the_same_person_twice_took_part_once(self, session, anna, ventil, job):
        """What the two say is put together, without a word."""
        logged = session.interactions.log("call", "T", participants=[anna, job, Attendee(anna, role="chair"), ventil])
        who = {each.party_id: each for each in session.interactions.participants(logged)}
        assert len(who) == 2
        assert (who[anna.id].on_behalf_of_id, who[anna.id].role) == (ventil.id, "chair")
        assert session.warnings == ()

    def test_two_sides_at_once_are_odd(self, session, anna, ventil, job):
        """The first is kept and the caller is warned."""
        other = session.organisations.add("Клуб „Реотан“")
        logged = session.interactions.log("call", "T", participants=[job, Attendee(anna, on_behalf_of=other)])
        assert [each.on_behalf_of_id for each in session.interactions.participants(logged)] == [ventil.id]
        assert [warning.code for warning in session.warnings] == ["takes-part-twice"]

    def test_a_name_of_several_is_refused_with_all_of_them(self, session, anna, ventil):
        """The caller has to say which."""
        twin = session.people.add(given="Anna", surname="Lindqvist")
        with pytest.raises(AmbiguousError) as caught:
            session.interactions.log("call", "T", participants=["Anna Lindqvist"])
        assert {each.id for each in caught.value.candidates} == {anna.id, twin.id}
        with pytest.raises(AmbiguousError):
            session.interactions.log("call", "T", participants=["Anna Lindqvist @ Lindqvist Ventil AB"])
        assert len(session.timeline(anna)) == 0

    def test_the_house_tells_two_of_one_name_apart(self, session, anna, ventil, job):
        """Only one of them works there."""
        session.people.add(given="Anna", surname="Lindqvist")
        assert session.resolve("Anna Lindqvist @ Lindqvist Ventil AB").party_id == anna.id

    @pytest.mark.parametrize("who", ["Nobody Whatever", "Anna Lindqvist @ Nowhere Ltd", "Nobody @ Lindqvist Ventil AB"])
    def test_a_name_of_nobody_is_not_found(self, session, anna, ventil, who):
        """Nothing is made up."""
        with pytest.raises(NotFoundError):
            session.interactions.log("call", "T", participants=[who])

    def test_an_unknown_number_is_refused(self, session):
        """By the gate."""
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "T", participants=[99999])
        assert caught.value.codes == ("unknown-party",)

    def test_a_row_that_is_not_written_yet_is_said_so(self, session):
        """It has no number."""
        from urd_crm import Person

        with pytest.raises(NotFoundError, match="not written yet"):
            session.interactions.log("call", "T", participants=[Person(given="Anna")])


class TestEvents:
    @pytest.fixture
    def meeting(self, session, anna, ventil, job):
        """A meeting in three days."""
        return session.interactions.log(
            "meeting",
            "Plots",
            participants=[job],
            occurred_at=session.now + timedelta(days=3),
            status="planned",
        )

    def test_planned_then_held(self, session, meeting):
        """What became known is written with it."""
        row = session.interactions.hold(meeting, body="Minutes", ended_at=session.now + timedelta(days=3, hours=1))
        assert (row.status, row.body) == ("held", "Minutes")

    def test_planned_then_cancelled(self, session, meeting):
        """It stays, as cancelled."""
        assert session.interactions.cancel(meeting).status == "cancelled"

    def test_the_answer_is_not_the_presence(self, session, meeting, anna):
        """Who accepted may stay away."""
        session.interactions.answer(meeting, anna, "accepted")
        session.interactions.observe(meeting, anna, "no_show")
        (who,) = session.interactions.participants(meeting)
        assert (who.rsvp, who.presence) == ("accepted", "no_show")

    def test_who_was_not_invited_walked_in(self, session, meeting):
        """They are added, and counted as such."""
        guest = session.people.add(given="Рада", surname="Измислена")
        assert session.interactions.observe(meeting, guest, "attended").presence == "walk_in"
        assert session.interactions.observe(meeting, guest, "left_early").presence == "left_early"
        assert len(session.interactions.participants(meeting)) == 2

    def test_who_walked_in_stood_for_the_house_of_that_day(self, session, ventil, anna, job):
        """The moment of the meeting decides, not that of the entry."""
        past = session.interactions.log(
            "meeting", "T", participants=[ventil], occurred_at=datetime(2022, 1, 1, tzinfo=UTC)
        )
        session.affiliations.end(job, "2023")
        who = session.interactions.observe(past, "Anna Lindqvist @ Lindqvist Ventil AB", "attended")
        assert who.affiliation_id == job.id

    def test_nobody_answers_who_was_not_invited(self, session, meeting, ventil):
        """There is nothing to answer."""
        with pytest.raises(NotFoundError):
            session.interactions.answer(meeting, ventil, "accepted")

    def test_a_moved_meeting_moves_in_the_time_line(self, session, meeting, anna):
        """For everybody who takes part."""
        session.interactions.log("call", "T", participants=[anna], occurred_at=session.now)
        earlier = session.now - timedelta(days=1)
        session.change(session.interactions.get(meeting), occurred_at=earlier)
        assert [entry.kind for entry in session.timeline(anna)] == ["call", "meeting"]
        assert [entry.occurred_at for entry in session.timeline(anna)][1] == earlier


class TestRegisters:
    @pytest.fixture
    def letter(self, session, anna):
        """Logs a letter with a number."""

        def log(number, *, register="вх", year=2026):
            return session.interactions.log(
                "letter",
                f"Letter {number}",
                participants=[anna],
                occurred_at=datetime(year, 1, 15, tzinfo=UTC),
                register_name=register,
                register_number=number,
            )

        return log

    def test_a_number_is_given_once_a_year(self, session, letter):
        """In its register; another register and another year have numbers of their own."""
        letter("17")
        letter("17", register="изх")
        letter("17", year=2025)
        with pytest.raises(ConflictError):
            letter("17")

    def test_the_year_is_the_town_halls(self, session, anna):
        """A letter of New Year's Eve in UTC is one of the new year in Sofia."""
        logged = session.interactions.log(
            "letter",
            "T",
            participants=[anna],
            occurred_at=datetime(2025, 12, 31, 23, tzinfo=UTC),
            register_name="вх",
            register_number="1",
        )
        assert session.interactions.get(logged).register_year == 2026

    def test_register_and_number_go_together(self, session, anna):
        """One without the other is refused."""
        for half in ({"register_name": "вх"}, {"register_number": "17"}):
            with pytest.raises(ValidationFailedError) as caught:
                session.interactions.log("letter", "T", participants=[anna], **half)
            assert caught.value.codes == ("register-incomplete",)

    def test_a_clash_in_a_bulk_call_writes_nothing(self, session, anna, when):
        """Whole or absent, even when the caller goes on."""
        numbers = {"register_name": "вх", "register_number": "9"}
        drafts = [InteractionDraft("letter", text, [anna], when, fields=numbers) for text in ("One", "Two")]
        with pytest.raises(ConflictError):
            session.interactions.log_many(drafts)
        assert len(session.timeline(anna)) == 0
        session.interactions.log_many(drafts[:1])
        assert [entry.subject for entry in session.timeline(anna)] == ["One"]


class TestThreads:
    def test_the_whole_chain_from_any_of_it(self, session, anna, when):
        """Questions and answers, branches too, oldest first."""

        def say(text, hours, to=None):
            at = when + timedelta(hours=hours)
            return session.interactions.log("email", text, participants=[anna], occurred_at=at, reply_to=to)

        question = say("Question", 0)
        answer = say("Answer", 1, question)
        other = say("Other answer", 3, question)
        thanks = say("Thanks", 2, answer)
        say("Something else", 4)
        for each in (question, answer, other, thanks):
            chain = [row.subject for row in session.interactions.thread(each)]
            assert chain == ["Question", "Answer", "Thanks", "Other answer"]

    def test_a_circle_ends(self, session, anna, when):
        """Two mails that answer each other are both shown."""
        one = session.interactions.log("email", "One", participants=[anna], occurred_at=when)
        two = session.interactions.log("email", "Two", participants=[anna], occurred_at=when, reply_to=one)
        session.change(session.interactions.get(one), reply_to_id=two.id)
        assert [row.subject for row in session.interactions.thread(one)] == ["One", "Two"]

    def test_nothing_answers_what_is_not_there(self, session, anna):
        """The reference is checked, and named."""
        with pytest.raises(ValidationFailedError, match="reply_to_id: there is no interaction number 424242"):
            session.interactions.log("email", "T", participants=[anna], reply_to=424242)


class TestChangingTheEmployer:
    def test_the_history_of_the_house_stays_whole(self, session, anna, ventil, job, when):
        """What was said on its behalf stays its own; what comes later is the new house's."""
        session.interactions.log(
            "call", "For the old", participants=[job], occurred_at=datetime(2024, 1, 1, tzinfo=UTC)
        )
        session.affiliations.end(job, "2025-01-01")
        novo = session.organisations.add("Ново ООД")
        session.affiliations.add(anna, novo, since="2025-01-01")
        who = "Anna Lindqvist @ Ново ООД"
        session.interactions.log("call", "For the new", participants=[who], occurred_at=when)
        session.interactions.log("call", "Private", participants=[anna], occurred_at=when)
        assert [entry.subject for entry in session.timeline(ventil)] == ["For the old"]
        assert [entry.subject for entry in session.timeline(novo)] == ["For the new"]
        assert {entry.subject for entry in session.timeline(anna)} == {"For the old", "For the new", "Private"}
        assert str(session.timeline(ventil).entries[0].participants[0]) == "Anna Lindqvist @ Lindqvist Ventil AB"


class TestQuestions:
    """Query contract 11, and the meetings that left no minutes."""

    def test_the_history_of_contacts_tells_ours_from_theirs(self, session, anna, job, ventil, when):
        """With the day in the town hall's zone, newest first."""
        town = session.organisations.add("Община", is_own=True)
        petko = session.people.add(given="Петко", surname="Измислен")
        session.affiliations.add(petko, town, since="2015")
        session.interactions.log(
            "call", "Old", participants=[ventil], occurred_at=datetime(2025, 1, 1, 23, tzinfo=UTC), direction="out"
        )
        ours = "Петко Измислен @ Община"
        session.interactions.log("meeting", "Plots", participants=[ours, job], occurred_at=when)
        new, old = session.report("contact_history", party=ventil)
        assert (new.date, new.ours, new.theirs) == (
            date(2026, 2, 27),
            "Петко Измислен @ Община",
            "Anna Lindqvist @ Lindqvist Ventil AB",
        )
        assert (old.date, old.direction) == (date(2025, 1, 2), "out")
        assert [each.subject for each in session.report("contact_history", party=ventil, since=date(2025, 6, 1))] == [
            "Plots"
        ]
        assert [each.subject for each in session.report("contact_history", party=ventil, on=date(2025, 6, 1))] == [
            "Old"
        ]

    def test_what_came_of_it_stands_beside(self, session, anna, when):
        """Promises and tasks that are open on the day, each with its own; what was done is not to follow."""
        said = session.interactions.log("meeting", "Plots", participants=[anna], occurred_at=when)
        session.interactions.log("call", "Later", participants=[anna], occurred_at=when + timedelta(days=1))
        promise = session.commitments.promise("A map", to=anna, interaction=said, due_on=date(2026, 3, 31))
        session.tasks.add("Ask the surveyor", interaction=said)
        later, plots = session.report("contact_history", party=anna)
        assert (later.follow_up, plots.follow_up) == ("", "A map (31.03.2026); Ask the surveyor")
        session.commitments.close(promise, on=date(2026, 3, 2))
        assert session.report("contact_history", party=anna)[1].follow_up == "Ask the surveyor"

    def test_a_long_history_is_whole(self, session, anna, when):
        """However many pages it has."""
        drafts = [InteractionDraft("call", str(n), [anna], when - timedelta(hours=n)) for n in range(450)]
        session.interactions.log_many(drafts)
        subjects = [each.subject for each in session.report("contact_history", party=anna)]
        assert subjects == [str(n) for n in range(450)]

    def test_meetings_without_minutes(self, session, anna, when):
        """Held, of a kind that is one, and without a text."""
        session.interactions.log("meeting", "None", participants=[anna], occurred_at=when)
        session.interactions.log("meeting", "Some", participants=[anna], occurred_at=when, body="Minutes")
        session.interactions.log("meeting", "Off", participants=[anna], occurred_at=when, status="cancelled")
        session.interactions.log("call", "Call", participants=[anna], occurred_at=when)
        (found,) = session.report("meetings_without_minutes")
        assert (found.subject, found.days_since) == ("None", 3)
        assert session.report("meetings_without_minutes", on=date(2026, 2, 26)) == []
        assert session.report("meetings_without_minutes", days=2) == []
