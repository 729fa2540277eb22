"""Engines as the library needs them."""

import json
import os
import sqlite3
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import Any
from weakref import WeakSet

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Dialect, Engine
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, SingletonThreadPool, StaticPool

from urd_crm.errors import MissingExtraError
from urd_crm.gate.pipeline import FORGETS_UNDONE
from urd_crm.schema import sqlite
from urd_crm.schema.address import DRIVERS, file_of, is_in_memory, no_address, url_of
from urd_crm.schema.dialogue import install_postgres_events
from urd_crm.schema.namespace import in_schema
from urd_crm.schema.pooler import watch_for_poolers
from urd_crm.text import Text


def make_engine(target: str | os.PathLike[str] | URL, *, pings: bool = True) -> Engine:
    """Make an engine for a path of a SQLite file or a database URL.

    Args:
        target: a path; ``:memory:``; or a URL of SQLAlchemy, ``sqlite:///town.db``, ``postgresql://…``;
            with ``?schema=varna`` for the tables of one municipality among several, see :func:`in_schema`;
            ``sqlite:///town.db?synchronous=full`` for commits that outlast a loss of power,
            see :func:`urd_crm.install_sqlite_events`;
            ``postgresql://…?tcp_user_timeout=30000`` for another limit than :data:`SILENCE`.
        pings: whether a connection that rested is asked for a sign of life, for as long as it takes;
            a reader's is asked how far it is, which is one.

    Raises:
        StorageError: this is no address of a database.
        InvalidValueError: ``synchronous`` is neither ``normal`` nor ``full``.
    """
    url = url_of(target)
    if url.drivername not in DRIVERS:
        raise no_address()
    schema, url = url.query.get("schema"), url.difference_update_query(["schema"])
    options: dict[str, Any] = {"json_serializer": _json, "hide_parameters": True}
    synchronous = "NORMAL"
    if url.get_backend_name() == "sqlite":
        synchronous = str(url.query.get("synchronous", synchronous))
        url = url.difference_update_query(["synchronous"])
        options["connect_args"] = {"check_same_thread": False}
        if "timeout" not in url.query:
            options["connect_args"]["timeout"] = 30  # what the address says would give way to it
        if is_in_memory(url):
            options["poolclass"] = StaticPool
            options["pool_reset_on_return"] = None  # a second session, refused, would undo the first one's work
        else:
            options["max_overflow"] = -1  # readers wait for nobody, and writers wait for the file
    elif "service" not in url.query:  # what it says would give way, too
        options["connect_args"] = {name: value for name, value in SILENCE.items() if name not in url.query}
    try:
        engine = sa.create_engine(url, **options)
    except ImportError as error:
        raise MissingExtraError("postgres", Text(en="PostgreSQL", bg="PostgreSQL")) from error
    except (sa.exc.ArgumentError, ValueError) as error:  # the latter: a timeout that is no number
        raise no_address() from error
    _say_savepoints(engine)
    adopt(engine)
    if url.get_backend_name() == "sqlite":
        sqlite.install_sqlite_events(engine, synchronous=synchronous)
    else:
        install_postgres_events(engine)
        event.listen(engine, "checkin", _as_the_server_says)
        if pings:
            event.listen(engine, "checkout", _Ping(engine.dialect))
        event.listen(engine, "connect", _refuse_large_numbers)
    return engine if schema is None else in_schema(engine, str(schema))


def adopt(engine: Engine) -> None:
    """Let an engine, made here or by a host, be right in a forked process and behind a pooler."""
    if not isinstance(engine.pool, IN_MEMORY):
        IN_USE.add(engine)
    watch_for_poolers(engine)


SILENCE = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 9, "tcp_user_timeout": 120_000}
"""When a network that says nothing any more counts as cut, unless the address says otherwise: after two minutes.

A server that works on a long question is not meant: its machine still answers for it. But one that reads nothing
of much that is sent to it, as while rows wait for a lock, is cut off by the last of these; so they are no seconds.

Source: PostgreSQL, "Parameter Key Words"; Linux, tcp(7).
"""
GIVEN_BACK = "urd_crm_given_back"
"""Where a connection to PostgreSQL carries when it was given back."""
RESTED = 0.5
"""How long a connection may lie unused until it is asked whether it is still one · seconds.

Source: HikariCP, which asks none that was used in the last 500 ms.
"""
IN_MEMORY = (SingletonThreadPool, StaticPool)
"""Pools whose connections a forked process has a copy of: it is the database."""
IN_USE: WeakSet[Engine] = WeakSet()
"""Whose connections a forked process must not use: its parent does."""


def _begin_anew() -> None:
    for engine in list(IN_USE):
        engine.dispose(close=False)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)


