"""A day that a city celebrates every year: a fixed one, or one that a rule gives."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.month_day import MonthDay

_EASTER = re.compile(r"(orthodox-easter|western-easter)(?:([+-][0-9]{1,3}))?")
_WEEKDAY = re.compile(r"([1-4]|last)-([a-z]+)-([0-9]{2})")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def normalise(text: str) -> str:
    """Admit a feast: a day of the year, or the name of a rule.

    Args:
        text: ``MM-DD``; ``orthodox-easter`` or ``western-easter`` with days before or after it (``orthodox-easter+49``);
            a weekday of a month (``2-sunday-05``, ``last-saturday-05``).

    Returns:
        The rule in lower case, without blanks around it.

    Raises:
        InvalidValueError: ``feast-day-format``.

    >>> normalise(" 05-21"), normalise("Orthodox-Easter+49"), normalise("last-saturday-05")
    ('05-21', 'orthodox-easter+49', 'last-saturday-05')
    """
    rule = text.strip().lower()
    try:
        in_year(rule, 2024)
    except (InvalidValueError, ValueError, LookupError):
        raise InvalidValueError(
            "feast-day",
            "feast-day-format",
            Text(
                en="This is neither a day of the year nor a rule.", bg="Това не е нито ден от годината, нито правило."
            ),
            Text(
                en="Write 05-21, orthodox-easter+49, 2-sunday-05 or last-saturday-05.",
                bg="Напишете 05-21, orthodox-easter+49, 2-sunday-05 или last-saturday-05.",
            ),
        ) from None
    return rule


def in_year(rule: str, year: int) -> date:
    """Give the day that a feast falls on in a year.

    Args:
        rule: what :func:`normalise` gives.
        year: the year.

    Source: J. Meeus, Astronomical Algorithms (1991), chapter 8, for both dates of Easter.

    >>> in_year("orthodox-easter", 2026), in_year("western-easter", 2026), in_year("2-sunday-05", 2026)
    (datetime.date(2026, 4, 12), datetime.date(2026, 4, 5), datetime.date(2026, 5, 10))
    """
    if match := _EASTER.fullmatch(rule):
        easter = _orthodox_easter(year) if match[1] == "orthodox-easter" else _western_easter(year)
        return easter + timedelta(days=int(match[2] or 0))
    if match := _WEEKDAY.fullmatch(rule):
        weekday, month = _WEEKDAYS.index(match[2]), int(match[3])
        if match[1] == "last":
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (int(match[1]) - 1))
    return MonthDay(rule).in_year(year)


def next_from(rule: str, day: date) -> date:
    """Give the first time a feast is celebrated on a day or after it.

    >>> next_from("05-21", date(2026, 5, 21)), next_from("05-21", date(2026, 5, 22))
    (datetime.date(2026, 5, 21), datetime.date(2027, 5, 21))
    """
    # An Easter with many days before or after it may fall into a neighbouring year.
    return min(found for year in range(day.year - 1, day.year + 3) if (found := in_year(rule, year)) >= day)


def _orthodox_easter(year: int) -> date:
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def _western_easter(year: int) -> date:
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return date(year, month, day + 1)


FeastDay = Annotated[str, AfterValidator(normalise)]
"""A day of the year, or the name of a rule."""
