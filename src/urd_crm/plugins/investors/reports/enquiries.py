"""How fast enquiries are answered."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import begin_of, end_of
from urd_crm.contract.stages import steps
from urd_crm.contract.standing import parties_of
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.investors.engagements.enquiry import InvestorEnquiry
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class ResponseTime:
    """An enquiry, and whether we kept our word."""

    engagement_id: int
    name: str
    investor: str
    """Who asked · names joined by commas."""
    source: str
    received_on: date
    acknowledge_by: date
    acknowledged_on: date | None
    """``None``: not yet."""
    is_acknowledged_in_time: bool | None
    """``None``: there is time yet."""
    answer_by: date
    answered_on: date | None
    """The day it was answered, referred or found out of scope · ``None``: not yet."""
    is_answered_in_time: bool | None
    """``None``: there is time yet."""


def response_time(session: "Session", *, month: str | None = None, on: date | None = None) -> Sequence[ResponseTime]:
    """How fast did we acknowledge and answer what came in during a month?

    Args:
        session: where to look.
        month: when it came in, ``2026-02``, or a whole year, ``2026``; ``None``: the month of ``on``.
        on: as of which day; later steps are not seen.

    Raises:
        InvalidValueError: ``month`` is no month.
    """
    today = on or session.today
    span = PartialDate(month or today.isoformat()[:7])
    begin = begin_of(session, span.first)
    engagement, detail = table_of(Engagement).c, table_of(InvestorEnquiry).c
    statement = (
        sa.select(engagement.id, engagement.name, detail.source, detail.received_at, detail.response_due)
        .join(table_of(InvestorEnquiry), detail.engagement_id == engagement.id)
        .where(detail.received_at >= begin, detail.received_at <= end_of(session, min(span.last, today)))
        .order_by(detail.received_at, engagement.id)
    )
    found = session.store.rows(statement)
    made = steps(session, [row.id for row in found], today)
    names = parties_of(session, [row.id for row in found])
    rows = []
    for row in found:
        received = session.town.day(row.received_at)
        first = {stage: session.town.day(at) for stage, at in made[row.id].items()}
        acknowledged = first.get("acknowledged")
        answered = min(
            (first[stage] for stage in ("answered", "referred", "out_of_scope") if stage in first), default=None
        )
        acknowledge_by = session.limits.due("enquiry_ack", received)
        answer_by = row.response_due or session.limits.due("enquiry_answer", received)
        rows.append(
            ResponseTime(
                row.id,
                row.name,
                ", ".join(names[row.id].values()),
                str(row.source),
                received,
                acknowledge_by,
                acknowledged,
                _in_time(acknowledged, acknowledge_by, today),
                answer_by,
                answered,
                _in_time(answered, answer_by, today),
            )
        )
    return rows


def _in_time(done: date | None, due: date, today: date) -> bool | None:
    if done is not None:
        return done <= due
    return None if today <= due else False
