"""Days and moments as people write them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.written_date import day, moment, partial

SOFIA = ZoneInfo("Europe/Sofia")


class TestDays:
    @given(st.dates(min_value=date(1000, 1, 1)))
    def test_both_spellings_are_one_day(self, date_):
        """ISO and Bulgarian."""
        written = (date_.isoformat(), f"{date_:%d.%m.%Y}", f"{date_.day}.{date_.month}.{date_.year} г.")
        assert {day(text) for text in written} == {date_}

    @pytest.mark.parametrize("text,read", [("2026", "2026"), ("5.2026", "2026-05"), ("2026-05", "2026-05")])
    def test_a_part_of_a_date_stays_one(self, text, read):
        """What is not known is not made up."""
        assert partial(text) == read

    @pytest.mark.parametrize("text", ["", "31.2.2026", "2026-13-01", "tomorrow", "2026"])
    def test_what_is_no_day_is_refused(self, text):
        """With a remedy, not a traceback."""
        with pytest.raises(InvalidValueError):
            day(text)

    @pytest.mark.parametrize("text", ["31.2.2026", "31.02.2025", "2026-13-01", "2025-02-29"])
    def test_a_day_that_the_calendar_has_not_is_told(self, text):
        """Of a day and of a moment alike: the form was right."""
        for read in (day, lambda text: moment(text, SOFIA), lambda text: moment(f"{text} 10:00", SOFIA)):
            with pytest.raises(InvalidValueError, match="no such day") as error:
                read(text)
            assert error.value.code == "date-impossible"


class TestMoments:
    @pytest.mark.parametrize(
        "text",
        [
            "2026-02-28T09:30",
            "2026-02-28 9:30",
            "28.02.2026 09:30",
            "28.2.2026 г. 9:30 ч.",
            "28.2.2026г. 9:30",
            "2026-02-28T07:30:00+00:00",
            "2026-02-28T07:30:00Z",
        ],
    )
    def test_every_spelling_is_the_same_moment(self, text):
        """Without an offset it is local time."""
        assert moment(text, SOFIA) == datetime(2026, 2, 28, 7, 30, tzinfo=UTC)

    def test_a_day_alone_is_its_beginning(self):
        """Midnight, local time."""
        assert moment("28.2.2026", SOFIA) == datetime(2026, 2, 28, tzinfo=SOFIA)

    @pytest.mark.parametrize("text", ["", "x", "2026-02-28 25:00", "28.2.2026 9.30"])
    def test_what_is_no_moment_is_refused(self, text):
        """A guess would put it on another day."""
        with pytest.raises(InvalidValueError):
            moment(text, SOFIA)
