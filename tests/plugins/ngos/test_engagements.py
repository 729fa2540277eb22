import itertools
from datetime import date

import pytest
from tests.at_once import Work, second_meanwhile

from urd_crm import Money
from urd_crm.errors import ConflictError, IllegalTransitionError, InvalidValueError, ValidationFailedError
from urd_crm.plugins.ngos import (
    ADVISORY_SEAT,
    COOPERATION_AGREEMENT,
    JOINT_INITIATIVE,
    MUNICIPAL_GRANT,
    PREMISES_USE,
    MunicipalGrant,
    Ngo,
    PremisesUse,
    Signature,
    pay,
)
from urd_crm.plugins.ngos.engagements.grant import grant_identifier
from urd_crm.session import Session


def refused(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class TestIdentifier:
    @pytest.mark.parametrize("text", ["GB-CHC-1", "360G-", "360G-a", "360G-a-", "360G--1", "360G-a-1 2"])
    def test_what_is_none_is_refused(self, text):
        """It has a prefix and a number of ours."""
        with pytest.raises(InvalidValueError) as caught:
            grant_identifier(text)
        assert caught.value.code == "grant-identifier"

    def test_no_two_grants_have_one(self, session, open_grant):
        """It is a public number."""
        open_grant(identifier="360G-x-1")
        with pytest.raises(ConflictError):
            open_grant(identifier="360G-x-1")


class TestStages:
    @pytest.mark.parametrize(
        "type, way",
        [
            (MUNICIPAL_GRANT, ["applied", "admissible", "assessed", "awarded", "contracted", "disbursing", "reported", "closed"]),
            (COOPERATION_AGREEMENT, ["negotiation", "signed", "expired"]),
            (PREMISES_USE, ["requested", "decided", "in_use", "ended"]),
            (JOINT_INITIATIVE, ["proposed", "agreed", "running", "done"]),
            (ADVISORY_SEAT, ["nominated", "appointed", "ended"]),
        ],
    )  # fmt: skip
    def test_the_usual_way(self, type, way):
        """Each stage follows the one before it, and the last is the end."""
        assert all(later in type.after(stage) for stage, later in itertools.pairwise(way))
        assert type.stage(way[-1]).is_final

    def test_what_is_not_listed_is_illegal(self, session, open_grant):
        """An application is not awarded unseen."""
        with pytest.raises(IllegalTransitionError) as caught:
            session.engagements.move(open_grant(), "awarded")
        assert caught.value.allowed == ("admissible", "inadmissible")

    @pytest.mark.parametrize(
        "stage, end", [("applied", "inadmissible"), ("assessed", "rejected"), ("contracted", "terminated")]
    )
    def test_an_end_needs_its_reason(self, session, open_grant, award, stage, end):
        """Whoever is refused may ask why."""
        grant = award(open_grant(), stage)
        assert refused(session.engagements.move, grant, end) == ("reason-missing",)
        session.engagements.move(grant, end, reason="Неизпълнение")
        assert grant.closed_at is not None


class TestSigning:
    def test_one_who_acts_jointly_is_not_enough(self, session, yard, open_grant, award, bearer):
        """All of them have to sign."""
        first, second = (bearer(yard, name, "jointly") for name in ("Първанова", "Вторева"))
        grant = award(open_grant(), "awarded")
        session.add(Signature(engagement_id=grant.id, person_id=first.id, signed_on=session.today))
        assert refused(session.engagements.move, grant, "contracted") == ("signatory-authority",)
        session.add(Signature(engagement_id=grant.id, person_id=second.id, signed_on=session.today))
        session.engagements.move(grant, "contracted")

    @pytest.mark.parametrize("signed_on, is_refused", [(date(2025, 12, 31), False), (date(2026, 1, 1), True)])
    def test_the_day_of_the_signature_counts(self, session, yard, open_grant, bearer, signed_on, is_refused):
        """Whoever represented it until then cannot sign on that day."""
        chair = bearer(yard, until="2026-01-01")
        grant = open_grant()
        row = Signature(engagement_id=grant.id, person_id=chair.id, signed_on=signed_on)
        if is_refused:
            assert refused(session.add, row) == ("signatory-authority",)
        else:
            session.add(row)

    def test_an_agreement_is_signed_when_it_is_there(self, session, yard, bearer):
        """The paper is the core's; it is listed with its end."""
        chair = bearer(yard)
        work = session.engagements.open(COOPERATION_AGREEMENT, "Младежки център", parties=[yard])
        assert refused(session.engagements.move, work, "signed") == ("agreement-missing", "signatory-authority")
        session.agreements.add(
            "cooperation", "Младежки център", parties=[yard], engagement=work, signed_on=session.today
        )
        session.add(Signature(engagement_id=work.id, person_id=chair.id, signed_on=session.today))
        session.engagements.move(work, "signed")


class TestPremises:
    def test_a_room_needs_a_decision_of_the_council(self, session, yard, bearer):
        """And a signature."""
        room = session.engagements.open(
            PREMISES_USE, "Зала 3", parties=[yard], detail=PremisesUse(cadastral_id="68850.501.77.2.14", rent="0 EUR")
        )
        session.engagements.move(room, "decided")
        codes = refused(session.engagements.move, room, "in_use")
        assert sorted(codes) == ["premises-without-act", "signatory-authority"]
        session.change(session.engagements.detail(room, PremisesUse), act_number="Решение № 41")
        session.add(Signature(engagement_id=room.id, person_id=bearer(yard).id, signed_on=session.today))
        session.engagements.move(room, "in_use")
        codes = refused(session.change, session.engagements.detail(room, PremisesUse), act_number=None)
        assert codes == ("premises-without-act",)

    @pytest.mark.parametrize("value", ["68850", "68850.x.1", "1.2.3"])
    def test_a_cadastral_number_has_its_form(self, value):
        """Settlement, district, property."""
        assert refused(PremisesUse, cadastral_id=value) == ("cadastral-id",)


class TestSeats:
    def test_an_appointment_names_council_and_person(self, session, yard):
        """A nomination may be open yet."""
        seat = session.engagements.open(ADVISORY_SEAT, "Младежки съвет", parties=[yard])
        assert refused(session.engagements.move, seat, "appointed") == ("seat-incomplete", "seat-incomplete")
        session.engagements.move(seat, "ended", reason="Няма кандидат")


class TestApplicants:
    def test_a_deleted_organisation_enters_into_nothing(self, session, yard):
        """What was entered into before stays."""
        session.engagements.open(JOINT_INITIATIVE, "Преди", parties=[yard])
        session.change(session.profiles.get(yard, Ngo), register_status="deleted")
        assert refused(session.engagements.open, JOINT_INITIATIVE, "След", parties=[yard]) == ("deleted-entity",)
        assert [p.code for p in session.review.findings(plugin="ngos", severity="reject")] == []

    def test_an_informal_group_receives_no_grant(self, session, town, open_grant):
        """It may do something with us."""
        group = session.organisations.add("Приятели на реката")
        session.profiles.set(group, Ngo(form="informal", areas=["environment"]))
        session.engagements.open(JOINT_INITIATIVE, "Почистване", parties=[group])
        assert refused(open_grant, party=group) == ("informal-grant",)

    def test_an_unreported_grant_stands_against_a_new_one(self, session, clock, open_grant, award):
        """From the day after the report was due, until it is accepted."""
        old, new = award(open_grant(), report_due=date(2026, 3, 31)), award(open_grant(), "assessed")
        detail = session.engagements.detail(new, MunicipalGrant)
        session.change(detail, amount_awarded="1000 EUR", award_date=session.today, report_due=date(2026, 12, 31))
        clock.set("2026-04-01T09:00")
        assert refused(session.engagements.move, new, "awarded") == ("unreported-grant",)
        session.change(session.engagements.detail(old, MunicipalGrant), report_accepted_on=session.today)
        session.engagements.move(new, "awarded")

    def test_on_the_last_day_it_does_not(self, session, clock, open_grant, award):
        """Due that very day is not past due."""
        award(open_grant(), report_due=date(2026, 3, 31))
        clock.set("2026-03-31T09:00")
        award(open_grant(), "awarded", report_due=date(2026, 12, 31))


class TestPaying:
    def test_nothing_before_the_contract(self, session, open_grant, award):
        """An award is no contract."""
        assert refused(pay, session, award(open_grant(), "awarded"), Money(1, "EUR")) == ("paid-before-contract",)

    def test_the_first_instalment_begins_the_payments(self, session, open_grant, award):
        """The second waits for the report, even on the same day."""
        grant = award(open_grant())
        pay(session, grant, Money(3750, "EUR"))
        assert grant.stage == "disbursing"
        assert refused(pay, session, grant, Money(1, "EUR")) == ("advance-before-report",)

    def test_a_report_accepted_later_does_not_help(self, session, clock, open_grant, award):
        """The day of the payment counts."""
        grant = award(open_grant())
        pay(session, grant, Money(3750, "EUR"))
        clock.set("2026-09-30T09:00")
        session.change(session.engagements.detail(grant, MunicipalGrant), report_accepted_on=session.today)
        assert refused(pay, session, grant, Money(1, "EUR"), on=date(2026, 9, 29)) == ("advance-before-report",)
        pay(session, grant, Money(1, "EUR"), on=date(2026, 9, 30))
        assert session.review.findings(plugin="ngos", severity="reject") == []

    def test_a_grant_is_not_paid_twice_by_two_at_once(self, crm, session, open_grant, award):
        """Who comes second is told as if it were later; nor is the award cut meanwhile to less than was paid."""
        grant = award(open_grant()).id
        session.commit()
        paying: Work = lambda own: pay(own, grant, Money(7500, "EUR"))
        told = second_meanwhile(crm, paying, paying)
        assert isinstance(told, ValidationFailedError)
        assert set(told.codes) == {"advance-before-report", "overdisbursed"}
        other = award(open_grant()).id
        session.commit()

        def cut(own: Session) -> None:
            own.change(own.engagements.detail(other, MunicipalGrant), amount_awarded=Money(1000, "EUR"))

        told = second_meanwhile(crm, lambda own: pay(own, other, Money(7500, "EUR")), cut)
        assert isinstance(told, ValidationFailedError)
        assert told.codes == ("awarded-below-paid",)

    @pytest.mark.parametrize("amount, is_refused", [("7500", False), ("7500.01", True), ("14669.00 BGN", True)])
    def test_not_more_than_was_awarded(self, session, open_grant, award, amount, is_refused):
        """In either money of ours."""
        grant = award(open_grant())
        money = Money.parse(amount) if " " in amount else Money(amount, "EUR")
        if is_refused:
            assert refused(pay, session, grant, money) == ("overdisbursed",)
        else:
            pay(session, grant, money)
