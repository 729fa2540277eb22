"""The life of one investment, line by line: from an e-mail through an embassy to the second aftercare visit.

Left out, because the plugins that bring them are others: the visit's programme of the protocol,
and the communications text that asks before it is published; what it asks is here.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import select
from tests.plugins.scenario import SOFIA, Scenario

from urd_crm import Crm, Money
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors import (
    AFTERCARE,
    CLASS_V_CERTIFICATE,
    INVESTMENT_PROJECT,
    INVESTOR_ENQUIRY,
    INVESTOR_ISSUE,
    Aftercare,
    ClassVCertificate,
    InvestmentProject,
    Investor,
    InvestorEnquiry,
    InvestorIssue,
    OfferLetter,
    Requirement,
    Site,
    SiteShown,
    SiteVisit,
    aftercare_due,
    announced_vs_realised,
    blocking_issues,
    convert,
    pipeline,
    reserve,
    response_time,
    sites_matching,
    who_met,
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
            hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
            petya = session.people.add(given="Петя", surname="Драганова")
            session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
            holding = session.organisations.add("Lindqvist Holding AB", country="SE")
            ventil = session.organisations.add("Lindqvist Ventil AB", country="SE", parent=holding)
            anna = session.people.add(given="Anna", surname="Lindqvist", languages=["sv", "en"])
            session.affiliations.add(anna, ventil, position="CFO", email="anna@example.com", since="2021")
            embassy = session.organisations.add("Посолство на Кралство Швеция", country="SE")
            for name, fields in {
                "Зона Изток": {"cadastral_id": "68850.501.77", "area_m2": 52000, "power_mw": 8},
                "Зона Север": {"area_m2": 38000, "power_mw": 10},
                "Хале Вихър": {"kind": "hall", "ownership": "private", "area_m2": 41000, "data_on": date(2025, 7, 1)},
            }.items():
                session.add(Site(name=LangText(bg=name), **{"data_on": date(2026, 1, 15)} | fields))
        self.petya, self.ventil, self.embassy = petya, ventil, embassy
        self.enquiry = self.project = 0

    def findings(self, session: Any, on: date) -> set[str]:
        """Give the codes of what a review finds on a day."""
        return {problem.code for problem in session.review.findings(plugin="investors", on=on)}

    def line_1(self, session: Any) -> dict[str, Any]:
        """3 February 2026, 09:12: Lindqvist Ventil AB, a daughter of Lindqvist Holding, asks through its embassy."""
        received = self.at(2026, 2, 3, 9, 12)
        enquiry = session.engagements.open(
            INVESTOR_ENQUIRY,
            "Lindqvist Ventil: завод за вентили",
            parties=[self.ventil, (self.embassy, "intermediary")],
            detail=InvestorEnquiry(channel="email", source="embassy", received_at=received),
            opened_at=received,
        )
        logged = session.interactions.log(
            "enquiry",
            "Looking for a plot for a valve factory",
            participants=["Anna Lindqvist @ Lindqvist Ventil AB"],
            occurred_at=received,
            direction="in",
            engagement=enquiry,
            source=("mail", "<88121@example.com>"),
        )
        self.enquiry, self.mail = enquiry.id, logged
        detail = session.engagements.detail(enquiry, InvestorEnquiry)
        return {
            "stage": enquiry.stage,
            "received_at": detail.received_at,
            "deadlines": session.deadlines.between(date(2026, 2, 1), date(2026, 3, 1), plugins=["investors"]),
        }

    def line_2(self, session: Any) -> dict[str, Any]:
        """15:40: acknowledged."""
        waiting = self.findings(session, date(2026, 2, 4)), self.findings(session, date(2026, 2, 5))
        self.at(2026, 2, 3, 15, 40)
        session.engagements.move(self.enquiry, "acknowledged")
        session.interactions.log(
            "email",
            "Thank you, we will answer within five working days",
            participants=["Петя Драганова @ Община Долно Поле", "Anna Lindqvist @ Lindqvist Ventil AB"],
            direction="out",
            engagement=self.enquiry,
            reply_to=self.mail,
        )
        return {
            "waiting": waiting,
            "later": self.findings(session, date(2026, 2, 5)),
            "response": response_time(session, month="2026-02"),
        }

    def line_3(self, session: Any) -> dict[str, Any]:
        """Screened: NACE 28.14, 40 000 m², 6 MW, 220 jobs, first quarter of 2028; key account Петя Драганова."""
        self.at(2026, 2, 4, 11, 0)
        session.profiles.set(
            self.ventil,
            Investor(hq_country="SE", nace="28.14", employees=1200, ownership="family", key_account_id=self.petya.id),
        )
        session.add(
            Requirement(
                engagement_id=self.enquiry,
                area_min_m2=40000,
                power_mw=6,
                jobs_graduate=20,
                jobs_skilled=150,
                jobs_unskilled=50,
                start_by="2028-03",
            )
        )
        session.engagements.move(self.enquiry, "screened")
        session.engagements.move(self.enquiry, "processing")
        return {"warnings": [problem.code for problem in session.warnings]}

    def line_4(self, session: Any) -> dict[str, Any]:
        """An NDA to 28 February 2027, sanctions and owner checked: the project goes by the name Orchid."""
        self.at(2026, 2, 6, 10, 0)
        session.engagements.move(self.enquiry, "answered")
        profile = session.profiles.get(self.ventil, Investor)
        session.change(
            profile,
            nda_until=date(2027, 2, 28),
            sanctions_checked_on=session.today,
            beneficial_owner_checked_on=session.today,
        )
        project = convert(
            session,
            self.enquiry,
            "Lindqvist Ventil: завод за вентили",
            code_name="Orchid",
            detail=InvestmentProject(type="greenfield", jobs=220, competing_locations=["Iași", "Niš"]),
        )
        self.project = project.id
        return {
            "origin": project.origin_id,
            "public_name": project.public_name,
            "parties": {(each.party_id, each.role) for each in session.engagements.parties(project)},
            "enquiry": session.engagements.get(self.enquiry).stage,
            "warnings": [problem.code for problem in session.warnings],
            "nda": [
                d.due for d in session.deadlines.between(date(2027, 2, 1), date(2027, 3, 1), plugins=["investors"])
            ],
        }

    def line_5(self, session: Any) -> dict[str, Any]:
        """Which sites match: Zone East, Zone North, a private hall."""
        (requirement,) = session.all(select(Requirement))
        self.sites = {site.name.in_("bg"): site.id for site in session.all(select(Site))}
        return {"of": requirement.engagement_id, "matches": sites_matching(session, requirement)}

    def line_6(self, session: Any) -> dict[str, Any]:
        """10 February: the proposal is sent."""
        self.at(2026, 2, 10, 14, 0)
        session.engagements.move(self.project, "qualified")
        session.engagements.move(self.project, "proposal_sent")
        session.interactions.log(
            "offer_letter",
            "Three sites for a valve factory",
            participants=["Петя Драганова @ Община Долно Поле", "Anna Lindqvist @ Lindqvist Ventil AB"],
            direction="out",
            engagement=self.project,
            detail=OfferLetter(valid_until=date(2026, 5, 31)),
        )
        stale = [p for p in session.review.findings(plugin="investors") if p.code == "stale-site"]
        return {
            "stale": stale,
            "warnings": [problem.code for problem in session.warnings],
            "letter": session.output("investors.offer_letter", project=self.project, lang="en"),
        }

    def line_7(self, session: Any) -> dict[str, Any]:
        """17 and 18 March: the visit, in English, with feedback for each site."""
        self.at(2026, 3, 18, 17, 0)
        begun = datetime(2026, 3, 17, 10, 0, tzinfo=SOFIA)
        session.engagements.move(self.project, "site_visit", at=begun)
        visit = session.interactions.log(
            "site_visit",
            "Two days on three sites",
            participants=["Петя Драганова @ Община Долно Поле", "Anna Lindqvist @ Lindqvist Ventil AB"],
            occurred_at=begun,
            ended_at=self.clock.now,
            language="en",
            engagement=self.project,
            detail=SiteVisit(delegates=4, conclusion="No interpreter sv-bg was found; all spoke English"),
        )
        session.add(
            SiteShown(interaction_id=visit.id, site_id=self.sites["Зона Изток"], verdict="preferred", feedback="Close"),
            SiteShown(interaction_id=visit.id, site_id=self.sites["Зона Север"], verdict="rejected", feedback="Small"),
            SiteShown(interaction_id=visit.id, site_id=self.sites["Хале Вихър"], verdict="possible"),
        )
        return {
            "verdicts": [str(each.verdict) for each in session.all(select(SiteShown).order_by(SiteShown.site_id))],
            "tasks": session.tasks.open(engagement=self.project),
            "met": who_met(session, investor=self.ventil),
        }

    def line_8(self, session: Any) -> dict[str, Any]:
        """Zone East is reserved for Orchid; somebody tries to reserve it for Tulip."""
        tulip = session.engagements.open(INVESTMENT_PROJECT, "Tulip")
        east = reserve(session, self.sites["Зона Изток"], self.project, until=date(2026, 9, 30))
        codes = refusal(reserve, session, east, tulip, until=date(2026, 12, 31))
        return {
            "codes": codes,
            "for": (east.reserved_for_id, str(east.status)),
            "later": str(east.status_on(date(2026, 10, 1))),
            "ends": [
                (each.due, each.engagement_id)
                for each in session.deadlines.between(date(2026, 9, 1), date(2026, 10, 1), plugins=["investors"])
            ],
        }

    def line_9(self, session: Any) -> dict[str, Any]:
        """The press asks whether a Swedish firm is coming."""
        project = session.engagements.get(self.project)
        return {
            "about": refusal(session.disclosure.refuse, "Is a Swedish firm coming?", about=[project]),
            "named": refusal(session.disclosure.refuse, "Да, идва „Линдквист Вентил“."),
            "by_code": session.disclosure.problems("Проект Orchid продължава."),
            "month": session.output("investors.monthly_pipeline", lang="bg"),
        }

    def line_10(self, session: Any) -> dict[str, Any]:
        """20 May: shortlisted, 60 %; 2 July: won, announced and named."""
        self.at(2026, 5, 20, 9, 0)
        session.engagements.move(self.project, "shortlisted")
        detail = session.engagements.detail(self.project, InvestmentProject)
        session.change(detail, probability=60, decision_due=date(2026, 6, 30))
        (row,) = [row for row in pipeline(session) if row.key == "shortlisted"]
        self.at(2026, 6, 15, 9, 0)
        session.engagements.move(self.project, "decision")
        self.at(2026, 7, 2, 16, 0)
        early = refusal(session.engagements.move, self.project, "won")
        capex = Money("31000000", "EUR")
        certain = refusal(session.change, detail, probability=100)
        session.change(detail, decided_on=session.today, announced_on=session.today, capex=capex, probability=90)
        session.engagements.move(self.project, "won")
        session.change(detail, probability=100)
        session.change(session.engagements.get(self.project), code_name=None)
        session.interactions.log(
            "announcement", "Lindqvist Ventil идва", participants=[self.ventil], engagement=self.project
        )
        return {
            "weighted": row,
            "early": early,
            "certain": certain,
            "pipeline": [row for row in pipeline(session) if row.key == "won"],
            "disclosed": session.disclosure.problems("Lindqvist Ventil идва."),
        }

    def line_11(self, session: Any) -> dict[str, Any]:
        """A class V certificate is applied for and refused at the check of completeness."""
        self.at(2026, 7, 10, 11, 0)
        certificate = session.engagements.open(
            CLASS_V_CERTIFICATE,
            "Lindqvist Ventil",
            parties=[(self.ventil, "applicant")],
            detail=ClassVCertificate(capex=Money("31000000", "EUR"), jobs=220, job_years=5),
            origin=self.project,
        )
        session.engagements.move(certificate, "completeness")
        codes = refusal(session.engagements.move, certificate, "assessed")
        detail = session.engagements.detail(certificate, ClassVCertificate)
        session.change(detail, referred_to="Национална агенция за инвестиции")
        session.engagements.move(certificate, "refused", reason="Над тавана на наредбата")
        return {"codes": codes, "stage": certificate.stage, "closed_at": certificate.closed_at}

    def line_12(self, session: Any) -> dict[str, Any]:
        """Establishment: five permits as issues, one of them blocks."""
        self.at(2026, 9, 7, 9, 0)
        session.engagements.move(self.project, "establishment")
        grid = session.organisations.add("Електроразпределение Долно Поле", country="BG")
        opened = [
            session.engagements.open(
                INVESTOR_ISSUE,
                name,
                parties=[self.ventil],
                detail=InvestorIssue(kind="permit", is_blocking=name == "Присъединяване към мрежата"),
                origin=self.project,
            )
            for name in ("Скица", "Виза", "Строеж", "Пътна връзка", "Присъединяване към мрежата")
        ]
        early = refusal(session.engagements.move, opened[-1], "escalated")
        session.change(session.engagements.detail(opened[-1], InvestorIssue), escalated_to_id=grid.id)
        session.engagements.move(opened[-1], "escalated")
        return {"early": early, "issues": len(opened), "blocking": blocking_issues(session, on=date(2026, 9, 17))}

    def line_13(self, session: Any) -> dict[str, Any]:
        """April 2028: in operation; the aftercare visit finds 28.5 m EUR and 180 jobs."""
        self.at(2028, 4, 3, 10, 0)
        session.engagements.move(self.project, "operating")
        round_ = session.engagements.open(
            AFTERCARE,
            "Първо посещение",
            parties=[self.ventil],
            detail=Aftercare(kind="operational"),
            origin=self.project,
        )
        self.at(2028, 4, 20, 10, 0)
        session.engagements.move(round_, "visited")
        detail = session.engagements.detail(self.project, InvestmentProject)
        realised = {"capex_realised": Money("28500000", "EUR"), "jobs_realised": 180}
        bare = refusal(session.change, detail, **realised)
        session.change(detail, **realised, realised_on=session.today, realised_evidence="Годишен отчет за 2027 г.")
        at_year_2 = self.findings(session, date(2028, 7, 2))
        session.change(detail, jobs_realised=175)
        fewer = self.findings(session, date(2028, 7, 1)), self.findings(session, date(2028, 7, 2))
        session.change(detail, jobs_realised=180)
        return {
            "bare": bare,
            "at_year_2": at_year_2,
            "fewer": fewer,
            "report": session.output("investors.aftercare_report", aftercare=round_.id, lang="en"),
        }

    def line_14(self, session: Any) -> dict[str, Any]:
        """What came of it, and when the next visit is due."""
        self.at(2028, 7, 3, 10, 0)
        return {
            "outcomes": announced_vs_realised(session),
            "before": aftercare_due(session, months=12, on=date(2029, 4, 19)),
            "due": aftercare_due(session, months=12, on=date(2029, 4, 20)),
        }


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    clock = Clock(datetime(2026, 2, 2, 9, 0, tzinfo=UTC))
    crm = Crm.open(tmp_path_factory.mktemp("story") / "town.db", plugins=["investors"], strict=True, clock=clock)
    yield Story(crm, clock)
    crm.close()


class TestEnquiry:
    def test_line_1_it_comes_in(self, story):
        """Received at 09:12 in Sofia; to be acknowledged by the next working day and answered within five."""
        line = story[1]
        assert line.stage == "received"
        assert line.received_at == datetime(2026, 2, 3, 7, 12, tzinfo=UTC)
        assert [(each.due, each.key.rpartition("-")[0]) for each in line.deadlines] == [
            (date(2026, 2, 4), "enquiry-ack"),
            (date(2026, 2, 10), "enquiry-answer"),
        ]

    def test_line_2_it_is_acknowledged_in_time(self, story):
        """The same afternoon; two days later it would have been late."""
        line = story[2]
        in_time, late = line.waiting
        assert "ack-late" not in in_time | line.later
        assert "ack-late" in late
        (row,) = line.response
        assert (row.received_on, row.acknowledged_on) == (date(2026, 2, 3), date(2026, 2, 3))
        assert (row.is_acknowledged_in_time, row.is_answered_in_time) == (True, None)

    def test_line_3_it_is_screened(self, story):
        """With its activity and a key account in office nothing is odd."""
        assert story[3].warnings == []

    def test_line_4_it_becomes_a_confidential_project(self, story):
        """The project takes over parties and their roles; with an NDA and fresh checks nothing is odd."""
        line = story[4]
        assert (line.origin, line.enquiry, line.public_name) == (story.enquiry, "converted", "Orchid")
        assert line.parties == {(story.ventil.id, "party"), (story.embassy.id, "intermediary")}
        assert line.warnings == []
        assert line.nda == [date(2027, 2, 28)]


class TestSites:
    def test_line_5_one_fits_one_is_unknown_one_fails(self, story):
        """The hall's power is not known, and unknown is no yes; Zone North lacks 2 000 m²."""
        line = story[5]
        assert line.of == story.project
        assert [(match.name.in_("bg"), match.result) for match in line.matches] == [
            ("Зона Изток", "pass"),
            ("Хале Вихър", "unknown"),
            ("Зона Север", "fail"),
        ]
        assert line.matches[1].criterion("power").result == "unknown"
        assert line.matches[2].criterion("area").gap == Decimal(2000)
        assert line.matches[2].criterion("power").result == "pass"

    def test_line_6_the_proposal_warns_of_old_data(self, story):
        """The hall's data are older than six months; the letter offers only what fits."""
        line = story[6]
        assert [(each.entity_id, each.since) for each in line.stale] == [(story.sites["Хале Вихър"], date(2026, 1, 1))]
        assert line.warnings == []
        assert "Lindqvist Ventil AB" in line.letter
        assert "52,000 m²" in line.letter
        assert "Зона Север" not in line.letter

    def test_line_7_the_visit_leaves_feedback(self, story):
        """One verdict for each site, a task to follow it up, and it is known who met whom."""
        line = story[7]
        assert line.verdicts == ["preferred", "rejected", "possible"]
        assert [task.due_on for task in line.tasks] == [date(2026, 3, 24)]
        (met,) = line.met
        assert (met.person, met.contacts, met.last_on) == ("Петя Драганова", 3, date(2026, 3, 17))
        assert met.theirs == ("Anna Lindqvist",)

    def test_line_8_a_site_is_reserved_once(self, story):
        """For Orchid until the end of September; Tulip has to wait."""
        line = story[8]
        assert line.codes == ("double-reservation",)
        assert line.__dict__["for"] == (story.project, "reserved")
        assert line.later == "available"
        assert line.ends == [(date(2026, 9, 30), story.project)]


