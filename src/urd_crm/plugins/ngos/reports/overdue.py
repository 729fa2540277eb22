"""What we promised to NGOs and did not do in time."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.plugins.ngos.profiles.ngo import NGO

if TYPE_CHECKING:
    from urd_crm import Session


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
    return [
        OverdueRow(
            row.id,
            row.text,
            row.party,
            row.due_on,
            row.days_late,
            row.responsible_unit,
            row.responsible,
            row.origin,
        )
        for row in session.commitments.overdue(on=on, by="us", to_type=NGO)
    ]
