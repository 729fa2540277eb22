"""The moment of an interaction, which those who took part repeat."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm.attributes import set_attribute

from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import table_of
from urd_crm.gate.pending import Pending
from urd_crm.gate.store import Store

MOMENT = UTCDateTime()


def take_moments(store: Store, pending: Sequence[Pending]) -> None:
    """Let those who are added take the moment that is stored, and let nobody change it until they are committed."""
    added = [each.row for each in pending if each.operation == "insert" and isinstance(each.row, Participant)]
    ids = sorted({row.interaction_id for row in added})
    if not ids:
        return
    moments = dict(store.fetch_for_each("id, occurred_at", "urd_interaction", "id", ids, lock="FOR SHARE"))
    for row in added:
        if row.interaction_id in moments:
            set_attribute(row, "occurred_at", store.statements.read(MOMENT, moments[row.interaction_id]))


def give_moments(store: Store, pending: Sequence[Pending]) -> None:
    """Let those who took part follow a moment that was changed."""
    participant = table_of(Participant)
    for each in pending:
        if isinstance(each.row, Interaction) and "occurred_at" in each.changed and each.operation == "update":
            own = sa.update(participant).where(participant.c.interaction_id == each.row.id)
            store.execute(own.values(occurred_at=each.row.occurred_at))
