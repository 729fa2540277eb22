"""The moment of an interaction, which those who took part repeat."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm.attributes import set_attribute

from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import table_of
from urd_crm.gate.pending import Pending
from urd_crm.gate.store import Store

MOMENT = UTCDateTime()
REMEMBERED = 20_000
"""Of how many interactions the moments are kept in mind; others are read."""


def take_moments(store: Store, pending: Sequence[Pending], own: Mapping[int, datetime]) -> None:
    """Let those who are added, or given a moment, take the interaction's, and let nobody change it until they are committed.

    Args:
        store: the session's way to the database.
        pending: rows of a flush.
        own: the moments of interactions that the transaction has added, which nobody else sees.
    """
    took = [
        each.row
        for each in pending
        if isinstance(each.row, Participant) and (each.operation == "insert" or "occurred_at" in each.changed)
    ]
    here = {
        each.row.id: each.row.occurred_at
        for each in pending
        if isinstance(each.row, Interaction) and (each.operation == "insert" or "occurred_at" in each.changed)
    }
    ids = sorted({row.interaction_id for row in took}.difference(own, here))
    found = store.fetch_for_each("id, occurred_at", "urd_interaction", "id", ids, lock="FOR SHARE")
    moments = {id: store.statements.read(MOMENT, moment) for id, moment in found} | here
    for row in took:
        moment = moments.get(row.interaction_id) or own.get(row.interaction_id)
        if moment is not None:
            set_attribute(row, "occurred_at", moment)


def give_moments(store: Store, pending: Sequence[Pending], own: dict[int, datetime]) -> None:
    """Let those who took part follow a moment that was changed; note those of interactions that were added."""
    participant = table_of(Participant)
    if len(own) > REMEMBERED:
        own.clear()
    for each in pending:
        row = each.row
        if not isinstance(row, Interaction) or row.id is None:
            continue
        if each.operation == "insert":
            own[row.id] = row.occurred_at
        elif each.operation == "delete":
            own.pop(row.id, None)
        elif "occurred_at" in each.changed:
            those = sa.update(participant).where(participant.c.interaction_id == row.id)
            store.execute(those.values(occurred_at=row.occurred_at))
            own.update({row.id: row.occurred_at} if row.id in own else {})
