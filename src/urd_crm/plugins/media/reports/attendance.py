"""Whether the press comes: press event by press event."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.choice import one_of
from urd_crm.entities.interaction import Interaction, Participant, Presence
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.media.reports.journalists import Form
from urd_crm.plugins.media.reports.press_events import BATCH, CAME, held
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class Attendance:
    """A press event that was held, and who of those outside the town hall came."""

    interaction_id: int
    date: date
    subject: str
    invited: int
    """Whoever came uninvited is not among them."""
    came: int
    """Whoever left early, or came uninvited, is among them."""
    walk_ins: int
    no_shows: int
    unobserved: int
    """Of whom nobody noted whether they came."""
    change: int | None
    """How many more came than to the one before · ``None``: there is none before."""


def attendance_trend(
    session: "Session", *, kind: Form = "briefing", months: int = 12, on: date | None = None
) -> Sequence[Attendance]:
    """How many came to each press event, and is it more or less than before? Oldest first.

    Args:
        session: where to look.
        kind: which press events.
        months: how far back · calendar months.
        on: up to which day.

    Raises:
        InvalidValueError: there is no such ``kind``, or the months go back beyond the calendar.
    """
    kind = one_of(Form, kind)
    today = on or session.today
    events = held(session, today, form=kind, since=add_months(today, -months))[::-1]
    seen = _presence(session, [event.interaction_id for event in events])
    subjects = _subjects(session, list(seen))
    rows: list[Attendance] = []
    for event in events:
        presence = seen[event.interaction_id]
        came = sum(each in CAME for each in presence)
        rows.append(
            Attendance(
                event.interaction_id,
                event.day,
                subjects[event.interaction_id],
                len(presence) - presence.count(Presence.WALK_IN),
                came,
                presence.count(Presence.WALK_IN),
                presence.count(Presence.NO_SHOW),
                presence.count(None),
                came - rows[-1].came if rows else None,
            )
        )
    return rows


def _presence(session: "Session", ids: Sequence[int]) -> dict[int, list[Presence | None]]:
    """Give what was observed of each who took part and is not ours, by press event."""
    took, own = table_of(Participant), table_of(Organisation)
    who = sa.func.coalesce(took.c.on_behalf_of_id, took.c.party_id)
    found: dict[int, list[Presence | None]] = {id: [] for id in ids}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(took.c.interaction_id, took.c.presence)
            .outerjoin(own, own.c.id == who)
            .where(
                took.c.interaction_id.in_(ids[start : start + BATCH]),
                sa.or_(own.c.is_own.is_(None), own.c.is_own.is_(False)),
            )
        )
        for id, presence in session.store.rows(statement):
            found[id].append(presence)
    return found


def _subjects(session: "Session", ids: Sequence[int]) -> dict[int, str]:
    said = table_of(Interaction).c
    return {
        id: subject
        for start in range(0, len(ids), BATCH)
        for id, subject in session.store.rows(
            sa.select(said.id, said.subject).where(said.id.in_(ids[start : start + BATCH]))
        )
    }
