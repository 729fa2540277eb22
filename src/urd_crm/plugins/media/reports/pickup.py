"""What became of a press release."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.contract.moments import end_of
from urd_crm.contract.stages import steps
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.records.coverage import Coverage
from urd_crm.plugins.media.records.recipient import ReleaseRecipient

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class Pickup:
    """What one outlet made of a release."""

    organisation_id: int
    outlet: str
    recipients: int
    """How many people there got it."""
    items: int
    """How many publications came of it."""
    first_at: datetime | None
    """The first of them, in the town's time · ``None``: nothing was published."""
    hours: int | None
    """From the release to the first of them · whole hours · negative: before it."""
    headlines: tuple[str, ...]


def release_pickup(session: "Session", release: int, *, on: date | None = None) -> Sequence[Pickup]:
    """Which outlets published a release, and which did not? Those that did come first, the fastest first.

    Args:
        session: where to look.
        release: number of the press release.
        on: as of which day.

    Raises:
        NotFoundError: there is no such release.
    """
    today = on or session.today
    row = session.engagements.get(release)
    released = steps(session, [row.id], today)[row.id].get("released")
    line, job, item = table_of(ReleaseRecipient).c, table_of(Affiliation).c, table_of(Coverage).c
    sent = session.store.rows(
        sa.select(job.organisation_id, sa.func.count())
        .select_from(table_of(ReleaseRecipient))
        .join(table_of(Affiliation), job.id == line.affiliation_id)
        .where(line.engagement_id == row.id, line.sent_at <= end_of(session, today))
        .group_by(job.organisation_id)
    )
    written = session.store.rows(
        sa.select(item.outlet_id, item.published_at, item.headline)
        .where(item.source_engagement_id == row.id, item.published_at <= end_of(session, today))
        .order_by(item.published_at, item.id)
    )
    recipients = dict(sent)
    items: dict[int, list[Any]] = {}
    for each in written:
        items.setdefault(each.outlet_id, []).append(each)
    names = labels(session, {*recipients, *items})
    rows = []
    for id, outlet in names.items():
        found = items.get(id, [])
        first = found[0].published_at if found else None
        hours = None if first is None or released is None else int((first - released).total_seconds() // 3600)
        rows.append(
            Pickup(
                id,
                outlet,
                recipients.get(id, 0),
                len(found),
                None if first is None else first.astimezone(session.town.zone),
                hours,
                tuple(each.headline for each in found),
            )
        )
    return sorted(rows, key=lambda each: (each.first_at is None, each.first_at or session.now, each.outlet))
