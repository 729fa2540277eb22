from datetime import date

import pytest
from urd_sports_clubs import SEASON_GRANT, TRAINING_VISIT, SeasonGrant, SportsClub, TrainingVisit, unreported_grants

from urd_crm import Money
from urd_crm.errors import ValidationFailedError
from urd_crm.testing import builders


@pytest.fixture
def urd_plugins():
    """Whatever else is installed here is no part of these tests."""
    return ["sports_clubs"]


@pytest.fixture
def club(session):
    club = builders.organisation(session, "Гребен клуб „Водна лилия“")
    session.profiles.set(club, SportsClub(sport="гребане", athletes=42))
    return club


@pytest.fixture
def grant(session, club):
    detail = SeasonGrant(season=2025, report_due=date(2026, 2, 1))
    return session.engagements.open(SEASON_GRANT, "Водна лилия 2025", parties=[club], detail=detail)


def pay(session, grant):
    session.change(session.engagements.detail(grant, SeasonGrant), amount=Money("4000", "EUR"))
    session.engagements.move(grant, "assessed")
    session.engagements.move(grant, "granted")


class TestGrants:
    def test_nothing_is_granted_without_an_amount(self, session, grant):
        """The guard refuses the move and says why."""
        session.engagements.move(grant, "assessed")
        with pytest.raises(ValidationFailedError) as refusal:
            session.engagements.move(grant, "granted")
        assert refusal.value.codes == ("grant-needs-amount",)

    def test_a_grant_ends_with_its_report(self, session, grant):
        """Granted, it waits for the report; with the report it is over."""
        pay(session, grant)
        with pytest.raises(ValidationFailedError):
            session.engagements.move(grant, "reported")
        session.change(session.engagements.detail(grant, SeasonGrant), reported_on=date(2026, 2, 20))
        session.engagements.move(grant, "reported")
        assert grant.closed_at == session.now


class TestOverdueReports:
    def test_the_question_of_every_spring(self, session, club, grant):
        """A paid grant without a report is listed, with the days it is late."""
        assert unreported_grants(session) == []
        pay(session, grant)
        (row,) = session.report("unreported_grants", on=date(2026, 2, 11))
        assert (row.club_id, row.days_late) == (club.id, 10)

    def test_the_review_finds_it(self, session, grant):
        """It is a finding from the day after the last day."""
        pay(session, grant)
        codes = [
            [finding.code for finding in session.review.findings(on=day, plugin="sports_clubs")]
            for day in (date(2026, 2, 1), date(2026, 2, 2))
        ]
        assert codes == [[], ["grant-needs-report"]]

    def test_it_is_a_deadline(self, session, grant):
        """The last day for the report stands among all that is due."""
        pay(session, grant)
        due = session.deadlines.between(date(2026, 2, 1), date(2026, 2, 2), plugins=["sports_clubs"])
        assert [each.engagement_id for each in due] == [grant.id]


class TestVisits:
    def test_a_visit_has_its_count(self, session, club):
        """What the plugin's kind adds to an interaction is kept beside it."""
        seen = TrainingVisit(athletes_present=17)
        visit = session.interactions.log(TRAINING_VISIT, "Тренировка на канала", participants=[club], detail=seen)
        assert session.interactions.detail(visit).athletes_present == 17
