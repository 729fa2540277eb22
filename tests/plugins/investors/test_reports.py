import sqlite3
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module

import pytest

from urd_crm import Money, OrganisationDraft
from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.plugins.investors import (
    AFTERCARE,
    INVESTOR_ENQUIRY,
    INVESTOR_ISSUE,
    Aftercare,
    InvestmentProject,
    Investor,
    InvestorEnquiry,
    InvestorIssue,
    Requirement,
    aftercare_due,
    aftercare_report,
    announced_vs_realised,
    blocking_issues,
    investors_from,
    lost_reasons,
    pipeline,
    reserve,
    response_time,
    sites_matching,
    stale_projects,
    who_met,
)

REPORTS = "urd_crm.plugins.investors.reports"


class TestPipeline:
    def test_stages_stand_in_their_order(self, session, open_project, move_to):
        """Each with count and sums; the day tells for how long the oldest stands there."""
        move_to(open_project("A", probability=60), "shortlisted")
        open_project("B", capex=Money("1000000", "EUR"), jobs=10, probability=10)
        rows = pipeline(session, on=date(2026, 3, 12))
        assert [(row.key, row.count, row.oldest_days) for row in rows] == [("lead", 1, 10), ("shortlisted", 1, 10)]
        assert [(row.jobs, row.weighted_jobs) for row in rows] == [(10, Decimal(1)), (220, Decimal(132))]
        assert rows[1].weighted_capex == Money("18600000", "EUR")
        assert rows[1].title.bg == "В краткия списък"

    def test_levs_are_converted_before_they_are_added(self, session, open_project):
        """1 955 830 BGN and 1 000 000 EUR are 2 000 000 EUR."""
        open_project("A", capex=Money("1955830", "BGN"), probability=50)
        open_project("B", capex=Money("1000000", "EUR"), probability=50)
        (row,) = pipeline(session)
        assert (row.capex, row.weighted_capex) == (Money("2000000", "EUR"), Money("1000000", "EUR"))

    def test_what_is_on_hold_comes_last_and_apart(self, session, open_project):
        """However it is grouped."""
        session.engagements.move(open_project("A"), "on_hold", reason="New board")
        open_project("B")
        for by, key in (("stage", "on_hold"), ("type", ""), ("country", "SE")):
            rows = pipeline(session, by=by)
            assert [(row.is_paused, row.count) for row in rows] == [(False, 1), (True, 1)]
            assert rows[1].key == key

    def test_what_nobody_judged_weighs_nothing_until_it_is_won(self, session, open_project, move_to):
        """Then it is certain."""
        project = open_project()
        assert pipeline(session)[0].weighted_jobs == 0
        move_to(project, "won")
        assert pipeline(session)[0].weighted_jobs == 220

    def test_it_can_be_asked_of_another_day(self, session, clock, open_project, move_to):
        """Stages are those of that day; what was opened later is not there, what ended later is."""
        project = open_project()
        clock.set("2026-04-01T09:00")
        move_to(project, "shortlisted")
        open_project("Later")
        clock.set("2026-05-01T09:00")
        session.change(
            session.engagements.detail(project, InvestmentProject), loss_reason="cost", winning_location="Niš"
        )
        session.engagements.move(project, "lost", reason="They wrote")
        keys = {
            day: [(row.key, row.count) for row in pipeline(session, on=day)]
            for day in (date(2026, 3, 1), date(2026, 3, 2), date(2026, 4, 1), date(2026, 5, 1))
        }
        assert keys == {
            date(2026, 3, 1): [],
            date(2026, 3, 2): [("lead", 1)],
            date(2026, 4, 1): [("lead", 1), ("shortlisted", 1)],
            date(2026, 5, 1): [("lead", 1)],
        }

    def test_a_country_is_that_of_the_headquarters(self, session, open_project):
        """Or of the seat, where no profile says it."""
        firm = session.organisations.add("Acme", country="AT")
        open_project("A")
        open_project("B", parties=[firm])
        open_project("C", parties=[])
        assert [(row.key, row.title.en) for row in pipeline(session, by="country")] == [
            ("", "unknown"),
            ("AT", "AT"),
            ("SE", "SE"),
        ]

    def test_the_host_finds_it_by_its_name(self, session, open_project):
        """As the command line does."""
        open_project(type="expansion")
        (row,) = session.report("investors.pipeline", by="type")
        assert row.title.bg == "разширяване"


