from datetime import date

import pytest

from urd_crm import InteractionDraft
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    BodySeat,
    ConsultativeBody,
    ElectionPeriod,
    IncomingRequest,
    Institution,
    Mandate,
    MeetingRequest,
    OfficialLetter,
    OfficialRequest,
)


def codes(session, on=None):
    """Give the codes of what a review finds."""
    return {problem.code for problem in session.review.findings(plugin="government", on=on)}


def refused(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class TestAuthority:
    @pytest.mark.parametrize(
        "day, is_valid",
        [(date(2025, 12, 31), False), (date(2026, 1, 1), True), (date(2026, 12, 31), True), (date(2027, 1, 1), False)],
    )
    def test_an_order_holds_from_its_first_day_to_its_last(self, session, ask, day, is_valid):
        """Who signs a day too early or too late has no authority."""
        request = ask()
        detail = session.engagements.detail(request, OfficialRequest)
        if is_valid:
            assert session.change(detail, signed_on=day).signed_on == day
        else:
            assert refused(session.change, detail, signed_on=day) == ("no-authority",)

    def test_authority_ends_with_the_job(self, session, town, ask):
        """The order alone is not enough."""
        session.affiliations.end(town.deputy, date(2026, 3, 1))
        assert refused(session.engagements.move, ask(), "signed") == ("no-authority",)

    def test_an_answer_is_signed_by_authority_too(self, session, town, ministry):
        """What holds of our requests holds of our answers."""
        detail = IncomingRequest(kind="data", received_on=date(2026, 3, 2), signatory_id=town.head.person_id)
        request = session.engagements.open(INCOMING_REQUEST, "Данни", parties=[ministry.body], detail=detail)
        for stage in ("assigned", "drafted"):
            session.engagements.move(request, stage)
        assert refused(session.engagements.move, request, "signed") == ("no-authority-to-reply",)

    def test_a_delegation_names_its_order(self, session, town):
        """Without it the mandate is odd."""
        session.profiles.set(town.head, Mandate(basis="delegated", may_sign=True))
        assert [problem.code for problem in session.warnings] == ["delegation-without-order"]


class TestLetters:
    def test_nobody_is_written_to_by_name_who_is_not_there(self, session, ministry, write_to):
        """To the office itself one may write."""
        session.affiliations.end(ministry.minister, date(2026, 3, 1))
        assert refused(write_to, "08-1", to=ministry.body) == ("vacant-post",)
        assert write_to("08-1", to=ministry.body, to_post=True).is_new

    def test_a_number_is_given_once_a_year(self, session, write_to, clock):
        """The next year begins anew."""
        write_to("08-1")
        assert refused(write_to, "08-1") == ("duplicate-number",)
        clock.set(clock.now.replace(year=2027, month=2))
        assert write_to("08-1").is_new

    def test_a_letter_to_who_has_left_is_flagged_until_answered(self, session, ministry, write_to):
        """An answer shows that it arrived."""
        letter = write_to("08-1")
        session.affiliations.end(ministry.minister, date(2026, 3, 10))
        assert "address-outdated" not in codes(session, date(2026, 3, 9))
        assert "address-outdated" in codes(session, date(2026, 3, 10))
        write_to("08-1-1", to=ministry.body, direction="in", reply_to=letter)
        assert "address-outdated" not in codes(session, date(2026, 3, 10))

    def test_a_letter_to_the_institution_is_never_outdated(self, session, ministry, write_to):
        """It names nobody who could leave."""
        write_to("08-1", to=ministry.body)
        assert "address-outdated" not in codes(session, date(2026, 3, 10))


class TestRequests:
    def test_closing_needs_somebody_who_answered_for_it(self, session, town, ministry):
        """What was a warning before is refused at the end."""
        detail = IncomingRequest(
            kind="data", received_on=date(2026, 3, 2), signatory_id=town.mayor.person_id, signed_on=date(2026, 3, 2)
        )
        request = session.engagements.open(INCOMING_REQUEST, "Данни", parties=[ministry.body], detail=detail)
        for stage in ("assigned", "drafted", "signed", "sent"):
            session.engagements.move(request, stage)
        assert refused(session.engagements.move, request, "closed") == ("unassigned",)
        session.change(request, responsible_unit="Канцелария")
        session.engagements.move(request, "closed")


class TestMandates:
    def test_a_district_is_in_parliament(self, session, town):
        """A deputy mayor has none."""
        mandate = Mandate(basis="appointed", district=27)
        assert refused(session.profiles.set, town.head, mandate) == ("district-not-of-parliament",)

    @pytest.mark.parametrize("district", [0, 32])
    def test_there_are_31_districts(self, district):
        """No more, no less."""
        with pytest.raises(ValidationFailedError):
            Mandate(basis="elected", district=district)


class TestInstitutions:
    def test_it_is_reached_somehow(self):
        """An institution without a channel is refused."""
        with pytest.raises(ValidationFailedError) as caught:
            Institution(level="national", kind="ministry", channels=[])
        assert caught.value.codes == ("no-channel",)


class TestBodies:
    @pytest.fixture
    def body(self, session, town):
        """A council with one seat of ours, taken."""
        row = session.engagements.open(CONSULTATIVE_BODY, "Съвет", detail=ConsultativeBody(seats=1))
        session.add(BodySeat(engagement_id=row.id, affiliation_id=town.deputy.id, since="2026-01", until="2026-06"))
        return row

    def test_seats_follow_each_other(self, session, town, body):
        """From the first day no more of the one, another may sit there."""
        early = BodySeat(engagement_id=body.id, affiliation_id=town.head.id, since="2026-05-31")
        assert refused(session.add, early) == ("seat-overflow",)
        session.add(BodySeat(engagement_id=body.id, affiliation_id=town.head.id, since="2026-06-01"))

    def test_the_mandate_is_measured_by_the_day(self, session, body):
        """The order of the deputy ends with the year, the seat before it: no finding."""
        assert "mandate-lapsed" not in codes(session, date(2026, 5, 31))


class TestElections:
    def test_a_period_ends_after_it_begins(self, session, town):
        """Not before."""
        period = ElectionPeriod(name="Избори", begins_on=date(2026, 6, 2), ends_on=date(2026, 6, 1))
        assert refused(session.add, period) == ("period-backwards",)

    def test_who_did_not_ask_does_not_count(self, session, town):
        """One party that asked and met nobody stands against: parties that asked."""
        party = session.organisations.add("Партия (тест)", country="BG")
        session.profiles.set(party, Institution(level="national", kind="party", channels=["mail"]))
        session.interactions.log(
            "meeting_request", "Среща", participants=[party], detail=MeetingRequest(answer="granted")
        )
        session.add(ElectionPeriod(name="Избори", begins_on=date(2026, 3, 1), ends_on=date(2026, 4, 1)))
        assert "balance-in-election-period" not in codes(session)


class TestLetterFields:
    def test_a_channel_is_one_of_the_list(self):
        """A pigeon is none."""
        with pytest.raises(ValidationFailedError):
            OfficialLetter(channel="pigeon")


class TestSpeed:
    def test_more_letters_and_requests_are_not_more_queries(self, session, town, ministry, ask, write_to, questions):
        """Who may sign, and who holds an office, is read together."""

        def add(n):
            request = ask()
            session.change(session.engagements.detail(request, OfficialRequest), signed_on=date(2026, 3, n))
            write_to(f"08-{n}")

        add(1)
        asked = questions(lambda: session.review.findings(plugin="government"))
        for n in range(2, 7):
            add(n)
        assert questions(lambda: session.review.findings(plugin="government")) == asked
        session.affiliations.end(town.deputy, date(2026, 3, 4))
        found = session.review.findings(plugin="government")
        assert sum(problem.code == "no-authority" for problem in found) == 3

    def test_numbers_of_letters_are_looked_up_together(self, session, ministry, questions):
        """When they are logged together; one that is taken is told of its own row."""

        def drafts(*numbers: int):
            fields = {"direction": "out", "register_name": "деловодство"}
            return [
                InteractionDraft(
                    "official_letter",
                    f"Писмо {n}",
                    [ministry.minister],
                    fields=fields | {"register_number": f"08-{n}"},
                    detail=OfficialLetter(post_id=ministry.post.id),
                )
                for n in numbers
            ]

        few = questions(lambda: session.interactions.log_many(drafts(1, 2)))
        assert questions(lambda: session.interactions.log_many(drafts(3, 4, 5, 6, 7, 8))) == few
        with pytest.raises(ValidationFailedError) as refusal:
            session.interactions.log_many(drafts(9, 4, 10))
        assert [(problem.code, problem.row) for problem in refusal.value.problems] == [("duplicate-number", 2)]
