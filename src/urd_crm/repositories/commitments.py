"""Promises: made, kept, broken, overdue."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract.choice import chosen
from urd_crm.contract.declarations import ProfileType
from urd_crm.entities.commitment import Commitment, CommitmentOutcome, Side
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.repositories.idempotent import Logged
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


@frozen
class OverdueCommitment:
    """A promise whose day has passed."""

    id: int
    text: str
    party_id: int
    party: str
    """To whom we promised, or who promised us."""
    by: str
    due_on: date
    days_late: int
    responsible_unit: str | None
    responsible_id: int | None
    responsible: str | None
    """Who of ours sees to it · ``None``: nobody yet."""
    interaction_id: int | None
    origin: str | None
    """Where it was said: the subject of the meeting or letter · ``None``: it is not recorded."""


class Commitments(Repository):
    """Promises between us and others."""

    def promise(
        self,
        text: str,
        *,
        to: PartyReference | None = None,
        by: PartyReference | None = None,
        due_on: date | None = None,
        promised_on: date | None = None,
        interaction: Interaction | Logged | int | None = None,
        engagement: Engagement | int | None = None,
        responsible: PartyReference | None = None,
        responsible_unit: str | None = None,
    ) -> Commitment:
        """Record a promise: ours ``to`` somebody, or one ``by`` somebody to us.

        Args:
            text: what was promised.
            to: whom we promised; give this or ``by``.
            by: who promised us.
            due_on: by when, that day included; ``None``: no day was named.
            promised_on: when; ``None``: the day of the interaction, or today.
            interaction: where it was said.
            engagement: what it is a part of.
            responsible: who of ours sees to it.
            responsible_unit: which unit of ours sees to it.
        """
        other = to if to is not None else by
        if other is None or (to is not None and by is not None):
            raise TypeError("Give either 'to', whom we promised, or 'by', who promised us.")
        resolver = Resolver(self.session)
        if promised_on is None:
            said = (
                self.session.interactions.get(self._id_of(interaction)).occurred_at if interaction is not None else None
            )
            promised_on = self.session.town.day(said) if said is not None else self.session.today
        row = Commitment(
            text=text,
            by=Side.US if to is not None else Side.THEM,
            party_id=resolver.party_id(other),
            promised_on=promised_on,
            due_on=due_on,
            interaction_id=None if interaction is None else self._id_of(interaction),
            engagement_id=None if engagement is None else self._id_of(engagement),
            responsible_id=None if responsible is None else resolver.party_id(responsible),
            responsible_unit=responsible_unit,
        )
        self.session.add(row)
        return row

    def close(
        self,
        commitment: Commitment | int,
        outcome: CommitmentOutcome | str = CommitmentOutcome.FULFILLED,
        *,
        on: date | None = None,
        evidence: str | None = None,
    ) -> Commitment:
        """Say how a promise ended: ``fulfilled``, ``broken`` or ``withdrawn``."""
        row: Commitment = self._row(Commitment, self._id_of(commitment))
        return self.session.change(
            row, closed_on=on or self.session.today, outcome=chosen(CommitmentOutcome, outcome), evidence=evidence
        )

    def of(self, party: PartyReference, *, is_open: bool | None = None) -> Sequence[Commitment]:
        """Give the promises between us and a party, the earliest due first; those without a day last."""
        statement = select(Commitment).where(Commitment.party_id == Resolver(self.session).party_id(party))
        if is_open is not None:
            closed = col(Commitment.closed_on)
            statement = statement.where(closed.is_(None) if is_open else closed.is_not(None))
        order = (col(Commitment.due_on).is_(None), col(Commitment.due_on), col(Commitment.id))
        return list(self.session.all(statement.order_by(*order)))

    def overdue(
        self, *, on: date | None = None, by: Side | str | None = None, to_type: ProfileType | str | None = None
    ) -> Sequence[OverdueCommitment]:
        """Give the promises whose day has passed, worst first. Due on the very day is not overdue.

        Args:
            on: as of which day; ``None``: today.
            by: only ours (``us``) or theirs (``them``).
            to_type: only with parties that have this profile that day, a person in any of their jobs.
        """
        day = on or self.session.today
        promise, party, said = table_of(Commitment), table_of(Party), table_of(Interaction)
        officer = party.alias()
        statement = (
            sa.select(promise, party.c.label, officer.c.label.label("officer"), said.c.subject)
            .join(party, party.c.id == promise.c.party_id)
            .outerjoin(officer, officer.c.id == promise.c.responsible_id)
            .outerjoin(said, said.c.id == promise.c.interaction_id)
            .where(
                promise.c.due_on < day,
                sa.or_(promise.c.closed_on.is_(None), promise.c.closed_on > day),
                promise.c.promised_on <= day,
            )
            .order_by(promise.c.due_on, promise.c.id)
        )
        if by is not None:
            statement = statement.where(promise.c.by == chosen(Side, by))
        if to_type is not None:
            statement = statement.where(promise.c.party_id.in_(self.session.profiles.bearers(to_type, on=day)))
        return [_overdue(row, day) for row in self.session.store.rows(statement)]


def _overdue(row: Any, day: date) -> OverdueCommitment:
    return OverdueCommitment(
        row.id,
        row.text,
        row.party_id,
        row.label,
        str(row.by),
        row.due_on,
        (day - row.due_on).days,
        row.responsible_unit,
        row.responsible_id,
        row.officer,
        row.interaction_id,
        row.subject,
    )
