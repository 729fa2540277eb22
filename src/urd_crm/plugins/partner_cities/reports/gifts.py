"""What was given to a partner city, and what it gave."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import end_of
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.interactions import GiftExchange

if TYPE_CHECKING:
    from urd_crm import Session

LAST = 5
"""How many exchanges of gifts are told."""


@frozen
class Gifts:
    """One exchange of gifts."""

    date: date
    given: str | None
    """What we gave · ``None``: nothing."""
    received: str | None
    """What they gave · ``None``: nothing."""


def gifts_of(session: "Session", city: int, on: date) -> Sequence[Gifts]:
    """Give the last exchanges of gifts with a city or its people, the newest first.

    Args:
        session: where to look.
        city: number of the city.
        on: up to which day.
    """
    gift, said, took = (table_of(each).c for each in (GiftExchange, Interaction, Participant))
    # One query for each index: the city itself, and those who spoke for it.
    here = sa.union(
        *(sa.select(took.interaction_id).where(who == city) for who in (took.party_id, took.on_behalf_of_id))
    )
    statement = (
        sa.select(said.occurred_at, gift.given, gift.received)
        .join(table_of(GiftExchange), gift.interaction_id == said.id)
        .where(
            said.status == InteractionStatus.HELD,
            said.occurred_at <= end_of(session, on),
            gift.interaction_id.in_(here),
        )
        .order_by(said.occurred_at.desc(), said.id.desc())
        .limit(LAST)
    )
    return [Gifts(session.town.day(at), given, received) for at, given, received in session.store.rows(statement)]
