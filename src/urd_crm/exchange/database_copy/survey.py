"""Counts and checksums of a database's tables, the same on SQLite and on PostgreSQL, and what the other cannot hold."""

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from attrs import evolve, frozen
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.schema import CreateTable

from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.exchange.database_copy.fitting import fitting, well_encoded
from urd_crm.exchange.database_copy.forms import Function, common, refuse_unlike
from urd_crm.exchange.database_copy.rows import rows_of
from urd_crm.exchange.database_copy.unfit import UnfitError
from urd_crm.schema.lost_reference import lost, problem_of
from urd_crm.text import Text

MOST_PROBLEMS = 100
"""More are not told: whoever has so many sees a pattern."""
REMEDY = Text(en="Correct it in the source and copy again.", bg="Поправете го в източника и копирайте отново.")
ROW = Text(en="row {row}", bg="ред {row}")
EMPTY = Text(en="is empty, and has to have a value", bg="е празно, а иска стойност")
BROKEN = Text(en="breaks this rule of its table", bg="нарушава това правило на таблицата си")


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
    problems: list[Problem] = []
    for table in tables:
        _refuse_unlike(table, connection.dialect, other, problems)
    if problems:
        raise ValidationFailedError(problems)
    if connection.dialect.name == "sqlite":
        for table in tables:
            _find_lost_references(connection, table, problems)
            _find_broken_rules(connection, table, problems)
    found = {table.name: _summed(connection, table, other, passed, problems) for table in tables}
    if problems:
        raise ValidationFailedError(problems)
    return found


def _summed(
    connection: Connection, table: sa.Table, other: Dialect, passed: Callable[[int], None], problems: list[Problem]
) -> Sum:
    readers = _readers(table, connection.dialect, other)
    columns = table.columns.values()
    rows = total = 0
    for batch in rows_of(connection, table):
        for row in batch:
            values = list(row)
            for place, read in readers:
                if values[place] is not None:
                    try:
                        values[place] = read(values[place])
                    except UnfitError as error:
                        _note(problems, table, _key(table, row), error.text, columns[place].name)
                elif not columns[place].nullable:
                    _note(problems, table, _key(table, row), EMPTY, columns[place].name)
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
    return [
        (place, fitting(column.type, dialect, other))
        for place, column in enumerate(table.columns)
        if common(column.type, dialect) is not None
    ]


def _key(table: sa.Table, row: sa.Row[Any]) -> list[Any]:
    return [value for value, column in zip(row, table.columns, strict=True) if column.primary_key]


def _row(key: Sequence[Any]) -> Text:
    return ROW.format(row=", ".join(str(part) if type(part) is int else "…" for part in key))  # a text may be personal


def _note(problems: list[Problem], table: sa.Table, key: Sequence[Any], said: Text, column: str) -> None:
    found = _row(key)
    problems.append(
        Problem(
            "not-storable",
            Text(f"{found.en} {said.en}", f"{found.bg} {said.bg}"),
            REMEDY,
            field=f"{table.name}.{column}",
            entity=table.name,
            entity_id=key[0] if type(key[0]) is int else None,
        )
    )
    _stop_at_many(problems)


def _refuse_unlike(table: sa.Table, dialect: Dialect, other: Dialect, problems: list[Problem]) -> None:
    """Find columns of which nobody knows how their values lie at the other end."""
    for column in table.columns:
        try:
            refuse_unlike(column.type, dialect, other)
        except UnfitError as error:
            problems.append(
                Problem(
                    "not-storable",
                    Text(f"the column: {error.text.en}", f"колоната: {error.text.bg}"),
                    field=f"{table.name}.{column.name}",
                    entity=table.name,
                )
            )


def _find_lost_references(connection: Connection, table: sa.Table, problems: list[Problem]) -> None:
    """Find references that lead nowhere: SQLite lets raw SQL write them, and nothing else would take them."""
    for reference, rows in lost(table):
        for key in connection.execute(rows):
            found, row = problem_of(reference, key), _row(key)
            said = Text(f"{row.en} {found.message.en}", f"{row.bg} {found.message.bg}")
            problems.append(evolve(found, message=said, remedy=REMEDY, field=f"{table.name}.{found.field}"))
            _stop_at_many(problems)


def _find_broken_rules(connection: Connection, table: sa.Table, problems: list[Problem]) -> None:
    """Find rows that break a rule of their table: SQLite keeps what was written while it did not look."""
    made = str(CreateTable(table).compile(dialect=connection.dialect))  # without what is for another engine
    named = connection.dialect.identifier_preparer.format_constraint
    rules = [
        each
        for each in table.constraints
        if isinstance(each, sa.CheckConstraint) and f"CONSTRAINT {named(each)} " in made
    ]
    for rule in sorted(rules, key=lambda each: str(each.name)):
        said = rule.sqltext.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        broken = sa.select(*table.primary_key).select_from(table).where(sa.literal_column(f"NOT ({said})"))
        for key in connection.execute(broken):
            _note(problems, table, key, BROKEN, str(rule.name))


def _stop_at_many(problems: list[Problem]) -> None:
    if len(problems) == MOST_PROBLEMS:
        raise ValidationFailedError(problems)
