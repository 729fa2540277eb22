"""What the database says when it refuses, in our words."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index
from sqlalchemy.exc import DBAPIError, InvalidRequestError, PendingRollbackError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.schema import ColumnCollectionConstraint

from urd_crm.entities.model import CrmModel
from urd_crm.errors import ConflictError, InvalidValueError, StorageError, UrdCrmError
from urd_crm.gate.refusals import SAID, refusal
from urd_crm.text import Text

DRIVERS = ("sqlite3", "psycopg")
"""The modules whose errors reach us unwrapped where we speak to the driver itself."""

UNSTORABLE = (OverflowError, UnicodeEncodeError)
"""What a driver raises itself for a number that no column holds, and for half of a character."""

ILLEGIBLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a reader raises for a value that is not of its column's kind."""

UNDONE = "Can't operate on closed transaction"
"""How SQLAlchemy begins to say that a statement failed before; it goes on with the values that were to be written."""

RAISED = 1811
"""SQLite's code of what a trigger of the host's refuses, in words of its own."""

REFERENCE = "urd_crm_reference"
"""Where an error of SQLite carries the table and the columns of the key that was refused."""


@contextmanager
def translated(*own: type[Exception]) -> Iterator[None]:
    """Turn what the database says into an error of ours; the original stays as its cause.

    Args:
        own: builtin errors that come from the driver here, and not from the caller's own code.

    Raises:
        ConflictError: a unique key is taken, a reference leads nowhere, or the row changed meanwhile.
        StorageError: the database cannot be read or written.
        InvalidValueError: a value that no column holds.
    """
    try:
        yield
    except UrdCrmError:
        raise
    except StaleDataError as error:
        raise stale() from error
    except InvalidRequestError as error:
        if not isinstance(error, PendingRollbackError) and not str(error).startswith(UNDONE):
            raise
        raise _storage_error("undone") from error
    except PoolTimeoutError as error:
        raise _storage_error("exhausted") from error
    except DBAPIError as error:
        raise translation(error.orig or error) from error
    except StatementError as error:  # a moment without a zone, a number with too many digits
        raise InvalidValueError(
            "value",
            "value-out-of-range",
            Text(
                en=f"The column does not take the value: {error.orig}",
                bg=f"Колоната не приема стойността: {error.orig}",
            ),
        ) from error
    except own as error:
        raise translation(error) from error
    except Exception as error:
        if type(error).__module__.partition(".")[0] in DRIVERS:
            raise translation(error) from error
        raise


@contextmanager
def legibly(columns: Sequence[Column[Any]] = ()) -> Iterator[None]:
    """Say that a value which was read is not of its column's kind; the error of the reader repeats it.

    Args:
        columns: where it can be · empty: nobody knows.

    Raises:
        StorageError: there is such a value: a program wrote past us, or a release took a member from a closed list.
    """
    try:
        yield
    except UrdCrmError:
        raise
    except ILLEGIBLE as error:
        tables = ", ".join(sorted({column.table.name for column in columns}))
        where = Text(f" in {tables}", f" в {tables}") if tables else Text("")
        raise StorageError(
            Text(
                en=f"A value{where.en} is not of its column's kind; 'urd check' says which.",
                bg=f"Стойност{where.in_('bg')} не е от вида на колоната си; „urd check“ казва коя.",
            ),
            "failed",
        ) from error


def is_lost_reference(said: BaseException) -> bool:
    """Say whether SQLite refused a reference; what ``ON DELETE RESTRICT`` keeps has the code of a trigger there."""
    code: int | None = getattr(said, "sqlite_errorcode", None)
    return code == 787 or (code == RAISED and str(said) == "FOREIGN KEY constraint failed")


def stale() -> ConflictError:
    """Say that somebody changed or deleted a row since it was read."""
    return ConflictError(
        Text(
            en="Somebody else changed the row meanwhile; read it again and repeat your change.",
            bg="Някой друг междувременно промени записа; прочетете го отново и повторете промяната.",
        ),
        allows_retry=True,
    )


def overtaken() -> ConflictError:
    """Say that this session sees the database as it was before somebody else's work."""
    return ConflictError(
        Text(
            en="Somebody else changed what this session read; begin it anew.",
            bg="Някой друг промени това, което сесията прочете; започнете я отново.",
        ),
        allows_retry=True,
    )


def told(cause: Exception) -> Text:
    """Say what a plugin's own code raised; of what the database said, without the values that were being written."""
    name, words = type(cause).__name__, Text(str(cause))
    if isinstance(cause, SQLAlchemyError):
        try:
            with translated():
                raise cause
        except UrdCrmError as error:
            words = error.text
        except SQLAlchemyError:
            words = Text(str(cause).partition("\n")[0])
    return Text(f"{name}: {words.en}", f"{name}: {words.in_('bg')}")


