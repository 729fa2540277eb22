"""What we promised to NGOs and did not do in time."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.ngos.profiles.ngo import NGO

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class OverdueRow:
    """A promise of ours to an NGO whose day has passed."""

    commitment_id: int
    text: str
    to: str
    """To whom."""
    due_on: date
    days_late: int
    unit: str | None
    """Which unit of ours sees to it · ``None``: none."""
    person: str | None
    """Who of ours sees to it · ``None``: nobody yet."""
    origin: str | None
    """Where it was said: the subject of the meeting or letter · ``None``: not recorded."""


def overdue_commitments(session: "Session", *, on: date | None = None) -> Sequence[OverdueRow]:
    """Which promises of ours to NGOs are overdue, worst first? Due on the very day is not overdue.

    What was fulfilled, broken or withdrawn by then is not among them.

    Args:
        session: where to look.
        on: as of which day.
    """
    found = session.commitments.overdue(on=on, by="us", to_type=NGO)
    people = _texts(session, table_of(Party), "label", {row.responsible_id for row in found})
    origins = _texts(session, table_of(Interaction), "subject", {row.interaction_id for row in found})
    return [
        OverdueRow(
            row.id,
            row.text,
            row.party,
            row.due_on,
            row.days_late,
            row.responsible_unit,
            people.get(row.responsible_id),
            origins.get(row.interaction_id),
        )
        for row in found
    ]


def _texts(session: "Session", table: sa.Table, column: str, found: set[int | None]) -> dict[int | None, str]:
    ids = sorted(id for id in found if id is not None)
    return {
        row[0]: row[1]
        for start in range(0, len(ids), BATCH)
        for row in session.store.rows(
            sa.select(table.c.id, table.c[column]).where(table.c.id.in_(ids[start : start + BATCH]))
        )
    }