class TestStaleProjects:
    @pytest.fixture
    def project(self, session, open_project):
        """Courted since 2 March."""
        project = open_project()
        session.engagements.move(project, "qualified")
        return project

    def test_without_any_contact_the_day_it_was_opened_counts(self, session, project):
        """Thirty days are not too long, thirty-one are."""
        assert stale_projects(session, on=date(2026, 4, 1)) == []
        (row,) = stale_projects(session, on=date(2026, 4, 2))
        assert (row.name, row.last_contact, row.days, row.investor) == ("Orchid", None, 31, "Lindqvist Ventil AB")

    @pytest.mark.parametrize("who", ["engagement", "firm", "person"])
    def test_any_contact_counts(self, session, project, ventil, town, who):
        """One for the project, one with the firm, one with somebody on its behalf."""
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil)
        participants = {
            "engagement": [town.petya],
            "firm": [ventil],
            "person": ["Anna Lindqvist @ Lindqvist Ventil AB"],
        }
        session.interactions.log(
            "call",
            "Plots",
            participants=participants[who],
            occurred_at=datetime(2026, 3, 20, 9, tzinfo=UTC),
            engagement=project if who == "engagement" else None,
        )
        (row,) = stale_projects(session, on=date(2026, 4, 25))
        assert (row.last_contact, row.days) == (date(2026, 3, 20), 36)

    @pytest.mark.parametrize("status", ["planned", "cancelled"])
    def test_what_did_not_take_place_is_none(self, session, project, ventil, status):
        """A planned meeting is a hope."""
        session.interactions.log("call", "Plots", participants=[ventil], engagement=project, status=status)
        assert [row.last_contact for row in stale_projects(session, on=date(2026, 5, 1))] == [None]

    def test_more_investors_are_not_more_queries(self, session, project, open_project, questions):
        """When we last spoke with each is asked for together."""
        asked = questions(lambda: stale_projects(session, on=date(2026, 5, 1)))
        for n in range(3):
            more = open_project(f"Tulip {n}")
            session.engagements.add_parties(more, session.organisations.add(f"Firm {n}"))
            session.engagements.move(more, "qualified")
        assert questions(lambda: stale_projects(session, on=date(2026, 5, 1))) == asked

    def test_a_talk_with_the_go_between_is_none(self, session, project):
        """An adviser of many projects does not keep each of them warm."""
        embassy = session.organisations.add("Embassy")
        session.engagements.add_parties(project, (embassy, "adviser"))
        session.interactions.log("call", "Plots", participants=[embassy])
        assert [row.last_contact for row in stale_projects(session, on=date(2026, 5, 1))] == [None]

    def test_leads_rests_and_ends_are_not_courted(self, session, open_project, move_to):
        """From ``qualified`` to ``decision`` alone."""
        open_project("Lead")
        move_to(open_project("Won"), "won")
        session.engagements.move(open_project("Rest"), "on_hold", reason="New board")
        assert stale_projects(session, on=date(2027, 1, 1)) == []

    def test_the_worst_comes_first(self, session, clock, project, open_project):
        """And the days can be chosen."""
        clock.set("2026-03-05T09:00")
        session.engagements.move(open_project("Tulip"), "qualified")
        assert [row.name for row in stale_projects(session, on=date(2026, 3, 20), days=10)] == ["Orchid", "Tulip"]


