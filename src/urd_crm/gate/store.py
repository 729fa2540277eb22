"""The database as the gate and the repositories reach it: statements kept compiled, errors in our words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Dialect
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import ConflictError, StorageError, UrdCrmError
from urd_crm.text import Text

STORAGE = {
    "disk is full": ("full", Text("The disk is full; nothing was written.", "Дискът е пълен; нищо не е записано.")),
    "readonly database": (
        "read-only",
        Text(
            "The database is read-only; give yourself the right to write the file and its folder.",
            "Базата е само за четене; дайте си право за запис във файла и папката.",
        ),
    ),
    "not a database": (
        "not-a-database",
        Text("The file is not a database of urd_crm.", "Файлът не е база на urd_crm."),
    ),
    "malformed": ("not-a-database", Text("The database file is damaged.", "Файлът на базата е повреден.")),
    "unable to open": (
        "unreachable",
        Text("The database cannot be opened; does its folder exist?", "Базата не може да се отвори; има ли я папката?"),
    ),
    "is locked": (
        "locked",
        Text("Another program holds the database; try again.", "Друга програма държи базата; опитайте пак."),
    ),
    "could not connect": ("unreachable", Text("The database server cannot be reached.", "Сървърът не отговаря.")),
    "connection": ("unreachable", Text("The connection to the database was lost.", "Връзката с базата се загуби.")),
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the database says into an error of ours; the original stays as its cause.

    Raises:
        ConflictError: a unique key is taken, a reference leads nowhere, or the row changed meanwhile.
        StorageError: the database cannot be read or written.
    """
    try:
        yield
    except UrdCrmError:
        raise
    except StaleDataError as error:
        raise ConflictError(
            Text(
                en="Somebody else changed the row meanwhile; read it again and repeat your change.",
                bg="Някой друг междувременно промени записа; прочетете го отново и повторете промяната.",
            )
        ) from error
    except DBAPIError as error:
        raise translation(error) from error


def translation(error: DBAPIError) -> UrdCrmError:
    """Say a database error in our words, without the values that were being written."""
    said = str(error.orig)
    if isinstance(error, IntegrityError):
        entity, fields = _constraint(error)
        what = f"{entity} ({', '.join(fields)})" if entity else "a rule of the database"
        if "foreign key" in said.lower():
            return ConflictError(
                Text(
                    en="The row refers to something that does not exist, or something still refers to it.",
                    bg="Записът сочи към нещо, което го няма, или нещо още сочи към него.",
                ),
                entity=entity,
                fields=fields,
            )
        return ConflictError(
            Text(en=f"The value is taken or missing: {what}.", bg=f"Стойността е заета или липсва: {what}."),
            entity=entity,
            fields=fields,
        )
    lowered = said.lower()
    for sign, (reason, message) in STORAGE.items():
        if sign in lowered:
            return StorageError(message, reason)
    if isinstance(error, OperationalError) or error.connection_invalidated:
        return StorageError(Text(f"The database failed: {said}", f"Базата отказа: {said}"), "failed")
    return StorageError(Text(f"The database refused: {said}", f"Базата отказа: {said}"), "failed")


def _constraint(error: IntegrityError) -> tuple[str, tuple[str, ...]]:
    diagnosis = getattr(error.orig, "diag", None)  # PostgreSQL says it in parts
    if diagnosis is not None:
        return diagnosis.table_name or "", tuple(filter(None, (diagnosis.constraint_name, diagnosis.column_name)))
    _, _, columns = str(error.orig).partition("failed: ")
    pairs = [column.strip().partition(".") for column in columns.split(",") if "." in column]
    return (pairs[0][0], tuple(pair[2] for pair in pairs)) if pairs else ("", (columns,) if columns else ())


class Insert:
    """An INSERT of one table, compiled once; rows go to the driver as plain tuples."""

    def __init__(
        self, table: type[CrmModel], dialect: Dialect, *, without: Sequence[str] = (), ignore: bool = False
    ) -> None:
        columns = [column for column in table_of(table).columns if column.name not in without]
        self.names = tuple(column.name for column in columns)
        self.processors: tuple[Callable[[Any], Any] | None, ...] = tuple(
            column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns
        )
        mark = "?" if dialect.paramstyle == "qmark" else "%s"
        quote = dialect.identifier_preparer.quote
        # Names come from our own tables, values go as parameters.
        self.sql = (
            f"INSERT INTO {quote(str(table.__tablename__))} ({', '.join(map(quote, self.names))}) "  # noqa: S608
            f"VALUES ({', '.join([mark] * len(columns))}){' ON CONFLICT DO NOTHING' if ignore else ''}"
        )

    def bound(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """Give a row's values as the driver takes them, in the order of the columns."""
        return tuple(
            value if value is None or process is None else process(value)
            for process, value in zip(self.processors, map(row.get, self.names), strict=True)
        )


class Store:
    """One session's way to the database. Belongs to one session and one thread."""

    def __init__(self, connection: Callable[[], Connection], statements: "Statements") -> None:
        self._connection = connection
        self.statements = statements

    @property
    def dialect(self) -> Dialect:
        """The dialect of the database."""
        return self.statements.dialect

    def execute(self, statement: sa.Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a Core statement in the session's transaction."""
        with translated():
            return self._connection().execute(statement, parameters)

    def rows(self, statement: sa.Executable, parameters: Any = None) -> Sequence[Any]:
        """Run a query and give all of its rows."""
        with translated():
            return self._connection().execute(statement, parameters).all()

    def insert(self, insert: Insert, rows: list[tuple[Any, ...]]) -> None:
        """Write rows that are bound already."""
        if rows:
            with translated():
                self._connection().exec_driver_sql(insert.sql, rows if len(rows) > 1 else rows[0])

    def next_ids(self, table: type[CrmModel], count: int) -> range | list[int]:
        """Set numbers aside for rows of a table that counts upwards."""
        name = str(table.__tablename__)
        with translated():
            if self.dialect.name == "postgresql":
                drawn = self._connection().exec_driver_sql(
                    "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)", (name, count)
                )
                return [row[0] for row in drawn]
            last = self._connection().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
            first = (last.scalar() or 0) + 1
        return range(first, first + count)


class Statements:
    """The compiled statements of one database; shared by its sessions, filled as they are needed."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._inserts: dict[tuple[type[CrmModel], tuple[str, ...], bool], Insert] = {}

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
