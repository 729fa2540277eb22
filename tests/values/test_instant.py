from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import instant

SOFIA = ZoneInfo("Europe/Sofia")


class TestAware:
    def test_instants_are_given_in_utc(self):
        """From any zone."""
        assert instant.aware(datetime(2026, 7, 1, 10, tzinfo=SOFIA)) == datetime(2026, 7, 1, 7, tzinfo=UTC)
        assert instant.aware(datetime(2026, 7, 1, 10, tzinfo=SOFIA)).tzinfo is UTC
        moment = datetime(2026, 7, 1, 7, tzinfo=UTC)
        assert instant.aware(moment) is moment

    def test_a_moment_without_a_zone_is_refused_with_a_remedy(self):
        """Guessing the zone would move meetings by hours."""
        with pytest.raises(InvalidValueError) as caught:
            instant.aware(datetime(2026, 7, 1, 10))  # noqa: DTZ001
        assert caught.value.code == "naive-datetime"
        assert 'ZoneInfo("Europe/Sofia")' in caught.value.remedy.en
        assert 'ZoneInfo("Europe/Sofia")' in caught.value.remedy.bg

    @pytest.mark.parametrize("value", [None, "2026-07-01", date(2026, 7, 1), 5])
    def test_what_is_no_moment_is_refused(self, code_of, value):
        """A day is a day, not its midnight."""
        assert code_of(instant.aware, value) == "not-a-datetime"


class TestParsing:
    @pytest.mark.parametrize(
        "text, expected",
        [
            ("2026-07-01T09:30", "2026-07-01T06:30:00+00:00"),
            (" 2026-07-01 09:30 ", "2026-07-01T06:30:00+00:00"),
            ("2026-01-01 09:30:15", "2026-01-01T07:30:15+00:00"),
            ("2026-07-01T09:30Z", "2026-07-01T09:30:00+00:00"),
            ("2026-07-01T09:30+02:00", "2026-07-01T07:30:00+00:00"),
            ("2026-07-01", "2026-06-30T21:00:00+00:00"),
            ("2026-01-01", "2025-12-31T22:00:00+00:00"),
        ],
    )
    def test_iso_8601_is_read(self, text, expected):
        """With or without an offset; a date alone is where its day begins."""
        assert instant.parse(text, "Europe/Sofia").isoformat() == expected
        assert instant.parse(text, SOFIA).isoformat() == expected

    def test_an_hour_that_comes_twice_is_its_first_coming(self):
        """On 25 October 2026 the clock goes back from 4 to 3."""
        assert instant.parse("2026-10-25 03:30", SOFIA) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    def test_an_hour_that_is_left_out_comes_out_an_hour_later(self):
        """On 29 March 2026 the clock goes from 3 to 4."""
        read = instant.parse("2026-03-29 03:30", SOFIA)
        assert read.astimezone(SOFIA).time().isoformat() == "04:30:00"

    @pytest.mark.parametrize("text", ["", "утре", "01.07.2026 09:30", "2026-13-01", "2026-07-01T25:00", None])
    def test_anything_else_is_refused(self, code_of, text):
        """The remedy shows how to write it."""
        assert code_of(instant.parse, text, SOFIA) == "instant-format"

    @pytest.mark.parametrize("zone", ["Sofia", "Europe/Nowhere", "", "../etc/passwd"])
    def test_an_unknown_zone_is_refused(self, code_of, zone):
        """By the name of the place, as IANA has it."""
        assert code_of(instant.parse, "2026-07-01", zone) == "unknown-zone"


class TestDays:
    @given(st.dates(date(1970, 1, 2), date(2100, 1, 1)))
    def test_a_day_begins_where_the_last_one_ends(self, day):
        """In Sofia too, whose days have 23, 24 or 25 hours."""
        start = instant.on_day(day, SOFIA)
        assert instant.local_date(start, SOFIA) == day
        assert instant.local_date(start - timedelta(microseconds=1), SOFIA) == day - timedelta(days=1)

    def test_a_day_whose_midnight_is_skipped_begins_after_the_gap(self):
        """In Beirut the clock goes from 0 to 1."""
        start = instant.on_day(date(2024, 3, 31), "Asia/Beirut")
        assert start.astimezone(ZoneInfo("Asia/Beirut")).isoformat() == "2024-03-31T01:00:00+03:00"
        assert instant.local_date(start - timedelta(seconds=1), "Asia/Beirut") == date(2024, 3, 30)

    def test_the_local_day_is_that_of_the_place(self):
        """Late in the evening in London it is tomorrow in Sofia."""
        moment = datetime(2026, 2, 3, 22, 30, tzinfo=timezone.utc)  # noqa: UP017
        assert instant.local_date(moment, "Europe/London") == date(2026, 2, 3)
        assert instant.local_date(moment, "Europe/Sofia") == date(2026, 2, 4)

    def test_a_moment_without_a_zone_has_no_day(self, code_of):
        """As it is no instant."""
        assert code_of(instant.local_date, datetime(2026, 2, 3), SOFIA) == "naive-datetime"  # noqa: DTZ001
