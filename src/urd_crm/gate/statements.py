"""Statements compiled once for a table, and values on their way to the driver and back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from operator import is_not, itemgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from urd_crm.entities.columns import UidColumn, UTCDateTime
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.values.uid import packed


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
        self.table = quote(str(table.__tablename__))
        into = f"{self.table} ({', '.join(map(quote, self.names))})"
        self._into = f"INSERT INTO {into} VALUES "
        self._marks = f"({', '.join([mark] * len(columns))})"
        self._ends = " ON CONFLICT DO NOTHING" if ignore else ""
        self.sql = self.of(1)
        self.copy = f"COPY {into} FROM STDIN" if dialect.name == "postgresql" and not ignore else ""
        """The faster way for many rows · empty: there is none."""

    def of(self, rows: int) -> str:
        """Give the statement for some rows at once."""
        return f"{self._into}{', '.join([self._marks] * rows)}{self._ends}"

    def bound_all(self, columns: Mapping[str, Sequence[Any]]) -> list[tuple[Any, ...]]:
        """Give the values of rows as the driver takes them, from their columns; one that is not there is left empty."""
        if not columns:
            return []
        bound: list[Iterable[Any]] = [columns.get(name, repeat(None)) for name in self.names]
        for place, process in self.processors:
            column = columns.get(self.names[place])
            if column is not None and any(map(is_not, column, repeat(None))):
                bound[place] = [None if value is None else process(value) for value in column]
        return list(zip(*bound))  # noqa: B905 columns that are not there have no end


Readers = list[tuple[int, Callable[[Any], Any]]]
"""What makes values of their types of what the driver gives, each with the place of its column."""


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
    if isinstance(type_, UTCDateTime):
        return _moment_of_text if dialect.name == "sqlite" else _moment
    if isinstance(type_, UidColumn):
        return _uid if dialect.name == "sqlite" else None
    made = type_.dialect_impl(dialect)
    process = made.result_processor(dialect, _code_of(made) if dialect.name == "postgresql" else None)
    if process is not None and isinstance(type_, sa.Enum):
        return _Members(process, {None: None} | {text: process(text) for text in type_.enums}).__getitem__
    return process


def _moment_of_text(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")


def _moment(given: datetime | None) -> datetime | None:
    if given is None:
        return None
    return given.astimezone(UTC) if given.tzinfo is not None else given.replace(tzinfo=UTC)


def _uid(raw: bytes | None) -> UUID | None:
    return None if raw is None else packed(raw)


class _Members(dict[str | None, Any]):
    """The members of a closed list by what stands for them; what stands for none is asked of SQLAlchemy, which says so."""

    def __init__(self, process: Callable[[Any], Any], known: Mapping[str | None, Any]) -> None:
        super().__init__(known)
        self._process = process

    def __missing__(self, text: str | None) -> Any:
        return self._process(text)


def _code_of(type_: TypeEngine[Any]) -> int:
    """Give what PostgreSQL calls a number with a point, which SQLAlchemy asks to read one: ``float8`` or ``numeric``."""
    while isinstance(type_, TypeDecorator):
        type_ = type_.impl_instance
    return 701 if isinstance(type_, sa.Float) else 1700


def legible(rows: list[tuple[Any, ...]], readers: Readers) -> list[tuple[Any, ...]]:
    """Make values of their types of what the driver gave; by columns, which is faster.

    Raises:
        ILLEGIBLE: a value is not of its column's kind; SQLite keeps whatever a program writes.
    """
    needed = [each for each in readers if any(map(is_not, map(itemgetter(each[0]), rows), repeat(None)))]
    if not needed:
        return rows
    values: list[Any] = list(zip(*rows))  # noqa: B905 hot; rows of a query have one length
    for place, read in needed:
        values[place] = map(read, values[place])
    return list(zip(*values))  # noqa: B905


@lru_cache(maxsize=4096)
def stored(moment: datetime) -> str:
    """Give a moment in UTC as SQLite keeps it: SQLAlchemy's form, several times as fast."""
    return moment.isoformat(" ", "microseconds")[:26]


class Statements:
    """The compiled statements of one database; shared by its sessions, filled as they are needed."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._question_marks = dialect.paramstyle == "qmark"
        self._binders: dict[TypeEngine[Any], Callable[[Any], Any] | None] = {}
        self._readers: dict[TypeEngine[Any], Callable[[Any], Any]] = {}
        self._inserts: dict[tuple[type[CrmModel], tuple[str, ...], bool], Insert] = {}
        self._selects: dict[tuple[sa.Column[Any], ...], tuple[str, Readers]] = {}

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

    def select(self, columns: tuple[sa.Column[Any], ...]) -> tuple[str, Readers]:
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
