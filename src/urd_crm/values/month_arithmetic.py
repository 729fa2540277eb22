"""Months and years on the calendar."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """Add calendar months; a day that the month does not have becomes its last.

    Args:
        day: from which day.
        months: how many; negative ones go back.

    >>> add_months(date(2025, 8, 31), 6), add_months(date(2024, 2, 29), 12), add_months(date(2026, 1, 15), -2)
    (datetime.date(2026, 2, 28), datetime.date(2025, 2, 28), datetime.date(2025, 11, 15))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