def make_looking_engine(target: str | os.PathLike[str] | URL) -> Engine:
    """Make an engine that only looks: a SQLite file keeps every byte, and nothing is left beside it.

    Args:
        target: as for :func:`make_engine`; a file is there already.
    """
    url = url_of(target)
    path = url.database
    if url.get_backend_name() != "sqlite" or path in (None, "", ":memory:") or str(path).startswith("file:"):
        return reading(make_engine(url))
    file = Path(str(path)).resolve()  # SQLite keeps the journal beside the file itself, not beside a link to it
    # Without a journal beside it nobody is writing; to open it in the usual way would leave one there.
    how = "mode=ro" if Path(f"{file}-wal").exists() else "immutable=1"
    address = f"{file.as_uri()}?{how}"
    return sa.create_engine("sqlite://", creator=lambda: sqlite3.connect(address, uri=True), poolclass=NullPool)


def make_source_engine(target: str | os.PathLike[str] | URL) -> Engine:
    """Make an engine for a database that is only read, while others may write to it.

    The journal of a SQLite file stays of the kind that it is; where nothing can be written beside it,
    nobody is waited for.

    Args:
        target: as for :func:`make_engine`; a file is there already.
    """
    file = file_of(target)
    if file is None:
        return make_engine(target)
    if not os.access(file.resolve().parent, os.W_OK):
        return make_looking_engine(target)
    engine = sa.create_engine(
        URL.create("sqlite", database=str(file)),
        connect_args={"timeout": 30, "check_same_thread": False},
        hide_parameters=True,
    )
    sqlite.install(engine, ())
    return engine


def _say_savepoints(engine: Engine) -> None:
    """Let the driver be told of savepoints: SQLAlchemy compiles each anew, a sixth of the time of a single write.

    One that was undone is let go of, and psycopg forgets what it took for prepared within. Where thousands stay, as of a file with faulty rows, both databases slow down,
    and SQLite's memory grows with each.
    """

    def say(words: str, connection: Connection, name: str, **how: bool) -> None:
        driver: Any = connection.connection.driver_connection
        driver.execute(f"{words} {name}", **how)

    how = {"prepare": True} if engine.dialect.name == "postgresql" else {}

    def undo(connection: Connection, name: str) -> None:
        say("ROLLBACK TO SAVEPOINT", connection, name, **how)
        # SQLAlchemy leaves it: all that follow would be within it, and cost more.
        say("RELEASE SAVEPOINT", connection, name)

    engine.dialect.do_rollback_to_savepoint = undo  # type: ignore[method-assign]  # of this engine alone
    engine.dialect.do_savepoint = partial(say, "SAVEPOINT")  # type: ignore[method-assign]  # of this engine alone
    setattr(engine.dialect, FORGETS_UNDONE, True)
    engine.dialect.do_release_savepoint = partial(say, "RELEASE SAVEPOINT")  # type: ignore[method-assign]  # as above


def _refuse_large_numbers(connection: Any, _: Any) -> None:
    """Refuse a number that no column holds before the server does, which would undo the whole transaction."""
    connection.adapters.register_dumper(int, _dumper_of_numbers())


@cache
def _dumper_of_numbers() -> Any:
    from psycopg.types.numeric import IntBinaryDumper  # most databases are none of PostgreSQL

    class Fitting(IntBinaryDumper):
        def upgrade(self, obj: int, format: Any) -> Any:
            if not -(2**63) <= obj < 2**63:
                raise OverflowError(obj)
            return super().upgrade(obj, format)

    return Fitting


def _as_the_server_says(connection: Any, record: ConnectionPoolEntry) -> None:
    """After a session that only read, SQLAlchemy would ask for the right to write, even of a server that refuses it."""
    if connection is None:
        return
    if connection.info.transaction_status.name == "IDLE":
        if connection.read_only is not None:
            connection.read_only = None
        record.info[GIVEN_BACK] = monotonic()
    else:
        record.invalidate()  # it is cut, or awaits an answer still, and nobody can use it any more


@frozen
class _Ping:
    """Asks a connection that rested for a sign of life: nobody notices that the server was started anew meanwhile.

    SQLAlchemy would ask each time, one way to the server more for every session.
    """

    dialect: Dialect

    def __call__(self, connection: Any, record: ConnectionPoolEntry, _: Any) -> None:
        since = record.info.get(GIVEN_BACK)
        if since is None or monotonic() - since < RESTED:
            return
        try:
            self.dialect.do_ping(connection)
        except self.dialect.loaded_dbapi.Error as lost:
            raise InvalidatePoolError from lost  # the pool makes new ones


def refuse_no_engine(given: object) -> None:
    """Refuse what is no engine.

    Raises:
        TypeError: it is something else, and perhaps an address.
    """
    if not isinstance(given, Engine):
        raise TypeError(
            f"Crm(…) and its readers take engines of SQLAlchemy, no {type(given).__name__}; "
            "for a path or a URL there is Crm.open(…)."
        )


def reading(engine: Engine) -> Engine:
    """Give the same engine for sessions that only read."""
    options = {"postgresql_readonly": True} if engine.dialect.name == "postgresql" else {}
    return engine.execution_options(**{sqlite.READ: True}, **options)


def snapshot(engine: Engine) -> Engine:
    """Give the same engine for one transaction that only reads, and sees the database as it stood at its beginning."""
    read = reading(engine)
    return read.execution_options(isolation_level="REPEATABLE READ") if engine.dialect.name == "postgresql" else read


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
