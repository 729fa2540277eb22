"""A day of every year."""

import re
from calendar import isleap
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.string_schema import string_schema

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_FORM = re.compile(r"([0-9]{2})-([0-9]{2})")


def _text_of(value: "str | date | MonthDay") -> str:
    if isinstance(value, MonthDay):
        return value.text
    text = value.strftime("%m-%d") if isinstance(value, date) else str(value).strip()
    match = _FORM.fullmatch(text)
    try:
        if match is not None:
            date(2000, int(match[1]), int(match[2]))  # a leap year: 02-29 is a day of the year
            return text
    except ValueError:
        pass
    raise InvalidValueError(
        "month-day",
        "month-day-format",
        Text(en="This is not a day of the year.", bg="Това не е ден от годината."),
        Text(en="Write the month and the day: 03-31.", bg="Напишете месеца и деня: 03-31."),
    )


@frozen(order=True)
class MonthDay:
    """A day that comes every year, stored as ``MM-DD``: a fee is due, a report is expected.

    Immutable, hashable, ordered as in the calendar.

    Args:
        text: the stored form, a ``date`` whose year is dropped, or another value.

    Raises:
        InvalidValueError: ``month-day-format`` if no year has such a day.

    >>> MonthDay("03-31").next_after(date(2026, 3, 31))
    datetime.date(2027, 3, 31)
    """

    text: str = field(converter=_text_of)
    """The stored form · 5 characters."""

    @classmethod
    def parse(cls, value: "str | date | MonthDay") -> "MonthDay":
        """Read a day of the year; an instance is given back as it is."""
        return value if isinstance(value, MonthDay) else cls(value)

    @classmethod
    def examples(cls) -> tuple["MonthDay", ...]:
        """Give values for tests and documentation."""
        return cls("01-01"), cls("02-29"), cls("03-31"), cls("12-31")

    @property
    def month(self) -> int:
        """The month, 1 to 12."""
        return int(self.text[:2])

    @property
    def day(self) -> int:
        """The day of the month, 1 to 31."""
        return int(self.text[3:])

    def in_year(self, year: int) -> date:
        """Give the day in a year; 29 February is 28 February where the year has no such day.

        The last day of the same month keeps a yearly due date inside its month.

        >>> MonthDay("02-29").in_year(2027)
        datetime.date(2027, 2, 28)
        """
        if self.text == "02-29" and not isleap(year):
            return date(year, 2, 28)
        return date(year, self.month, self.day)

    def next_after(self, day: date) -> date:
        """Give the first such day later than a day."""
        this_year = self.in_year(day.year)
        return this_year if this_year > day else self.in_year(day.year + 1)

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> "CoreSchema":
        return string_schema(cls.parse)
