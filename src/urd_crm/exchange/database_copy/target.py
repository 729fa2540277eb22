"""Where a copy goes: its tables are made bare and filled a batch at a time; what was set aside they get at the end.

How far it got stands in the target itself, written in the same transaction as the rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.errors import ConflictError, StorageError
from urd_crm.exchange.database_copy.aside import another_copies, take_aside
from urd_crm.exchange.database_copy.forms import carrying
from urd_crm.exchange.database_copy.source import sequence_of
from urd_crm.exchange.database_copy.survey import Sum
from urd_crm.gate.stock import SOME
from urd_crm.schema.component import Component
from urd_crm.schema.create import create, lock
from urd_crm.schema.host import PREFIX
from urd_crm.schema.namespace import make_schema, refuse_elsewhere
from urd_crm.schema.unfinished import ASIDE, METADATA, PARTS, is_unfinished
from urd_crm.text import Text
from urd_crm.values.search_key import trigrams


def is_begun(connection: Connection) -> bool:
    """Say whether the target waits for the rest of a copy; ``False``: it has no tables of ours.

    Raises:
        ConflictError: it is a database of urd_crm already.
    """
    if is_unfinished(_tables(connection)):
        return True
    if any(name.startswith(PREFIX) for name in sa.inspect(connection).get_table_names()):
        raise ConflictError(
            Text(
                en="The target has tables of urd_crm already; a copy needs a database without any.",
                bg="В целта вече има таблици на urd_crm; копието иска база без такива.",
            )
        )
    return False


def prepare_sqlite(connection: Connection) -> None:
    """Let rows arrive before those that they refer to."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("PRAGMA analysis_limit=400")


def begin(connection: Connection, found: Sequence[Component], sums: Mapping[str, Sum]) -> None:
    """Make bare tables, and the mark that says what is to arrive."""
    with connection.begin():
        lock(connection)
        make_schema(connection)
        refuse_elsewhere(connection, connection.engine)
        if is_begun(connection):
            raise another_copies()
        for component in found:
            create(connection, component)
        METADATA.create_all(connection)
        tables = [table for component in found for table in component.tables]
        take_aside(connection, tables)
        connection.execute(
            sa.insert(PARTS),
            [{"name": name, "rows": each.rows, "checksum": each.checksum, "done": 0} for name, each in sums.items()],
        )


def abandon(connection: Connection) -> None:
    """Drop what an unfinished copy left."""
    cascade = " CASCADE" if connection.dialect.name == "postgresql" else ""
    quote = connection.dialect.identifier_preparer.quote
    with connection.begin():
        lock(connection)
        for name in _tables(connection):
            if name.startswith(PREFIX):
                connection.exec_driver_sql(f"DROP TABLE {quote(name)}{cascade}")


def _tables(connection: Connection) -> list[str]:
    """Give the tables where new ones are made, and not what else a ``search_path`` leads to."""
    here = connection.scalar(sa.text("SELECT current_schema()")) if connection.dialect.name == "postgresql" else None
    return sa.inspect(connection).get_table_names(here)


def progress_of(connection: Connection, sums: Mapping[str, Sum]) -> dict[str, int]:
    """Say how many rows of each table have arrived.

    Raises:
        ConflictError: what is to arrive is not what the source has.
    """
    with connection.begin():
        parts = {row.name: row for row in connection.execute(sa.select(PARTS))}
    changed = [
        name
        for name in sorted(parts.keys() | sums.keys())
        if name not in parts or sums.get(name) != Sum(parts[name].rows, parts[name].checksum)
    ]
    if changed:
        raise ConflictError(
            Text(
                en="The source is not what it was when this copy was begun; other rows in: "
                f"{', '.join(changed)}. Begin anew with --anew (anew=True), or with another empty target.",
                bg="Източникът не е какъвто беше при започването на копието; други редове в: "
                f"{', '.join(changed)}. Започнете наново с --anew (anew=True) или с друга празна цел.",
            ),
            fields=changed,
        )
    return {name: row.done for name, row in parts.items()}


