"""References that lead nowhere: those that are there, and the one that SQLite refused without naming its key."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, ExceptionContext

from urd_crm.errors import Problem
from urd_crm.gate.translation import REFERENCE, is_lost_reference
from urd_crm.text import Text

UNMENDED = Text(
    en="Bring the row back from a backup, or take the reference out with SQL.",
    bg="Върнете реда от резервно копие или махнете връзката със SQL.",
)


STAYS = (None, "NO ACTION", "RESTRICT")
"""What a key says of rows that refer to one that is deleted, where they keep it from going."""


def note(context: ExceptionContext) -> None:
    """Put the table and the columns of the key on the driver's error, while what was written before still stands."""
    said, made = context.original_exception, context.execution_context
    if not is_lost_reference(said) or context.connection is None:
        return
    statement = getattr(getattr(made, "compiled", None), "statement", None)
    if not isinstance(statement, sa.Insert | sa.Update | sa.Delete) or not isinstance(statement.table, sa.Table):
        return
    rows: Sequence[Mapping[str, Any]] = getattr(made, "compiled_parameters", ())
    found = _left_behind if isinstance(statement, sa.Delete) else _lead_nowhere
    for key in found(context.connection, statement.table, rows):
        setattr(said, REFERENCE, (key.table.name, tuple(key.column_keys)))
        return


def lost(table: sa.Table) -> Iterator[tuple[sa.ForeignKeyConstraint, sa.Select[Any]]]:
    """Give, for each key of a table, the query for the keys of rows whose reference leads nowhere.

    It needs no key of the other table, without which SQLite's ``PRAGMA foreign_key_check`` refuses to look at any.
    """
    for key in sorted(table.foreign_key_constraints, key=lambda each: str(each.name)):
        target = key.referred_table.alias()
        pairs = [(element.parent, target.c[element.column.name]) for element in key.elements]
        both = table.outerjoin(target, sa.and_(*(own == other for own, other in pairs)))
        lost = (*(own.is_not(None) for own, _ in pairs), pairs[0][1].is_(None))
        yield key, sa.select(*table.primary_key).select_from(both).where(*lost)


def problem_of(key: sa.ForeignKeyConstraint, row: Sequence[Any]) -> Problem:
    """Say which reference of a row leads nowhere.

    Args:
        key: of the row's table.
        row: the row's own key.
    """
    target = key.referred_table.name
    return Problem(
        "reference-lost",
        Text(f"refers to a row of {target} that is not there", f"сочи към ред от {target}, който го няма"),
        UNMENDED,
        field=", ".join(key.column_keys),
        entity=key.table.name,
        entity_id=row[0] if type(row[0]) is int else None,
    )


def _lead_nowhere(
    connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]
) -> Iterator[sa.ForeignKeyConstraint]:
    """Give the keys by which rows that were to be written refer to nothing."""
    for row in rows:
        for key in _keys_of(table):
            values = {pair.column: row.get(pair.parent.name) for pair in key.elements}
            if None not in values.values() and not _is_there(connection, key.referred_table, values):
                yield key


def _left_behind(
    connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]
) -> Iterator[sa.ForeignKeyConstraint]:
    """Give the keys of other rows that refer to what was to be deleted."""
    there = sa.inspect(connection).get_table_names()  # in their order, and without those of plugins not in use
    others = [table.metadata.tables[name] for name in there if name in table.metadata.tables]
    keys = [key for each in others for key in _keys_of(each)]
    for row in rows:
        for key in keys:
            if key.referred_table is table and key.ondelete in STAYS:
                values = {pair.parent: row.get(pair.column.name) for pair in key.elements}
                if None not in values.values() and _is_there(connection, key.table, values):
                    yield key


def _keys_of(table: sa.Table) -> list[sa.ForeignKeyConstraint]:
    """Give the keys of a table in the order of its columns, in which PostgreSQL looks at them."""
    keys = (key.constraint for column in table.columns for key in sorted(column.foreign_keys, key=str))
    return list(dict.fromkeys(key for key in keys if key is not None))


def _is_there(connection: Connection, table: sa.Table, values: Mapping[sa.Column[Any], Any]) -> bool:
    conditions = [column == value for column, value in values.items()]
    return (
        connection.execute(sa.select(sa.literal(1)).select_from(table).where(*conditions).limit(1)).first() is not None
    )
