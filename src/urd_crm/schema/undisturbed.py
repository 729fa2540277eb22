"""Long work on PostgreSQL that sees every row and ends when it is done, as that of ``pg_dump`` does.

Whoever waits for a lock still waits no longer than ``lock_timeout``.
Source: PostgreSQL, "Client Connection Defaults".
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

LIMITS = "'statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout'"
"""The last one is younger than other servers that we work with."""
UNDISTURBED = sa.text(f"""
SELECT set_config(name, CASE vartype WHEN 'bool' THEN 'off' ELSE '0' END, true) FROM pg_settings
WHERE name IN ('row_security', {LIMITS})
""")  # noqa: S608 - names of our own
"""Without row security the server refuses where a policy hides rows: they would be passed over, and nobody would know."""

AS_SET = sa.text(f"SELECT name, setting FROM pg_settings WHERE name IN ({LIMITS}) AND setting <> '0'")  # noqa: S608 - as above
SET = sa.text("SELECT set_config(:name, :setting, true)")


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


@contextmanager
def unhurried(connection: Connection) -> Iterator[None]:
    """Let long work in somebody's transaction take its time; when it is done, the limits hold again."""
    limits = connection.execute(AS_SET).all() if connection.dialect.name == "postgresql" else []
    for name, _ in limits:
        connection.execute(SET, {"name": name, "setting": "0"})
    yield
    for name, setting in limits:
        connection.execute(SET, {"name": name, "setting": setting})
