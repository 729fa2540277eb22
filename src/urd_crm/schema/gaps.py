"""What tables lack, or that they lack altogether: somebody dropped it, or made a table anew without it.

Indexes and keys are told by their columns and not by their names: an administrator may have made one anew, or have more of them.
Only an index of expressions is told by its name: databases write them each in a way of its own.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.schema import AddConstraint, ColumnCollectionConstraint, CreateIndex, ExecutableDDLElement

from urd_crm.errors import Problem, Severity
from urd_crm.text import Text

INDEXES = {
    "postgresql": """
SELECT c.relname, i.relname, x.indisunique, x.indpred IS NOT NULL, a.attname
FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
CROSS JOIN unnest(x.indkey::int2[]) WITH ORDINALITY AS k (attnum, place)
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum AND k.attnum <> 0
WHERE pg_table_is_visible(c.oid) AND x.indisvalid AND k.place <= x.indnkeyatts
ORDER BY x.indexrelid, k.place
""",
    "sqlite": """
SELECT m.name, i.name, i."unique", i.partial, k.name
FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) k
WHERE m.type = 'table' ORDER BY m.name, i.name, k.seqno
""",
}
"""For each column of an index: table, index, whether no two rows are alike in it, whether it has some rows only, column."""
KEYS = {
    "postgresql": """
SELECT c.relname, k.oid::text, f.relname, a.attname
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_class f ON f.oid = k.confrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(k.conkey)
WHERE pg_table_is_visible(c.oid) AND k.contype = 'f'
ORDER BY k.oid, a.attnum
""",
    "sqlite": """
SELECT m.name, k.id, k."table", k."from"
FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k
WHERE m.type = 'table' ORDER BY m.name, k.id, k.seq
""",
}
"""For each column of a foreign key: the table, the key, the table that it refers to, and the column."""
PRIMARY = {
    "postgresql": """
SELECT c.relname, '', a.attname
FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(x.indkey)
WHERE pg_table_is_visible(c.oid) AND x.indisprimary ORDER BY c.relname
""",
    "sqlite": """
SELECT m.name, '', c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
WHERE m.type = 'table' AND c.pk > 0 ORDER BY m.name
""",
}
"""For each column of a primary key: its table, nothing, and its name."""
COLUMNS = {
    "postgresql": """
SELECT c.relname, a.attnotnull AND n.oid IS NULL AS is_filled, a.attname
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
LEFT JOIN pg_constraint n ON n.conrelid = c.oid AND n.contype = 'n' AND NOT n.convalidated AND a.attnum = ANY(n.conkey)
WHERE pg_table_is_visible(c.oid) AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY c.relname, is_filled
""",
    "sqlite": """
SELECT m.name, c."notnull", c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
WHERE m.type = 'table' ORDER BY m.name, c."notnull"
""",
}
"""For each column: its table, whether it always has a value, and its name.

