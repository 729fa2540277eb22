"""Whose trouble an error is when tables are made or upgraded, and what may be repeated of it."""

from sqlalchemy.exc import DBAPIError

from urd_crm.errors import StorageError, UrdCrmError
from urd_crm.gate.translation import DRIVERS, translation
from urd_crm.text import Text

NAMING = ("0A000", "2BP01", "42601")
"""PostgreSQL's codes whose detail says what else hangs on a column or a table; that of others repeats values of the row.

Up to version 14 a computed column that hangs on another is a matter of syntax.
"""


def reason_of(cause: BaseException) -> str:
    """Say in one word whether the database itself is in trouble; ``failed``: it only refuses what it was asked."""
    trouble = _trouble(cause)
    return "failed" if trouble is None else trouble.reason


def said(cause: BaseException) -> Text:
    """Give what an error says: in our words where the database itself is in trouble, else in its own."""
    if (trouble := _trouble(cause)) is not None:
        return trouble.text
    original = _original(cause)
    name, words = type(original).__name__, str(original)
    if isinstance(original, UrdCrmError):
        return Text(f"{name}: {words}", f"{name}: {original.in_('bg')}")
    if (diagnosis := getattr(original, "diag", None)) is not None:
        words = diagnosis.message_primary or words
        if diagnosis.sqlstate in NAMING and diagnosis.message_detail:
            words = f"{words}: {diagnosis.message_detail}"
    return Text(f"{name}: {words}")


def _trouble(cause: BaseException) -> StorageError | None:
    original = _original(cause)
    is_the_databases = original is not cause or type(original).__module__.partition(".")[0] in DRIVERS
    found = translation(original) if is_the_databases else None
    return found if isinstance(found, StorageError) and found.reason != "failed" else None


def _original(cause: BaseException) -> BaseException:
    return (cause.orig or cause) if isinstance(cause, DBAPIError) else cause
