"""What a clerk does on the command line: ``urd investors reserve 3 12 2026-09-30``."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Command, Text
from urd_crm.plugins.investors.records import reservation

if TYPE_CHECKING:
    from urd_crm import Session


def reserve(session: "Session", site: int, project: int, until: date) -> str:
    """Reserve a site for a project, to the last day inclusive.

    Args:
        session: one that writes.
        site: number of the site.
        project: number of the investment project.
        until: last day of the reservation.
    """
    row = reservation.reserve(session, site, project, until=until)
    language = session.town.language
    done = Text(en="Reserved until {until}: {site} for {project}", bg="Резервиран до {until}: {site} за {project}")
    name = session.engagements.get(project).public_name
    return done.format(until=until.isoformat(), site=row.name.in_(language), project=name).in_(language)


def release(session: "Session", site: int) -> str:
    """End the reservation of a site before its last day.

    Args:
        session: one that writes.
        site: number of the site.
    """
    language = session.town.language
    row = reservation.release(session, site)
    return (
        Text(en="Available again: {site}", bg="Отново свободен: {site}")
        .format(site=row.name.in_(language))
        .in_(language)
    )


ALL = (
    Command("reserve", reserve, Text(en="Reserve a site", bg="Резервиране на терен")),
    Command("release", release, Text(en="Release a site", bg="Освобождаване на терен")),
)
