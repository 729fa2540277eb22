"""Which reference SQLite refused: it says only that there was one, where PostgreSQL names its key."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, ExceptionContext

from urd_crm.gate.translation import REFERENCE


def note(context: ExceptionContext) -> None:
    """Put the table and the columns of the key on the driver's error, while what was written before still stands."""
    said, made = context.original_exception, context.execution_context
    if getattr(said, "sqlite_errorname", "") != "SQLITE_CONSTRAINT_FOREIGNKEY" or context.connection is None:
        return
    statement = getattr(getattr(made, "compiled", None), "statement", None)
    if not isinstance(statement, sa.Insert | sa.Update | sa.Delete) or not isinstance(statement.table, sa.Table):
        return
    rows: Sequence[Mapping[str, Any]] = getattr(made, "compiled_parameters", ())
    found = _left_behind if isinstance(statement, sa.Delete) else _lead_nowhere
    for key in found(context.connection, statement.table, rows):
        setattr(said, REFERENCE, (key.table.name, tuple(key.column_keys)))
        return


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
            if key.referred_table is table and key.ondelete is None:
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
