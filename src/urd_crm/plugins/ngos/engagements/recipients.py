"""Which NGOs an engagement is with."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.profiles.ngo import Ngo

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def recipients(session: "Session", engagement_ids: Collection[int]) -> Mapping[int, Mapping[int, Ngo]]:
    """Give the NGOs that engagements are with, by engagement and organisation; who only advises or judges is none.

    Args:
        session: where to look.
        engagement_ids: of which.
    """
    link, profile = table_of(EngagementParty), table_of(Ngo)
    ids = sorted(set(engagement_ids))
    found: dict[int, dict[int, Ngo]] = {id: {} for id in ids}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(link.c.engagement_id, profile)
            .join(profile, profile.c.organisation_id == link.c.party_id)
            .where(link.c.engagement_id.in_(ids[start : start + BATCH]), link.c.role == "party")
            .order_by(link.c.engagement_id, profile.c.organisation_id)
        )
        for row in session.store.rows(statement):
            found[row.engagement_id][row.organisation_id] = row
    return found
