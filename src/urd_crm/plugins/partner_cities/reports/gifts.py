"""What was given to a partner city, and what it gave."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from heapq import nlargest
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import end_of
from urd_crm.contract.standing import BATCH
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
    return last_gifts(session, [city], on).get(city, ())


def last_gifts(session: "Session", cities: Collection[int], on: date) -> Mapping[int, Sequence[Gifts]]:
    """Give the last exchanges of gifts with each of some cities or its people, the newest first; a few queries for many.

    Args:
        session: where to look.
        cities: numbers of the cities; those without any are left out of the answer.
        on: up to which day.
    """
    gift, said, took = (table_of(each).c for each in (GiftExchange, Interaction, Participant))
    ids, found = sorted(cities), dict[int, dict[tuple[datetime, int], Any]]()
    # One query for each index: the city itself, and those who spoke for it. They are put in order here:
    # to give the newest few, PostgreSQL would go through all interactions by day until so many are with the city.
    for who in (took.party_id, took.on_behalf_of_id):
        statement = (
            sa.select(who, said.id, said.occurred_at, gift.given, gift.received)
            .select_from(table_of(GiftExchange))
            .join(table_of(Participant), took.interaction_id == gift.interaction_id)
            .join(table_of(Interaction), said.id == gift.interaction_id)
            .where(said.status == InteractionStatus.HELD, said.occurred_at <= end_of(session, on))
        )
        for start in range(0, len(ids), BATCH):
            those = statement.where(who.in_(ids[start : start + BATCH]))
            for city, id, at, given, received in session.store.rows(those):
                found.setdefault(city, {})[at, id] = (given, received)
    return {
        city: [Gifts(session.town.day(key[0]), *each[key]) for key in nlargest(LAST, each)]
        for city, each in found.items()
    }
