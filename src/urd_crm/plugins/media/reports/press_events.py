"""Press events that were held, and who was there."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import begin_of, end_of
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant, Presence
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.interactions import BRIEFING_ATTENDANCE, BriefingAttendance

if TYPE_CHECKING:
    from urd_crm import Session

CAME = (Presence.ATTENDED, Presence.LEFT_EARLY, Presence.WALK_IN)
BATCH = 500


@frozen
class Held:
    """A press event that took place."""

    interaction_id: int
    day: date


@frozen
class Attended:
    """Somebody who was at a press event."""

    interaction_id: int
    person_id: int
    organisation_id: int | None
    affiliation_id: int | None


def held(
    session: "Session", on: date, *, form: str | None = None, since: date | None = None, last: int | None = None
) -> Sequence[Held]:
    """Give the press events that were held by the end of a day, newest first; what is planned or cancelled is none.

    Args:
        session: where to look.
        on: the day.
        form: ``briefing``, ``press_conference`` …; ``None``: any.
        since: first day; ``None``: from ever.
        last: how many; ``None``: all.
    """
    said, detail = table_of(Interaction).c, table_of(BriefingAttendance).c
    statement = (
        sa.select(said.id, said.occurred_at)
        .join(table_of(BriefingAttendance), detail.interaction_id == said.id)
        .where(
            said.kind == session.registry.interactions.get(BRIEFING_ATTENDANCE).code,
            said.status == InteractionStatus.HELD,
            said.occurred_at <= min(end_of(session, on), session.now),
        )
        .order_by(said.occurred_at.desc(), said.id.desc())
        .limit(last)
    )
    if form is not None:
        statement = statement.where(detail.form == form)
    if since is not None:
        statement = statement.where(said.occurred_at >= begin_of(session, since))
    return [Held(row.id, session.town.day(row.occurred_at)) for row in session.store.rows(statement)]


def attended(session: "Session", interaction_ids: Collection[int]) -> Sequence[Attended]:
    """Give who was observed at press events."""
    took = table_of(Participant).c
    ids = sorted(interaction_ids)
    return [
        Attended(*row)
        for start in range(0, len(ids), BATCH)
        for row in session.store.rows(
            sa.select(took.interaction_id, took.party_id, took.on_behalf_of_id, took.affiliation_id)
            .where(took.interaction_id.in_(ids[start : start + BATCH]), took.presence.in_(CAME))
            .order_by(took.interaction_id, took.party_id)
        )
    ]
