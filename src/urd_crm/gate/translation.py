"""What the database says when it refuses, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.orm.exc import StaleDataError

from urd_crm.errors import ConflictError, InvalidValueError, StorageError, UrdCrmError
from urd_crm.text import Text

DRIVERS = ("sqlite3", "psycopg")
"""The modules whose errors reach us unwrapped where we speak to the driver itself."""

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
    "within a transaction": (
        "locked",
        Text(
            "A database in memory has one session at a time; leave the other one first.",
            "Базата в паметта има само една сесия наведнъж; първо излезте от другата.",
        ),
    ),
    "is locked": (
        "locked",
        Text("Another program holds the database; try again.", "Друга програма държи базата; опитайте пак."),
    ),
    **dict.fromkeys(
        ("authentication failed", "no password supplied", "no pg_hba.conf entry", 'fatal:  role "'),
        (
            "refused",
            Text(
                "The database server refuses this user or password.",
                "Сървърът на базата не приема този потребител или парола.",
            ),
        ),
    ),
    'fatal:  database "': (
        "unreachable",
        Text(
            "The server has no such database; make it first, with PostgreSQL's createdb.",
            "На сървъра няма такава база; първо я създайте, с createdb на PostgreSQL.",
        ),
    ),
    **dict.fromkeys(
        ("connection refused", "resolve host", "translate host name", "timeout expired", "no such file or directory"),
        (
            "unreachable",
            Text(
                "No database server answers at this address; does it run, and are host and port right?",
                "На този адрес не отговаря сървър на база; работи ли, верни ли са името и портът?",
            ),
        ),
    ),
    "could not connect": ("unreachable", Text("The database server cannot be reached.", "Сървърът не отговаря.")),
    "connection": ("unreachable", Text("The connection to the database was lost.", "Връзката с базата се загуби.")),
}


UNSTORABLE = (OverflowError, UnicodeEncodeError)
"""What a driver raises itself for a number that no column holds, and for half of a character."""


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
        raise ConflictError(
            Text(
                en="Somebody else changed the row meanwhile; read it again and repeat your change.",
                bg="Някой друг междувременно промени записа; прочетете го отново и повторете промяната.",
            )
        ) from error
    except PendingRollbackError as error:
        raise StorageError(
            Text(
                en="An error undid what this session wrote; leave it and begin anew with crm.session(…).",
                bg="Грешка отмени записаното в тази сесия; излезте от нея и започнете отново с crm.session(…).",
            ),
            "failed",
        ) from error
    except DBAPIError as error:
        raise translation(error.orig or error) from error
    except own as error:
        raise translation(error) from error
    except Exception as error:
        if type(error).__module__.partition(".")[0] in DRIVERS:
            raise translation(error) from error
        raise


def translation(said: BaseException) -> UrdCrmError:
    """Say a driver's error in our words, without the values that were being written."""
    names = {each.__name__ for each in type(said).__mro__}
    if names & {"DataError", "OverflowError", "UnicodeEncodeError"}:
        return InvalidValueError(
            "value",
            "value-out-of-range",
            Text(
                en="The database cannot hold the value: a number is too large, or a text has half of a character.",
                bg="Базата не побира стойността: число е твърде голямо или в текст има половин знак.",
            ),
        )
    if "IntegrityError" in names:
        entity, fields = _constraint(said)
        if "foreign key" in str(said).lower():
            return ConflictError(
                Text(
                    en="The row refers to something that does not exist, or something still refers to it.",
                    bg="Записът сочи към нещо, което го няма, или нещо още сочи към него.",
                ),
                entity=entity,
                fields=fields,
            )
        what = f"{entity} ({', '.join(fields)})" if entity else ", ".join(fields)
        return ConflictError(
            Text(en=f"The value is taken or missing: {what}.", bg=f"Стойността е заета или липсва: {what}."),
            entity=entity,
            fields=fields,
        )
    lowered = str(said).lower()
    for sign, (reason, message) in STORAGE.items():
        if sign in lowered:
            return StorageError(message, reason)
    return StorageError(Text(f"The database refused: {said}", f"Базата отказа: {said}"), "failed")


def _constraint(said: BaseException) -> tuple[str, tuple[str, ...]]:
    diagnosis = getattr(said, "diag", None)  # PostgreSQL says it in parts
    if diagnosis is not None:
        return diagnosis.table_name or "", tuple(filter(None, (diagnosis.constraint_name, diagnosis.column_name)))
    _, _, columns = str(said).partition("failed: ")
    pairs = [column.strip().partition(".") for column in columns.split(",") if "." in column]
    return (pairs[0][0], tuple(pair[2] for pair in pairs)) if pairs else ("", (columns,) if columns else ())
