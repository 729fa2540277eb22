"""The checks of the core's own rows."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, or_, select

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, InteractionStatus
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.values.plain_text import mixed_scripts


def identifier_taken(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find numbers that another party has, in the database or among the rows themselves."""
    columns = table_of(Identifier).c
    holders: dict[tuple[str, str], tuple[int, int]] = {}
    for start in range(0, len(rows), 300):
        part = rows[start : start + 300]
        statement = sa.select(columns.scheme, columns.value, columns.id, columns.party_id).where(
            columns.value.in_({row.value for row in part})
        )
        for scheme, value, id, party_id in context.session.store.rows(statement):
            holders[(scheme, value)] = (id, party_id)
    for row in rows:
        key = (row.scheme, row.value)
        holder = holders.get(key)
        if holder is not None and holder[0] != row.id:
            yield Finding(
                row,
                Text(
                    en=f"this {row.scheme} is that of number {holder[1]}",
                    bg=f"този {row.scheme} е на номер {holder[1]}",
                ),
                Text(
                    en="Is it the same organisation? Then use that one.", bg="Същата организация ли е? Ползвайте нея."
                ),
                field="value",
            )
        holders.setdefault(key, (row.id or -id_of_new(row), row.party_id))


def id_of_new(row: Any) -> int:
    """Give something that tells a row without a number from another one."""
    return id(row)


def seat_taken(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find affiliations that put more people into an office on one day than it has seats."""
    held = [row for row in rows if row.post_id is not None]
    posts = {post.id: post for post in _by_id(context, Post, {row.post_id for row in held})}
    others = _by(context, Affiliation, Affiliation.post_id, {row.post_id for row in held})
    for n, row in enumerate(held):
        post = posts.get(row.post_id)
        if post is None:
            continue
        if post.organisation_id != row.organisation_id:
            yield Finding(
                row,
                Text(en="the post is of another organisation", bg="длъжността е в друга организация"),
                field="post_id",
            )
        beside = [each for each in others if each.post_id == row.post_id and each.id != row.id and each not in held]
        beside += [each for each in held[:n] if each.post_id == row.post_id]
        if post.seats is not None and sum(_overlap(row, each) for each in beside) >= post.seats:
            yield Finding(
                row,
                Text(
                    en=f"the post has {post.seats} seat(s), and they are held in that time",
                    bg=f"длъжността има {post.seats} място/места и те са заети тогава",
                ),
                Text(en="End the other affiliation first.", bg="Първо приключете другото заемане."),
                field="post_id",
            )


def relationship_allowed(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find ties that their type does not allow: the wrong kind of party, an overlap, a second one."""
    ids = {id for row in rows for id in (row.subject_id, row.object_id)}
    kinds = {party.id: PartyKind(party.kind) for party in _by_id(context, Party, ids)}
    statement = select(Relationship).where(
        or_(col(Relationship.subject_id).in_(ids), col(Relationship.object_id).in_(ids))
    )
    stored = list(context.session.all(statement))
    for n, row in enumerate(rows):
        catalogue = context.session.registry.relationships
        if row.type not in catalogue:  # its plugin is not in use: the row stays as it is
            continue
        declared = catalogue.get(row.type).record
        beside = [each for each in stored if each.id != row.id and each not in rows] + list(rows[:n])
        same_type = [each for each in beside if each.type == row.type and _overlap(row, each)]
        for side, kind in (("subject_id", declared.subject_kind), ("object_id", declared.object_kind)):
            if kind is not None and kinds.get(getattr(row, side)) not in (kind, None):
                noun = (
                    Text("an organisation", "организация")
                    if kind is PartyKind.ORGANISATION
                    else Text("a person", "човек")
                )
                yield Finding(
                    row,
                    Text(en=f"there has to be {noun.en} here", bg=f"тук трябва да е {noun.bg}"),
                    field=side,
                )
        pairs = [(each.subject_id, each.object_id) for each in same_type]
        turned = [(b, a) for a, b in pairs] if declared.is_symmetric else []
        if not declared.allows_overlap and (row.subject_id, row.object_id) in [*pairs, *turned]:
            yield Finding(
                row, Text(en="the two have this tie already in that time", bg="двамата вече са свързани така")
            )
        if declared.is_single and any(row.subject_id == subject for subject, _ in pairs):
            yield Finding(
                row, Text(en="the subject has such a tie already in that time", bg="вече има такава връзка тогава")
            )


def held_in_the_future(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find interactions said to have taken place that are yet to come."""
    for row in rows:
        if row.status == InteractionStatus.HELD and row.occurred_at > context.now:
            yield Finding(
                row,
                Text(
                    en="is in the future, and is said to have taken place",
                    bg="е в бъдещето, а е отбелязано като минало",
                ),
                Text(en="Log it with status='planned'.", bg="Запишете го със status='planned'."),
                field="occurred_at",
            )


def mixed_script_name(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find names in which one word has letters of two scripts: they look right and are never found."""
    for row in rows:
        for field in ("name", "text", "given", "patronymic", "surname", "surname2"):
            text = getattr(row, field, None)
            if isinstance(text, str) and mixed_scripts(text):
                yield Finding(
                    row,
                    Text(
                        en="has Latin and Cyrillic letters in one word", bg="има латински и кирилски букви в една дума"
                    ),
                    Text(en="Type it anew in one script.", bg="Напишете го наново с една азбука."),
                    field=field,
                )


def _by_id(context: CheckContext, table: type[CrmModel], ids: set[int]) -> Sequence[Any]:
    return _by(context, table, table_of(table).c.id, ids)


def _by(context: CheckContext, table: type[CrmModel], column: Any, values: set[int]) -> Sequence[Any]:
    found: list[Any] = []
    wanted = sorted(values)
    for start in range(0, len(wanted), 500):
        found += context.session.all(select(table).where(col(column).in_(wanted[start : start + 500])))
    return found


def _overlap(one: Any, other: Any) -> bool:
    """Say whether two dated rows share a day; both are half-open, a partial date is its first day."""
    begins_before = one.since is None or other.until is None or str(one.since) < str(other.until)
    ends_after = one.until is None or other.since is None or str(one.until) > str(other.since)
    return begins_before and ends_after


ALL = (
    Check("identifier-taken", Identifier, identifier_taken, REJECT, Text(en="Number taken", bg="Зает номер")),
    Check("seat-taken", Affiliation, seat_taken, REJECT, Text(en="Seat taken", bg="Заето място")),
    Check(
        "relationship-not-allowed",
        Relationship,
        relationship_allowed,
        REJECT,
        Text(en="Tie not allowed", bg="Недопустима връзка"),
    ),
    Check(
        "held-in-the-future",
        Interaction,
        held_in_the_future,
        WARN,
        Text(en="Held in the future", bg="Проведено в бъдещето"),
        at_review=False,
    ),
    Check("mixed-script", Organisation, mixed_script_name, WARN, Text(en="Mixed scripts", bg="Смесени азбуки")),
    Check("mixed-script-person", Person, mixed_script_name, WARN, Text(en="Mixed scripts", bg="Смесени азбуки")),
    Check("mixed-script-name", Name, mixed_script_name, WARN, Text(en="Mixed scripts", bg="Смесени азбуки")),
)
