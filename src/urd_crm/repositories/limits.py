"""Limits of laws and standards as of a day, and the days they lead to."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import cast, get_args

from sqlmodel import col, select

from urd_crm.contract.declarations import Limit
from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values.period import Period
from urd_crm.values.working_days import Unit, WorkCalendar


class Limits(Repository):
    """Limits as data: shipped by plugins with source and first day, overridden by the municipality's own."""

    def get(self, code: str, on: date | None = None) -> Limit:
        """Give a limit as it applies on a day; the municipality's own goes before a shipped one.

        Raises:
            NotFoundError: no such limit applies that day.
        """
        day = on or self.session.today
        own = [limit for limit in self._own(code) if limit.valid_from <= day]
        if own:
            return own[-1]
        shipped = [
            entry.record
            for entry in self.session.registry.limits
            if entry.record.code == code and entry.record.valid_from <= day
        ]
        if not shipped:
            codes = sorted({entry.code for entry in self.session.registry.limits})
            raise NotFoundError(
                Text(
                    en=f"No limit '{code}' applies on {day}; set one with limits.set(…).",
                    bg=f"На {day} няма ограничение „{code}“; задайте го с limits.set(…).",
                ),
                codes,
            )
        return shipped[-1]

    def set(self, code: str, value: Decimal | int | str, unit: str, *, source: str, valid_from: date) -> LegalLimit:
        """Set the municipality's own value of a limit from a day on.

        Args:
            code: which limit; a new code is allowed.
            value: how much.
            unit: of what: ``calendar_days``, ``working_days``, ``months``, ``years``, a currency …
            source: law and article, ordinance, decision.
            valid_from: first day it applies.
        """
        row = LegalLimit(code=code, value=str(value), unit=unit, source=source, valid_from=valid_from)
        self.session.add(row)
        return row

    def due(self, code: str, trigger: date, *, pauses: Sequence[Period] = ()) -> date:
        """Give the last day of a time limit that an event sets running.

        Args:
            code: a limit in days, months or years.
            trigger: the day of the event; counting begins on the next.
            pauses: times during which the clock stood.

        Raises:
            InvalidValueError: the limit is none of a time, or the day is beyond the calendar.
        """
        limit = self.get(code, trigger)
        return self.count(trigger, int(limit.value), unit_of_time(limit), pauses=pauses)

    def count(self, trigger: date, value: int, unit: Unit, *, pauses: Sequence[Period] = ()) -> date:
        """Give the last day of a time of some length, by the calendar of the town hall's country.

        Raises:
            InvalidValueError: the day is beyond the calendar; see :meth:`WorkCalendar.due`.
        """
        return self.calendar.due(trigger, value, unit, pauses=pauses)

    @property
    def calendar(self) -> WorkCalendar:
        """The calendar of working days of the town hall's country."""
        return WorkCalendar(self.session.town.country)

    def _own(self, code: str) -> Sequence[Limit]:
        known, orm = self.session.gate.own_limits, self.session.orm
        if code not in known or orm.new or orm.dirty or orm.deleted:  # what is to be written may be a limit
            rows = self.session.all(
                select(LegalLimit).where(LegalLimit.code == code).order_by(col(LegalLimit.valid_from))
            )
            known[code] = [Limit(row.code, Decimal(row.value), row.unit, row.source, row.valid_from) for row in rows]
        return known[code]


def unit_of_time(limit: Limit) -> Unit:
    """Give the unit of a time limit.

    Raises:
        InvalidValueError: the limit is none of a time.
    """
    for unit in get_args(Unit):
        if limit.unit == unit:
            return cast("Unit", unit)
    raise InvalidValueError(
        "limit",
        "limit-not-a-time",
        Text(en=f"The limit '{limit.code}' is in {limit.unit}.", bg=f"Ограничението „{limit.code}“ е в {limit.unit}."),
        Text(en=f"A time is in {', '.join(get_args(Unit))}.", bg=f"Срок се задава в {', '.join(get_args(Unit))}."),
    )
