from datetime import UTC, date, datetime

import pytest

from urd_crm.errors import IllegalTransitionError, ValidationFailedError
from urd_crm.plugins.media import (
    ACCREDITATION,
    MEDIA_REQUEST,
    Accreditation,
    AccreditedPerson,
    Coverage,
    Election,
    Journalist,
    MediaRequest,
    Outlet,
    PressRelease,
    change_outlet,
    send,
)
from urd_crm.values.lang_text import LangText


def noon(*day: int):
    """Give noon of a day · UTC."""
    return datetime(*day, 12, tzinfo=UTC)


def refusal(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class TestWalkIns:
    @pytest.fixture
    def event(self, press, brief):
        """A briefing to which the editor came uninvited."""
        return brief(noon(2026, 2, 5), press.editor, presence="walk_in")

    def test_a_journalist_without_accreditation_is_found(self, session, event, codes):
        """Who only reads about it later too: it is a finding of the review."""
        assert codes() == {"walk-in-not-accredited"}

    @pytest.mark.parametrize("begins, is_odd", [(date(2026, 2, 5), False), (date(2026, 2, 6), True)])
    def test_an_accreditation_of_the_day_will_do(self, session, press, event, codes, begins, is_odd):
        """One that begins the day after is none yet."""
        detail = Accreditation(
            outlet_id=press.paper.id,
            kind="permanent",
            applied_by_id=press.editor.id,
            valid_from=begins,
            valid_to=date(2026, 12, 31),
        )
        row = session.engagements.open(ACCREDITATION, "Годишна", detail=detail)
        session.add(AccreditedPerson(engagement_id=row.id, person_id=press.editor.person_id, function="редактор"))
        for stage in ("checked", "granted"):
            session.engagements.move(row, stage)
        assert ("walk-in-not-accredited" in codes()) is is_odd

    def test_invited_press_and_other_guests_are_welcome(self, session, press, brief, codes):
        """A citizen at the door is no matter of the press office, nor is a journalist at another meeting."""
        event = brief(noon(2026, 2, 5), press.miteva)
        session.interactions.observe(event, session.people.add("Гост Гостев"), "walk_in")
        meeting = session.interactions.log("meeting", "Приемна", participants=[press.hall])
        session.interactions.observe(meeting, press.editor, "walk_in")
        assert codes() == set()


class TestOutlets:
    def test_no_reach_without_measure_source_and_date(self, session, press):
        """All that is missing is said at once."""
        profile = session.profiles.get(press.paper, Outlet)
        assert refusal(session.change, profile, reach=4200) == ("reach-unsourced",) * 3

    def test_a_reach_of_eighteen_months_is_fresh(self, session, press, codes):
        """The day after it is old."""
        profile = session.profiles.get(press.paper, Outlet)
        session.change(
            profile, reach=4200, reach_metric="circulation", reach_source="издателят", reach_on=date(2024, 9, 10)
        )
        assert "reach-old" not in codes(date(2026, 3, 10))
        assert "reach-old" in codes(date(2026, 3, 11))

    @pytest.mark.parametrize("declared, is_odd", [(None, True), ("2026-03-01", True), ("2026-03-02", False)])
    def test_a_paid_contract_asks_for_a_declaration_that_stands(self, session, press, codes, declared, is_odd):
        """On the day it is signed; of the publisher's outlets too; other contracts do not."""
        publisher = session.organisations.add("Издателство „Перо“", country="BG")
        until = date.fromisoformat(declared) if declared else None
        profile = session.profiles.get(press.paper, Outlet)
        session.change(profile, publisher_id=publisher.id, owner_declared_until=until)
        session.agreements.add("media", "Друг договор", parties=[publisher], signed_on=date(2026, 3, 2))
        assert codes() == set()
        session.agreements.add("paid_publication", "Договор", parties=[publisher], signed_on=date(2026, 3, 2))
        assert codes() == ({"owner-declaration"} if is_odd else set())

    def test_who_publishes_is_looked_up_together(self, session, press, questions):
        """However many agreements there are with others."""

        def sign(*numbers: int):
            for n in numbers:
                party = session.organisations.add(f"Фирма {n}")
                session.agreements.add("lease", f"Договор {n}", parties=[party], signed_on=date(2026, 3, 2))

        sign(1)
        asked = questions(lambda: session.review.findings(plugin="media"))
        sign(2, 3, 4, 5, 6)
        assert questions(lambda: session.review.findings(plugin="media")) == asked


class TestJournalists:
    def test_a_job_that_ended_without_its_profile(self, session, press, codes):
        """Somebody has to say where they went."""
        session.affiliations.end(press.miteva, date(2026, 3, 1))
        assert codes() == {"journalist-unreachable"}
        session.profiles.end(press.miteva, Journalist, "2026-03-01")
        assert codes() == set()

    def test_contacts_are_not_kept_for_ever(self, session, press, codes):
        """Six calendar years after the year the job ended."""
        change_outlet(session, press.miteva, press.agency, on=date(2026, 3, 2))
        assert "press-contact-kept-long" not in codes(date(2032, 12, 31))
        assert "press-contact-kept-long" in codes(date(2033, 1, 1))


class TestSending:
    def test_a_killed_text_goes_nowhere(self, session, press, open_release):
        """Neither to a journalist nor out."""
        release = open_release("approved")
        session.engagements.move(release, "killed", reason="Грешни данни")
        assert refusal(send, session, release, [press.miteva]) == ("killed-release",)
        with pytest.raises(IllegalTransitionError):
            session.engagements.move(release, "released")

    def test_a_cancelled_or_withheld_text_is_not_released(self, session, open_release):
        """Whatever its stage."""
        release = open_release("approved")
        detail = session.engagements.detail(release, PressRelease)
        session.change(detail, pubstatus="canceled")
        assert refusal(session.engagements.move, release, "released") == ("killed-release",)
        session.change(detail, pubstatus="withheld")
        assert refusal(session.engagements.move, release, "released") == ("release-withheld",)

    def test_who_wants_no_contact_gets_nothing(self, session, press, open_release):
        """The others do, and it stands in their history."""
        session.change(session.profiles.get(press.rashev, Journalist), do_not_contact=True)
        sending = send(session, open_release("approved"), [press.miteva, press.rashev])
        assert [problem.code for problem in sending.refused[0].problems] == ["do-not-contact"]
        (entry,) = session.timeline(press.miteva.person_id)
        assert entry.kind == "email"
        assert list(session.timeline(press.rashev.person_id)) == []

    def test_who_has_it_already_stays_as_they_are(self, session, press, open_release):
        """Sent again, to them twice and to another, only the other gets it."""
        release = open_release("approved")
        (first,) = send(session, release, [press.miteva]).sent
        again = send(session, release, [press.miteva, press.editor, press.editor.id])
        assert [line.affiliation_id for line in again.sent] == [press.editor.id]
        assert again.refused == ()
        assert first.version == 1
        assert len(list(session.timeline(press.miteva.person_id))) == 1

    def test_moved_or_bounced_is_a_warning(self, session, press, open_release):
        """It is sent all the same."""
        release = open_release("approved")
        session.affiliations.end(press.miteva, date(2026, 3, 1))
        session.contact_points.failed("rashev@example.com")
        sending = send(session, release, [press.miteva, press.rashev, press.editor])
        assert len(sending.sent) == 3
        assert [w.code for w in session.warnings].count("moved-or-bounced") == 2

    def test_exclusives_are_shared(self, session, press, open_release, clock):
        """The third in a quarter to one outlet is a warning; the next quarter begins anew."""
        for n in range(2):
            send(session, open_release("approved", bg=f"Новина {n}"), [press.miteva], is_exclusive=True)
        assert "exclusive-share" not in [w.code for w in session.warnings]
        clock.set("2026-04-01T09:00")
        send(session, open_release("approved", bg="Април"), [press.miteva], is_exclusive=True)
        assert "exclusive-share" not in [w.code for w in session.warnings]
        clock.set("2026-03-31T09:00")
        send(session, open_release("approved", bg="Март"), [press.editor], is_exclusive=True)
        assert "exclusive-share" in [w.code for w in session.warnings]


class TestReleases:
    def test_an_embargo_ends_after_the_approval(self, session, open_release):
        """And there has to be one to be under it."""
        release = open_release("legal_check", embargo_until=noon(2026, 3, 1))
        assert refusal(session.engagements.move, release, "approved") == ("embargo-past",)
        session.change(session.engagements.detail(release, PressRelease), embargo_until=None)
        session.engagements.move(release, "approved")
        assert refusal(session.engagements.move, release, "under_embargo") == ("embargo-missing",)

    def test_bulgarian_is_needed(self, open_release):
        """In headline and text."""
        assert refusal(open_release, title=LangText(en="Opera")) == ("no-bulgarian",)

    @pytest.mark.parametrize("urgency", [0, 10])
    def test_urgency_has_nine_steps(self, open_release, urgency):
        """One is the most."""
        assert refusal(open_release, urgency=urgency)

    def test_a_private_person_is_named(self, session, press, open_release):
        """Who holds a position is none; nor is who is unknown to us."""
        session.people.add("Гана Частна")
        open_release(body=LangText(bg="Според Елена Митева и Никой Непознат всичко е наред."))
        assert session.warnings == ()
        open_release(body=LangText(bg="Наградата получи Гана Частна."))
        assert [w.code for w in session.warnings] == ["private-person-named"]

    @pytest.mark.parametrize(
        "held_on, is_odd", [("2026-04-02", False), ("2026-04-01", True), ("2026-03-02", True), ("2026-03-01", False)]
    )
    def test_an_election_campaign(self, session, open_release, codes, held_on, is_odd):
        """From thirty days before to the day itself; what is out is out."""
        session.add(Election(held_on=date.fromisoformat(held_on), name="Местни избори"))
        open_release("released")
        assert codes() == set()
        open_release()
        assert codes() == ({"election-period"} if is_odd else set())


class TestRequests:
    def test_it_is_not_due_before_it_came(self, session, press):
        """Such a deadline is mistyped."""
        detail = MediaRequest(received_at=noon(2026, 3, 2), deadline_at=noon(2026, 3, 1))
        assert "deadline-before-receipt" in refusal(session.engagements.open, MEDIA_REQUEST, "Бюджет", detail=detail)

    @pytest.mark.parametrize("deadline, is_odd", [(15, False), (14, True)])
    def test_two_hours_before_the_deadline(self, session, press, deadline, is_odd):
        """It is noon."""
        moment = datetime(2026, 3, 2, deadline, tzinfo=UTC)
        session.engagements.open(
            MEDIA_REQUEST, "Бюджет", detail=MediaRequest(received_at=noon(2026, 3, 2), deadline_at=moment)
        )
        assert bool(session.warnings) is is_odd


class TestCoverage:
    def test_it_is_somewhere(self, session, press):
        """On the web, in the paper or on the air."""
        row = Coverage(outlet_id=press.paper.id, published_at=noon(2026, 3, 1), headline="Операта")
        assert refusal(session.add, row) == ("coverage-nowhere",)

    def test_a_tone_is_judged_by_somebody(self, clip):
        """On a day; a machine alone is a warning."""
        assert refusal(clip, noon(2026, 3, 1), tone=1) == ("tone-uncoded", "tone-uncoded")

    def test_a_tone_has_three_steps(self, clip):
        """Nothing is twice as good."""
        assert refusal(clip, noon(2026, 3, 1), tone=2, coded_by="person", coded_on=date(2026, 3, 1))

    def test_reach_has_a_source(self, clip):
        """And a measure and a day."""
        assert refusal(clip, noon(2026, 3, 1), reach=10) == ("coverage-reach-unsourced",) * 3

    def test_paid_is_marked(self, session, clip):
        """Or it is a warning."""
        clip(noon(2026, 3, 1), is_paid=True, is_marked_paid=True)
        assert session.warnings == ()
        clip(noon(2026, 3, 1), is_paid=True)
        assert [w.code for w in session.warnings] == ["paid-unmarked"]


class TestAccreditations:
    def test_an_organisation_that_is_no_outlet(self, session, press):
        """Gets none."""
        club = session.organisations.add("Клуб „Перо“", country="BG")
        detail = Accreditation(outlet_id=club.id, valid_from=date(2026, 3, 1), valid_to=date(2026, 3, 2))
        assert refusal(session.engagements.open, ACCREDITATION, "Клуб", detail=detail) == ("no-outlet",)

    def test_one_day_is_enough(self, session, press):
        """An end before the beginning is not."""
        day = date(2026, 3, 5)
        session.engagements.open(
            ACCREDITATION, "Ден", detail=Accreditation(outlet_id=press.paper.id, valid_from=day, valid_to=day)
        )
        wrong = Accreditation(outlet_id=press.paper.id, valid_from=day, valid_to=date(2026, 3, 4))
        assert refusal(session.engagements.open, ACCREDITATION, "Ден", detail=wrong) == ("accreditation-period",)

    def test_somebody_is_named(self, session, press):
        """Before it is checked."""
        day = date(2026, 3, 5)
        row = session.engagements.open(
            ACCREDITATION, "Ден", detail=Accreditation(outlet_id=press.paper.id, valid_from=day, valid_to=day)
        )
        assert refusal(session.engagements.move, row, "checked") == ("nobody-accredited",)