class TestResponseTime:
    @pytest.fixture
    def ask(self, session, ventil):
        """Open an enquiry; calls it with the moment it came in."""

        def open_(*moment: int, **detail: object):
            received = datetime(*moment, tzinfo=UTC)
            return session.engagements.open(
                INVESTOR_ENQUIRY,
                "Valves",
                parties=[ventil],
                detail=InvestorEnquiry(channel="email", source="fair", received_at=received, **detail),
                opened_at=received,
            )

        return open_

    def test_a_month_is_that_of_the_town(self, session, ask):
        """What comes in at 23:30 UTC on the last of January came in on 1 February."""
        ask(2026, 1, 31, 23, 30)
        ask(2026, 1, 31, 21, 30)
        assert [row.received_on for row in response_time(session, month="2026-02")] == [date(2026, 2, 1)]
        assert len(response_time(session, month="2026")) == 2
        assert len(response_time(session, month="2026-01", on=date(2026, 1, 30))) == 0

    def test_each_step_is_measured_for_itself(self, session, ask):
        """Late with the one, in time with the other."""
        enquiry = ask(2026, 2, 3, 9)
        for stage, day in (("acknowledged", 6), ("screened", 6), ("processing", 9), ("answered", 10)):
            session.engagements.move(enquiry, stage, at=datetime(2026, 2, day, 9, tzinfo=UTC))
        (row,) = response_time(session, month="2026-02")
        assert (row.acknowledge_by, row.acknowledged_on, row.is_acknowledged_in_time) == (
            date(2026, 2, 4),
            date(2026, 2, 6),
            False,
        )
        assert (row.answer_by, row.answered_on, row.is_answered_in_time) == (
            date(2026, 2, 10),
            date(2026, 2, 10),
            True,
        )

    def test_as_of_an_earlier_day_later_steps_are_not_seen(self, session, ask):
        """Then there was time yet, or it was late already."""
        enquiry = ask(2026, 2, 3, 9)
        session.engagements.move(enquiry, "acknowledged", at=datetime(2026, 2, 6, 9, tzinfo=UTC))
        seen = {
            day: response_time(session, month="2026-02", on=date(2026, 2, day))[0].is_acknowledged_in_time
            for day in (4, 5, 6)
        }
        assert seen == {4: None, 5: False, 6: False}

    def test_a_referral_is_an_answer(self, session, ask):
        """They were told where to go."""
        enquiry = ask(2026, 2, 3, 9)
        for stage in ("acknowledged", "screened"):
            session.engagements.move(enquiry, stage, at=datetime(2026, 2, 4, 9, tzinfo=UTC))
        session.engagements.move(enquiry, "referred", reason="Sofia", at=datetime(2026, 2, 5, 9, tzinfo=UTC))
        assert response_time(session, month="2026-02")[0].answered_on == date(2026, 2, 5)

    def test_a_month_that_is_none_is_refused(self, session):
        """With what is right."""
        with pytest.raises(InvalidValueError):
            response_time(session, month="February")