def translation(said: BaseException) -> UrdCrmError:
    """Say a driver's error in our words, without the values that were being written."""
    names = {each.__name__ for each in type(said).__mro__}
    found = refusal(said)
    if found == "unstorable" or names & {"DataError", "OverflowError", "UnicodeEncodeError"}:
        return InvalidValueError(
            "value",
            "value-out-of-range",
            Text(
                en="The database cannot hold the value: a number is too large, or a text has half of a character.",
                bg="Базата не побира стойността: число е твърде голямо или в текст има половин знак.",
            ),
        )
    if "IntegrityError" in names and (getattr(said, "sqlite_errorcode", None) != RAISED or is_lost_reference(said)):
        return _conflict(said)
    if found == "overtaken":
        return overtaken()
    diagnosis = getattr(said, "diag", None)  # PostgreSQL says in a detail of its own which value it was
    if found == "forbidden" and diagnosis and (words := diagnosis.message_primary):  # which right it is that lacks
        reason, message = SAID[found]
        return StorageError(
            Text(f"{message.en} PostgreSQL says: {words}", f"{message.bg} PostgreSQL казва: {words}"), reason
        )
    if found:
        return _storage_error(found)
    words = (diagnosis and diagnosis.message_primary) or str(said).partition(" with text ")[0]  # SQLite repeats it
    return StorageError(Text(f"The database refused: {words}", f"Базата отказа: {words}"), "failed")


def _storage_error(kind: str) -> StorageError:
    reason, message = SAID[kind]
    return StorageError(message, reason)


def _conflict(said: BaseException) -> ConflictError:
    diagnosis = getattr(said, "diag", None)  # PostgreSQL says it in parts, SQLite in a line
    if getattr(said, "sqlstate", None) in ("23503", "23001") or is_lost_reference(said):
        entity, fields = getattr(said, REFERENCE, ("", ())) if diagnosis is None else _constraint(diagnosis)
        what = f": {entity} ({', '.join(fields)})" if entity else ""
        return ConflictError(
            Text(
                en=f"The row refers to something that does not exist, or something still refers to it{what}.",
                bg=f"Записът сочи към нещо, което го няма, или нещо още сочи към него{what}.",
            ),
            entity=entity,
            fields=fields,
        )
    is_rule = getattr(said, "sqlstate", None) == "23514" or getattr(said, "sqlite_errorcode", None) == 275
    name = str(said).partition("failed: ")[2] if diagnosis is None else diagnosis.constraint_name
    if is_rule and name:  # a row that no partition takes breaks none that has a name
        entity, fields, rule = _rule(name, "" if diagnosis is None else diagnosis.table_name)
        what = f": {entity} ({', '.join(fields)})" if fields else ""
        return ConflictError(
            Text(
                en=f"The row breaks the rule '{rule}' of its table{what}.",
                bg=f"Записът нарушава правилото „{rule}“ на таблицата си{what}.",
            ),
            entity=entity,
            fields=fields,
        )
    entity, fields = _named(str(said)) if diagnosis is None else _constraint(diagnosis)
    what = f"{entity} ({', '.join(fields)})" if entity else ", ".join(fields)
    if _is_counted(entity, fields):
        return ConflictError(
            Text(
                en=f"The number is taken: {what}. If nobody chose it, 'urd check' says how the counting is set right.",
                bg=f"Номерът е зает: {what}. Ако никой не го е избрал, „urd check“ казва как се поправя броенето.",
            ),
            entity=entity,
            fields=fields,
        )
    return ConflictError(
        Text(en=f"The value is taken or missing: {what}.", bg=f"Стойността е заета или липсва: {what}."),
        entity=entity,
        fields=fields,
    )


def _is_counted(entity: str, fields: tuple[str, ...]) -> bool:
    """Say whether a field is the number of a row, which the database counts itself."""
    table = CrmModel.metadata.tables.get(entity)
    number = None if table is None else table.autoincrement_column
    return number is not None and fields == (number.name,)


def _constraint(diagnosis: Any) -> tuple[str, tuple[str, ...]]:
    """Give the table, and the columns of a constraint or an index that is known by its name alone."""
    entity, name = diagnosis.table_name or "", diagnosis.constraint_name or ""
    if diagnosis.column_name:
        return entity, (diagnosis.column_name,)
    table = CrmModel.metadata.tables.get(entity)
    if table is not None:
        shown = _shown_by_postgresql()
        for each in (*table.constraints, *table.indexes):
            if isinstance(each, ColumnCollectionConstraint | Index) and name == shown(each):
                return entity, tuple(column.name for column in each.columns)
    return entity, (name,) if name else ()


def _rule(name: str, entity: str) -> tuple[str, tuple[str, ...], str]:
    """Give the table and the columns that a check is about, and its whole name; SQLite says the name alone."""
    shown = _shown_by_postgresql() if entity else attrgetter("name")
    for table in CrmModel.metadata.tables.values():
        for each in table.constraints:
            if isinstance(each, CheckConstraint) and name == shown(each):
                words = set(re.findall(r"\w+", str(each.sqltext)))
                return (
                    table.name,
                    tuple(column.name for column in table.columns if column.name in words),
                    str(each.name),
                )
    return entity, (), name


def _shown_by_postgresql() -> Callable[[Any], str]:
    """Give what writes the names of constraints as PostgreSQL has them, long ones shortened."""
    from sqlalchemy.dialects import postgresql  # most databases are none

    make_dialect: Any = postgresql.dialect
    shown: Callable[[Any], str] = make_dialect().identifier_preparer.format_constraint
    return shown


def _named(line: str) -> tuple[str, tuple[str, ...]]:
    _, _, columns = line.partition("failed: ")
    pairs = [column.strip().partition(".") for column in columns.split(",") if "." in column]
    return (pairs[0][0], tuple(pair[2] for pair in pairs)) if pairs else ("", (columns,) if columns else ())
