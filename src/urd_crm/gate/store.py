"""The database as the gate and the repositories reach it: statements kept compiled, errors in our words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from operator import itemgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Dialect
from sqlalchemy.types import TypeEngine

from urd_crm.entities.columns import UidColumn, UTCDateTime
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.translation import UNSTORABLE, translated, translation

WORTH_COPYING = 20
"""From how many rows on PostgreSQL takes them faster by COPY."""
NEXT_NUMBERS = (
    "SELECT CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval(pg_get_serial_sequence(?, ?)) END "
    "FROM generate_series(1, ?)"
)


class Insert:
    """An INSERT of one table, compiled once; rows go to the driver as plain tuples."""

    def __init__(
        self, table: type[CrmModel], dialect: Dialect, *, without: Sequence[str] = (), ignore: bool = False
    ) -> None:
        columns = [column for column in table_of(table).columns if column.name not in without]
        self.names = tuple(column.name for column in columns)
        self.processors: tuple[tuple[int, Callable[[Any], Any]], ...] = tuple(
            (place, process)
            for place, column in enumerate(columns)
            if (process := binder(column.type, dialect)) is not None
        )
        mark = "?" if dialect.paramstyle == "qmark" else "%s"
        quote = dialect.identifier_preparer.quote
        # Names come from our own tables, values go as parameters.
        into = f"{quote(str(table.__tablename__))} ({', '.join(map(quote, self.names))})"
        marks = ", ".join([mark] * len(columns))
        self.sql = f"INSERT INTO {into} VALUES ({marks}){' ON CONFLICT DO NOTHING' if ignore else ''}"
        self.copy = f"COPY {into} FROM STDIN" if dialect.name == "postgresql" and not ignore else ""
        """The faster way for many rows · empty: there is none."""

    def bound_all(self, columns: Mapping[str, Sequence[Any]]) -> list[tuple[Any, ...]]:
        """Give the values of rows as the driver takes them, from their columns; one that is not there is left empty."""
        if not columns:
            return []
        bound: list[Iterable[Any]] = [columns.get(name, repeat(None)) for name in self.names]
        for place, process in self.processors:
            column = columns.get(self.names[place])
            if column is not None and any(value is not None for value in column):
                bound[place] = [None if value is None else process(value) for value in column]
        return list(zip(*bound))  # noqa: B905 columns that are not there have no end


def columns_of(rows: Sequence[Mapping[str, Any]]) -> dict[str, Sequence[Any]]:
    """Turn rows with the same fields into columns by name."""
    if not rows:
        return {}
    names = list(rows[0])
    if len(names) == 1:
        return {names[0]: [row[names[0]] for row in rows]}
    return dict(zip(names, zip(*map(itemgetter(*names), rows)), strict=True))  # noqa: B905 hot


def binder(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give the function that makes of a value what the driver takes; ``None``: the driver takes it as it is."""
    process = type_.dialect_impl(dialect).bind_processor(dialect)
    if process is not None and dialect.name == "sqlite" and isinstance(type_, UTCDateTime):
        return lambda value: stored(value) if value.tzinfo is UTC else process(value)
    return process


