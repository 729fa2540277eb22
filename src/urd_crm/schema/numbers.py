"""Numbers that a database would draw twice: what counts them stands behind the rows that are there, or is gone.

A restore of rows alone leaves it so, or a program that brings its own numbers; then nothing can be added to the table.
"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.errors import Problem
from urd_crm.schema.gaps import COPY
from urd_crm.schema.likeness import AS_IT_IS
from urd_crm.schema.rebuild import counts_for_ever
from urd_crm.text import Text

UNCOUNTED = """CREATE SEQUENCE IF NOT EXISTS {name}; ALTER SEQUENCE {name} OWNED BY {table}.{key}; \
ALTER TABLE {table} ALTER {key} SET DEFAULT nextval('{name}'); SELECT setval('{name}', {last});"""
MADE = sa.text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
COUNTS = """SELECT s.name, CASE WHEN s.name IS NOT NULL THEN has_sequence_privilege(s.name, 'SELECT') END
FROM (SELECT pg_get_serial_sequence(:table, :column) AS name) s"""


def behind(connection: Connection, tables: Sequence[sa.Table]) -> Iterator[Problem]:
    """Find the tables whose next numbers are taken, or of which nothing counts them.

    A sequence of PostgreSQL that the role may not read is passed over.
    """
    for table in tables:
        column = table.autoincrement_column
        if column is None:
            continue
        last = connection.scalar(sa.select(sa.func.max(column))) or 0  # before what counts, which only goes on
        if connection.dialect.name == "sqlite":
            if not counts_for_ever(connection.scalar(MADE, {"name": table.name})):
                yield _uncounted(table, COPY)
            elif _counted_on_sqlite(connection, table) < last:
                yield _behind(
                    table,
                    f"DELETE FROM sqlite_sequence WHERE name = '{table.name}'; "
                    f"INSERT INTO sqlite_sequence VALUES ('{table.name}', {last});",
                )
            continue
        quote = connection.dialect.identifier_preparer.quote
        own, key = quote(table.name), quote(column.name)
        sequence, may_read = connection.execute(sa.text(COUNTS), {"table": own, "column": column.name}).one()
        if sequence is None:
            name = quote(f"{table.name}_{column.name}_seq")
            remedy = UNCOUNTED.format(name=name, table=own, key=key, last=max(last, 1))
            yield _uncounted(table, Text(remedy, remedy))
        elif may_read and _counted_on_postgresql(connection, sequence) < last:
            yield _behind(table, f"SELECT setval('{sequence}', {last});")


def _uncounted(table: sa.Table, remedy: Text) -> Problem:
    return Problem(
        "numbers-uncounted",
        Text(f"nothing counts the numbers of {table.name}", f"нищо не брои номерата на {table.name}"),
        remedy,
        entity=table.name,
    )


def _behind(table: sa.Table, remedy: str) -> Problem:
    return Problem(
        "numbers-behind",
        Text(
            f"the next number of {table.name} would be one that is there already",
            f"следващият номер на {table.name} би бил вече зает",
        ),
        Text(remedy, remedy),
        entity=table.name,
    )


def _counted_on_sqlite(connection: Connection, table: sa.Table) -> int:
    """Give the last number that was drawn."""
    return (
        connection.scalar(sa.text("SELECT max(seq) FROM sqlite_sequence WHERE name = :name"), {"name": table.name}) or 0
    )


def _counted_on_postgresql(connection: Connection, sequence: str) -> int:
    """Give the last number that was drawn."""
    asked = f"SELECT last_value, is_called FROM {sequence}"
    value, is_drawn = connection.exec_driver_sql(asked, execution_options=AS_IT_IS).one()
    return int(value) if is_drawn else int(value) - 1
