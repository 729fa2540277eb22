"""Keeping a site for one project."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.entities.engagement import Engagement
from urd_crm.errors import NotFoundError, Problem, ValidationFailedError
from urd_crm.plugins.investors.records.site import Site, SiteStatus
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm import Session

FREE = (SiteStatus.AVAILABLE, SiteStatus.RESERVED)
"""What may be reserved; whether a running reservation stands against it, the check ``double-reservation`` says."""


def reserve(session: "Session", site: Site | int, project: Engagement | int, *, until: date) -> Site:
    """Reserve a site for a project, or prolong its reservation.

    Args:
        session: one that writes.
        site: a site or its number.
        project: the investment project.
        until: last day of the reservation.

    Raises:
        NotFoundError: there is no such site or project.
        ValidationFailedError: ``double-reservation`` while it is reserved for another project,
            ``site-not-free`` when it is sold, under offer or withdrawn.
    """
    row = found_site(session, site)
    if row.status not in FREE:
        raise ValidationFailedError(
            [
                Problem(
                    "site-not-free",
                    Text(en="the site cannot be had any more", bg="теренът вече не се предлага"),
                    Text(en="Offer another one, or set its status first.", bg="Предложете друг или променете статуса."),
                    field="status",
                    entity=str(Site.__tablename__),
                    entity_id=row.id,
                    origin="investors",
                )
            ]
        )
    engagement = session.engagements.get(project)
    return session.change(row, status=SiteStatus.RESERVED, reserved_for_id=engagement.id, reserved_until=until)


def release(session: "Session", site: Site | int) -> Site:
    """End the reservation of a site before its last day.

    Args:
        session: one that writes.
        site: a site or its number.

    Raises:
        NotFoundError: there is no such site.
    """
    row = found_site(session, site)
    return session.change(row, status=SiteStatus.AVAILABLE, reserved_for_id=None, reserved_until=None)


def found_site(session: "Session", site: Site | int) -> Site:
    """Give a site by its number.

    Raises:
        NotFoundError: there is none.
    """
    row = session.get(Site, site) if isinstance(site, int) else site
    if row is None:
        raise NotFoundError(Text(en=f"There is no site number {site}.", bg=f"Няма терен с номер {site}."))
    return row
