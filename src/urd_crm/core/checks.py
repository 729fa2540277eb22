"""The checks of the core's own rows."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.core.structure_checks import parent_below, relationship_allowed, seat_taken
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, InteractionStatus
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.values.plain_text import mixed_scripts


def identifier_taken(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
    """Find numbers that another party has, in the database or among the rows themselves."""
    holders: dict[tuple[str, str], tuple[int, int]] = {}
    numbers: dict[str, list[str]] = {}
    for row in rows:
        numbers.setdefault(row.scheme, []).append(row.value)
    # By scheme, as the index has them: for numbers alone PostgreSQL goes through all that there are.
    for scheme, values in numbers.items():
        for value, id, party_id in context.session.store.fetch_for_each(
            "value, id, party_id", "urd_identifier", "value", values, "scheme = ? AND", (scheme,)
        ):
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


def mixed_script(*fields: str) -> Callable[[Sequence[Any], CheckContext], Iterable[Finding]]:
    """Make the check for names in which one word has letters of two scripts: they look right and are never found."""

    def find(rows: Sequence[Any], context: CheckContext) -> Iterable[Finding]:
        for row in rows:
            for field in fields:
                text = getattr(row, field)
                if text is not None and mixed_scripts(text):
                    yield Finding(
                        row,
                        Text(
                            en="has Latin and Cyrillic letters in one word",
                            bg="има латински и кирилски букви в една дума",
                        ),
                        Text(en="Type it anew in one script.", bg="Напишете го наново с една азбука."),
                        field=field,
                    )

    return find


MIXED = Text(en="Mixed scripts", bg="Смесени азбуки")
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
    Check("parent-below", Organisation, parent_below, REJECT, Text(en="Part of itself", bg="Част от себе си")),
    Check("mixed-script", Organisation, mixed_script("name"), WARN, MIXED),
    Check("mixed-script-person", Person, mixed_script("given", "patronymic", "surname", "surname2"), WARN, MIXED),
    Check("mixed-script-name", Name, mixed_script("text"), WARN, MIXED),
)
