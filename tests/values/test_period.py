from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from urd_crm.values.partial_date import PartialDate
from urd_crm.values.period import Period

DAYS = st.dates(date(2019, 12, 1), date(2020, 2, 1))
BOUNDS = st.none() | DAYS | DAYS.map(lambda day: day.isoformat()[:7])


@st.composite
def periods(draw):
    since, until = draw(BOUNDS), draw(BOUNDS)
    assume(since is None or until is None or PartialDate(since).first < PartialDate(until).first)
    return Period(since, until)


class TestMaking:
    def test_bounds_of_every_kind_are_read(self):
        """Text, dates and partial dates."""
        assert Period("2019-11", date(2023, 11, 13)) == Period(PartialDate("2019-11"), PartialDate("2023-11-13"))
        assert Period(since="2019", until="") == Period(since="2019")

    @pytest.mark.parametrize("since, until", [("2020", "2020"), ("2020-01-02", "2020-01-01"), ("2020-01-01", "2020")])
    def test_an_empty_period_is_refused(self, code_of, since, until):
        """It contains no day; a partial date is read as its first day."""
        assert code_of(Period, since, until) == "period-empty"

    def test_a_wrong_date_is_refused(self, code_of):
        """As a partial date is."""
        assert code_of(Period, "2020-13") == "date-impossible"

    @pytest.mark.parametrize("text", ["../..", "2019/..", "../2020-01", "2019-11-11/2023-11-13"])
    def test_the_written_form_is_read_back(self, text):
        """Two dates and a slash."""
        assert str(Period.parse(text)) == text
        assert str(Period.parse(f" {text} ")) == text

    @pytest.mark.parametrize("text", ["", "2019", "2019-11-11 - 2023-11-13"])
    def test_other_forms_are_refused(self, code_of, text):
        """A dash is part of a date."""
        assert code_of(Period.parse, text) == "period-format"


class TestContaining:
    def test_it_is_half_open(self):
        """The first day is in it, the last is not."""
        term = Period("2019-11-11", "2023-11-13")
        assert [term.contains(day) for day in ("2019-11-10", "2019-11-11", "2023-11-12", "2023-11-13")] == [
            False, True, True, False,
        ]  # fmt: skip

    def test_open_bounds_have_no_end(self):
        """Since ever, for ever."""
        assert Period().contains(date(1000, 1, 1))
        assert Period(since="2020").contains(date(9999, 12, 31))
        assert not Period(since="2020").contains("2019")
        assert not Period(until="2020").contains(date(2020, 1, 1))

    @given(periods(), DAYS)
    def test_periods_that_follow_each_other_share_no_day(self, period, day):
        """Nobody holds a post twice on the day it passes on."""
        if period.until is not None:
            assert not (period.contains(day) and Period(since=period.until).contains(day))

    @given(periods(), DAYS)
    def test_days_are_compared_as_text_would_be(self, period, day):
        """A database that holds the bounds as text gives the same answer."""
        since, until = (str(bound) if bound is not None else None for bound in (period.since, period.until))
        by_text = (since is None or since <= day.isoformat()) and (until is None or day.isoformat() < until)
        assert period.contains(day) == by_text


class TestOverlapping:
    @given(periods(), periods())
    def test_they_overlap_if_a_day_is_in_both(self, one, other):
        """Looked up day by day."""
        days = [date.fromordinal(n) for n in range(date(2019, 10, 1).toordinal(), date(2020, 4, 1).toordinal())]
        assert one.overlaps(other) == any(one.contains(day) and other.contains(day) for day in days)
        assert one.overlaps(other) == other.overlaps(one)
