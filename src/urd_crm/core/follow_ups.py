"""What came of interactions and is still to be done."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.commitment import Commitment, Task
from urd_crm.entities.model import table_of

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500


def follow_ups(session: "Session", interaction_ids: Sequence[int], on: date) -> Mapping[int, Sequence[str]]:
    """Give the promises and tasks that came of interactions and were open on a day, each with its own day.

    Args:
        session: where to look.
        interaction_ids: of which; those of which nothing is open are left out of the answer.
        on: as of which day.
    """
    promise, task = table_of(Commitment).c, table_of(Task).c
    found: dict[int, list[str]] = {}
    for start in range(0, len(interaction_ids), BATCH):
        ids = interaction_ids[start : start + BATCH]
        promised = sa.select(promise.interaction_id, promise.text, promise.due_on).where(
            promise.interaction_id.in_(ids),
            promise.promised_on <= on,
            sa.or_(promise.closed_on.is_(None), promise.closed_on > on),
        )
        to_do = sa.select(task.interaction_id, task.title, task.due_on).where(
            task.interaction_id.in_(ids),
            sa.or_(task.done_on.is_(None), task.done_on > on),
            sa.or_(task.cancelled_on.is_(None), task.cancelled_on > on),
        )
        for statement, id in ((promised, promise.id), (to_do, task.id)):
            for interaction_id, text, due_on in session.store.rows(statement.order_by(id)):
                said = text if due_on is None else f"{text} ({due_on:%d.%m.%Y})"
                found.setdefault(interaction_id, []).append(said)
    return found
