"""The time line of a party: everything said with it and on its behalf, newest first."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa
from attrs import evolve, frozen

from urd_crm.contract.declarations import InteractionKind
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction, InteractionEngagement, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.errors import InvalidValueError
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository, id_of
from urd_crm.text import Text

T = TypeVar("T")


@frozen
class Who:
    """Somebody in an entry of a time line."""

    party_id: int
    label: str
    on_behalf_of_id: int | None = None
    on_behalf_of: str | None = None
    role: str | None = None
    presence: str | None = None

    def __str__(self) -> str:
        return f"{self.label} @ {self.on_behalf_of}" if self.on_behalf_of else self.label


@frozen
class Entry:
    """One interaction in a time line."""

    id: int
    uid: UUID
    kind: str
    status: str
    direction: str | None
    occurred_at: datetime
    """UTC."""
    subject: str
    place: str | None
    register_number: str | None
    participants: tuple[Who, ...] = ()
    engagement_ids: tuple[int, ...] = ()


@frozen
class Page(Generic[T]):
    """Some entries, and where the next ones begin."""

    entries: tuple[T, ...]
    next: str | None
    """Give it as ``after`` to read on; ``None``: there is no more. It stays right while rows are added."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


class Timeline(Repository):
    """Time lines of parties."""

    def page(
        self,
        party: PartyReference,
        *,
        limit: int = 50,
        after: str | None = None,
        kinds: Sequence[InteractionKind | str] = (),
        plugin: str | None = None,
        engagement: Engagement | int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        status: str | None = None,
    ) -> Page[Entry]:
        """Give a page of a time line: of an organisation, with what its people said on its behalf; or of a person.

        Args:
            party: whose.
            limit: how many entries at most.
            after: ``next`` of the page before; ``None``: from the newest.
            kinds: only these kinds of interaction.
            plugin: only kinds of this plugin.
            engagement: only what belongs to this engagement.
            since: only what occurred at this moment or later.
            until: only what occurred before this moment.
            status: ``held``, ``planned`` or ``cancelled`` only.

        Returns:
            Entries, newest first; of two at the same moment the one logged later comes first.

        Raises:
            NotFoundError: the party is not there.
            InvalidValueError: ``after`` is no page of ours.
        """
        id = Resolver(self.session).party_id(party)
        codes = [self.session.registry.interactions.get(kind).code for kind in kinds]
        about = None if engagement is None else id_of(engagement)
        conditions = _Conditions(codes, plugin, about, since, until, status, _cursor(after))
        found = self.session.store.rows(_statement(id, conditions, limit + 1))
        entries = self._complete(
            [
                Entry(
                    row.id,
                    row.uid,
                    row.kind,
                    str(row.status),
                    None if row.direction is None else str(row.direction),
                    row.occurred_at,
                    row.subject,
                    row.place,
                    row.register_number,
                )
                for row in found[:limit]
            ]
        )
        more = len(found) > limit
        last = entries[-1] if entries else None
        return Page(tuple(entries), f"{last.occurred_at.isoformat()}~{last.id}" if more and last else None)

    def _complete(self, entries: Sequence[Entry]) -> list[Entry]:
        """Add who took part, and what the interactions belong to."""
        if not entries:
            return []
        ids = [entry.id for entry in entries]
        took, party, behalf = table_of(Participant), table_of(Party).alias(), table_of(Party).alias()
        who: dict[int, list[Who]] = {}
        for row in self.session.store.rows(
            sa.select(
                took.c.interaction_id,
                took.c.party_id,
                party.c.label,
                took.c.on_behalf_of_id,
                behalf.c.label.label("behalf"),
                took.c.role,
                took.c.presence,
            )
            .join(party, party.c.id == took.c.party_id)
            .outerjoin(behalf, behalf.c.id == took.c.on_behalf_of_id)
            .where(took.c.interaction_id.in_(ids))
            .order_by(took.c.interaction_id, took.c.party_id)
        ):
            role, presence = (None if value is None else str(value) for value in (row.role, row.presence))
            who.setdefault(row.interaction_id, []).append(
                Who(row.party_id, row.label, row.on_behalf_of_id, row.behalf, role, presence)
            )
        link = table_of(InteractionEngagement).c
        about: dict[int, list[int]] = {}
        for row in self.session.store.rows(
            sa.select(link.interaction_id, link.engagement_id).where(link.interaction_id.in_(ids))
        ):
            about.setdefault(row.interaction_id, []).append(row.engagement_id)
        return [
            evolve(entry, participants=tuple(who.get(entry.id, ())), engagement_ids=tuple(about.get(entry.id, ())))
            for entry in entries
        ]


