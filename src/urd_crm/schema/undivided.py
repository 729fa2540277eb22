"""The transaction of an upgrade, which no migration ends: what was written by then could not be undone."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection

ENDS = re.compile(r"\s*(COMMIT|END|ROLLBACK(?!\s+(TRANSACTION\s+|WORK\s+)?TO\b))\b", re.IGNORECASE)
"""How a statement begins that ends the transaction; ``ROLLBACK TO`` goes back to a savepoint."""
REFUSED = "a migration neither commits nor rolls back: all of them are one transaction"


@contextmanager
def undivided(connection: Connection) -> Iterator[None]:
    """Refuse a commit of a connection meanwhile, and SQL that would end its transaction.

    Raises:
        RuntimeError: there was one; nothing of the transaction is left.
    """

    def refuse(connection: Connection) -> None:
        connection.dialect.do_rollback(connection.connection)  # SQLAlchemy takes the transaction for ended
        raise RuntimeError(REFUSED)

    def look(_: Connection, __: object, statement: str, *___: Any) -> None:
        if ENDS.match(statement):
            raise RuntimeError(REFUSED)

    event.listen(connection, "commit", refuse)
    event.listen(connection, "before_cursor_execute", look)
    try:
        yield
    finally:
        event.remove(connection, "commit", refuse)
        event.remove(connection, "before_cursor_execute", look)
