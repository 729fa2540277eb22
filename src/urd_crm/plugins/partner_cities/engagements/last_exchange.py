"""When people last went from city to city."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.engagements.exchange import EXCHANGE, Exchange

if TYPE_CHECKING:
    from urd_crm import Session

HELD = ("held", "reported")
"""The stages of an exchange that took place."""


def last_exchanges(session: "Session", on: date) -> Mapping[int, date]:
    """Give the first day of the last exchange that was held with each city by a day; those without any are left out.

    Args:
        session: where to look.
        on: up to which day.
    """
    engagement, detail, link = (table_of(each).c for each in (Engagement, Exchange, EngagementParty))
    statement = (
        sa.select(link.party_id, sa.func.max(detail.starts_on))
        .join(table_of(Exchange), detail.engagement_id == link.engagement_id)
        .join(table_of(Engagement), engagement.id == link.engagement_id)
        .where(
            engagement.type == session.registry.engagements.get(EXCHANGE).code,
            engagement.stage.in_(HELD),
            detail.starts_on <= on,
        )
        .group_by(link.party_id)
    )
    return dict(session.store.rows(statement))
