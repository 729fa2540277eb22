"""At which stage engagements stand or stood, and when they came there."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import CheckContext, EngagementDetail, EngagementType
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.model import table_of

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def stages_of(details: Sequence[EngagementDetail], context: CheckContext) -> Mapping[int, str]:
    """Give the stage at which the engagement of each detail stands: for a guard the one to be left.

    Args:
        details: rows of a detail table.
        context: of the check that asks.

    Returns:
        The stage by the engagement's number; one query for many rows.
    """
    ids = [row.engagement_id for row in details]
    columns = table_of(Engagement).c
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(columns.id, columns.stage).where(columns.id.in_(ids[start : start + BATCH]))
        found |= dict(context.session.store.rows(statement))
    return found


def standing(session: "Session", type: EngagementType, on: date) -> Mapping[int, tuple[str, date]]:
    """Give the stage of each engagement of a type as of a day, and since when it stood there.

    Args:
        session: where to look.
        type: which type.
        on: the day, to its end.
    """
    code = session.registry.engagements.get(type).code
    engagement, change = table_of(Engagement).c, table_of(StageChange).c
    last = (
        sa.select(sa.func.max(change.id).label("id"))
        .join(table_of(Engagement), engagement.id == change.engagement_id)
        .where(engagement.type == code, change.at <= end_of(session, on))
        .group_by(change.engagement_id)
        .subquery()
    )
    statement = sa.select(change.engagement_id, change.to_stage, change.at).join(last, last.c.id == change.id)
    return {id: (stage, session.town.day(at)) for id, stage, at in session.store.rows(statement)}


def entered(session: "Session", engagement_id: int, stage: str) -> date | None:
    """Give the day an engagement last came to a stage; ``None``: it never did."""
    change = table_of(StageChange).c
    statement = sa.select(sa.func.max(change.at)).where(change.engagement_id == engagement_id, change.to_stage == stage)
    ((at,),) = session.store.rows(statement)
    return None if at is None else session.town.day(at)


def end_of(session: "Session", day: date) -> datetime:
    """Give the last moment of a day in the town."""
    return datetime.combine(day, time.max, session.town.zone)
