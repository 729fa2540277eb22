"""Long work on PostgreSQL that sees every row and ends when it is done, as that of ``pg_dump`` does.

Whoever waits for a lock still waits no longer than ``lock_timeout``.
Source: PostgreSQL, "Client Connection Defaults".
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

UNDISTURBED = sa.text("""
SELECT set_config(name, CASE vartype WHEN 'bool' THEN 'off' ELSE '0' END, true) FROM pg_settings WHERE name IN
    ('row_security', 'statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')
""")
"""Without row security the server refuses where a policy hides rows: they would be passed over, and nobody would know."""


def undisturb(connection: Connection) -> None:
    """Let a transaction see every row or fail, and take its time; SQLite knows no such limits."""
    if connection.dialect.name == "postgresql":
        connection.execute(UNDISTURBED)


@contextmanager
def undisturbed(connection: Connection) -> Iterator[None]:
    """Do so for reading in the midst of somebody's transaction, which goes on as it was."""
    if connection.dialect.name != "postgresql":
        yield
        return
    with connection.begin_nested() as reading:
        undisturb(connection)
        yield
        reading.rollback()
