"""Where engagements stood on a day, and whom they are with."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.declarations import EngagementType, Stage
from urd_crm.contract.moments import end_of
from urd_crm.contract.tables import EngagementDetail
from urd_crm.entities.engagement import Engagement, EngagementParty, StageChange
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class Standing:
    """An engagement as it stood on a day."""

    engagement_id: int
    name: str
    public_name: str
    stage: Stage
    since: date
    """Since when it stood there."""
    opened_on: date
    origin_id: int | None
    responsible_id: int | None

    def days(self, on: date) -> int:
        """Give for how long it has stood there · days."""
        return (on - self.since).days


def standing(
    session: "Session",
    type: EngagementType,
    on: date,
    among: Collection[int] | None = None,
    *,
    is_open: bool = False,
) -> Sequence[Standing]:
    """Give the engagements of a type that were open on a day or had ended by then, each as it stood.

    Args:
        session: where to look.
        type: which type.
        on: the day, to its end.
        among: only these, by number; ``None``: all of the type.
        is_open: only those that had not ended by then; of the others, which are most, nothing else is read.
    """
    engagement, change = table_of(Engagement).c, table_of(StageChange).c
    until = end_of(session, on)
    asked = [engagement.type == session.registry.engagements.get(type).code, change.at <= until]
    if is_open:  # who was closed by then has not moved since
        asked.append(sa.or_(engagement.closed_at.is_(None), engagement.closed_at > until))
    if among is None:
        found = _standing(session, type, asked)
    else:
        ids = sorted(among)
        parts = [change.engagement_id.in_(ids[start : start + BATCH]) for start in range(0, len(ids), BATCH)]
        found = [each for part in parts for each in _standing(session, type, [*asked, part])]
    return [each for each in found if not each.stage.is_final] if is_open else found


def _standing(session: "Session", type: EngagementType, asked: Sequence[sa.ColumnElement[bool]]) -> list[Standing]:
    engagement, change = table_of(Engagement).c, table_of(StageChange).c
    last = (
        sa.select(sa.func.max(change.id).label("id"))
        .join(table_of(Engagement), engagement.id == change.engagement_id)
        .where(*asked)
        .group_by(change.engagement_id)
        .subquery()
    )
    statement = (
        sa.select(
            engagement.id,
            engagement.name,
            engagement.code_name,
            change.to_stage,
            change.at,
            engagement.opened_at,
            engagement.origin_id,
            engagement.responsible_id,
        )
        .join(table_of(StageChange), change.engagement_id == engagement.id)
        .join(last, last.c.id == change.id)
        .order_by(engagement.id)
    )
    day = session.town.day
    return [
        Standing(
            row.id,
            row.name,
            row.code_name or row.name,
            type.stage(row.to_stage) or Stage(row.to_stage),
            day(row.at),
            day(row.opened_at),
            row.origin_id,
            row.responsible_id,
        )
        for row in session.store.rows(statement)
    ]


def parties_of(session: "Session", engagement_ids: Collection[int]) -> Mapping[int, Mapping[int, str]]:
    """Give whom engagements are with: number and name of each party without a role of its own, the town hall left out.

    Args:
        session: where to look.
        engagement_ids: of which.
    """
    link, party, own = table_of(EngagementParty), table_of(Party), table_of(Organisation)
    ids = sorted(engagement_ids)
    found: dict[int, dict[int, str]] = {id: {} for id in ids}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(link.c.engagement_id, party.c.id, party.c.label)
            .join(party, party.c.id == link.c.party_id)
            .outerjoin(own, own.c.id == party.c.id)
            .where(
                link.c.engagement_id.in_(ids[start : start + BATCH]),
                link.c.role == "party",
                sa.or_(own.c.is_own.is_(None), own.c.is_own.is_(False)),
            )
            .order_by(party.c.sort_key, party.c.id)
        )
        for engagement_id, party_id, label in session.store.rows(statement):
            found[engagement_id][party_id] = label
    return found


def details_of(session: "Session", table: type[EngagementDetail], engagement_ids: Collection[int]) -> Mapping[int, Any]:
    """Give the detail rows of engagements by number; a few queries for many."""
    detail = table_of(table)
    ids = sorted(engagement_ids)
    return {
        row.engagement_id: row
        for start in range(0, len(ids), BATCH)
        for row in session.store.rows(sa.select(detail).where(detail.c.engagement_id.in_(ids[start : start + BATCH])))
    }