class TestDisclosure:
    def test_line_9_the_press_is_told_nothing(self, story):
        """Neither what is linked to the project nor what names the firm goes out; the month has the code name alone."""
        line = story[9]
        assert line.about == ("code-name-disclosure",)
        assert line.named == ("code-name-disclosure",)
        assert line.by_code == []
        assert "Orchid" in line.month
        assert "Lindqvist" not in line.month


class TestDecision:
    def test_line_10_the_probability_weighs(self, story):
        """60 % of 220 jobs are 132."""
        row = story[10].weighted
        assert (row.count, row.jobs, row.weighted_jobs) == (1, 220, Decimal(132))

    def test_line_10_it_is_not_won_without_figures(self, story):
        """Day of decision and capital were missing, and before it is won nothing is certain."""
        line = story[10]
        assert line.early == ("won-without-figures", "won-without-figures")
        assert line.certain == ("bad-probability",)

    def test_line_10_it_is_won(self, story):
        """31 m EUR and 220 jobs, with certainty; without the code name its name may be said."""
        (row,) = story[10].pipeline
        assert (row.capex, row.weighted_capex) == (Money("31000000", "EUR"), Money("31000000", "EUR"))
        assert row.weighted_jobs == Decimal(220)
        assert story[10].disclosed == []

    def test_line_11_the_certificate_is_refused(self, story):
        """31 m EUR are over the ceiling of the ordinance; whom they were referred to is kept."""
        line = story[11]
        assert line.codes == ("certificate-over-ceiling",)
        assert line.stage == "refused"
        assert line.closed_at == datetime(2026, 7, 10, 8, 0, tzinfo=UTC)


