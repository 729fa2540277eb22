"""Whose trouble an error is when tables are made or upgraded, and what may be repeated of it."""

from sqlalchemy.exc import DBAPIError

from urd_crm.errors import StorageError
from urd_crm.gate.translation import DRIVERS, translation


def reason_of(cause: BaseException) -> str:
    """Say in one word whether the database itself is in trouble; ``failed``: it only refuses what it was asked."""
    original = _original(cause)
    is_the_databases = original is not cause or type(original).__module__.partition(".")[0] in DRIVERS
    found = translation(original) if is_the_databases else None
    return found.reason if isinstance(found, StorageError) else "failed"


def said(cause: BaseException) -> str:
    """Give what an error says, of PostgreSQL's the first line alone: the others repeat values of the row."""
    original = _original(cause)
    diagnosis = getattr(original, "diag", None)
    return f"{type(original).__name__}: {getattr(diagnosis, 'message_primary', None) or original}"


def _original(cause: BaseException) -> BaseException:
    return (cause.orig or cause) if isinstance(cause, DBAPIError) else cause
