"""Whom we should meet again: parties with weight in a topic that we have not met for long."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.contract.last_contact import last_contact
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.ngos.records.influence import Influence
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class NotMet:
    """A party with weight in a topic that we have not met for long."""

    party_id: int
    party: str
    topic: str
    influence: int
    interest: int
    judged_on: date
    last_met: date | None
    """``None``: never."""
    last_contact: date | None
    """The last of any kind · ``None``: never."""
    responsible: str | None
    """Who of ours keeps in touch · ``None``: nobody yet."""


def not_met_in(
    session: "Session",
    *,
    months: int | None = None,
    influence: int | None = None,
    type: str = "ngo",
    on: date | None = None,
) -> Sequence[NotMet]:
    """Which parties with weight in a topic have we not met for so many months? Longest ago first, never before all.

    The latest judgement of a party in a topic counts; whoever was met through somebody on their behalf was met.

    Args:
        session: where to look.
        months: for how long; ``None``: the limit ``ngo_not_met``.
        influence: so much of it at least; ``None``: the limit ``ngo_influential``.
        type: a profile that they have that day; ``ngo`` unless another plugin's is asked for.
        on: as of which day.

    Raises:
        NotFoundError: there is no such profile.
    """
    today = on or session.today
    span = months if months is not None else int(session.limits.get("ngo_not_met", today).value)
    least = influence if influence is not None else int(session.limits.get("ngo_influential", today).value)
    found = _judged(session, least, type, today)
    ids = {row.party_id for row in found}
    meetings = [entry.code for entry in session.registry.interactions if entry.record.is_meeting]
    met, spoken = last_contact(session, ids, today, meetings), last_contact(session, ids, today)
    people = labels(session, {row.responsible_id for row in found if row.responsible_id is not None})
    bound = add_months(today, -span)
    rows = [
        NotMet(
            row.party_id,
            row.label,
            row.topic,
            row.influence,
            row.interest,
            row.judged_on,
            met.get(row.party_id),
            spoken.get(row.party_id),
            people.get(row.responsible_id),
        )
        for row in found
        if row.party_id not in met or met[row.party_id] < bound
    ]
    return sorted(rows, key=lambda row: (row.last_met or date.min, -row.influence, -row.interest, row.party_id))


def _judged(session: "Session", least: int, type: str, on: date) -> Sequence[Any]:
    """Give the latest judgements of a day that are not below an influence."""
    judged, later, party = table_of(Influence), table_of(Influence).alias("later"), table_of(Party)
    newer = (
        sa.select(later.c.id)
        .where(later.c.party_id == judged.c.party_id, later.c.topic == judged.c.topic)
        .where(later.c.judged_on > judged.c.judged_on, later.c.judged_on <= on)
    )
    statement = (
        sa.select(judged, party.c.label)
        .join(party, party.c.id == judged.c.party_id)
        .where(
            judged.c.influence >= least,
            judged.c.judged_on <= on,
            ~newer.exists(),
            judged.c.party_id.in_(session.profiles.bearers(type, on=on)),
        )
        .order_by(judged.c.id)
    )
    return list(session.store.rows(statement))