class TestSitesMatching:
    def test_each_criterion_is_told(self, session, make_site, open_project):
        """What is asked for, what there is, and how much is missing."""
        make_site(area_m2=38000, power_mw=5, has_gas=False, motorway_km=12, zoning="mixed", price_m2="20 EUR")
        asked = Requirement(
            engagement_id=open_project().id,
            area_min_m2=40000,
            area_max_m2=60000,
            power_mw=6,
            needs_gas=True,
            needs_rail=True,
            motorway_max_km=10,
            zoning="industrial",
            tenure="buy",
        )
        session.add(asked)
        (match,) = sites_matching(session, asked)
        assert match.result == "fail"
        assert {each.name: (each.result, each.gap) for each in match.criteria} == {
            "available": ("pass", None),
            "area": ("fail", Decimal(2000)),
            "area_max": ("pass", None),
            "power": ("fail", Decimal(1)),
            "motorway": ("fail", Decimal(2)),
            "gas": ("fail", None),
            "rail": ("unknown", None),
            "zoning": ("fail", None),
            "tenure": ("pass", None),
        }

    def test_what_is_not_asked_for_is_not_judged(self, session, make_site, open_project):
        """A site of which nothing is known answers a requirement of nothing."""
        make_site()
        asked = Requirement(engagement_id=open_project().id)
        session.add(asked)
        (match,) = sites_matching(session, asked.id)
        assert (match.result, [each.name for each in match.criteria]) == ("pass", ["available"])
        assert match.criterion("area") is None

    @pytest.mark.parametrize("field", ["area_min_m2", "power_mw", "water_m3_day", "motorway_max_km"])
    def test_the_edge_itself_is_enough(self, session, make_site, open_project, field):
        """As large, as strong, as near as asked for."""
        make_site(area_m2=10, power_mw=10, water_m3_day=10, motorway_km=10)
        asked = Requirement(engagement_id=open_project().id, **{field: 10})
        session.add(asked)
        assert sites_matching(session, asked)[0].result == "pass"

    def test_unknown_is_no_yes(self, session, make_site, open_project):
        """It comes after what fits, and before what does not."""
        for name, power in (("fails", 1), ("unknown", None), ("fits", 9)):
            make_site(name, power_mw=power)
        asked = Requirement(engagement_id=open_project().id, power_mw=6)
        session.add(asked)
        assert [match.name.in_("bg") for match in sites_matching(session, asked)] == ["fits", "unknown", "fails"]

    def test_a_site_kept_for_us_is_available_to_us(self, session, make_site, open_project):
        """And to nobody else, until the reservation has run out; what is sold is not shown at all."""
        site, orchid, tulip = make_site(), open_project("Orchid"), open_project("Tulip")
        make_site(status="sold")
        reserve(session, site, orchid, until=date(2026, 9, 30))
        ours, theirs = Requirement(engagement_id=orchid.id), Requirement(engagement_id=tulip.id)
        session.add(ours, theirs)
        assert [match.result for match in sites_matching(session, ours)] == ["pass"]
        assert [match.result for match in sites_matching(session, theirs)] == ["fail"]
        assert [match.result for match in sites_matching(session, theirs, on=date(2026, 10, 1))] == ["pass"]

    def test_a_requirement_that_is_not_there(self, session):
        """Is told."""
        with pytest.raises(NotFoundError):
            sites_matching(session, 99)


class TestLostReasons:
    def test_they_are_counted_by_reason(self, session, open_project):
        """With what was lost, and where to."""
        for name, reason, where in (("A", "cost", "Niš"), ("B", "cost", "Niš"), ("C", "site", "Iași")):
            project = open_project(name, loss_reason=reason, winning_location=where)
            session.engagements.move(project, "lost", reason="They wrote")
        rows = lost_reasons(session)
        assert [(row.reason, row.count, row.jobs, row.winning_locations) for row in rows] == [
            ("cost", 2, 440, ("Niš",)),
            ("site", 1, 220, ("Iași",)),
        ]
        assert (rows[0].capex, rows[0].title.bg) == (Money("62000000", "EUR"), "разходи")

    def test_the_year_is_that_of_the_loss(self, session, open_project):
        """In the town: an hour before midnight in UTC it is the next year there."""
        project = open_project(loss_reason="time", winning_location="Niš")
        session.engagements.move(project, "lost", reason="Late", at=datetime(2026, 12, 31, 22, 30, tzinfo=UTC))
        assert [len(lost_reasons(session, year=year, on=date(2027, 1, 1))) for year in (2026, 2027)] == [0, 1]


