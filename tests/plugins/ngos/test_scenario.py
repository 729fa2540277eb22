"""A season with two organisations, line by line: from two applications to the next round table.

Nothing of it needs another plugin.
"""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from tests.plugins.scenario import Scenario

from urd_crm import Crm, Money
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.ngos import (
    ADVISORY_SEAT,
    MUNICIPAL_GRANT,
    AdvisorySeat,
    GrantProgramme,
    Influence,
    MunicipalGrant,
    Ngo,
    OfficeBearer,
    Signature,
    grants,
    grants_json,
    not_met_in,
    overdue_commitments,
    pay,
    reports_missing,
    who_sits_where,
)
from urd_crm.testing.fixtures import Clock
from urd_crm.values.lang_text import LangText


def refusal(call: Any, *arguments: Any, **options: Any) -> Sequence[str]:
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class Story(Scenario):
    """The scenario; ``story[8]`` plays it up to line 8 and gives what that line found."""

    def __init__(self, crm: Crm, clock: Clock) -> None:
        super().__init__(crm, clock)
        with crm.session(actor="setup") as session:
            self.hall = session.organisations.add(
                "Община Долно Поле", country="BG", is_own=True, identifiers={"BG-EIK": "999900002"}
            )
            self.petya = session.people.add(given="Петя", surname="Драганова")
            session.affiliations.add(self.petya, self.hall, position="Главен експерт", since="2020")

    def line_1(self, session: Any) -> dict[str, Any]:
        """An association for young people, of public benefit, and a foundation, of private benefit."""
        self.at(2026, 2, 2, 10)
        self.yard = session.organisations.add(
            "Сдружение „Отворен двор“", country="BG", identifiers={"BG-EIK": "999900027"}
        )
        session.profiles.set(
            self.yard,
            Ngo(form="association", benefit="public", register_status="re_registered", areas=["youth"], volunteers=12),
        )
        self.chair = session.people.add(given="Яна", surname="Колева")
        job = session.affiliations.add(self.chair, self.yard, position="Председател", since="2021")
        session.profiles.set(job, OfficeBearer(manner="severally", since="2021"))
        self.wind = session.organisations.add(
            "Фондация „Северен вятър“", country="BG", identifiers={"BG-EIK": "999900034"}
        )
        session.profiles.set(
            self.wind, Ngo(form="foundation", benefit="private", register_status="court_only", areas=["culture"])
        )
        return {}

    def line_2(self, session: Any) -> dict[str, Any]:
        """The programme "Youth 2026" has 60 000 EUR."""
        programme = GrantProgramme(
            code="youth-2026", title=LangText(bg="Младежи 2026", en="Youth 2026"), year=2026, budget=Money(60000, "EUR")
        )
        session.add(programme)
        self.programme = programme.id
        return {"budget": str(programme.budget)}

    def line_3(self, session: Any) -> dict[str, Any]:
        """They apply for 8 000 and for 15 000."""
        self.at(2026, 3, 2, 10)
        self.grant = self._apply(session, self.yard, "014", "Лято в двора", 8000)
        before = len(session.warnings)
        self.other = self._apply(session, self.wind, "015", "Фестивал на вятъра", 15000)
        return {"of_yard": before}

    def _apply(self, session: Any, party: Any, number: str, title: str, amount: int) -> int:
        engagement = session.engagements.open(
            MUNICIPAL_GRANT,
            title,
            parties=[party],
            detail=MunicipalGrant(
                identifier=f"360G-dolnopole-2026-{number}",
                title=LangText(bg=title),
                description=LangText(bg=f"{title}: за младежите на общината"),
                programme_id=self.programme,
                area_of_work="youth",
                location=["68850"],
                amount_applied=Money(amount, "EUR"),
                planned_start=date(2026, 6, 1),
                planned_end=date(2026, 8, 31),
            ),
        )
        return int(engagement.id)

    def line_4(self, session: Any) -> dict[str, Any]:
        """The assessor sits on the board of the applicant; another one takes over."""
        self.at(2026, 3, 16, 10)
        session.engagements.move(self.grant, "admissible")
        grant = session.engagements.get(self.grant)
        session.engagements.add_parties(grant, (self.chair, "assessor"))
        (conflicting,) = session.engagements.parties(grant, "assessor")
        found = [each.code for each in session.review.findings(plugin="ngos")]
        session.delete(conflicting)
        session.engagements.add_parties(grant, (self.petya, "assessor"))
        session.engagements.move(grant, "assessed")
        later = [each.code for each in session.review.findings(plugin="ngos")]
        return {"found": found, "later": later}

    def line_5(self, session: Any) -> dict[str, Any]:
        """7 500 are awarded, the contract is signed, half is paid on 10 May."""
        self.at(2026, 4, 15, 10)
        empty = refusal(session.engagements.move, self.grant, "awarded")
        session.change(
            session.engagements.detail(self.grant, MunicipalGrant),
            amount_awarded=Money(7500, "EUR"),
            award_date=session.today,
            report_due=date(2026, 9, 30),
        )
        session.engagements.move(self.grant, "awarded")
        self.at(2026, 4, 28, 10)
        unsigned = refusal(session.engagements.move, self.grant, "contracted")
        stranger = refusal(
            session.add, Signature(engagement_id=self.grant, person_id=self.petya.id, signed_on=session.today)
        )
        session.add(Signature(engagement_id=self.grant, person_id=self.chair.id, signed_on=session.today))
        session.engagements.move(self.grant, "contracted")
        self.at(2026, 5, 10, 10)
        pay(session, self.grant, Money(3750, "EUR"))
        return {
            "empty": empty,
            "unsigned": unsigned,
            "stranger": stranger,
            "stage": session.engagements.get(self.grant).stage,
        }

    def line_6(self, session: Any) -> dict[str, Any]:
        """22 May: at a meeting we promise a room by 15 June."""
        self.at(2026, 5, 22, 15)
        meeting = session.interactions.log(
            "meeting",
            "Помещение за ателиетата",
            participants=["Петя Драганова @ Община Долно Поле", "Яна Колева @ Сдружение „Отворен двор“"],
        )
        session.commitments.promise(
            "Помещение в младежкия център",
            to=self.yard,
            due_on=date(2026, 6, 15),
            interaction=meeting,
            responsible_unit="Общинска собственост",
        )
        return {}

    def line_7(self, session: Any) -> dict[str, Any]:
        """16 June: the room is overdue."""
        self.at(2026, 6, 15, 9)
        early = overdue_commitments(session)
        self.at(2026, 6, 16, 9)
        return {"early": early, "rows": overdue_commitments(session)}

    def line_8(self, session: Any) -> dict[str, Any]:
        """The second half is refused until the report is accepted on 30 September."""
        self.at(2026, 9, 1, 9)
        codes = refusal(pay, session, self.grant, Money(3750, "EUR"))
        self.at(2026, 9, 30, 9)
        waiting = refusal(session.engagements.move, self.grant, "reported")
        session.interactions.log("report_received", "Отчет за лятото", participants=[self.yard], engagement=self.grant)
        session.change(
            session.engagements.detail(self.grant, MunicipalGrant),
            report_received_on=session.today,
            report_accepted_on=session.today,
        )
        session.engagements.move(self.grant, "reported")
        self.at(2026, 10, 5, 9)
        too_much = refusal(pay, session, self.grant, Money(3751, "EUR"))
        pay(session, self.grant, Money(3750, "EUR"))
        session.engagements.move(self.grant, "closed")
        return {
            "codes": codes,
            "waiting": waiting,
            "too_much": too_much,
            "missing": reports_missing(session, on=date(2026, 10, 31)),
        }

    def line_9(self, session: Any) -> dict[str, Any]:
        """Nobody gives public benefit up."""
        profile = session.profiles.get(self.yard, Ngo)
        return {"codes": refusal(session.change, profile, benefit="private"), "benefit": str(profile.benefit)}

    def line_10(self, session: Any) -> dict[str, Any]:
        """The grant is published."""
        return {"document": json.loads(grants_json(session)), "sums": grants(session, by="org")}

    def line_11(self, session: Any) -> dict[str, Any]:
        """The association nominates Мария Тодорова for the advisory council on youth."""
        self.at(2026, 10, 12, 9)
        council = session.organisations.add("Консултативен съвет по въпросите на младежта", parent=self.hall)
        maria = session.people.add(given="Мария", surname="Тодорова")
        seat = session.engagements.open(
            ADVISORY_SEAT,
            "Мария Тодорова в младежкия съвет",
            parties=[self.yard],
            detail=AdvisorySeat(council_id=council.id, person_id=maria.id),
        )
        nominated = who_sits_where(session, council=council)
        self.at(2026, 11, 2, 9)
        session.engagements.move(seat, "appointed")
        return {"nominated": nominated, "appointed": who_sits_where(session, council=council)}

    def line_12(self, session: Any) -> dict[str, Any]:
        """Who is to come to the next round table: influential, and not met for half a year."""
        self.at(2026, 12, 1, 9)
        club = session.organisations.add("Клуб „Мост“", country="BG")
        session.profiles.set(club, Ngo(form="informal", areas=["culture"]))
        for party, influence in ((self.yard, 4), (self.wind, 5), (club, 3)):
            session.add(
                Influence(
                    party_id=party.id,
                    topic="младежи",
                    influence=influence,
                    interest=4,
                    judged_on=session.today,
                    judged_by_id=self.petya.id,
                )
            )
        return {"rows": not_met_in(session, months=6, influence=4)}


