from datetime import UTC, datetime

import pytest

from urd_crm.testing import builders
from urd_crm.testing.fixtures import Clock


@pytest.fixture
def urd_plugins():
    return []


class TestClock:
    def test_it_stands_until_it_is_set(self, clock, session):
        """Everything that asks for the moment gets the same one."""
        assert session.now == datetime(2026, 3, 2, 12, tzinfo=UTC)
        clock.set("2026-12-24T08:00")
        assert (session.now.isoformat(), session.today.isoformat()) == ("2026-12-24T08:00:00+00:00", "2026-12-24")

    def test_a_zone_is_kept(self):
        """A moment with a zone is that moment."""
        clock = Clock(datetime(2026, 1, 1, tzinfo=UTC))
        clock.set("2026-06-01T00:30:00+03:00")
        assert clock() == datetime(2026, 5, 31, 21, 30, tzinfo=UTC)


class TestSession:
    def test_what_it_writes_stays_with_the_test(self, session):
        """It writes, and rolls back at the end of the test."""
        builders.organisation(session)
        assert builders.count(session, type(builders.organisation(session))) == 2

    def test_it_finds_nothing_of_another_test(self, session):
        """Each test has a database of its own."""
        assert list(session.organisations.own()) == []
        assert session.search("Орехова") == []
