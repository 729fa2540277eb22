from datetime import UTC, date, datetime

import pytest

from urd_crm import Money
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors import INVESTOR_ENQUIRY, InvestmentProject, InvestorEnquiry
from urd_crm.repositories import review

TUESDAY = datetime(2026, 2, 3, 7, 12, tzinfo=UTC)


@pytest.fixture
def enquiry(session, ventil):
    """An enquiry that came in on Tuesday morning."""
    return session.engagements.open(
        INVESTOR_ENQUIRY,
        "Valves",
        parties=[ventil],
        detail=InvestorEnquiry(channel="email", source="embassy", received_at=TUESDAY),
        opened_at=TUESDAY,
    )


@pytest.fixture
def found_on(session):
    """Give the codes that a review finds on a day, each with since when."""

    def found(day):
        return {each.code: each.since for each in session.review.findings(plugin="investors", on=day)}

    return found


class TestEnquiries:
    def test_an_acknowledgement_is_late_after_one_working_day(self, enquiry, found_on):
        """Due on Wednesday: on Wednesday it is not late yet."""
        assert "ack-late" not in found_on(date(2026, 2, 4))
        assert found_on(date(2026, 2, 5))["ack-late"] == date(2026, 2, 4)

    def test_one_that_was_given_is_not(self, session, enquiry, found_on):
        """However late it came."""
        session.engagements.move(enquiry, "acknowledged")
        assert "ack-late" not in found_on(date(2026, 2, 20))

    def test_an_answer_is_late_after_five(self, session, enquiry, found_on):
        """Acknowledged or not."""
        session.engagements.move(enquiry, "acknowledged")
        assert "answer-late" not in found_on(date(2026, 2, 10))
        assert found_on(date(2026, 2, 11))["answer-late"] == date(2026, 2, 10)

    def test_a_day_that_was_agreed_goes_before_the_standard(self, session, enquiry, found_on):
        """Later or earlier."""
        session.change(session.engagements.detail(enquiry, InvestorEnquiry), response_due=date(2026, 2, 20))
        assert "answer-late" not in found_on(date(2026, 2, 20))
        assert "answer-late" in found_on(date(2026, 2, 21))

    def test_a_holiday_is_no_working_day(self, session, ventil, found_on):
        """What comes in on the Thursday before Easter may be acknowledged on the Tuesday after."""
        thursday = datetime(2026, 4, 9, 8, 0, tzinfo=UTC)
        session.engagements.open(
            INVESTOR_ENQUIRY,
            "Valves",
            detail=InvestorEnquiry(channel="phone", source="direct", received_at=thursday),
            opened_at=thursday,
        )
        assert "ack-late" not in found_on(date(2026, 4, 14))
        assert "ack-late" in found_on(date(2026, 4, 15))


class TestStaleProjects:
    def test_a_courted_project_is_not_forgotten(self, session, open_project, found_on):
        """More than thirty days without contact."""
        session.engagements.move(open_project(), "qualified")
        assert "stale-project" not in found_on(date(2026, 4, 1))
        assert found_on(date(2026, 4, 2))["stale-project"] == date(2026, 3, 2)

    def test_a_review_looks_at_each_once(self, session, open_project, rows_read, monkeypatch):
        """However many batches of projects there are: of each batch only its own are read."""
        monkeypatch.setattr(review, "BATCH", 1)

        def read(*names: str):
            for name in names:
                session.engagements.move(open_project(name), "qualified")
            return rows_read(lambda: session.review.findings(plugin="investors", severity="warn"))

        one, two, four = read("A"), read("B"), read("C", "D")
        assert four - two == 2 * (two - one)

    def test_it_is_no_reason_to_refuse_a_write(self, session, clock, open_project):
        """Nor to warn of one: who writes is just taking care of it."""
        project = open_project()
        session.engagements.move(project, "qualified")
        clock.set("2026-06-01T09:00")
        session.change(session.engagements.detail(project, InvestmentProject), probability=10)
        assert session.warnings == ()


class TestRealised:
    @pytest.fixture
    def project(self, session, open_project, move_to):
        """Won and announced on 2 March 2026: 31 m EUR, 220 jobs."""
        project = open_project()
        move_to(project, "won")
        return session.engagements.detail(project, InvestmentProject)

    def test_it_needs_day_and_evidence(self, session, project):
        """What is missing is said with its field."""
        with pytest.raises(ValidationFailedError) as caught:
            session.change(project, jobs_realised=100)
        assert [(each.code, each.field) for each in caught.value.problems] == [
            ("realised-without-evidence", "realised_on"),
            ("realised-without-evidence", "realised_evidence"),
        ]

    @pytest.mark.parametrize(
        "jobs, capex, fields",
        [
            (176, "24800000", []),
            (175, "24800000", ["jobs_realised"]),
            (176, "24799999.99", ["capex_realised"]),
            (0, "1", ["capex_realised", "jobs_realised"]),
        ],
    )
    def test_below_eighty_percent_is_odd_at_year_two(self, session, project, jobs, capex, fields):
        """Each figure for itself; exactly 80 % is enough."""
        session.change(
            project,
            jobs_realised=jobs,
            capex_realised=Money(capex, "EUR"),
            realised_on=date(2027, 12, 31),
            realised_evidence="Годишен отчет",
        )
        early, due = (
            [
                each.field
                for each in session.review.findings(plugin="investors", on=day)
                if each.code == "realised-below-announced"
            ]
            for day in (date(2028, 3, 1), date(2028, 3, 2))
        )
        assert (early, due) == ([], fields)

    def test_what_was_not_reported_is_not_below(self, session, project):
        """Unknown is no zero."""
        found = session.review.findings(plugin="investors", on=date(2029, 1, 1))
        assert "realised-below-announced" not in {each.code for each in found}
