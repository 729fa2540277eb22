"""At which stage engagements stand, or are about to."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa

from urd_crm.contract import CheckContext, EngagementDetail
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of

BATCH = 500


def stages_of(details: Sequence[EngagementDetail], context: CheckContext) -> Mapping[int, str]:
    """Give the stage of the engagement of each detail: for a guard the one to be entered.

    Args:
        details: rows of a detail table.
        context: of the check that asks.

    Returns:
        The stage by the engagement's number; one query for many rows.
    """
    ids = [row.engagement_id for row in details]
    if context.to_stage:
        return dict.fromkeys(ids, context.to_stage)
    columns = table_of(Engagement).c
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(columns.id, columns.stage).where(columns.id.in_(ids[start : start + BATCH]))
        found |= dict(context.session.store.rows(statement))
    return found