From PostgreSQL 18 on it may be that only new rows have to have one: ``NOT NULL … NOT VALID``.
"""
LOST = frozenset({"table-missing", "column-missing"})
"""Codes of what cannot be read around: whoever looks at rows stops there."""
BACKUP = Text(
    en="Bring the database back from a backup: what stood there is gone.",
    bg="Върнете базата от резервно копие: каквото е имало там, го няма.",
)
COPY = Text(
    en="Copy the database into a new file with 'urd copy': there the tables are made with all that is theirs.",
    bg="Копирайте базата в нов файл с „urd copy“: там таблиците се правят с всичко, което им се полага.",
)
"""What helps on SQLite, where a table gets no key and no ``NOT NULL`` that it was not made with."""
Found = tuple[str, tuple[Any, ...], tuple[str, ...]]
"""A table, what else is known of its index or key, and the columns of that."""


def gaps(connection: Connection, tables: Sequence[sa.Table]) -> Iterator[Problem]:
    """Find the tables, columns, indexes and keys of the models that the database has not, and what may be empty in it.

    Primary keys come first.
    """
    system = connection.dialect.name
    names = {table.name for table in tables}
    indexes, keys, columns, primary = (
        list(_found(connection, asked[system], names)) for asked in (INDEXES, KEYS, COLUMNS, PRIMARY)
    )
    stored: dict[str, dict[str, Any]] = {}
    for name, (is_filled,), found in columns:
        stored.setdefault(name, {}).update(dict.fromkeys(found, is_filled))
    whole = {name: set(own) for name, _, own in primary}
    for table in tables:  # before the foreign keys, which cannot be made without them
        own = {column.name for column in table.primary_key}
        if own <= set(stored.get(table.name, ())) and not own <= whole.get(table.name, set()):
            yield _missing_key(table.primary_key, connection.dialect)
    for table in tables:
        if table.name not in stored:
            yield _lost("table-missing", table, Text(f"{table.name} is not there", f"{table.name} липсва"))
            continue
        if dropped := [column.name for column in table.columns if column.name not in stored[table.name]]:
            listed = ", ".join(dropped)
            said = Text(f"{table.name} lacks its columns: {listed}", f"{table.name} е без колоните си: {listed}")
            yield _lost("column-missing", table, said)
            continue
        for column in table.columns:
            if not (column.nullable or column.primary_key or stored[table.name][column.name]):
                yield _may_be_empty(column, connection.dialect)
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            if not _is_there(index, indexes, system):
                yield Problem(
                    "index-missing",
                    Text(f"{table.name} lacks its index {index.name}", f"{table.name} е без индекса си {index.name}"),
                    _remedy(CreateIndex(index), connection.dialect),
                    severity=Severity.REJECT if index.unique else Severity.WARN,
                    entity=table.name,
                )
        for constraint in sorted(table.constraints, key=lambda each: str(each.name)):
            if isinstance(constraint, sa.UniqueConstraint):
                is_there = _has(indexes, table, _names(constraint), is_unique=True)
            elif isinstance(constraint, sa.ForeignKeyConstraint):
                referring = sorted(_names(constraint))
                is_there = any(
                    (name, other, sorted(columns)) == (table.name, constraint.referred_table.name, referring)
                    for name, (_, other), columns in keys
                )
            else:
                continue
            if not is_there:
                yield _missing_key(constraint, connection.dialect)


def _missing_key(key: ColumnCollectionConstraint, dialect: Dialect) -> Problem:
    table, add = key.table.name, AddConstraint(key, isolate_from_table=False)
    return Problem(
        "key-missing",
        Text(f"{table} lacks its key {key.name}", f"{table} е без ключа си {key.name}"),
        COPY if dialect.name == "sqlite" else _remedy(add, dialect),
        entity=table,
    )


def _may_be_empty(column: sa.Column[Any], dialect: Dialect) -> Problem:
    table = column.table.name
    quoted = dialect.identifier_preparer.quote(table), dialect.identifier_preparer.quote(column.name)
    sql = "ALTER TABLE {} ALTER COLUMN {} SET NOT NULL;".format(*quoted)
    return Problem(
        "null-allowed",
        Text(f"{table} may lack a value in {column.name}", f"{table} може да е без стойност в {column.name}"),
        COPY if dialect.name == "sqlite" else Text(sql, sql),
        entity=table,
    )


def _lost(code: str, table: sa.Table, said: Text) -> Problem:
    return Problem(code, said, BACKUP, entity=table.name)


def is_of_expressions(index: sa.Index) -> bool:
    """Say whether an index has more in it than columns; databases write that each in a way of its own."""
    return any(not isinstance(each, sa.Column) for each in index.expressions)


def _found(connection: Connection, asked: str, tables: Collection[str]) -> Iterator[Found]:
    for (table, _), columns in groupby(connection.execute(sa.text(asked)), itemgetter(0, 1)):
        rows = list(columns)
        if table in tables:
            yield table, tuple(rows[0][1:-1]), tuple(row[-1] for row in rows)


def _is_there(index: sa.Index, indexes: Sequence[Found], system: str) -> bool:
    table = index.table
    assert table is not None
    if is_of_expressions(index):
        return any((name, which) == (table.name, index.name) for name, (which, *_), _ in indexes)
    is_partial = index.dialect_options[system]["where"] is not None
    return _has(indexes, table, _names(index), is_unique=bool(index.unique), is_partial=is_partial)


def _has(
    indexes: Sequence[Found], table: sa.Table, columns: tuple[str, ...], *, is_unique: bool, is_partial: bool = False
) -> bool:
    """Say whether an index does what is asked of one.

    A longer one finds rows too, but does not keep them apart; one of all rows is not what finds the few that are wanted.
    """
    return any(
        name == table.name
        and (is_partial or not partial)
        and (unique and found == columns if is_unique else found[: len(columns)] == columns)
        and (found == columns or partial or not is_partial)
        for name, (_, unique, partial), found in indexes
    )


def _names(of: sa.Index | ColumnCollectionConstraint) -> tuple[str, ...]:
    return tuple(column.name for column in of.columns)


def _remedy(step: ExecutableDDLElement, dialect: Dialect) -> Text:
    """Write a step as an administrator can run it."""
    sql = f"{' '.join(str(step.compile(dialect=dialect)).split())};"
    return Text(sql, sql)
