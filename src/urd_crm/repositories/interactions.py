"""Logging and changing interactions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import field, frozen
from sqlmodel import col, select

from urd_crm.contract.declarations import InteractionKind
from urd_crm.contract.tables import InteractionDetail
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import (
    Interaction,
    InteractionEngagement,
    InteractionStatus,
    Participant,
    Presence,
    Rsvp,
)
from urd_crm.entities.model import table_of
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.gate.draft import Child, Draft
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.idempotent import Logged, OnChange, Repetitions, digest
from urd_crm.repositories.reference import Attendee, ParticipantReference, PartyReference, Resolved, Resolver
from urd_crm.repositories.repository import Repository, id_of
from urd_crm.text import Text
from urd_crm.values.uid import new_uid


@frozen
class InteractionDraft:
    """An interaction as it comes in."""

    kind: InteractionKind | str
    subject: str
    participants: Sequence[ParticipantReference]
    occurred_at: datetime | None = None
    """With its time zone; ``None``: now."""
    engagements: Sequence[Engagement | int] = ()
    source: tuple[str, str] | None = None
    """The system that reports it, and its number there."""
    fields: Mapping[str, Any] = field(factory=dict)
    """Further fields of :class:`Interaction`."""


class Interactions(Repository):
    """What was said, written, met about or planned."""

    def log(
        self,
        kind: InteractionKind | str,
        subject: str,
        *,
        participants: Sequence[ParticipantReference],
        occurred_at: datetime | None = None,
        engagement: Engagement | int | Sequence[Engagement | int] | None = None,
        source: tuple[str, str] | None = None,
        reply_to: Interaction | Logged | int | None = None,
        detail: InteractionDetail | None = None,
        on_change: OnChange | str = OnChange.CONFLICT,
        **fields: Any,
    ) -> Logged:
        """Log an interaction.

        Args:
            kind: a registered kind or its name: ``call``, ``email``, ``meeting`` …
            subject: what it was about, in one line.
            participants: who took part: rows, numbers, names, affiliations,
                ``"Anna Lindqvist @ Lindqvist Ventil AB"``, or :class:`Attendee` for role and presence.
            occurred_at: when, with its time zone; ``None``: now.
            engagement: what it belongs to; one or several.
            source: the reporting system and its number there; a repeated call stores nothing.
            reply_to: what it answers.
            detail: the further fields of its kind.
            on_change: what to do when the same source and number come with another content:
                ``conflict`` refuses, ``update`` changes the record, ``keep`` leaves it.
            fields: further fields of :class:`Interaction`: ``body``, ``direction``, ``status``, ``ended_at``,
                ``place``, ``language``, ``register_name``, ``register_number`` …

        Returns:
            Its number, and whether it is new.

        Raises:
            ValidationFailedError: something of it cannot be, with all that is wrong.
            ConflictError: the source reported something else under this number before.
            NotFoundError: a participant's name means nobody.
            AmbiguousError: a participant's name means several.
        """
        about = () if engagement is None else [engagement] if isinstance(engagement, Engagement | int) else engagement
        if reply_to is not None:
            fields["reply_to_id"] = id_of(reply_to)
        draft = InteractionDraft(kind, subject, participants, occurred_at, tuple(about), source, fields)
        if detail is None:
            return self._log([draft], OnChange(on_change), None)[0]
        with self.session.atomic():
            logged = self._log([draft], OnChange(on_change), None)[0]
            if logged.is_new:
                detail.interaction_id = logged.id
                self.session.add(detail)
        return logged

    def log_many(
        self, drafts: Iterable[InteractionDraft], *, on_change: OnChange | str = OnChange.CONFLICT
    ) -> Sequence[Logged]:
        """Log interactions in bulk, through the same gate as one; all of them or none.

        Args:
            drafts: any number of them; they are read a few thousand at a time.
            on_change: see :meth:`log`.
        """
        logged: list[Logged] = []
        for batch in batches(drafts):
            logged += self._log(batch, OnChange(on_change), len(logged) + 1)
        return logged

    def _log(self, drafts: Sequence[InteractionDraft], on_change: OnChange, first_row: int | None) -> list[Logged]:
        self.session.gate.allow_writing()
        now = self.session.now
        resolver = Resolver(self.session)
        rows = [self._draft(each, resolver, now) for each in drafts]
        repetitions = Repetitions(self.session, [row.row for row in rows])
        results: list[Logged | None] = []
        new: dict[int, Draft] = {}
        for n, row in enumerate(rows):
            earlier = repetitions.earlier(row, on_change)
            results.append(earlier)
            if earlier is None:
                new[n] = row
                repetitions.remember(row)
        written = self.session.gate.insert(list(new.values()), first_row=first_row)
        for n, id in zip(new, written.ids, strict=True):
            results[n] = Logged(id or 0, rows[n].row["uid"], is_new=True)
        for n, result in enumerate(results):
            if result is None or result.id:
                continue
            results[n] = repetitions.now_written(rows[n])
        return [result for result in results if result is not None]

    def _draft(self, draft: InteractionDraft, resolver: Resolver, now: datetime) -> Draft:
        kind = draft.kind if isinstance(draft.kind, str) else self.session.registry.interactions.get(draft.kind).code
        occurred_at = draft.occurred_at or now
        row: dict[str, Any] = {
            "uid": new_uid(),
            "kind": kind,
            "subject": draft.subject,
            "occurred_at": occurred_at,
            **draft.fields,
        }
        if not draft.participants:
            raise ValidationFailedError(
                [
                    Problem(
                        "no-participants",
                        Text(en="an interaction needs somebody who took part", bg="контактът иска поне един участник"),
                        Text(en="Name at least one party.", bg="Посочете поне едно лице."),
                        field="participants",
                    )
                ]
            )
        took: dict[int, Child] = {}
        for reference in draft.participants:
            who = resolver.participant(reference, occurred_at)
            took.setdefault(
                who.party_id, Child(Participant, "interaction_id", _participant(who, reference, occurred_at))
            )
        links = (Child(InteractionEngagement, "interaction_id", {"engagement_id": id_of(e)}) for e in draft.engagements)
        made = Draft(Interaction, row, [*took.values(), *links])
        if draft.source is not None:
            row["source"], row["source_id"] = draft.source
            row["source_digest"] = digest(made)
        return made

    def get(self, reference: Interaction | Logged | int) -> Interaction:
        """Give an interaction by its number.

        Raises:
            NotFoundError: there is none.
        """
        found: Interaction = self._row(Interaction, id_of(reference))
        return found

    def by_uid(self, uid: UUID | str) -> Interaction | None:
        """Give an interaction by its public name, or ``None``."""
        wanted = uid if isinstance(uid, UUID) else UUID(uid)
        return next(iter(self.session.all(select(Interaction).where(Interaction.uid == wanted))), None)

    def participants(self, interaction: Interaction | Logged | int) -> Sequence[Participant]:
        """Give who took part."""
        statement = select(Participant).where(Participant.interaction_id == id_of(interaction))
        return list(self.session.all(statement.order_by(col(Participant.party_id))))

    def detail(self, interaction: Interaction | Logged | int) -> InteractionDetail | None:
        """Give the further fields of an interaction, or ``None`` where its kind has none."""
        row = self.get(id_of(interaction))
        table = self.session.registry.interactions.get(row.kind).record.detail
        return self.session.get(table, row.id or 0) if table is not None else None

    def hold(self, interaction: Interaction | Logged | int, **fields: Any) -> Interaction:
        """Say that a planned interaction took place; fields that became known may be given with it."""
        return self.session.change(self.get(id_of(interaction)), status=InteractionStatus.HELD, **fields)

    def cancel(self, interaction: Interaction | Logged | int) -> Interaction:
        """Say that a planned interaction does not take place."""
        return self.session.change(self.get(id_of(interaction)), status=InteractionStatus.CANCELLED)

    def answer(self, interaction: Interaction | Logged | int, party: PartyReference, rsvp: Rsvp | str) -> Participant:
        """Note what somebody answered to an invitation."""
        return self.session.change(self._took(interaction, party), rsvp=Rsvp(rsvp))

    def observe(
        self, interaction: Interaction | Logged | int, party: ParticipantReference, presence: Presence | str
    ) -> Participant:
        """Note who was there, whatever was answered; somebody who was not invited is added as having walked in."""
        id = id_of(interaction)
        resolved = Resolver(self.session).participant(party)
        found = self.session.get(Participant, (id, resolved.party_id))  # type: ignore[arg-type]
        if found is not None:
            return self.session.change(found, presence=Presence(presence))
        occurred_at = self.get(id).occurred_at
        row = Participant(
            interaction_id=id, **_participant(resolved, party, occurred_at) | {"presence": Presence(presence)}
        )
        self.session.add(row)
        return row

    def thread(self, interaction: Interaction | Logged | int) -> Sequence[Interaction]:
        """Give the whole chain of replies that an interaction stands in, oldest first."""
        said = table_of(Interaction)
        up = sa.select(said.c.id, said.c.reply_to_id).where(said.c.id == id_of(interaction)).cte(recursive=True)
        up = up.union(sa.select(said.c.id, said.c.reply_to_id).where(said.c.id == up.c.reply_to_id))
        down = sa.select(up.c.id).where(up.c.reply_to_id.is_(None)).cte(recursive=True)
        down = down.union(sa.select(said.c.id).where(said.c.reply_to_id == down.c.id))
        statement = select(Interaction).where(col(Interaction.id).in_(sa.select(down.c.id)))
        return list(self.session.all(statement.order_by(col(Interaction.occurred_at), col(Interaction.id))))

    def _took(self, interaction: Interaction | Logged | int, party: PartyReference) -> Participant:
        key = (id_of(interaction), Resolver(self.session).party_id(party))
        found: Participant = self._row(Participant, key)  # type: ignore[arg-type]
        return found


def _participant(who: Resolved, reference: ParticipantReference, occurred_at: datetime) -> dict[str, Any]:
    row: dict[str, Any] = {
        "party_id": who.party_id,
        "on_behalf_of_id": who.on_behalf_of_id,
        "affiliation_id": who.affiliation_id,
        "occurred_at": occurred_at,
    }
    if isinstance(reference, Attendee):
        row |= {"role": reference.role, "rsvp": reference.rsvp, "presence": reference.presence}
    return row
