"""What is under way: opened, moved from stage to stage, looked back on."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract.declarations import EngagementType, Stage
from urd_crm.contract.how_many import at_least_one
from urd_crm.contract.tables import EngagementDetail
from urd_crm.entities.engagement import Engagement, EngagementParty, StageChange
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import ConflictError
from urd_crm.gate.lookups import VALUES
from urd_crm.registry import Registered
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.moves import Moves
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository

D = TypeVar("D", bound=EngagementDetail)
Parties = Iterable[PartyReference | tuple[PartyReference, str]]
"""Who is in it: parties, or pairs of a party and its role."""


@frozen
class Stay:
    """How long an engagement stood at a stage."""

    stage: str
    since: datetime
    until: datetime | None
    """``None``: it stands there."""
    duration: timedelta
    """Until the next stage, or until now."""
    actor: str
    reason: str | None


class Engagements(Repository):
    """Engagements of every type."""

    def open(
        self,
        type: EngagementType | str,
        name: str,
        *,
        parties: Parties = (),
        detail: EngagementDetail | None = None,
        opened_at: datetime | None = None,
        origin: Engagement | int | None = None,
        responsible: PartyReference | None = None,
        **fields: Any,
    ) -> Engagement:
        """Open an engagement at the first stage of its type.

        Args:
            type: a registered type, or its name.
            name: what it is called among ourselves.
            parties: who is in it: parties, or pairs ``(party, role)``.
            detail: the further fields of its type; may be left out where all of them may be absent.
            opened_at: when it began, with its time zone; ``None``: now.
            origin: the engagement it grew out of.
            responsible: who of ours answers for it.
            fields: further fields of :class:`Engagement`: ``responsible_unit``, ``note``.

        Returns:
            The engagement, written.

        Raises:
            ValidationFailedError: something of it cannot be, with all that is wrong; nothing was written.
            TypeError: one party was given as a text, where a list is meant.
        """
        entry = self.session.registry.engagements.get(type)
        first = entry.record.stages[0]
        resolver = Resolver(self.session)
        row = Engagement(
            type=entry.code,
            name=name,
            stage=first.name,
            opened_at=opened_at or self.session.now,
            origin_id=None if origin is None else self._id_of(origin),
            responsible_id=None if responsible is None else resolver.party_id(responsible),
            **fields,
        )
        if detail is None and entry.record.detail is not None:
            detail = entry.record.detail()
        self._refuse_detail(entry, detail)
        self.session.gate.allow_writing()
        with self.session.atomic():
            self._write(row)
            self._write(*self._joining(row, parties))  # before the detail, whose checks may ask who is in it
            if detail is not None:
                detail.engagement_id = row.id
                self.session.orm.add(detail)
            moves = Moves(self.session)
            moves.note(row, None, row.opened_at, None)
            moves.reach(row, entry.record, row.opened_at)
        return row

    def _write(self, *rows: CrmModel) -> None:
        """Write rows of one engagement; the caller holds all of them together."""
        self.session.orm.add_all(rows)
        self.session.flush()

    def add_parties(self, engagement: Engagement, *parties: PartyReference | tuple[PartyReference, str]) -> None:
        """Add parties to an engagement, each with a role where it has one; who is in it already, stays."""
        try:
            self._add_absent(engagement, parties)
        except ConflictError:  # another session may have added them meanwhile
            self._add_absent(engagement, parties)

    def _add_absent(self, engagement: Engagement, parties: Parties) -> None:
        joining = self._joining(engagement, parties)
        present: set[tuple[int, str]] = set()
        for some in batches({each.party_id for each in joining}, VALUES):  # of thousands who may be in it already
            there = select(EngagementParty.party_id, EngagementParty.role)
            there = there.where(EngagementParty.engagement_id == engagement.id)
            present |= set(map(tuple, self.session.all(there.where(col(EngagementParty.party_id).in_(some)))))
        self.session.add(*(each for each in joining if (each.party_id, each.role) not in present))

    def _joining(self, engagement: Engagement, parties: Parties) -> Sequence[EngagementParty]:
        """Make the rows of who joins an engagement, each once in a role."""
        if isinstance(parties, str):
            raise TypeError(f"Parties are given as a list: parties=['{parties}'].")
        resolver = Resolver(self.session)
        pairs = [party if isinstance(party, tuple) else (party, "party") for party in parties]
        return [
            EngagementParty(engagement_id=engagement.id, party_id=party_id, role=role)
            for party_id, role in dict.fromkeys((resolver.party_id(reference), role) for reference, role in pairs)
        ]

    def get(self, reference: Engagement | int) -> Engagement:
        """Give an engagement by its number.

        Raises:
            NotFoundError: there is none.
        """
        found: Engagement = self._row(Engagement, self._id_of(reference))
        return found

    def detail(self, engagement: Engagement | int, table: type[D]) -> D:
        """Give the further fields of an engagement.

        Raises:
            NotFoundError: it has none of that kind.
        """
        found: D = self._row(table, self._id_of(engagement))
        return found

    def parties(self, engagement: Engagement | int, role: str | None = None) -> Sequence[EngagementParty]:
        """Give who is in an engagement, all or in one role."""
        statement = select(EngagementParty).where(EngagementParty.engagement_id == self._id_of(engagement))
        if role is not None:
            statement = statement.where(EngagementParty.role == role)
        return list(self.session.all(statement.order_by(col(EngagementParty.party_id), EngagementParty.role)))

    def of(
        self,
        party: PartyReference,
        *,
        type: EngagementType | str | None = None,
        stages: Sequence[str] = (),
        is_open: bool | None = None,
        limit: int | None = None,
    ) -> Sequence[Engagement]:
        """Give the engagements of a party, newest first; the arguments are those of :meth:`all`."""
        id = Resolver(self.session).party_id(party)
        mine = sa.select(table_of(EngagementParty).c.engagement_id).where(table_of(EngagementParty).c.party_id == id)
        return self._listed(select(Engagement).where(col(Engagement.id).in_(mine)), type, stages, is_open, limit)

    def all(
        self,
        type: EngagementType | str | None = None,
        *,
        stages: Sequence[str] = (),
        is_open: bool | None = None,
        limit: int | None = None,
    ) -> Sequence[Engagement]:
        """Give engagements, newest first: of one type, at some stages, open or closed.

        Args:
            type: only of this type.
            stages: only at these.
            is_open: only such as are under way, or only such as are not; ``None``: both.
            limit: how many at most; ``None``: all.

        Raises:
            InvalidValueError: ``limit`` is no whole number from 1 on.
            TypeError: one stage was given as a text, where a list is meant.
        """
        return self._listed(select(Engagement), type, stages, is_open, limit)

    def next_stages(self, engagement: Engagement | int) -> Sequence[Stage]:
        """Give the stages that may follow the present one; a review stage may also go back."""
        row = self.get(engagement)
        declared = self.session.registry.engagements.get(row.type).record
        names = (*declared.after(row.stage), *declared.before(row.stage))
        return [stage for stage in declared.stages if stage.name in names]

    def move(
        self,
        engagement: Engagement | int,
        to: str,
        *,
        at: datetime | None = None,
        reason: str | None = None,
    ) -> StageChange:
        """Move an engagement to another stage.

        Args:
            engagement: which.
            to: the stage, one of :meth:`next_stages`.
            at: when the step was made, with its time zone; ``None``: now.
            reason: why; a final stage and a step back need one.

        Raises:
            IllegalTransitionError: the stage cannot follow; ``allowed`` lists those that can.
            ValidationFailedError: what has to hold before the stage does not, or a reason is missing.
            InvalidValueError: the moment has no time zone.
        """
        return Moves(self.session).move(self.get(engagement), to, at, reason)

    def history(self, engagement: Engagement | int) -> Sequence[Stay]:
        """Give the stages an engagement has stood at, with durations, oldest first."""
        changes = self.changes(engagement)
        stays = []
        for n, change in enumerate(changes):
            until = changes[n + 1].at if n + 1 < len(changes) else None
            end = until or self.session.now
            stays.append(
                Stay(change.to_stage, change.at, until, max(end - change.at, timedelta(0)), change.actor, change.reason)
            )
        return stays

    def changes(self, engagement: Engagement | int) -> Sequence[StageChange]:
        """Give the steps of an engagement, oldest first."""
        statement = select(StageChange).where(StageChange.engagement_id == self._id_of(engagement))
        return list(self.session.all(statement.order_by(col(StageChange.at), col(StageChange.id))))

    def _listed(
        self,
        statement: Any,
        type: EngagementType | str | None,
        stages: Sequence[str],
        is_open: bool | None,
        limit: int | None,
    ) -> Sequence[Engagement]:
        if isinstance(stages, str):
            raise TypeError(f"Stages are given as a list: stages=['{stages}'].")
        if stages:
            statement = statement.where(col(Engagement.stage).in_(list(stages)))
        if type is not None:
            statement = statement.where(Engagement.type == self.session.registry.engagements.get(type).code)
        if is_open is not None:
            closed = col(Engagement.closed_at)
            statement = statement.where(closed.is_(None) if is_open else closed.is_not(None))
        statement = statement.order_by(col(Engagement.opened_at).desc(), col(Engagement.id).desc())
        return list(self.session.all(statement.limit(None if limit is None else at_least_one("limit", limit))))

    def _refuse_detail(self, entry: Registered[EngagementType], detail: EngagementDetail | None) -> None:
        expected = entry.record.detail
        if detail is None or (expected is not None and isinstance(detail, expected)):
            return
        raise TypeError(
            f"The detail of '{entry.code}' is {expected.__name__ if expected else 'nothing'}, "
            f"not a {type(detail).__name__}."
        )