class TestAftercareDue:
    @pytest.fixture
    def operating(self, session, open_project, move_to):
        """In operation since 2 March 2026."""
        project = open_project()
        move_to(project, "operating")
        return project

    def test_the_first_visit_is_due_after_a_year_in_operation(self, session, operating):
        """On the day itself."""
        assert aftercare_due(session, on=date(2027, 3, 1)) == []
        (row,) = aftercare_due(session, on=date(2027, 3, 2))
        assert (row.last_visit, row.operating_since, row.days_late) == (None, date(2026, 3, 2), 0)

    @pytest.mark.parametrize("how", ["round", "interaction"])
    def test_a_visit_sets_the_clock_back(self, session, clock, operating, ventil, how):
        """A round that reached ``visited``, or a visit that was held for the project."""
        clock.set("2026-10-10T09:00")
        if how == "round":
            round_ = session.engagements.open(AFTERCARE, "2026", parties=[ventil], origin=operating)
            assert len(aftercare_due(session, on=date(2027, 3, 2))) == 1
            session.engagements.move(round_, "visited")
        else:
            session.interactions.log("aftercare_visit", "Tour", participants=[ventil], engagement=operating)
        assert aftercare_due(session, on=date(2027, 3, 2)) == []
        assert [row.last_visit for row in aftercare_due(session, on=date(2027, 10, 10))] == [date(2026, 10, 10)]

    def test_the_interval_can_be_chosen(self, session, operating):
        """In months."""
        assert len(aftercare_due(session, months=6, on=date(2026, 9, 2))) == 1


class TestBlockingIssues:
    def test_open_ones_that_block(self, session, ventil, open_project):
        """What is resolved, or only a nuisance, is not among them."""
        project = open_project()
        made = {
            name: session.engagements.open(
                INVESTOR_ISSUE,
                name,
                parties=[ventil],
                detail=InvestorIssue(kind="permit", is_blocking=is_blocking),
                origin=project,
            )
            for name, is_blocking in (("Grid", True), ("Fence", False), ("Road", True))
        }
        session.engagements.move(made["Road"], "resolved", reason="Built")
        (row,) = blocking_issues(session, on=date(2026, 3, 12))
        assert (row.name, row.kind, row.days_open, row.project_id) == ("Grid", "permit", 10, project.id)
        assert (row.investor, row.escalated_to) == ("Lindqvist Ventil AB", None)


class TestWhoMet:
    def test_colleagues_are_counted_with_whom_they_met(self, session, town, ventil):
        """Whether they were logged for the town hall or by name alone; newest first."""
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil)
        behalf = "Anna Lindqvist @ Lindqvist Ventil AB"
        for day, ours in ((2, "Петя Драганова @ Община Долно Поле"), (9, town.petya)):
            session.interactions.log(
                "meeting",
                f"Talk of {day} February",
                participants=[ours, behalf],
                occurred_at=datetime(2026, 2, day, 9, tzinfo=UTC),
            )
        (row,) = who_met(session, investor=ventil)
        assert (row.person, row.contacts, row.theirs) == ("Петя Драганова", 2, ("Anna Lindqvist",))
        assert (row.first_on, row.last_on, row.last_subject) == (
            date(2026, 2, 2),
            date(2026, 2, 9),
            "Talk of 9 February",
        )
        assert [each.contacts for each in who_met(session, investor=ventil, since=date(2026, 2, 3))] == [1]

    def test_what_is_planned_is_no_contact(self, session, town, ventil):
        """Nobody has met yet."""
        session.interactions.log("meeting", "Next week", participants=[town.petya, ventil], status="planned")
        assert who_met(session, investor=ventil) == []


class TestInvestorsFrom:
    def test_headquarters_or_seat(self, session, ventil, open_project):
        """The daughter here of a parent there is one of theirs."""
        daughter = session.organisations.add("Вентил България ЕООД", country="BG")
        session.profiles.set(daughter, Investor(hq_country="SE"))
        session.organisations.add("Volvo", country="SE")  # no investor
        open_project("Valves", code_name="Orchid")
        rows = investors_from(session, country="se")
        assert {row.name for row in rows} == {"Lindqvist Ventil AB", "Вентил България ЕООД"}
        (row,) = [row for row in rows if row.organisation_id == ventil.id]
        assert (row.key_account, row.nace, row.projects) == ("Петя Драганова", "28.14", ("Orchid",))

    def test_one_that_is_an_investor_no_more(self, session, ventil):
        """Is not listed from that day on."""
        session.profiles.end(ventil, Investor, "2026-06-01")
        assert len(investors_from(session, country="SE", on=date(2026, 5, 31))) == 1
        assert investors_from(session, country="SE", on=date(2026, 6, 1)) == []


