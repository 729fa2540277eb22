import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import MissingExtraError
from urd_crm.values.period import Period
from urd_crm.values.working_days import WorkCalendar

BULGARIA = WorkCalendar()
DAYS = st.dates(date(2020, 1, 1), date(2029, 12, 1))
# The weekdays of 2026 on which Bulgaria rests, by the Labour Code, Art. 154.
RESTS_2026 = [
    date(2026, 1, 1),  # New Year
    date(2026, 1, 2),  # declared free after the euro came
    date(2026, 3, 3),  # Liberation Day
    date(2026, 4, 10),  # Good Friday of the Orthodox calendar
    date(2026, 4, 13),  # Easter Monday
    date(2026, 5, 1),  # Labour Day
    date(2026, 5, 6),  # Saint George's Day
    date(2026, 5, 25),  # for 24 May, a Sunday
    date(2026, 9, 7),  # for 6 September, a Sunday
    date(2026, 9, 22),  # Independence Day
    date(2026, 12, 24),
    date(2026, 12, 25),
    date(2026, 12, 28),  # for 26 December, a Saturday
]


class TestWorking:
    def test_bulgaria_in_2026(self):
        """Orthodox Easter, and the days given for holidays on a weekend."""
        year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
        resting = [day for day in year if day.weekday() < 5 and not BULGARIA.is_working(day)]
        assert resting == RESTS_2026
        assert not any(BULGARIA.is_working(day) for day in year if day.weekday() >= 5)

    def test_other_countries_and_their_parts(self):
        """A partner city rests on other days."""
        assert not WorkCalendar("DE", "BY").is_working(date(2026, 1, 6))
        assert WorkCalendar("DE", "BE").is_working(date(2026, 1, 6))

    @pytest.mark.parametrize("place", [("XX",), ("DE", "ZZ")])
    def test_an_unknown_place_is_refused(self, code_of, place):
        """Nobody guesses its holidays."""
        assert code_of(WorkCalendar, *place) == "unknown-calendar"

    def test_without_the_package_the_command_is_named(self, monkeypatch):
        """It is an extra."""
        monkeypatch.setitem(sys.modules, "holidays", None)
        with pytest.raises(MissingExtraError) as caught:
            WorkCalendar("MT")  # one that no other test has loaded
        assert caught.value.extra == "holidays"
        assert 'pip install "urd-crm[holidays]"' in str(caught.value)

    def test_calendars_of_one_place_are_equal(self):
        """They are values."""
        assert WorkCalendar() == BULGARIA != WorkCalendar("RS")


class TestAdding:
    @pytest.mark.parametrize(
        "day, count, expected",
        [
            (date(2026, 4, 9), 1, date(2026, 4, 14)),
            (date(2026, 4, 14), -1, date(2026, 4, 9)),
            (date(2026, 5, 22), 1, date(2026, 5, 26)),
            (date(2026, 5, 23), 0, date(2026, 5, 26)),
            (date(2026, 5, 22), 0, date(2026, 5, 22)),
        ],
    )
    def test_rest_days_do_not_count(self, day, count, expected):
        """In either direction."""
        assert BULGARIA.add(day, count) == expected

    @given(DAYS, st.integers(1, 40))
    def test_so_many_working_days_lie_between(self, day, count):
        """Counted one by one."""
        end = BULGARIA.add(day, count)
        assert sum(BULGARIA.is_working(day + timedelta(days=n)) for n in range(1, (end - day).days + 1)) == count
        assert BULGARIA.is_working(end)

    @pytest.mark.parametrize("day, count", [(date.max, 1), (date.min, -1), (date(2026, 1, 1), -(10**7))])
    def test_it_does_not_leave_the_calendar(self, code_of, day, count):
        """Neither at its end nor at its beginning."""
        assert code_of(BULGARIA.add, day, count) == "date-out-of-range"