class TestAftercare:
    def test_line_12_one_issue_blocks(self, story):
        """Five permits; the grid connection stands in the way, and is taken to the operator."""
        line = story[12]
        assert line.early == ("escalated-to-nobody",)
        assert line.issues == 5
        (issue,) = line.blocking
        assert (issue.name, issue.stage, issue.days_open) == ("Присъединяване към мрежата", "escalated", 10)
        assert (issue.escalated_to, issue.project_id) == ("Електроразпределение Долно Поле", story.project)

    def test_line_13_realised_figures_need_evidence(self, story):
        """Two things are missing: as of when, and what shows it."""
        assert story[13].bare == ("realised-without-evidence", "realised-without-evidence")

    def test_line_13_enough_was_realised(self, story):
        """180 of 220 jobs are 81.8 %, 28.5 of 31 m EUR are 91.9 %: both above 80 %; 175 jobs would be below at year 2."""
        line = story[13]
        assert "realised-below-announced" not in line.at_year_2
        before, after = line.fewer
        assert "realised-below-announced" not in before
        assert "realised-below-announced" in after
        assert "81.8 %" in line.report
        assert "Присъединяване към мрежата" in line.report

    def test_line_14_announced_and_realised(self, story):
        """Measured two years after the announcement, and found good."""
        (row,) = story[14].outcomes
        assert (row.capex_share, row.jobs_share) == (Decimal("91.9"), Decimal("81.8"))
        assert (row.review_on, row.is_below) == (date(2028, 7, 2), False)

    def test_line_14_the_next_visit_is_due_after_a_year(self, story):
        """On the day itself, not before."""
        line = story[14]
        assert line.before == []
        (due,) = line.due
        assert (due.engagement_id, due.last_visit, due.due_on) == (story.project, date(2028, 4, 20), date(2029, 4, 20))
