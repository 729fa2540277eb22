from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.month_day import MonthDay

DAYS = st.dates(date(1000, 1, 1), date(9990, 12, 31))


class TestReading:
    @pytest.mark.parametrize("value", ["03-31", " 03-31 ", date(2026, 3, 31), MonthDay("03-31")])
    def test_a_day_of_the_year_is_read(self, value):
        """As text, from a date, from another one."""
        read = MonthDay.parse(value)
        assert read == MonthDay(value)
        assert (str(read), read.month, read.day) == ("03-31", 3, 31)

    @pytest.mark.parametrize(
        "value", ["", "3-31", "31-03", "02-30", "13-01", "00-10", "2026-03-31", "31.03", None, 331]
    )
    def test_what_no_year_has_is_refused(self, code_of, value):
        """The month comes first."""
        assert code_of(MonthDay, value) == "month-day-format"


class TestNext:
    @given(DAYS, DAYS)
    def test_it_is_the_first_later_one(self, like, day):
        """Later than the day, within a year, and none between."""
        wanted = MonthDay(like)
        found = wanted.next_after(day)
        assert day < found <= day + timedelta(days=366)
        assert found in (wanted.in_year(day.year), wanted.in_year(day.year + 1))
        assert not day < wanted.in_year(day.year) < found

    @pytest.mark.parametrize(
        "day, expected",
        [
            (date(2026, 1, 1), date(2026, 2, 28)),
            (date(2026, 2, 28), date(2027, 2, 28)),
            (date(2027, 3, 1), date(2028, 2, 29)),
            (date(2028, 2, 28), date(2028, 2, 29)),
        ],
    )
    def test_the_leap_day_is_the_last_of_february(self, day, expected):
        """In a year that has none it is the 28th."""
        assert MonthDay("02-29").next_after(day) == expected
