"""The checks of how parties stand to each other: seats of posts, ties, organisations below organisations."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from urd_crm.contract import CheckContext, Finding, RelationshipType, Text
from urd_crm.core.ties import Beside
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.validity import is_valid_on


def seat_taken(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find affiliations that put more people into an office on one day than it has seats."""
    held = [row for row in rows if row.post_id is not None]
    wanted = {row.post_id for row in held}
    context.claim(Post, wanted)
    posts = {post.id: post for post in _by(context, Post, "id", wanted)}
    limited = {id for id, post in posts.items() if post.seats is not None}
    own = {row.id for row in held if row.id is not None}
    holders: dict[int, list[Any]] = {}
    for each in _by(context, Affiliation, "post_id", limited):
        if each.id not in own:
            holders.setdefault(each.post_id, []).append(each)
    for row in held:
        post = posts.get(row.post_id)
        if post is None:
            continue
        if post.organisation_id != row.organisation_id:
            yield Finding(
                row,
                Text(en="the post is of another organisation", bg="длъжността е в друга организация"),
                field="post_id",
            )
        beside = holders.setdefault(row.post_id, [])
        if post.seats is not None and _most_at_once(row, beside) >= post.seats:
            yield Finding(
                row,
                Text(
                    en=f"the post has {post.seats} seat(s), and they are held in that time",
                    bg=f"длъжността има {post.seats} място/места и те са заети тогава",
                ),
                Text(en="End the other affiliation first.", bg="Първо приключете другото заемане."),
                field="post_id",
            )
        beside.append(row)


def relationship_allowed(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find ties that their type does not allow: the wrong kind of party, an overlap, a second one."""
    ids = {id for row in rows for id in (row.subject_id, row.object_id)}
    context.claim(Party, ids)
    kinds = {party.id: PartyKind(party.kind) for party in _by(context, Party, "id", ids)}
    catalogue = context.session.registry.relationships
    # Whose plugin is not in use stays as it is.
    known = [(row, catalogue.get(row.type).record) for row in rows if row.type in catalogue]
    beside = Beside(context, known)
    for row, declared in known:
        yield from _misplaced(row, declared, kinds)
        if not declared.allows_overlap and any(_overlap(row, each) for each in beside.same(row, declared)):
            yield Finding(
                row, Text(en="the two have this tie already in that time", bg="двамата вече са свързани така")
            )
        if declared.is_single and any(_overlap(row, each) for each in beside.of_subject(row, declared)):
            yield Finding(
                row, Text(en="the subject has such a tie already in that time", bg="вече има такава връзка тогава")
            )
        beside.note(row, declared)


def parent_below(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find organisations that would stand below themselves."""
    above: dict[int, int | None] = {row.id: row.parent_id for row in rows if row.id is not None}
    stored = _stored_parents(context, {id for id, parent in above.items() if parent is not None})
    moved = [id for id, parent in stored.items() if parent != above[id]]
    context.claim(Party, moved)
    while unknown := {id for id in above.values() if id is not None and id not in above}:
        if moved:  # below an organisation that is new nobody stands, who could meanwhile be put above it
            context.claim(Party, unknown)
        above |= dict.fromkeys(unknown) | _stored_parents(context, unknown)
    for row in rows:
        seen: set[int] = set()
        id = row.parent_id
        while id is not None and id != row.id and id not in seen:
            seen.add(id)
            id = above.get(id)
        if id is not None and id == row.id:
            yield Finding(
                row,
                Text(en="it would be a part of itself", bg="организацията би била част от самата себе си"),
                Text(en="Take the upper one out of the lower first.", bg="Първо извадете горната от долната."),
                field="parent_id",
            )


def _misplaced(row: Any, declared: RelationshipType, kinds: dict[int, PartyKind]) -> Iterable[Finding]:
    for side, kind in (("subject_id", declared.subject_kind), ("object_id", declared.object_kind)):
        if kind is not None and kinds.get(getattr(row, side)) not in (kind, None):
            noun = (
                Text("an organisation", "организация") if kind is PartyKind.ORGANISATION else Text("a person", "човек")
            )
            yield Finding(row, Text(en=f"there has to be {noun.en} here", bg=f"тук трябва да е {noun.bg}"), field=side)


def _stored_parents(context: CheckContext, ids: set[int]) -> dict[int, int | None]:
    return dict(context.session.store.fetch_for_each("id, parent_id", "urd_organisation", "id", sorted(ids)))


def _by(context: CheckContext, table: type[CrmModel], column: str, values: set[int]) -> Sequence[Any]:
    """Read rows as they are stored: an ORM session may hold some as they were before others changed them."""
    found: list[Any] = []
    wanted, columns = sorted(values), table_of(table).c
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        found += context.session.store.rows(sa.select(*columns).where(columns[column].in_(part)))
    return found


def _overlap(one: Any, other: Any) -> bool:
    """Say whether two dated rows share a day; both are half-open, a partial date is its first day."""
    return (one.until is None or _begin(other) < one.until.first) and (
        other.until is None or _begin(one) < other.until.first
    )


def _most_at_once(row: Any, others: Iterable[Any]) -> int:
    """Say how many of some dated rows hold on one and the same day of a row.

    Most hold on a day on which the row or one of them begins.
    """
    beside = [each for each in others if _overlap(row, each)]
    days = {max(_begin(row), _begin(each)) for each in beside}
    return max((sum(is_valid_on(each, day) for each in beside) for day in days), default=0)


def _begin(row: Any) -> date:
    return date.min if row.since is None else row.since.first