def reader(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give the function that makes of what the driver gives a value of a type; ``None``: it is one as it is."""
    if dialect.name == "sqlite" and isinstance(type_, UTCDateTime):
        return lambda text: None if text is None else datetime.fromisoformat(f"{text}+00:00")
    if dialect.name == "sqlite" and isinstance(type_, UidColumn):
        return lambda raw: None if raw is None else UUID(bytes=raw)
    return type_.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=4096)
def stored(moment: datetime) -> str:
    """Give a moment in UTC as SQLite keeps it: SQLAlchemy's form, several times as fast."""
    return moment.isoformat(" ", "microseconds")[:26]


class Store:
    """One session's way to the database. Belongs to one session and one thread.

    What is asked for often goes to the driver itself, in the same transaction:
    SQLAlchemy's own way costs ten times what SQLite takes for a row.
    """

    def __init__(self, connection: Callable[[], Connection], statements: "Statements") -> None:
        self.connection = connection
        """Gives SQLAlchemy's connection, in the session's transaction."""
        self.statements = statements
        self.dialect = statements.dialect
        self.is_lost = False
        """Whether the database has ended the transaction by itself; what was written in it is gone."""
        self.is_numbered_ahead = self.dialect.name == "postgresql"
        """Whether others may draw numbers for the same table meanwhile: then ours are drawn before rows are written."""
        self.keeps_grams = self.dialect.name == "sqlite"
        """Whether the letters of words stand in a table; PostgreSQL keeps whole words there, and finds by patterns."""
        self.last_numbers: dict[type[CrmModel], int] = {}
        """The last number of each table that this session has drawn ahead."""
        self._seen: Connection | None = None
        self._driver: Any = None
        self._failure: tuple[type[Exception], ...] = (statements.dialect.loaded_dbapi.Error, *UNSTORABLE)

    def execute(self, statement: sa.Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a Core statement in the session's transaction."""
        with translated(*UNSTORABLE):
            return self.connection().execute(statement, parameters)

    def rows(self, statement: sa.Executable, parameters: Any = None) -> Sequence[Any]:
        """Run a query and give all of its rows."""
        with translated(*UNSTORABLE):
            return self.connection().execute(statement, parameters).all()

    def insert(self, insert: Insert, rows: list[tuple[Any, ...]]) -> None:
        """Write rows that are bound already."""
        if not rows:
            return
        cursor = self._cursor()
        try:
            if len(rows) == 1:
                cursor.execute(insert.sql, rows[0])
            elif insert.copy and len(rows) >= WORTH_COPYING:
                with cursor.copy(insert.copy) as copy:
                    for row in rows:
                        copy.write_row(row)
            else:
                cursor.executemany(insert.sql, rows)
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            cursor.close()

    def fetch(
        self, sql: str, parameters: Sequence[Any] = (), *, is_planned_anew: bool = False
    ) -> list[tuple[Any, ...]]:
        """Run a query of our own writing on the driver and give its rows as the driver gives them.

        Args:
            sql: with ``?`` for each parameter; made of our own words alone.
            parameters: as the driver takes them.
            is_planned_anew: the best way to answer depends on the parameters, as for patterns:
                PostgreSQL must not keep one plan for all of them.
        """
        cursor = self._cursor()
        how = {"prepare": False} if is_planned_anew and self.dialect.name == "postgresql" else {}
        try:
            cursor.execute(self.statements.marked(sql), parameters, **how)
            return list(cursor.fetchall())
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            cursor.close()

    def read(
        self, columns: tuple[sa.Column[Any], ...], rest: str, parameters: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Read columns of tables on the driver, as values of their types.

        Args:
            columns: what is wanted of a row, each named by its table.
            rest: the query from ``FROM`` on, see :meth:`fetch`.
            parameters: see :meth:`fetch`.
        """
        names, readers = self.statements.select(columns)
        rows = self.fetch(f"SELECT {names} {rest}", parameters)
        if not rows or not readers:
            return rows
        values: list[Any] = list(zip(*rows))  # noqa: B905 hot; rows of a query have one length
        for place, reader in readers:
            if any(value is not None for value in values[place]):
                values[place] = map(reader, values[place])
        return list(zip(*values))  # noqa: B905

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Write several statements or none: what was written since is undone when one fails."""
        cursor = self._cursor()
        try:
            cursor.execute("SAVEPOINT urd_crm_whole")
            try:
                yield
            except BaseException:
                self._undo(cursor)
                raise
            cursor.execute("RELEASE SAVEPOINT urd_crm_whole")
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            cursor.close()

    def _undo(self, cursor: Any) -> None:
        try:
            cursor.execute("ROLLBACK TO SAVEPOINT urd_crm_whole")
            cursor.execute("RELEASE SAVEPOINT urd_crm_whole")
        except self._failure:  # SQLite ends the whole transaction when the disk is full: there is no savepoint any more
            self.is_lost = True

    def next_ids(self, table: type[CrmModel], count: int) -> Sequence[int]:
        """Set numbers aside for rows of a table that counts upwards.

        On PostgreSQL the transaction has its own number by then, which the feed of changes rests on.
        """
        name = str(table.__tablename__)
        if self.is_numbered_ahead:
            key = table_of(table).primary_key.columns[0].name
            numbers = [row[0] for row in self.fetch(NEXT_NUMBERS, (name, key, count))]
            self.last_numbers[table] = numbers[-1]
            return numbers
        last = self.fetch("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
        first = (last[0][0] if last else 0) + 1
        return range(first, first + count)

    def _failed(self, error: Exception) -> Exception:
        """Say a failure in our words; where the connection is lost, the driver gets another one."""
        self._seen = None
        return translation(error)

    def _cursor(self) -> Any:
        connection = self.connection()
        if connection is not self._seen:  # one keeps its driver's connection as long as it lives
            self._seen, self._driver = connection, connection.connection.driver_connection
        return self._driver.cursor()


class Statements:
    """The compiled statements of one database; shared by its sessions, filled as they are needed."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._question_marks = dialect.paramstyle == "qmark"
        self._binders: dict[TypeEngine[Any], Callable[[Any], Any] | None] = {}
        self._readers: dict[TypeEngine[Any], Callable[[Any], Any]] = {}
        self._inserts: dict[tuple[type[CrmModel], tuple[str, ...], bool], Insert] = {}
        self._selects: dict[tuple[sa.Column[Any], ...], tuple[str, list[tuple[int, Callable[[Any], Any]]]]] = {}

    def insert(self, table: type[CrmModel], *, without: tuple[str, ...] = (), ignore: bool = False) -> Insert:
        """Give the INSERT of a table.

        Args:
            table: whose.
            without: columns that the database fills itself.
            ignore: pass over rows whose key is there already.
        """
        key = (table, without, ignore)
        if key not in self._inserts:
            self._inserts[key] = Insert(table, self.dialect, without=without, ignore=ignore)
        return self._inserts[key]

    def select(self, columns: tuple[sa.Column[Any], ...]) -> tuple[str, list[tuple[int, Callable[[Any], Any]]]]:
        """Give the names of columns as a query has them, and the readers of those whose values have to be read."""
        if columns not in self._selects:
            quote = self.dialect.identifier_preparer.quote
            names = ", ".join(f"{quote(column.table.name)}.{quote(column.name)}" for column in columns)
            processors = (reader(column.type, self.dialect) for column in columns)
            self._selects[columns] = names, [(n, process) for n, process in enumerate(processors) if process]
        return self._selects[columns]

    def marked(self, sql: str) -> str:
        """Give a statement with the driver's own marks for parameters."""
        return sql if self._question_marks else sql.replace("?", "%s")

    def bind(self, type_: TypeEngine[Any], value: Any) -> Any:
        """Give a value of a column type as the driver takes it."""
        process = self._bound_by(type_)
        return value if value is None or process is None else process(value)

    def read(self, type_: TypeEngine[Any], value: Any) -> Any:
        """Give what the driver gave as a value of a column type."""
        return self.reader(type_)(value)

    def reader(self, type_: TypeEngine[Any]) -> Callable[[Any], Any]:
        """Give the function that makes of what the driver gives a value of a column type."""
        if type_ not in self._readers:
            self._readers[type_] = reader(type_, self.dialect) or (lambda value: value)
        return self._readers[type_]

    def _bound_by(self, type_: TypeEngine[Any]) -> Callable[[Any], Any] | None:
        if type_ not in self._binders:
            self._binders[type_] = binder(type_, self.dialect)
        return self._binders[type_]
