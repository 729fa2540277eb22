"""What parties are called."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500


def labels(session: "Session", party_ids: Iterable[int | None]) -> Mapping[int, str]:
    """Give what parties are called, by number; a few queries for many.

    Args:
        session: where to look.
        party_ids: of which; ``None`` among them is passed over, and so is never in the answer.
    """
    party = table_of(Party).c
    ids = sorted({id for id in party_ids if id is not None})
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(party.id, party.label).where(party.id.in_(ids[start : start + BATCH]))
        found |= dict(session.store.rows(statement))
    return found