class TestAnnouncedVsRealised:
    def test_won_projects_alone(self, session, open_project, move_to):
        """Without a report nothing is said to be below."""
        open_project("Lead")
        move_to(open_project("Won"), "won")
        (row,) = announced_vs_realised(session, on=date(2029, 1, 1))
        assert (row.name, row.capex, row.jobs, row.is_below) == ("Won", Money("31000000", "EUR"), 220, None)
        assert (row.review_on, row.capex_share, row.jobs_share) == (date(2028, 3, 2), None, None)

    @pytest.mark.parametrize("jobs, day, is_below", [(175, 1, None), (175, 2, True), (176, 2, False)])
    def test_it_is_measured_after_two_years(self, session, open_project, move_to, jobs, day, is_below):
        """Not a day before."""
        project = open_project()
        move_to(project, "won")
        session.change(
            session.engagements.detail(project, InvestmentProject),
            jobs_realised=jobs,
            realised_on=date(2027, 12, 31),
            realised_evidence="Отчет",
        )
        (row,) = announced_vs_realised(session, on=date(2028, 3, day))
        assert row.is_below is is_below


class TestSpeed:
    """Each question is answered through indexes: whole tables are read only where they hold nothing but its own rows."""

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question",
        [
            lambda session, ventil: pipeline(session),
            lambda session, ventil: pipeline(session, by="country"),
            lambda session, ventil: stale_projects(session, on=date(2026, 6, 1)),
            lambda session, ventil: response_time(session, month="2026-03"),
            lambda session, ventil: lost_reasons(session),
            lambda session, ventil: aftercare_due(session, on=date(2028, 1, 1)),
            lambda session, ventil: blocking_issues(session),
            lambda session, ventil: who_met(session, investor=ventil.id),
            lambda session, ventil: investors_from(session, country="SE"),
            lambda session, ventil: announced_vs_realised(session),
            lambda session, ventil: session.deadlines.between(plugins=["investors"]),
        ],
        ids=[
            "pipeline",
            "by_country",
            "stale",
            "response",
            "lost",
            "aftercare",
            "blocking",
            "met",
            "from",
            "realised",
            "deadlines",
        ],
    )
    def test_no_table_of_the_core_is_read_through(self, session, plans, ventil, open_project, move_to, question):
        """Parties, interactions, participants and stage changes may be millions."""
        for name, stage in (("A", "qualified"), ("B", "operating"), ("C", "shortlisted")):
            move_to(open_project(name, probability=20), stage)
        session.interactions.log("call", "Plots", participants=[ventil])
        found = plans(lambda: question(session, ventil))
        assert found
        core = ("urd_party", "urd_interaction", "urd_participant", "urd_engagement", "urd_stage_change", "urd_person")
        assert [line for line in found if line.startswith("SCAN urd_") and line.split()[1].startswith(core)] == []

    @pytest.mark.only("sqlite")
    def test_investors_of_a_country_are_looked_up(self, session, plans, ventil):
        """By headquarters and by seat."""
        found = " ".join(plans(lambda: investors_from(session, country="SE")))
        assert "ix_urd_investors_investor_hq_country" in found
        assert "ix_urd_organisation_country" in found

    @pytest.mark.only("sqlite")
    def test_enquiries_of_a_month_are_looked_up(self, session, plans, ventil):
        """By the moment they came in."""
        found = " ".join(plans(lambda: response_time(session, month="2026-03")))
        assert "ix_urd_investors_investor_enquiry_received_at" in found


