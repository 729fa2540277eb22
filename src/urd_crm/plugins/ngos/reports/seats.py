"""Who of the NGOs sits in which council."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.labels import labels
from urd_crm.contract.standing import details_of, parties_of, standing
from urd_crm.plugins.ngos.engagements.seat import ADVISORY_SEAT, AdvisorySeat

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference

BATCH = 500


@frozen
class Seat:
    """A seat that somebody has, or is nominated for."""

    engagement_id: int
    council: str
    person: str
    """Empty: nobody is named yet."""
    organisation: str
    """Who sends them · names joined by commas."""
    stage: str
    stage_title: Text
    since: date
    """Since when they are nominated or appointed."""
    term_until: date | None


def who_sits_where(
    session: "Session", *, council: "PartyReference | None" = None, on: date | None = None
) -> Sequence[Seat]:
    """Who is appointed to, or nominated for, which council? By council, the appointed first.

    A seat whose term is over by then is not among them, whether it was ended or not.

    Args:
        session: where to look.
        council: which one; ``None``: all.
        on: as of which day.
    """
    today = on or session.today
    open_ = standing(session, ADVISORY_SEAT, today, is_open=True)
    ids = [each.engagement_id for each in open_]
    details, senders = details_of(session, AdvisorySeat, ids), parties_of(session, ids)
    wanted = None if council is None else session.organisations.get(council).id
    people = labels(session, {id for row in details.values() for id in (row.council_id, row.person_id) if id})
    rows = []
    for each in open_:
        row = details[each.engagement_id]
        if (wanted is not None and row.council_id != wanted) or (row.term_until and row.term_until < today):
            continue
        rows.append(
            Seat(
                each.engagement_id,
                people.get(row.council_id, ""),
                people.get(row.person_id, ""),
                ", ".join(senders[each.engagement_id].values()),
                each.stage.name,
                each.stage.title,
                each.since,
                row.term_until,
            )
        )
    return sorted(rows, key=lambda row: (row.council, row.stage != "appointed", row.person, row.engagement_id))
