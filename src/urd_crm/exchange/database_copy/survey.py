"""Counts and checksums of a database's tables, the same on SQLite and on PostgreSQL, and what the other cannot hold."""

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.engine import Connection, Dialect

from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.exchange.database_copy.forms import Function, UnfitError, common, fitting, well_encoded
from urd_crm.exchange.database_copy.rows import rows_of
from urd_crm.text import Text

MOST_PROBLEMS = 100
"""More are not told: whoever has so many sees a pattern."""
REMEDY = Text(en="Correct it in the source and copy again.", bg="Поправете го в източника и копирайте отново.")
ROW = Text(en="row {row}", bg="ред {row}")
LOST = Text(en="refers to a row of {parent} that is not there", bg="сочи към ред на {parent}, който го няма")


@frozen
class Sum:
    """What a table has: how many rows, and a checksum that does not depend on their order."""

    rows: int
    checksum: str
    """32 hexadecimal digits."""


def survey(
    connection: Connection, tables: Sequence[sa.Table], other: Dialect, passed: Callable[[int], None]
) -> dict[str, Sum]:
    """Read every row and sum it up.

    Args:
        connection: in a transaction of one snapshot.
        tables: which.
        other: the engine at the other end of the copy.
        passed: is told how many rows were read since.

    Returns:
        The sums by name of table; comparable with those of the other end.

    Raises:
        ValidationFailedError: SQLite has values that PostgreSQL cannot hold, or references that lead nowhere;
            each problem names row and column.
    """
    problems = _lost_references(connection, tables)
    found = {table.name: _summed(connection, table, other, passed, problems) for table in tables}
    if problems:
        raise ValidationFailedError(problems)
    return found


def _summed(
    connection: Connection, table: sa.Table, other: Dialect, passed: Callable[[int], None], problems: list[Problem]
) -> Sum:
    readers = _readers(table, connection.dialect, other)
    rows = total = 0
    for batch in rows_of(connection, table):
        for row in batch:
            values = list(row)
            for place, read in readers:
                if values[place] is not None:
                    try:
                        values[place] = read(values[place])
                    except UnfitError as error:
                        _note(problems, table, row, place, error)
            total += int.from_bytes(blake2b(repr(values).encode(), digest_size=16).digest())
        rows += len(batch)
        passed(len(batch))
    return Sum(rows, f"{total % 2**128:032x}")


def _readers(table: sa.Table, dialect: Dialect, other: Dialect) -> list[tuple[int, Function]]:
    """Give what brings each column into the common form, by its place."""
    if dialect.name == "sqlite":
        fit = well_encoded if other.name == "sqlite" else fitting
        return [(place, fit(column.type, dialect, other)) for place, column in enumerate(table.columns)]
    if other.name == "postgresql":
        return []
    readers = [(place, common(column.type, dialect)) for place, column in enumerate(table.columns)]
    return [(place, read) for place, read in readers if read is not None]


def _note(problems: list[Problem], table: sa.Table, row: sa.Row[Any], place: int, error: UnfitError) -> None:
    column = table.columns.values()[place]
    key = [value for key, value in zip(table.columns, row, strict=True) if key.primary_key]
    found = ROW.format(row=", ".join(str(part) if type(part) is int else "…" for part in key))  # a text may be personal
    problems.append(
        Problem(
            "not-storable",
            Text(f"{found.en} {error.text.en}", f"{found.bg} {error.text.bg}"),
            REMEDY,
            field=f"{table.name}.{column.name}",
            entity=table.name,
            entity_id=key[0] if type(key[0]) is int else None,
        )
    )
    _stop_at_many(problems)


def _lost_references(connection: Connection, tables: Sequence[sa.Table]) -> list[Problem]:
    """Find references that lead nowhere: SQLite lets raw SQL write them, and nothing else would take them."""
    problems: list[Problem] = []
    if connection.dialect.name != "sqlite":
        return problems
    quote = connection.dialect.identifier_preparer.quote
    for table in tables:
        for _, row, parent, _ in connection.exec_driver_sql(f"PRAGMA foreign_key_check({quote(table.name)})"):
            said = ROW.format(row="…" if row is None else row)
            lost = LOST.format(parent=parent)
            problems.append(
                Problem(
                    "lost-reference",
                    Text(f"{said.en} {lost.en}", f"{said.bg} {lost.bg}"),
                    REMEDY,
                    field=table.name,
                    entity=table.name,
                    entity_id=row,
                )
            )
            _stop_at_many(problems)
    return problems


def _stop_at_many(problems: list[Problem]) -> None:
    if len(problems) == MOST_PROBLEMS:
        raise ValidationFailedError(problems)
