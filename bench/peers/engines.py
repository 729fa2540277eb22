"""Engines of SQLAlchemy, with what its users set on SQLite."""

from typing import Any

import sqlalchemy as sa


def engine_for(target: str) -> sa.Engine:
    """Make an engine: write-ahead log, foreign keys."""
    engine = sa.create_engine(target)
    if engine.dialect.name == "sqlite":

        @sa.event.listens_for(engine, "connect")
        def _(connection: Any, _record: Any) -> None:
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
                connection.execute(f"PRAGMA {pragma}")

    return engine


def keep_safe(engine: sa.Engine, *, always: bool) -> None:
    """Wait for the disk at each commit on the one connection in use, or not."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            driver.execute(f"PRAGMA synchronous={'FULL' if always else 'NORMAL'}")
        else:
            driver.execute(f"SET synchronous_commit = {'on' if always else 'off'}")
            driver.commit()


def number_on(connection: sa.Connection, table: str) -> None:
    """Let PostgreSQL count on behind numbers that were given."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}"))
