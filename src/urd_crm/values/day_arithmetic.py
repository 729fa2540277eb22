"""Days and years that are on the calendar."""

from datetime import date, timedelta

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text


def add_days(day: date, days: int) -> date:
    """Add days.

    Args:
        day: from which day.
        days: how many; negative ones go back.

    Raises:
        InvalidValueError: ``date-out-of-range``, there is no such day on the calendar.

    >>> add_days(date(2026, 2, 27), 2), add_days(date(2026, 1, 1), -1)
    (datetime.date(2026, 3, 1), datetime.date(2025, 12, 31))
    """
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise beyond() from error


def year_of(year: int) -> tuple[date, date]:
    """Give the first and the last day of a year.

    Raises:
        InvalidValueError: ``date-out-of-range``, there is no such year on the calendar.

    >>> year_of(2026)
    (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
    """
    try:
        return date(year, 1, 1), date(year, 12, 31)
    except (OverflowError, ValueError) as error:
        raise beyond() from error


def beyond() -> InvalidValueError:
    """Say that a day or a year is not on the calendar."""
    return InvalidValueError(
        "date",
        "date-out-of-range",
        Text(en="This is beyond the calendar.", bg="Това е извън календара."),
        Text(en="Keep to the years 2 to 9998.", bg="Останете в годините от 2 до 9998."),
    )
