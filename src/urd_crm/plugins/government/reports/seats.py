"""Where we sit, and by what right."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.contract.moments import end_of
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.records.body_seat import BodySeat
from urd_crm.plugins.government.records.lapse import ends_of
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class OurSeat:
    """Somebody of ours in a consultative body."""

    engagement_id: int
    body: str
    person: str
    post: str
    """In which office or position of ours · empty: not said."""
    act_number: str | None
    since: PartialDate | None
    mandate_until: date | None
    """First day on which the job or the mandate no longer holds · ``None``: no end is known."""
    is_lapsed: bool
    """Whether the mandate had ended by the day."""


def our_seats(session: "Session", *, on: date | None = None) -> Sequence[OurSeat]:
    """Who of ours sits in which body, and which mandates have ended? By body and name.

    Args:
        session: where to look.
        on: as of which day.
    """
    today = on or session.today
    seat, job, post, party, body = (table_of(each) for each in (BodySeat, Affiliation, Post, Party, Engagement))
    statement = (
        sa.select(seat, body.c.name, party.c.label, job.c.id.label("job_id"), job.c.position, post.c.title)
        .join(body, body.c.id == seat.c.engagement_id)
        .join(job, job.c.id == seat.c.affiliation_id)
        .join(party, party.c.id == job.c.person_id)
        .outerjoin(post, post.c.id == job.c.post_id)
        .where(
            valid_on(BodySeat, today),
            sa.or_(body.c.closed_at.is_(None), body.c.closed_at > end_of(session, today)),
        )
        .order_by(body.c.name, party.c.sort_key, seat.c.id)
    )
    found = session.store.rows(statement)
    ends = ends_of(session, {row.job_id for row in found})
    return [
        OurSeat(
            row.engagement_id,
            row.name,
            row.label,
            row.position or row.title or "",
            row.act_number,
            row.since,
            ends.get(row.job_id),
            row.job_id in ends and ends[row.job_id] <= today,
        )
        for row in found
    ]
