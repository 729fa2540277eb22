"""Moments, names and steps that several reports ask for."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.engagement import StageChange
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def begin_of(session: "Session", day: date) -> datetime:
    """Give the first moment of a day in the town."""
    return datetime.combine(day, time(), session.town.zone)


def end_of(session: "Session", day: date) -> datetime:
    """Give the last moment of a day in the town."""
    return datetime.combine(day, time.max, session.town.zone)


def labels(session: "Session", party_ids: Collection[int | None]) -> Mapping[int, str]:
    """Give what parties are called, by number; a few queries for many."""
    party = table_of(Party).c
    ids = sorted({id for id in party_ids if id is not None})
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(party.id, party.label).where(party.id.in_(ids[start : start + BATCH]))
        found |= dict(session.store.rows(statement))
    return found


def steps(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, Mapping[str, datetime]]:
    """Give when each engagement first came to each of its stages, by the end of a day."""
    change = table_of(StageChange).c
    ids = sorted(engagement_ids)
    found: dict[int, dict[str, datetime]] = {id: {} for id in ids}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(change.engagement_id, change.to_stage, change.at)
            .where(change.engagement_id.in_(ids[start : start + BATCH]), change.at <= end_of(session, on))
            .order_by(change.at, change.id)
        )
        for id, stage, at in session.store.rows(statement):
            found[id].setdefault(stage, at)
    return found


def stages(session: "Session", engagement_ids: Collection[int], on: date) -> Mapping[int, str]:
    """Give the stage at which each engagement stood at the end of a day; what was opened later is not there."""
    change = table_of(StageChange).c
    ids = sorted(engagement_ids)
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(change.engagement_id, change.to_stage)
            .where(change.engagement_id.in_(ids[start : start + BATCH]), change.at <= end_of(session, on))
            .order_by(change.at, change.id)
        )
        found |= dict(session.store.rows(statement))
    return found
