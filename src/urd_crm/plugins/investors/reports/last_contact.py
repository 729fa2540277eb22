"""When we last spoke with those that an engagement is with."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract.last_contact import last_contact
from urd_crm.contract.moments import end_of
from urd_crm.contract.standing import BATCH, parties_of
from urd_crm.entities.interaction import Interaction, InteractionEngagement, InteractionStatus
from urd_crm.entities.model import table_of

if TYPE_CHECKING:
    from urd_crm import Session


def last_contacts(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, date]:
    """Give the day of the last contact up to a day: what was held for the engagement, or with one it is with.

    Args:
        session: where to look.
        engagement_ids: of which; those without any contact are left out of the answer.
        on: up to which day.
    """
    ids = sorted(engagement_ids)
    with_whom = parties_of(session, ids)
    of_parties = last_contact(session, {id for parties in with_whom.values() for id in parties}, on)
    latest = _of_engagements(session, ids, on)
    for id in ids:
        days = [day for party in with_whom[id] if (day := of_parties.get(party)) is not None]
        if id in latest:
            days.append(latest[id])
        if days:
            latest[id] = max(days)
    return latest


def _of_engagements(session: "Session", ids: list[int], on: date) -> dict[int, date]:
    link, said = table_of(InteractionEngagement), table_of(Interaction)
    found: dict[int, date] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(link.c.engagement_id, sa.func.max(said.c.occurred_at))
            .join(said, said.c.id == link.c.interaction_id)
            .where(
                link.c.engagement_id.in_(ids[start : start + BATCH]),
                said.c.status == InteractionStatus.HELD,
                said.c.occurred_at <= end_of(session, on),
            )
            .group_by(link.c.engagement_id)
        )
        found |= {id: session.town.day(at) for id, at in session.store.rows(statement)}
    return found
