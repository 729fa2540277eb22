"""What rows refer to beside parties, looked up when the database has refused them: until then it costs nothing."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import Problem
from urd_crm.gate.standing import PARTIES
from urd_crm.gate.store import Store
from urd_crm.registry import Registry
from urd_crm.text import Text

Placed = tuple[int, type[CrmModel], Mapping[str, Any]]
"""A row of a table, and its place in the call."""


def references(table: type[CrmModel]) -> tuple[tuple[str, str, str], ...]:
    """Give the columns of a table that refer to rows beside parties, each with the table and the column it refers to."""
    return tuple(
        (key.parent.name, key.column.table.name, key.column.name)
        for constraint in table_of(table).foreign_key_constraints
        if len(constraint.elements) == 1
        for key in constraint.elements
        if key.column.table.name not in PARTIES
    )


def lost(store: Store, registry: Registry, rows: Sequence[Placed]) -> Iterator[tuple[int, Problem]]:
    """Say which references of refused rows lead nowhere, each with the place of its row.

    Args:
        store: where to look; what was refused must have been undone.
        registry: knows what rows of each table are called.
        rows: what was to be written together.
    """
    named: dict[tuple[str, str], set[int]] = {}
    for _, table, row in rows:
        for name, target, key in references(table):
            if isinstance(id := row.get(name), int):
                named.setdefault((target, key), set()).add(id)
    there = {(table_of(table).name, row.get("id")) for _, table, row in rows}
    for (target, key), ids in named.items():
        there |= {(target, id) for (id,) in store.fetch_for_each(key, target, key, sorted(ids))}
    nouns = {table_of(table).name: registry.noun_of(table) for table in registry.tables}
    for place, table, row in rows:
        for name, target, _ in references(table):
            if isinstance(id := row.get(name), int) and (target, id) not in there:
                yield place, nowhere(nouns[target], name, id).at(entity=table_of(table).name)


def nowhere(noun: Text, name: str, id: int) -> Problem:
    """Say that a column leads to a number that nothing has."""
    said = Text(en=f"there is no {noun.en} number {id}", bg=f"няма {noun.bg} с номер {id}")
    return Problem("unknown-reference", said, field=name)