class TestFewOfMany:
    def test_projects_of_other_investors_are_not_read(self, session, open_project, ventil, rows_read):
        """Those of one country have few."""
        open_project("A")
        other = session.organisations.add("Гранд Метал", country="NO")
        read = rows_read(lambda: investors_from(session, country="SE"))
        for n in range(4):
            open_project(f"B{n}", parties=[other])
        assert rows_read(lambda: investors_from(session, country="SE")) == read
        assert [row.projects for row in investors_from(session, country="SE")] == [("A",)]

    @pytest.mark.parametrize("question", [pipeline, stale_projects], ids=["pipeline", "stale"])
    def test_projects_that_have_ended_are_not_read(self, session, open_project, move_to, rows_read, question):
        """After years most have."""
        move_to(open_project("A", probability=50), "qualified")
        read, rows = rows_read(lambda: question(session, on=date(2027, 1, 1))), question(session, on=date(2027, 1, 1))
        assert rows
        for n in range(4):
            move_to(open_project(f"B{n}", probability=50), "operating")
        assert rows_read(lambda: question(session, on=date(2027, 1, 1))) == read
        assert question(session, on=date(2027, 1, 1)) == rows

    def test_what_ended_later_is_there_as_of_the_day(self, session, clock, open_project, move_to):
        """And what was taken up again afterwards is not there as of the day it rested."""
        project = open_project("A", probability=50)
        clock.set("2026-05-01T09:00")
        move_to(project, "operating")
        assert [row.key for row in pipeline(session, on=date(2026, 4, 30))] == ["lead"]
        assert pipeline(session, on=date(2026, 5, 1)) == []

    def test_a_round_reads_its_own_project_and_issues(self, session, open_project, move_to, rows_read):
        """Not those of all investors."""

        def begin(name):
            move_to(project := open_project(name, probability=50), "operating")
            session.engagements.open(
                INVESTOR_ISSUE, name, parties=[], origin=project, detail=InvestorIssue(kind="permit", is_blocking=True)
            )
            return session.engagements.open(AFTERCARE, name, parties=[], origin=project, detail=Aftercare())

        first = begin("A").id
        read, text = (
            rows_read(lambda: aftercare_report(session, aftercare=first)),
            aftercare_report(session, aftercare=first),
        )
        for n in range(4):
            begin(f"B{n}")
        assert rows_read(lambda: aftercare_report(session, aftercare=first)) == read
        assert aftercare_report(session, aftercare=first) == text


class TestVeryMany:
    @pytest.mark.only("sqlite")
    def test_no_statement_has_a_value_for_each_project(self, session, monkeypatch):
        """No database takes one with ten thousands of them."""
        firms = session.organisations.add_many(OrganisationDraft(f"Фирма {n}", {"country": "SE"}) for n in range(560))
        in_countries, after = import_module(f"{REPORTS}.pipeline"), import_module(f"{REPORTS}.aftercare")
        monkeypatch.setattr(in_countries, "parties_of", lambda session, ids: {id: {id: ""} for id in ids})
        driver = session.store.connection().connection.driver_connection
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 510)
        assert set(in_countries._countries(session, firms.ids).values()) == {"SE"}
        assert after._last_visits(session, firms.ids, session.today) == {}

    @pytest.mark.only("sqlite")
    def test_no_statement_has_a_value_for_each_enquiry(self, session, monkeypatch):
        """Of a year there may be more than a database takes."""
        for day in range(1, 9):
            detail = InvestorEnquiry(source="direct", channel="email", received_at=datetime(2026, 2, day, tzinfo=UTC))
            session.engagements.open(INVESTOR_ENQUIRY, f"Запитване {day}", detail=detail)
        for module in ("stages", "standing"):
            monkeypatch.setattr(import_module(f"urd_crm.contract.{module}"), "BATCH", 3)
        driver = session.store.connection().connection.driver_connection
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 6)
        assert len(response_time(session, month="2026")) == 8