@pytest.fixture
def story(crm, clock):
    return Story(crm, clock)


class TestScenario:
    def test_line_1_two_organisations(self, story):
        """The one that is not re-registered is odd."""
        assert story[1].warnings == ["re-registration"]

    def test_line_2_a_programme(self, story):
        """With its budget."""
        assert story[2].budget == "60000.00 EUR"

    def test_line_3_two_applications(self, story):
        """A warning for the foundation alone."""
        assert (story[3].of_yard, story[3].warnings) == (0, ["applicant-not-registered"])

    def test_line_4_an_assessor_with_an_interest(self, story):
        """Odd, and gone with the assessor."""
        assert "assessor-conflict" in story[4].warnings
        assert story[4].found == ["assessor-conflict", "re-registration"]
        assert story[4].later == ["re-registration"]

    def test_line_5_award_contract_advance(self, story):
        """Nothing is awarded without a figure, nothing contracted without the right signature."""
        assert story[5].empty == ("award-incomplete",) * 3
        assert story[5].unsigned == story[5].stranger == ("signatory-authority",)
        assert story[5].stage == "disbursing"
        assert story[5].warnings == []

    def test_line_6_a_promise(self, story):
        """With a unit that sees to it: nothing is odd."""
        assert story[6].warnings == []

    def test_line_7_the_promise_is_overdue(self, story):
        """From the day after."""
        assert story[7].early == []
        (row,) = story[7].rows
        assert (row.to, row.due_on, row.days_late, row.unit, row.origin) == (
            "Сдружение „Отворен двор“",
            date(2026, 6, 15),
            1,
            "Общинска собственост",
            "Помещение за ателиетата",
        )

    def test_line_8_no_second_instalment_before_the_report(self, story):
        """Then it is paid, and not a euro more."""
        assert story[8].codes == ("advance-before-report",)
        assert story[8].waiting == ("report-not-accepted",)
        assert story[8].too_much == ("overdisbursed",)
        assert story[8].missing == []

    def test_line_9_public_benefit_is_final(self, story):
        """Refused, and as it was."""
        assert (story[9].codes, story[9].benefit) == (("benefit-downgrade",), "public")

    def test_line_10_the_grant_is_published(self, story):
        """In the fields of the standard."""
        (grant,) = story[10].document["grants"]
        assert (grant["id"], grant["title"]) == ("360G-dolnopole-2026-014", "Лято в двора")
        assert (grant["amountAwarded"], grant["amountDisbursed"], grant["currency"]) == (7500, 7500, "EUR")
        assert grant["recipientOrganization"] == [{"id": "BG-EIK-999900027", "name": "Сдружение „Отворен двор“"}]
        (row,) = story[10].sums
        assert (row.title.bg or row.title.en, row.awarded) == ("Сдружение „Отворен двор“", Money(7500, "EUR"))

    def test_line_11_a_seat_in_the_council(self, story):
        """Nominated first, then appointed."""
        (before,), (after,) = story[11].nominated, story[11].appointed
        assert (before.person, before.organisation, before.stage) == (
            "Мария Тодорова",
            "Сдружение „Отворен двор“",
            "nominated",
        )
        assert (after.stage, after.since) == ("appointed", date(2026, 11, 2))

    def test_line_12_whom_to_invite(self, story):
        """Two organisations: the one never met first, the one met in May next; little influence is left out."""
        assert [(row.party, row.last_met) for row in story[12].rows] == [
            ("Фондация „Северен вятър“", None),
            ("Сдружение „Отворен двор“", date(2026, 5, 22)),
        ]
