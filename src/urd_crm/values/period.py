"""Periods: from a day, to the day before another."""

from datetime import date

from attrs import field, frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.partial_date import PartialDate


def _bound(value: PartialDate | date | str | int | None) -> PartialDate | None:
    return None if value is None or value == "" else PartialDate.parse(value)


@frozen
class Period:
    """A half-open stretch of days: ``since`` is in it, ``until`` is the first day that is not.

    A partial bound is read as its first day, so a term that ended some time in 2019 has to be until 2020.
    Immutable, hashable, safe to share.

    Args:
        since: first day · ``None``: since ever.
        until: first day after the end · ``None``: without end.

    Raises:
        InvalidValueError: ``period-empty`` unless ``since`` is before ``until``; what :class:`.PartialDate` raises.

    >>> term = Period("2019-11-11", "2023-11-13")
    >>> term.contains(date(2019, 11, 11)), term.contains(date(2023, 11, 13))
    (True, False)
    """

    since: PartialDate | None = field(default=None, converter=_bound)
    """First day in it · ``None``: since ever."""
    until: PartialDate | None = field(default=None, converter=_bound)
    """First day after it · ``None``: without end."""

    def __attrs_post_init__(self) -> None:
        if self.since is not None and self.until is not None and self.since.first >= self.until.first:
            raise InvalidValueError(
                "period",
                "period-empty",
                Text(en="The period ends before it has begun.", bg="Периодът свършва, преди да е започнал."),
                Text(
                    en="'until' is the first day that is no longer in it, and a partial date is read as its first day.",
                    bg="„until“ е първият ден извън периода, а непълната дата се чете като първия ѝ ден.",
                ),
            )

    @classmethod
    def parse(cls, value: "str | Period") -> "Period":
        """Read what ``str()`` writes: two dates with a slash between, ``..`` for a bound that is open.

        Source: ISO 8601-2:2019, 4.4 (time intervals with an open bound).
        """
        if isinstance(value, Period):
            return value
        since, slash, until = str(value).strip().partition("/")
        if not slash:
            raise InvalidValueError(
                "period",
                "period-format",
                Text(en="This is not a period.", bg="Това не е период."),
                Text(en="Write 2019-11-11/2023-11-13 or 2019/...", bg="Напишете 2019-11-11/2023-11-13 или 2019/..."),
            )
        return cls(*(None if bound == ".." else bound for bound in (since, until)))

    @classmethod
    def examples(cls) -> tuple["Period", ...]:
        """Give values for tests and documentation."""
        return cls(), cls(since="2019-11-11"), cls(until="2020"), cls("2019-11-11", "2023-11-13")

    def contains(self, day: date | PartialDate | str) -> bool:
        """Say whether a day is in it; a partial date is read as its first day."""
        first = day if type(day) is date else PartialDate.parse(day).first
        return (self.since is None or self.since.first <= first) and (self.until is None or first < self.until.first)

    def overlaps(self, other: "Period") -> bool:
        """Say whether any day is in both."""
        return _starts_before_end(self, other) and _starts_before_end(other, self)

    def __str__(self) -> str:
        return f"{self.since or '..'}/{self.until or '..'}"


def _starts_before_end(one: Period, other: Period) -> bool:
    return one.since is None or other.until is None or one.since.first < other.until.first
