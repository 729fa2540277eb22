"""Logging and changing interactions."""

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import evolve
from sqlmodel import col, select

from urd_crm.collector import COLLECTOR
from urd_crm.contract.choice import chosen
from urd_crm.contract.declarations import InteractionKind
from urd_crm.contract.tables import InteractionDetail
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant, Presence, Rsvp
from urd_crm.entities.model import table_of
from urd_crm.errors import ConflictError, Problem, ValidationFailedError
from urd_crm.gate.mapped import unmap
from urd_crm.gate.translation import overtaken
from urd_crm.repositories.bulk import BATCH, all_are, batches
from urd_crm.repositories.idempotent import Logged, LoggedMany, OnChange, Repetitions
from urd_crm.repositories.intake import Intake, InteractionDraft, Reading, key_of, participant
from urd_crm.repositories.reference import ParticipantReference, PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values.uid import new_uid


class Interactions(Repository):
    """What was said, written, met about or planned."""

    def log(
        self,
        kind: InteractionKind | str,
        subject: str,
        *,
        participants: ParticipantReference | Iterable[ParticipantReference],
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
                ``"Anna Lindqvist @ Lindqvist Ventil AB"``, or :class:`Attendee` for role and presence; one or several.
            occurred_at: when, with its time zone; ``None``: now.
            engagement: what it belongs to; one or several.
            source: the reporting system and its number there; a repeated call stores nothing.
            reply_to: what it answers.
            detail: the further fields of its kind; left out where all of them may be absent, they are written so.
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
            fields["reply_to_id"] = self._id_of(reply_to)
        said = InteractionDraft(kind, subject, participants, occurred_at, tuple(about), source, fields, detail)
        return self._log([said], chosen(OnChange, on_change), None)[0]

    def log_many(
        self, drafts: Iterable[InteractionDraft], *, on_change: OnChange | str = OnChange.CONFLICT
    ) -> Sequence[Logged]:
        """Log interactions in bulk, through the same gate as one; all of them or none.

        Args:
            drafts: any number of them; they are read a few thousand at a time.
            on_change: see :meth:`log`.

        Returns:
            The number, public name and fate of each, in the order given.
        """
        logged = LoggedMany()
        with self.session.atomic():
            for batch in batches(all_are(InteractionDraft, drafts)):
                if len(batch) == BATCH:
                    unmap(self.session.store)
                with COLLECTOR.at_rest():
                    logged.extend(self._log(batch, chosen(OnChange, on_change), len(logged) + 1))
        return logged

    def _log(self, drafts: Sequence[InteractionDraft], on_change: OnChange, first_row: int | None) -> list[Logged]:
        """Log some; where another session has reported one of them meanwhile, which PostgreSQL allows, look again."""
        try:
            return self._log_once(drafts, on_change, first_row)
        except ConflictError as error:
            if not _was_reported(error):
                raise
        try:
            return self._log_once(drafts, on_change, first_row)
        except ConflictError as error:
            if not _was_reported(error):
                raise
            raise overtaken() from error  # REPEATABLE READ does not show what the other session reported

    def _log_once(self, drafts: Sequence[InteractionDraft], on_change: OnChange, first_row: int | None) -> list[Logged]:
        self.session.gate.allow_writing()
        reading, now = Reading(self.session), self.session.now
        repetitions, keys = Repetitions(self.session), list(map(key_of, drafts))
        with self.session.store.together():
            asked = [reading.ask(drafts), repetitions.ask(keys)]
        for take in asked:
            take()
        reports, problems = [], []
        for n, (each, uid, key) in enumerate(zip(drafts, new_uid.many(len(drafts)), keys, strict=True)):
            try:
                reports.append(reading.read(each, now, uid, key))
            except ValidationFailedError as refusal:
                row = None if first_row is None else first_row + n
                problems += [problem.at(row=row) for problem in refusal.problems]
        if problems:
            raise ValidationFailedError(problems)
        blanks = [report.detail or self._blank_detail(report) for report in reports]
        several = on_change is OnChange.UPDATE or any(blank is not None for blank in blanks)
        with self.session.atomic() if several else nullcontext():
            earlier = [
                self._earlier(repetitions, report, on_change, None if first_row is None else first_row + n)
                for n, report in enumerate(reports)
            ]
            new = [report for report, known in zip(reports, earlier, strict=True) if known is None]
            self._insert(new, [n for n, known in enumerate(earlier) if known is None], first_row)
            details = [
                (report.draft.id, detail)
                for report, blank, known in zip(reports, blanks, earlier, strict=True)
                if known is None and (detail := report.detail or blank) is not None
            ]
            for id, detail in details:
                detail.interaction_id = id
            if details:
                self.session.add(*(detail for _, detail in details))
        return [
            Logged(report.draft.id, report.draft.row["uid"], is_new=True)
            if known is None
            else known
            if known.id
            else evolve(known, id=repetitions.number_of(report))
            for report, known in zip(reports, earlier, strict=True)
        ]

    def _earlier(self, repetitions: Repetitions, report: Intake, on_change: OnChange, row: int | None) -> Logged | None:
        """Give what was reported before; what is wrong or odd with a change of it is told of its place among all."""
        if row is None or on_change is not OnChange.UPDATE or report.key not in repetitions.known:
            return repetitions.earlier(report, on_change)
        try:
            with self.session.gate.apart() as odd:
                known = repetitions.earlier(report, on_change)
        except ValidationFailedError as error:
            raise ValidationFailedError([problem.at(row=row) for problem in error.problems]) from error
        self.session.gate.notice([problem.at(row=row) for problem in odd])
        return known

    def _insert(self, new: Sequence[Intake], places: Sequence[int], first_row: int | None) -> None:
        """Write those that nobody reported before; what is wrong or odd is told of their places among all."""

        def placed(problems: Iterable[Problem]) -> list[Problem]:
            return [
                each if each.row is None or first_row is None else each.at(row=first_row + places[each.row - 1])
                for each in problems
            ]

        gate = self.session.gate
        try:
            with gate.apart() as odd:
                gate.insert([report.draft for report in new], first_row=None if first_row is None else 1)
        except ValidationFailedError as error:
            raise ValidationFailedError(placed(error.problems)) from error
        gate.notice(placed(odd))
        for n, report in zip(places, new, strict=True):
            gate.notice([each if first_row is None else each.at(row=first_row + n) for each in report.warnings])

    def _blank_detail(self, report: Intake) -> InteractionDetail | None:
        """Make the detail of one of which nobody said more, so that whoever joins it finds every one of its kind."""
        kind = self.session.registry.interactions.entries.get(report.draft.row["kind"])
        return None if kind is None else kind.record.blank_detail()

    def get(self, reference: Interaction | Logged | int) -> Interaction:
        """Give an interaction by its number.

        Raises:
            NotFoundError: there is none.
        """
        found: Interaction = self._row(Interaction, self._id_of(reference))
        return found

    def by_uid(self, uid: UUID | str) -> Interaction | None:
        """Give an interaction by its public name, or ``None``."""
        try:
            wanted = uid if isinstance(uid, UUID) else UUID(uid)
        except ValueError:  # nobody's
            return None
        return next(iter(self.session.all(select(Interaction).where(Interaction.uid == wanted))), None)

    def participants(self, interaction: Interaction | Logged | int) -> Sequence[Participant]:
        """Give who took part."""
        statement = select(Participant).where(Participant.interaction_id == self._id_of(interaction))
        return list(self.session.all(statement.order_by(col(Participant.party_id))))

    def detail(self, interaction: Interaction | Logged | int) -> InteractionDetail | None:
        """Give the further fields of an interaction, or ``None`` where its kind has none."""
        row = self.get(self._id_of(interaction))
        table = self.session.registry.interactions.get(row.kind).record.detail
        return self.session.get(table, row.id or 0) if table is not None else None

    def hold(self, interaction: Interaction | Logged | int, **fields: Any) -> Interaction:
        """Say that a planned interaction took place; fields that became known may be given with it."""
        return self.session.change(self.get(self._id_of(interaction)), status=InteractionStatus.HELD, **fields)

    def cancel(self, interaction: Interaction | Logged | int) -> Interaction:
        """Say that a planned interaction does not take place."""
        return self.session.change(self.get(self._id_of(interaction)), status=InteractionStatus.CANCELLED)

    def answer(self, interaction: Interaction | Logged | int, party: PartyReference, rsvp: Rsvp | str) -> Participant:
        """Note what somebody answered to an invitation."""
        return self.session.change(self._took(interaction, party), rsvp=chosen(Rsvp, rsvp))

    def observe(
        self, interaction: Interaction | Logged | int, party: ParticipantReference, presence: Presence | str
    ) -> Participant:
        """Note who was there, whatever was answered; somebody who was not invited is added as having walked in."""
        id = self._id_of(interaction)
        occurred_at = self.get(id).occurred_at
        resolved = Resolver(self.session).participant(party, occurred_at)
        found = self.session.get(Participant, (id, resolved.party_id))
        if found is None:
            observed = Presence.WALK_IN if presence == Presence.ATTENDED else chosen(Presence, presence)
            row = Participant(interaction_id=id, **participant(resolved, party, occurred_at) | {"presence": observed})
            try:
                self.session.add(row)
            except ConflictError:
                found = self.session.get(Participant, (id, resolved.party_id))
                if found is None:  # else another session has added them meanwhile
                    raise
            else:
                return row
        return self.session.change(found, presence=chosen(Presence, presence))

    def thread(self, interaction: Interaction | Logged | int) -> Sequence[Interaction]:
        """Give the whole chain of replies that an interaction stands in, oldest first."""
        said = table_of(Interaction)
        up = sa.select(said.c.id, said.c.reply_to_id).where(said.c.id == self._id_of(interaction)).cte(recursive=True)
        up = up.union(sa.select(said.c.id, said.c.reply_to_id).where(said.c.id == up.c.reply_to_id))
        down = sa.select(up.c.id).cte(recursive=True)
        down = down.union(sa.select(said.c.id).where(said.c.reply_to_id == down.c.id))
        statement = select(Interaction).where(col(Interaction.id).in_(sa.select(down.c.id)))
        return list(self.session.all(statement.order_by(col(Interaction.occurred_at), col(Interaction.id))))

    def _took(self, interaction: Interaction | Logged | int, party: PartyReference) -> Participant:
        key = (self._id_of(interaction), Resolver(self.session).party_id(party))
        found: Participant = self._row(Participant, key)
        return found


def _was_reported(error: ConflictError) -> bool:
    """Say whether the database refused a second report under one number."""
    return error.__cause__ is not None and error.fields == ("source", "source_id")
