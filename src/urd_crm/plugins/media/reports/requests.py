"""Media requests: what is due, and how fast we answer."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.labels import labels
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.contract.stages import stages_on, steps
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.engagements.media_request import MEDIA_REQUEST, WAITING, MediaRequest
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class RequestDue:
    """A request that waits for its answer."""

    engagement_id: int
    name: str
    journalist: str | None
    """``None``: the outlet as such asks."""
    outlet: str | None
    received_at: datetime
    deadline_at: datetime
    """In the town's time."""
    is_overdue: bool
    stage_title: Text
    responsible: str | None


@frozen
class ResponseTime:
    """A request, and how long it took."""

    engagement_id: int
    name: str
    journalist: str | None
    received_at: datetime
    deadline_at: datetime
    answered_at: datetime | None
    """``None``: not yet."""
    minutes: int | None
    """From receipt to answer · minutes."""
    is_in_time: bool | None
    """``None``: there is time yet."""


def _asked() -> Any:
    engagement, detail, job = table_of(Engagement).c, table_of(MediaRequest).c, table_of(Affiliation).c
    return (
        sa.select(
            engagement.id,
            engagement.name,
            engagement.responsible_id,
            detail.received_at,
            detail.deadline_at,
            job.person_id,
            job.organisation_id,
        )
        .select_from(table_of(MediaRequest))
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .outerjoin(table_of(Affiliation), job.id == detail.journalist_id)
    )


def requests_due(session: "Session", *, on: date | None = None) -> Sequence[RequestDue]:
    """Which requests have to be answered by the end of the day? Those overdue come first, by their deadline.

    Args:
        session: where to look.
        on: as of which day.
    """
    today = on or session.today
    detail, engagement, until = table_of(MediaRequest).c, table_of(Engagement).c, end_of(session, today)
    statement = (
        _asked()
        .where(detail.deadline_at <= until, detail.received_at <= until)
        .where(sa.or_(engagement.closed_at.is_(None), engagement.closed_at > until))
        .order_by(detail.deadline_at, detail.engagement_id)
    )
    found = session.store.rows(statement)
    standing = stages_on(session, [row.id for row in found], today)
    waiting = [row for row in found if standing.get(row.id) in WAITING]
    names = labels(session, {id for row in waiting for id in (row.person_id, row.organisation_id, row.responsible_id)})
    zone, moment = session.town.zone, min(session.now, until)
    return [
        RequestDue(
            row.id,
            row.name,
            names.get(row.person_id),
            names.get(row.organisation_id),
            row.received_at.astimezone(zone),
            row.deadline_at.astimezone(zone),
            row.deadline_at < moment,
            stage.title if (stage := MEDIA_REQUEST.stage(standing[row.id])) else Text(standing[row.id]),
            names.get(row.responsible_id),
        )
        for row in waiting
    ]


def response_time(session: "Session", *, month: str | None = None, on: date | None = None) -> Sequence[ResponseTime]:
    """How fast did we answer what came in during a month?

    Args:
        session: where to look.
        month: when it came in, ``2026-04``, or a whole year, ``2026``; ``None``: the month of ``on``.
        on: as of which day; later answers are not seen.

    Raises:
        InvalidValueError: ``month`` is no month.
    """
    today = on or session.today
    span = PartialDate(month or today.isoformat()[:7])
    detail = table_of(MediaRequest).c
    statement = (
        _asked()
        .where(
            detail.received_at >= begin_of(session, span.first),
            detail.received_at <= end_of(session, min(span.last, today)),
        )
        .order_by(detail.received_at, detail.engagement_id)
    )
    found = session.store.rows(statement)
    made = steps(session, [row.id for row in found], today)
    names = labels(session, {row.person_id for row in found})
    zone, moment = session.town.zone, min(session.now, end_of(session, today))
    rows = []
    for row in found:
        answered = made[row.id].get("answered")
        in_time = None if answered is None and moment <= row.deadline_at else (answered or moment) <= row.deadline_at
        rows.append(
            ResponseTime(
                row.id,
                row.name,
                names.get(row.person_id),
                row.received_at.astimezone(zone),
                row.deadline_at.astimezone(zone),
                None if answered is None else answered.astimezone(zone),
                None if answered is None else int((answered - row.received_at).total_seconds() // 60),
                in_time,
            )
        )
    return rows
