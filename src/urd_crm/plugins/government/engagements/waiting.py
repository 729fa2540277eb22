"""Since when requests of ours wait for an answer, and by when one is due."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract.moments import end_of
from urd_crm.contract.stages import BATCH
from urd_crm.entities.engagement import StageChange
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.limits import NO_ANSWER

if TYPE_CHECKING:
    from urd_crm import Session

WAITING = ("sent", "registered_there", "reminded")
"""The stages at which they have our letter and we have no answer."""


def sent_days(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, date]:
    """Give the days on which requests were sent that wait for an answer at the end of a day.

    Args:
        session: where to look.
        engagement_ids: of which; the others are left out of the answer.
        on: as of which day.
    """
    change, ids = table_of(StageChange).c, sorted(engagement_ids)
    until = end_of(session, on)
    found: dict[int, date] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(change.engagement_id, change.to_stage, change.at)
            .where(change.engagement_id.in_(ids[start : start + BATCH]), change.at <= until)
            .order_by(change.engagement_id, change.at, change.id)
        )
        for id, stage, at in session.store.rows(statement):
            if stage == "sent":
                found[id] = session.town.day(at)
            elif stage not in WAITING:
                found.pop(id, None)
    return found


def answer_due(session: "Session", kind: str, sent_on: date, agreed: date | None) -> date:
    """Give the day on which an answer ought to be here: the agreed one, or that of the service standard.

    Args:
        session: for the limit of the kind.
        kind: of the request.
        sent_on: when it was sent.
        agreed: the day of the request itself; ``None``: none.
    """
    return agreed or session.limits.due(f"{NO_ANSWER}{kind}", sent_on)
