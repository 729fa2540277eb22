"""Register numbers of requests: those of the letters that belong to them."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract.standing import BATCH
from urd_crm.entities.interaction import Interaction, InteractionEngagement
from urd_crm.entities.model import table_of

if TYPE_CHECKING:
    from urd_crm import Session


def numbers_of(session: "Session", engagement_ids: Collection[int]) -> Mapping[int, str]:
    """Give the number of the first registered letter of each engagement, with its day.

    Args:
        session: where to look.
        engagement_ids: of which; those without a registered letter are left out of the answer.
    """
    said, link, ids = table_of(Interaction), table_of(InteractionEngagement), sorted(engagement_ids)
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(link.c.engagement_id, said.c.register_number, said.c.occurred_at)
            .join(said, said.c.id == link.c.interaction_id)
            .where(link.c.engagement_id.in_(ids[start : start + BATCH]), said.c.register_number.is_not(None))
            .order_by(said.c.occurred_at, said.c.id)
        )
        for id, number, at in session.store.rows(statement):
            found.setdefault(id, f"{number} / {session.town.day(at):%d.%m.%Y}")
    return found
