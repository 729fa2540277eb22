"""At which stage engagements stand or stood, and when they came there."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract.check import CheckContext
from urd_crm.contract.moments import end_of
from urd_crm.contract.tables import EngagementDetail
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.model import table_of

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500


def stages_of(details: Sequence[EngagementDetail], context: CheckContext) -> Mapping[int, str]:
    """Give the stage of the engagement of each detail: for a guard the one to be entered.

    Args:
        details: rows of a detail table.
        context: of the check that asks.

    Returns:
        The stage by the engagement's number; a few queries for many.
    """
    ids = [row.engagement_id for row in details]
    if context.to_stage:
        return dict.fromkeys(ids, context.to_stage)
    context.claim(Engagement, ids)  # nobody moves them meanwhile
    return stages_now(context.session, ids)


def stages_now(session: "Session", engagement_ids: Collection[int]) -> Mapping[int, str]:
    """Give the stage at which each engagement stands; for a guard the one to be left."""
    columns, ids = table_of(Engagement).c, sorted(engagement_ids)
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(columns.id, columns.stage).where(columns.id.in_(ids[start : start + BATCH]))
        found |= dict(session.store.rows(statement))
    return found


def stages_on(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, str]:
    """Give the stage at which each engagement stood at the end of a day; what was opened later is not there."""
    return {id: stage for id, stage, _ in _steps(session, engagement_ids, on)}


def steps(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, Mapping[str, datetime]]:
    """Give when each engagement first came to each of its stages, by the end of a day."""
    found: dict[int, dict[str, datetime]] = {id: {} for id in engagement_ids}
    for id, stage, at in _steps(session, engagement_ids, on):
        found[id].setdefault(stage, at)
    return found


def entered(session: "Session", engagement_id: int, stage: str) -> date | None:
    """Give the day an engagement last came to a stage; ``None``: it never did."""
    change = table_of(StageChange).c
    statement = sa.select(sa.func.max(change.at)).where(change.engagement_id == engagement_id, change.to_stage == stage)
    ((at,),) = session.store.rows(statement)
    return None if at is None else session.town.day(at)


def _steps(session: "Session", engagement_ids: Collection[int], on: date) -> Iterator[tuple[int, str, datetime]]:
    """Give the moves of engagements up to the end of a day, in their order."""
    change, ids = table_of(StageChange).c, sorted(engagement_ids)
    for start in range(0, len(ids), BATCH):
        yield from session.store.rows(
            sa.select(change.engagement_id, change.to_stage, change.at)
            .where(change.engagement_id.in_(ids[start : start + BATCH]), change.at <= end_of(session, on))
            .order_by(change.at, change.id)
        )
