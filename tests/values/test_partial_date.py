from calendar import monthrange
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.partial_date import PartialDate

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
PARTIAL = DAYS.flatmap(lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])).map(
    PartialDate
)


class TestReading:
    @pytest.mark.parametrize(
        "value, text, precision",
        [
            ("1998", "1998", "year"),
            (1998, "1998", "year"),
            (" 1998-05 ", "1998-05", "month"),
            ("1998-05-17", "1998-05-17", "day"),
            (date(1998, 5, 17), "1998-05-17", "day"),
            (PartialDate("1998-05"), "1998-05", "month"),
            ("2024-02-29", "2024-02-29", "day"),
            (1000, "1000", "year"),
            ("9999-12-31", "9999-12-31", "day"),
        ],
    )
    def test_three_forms_are_read(self, value, text, precision):
        """As text, as a year, as a date."""
        read = PartialDate.parse(value)
        assert (str(read), read.precision) == (text, precision)
        assert PartialDate(value) == read

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "98",
            "0998",
            999,
            10000,
            -5,
            "1998-5",
            "1998-05-7",
            "17.05.1998",
            "19980517",
            "1998-W20-1",
            "1998-05-17T10:00",
            "١٩٩٨",
            None,
            True,
            1998.0,
        ],
    )
    def test_other_forms_are_refused(self, code_of, value):
        """A guess would be stored as a fact."""
        assert code_of(PartialDate, value) == "date-format"
        assert code_of(PartialDate.parse, value) == "date-format"

    @pytest.mark.parametrize("value", ["1998-00", "1998-13", "1998-02-29", "1998-04-31", "1998-01-00"])
    def test_days_that_never_were_are_refused(self, code_of, value):
        """The calendar has no such day."""
        assert code_of(PartialDate, value) == "date-impossible"

    def test_an_instant_is_no_day(self, code_of):
        """Which day it is depends on the place."""
        assert code_of(PartialDate, datetime(1998, 5, 17, 23, 30, tzinfo=UTC)) == "date-is-instant"


class TestMeaning:
    @given(PARTIAL)
    def test_first_and_last_enclose_what_it_can_mean(self, value):
        """A day is itself, a month has its days, a year its months."""
        length = (value.last - value.first).days + 1
        expected = {
            "day": 1,
            "month": monthrange(value.first.year, value.first.month)[1],
            "year": 365 + (monthrange(value.first.year, 2)[1] == 29),
        }
        assert length == expected[value.precision]
        assert str(value.first).startswith(str(value))
        assert str(value.last).startswith(str(value))

    @given(PARTIAL, PARTIAL)
    def test_the_text_orders_as_the_first_days_do(self, one, other):
        """So that a database sorts as Python does; of equal first days the less precise comes first."""
        if one.first != other.first:
            assert (one < other) == (one.first < other.first)
        assert (one < other) == (str(one) < str(other))
        assert (one <= other) == (not one > other)

    def test_what_is_known_less_well_is_not_equal(self):
        """Some time in January 1998 is not the first of January."""
        assert len({PartialDate("1998"), PartialDate("1998-01"), PartialDate("1998-01-01")}) == 3
