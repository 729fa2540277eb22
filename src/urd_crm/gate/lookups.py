"""Queries that look rows up by many values, as each database answers them best."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

LAST = 2**63 - 1
"""The highest number that a row can have."""
VALUES = 500
"""How many values one statement looks for."""
FEW = 4
"""So few values PostgreSQL may be asked for one beside another, in half the time that a list of them takes."""
ARRAYS = ((str, "text[]"), (UUID, "uuid[]"))
"""What PostgreSQL calls a list of values that are no numbers."""


def among(dialect: str, values: Sequence[int]) -> tuple[str, list[Any]]:
    """Write that a column is one of some numbers, and give the parameters for it; a number that no row has is left out.

    PostgreSQL keeps plans by the words of a statement, so these are the same for however many values.
    """
    possible = [value for value in values if abs(value) <= LAST]
    if dialect == "postgresql":
        return "= ANY(CAST(? AS bigint[]))", [array(possible)]
    return f"IN ({', '.join('?' * len(possible))})", possible


def array(values: Sequence[int]) -> str:
    """Write numbers as PostgreSQL writes an array of them; the driver takes three times as long for a list."""
    return f"{{{','.join(map(str, values))}}}"


def for_each(
    dialect: str,
    columns: str,
    table: str,
    column: str,
    values: Sequence[Any],
    where: str = "",
    parameters: Sequence[Any] = (),
    *,
    lock: str = "",
) -> list[tuple[str, list[Any]]]:
    """Write queries for the rows of which a column is one of some values, few hundred values at a time.

    Where it knows little of a table, as in the midst of a bulk write, PostgreSQL would compare each of its rows
    with each value, and go on so while the table grows, as it keeps the plan that it made for a small one;
    so there each value is looked up by itself, in the index that the table must have.

    Args:
        dialect: ``sqlite`` or ``postgresql``.
        columns: what is wanted of a row, as SQL.
        table: the name of the table.
        column: the column that has the values.
        values: any number of them: numbers, texts, or public names as the driver takes them.
        where: what else holds, a condition that ends with ``AND``.
        parameters: the parameters of ``where``.
        lock: how PostgreSQL keeps others from the rows until the transaction ends; SQLite has one writer at a time.
    """
    locked = f"ORDER BY {column} {lock}" if lock and dialect == "postgresql" else ""
    possible = [value for value in values if not isinstance(value, int) or abs(value) <= LAST]  # others are refused
    queries: list[tuple[str, list[Any]]] = []
    for start in range(0, len(possible), VALUES):
        some = possible[start : start + VALUES]
        if dialect == "postgresql" and len(some) > FEW:
            kind = next((kind for of, kind in ARRAYS if isinstance(some[0], of)), "bigint[]")
            each = f"SELECT {columns} FROM {table} WHERE {where} {column} = wanted.value OFFSET 0 {lock if locked else ''}"  # 0 keeps it apart
            sql = f"SELECT found.* FROM unnest(CAST(? AS {kind})) AS wanted (value) CROSS JOIN LATERAL ({each}) found"
            queries.append((sql, [array(some) if kind == "bigint[]" else some, *parameters]))
        else:
            sql = f"SELECT {columns} FROM {table} WHERE {where} {column} IN ({', '.join('?' * len(some))}) {locked}"
            queries.append((sql, [*parameters, *some]))
    return queries