@frozen
class _Conditions:
    kinds: Sequence[str]
    plugin: str | None
    engagement: int | None
    since: datetime | None
    until: datetime | None
    status: str | None
    cursor: tuple[datetime, int] | None

    @property
    def need_interaction(self) -> bool:
        return bool(self.kinds or self.plugin or self.status)


def _statement(id: int, conditions: _Conditions, limit: int) -> sa.Select[Any]:
    """Make the query: each arm reads one index backwards and stops; only their few rows are put together."""
    took, said = table_of(Participant), table_of(Interaction)
    arms = [
        _arm(column == id, conditions).limit(limit).subquery().select()
        for column in (took.c.party_id, took.c.on_behalf_of_id)
    ]
    both = sa.union(*arms).subquery()
    newest = (
        sa.select(both.c.interaction_id, both.c.occurred_at)
        .order_by(both.c.occurred_at.desc(), both.c.interaction_id.desc())
        .limit(limit)
        .subquery()
    )
    return (
        sa.select(
            said.c.id,
            said.c.uid,
            said.c.kind,
            said.c.status,
            said.c.direction,
            said.c.occurred_at,
            said.c.subject,
            said.c.place,
            said.c.register_number,
        )
        .join(newest, newest.c.interaction_id == said.c.id)
        .order_by(newest.c.occurred_at.desc(), newest.c.interaction_id.desc())
    )


def _arm(whose: sa.ColumnElement[bool], conditions: _Conditions) -> sa.Select[Any]:
    took, said, link = table_of(Participant), table_of(Interaction), table_of(InteractionEngagement)
    statement = sa.select(took.c.occurred_at, took.c.interaction_id).where(whose).distinct()
    if conditions.need_interaction:
        statement = statement.join(said, said.c.id == took.c.interaction_id)
    if conditions.kinds:
        statement = statement.where(said.c.kind.in_(conditions.kinds))
    if conditions.plugin:
        statement = statement.where(said.c.kind.startswith(f"{conditions.plugin}.", autoescape=True))
    if conditions.status:
        statement = statement.where(said.c.status == InteractionStatus(conditions.status))
    if conditions.engagement is not None:
        statement = statement.join(link, link.c.interaction_id == took.c.interaction_id)
        statement = statement.where(link.c.engagement_id == conditions.engagement)
    if conditions.since is not None:
        statement = statement.where(took.c.occurred_at >= conditions.since)
    if conditions.until is not None:
        statement = statement.where(took.c.occurred_at < conditions.until)
    if conditions.cursor is not None:
        moment, id = conditions.cursor
        before = sa.and_(took.c.occurred_at == moment, took.c.interaction_id < id)
        statement = statement.where(took.c.occurred_at <= moment, sa.or_(took.c.occurred_at < moment, before))
    return statement.order_by(took.c.occurred_at.desc(), took.c.interaction_id.desc())


def _cursor(after: str | None) -> tuple[datetime, int] | None:
    if after is None:
        return None
    moment, _, id = after.partition("~")
    try:
        return datetime.fromisoformat(moment), int(id)
    except ValueError as error:
        raise InvalidValueError(
            "page",
            "page-unknown",
            Text(en="This is no page of a time line.", bg="Това не е страница от хронология."),
            Text(en="Give 'next' of the page before.", bg="Подайте „next“ от предишната страница."),
        ) from error
