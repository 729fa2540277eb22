"""What a clerk does on the command line: ``urd partner_cities freeze 12 31/2022``."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Command, Text
from urd_crm.plugins.partner_cities.engagements import congratulation
from urd_crm.plugins.partner_cities.records import freezing

if TYPE_CHECKING:
    from urd_crm import Session


def freeze(session: "Session", city: int, act: str, since: date | None = None) -> str:
    """Freeze the partnership with a city.

    Args:
        session: one that writes.
        city: number of the city.
        act: number of the act that decides it.
        since: first day; ``None``: today.
    """
    row = freezing.freeze(session, city, act=act, since=since)
    done = Text(en="Frozen since {day} by act {act}", bg="Замразено от {day} с акт {act}")
    return done.format(day=row.since.isoformat(), act=row.act_number).in_(session.town.language)


def lift(session: "Session", city: int, on: date | None = None) -> str:
    """End the freeze of a partnership.

    Args:
        session: one that writes.
        city: number of the city.
        on: first day it no longer holds; ``None``: today.
    """
    row = freezing.lift(session, city, on=on)
    assert row.until is not None  # it was just set
    done = Text(en="No longer frozen from {day}", bg="Без замразяване от {day}")
    return done.format(day=row.until.isoformat()).in_(session.town.language)


def congratulate(session: "Session", year: int) -> str:
    """Plan the congratulations of a year: city days and national days.

    Args:
        session: one that writes.
        year: which year.
    """
    opened = congratulation.plan_congratulations(session, year=year)
    done = Text(en="Congratulations planned: {count}", bg="Планирани поздравления: {count}")
    return done.format(count=len(opened)).in_(session.town.language)


ALL = (
    Command("freeze", freeze, Text(en="Freeze a partnership", bg="Замразяване на партньорство")),
    Command("lift", lift, Text(en="End a freeze", bg="Прекратяване на замразяване")),
    Command("congratulate", congratulate, Text(en="Plan congratulations", bg="Планиране на поздравления")),
)
