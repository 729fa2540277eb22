"""Numbers that a database would draw twice: what counts them stands behind the rows that are there.

A restore of rows alone leaves it so, or a program that brings its own numbers; then nothing can be added to the table.
"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.errors import Problem
from urd_crm.schema.likeness import AS_IT_IS
from urd_crm.text import Text

SAID = Text(
    en="the next number of {table} would be one that is there already",
    bg="следващият номер на {table} би бил вече зает",
)


def behind(connection: Connection, tables: Sequence[sa.Table]) -> Iterator[Problem]:
    """Find the tables whose next numbers are taken; those without a key that counts upwards have none."""
    next_of = _next_on_sqlite if connection.dialect.name == "sqlite" else _next_on_postgresql
    for table in tables:
        column = table.autoincrement_column
        if column is None or not _counts(table, connection.dialect.name):
            continue
        last = connection.scalar(sa.select(sa.func.max(column))) or 0  # before what counts, which only goes on
        remedy = next_of(connection, table, column, last)
        if remedy:
            said = SAID.format(table=table.name)
            yield Problem("numbers-behind", said, Text(remedy, remedy), entity=table.name)


def _counts(table: sa.Table, system: str) -> bool:
    """Say whether something counts beside the rows: SQLite does so where no number may ever come again."""
    return system == "postgresql" or bool(table.dialect_options["sqlite"]["autoincrement"])


def _next_on_sqlite(connection: Connection, table: sa.Table, _: object, last: int) -> str:
    counted = sa.text("SELECT max(seq) FROM sqlite_sequence WHERE name = :name")
    if (connection.scalar(counted, {"name": table.name}) or 0) >= last:
        return ""
    return (
        f"DELETE FROM sqlite_sequence WHERE name = '{table.name}'; "
        f"INSERT INTO sqlite_sequence VALUES ('{table.name}', {last});"
    )


def _next_on_postgresql(connection: Connection, table: sa.Table, column: sa.Column[int], last: int) -> str:
    quote = connection.dialect.identifier_preparer.quote
    own = quote(table.name)
    sequence = connection.scalar(
        sa.text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": own, "column": column.name}
    )
    if sequence is None:
        name, key = quote(f"{table.name}_{column.name}_seq"), quote(column.name)
        return (
            f"CREATE SEQUENCE {name} OWNED BY {own}.{key}; ALTER TABLE {own} ALTER {key} SET DEFAULT nextval('{name}'); "
            f"SELECT setval('{name}', {max(last, 1)});"
        )
    counted, is_drawn = connection.exec_driver_sql(
        f"SELECT last_value, is_called FROM {sequence}", execution_options=AS_IT_IS
    ).one()
    return "" if counted >= last + (not is_drawn) or not last else f"SELECT setval('{sequence}', {last});"