class Writer:
    """Writes the rows of one table. Belongs to one connection."""

    def __init__(self, connection: Connection, table: sa.Table, source: sa.engine.Dialect) -> None:
        dialect = connection.dialect
        quote = dialect.identifier_preparer.quote
        self._computed = [place for place, column in enumerate(table.columns) if column.computed is not None]
        names = [quote(column.name) for column in table.columns if column.computed is None]
        columns = ", ".join(names)
        self._connection = connection
        self._table = table
        self._carriers = [
            (place, carry)
            for place, column in enumerate(table.columns)
            if (carry := carrying(column.type, source, dialect)) is not None
        ]
        self._copy = f"COPY {quote(table.name)} ({columns}) FROM STDIN".replace(
            "%%", "%"
        )  # the driver takes it as it is
        self._insert = f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({', '.join('?' * len(names))})"

    def write(self, rows: Sequence[Sequence[Any]], done: int) -> None:
        """Write rows behind those that have arrived, and note them, in one transaction.

        Raises:
            ConflictError: another process copies into the same target.
        """
        with self._connection.begin():
            noted = self._connection.execute(
                sa.update(PARTS)
                .where(PARTS.c.name == self._table.name, PARTS.c.done == done)
                .values(done=done + len(rows))
            )
            if noted.rowcount != 1:
                raise another_copies()
            driver: Any = self._connection.connection.driver_connection
            if self._connection.dialect.name == "sqlite":
                driver.executemany(self._insert, self._carried(rows))
                return
            with driver.cursor() as cursor, cursor.copy(self._copy) as copy:
                for row in self._carried(rows):
                    copy.write_row(row)

    def _carried(self, rows: Sequence[Sequence[Any]]) -> Iterator[list[Any]]:
        for row in rows:
            values = list(row)
            for place, carry in self._carriers:
                if values[place] is not None:
                    values[place] = carry(values[place])
            for place in reversed(self._computed):  # the target computes them itself
                del values[place]
            yield values


def refuse_difference(expected: Mapping[str, Sum], arrived: Mapping[str, Sum]) -> None:
    """Refuse a copy that is not what the source is.

    Raises:
        StorageError: it is not; the target stays marked as unfinished.
    """
    different = [name for name, each in expected.items() if arrived[name] != each]
    if different:
        names = ", ".join(different)
        raise StorageError(
            Text(
                en=f"The copy is not what the source is: {names}. The source is untouched. "
                "Begin anew with --anew (anew=True).",
                bg=f"Копието не е каквото е източникът: {names}. Източникът е непокътнат. "
                "Започнете наново с --anew (anew=True).",
            ),
            "failed",
        )


def finish(connection: Connection, tables: Sequence[sa.Table], last: Mapping[str, int]) -> None:
    """Let the tables count on from where the source's did, and take the mark away.

    Raises:
        ConflictError: another process has finished this copy, or begun another.
    """
    with connection.begin():
        lock(connection)
        if not is_unfinished(_tables(connection)) or not _is_whole(connection):
            raise another_copies()
        for table in tables:
            if last.get(table.name):
                _count_on(connection, table, last[table.name])
            name = connection.dialect.identifier_preparer.quote(table.name)
            if connection.exec_driver_sql(f"SELECT 1 FROM {name} LIMIT 1 OFFSET {SOME}").first():
                connection.exec_driver_sql(f"ANALYZE {name}")  # the planner knows nothing of rows that have just come
        _write_letters(connection)
        METADATA.drop_all(connection)


def _is_whole(connection: Connection) -> bool:
    """Say whether all rows have arrived and nothing waits aside."""
    waits = sa.select(PARTS.c.name).where(PARTS.c.done < PARTS.c.rows).exists() | sa.select(ASIDE.c.number).exists()
    return not connection.scalar(sa.select(waits))


def _count_on(connection: Connection, table: sa.Table, last: int) -> None:
    column = table.autoincrement_column
    assert column is not None
    if connection.dialect.name == "postgresql":
        sequence = sequence_of(connection, table, column)
        if sequence is not None:
            connection.execute(sa.select(sa.func.setval(sequence, last)))
    else:
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
        connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table.name, last))


def _write_letters(connection: Connection) -> None:
    """Write what misspelt names are found by: the letters of words on SQLite, each word once on PostgreSQL."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("INSERT INTO urd_search_gram SELECT DISTINCT '', word FROM urd_search_word")
        return
    driver: Any = connection.connection.driver_connection
    words = driver.execute("SELECT DISTINCT word FROM urd_search_word ORDER BY word")
    driver.executemany(
        "INSERT OR IGNORE INTO urd_search_gram (gram, word) VALUES (?, ?)",
        ((gram, word) for (word,) in words for gram in trigrams(word)),
    )
