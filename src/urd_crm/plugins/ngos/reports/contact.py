"""Whom we should meet again: parties with weight in a topic that we have not met for long."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.contract.moments import end_of
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.ngos.records.influence import Influence
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


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
    met, spoken = _last(session, ids, today, meetings), _last(session, ids, today)
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


def _last(
    session: "Session", party_ids: Collection[int], on: date, kinds: Collection[str] | None = None
) -> Mapping[int, date]:
    """Give the day of the last interaction of each party that was held: with itself, or with somebody on its behalf."""
    took, said, party = (table_of(each) for each in (Participant, Interaction, Party))
    ids, found = sorted(party_ids), dict[int, date]()
    for column in (took.c.party_id, took.c.on_behalf_of_id):
        newest = (  # of each, read backwards from the index, and stopped at the first that fits
            sa.select(took.c.occurred_at)
            .join(said, said.c.id == took.c.interaction_id)
            .where(column == party.c.id, took.c.occurred_at <= end_of(session, on))
            .where(said.c.status == InteractionStatus.HELD)
            .order_by(took.c.occurred_at.desc())
            .limit(1)
        )
        if kinds is not None:
            newest = newest.where(said.c.kind.in_(kinds))
        for start in range(0, len(ids), BATCH):
            those = party.c.id.in_(ids[start : start + BATCH])
            for id, at in session.store.rows(sa.select(party.c.id, newest.scalar_subquery()).where(those)):
                if at is not None:
                    found[id] = max(found.get(id, date.min), session.town.day(at))
    return found
