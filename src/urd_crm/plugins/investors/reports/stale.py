"""Projects that nobody has spoken about for too long."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.standing import parties_of, standing
from urd_crm.plugins.investors.engagements.project_stages import COURTED, INVESTMENT_PROJECT
from urd_crm.plugins.investors.reports.last_contact import last_contacts

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class StaleProject:
    """A project between first interest and decision that is being forgotten."""

    engagement_id: int
    name: str
    investor: str
    """Whom it is with · names joined by commas."""
    stage: str
    stage_title: Text
    last_contact: date | None
    """``None``: there never was one."""
    days: int
    """Since the last contact, or since it was opened · days."""
    responsible_id: int | None


def stale_projects(session: "Session", *, on: date | None = None, days: int | None = None) -> Sequence[StaleProject]:
    """Which projects from ``qualified`` to ``decision`` had no contact for too long? Worst first.

    Contact is what was held for the project or with its investor; what is planned or cancelled is none.

    Args:
        session: where to look.
        on: as of which day.
        days: for how long, more than so many; ``None``: the limit ``stale_project``.
    """
    return stale(session, on or session.today, days)


def stale(
    session: "Session", today: date, days: int | None = None, among: Collection[int] | None = None
) -> Sequence[StaleProject]:
    """Give courted projects without contact for too long.

    Args:
        session: where to look.
        today: as of which day.
        days: for how long; ``None``: the limit ``stale_project``.
        among: only these projects, by number; ``None``: all.
    """
    most = days if days is not None else int(session.limits.get("stale_project", today).value)
    courted = [
        each for each in standing(session, INVESTMENT_PROJECT, today, among, is_open=True) if each.stage.name in COURTED
    ]
    ids = [each.engagement_id for each in courted]
    contacts = last_contacts(session, ids, today)
    names = parties_of(session, ids)
    rows = [
        StaleProject(
            each.engagement_id,
            each.name,
            ", ".join(names[each.engagement_id].values()),
            each.stage.name,
            each.stage.title,
            contacts.get(each.engagement_id),
            (today - contacts.get(each.engagement_id, each.opened_on)).days,
            each.responsible_id,
        )
        for each in courted
    ]
    return sorted((row for row in rows if row.days > most), key=lambda row: (-row.days, row.engagement_id))
