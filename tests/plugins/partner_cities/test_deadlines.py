from datetime import date

import pytest

from urd_crm.plugins.partner_cities import EXCHANGE, Exchange, freeze, plan_congratulations


@pytest.fixture
def due(session):
    """Give what the plugin says is due in May 2026: day, text, source."""

    def between(since=date(2026, 5, 1), until=date(2026, 6, 1)):
        found = session.deadlines.between(since, until, plugins=["partner_cities"])
        return [(each.due, each.what, each.source) for each in found]

    return between


class TestDeadlines:
    def test_a_feast_comes(self, session, make_city, due):
        """Unless the partner is frozen; the last day is not in it."""
        city = make_city(city_day="05-15", national_day="06-01")
        assert due() == [(date(2026, 5, 15), "Празник на града: Лариска", "partner_cities.anniversaries")]
        assert due(date(2026, 5, 16), date(2026, 5, 20)) == due(date(2026, 5, 1), date(2026, 5, 15)) == []
        freeze(session, city, act="1")
        assert due() == []

    def test_an_exchange_begins(self, session, lariska, due):
        """Until it is held or cancelled."""
        detail = Exchange(kind="youth", direction="in", starts_on=date(2026, 5, 3))
        row = session.engagements.open(EXCHANGE, "Младежи", parties=[lariska], detail=detail)
        assert due() == [(date(2026, 5, 3), "Начало на обмен: Младежи", "partner_cities.exchange_starts")]
        session.engagements.move(row, "cancelled", reason="Буря")
        assert due() == []

    def test_a_congratulation_is_to_be_sent(self, session, make_city, due):
        """Until it is."""
        make_city(city_day="05-15")
        (row,) = plan_congratulations(session, year=2026)
        what = "Поздравление: Празник на града 2026: Лариска"
        assert (date(2026, 5, 15), what, "partner_cities.congratulations") in due()
        session.engagements.move(row, "prepared")
        session.engagements.move(row, "sent")
        assert [source for _, _, source in due()] == ["partner_cities.anniversaries"]

    def test_a_key_stays_from_call_to_call(self, session, make_city):
        """A calendar that is read again knows the entry."""
        make_city(city_day="05-15", national_day="05-20")
        span = (date(2026, 5, 1), date(2026, 6, 1))
        one, other = (session.deadlines.between(*span, plugins=["partner_cities"]) for _ in range(2))
        assert [each.key for each in one] == [each.key for each in other]
        assert len({each.key for each in one}) == 2