class TestDue:
    @pytest.mark.parametrize(
        "trigger, value, unit, expected",
        [
            (date(2026, 6, 1), 14, "calendar_days", date(2026, 6, 15)),
            (date(2026, 6, 1), 5, "calendar_days", date(2026, 6, 8)),  # the 6th is a Saturday
            (date(2026, 5, 10), 14, "calendar_days", date(2026, 5, 26)),  # Sunday, and a free Monday
            (date(2026, 6, 1), 0, "calendar_days", date(2026, 6, 1)),
            (date(2026, 4, 8), 3, "working_days", date(2026, 4, 15)),
            (date(2026, 4, 11), 0, "working_days", date(2026, 4, 14)),
            (date(2026, 1, 31), 1, "months", date(2026, 3, 2)),
            (date(2026, 8, 31), 1, "months", date(2026, 9, 30)),
            (date(2026, 10, 15), 3, "months", date(2027, 1, 15)),
            (date(2024, 2, 29), 1, "years", date(2025, 2, 28)),
            (date(2026, 6, 1), 2, "years", date(2028, 6, 1)),
        ],
    )
    def test_terms_end_where_the_law_says(self, trigger, value, unit, expected):
        """The day of the event does not count, and a rest day does not end a term."""
        assert BULGARIA.due(trigger, value, unit) == expected

    @pytest.mark.parametrize(
        "unit, value, pauses, expected",
        [
            ("calendar_days", 14, [Period("2026-06-05", "2026-06-10")], date(2026, 6, 22)),  # the 20th is a Saturday
            ("calendar_days", 14, [Period("2026-06-15", "2026-06-16")], date(2026, 6, 16)),
            ("calendar_days", 14, [Period("2026-06-16", "2026-06-30")], date(2026, 6, 15)),
            ("calendar_days", 14, [Period("2026-05-01", "2026-05-20")], date(2026, 6, 15)),
            ("calendar_days", 14, [Period("2026-05-28", "2026-06-04")], date(2026, 6, 17)),
            ("calendar_days", 14, [Period("2026-06-15", "2026-06-17"), Period("2026-06-17", "2026-06-18")], date(2026, 6, 18)),
            ("calendar_days", 14, [Period("2026-06-08", "2026-06-12"), Period("2026-06-10", "2026-06-11")], date(2026, 6, 19)),
            ("working_days", 3, [Period("2026-06-03", "2026-06-10")], date(2026, 6, 11)),
            ("working_days", 3, [Period("2026-06-06", "2026-06-08")], date(2026, 6, 4)),
            ("months", 1, [Period("2026-06-10", "2026-06-15")], date(2026, 7, 6)),
        ],
    )  # fmt: skip
    def test_pauses_prolong_the_term(self, unit, value, pauses, expected):
        """By the days on which it would have run, and no others; order does not matter."""
        assert BULGARIA.due(date(2026, 6, 1), value, unit, pauses=pauses) == expected
        assert BULGARIA.due(date(2026, 6, 1), value, unit, pauses=pauses[::-1]) == expected

    @given(DAYS, st.integers(0, 200), st.sampled_from(["calendar_days", "working_days", "months", "years"]))
    def test_a_term_ends_on_a_working_day_and_not_before_it_began(self, trigger, value, unit):
        """And a longer one not earlier."""
        value = min(value, 5) if unit == "years" else min(value, 60) if unit != "calendar_days" else value
        end = BULGARIA.due(trigger, value, unit)
        assert BULGARIA.is_working(end)
        assert trigger <= end <= BULGARIA.due(trigger, value + 1, unit)

    @pytest.mark.parametrize(
        "trigger, value, unit",
        [
            (date(2026, 1, 1), 10**7, "calendar_days"),
            (date(2026, 1, 1), 10**30, "calendar_days"),
            (date(2026, 1, 1), 10**7, "working_days"),
            (date(2026, 1, 1), 10**6, "months"),
            (date(2026, 1, 1), 10**30, "years"),
            (date.max, 1, "calendar_days"),
            (date(9999, 12, 24), 8, "working_days"),
        ],
    )
    def test_a_term_ends_on_the_calendar(self, code_of, trigger, value, unit):
        """However long it is said to be; nobody waits until so many days are counted."""
        assert code_of(BULGARIA.due, trigger, value, unit) == "date-out-of-range"

    def test_wrong_terms_are_refused(self, code_of):
        """With a code for each fault."""
        day = date(2026, 6, 1)
        assert code_of(BULGARIA.due, day, -1, "months") == "term-negative"
        assert code_of(BULGARIA.due, day, 1, "weeks") == "term-unit"
        assert code_of(BULGARIA.due, day, 1, "months", pauses=[Period(since="2026-06-02")]) == "pause-open"
