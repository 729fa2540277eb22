"""Months and years on the calendar."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date


def add_months(day: date, months: int) -> date:
    """Add calendar months; a day that the month does not have becomes its last, one beyond the calendar its end.

    Args:
        day: from which day.
        months: how many; negative ones go back.

    >>> add_months(date(2025, 8, 31), 6), add_months(date(2024, 2, 29), 12), add_months(date(2026, 1, 15), -2)
    (datetime.date(2026, 2, 28), datetime.date(2025, 2, 28), datetime.date(2025, 11, 15))
    >>> add_months(date(9999, 12, 1), 6), add_months(date(1, 1, 31), -1)
    (datetime.date(9999, 12, 31), datetime.date(1, 1, 1))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
