"""Working days, and dates that are due after so many of them."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Any, Literal, NoReturn

from attrs import field, frozen

from urd_crm.errors import InvalidValueError, MissingExtraError
from urd_crm.text import Text
from urd_crm.values.day_arithmetic import add_days, beyond
from urd_crm.values.month_arithmetic import add_months
from urd_crm.values.period import Period

Unit = Literal["calendar_days", "working_days", "months", "years"]


@frozen
class WorkCalendar:
    """The working days of a country.

    Immutable and cheap to make. Threads may share it:
    the holidays of a year are worked out when first asked for, with the same result for everyone.

    Args:
        country: ISO 3166-1 alpha-2.
        subdivision: a part of the country with holidays of its own, ISO 3166-2 without the country · ``None``: none.

    Raises:
        MissingExtraError: the package of holidays is not installed.
        InvalidValueError: ``unknown-calendar`` for a country or part without known holidays.

    Source: the laws of each country as the package holidays has them;
    for Bulgaria the Labour Code, Art. 154, with days that are moved when a holiday falls on a weekend.

    >>> calendar = WorkCalendar()
    >>> calendar.is_working(date(2026, 5, 25))  # for 24 May, which is a Sunday
    False
    """

    country: str = "BG"
    """Whose holidays · ISO 3166-1 alpha-2."""
    subdivision: str | None = None
    """Of which part · ``None``: of the whole country."""
    _is_working: Callable[[date], bool] = field(init=False, repr=False, eq=False)

    @_is_working.default
    def _load(self) -> Callable[[date], bool]:
        return _rule_of(self.country, self.subdivision)

    def is_working(self, day: date) -> bool:
        """Say whether people work on a day."""
        return self._is_working(day)

    def add(self, day: date, count: int) -> date:
        """Give the working day that is so many working days after a day, or before it.

        Args:
            day: any day; it is not counted.
            count: working days, negative: backwards; with 0 the day itself if people work on it, else the next one.

        Raises:
            InvalidValueError: ``date-out-of-range``, it is not on the calendar.

        >>> WorkCalendar().add(date(2026, 4, 9), 1)  # Good Friday to Easter Monday are free
        datetime.date(2026, 4, 14)
        """
        if count == 0:
            return self._first_working(day)
        add_days(day, count)  # working days take longer still: of far too many not one is counted
        step = 1 if count > 0 else -1
        for _ in range(abs(count)):
            day = add_days(day, step)
            while not self.is_working(day):
                day = add_days(day, step)
        return day

    def due(self, trigger: date, value: int, unit: Unit, *, pauses: Iterable[Period] = ()) -> date:
        """Give the last day of a term.

        The term begins the day after the trigger.
        Months and years end on the day of the same number, or on the last day of a shorter month.
        A term that ends on a rest day ends on the next working day.
        While the clock stands still, no day counts: calendar days and months grow by the days of each pause,
        working days by its working days.

        Args:
            trigger: the day of the event that starts the term.
            value: how many units, 0 or more.
            unit: ``calendar_days``, ``working_days``, ``months`` or ``years``.
            pauses: when the clock stood still, half-open, closed at both ends.

        Raises:
            InvalidValueError: ``term-negative``, ``term-unit``, ``pause-open`` or ``date-out-of-range``.

        Source: the rule of the Bulgarian Civil Procedure Code, Art. 60, which administration follows;
        a law that says otherwise for a term of its own goes before it.

        >>> WorkCalendar().due(date(2026, 1, 31), 1, "months")  # 28 February is a Saturday
        datetime.date(2026, 3, 2)
        """
        if value < 0:
            _refuse("term-negative", Text(en="A term cannot be negative.", bg="Срокът не може да е отрицателен."))
        stops = _merged(pauses)
        if unit == "working_days":
            return self._due_in_working_days(trigger, value, stops)
        if unit == "calendar_days":
            end = add_days(trigger, value)
        elif unit in {"months", "years"}:
            end = add_months(trigger, value * (12 if unit == "years" else 1))
            if end == date.max:
                raise beyond()
        else:
            _refuse(
                "term-unit", Text(en="A term is in days, months or years.", bg="Срокът е в дни, месеци или години.")
            )
        for since, until in stops:
            start = max(since, add_days(trigger, 1))
            if start <= end and until > start:
                end = add_days(end, (until - start).days)
        return self._first_working(end)

    def _due_in_working_days(self, trigger: date, value: int, stops: list[tuple[date, date]]) -> date:
        add_days(trigger, value)  # of far too many not one is counted
        day, left = trigger, value
        while left > 0:
            day = self.add(day, 1)
            if not any(since <= day < until for since, until in stops):
                left -= 1
        return self._first_working(day)

    def _first_working(self, day: date) -> date:
        while not self.is_working(day):
            day = add_days(day, 1)
        return day


@lru_cache(maxsize=64)
def _rule_of(country: str, subdivision: str | None) -> Callable[[date], bool]:
    """Give what tells the working days of a place; reading its rules takes half a millisecond, so it is kept."""
    # An optional package, and a slow one to load.
    try:
        import holidays
    except ImportError as error:
        raise MissingExtraError("holidays", Text(en="Counting working days", bg="Броенето на работни дни")) from error
    try:
        known: Any = holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError as error:
        raise InvalidValueError(
            "working-days",
            "unknown-calendar",
            Text(en="The holidays of this place are not known.", bg="Празниците на това място не са известни."),
            Text(en="Give a country: BG.", bg="Подайте държава: BG."),
        ) from error
    is_working: Callable[[date], bool] = known.is_working_day
    return is_working


def _merged(pauses: Iterable[Period]) -> list[tuple[date, date]]:
    """Give the pauses in order, those that touch or overlap as one."""
    bounds = []
    for pause in pauses:
        if pause.since is None or pause.until is None:
            _refuse(
                "pause-open", Text(en="A pause has to have ended.", bg="Спирането на срока трябва да е приключило.")
            )
        bounds.append((pause.since.first, pause.until.first))
    merged: list[tuple[date, date]] = []
    for since, until in sorted(bounds):
        if merged and since <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(until, merged[-1][1]))
        else:
            merged.append((since, until))
    return merged


def _refuse(code: str, message: Text) -> NoReturn:
    raise InvalidValueError("working-days", code, message)
