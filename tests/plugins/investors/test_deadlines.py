from datetime import UTC, date, datetime

import pytest

from urd_crm import Crm, Town
from urd_crm.plugins.investors import (
    INVESTOR_ENQUIRY,
    Investor,
    InvestorEnquiry,
    reserve,
)


@pytest.fixture
def due(session):
    """Give what the plugin says is due in March 2026: day, text, source."""

    def between(since=date(2026, 3, 1), until=date(2026, 4, 1)):
        found = session.deadlines.between(since, until, plugins=["investors"])
        return [(each.due, each.what, each.source) for each in found]

    return between


@pytest.fixture
def enquiry(session):
    """An enquiry of Monday, 2 March; 3 March is a holiday."""
    return session.engagements.open(
        INVESTOR_ENQUIRY,
        "Вентили",
        detail=InvestorEnquiry(channel="email", source="fair", received_at=datetime(2026, 3, 2, 9, tzinfo=UTC)),
    )


class TestDeadlines:
    def test_an_enquiry_is_to_be_acknowledged_and_answered(self, session, enquiry, due):
        """Until each is done."""
        acknowledge = (date(2026, 3, 4), "Потвърждаване: Вентили", "investors.responses")
        answer = (date(2026, 3, 10), "Отговор: Вентили", "investors.responses")
        assert due() == [acknowledge, answer]
        session.engagements.move(enquiry, "acknowledged")
        assert due() == [answer]
        for stage in ("screened", "processing", "answered"):
            session.engagements.move(enquiry, stage)
        assert due() == []

    def test_an_agreed_day_goes_before_the_standard(self, session, enquiry, due):
        """As in the check."""
        session.change(session.engagements.detail(enquiry, InvestorEnquiry), response_due=date(2026, 3, 20))
        assert due()[-1][0] == date(2026, 3, 20)

    def test_a_decision_is_expected(self, session, open_project, move_to, due):
        """Until it is made."""
        project = open_project(decision_due=date(2026, 3, 31))
        assert due() == [(date(2026, 3, 31), "Очаква се решение: Orchid", "investors.decisions")]
        move_to(project, "won")
        assert [row for row in due() if row[2] == "investors.decisions"] == []

    def test_an_agreement_ends(self, session, ventil, due):
        """The last day is the one that counts."""
        session.change(session.profiles.get(ventil, Investor), nda_until=date(2026, 3, 31))
        what = "Изтича споразумение за поверителност: Lindqvist Ventil AB"
        assert due() == [(date(2026, 3, 31), what, "investors.nda_ends")]

    def test_a_reservation_ends(self, session, make_site, open_project, due):
        """Of the site that is reserved."""
        reserve(session, make_site(), open_project(), until=date(2026, 3, 15))
        assert due() == [(date(2026, 3, 15), "Изтича резервация: Зона Изток", "investors.reservation_ends")]

    def test_the_time_is_half_open(self, session, open_project, due):
        """Its first day is in it, its last is not."""
        open_project(decision_due=date(2026, 3, 15))
        assert due(date(2026, 3, 15), date(2026, 3, 16))
        assert due(date(2026, 3, 1), date(2026, 3, 15)) == due(date(2026, 3, 16)) == []

    def test_so_it_is_for_days_that_are_counted(self, session, enquiry, due):
        """An answer due on the 10th is not in the time until the 10th."""
        assert len(due(date(2026, 3, 4), date(2026, 3, 10))) == 1
        assert len(due(date(2026, 3, 4), date(2026, 3, 11))) == 2
        assert due(date(2026, 3, 11)) == []

    def test_a_key_stays_from_call_to_call(self, session, enquiry, open_project):
        """A calendar that is read again knows the entry."""
        open_project(decision_due=date(2026, 3, 15))
        one, other = (session.deadlines.between(plugins=["investors"]) for _ in range(2))
        assert [each.key for each in one] == [each.key for each in other]
        assert len({each.key for each in one}) == len(one) == 3
        assert all(each.engagement_id for each in one)

    def test_the_words_are_those_of_the_town(self, crm, tmp_path):
        """An English-speaking town reads English."""
        english = Crm.open(tmp_path / "e.db", plugins=["investors"], clock=crm.clock, town=Town(language="en"))
        with english.session(actor="t") as session:
            firm = session.organisations.add("Acme")
            session.profiles.set(firm, Investor(nda_until=date(2026, 3, 10)))
            (deadline,) = session.deadlines.between(plugins=["investors"])
        english.close()
        assert deadline.what == "Non-disclosure agreement ends: Acme"
