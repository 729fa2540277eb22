"""The time line of a party: everything said with it and on its behalf, newest first."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from attrs import frozen

from urd_crm.contract.choice import chosen
from urd_crm.contract.declarations import InteractionKind
from urd_crm.contract.how_many import at_least_one
from urd_crm.entities.columns import UidColumn, UTCDateTime
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import InteractionStatus
from urd_crm.entities.party import Party
from urd_crm.errors import InvalidValueError
from urd_crm.gate.lookups import LAST
from urd_crm.registry.registry import CORE
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values import instant

T = TypeVar("T")
UID, MOMENT = UidColumn(), UTCDateTime()
WHO = {
    "sqlite": "SELECT p.interaction_id, p.party_id, party.label, p.on_behalf_of_id, behalf.label, p.role, p.presence "
    "FROM urd_participant p JOIN urd_party party ON party.id = p.party_id "
    "LEFT JOIN urd_party behalf ON behalf.id = p.on_behalf_of_id",
    "postgresql": "SELECT p.interaction_id, p.party_id, (SELECT label FROM urd_party WHERE id = p.party_id), "
    "p.on_behalf_of_id, (SELECT label FROM urd_party WHERE id = p.on_behalf_of_id), p.role, p.presence "
    "FROM urd_participant p",
}
"""Who took part, with their names. PostgreSQL may read all parties for a join; SQLite reads one by one in either way."""


@frozen(slots=False)  # a page has hundreds, which slots would make a third slower
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


@frozen(slots=False)
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
            InvalidValueError: ``after`` is no page of ours, ``limit`` is no whole number from 1 on, or a moment has no time zone.
            TypeError: one kind was given as a text, where a list is meant.
        """
        if isinstance(kinds, str):
            raise TypeError(f"Kinds are given as a list: kinds=['{kinds}'].")
        limit = at_least_one("limit", limit)
        id = Resolver(self.session).party_id(party)
        codes = [self.session.registry.interactions.get(kind).code for kind in kinds]
        about = None if engagement is None else self._id_of(engagement)
        begin, end = (None if moment is None else instant.aware(moment) for moment in (since, until))
        conditions = _Conditions(codes, plugin, about, begin, end, status, _cursor(after))
        found = self.session.store.fetch(*self._query(id, conditions, limit + 1))
        if not found:
            self._row(Party, id)
        entries = self._entries(found[:limit])
        more = len(found) > limit
        last = entries[-1] if entries else None
        return Page(tuple(entries), f"{last.occurred_at.isoformat()}~{last.id}" if more and last else None)

    def _query(self, id: int, conditions: "_Conditions", limit: int) -> tuple[str, list[Any]]:
        """Write the query: each arm reads one index backwards and stops; only their few rows are put together."""
        bind = self.session.store.statements.bind
        joins, wheres, values = conditions.sql(lambda moment: bind(MOMENT, moment))
        arms = " UNION ".join(
            f"SELECT * FROM (SELECT DISTINCT p.occurred_at, p.interaction_id FROM urd_participant p{joins} "
            f"WHERE p.{column} = ?{wheres} ORDER BY p.occurred_at DESC, p.interaction_id DESC LIMIT ?) AS {column}"
            for column in ("party_id", "on_behalf_of_id")
        )
        sql = (
            "SELECT i.id, i.uid, i.kind, i.status, i.direction, i.occurred_at, i.subject, i.place, i.register_number "
            f"FROM (SELECT * FROM ({arms}) AS both_arms ORDER BY 1 DESC, 2 DESC LIMIT ?) AS newest "
            "JOIN urd_interaction i ON i.id = newest.interaction_id "
            "ORDER BY newest.occurred_at DESC, newest.interaction_id DESC"
        )
        return sql, [id, *values, limit, id, *values, limit, limit]

    def _entries(self, found: Sequence[tuple[Any, ...]]) -> list[Entry]:
        """Make entries of rows, with who took part and what the interactions belong to."""
        if not found:
            return []
        ids = [row[0] for row in found]
        those, values = self.session.store.among(ids)
        took = WHO[self.session.store.dialect.name]
        with self.session.store.together():
            parties = self.session.store.ask(
                f"{took} WHERE p.interaction_id {those} ORDER BY p.interaction_id, p.party_id", values
            )
            engagements = self.session.store.ask(
                "SELECT interaction_id, engagement_id FROM urd_interaction_engagement "
                f"WHERE interaction_id {those} ORDER BY interaction_id, engagement_id",
                values,
            )
        who: dict[int, list[Who]] = {}
        for id, party_id, label, behalf_id, behalf, role, presence in parties():
            who.setdefault(id, []).append(Who(party_id, label, behalf_id, behalf, role, presence))
        about: dict[int, list[int]] = {}
        for id, engagement_id in engagements():
            about.setdefault(id, []).append(engagement_id)
        reader = self.session.store.statements.reader
        uid, moment = reader(UID), reader(MOMENT)
        return [
            Entry(
                id,
                uid(name),
                kind,
                status,
                direction,
                moment(at),
                subject,
                place,
                number,
                tuple(who.get(id, ())),
                tuple(about.get(id, ())),
            )
            for id, name, kind, status, direction, at, subject, place, number in found
        ]


@frozen
class _Conditions:
    """What a page is narrowed down to."""

    kinds: Sequence[str]
    plugin: str | None
    engagement: int | None
    since: datetime | None
    until: datetime | None
    status: str | None
    cursor: tuple[datetime, int] | None

    def sql(self, bound: Callable[[datetime], Any]) -> tuple[str, str, list[Any]]:
        """Write the joins and the conditions of one arm, and give the values for them."""
        joins, wheres = "", ""
        values: list[Any] = []
        if self.kinds or self.plugin or self.status:
            joins += " JOIN urd_interaction i ON i.id = p.interaction_id"
        if self.kinds:
            wheres += f" AND i.kind IN ({', '.join('?' * len(self.kinds))})"
            values += self.kinds
        if self.plugin == CORE:
            wheres += " AND replace(i.kind, '.', '') = i.kind"
        elif self.plugin:
            wheres += " AND substr(i.kind, 1, ?) = ?"
            values += [len(self.plugin) + 1, f"{self.plugin}."]
        if self.status:
            wheres += " AND i.status = ?"
            values.append(chosen(InteractionStatus, self.status).value)
        if self.engagement is not None:
            joins += " JOIN urd_interaction_engagement l ON l.interaction_id = p.interaction_id"
            wheres += " AND l.engagement_id = ?"
            values.append(self.engagement)
        if self.since is not None:
            wheres += " AND p.occurred_at >= ?"
            values.append(bound(self.since))
        if self.until is not None:
            wheres += " AND p.occurred_at < ?"
            values.append(bound(self.until))
        if self.cursor is not None:
            moment, id = self.cursor
            wheres += " AND (p.occurred_at, p.interaction_id) < (?, ?)"
            values += [bound(moment), id]
        return joins, wheres, values


def _cursor(after: str | None) -> tuple[datetime, int] | None:
    if after is None:
        return None
    moment, _, id = after.partition("~")
    try:
        return instant.aware(datetime.fromisoformat(moment)), min(int(id), LAST)
    except ValueError as error:
        raise InvalidValueError(
            "page",
            "page-unknown",
            Text(en="This is no page of a time line.", bg="Това не е страница от хронология."),
            Text(en="Give 'next' of the page before.", bg="Подайте „next“ от предишната страница."),
        ) from error
