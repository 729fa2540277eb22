"""A date of which the day, or the month too, may be unknown."""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.string_schema import string_schema

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

Precision = Literal["year", "month", "day"]

_FORM = re.compile(r"([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_REMEDY = Text(en="Write 1998, 1998-05 or 1998-05-17.", bg="Напишете 1998, 1998-05 или 1998-05-17.")


def _text_of(value: "str | int | date | PartialDate") -> str:
    """Give the stored form of whatever can be read as a partial date."""
    if isinstance(value, PartialDate):
        return value.text
    if isinstance(value, datetime):
        raise InvalidValueError(
            "date",
            "date-is-instant",
            Text(
                en="An instant falls on different days in different places.",
                bg="Един и същ момент се пада в различни дни на различни места.",
            ),
            Text(en="Take its day with instant.local_date().", bg="Вземете деня му с instant.local_date()."),
        )
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    match = _FORM.fullmatch(text)
    if isinstance(value, bool) or match is None:
        raise InvalidValueError("date", "date-format", Text(en="This is not a date.", bg="Това не е дата."), _REMEDY)
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise InvalidValueError(
            "date",
            "date-impossible",
            Text(en="There is no such day in the calendar.", bg="Няма такъв ден в календара."),
            _REMEDY,
        ) from None
    return text


@frozen(order=True)
class PartialDate:
    """A year, a month of a year or a day, stored as ``1998``, ``1998-05`` or ``1998-05-17``.

    A partial date is read as its first day, and the text orders as the days do;
    of equal first days the less precise one comes first.
    Immutable, hashable, safe to share.

    Args:
        text: the stored form, a year as an integer from 1000 to 9999, a ``date`` or another partial date.

    Raises:
        InvalidValueError: ``date-format``, ``date-impossible``, or ``date-is-instant`` for a ``datetime``.

    Source: ISO 8601-1:2019, 5.2.2.1 and 5.2.2.3 (representations with reduced precision).

    >>> PartialDate("1998-05").last, PartialDate(1998) < PartialDate("1998-01-02")
    (datetime.date(1998, 5, 31), True)
    """

    text: str = field(converter=_text_of)
    """The stored form · 4, 7 or 10 characters."""

    @classmethod
    def parse(cls, value: "str | int | date | PartialDate") -> "PartialDate":
        """Read a partial date; an instance is given back as it is."""
        return value if isinstance(value, PartialDate) else cls(value)

    @classmethod
    def examples(cls) -> tuple["PartialDate", ...]:
        """Give values for tests and documentation."""
        return cls("1998"), cls("1998-05"), cls("1998-05-17"), cls("2024-02-29")

    @property
    def precision(self) -> Precision:
        """How much of the date is known: ``year``, ``month`` or ``day``."""
        return "year" if len(self.text) == 4 else "month" if len(self.text) == 7 else "day"

    @property
    def first(self) -> date:
        """The first day it can mean."""
        return date.fromisoformat((self.text + "-01-01")[:10])

    @property
    def last(self) -> date:
        """The last day it can mean."""
        first = self.first
        if len(self.text) == 10:
            return first
        month = first.month if len(self.text) == 7 else 12
        return date(first.year, month, monthrange(first.year, month)[1])

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> "CoreSchema":
        return string_schema(cls.parse)
