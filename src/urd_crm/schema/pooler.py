"""Behind a pooler: whoever speaks to the server in one transaction is somebody else in the next.

A statement that the driver prepared stands on one of the pooler's connections under a name that on another one
is a statement of another program, or of the same program for another municipality: it would run that one.
So nothing is prepared there. A pooler shows itself by a process that is not the one it announced.

Source: PostgreSQL, "Message Formats", BackendKeyData; psycopg, "Prepared statements"; PgBouncer, "Features".
"""

from typing import Any
from weakref import WeakSet

from sqlalchemy import event
from sqlalchemy.engine import Dialect, Engine

LOOKED = "urd_crm_pooler"
"""Where a connection carries that it was looked at."""
WATCHED: WeakSet[Dialect] = WeakSet()
"""Whose connections are looked at; an engine keeps its dialect when it throws its pool away."""


def watch_for_poolers(engine: Engine) -> None:
    """Let an engine for PostgreSQL prepare nothing on connections that lead through a pooler; others stay as they are."""
    if engine.dialect.driver == "psycopg" and engine.dialect not in WATCHED:
        WATCHED.add(engine.dialect)
        event.listen(engine.pool, "checkout", _look)


def _look(connection: Any, record: Any, _: Any) -> None:
    """Look at a connection when it is taken for the first time; a host's may be older than our engine."""
    if LOOKED in record.info:
        return
    is_idle = connection.info.transaction_status.name == "IDLE"  # a host may have begun a transaction on it
    commits = connection.autocommit
    if is_idle:
        connection.autocommit = True  # one way to the server, where a transaction is three
    (process,) = connection.execute(
        "SELECT pg_backend_pid()", prepare=False
    ).fetchone()  # if it fails, the pool lets go
    if is_idle:
        connection.autocommit = commits
    if process != connection.info.backend_pid:
        connection.prepare_threshold = None
    record.info[LOOKED] = True
