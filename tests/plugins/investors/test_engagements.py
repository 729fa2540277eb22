from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm import Money
from urd_crm.errors import IllegalTransitionError, ValidationFailedError
from urd_crm.plugins.investors import (
    AFTERCARE,
    CLASS_V_CERTIFICATE,
    INVESTMENT_PROJECT,
    INVESTOR_ENQUIRY,
    INVESTOR_ISSUE,
    ClassVCertificate,
    InvestmentProject,
    InvestorEnquiry,
    InvestorIssue,
    Requirement,
    convert,
)
from urd_crm.plugins.investors.engagements.realised import is_below, share

ALL = (INVESTOR_ENQUIRY, INVESTMENT_PROJECT, CLASS_V_CERTIFICATE, AFTERCARE, INVESTOR_ISSUE)


@pytest.fixture
def enquiry(session, ventil):
    """An enquiry that came in a moment ago."""
    return session.engagements.open(
        INVESTOR_ENQUIRY,
        "Valves",
        parties=[ventil],
        detail=InvestorEnquiry(channel="email", source="embassy", received_at=session.now),
    )


def refusal(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class TestStages:
    @pytest.mark.parametrize("type_", ALL, ids=lambda type_: type_.name)
    def test_every_stage_has_its_titles(self, type_):
        """In both languages; a clerk never reads a name made for programs."""
        assert all(stage.title.en and stage.title.bg for stage in type_.stages)
        assert type_.title.en
        assert type_.title.bg

    @pytest.mark.parametrize(
        "type_, from_, to",
        [
            (INVESTOR_ENQUIRY, "received", "screened"),
            (INVESTOR_ENQUIRY, "screened", "answered"),
            (INVESTOR_ENQUIRY, "processing", "converted"),
            (INVESTOR_ENQUIRY, "closed", "converted"),
            (INVESTMENT_PROJECT, "lead", "won"),
            (INVESTMENT_PROJECT, "on_hold", "decision"),
            (INVESTMENT_PROJECT, "won", "lost"),
            (INVESTMENT_PROJECT, "won", "operating"),
            (INVESTMENT_PROJECT, "lost", "qualified"),
            (CLASS_V_CERTIFICATE, "applied", "issued"),
            (CLASS_V_CERTIFICATE, "refused", "issued"),
            (AFTERCARE, "scheduled", "closed"),
            (INVESTOR_ISSUE, "resolved", "in_progress"),
        ],
    )
    def test_what_is_not_a_step_is_none(self, type_, from_, to):
        """A stage is reached the usual way or not at all."""
        assert to not in type_.after(from_)

    def test_the_usual_way_of_a_project(self, session, open_project, move_to):
        """From lead to operating, where it is over."""
        project = open_project()
        move_to(project, "operating")
        assert [stay.stage for stay in session.engagements.history(project)] == [
            "lead",
            "qualified",
            "proposal_sent",
            "site_visit",
            "shortlisted",
            "decision",
            "won",
            "establishment",
            "operating",
        ]
        assert project.closed_at is not None
        with pytest.raises(IllegalTransitionError):
            session.engagements.move(project, "lost", reason="too late")

    @pytest.mark.parametrize("stage", ["lead", "qualified", "proposal_sent", "site_visit", "shortlisted", "decision"])
    def test_a_project_may_rest_or_be_lost_before_it_is_won(self, stage):
        """An investor lets go at any moment."""
        assert {"on_hold", "lost"} <= set(INVESTMENT_PROJECT.after(stage))

    def test_a_project_on_hold_begins_again_where_interest_was_sure(self, session, open_project, move_to):
        """With a reason for the rest; the way goes on from ``qualified``."""
        project = open_project()
        move_to(project, "shortlisted")
        assert refusal(session.engagements.move, project, "on_hold") == ("reason-missing",)
        session.engagements.move(project, "on_hold", reason="New board")
        assert [stage.name for stage in session.engagements.next_stages(project)] == ["qualified", "lost"]

    def test_a_check_of_completeness_may_go_back(self, session, ventil):
        """As every review may, with a reason."""
        certificate = session.engagements.open(CLASS_V_CERTIFICATE, "Valves", parties=[ventil])
        session.engagements.move(certificate, "completeness")
        session.engagements.move(certificate, "applied", reason="A page is missing")
        assert certificate.stage == "applied"


class TestFigures:
    @pytest.mark.parametrize(
        "field, value, code",
        [
            ("jobs", -1, "negative-jobs"),
            ("jobs_safeguarded", -1, "negative-jobs"),
            ("jobs_realised", -5, "negative-jobs"),
            ("probability", -1, "bad-probability"),
            ("probability", 101, "bad-probability"),
            ("capex", Money("0", "EUR"), "capex-not-positive"),
            ("capex", Money("-5", "EUR"), "capex-not-positive"),
            ("capex", Money("340000000", "SEK"), "capex-not-in-euro"),
            ("capex_realised", Money("0", "BGN"), "capex-not-positive"),
            ("type", "blackfield", "enum"),
        ],
    )
    def test_what_cannot_be_is_refused(self, field, value, code):
        """When the row is made, with a code that stays."""
        with pytest.raises(ValidationFailedError) as caught:
            InvestmentProject(**{field: value})
        assert [(problem.field, problem.code) for problem in caught.value.problems] == [(field, code)]

    def test_they_are_refused_when_a_row_is_changed(self, session, open_project):
        """Assigning is writing too; the row is as it was."""
        detail = session.engagements.detail(open_project(), InvestmentProject)
        assert refusal(session.change, detail, jobs=-1) == ("negative-jobs",)
        assert detail.jobs == 220

    def test_only_a_won_project_is_certain(self, session, open_project, move_to):
        """100 % before that is refused, from then on it is not."""
        project = open_project()
        detail = session.engagements.detail(project, InvestmentProject)
        assert refusal(session.change, detail, probability=100) == ("bad-probability",)
        move_to(project, "won")
        assert session.change(detail, probability=100).probability == 100

    def test_levs_after_the_lev_are_odd(self, session, open_project):
        """Announced in 2025 they were money, in 2026 they are not."""
        detail = session.engagements.detail(open_project(capex=Money("60000000", "BGN")), InvestmentProject)
        session.change(detail, announced_on=date(2025, 12, 31))
        assert session.warnings == ()
        session.change(detail, announced_on=date(2026, 1, 1))
        assert [problem.code for problem in session.warnings] == ["lev-after-euro"]

    @given(st.integers(0, 10_000), st.integers(1, 10_000))
    def test_a_share_never_hides_a_shortfall(self, realised, announced):
        """79.96 % is shown as 80.0 and is below all the same."""
        assert is_below(realised, announced, 80) == (realised * 100 < announced * 80)
        assert abs(share(realised, announced) * announced - 100 * realised) <= announced

    def test_levs_and_euro_are_compared_in_euro(self):
        """Announced before the euro, realised after it."""
        assert str(share(Money("1000000", "EUR"), Money("1955830", "BGN"))) == "100.0"


class TestGuards:
    def test_a_project_is_not_won_without_its_figures(self, session, open_project, move_to):
        """Day of decision, capital and jobs: all that is missing is said at once."""
        project = open_project(capex=None, jobs=None)
        move_to(project, "decision")
        assert refusal(session.engagements.move, project, "won") == ("won-without-figures", "won-without-figures")
        assert project.stage == "decision"

    @pytest.mark.parametrize("field", ["capex", "jobs"])
    def test_one_of_the_figures_is_not_enough(self, session, open_project, move_to, field):
        """Each is asked for by its name."""
        project = open_project(**{field: None}, decided_on=date(2026, 3, 2))
        move_to(project, "decision")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(project, "won")
        assert [problem.field for problem in caught.value.problems] == [field]

    def test_a_won_project_keeps_its_figures(self, session, open_project, move_to):
        """They cannot be taken away afterwards."""
        project = open_project()
        move_to(project, "won")
        detail = session.engagements.detail(project, InvestmentProject)
        assert refusal(session.change, detail, capex=None) == ("won-without-figures",)

    def test_a_project_is_not_lost_without_reason_and_winner(self, session, open_project):
        """``unknown`` is a reason too."""
        project = open_project()
        codes = refusal(session.engagements.move, project, "lost", reason="They wrote")
        assert codes == ("lost-without-reason", "lost-without-reason")
        detail = session.engagements.detail(project, InvestmentProject)
        session.change(detail, loss_reason="unknown", winning_location="неизвестно")
        session.engagements.move(project, "lost", reason="They wrote")
        assert project.stage == "lost"

    def test_a_project_without_key_account_is_odd(self, session):
        """It may be courted, and somebody is told."""
        firm = session.organisations.add("Acme")
        project = session.engagements.open(INVESTMENT_PROJECT, "Tulip", parties=[firm])
        session.engagements.move(project, "qualified")
        assert [problem.code for problem in session.warnings] == ["no-key-account"]

    def test_only_class_v_is_decided_here(self, session, ventil):
        """The minister decides the others."""
        certificate = session.engagements.open(
            CLASS_V_CERTIFICATE,
            "Valves",
            detail=ClassVCertificate(certificate_class="A", capex=Money("900000", "EUR")),
        )
        session.engagements.move(certificate, "completeness")
        assert refusal(session.engagements.move, certificate, "assessed") == ("certificate-not-ours",)

    @pytest.mark.parametrize(
        "amount, codes", [("1022583.76", ()), ("1022583.77", ("certificate-over-ceiling",))], ids=["at", "over"]
    )
    def test_the_ceiling_itself_may_be_reached(self, session, amount, codes):
        """2 000 000 BGN are 1 022 583.76 EUR."""
        certificate = session.engagements.open(
            CLASS_V_CERTIFICATE, "Valves", detail=ClassVCertificate(capex=Money(amount, "EUR"))
        )
        session.engagements.move(certificate, "completeness")
        if codes:
            assert refusal(session.engagements.move, certificate, "assessed") == codes
        else:
            assert session.engagements.move(certificate, "assessed").to_stage == "assessed"

    def test_the_jobs_of_a_certificate_last(self, session):
        """As many years as the ordinance asks."""
        certificate = session.engagements.open(
            CLASS_V_CERTIFICATE, "Valves", detail=ClassVCertificate(capex=Money("900000", "EUR"), job_years=2)
        )
        session.engagements.move(certificate, "completeness")
        session.engagements.move(certificate, "assessed")
        assert refusal(session.engagements.move, certificate, "issued") == ("certificate-jobs-too-short",)
        session.change(session.engagements.detail(certificate, ClassVCertificate), job_years=3)
        assert session.engagements.move(certificate, "issued").to_stage == "issued"

    def test_an_issue_is_escalated_to_somebody(self, session, ventil):
        """To whom has to be said before."""
        issue = session.engagements.open(INVESTOR_ISSUE, "Grid", detail=InvestorIssue(kind="infrastructure"))
        assert refusal(session.engagements.move, issue, "escalated") == ("escalated-to-nobody",)


class TestConversion:
    def test_an_answered_enquiry_becomes_a_project(self, session, enquiry, ventil):
        """With its parties, its requirements and the enquiry as origin."""
        session.add(Requirement(engagement_id=enquiry.id, area_min_m2=40000))
        for stage in ("acknowledged", "screened", "processing", "answered"):
            session.engagements.move(enquiry, stage)
        project = convert(session, enquiry, "Orchid")
        assert (project.stage, project.origin_id, enquiry.stage) == ("lead", enquiry.id, "converted")
        assert [each.party_id for each in session.engagements.parties(project)] == [ventil.id]
        requirement = session.get(Requirement, 1)
        assert requirement.engagement_id == project.id

    def test_another_one_does_not(self, session, enquiry):
        """It has to be answered first; nothing is left behind."""
        with pytest.raises(IllegalTransitionError):
            convert(session, enquiry, "Orchid")
        assert session.engagements.all(INVESTMENT_PROJECT) == []

    def test_what_cannot_be_leaves_the_enquiry_as_it_was(self, session, enquiry):
        """Whole or absent."""
        for stage in ("acknowledged", "screened", "processing", "answered"):
            session.engagements.move(enquiry, stage)
        codes = refusal(convert, session, enquiry, "Orchid", detail=InvestmentProject(probability=100))
        assert codes == ("bad-probability",)
        session.orm.expire_all()
        assert session.engagements.get(enquiry.id).stage == "answered"
        assert session.engagements.all(INVESTMENT_PROJECT) == []


class TestMilestones:
    def test_a_visit_sets_a_task(self, session, open_project, move_to):
        """Five working days later; 3 March is a holiday."""
        project = open_project()
        move_to(project, "proposal_sent")
        session.engagements.move(project, "site_visit", at=datetime(2026, 3, 2, 12, tzinfo=UTC))
        assert [task.due_on for task in session.tasks.open(engagement=project)] == [date(2026, 3, 10)]
