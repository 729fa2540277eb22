"""When we last spoke with a party."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract.moments import end_of
from urd_crm.contract.standing import BATCH
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party

if TYPE_CHECKING:
    from urd_crm import Session


def last_contact(
    session: "Session", party_ids: Collection[int], on: date, kinds: Collection[str] | None = None
) -> Mapping[int, date]:
    """Give the day of the last interaction of each party that was held: with itself, or with somebody on its behalf.

    Args:
        session: where to look.
        party_ids: of which; those without any are left out of the answer.
        on: up to which day.
        kinds: only of these kinds, by their codes; ``None``: of any.
    """
    took, said, party = (table_of(each) for each in (Participant, Interaction, Party))
    ids, found = sorted(party_ids), dict[int, date]()
    for column in (took.c.party_id, took.c.on_behalf_of_id):
        newest = (  # of each, read backwards from the index, and stopped at the first that fits
            sa.select(took.c.occurred_at)
            .join(said, said.c.id == took.c.interaction_id)
            .where(column == party.c.id, took.c.occurred_at <= end_of(session, on))
            .where(said.c.status == InteractionStatus.HELD)
            .order_by(took.c.occurred_at.desc())
            .limit(1)
        )
        if kinds is not None:
            newest = newest.where(said.c.kind.in_(kinds))
        for start in range(0, len(ids), BATCH):
            those = party.c.id.in_(ids[start : start + BATCH])
            for id, at in session.store.rows(sa.select(party.c.id, newest.scalar_subquery()).where(those)):
                if at is not None:
                    found[id] = max(found.get(id, date.min), session.town.day(at))
    return found
