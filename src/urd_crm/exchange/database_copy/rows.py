"""The rows of a table, read a batch at a time."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.exchange.database_copy.forms import form_of

BATCH = 2000
"""So many rows are held in memory at once, and written in one transaction."""
HEAVY_BATCH = 4
"""The same for tables whose rows have whole files in them."""


def size_of_batch(table: sa.Table) -> int:
    """Say how many rows of a table are held in memory at once."""
    return HEAVY_BATCH if any(type(column.type) is sa.LargeBinary for column in table.columns) else BATCH


def settle(connection: Connection) -> None:
    """Let a driver give moments in UTC, numbers with every digit, and what it has no Python value for as it was read.

    That is bytes for a text that is none, and a text for a day past the year 9999:
    its own message would repeat the one and not say which row has the other.
    """
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        driver.text_factory = _text
        return
    connection.execute(sa.text("SET LOCAL TIME ZONE 'UTC'"))
    connection.execute(sa.text("SET LOCAL extra_float_digits = 1"))
    for kind in ("date", "timestamp", "timestamptz"):
        driver.adapters.register_loader(kind, _loader_of_days(driver, kind))


def count(connection: Connection, table: sa.Table) -> int:
    """Count the rows of a table."""
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0)


def rows_of(
    connection: Connection, table: sa.Table, *, after: int = 0, in_order: bool = False
) -> Iterator[Sequence[sa.Row[Any]]]:
    """Read a table, a batch at a time, as the driver gives it.

    Args:
        connection: in a transaction of :func:`~urd_crm.schema.engine.snapshot`.
        table: which.
        after: how many rows to pass over.
        in_order: by the key, in one order on every server.
    """
    quote = connection.dialect.identifier_preparer.quote
    is_postgres = connection.dialect.name == "postgresql"
    columns = [
        # As text: the driver would parse it, and lose how a number was written.
        f"CAST({quote(column.name)} AS text)"
        if is_postgres and form_of(column.type, connection.dialect) == "json"
        else quote(column.name)
        for column in table.columns
    ]
    sql = f"SELECT {', '.join(columns)} FROM {quote(table.name)}"
    if in_order:
        keys = [
            f'{quote(key.name)} COLLATE "C"'
            if is_postgres
            and form_of(key.type, connection.dialect) == "text"
            and not getattr(key.type, "native_enum", False)  # which has an order of its own
            else quote(key.name)
            for key in table.primary_key
        ]
        sql += f" ORDER BY {', '.join(keys)}"
    if after:
        sql += f" {'' if is_postgres else 'LIMIT -1 '}OFFSET {after:d}"
    size = size_of_batch(table)
    # Streamed: on PostgreSQL from a cursor of the server.
    options = {"stream_results": True, "max_row_buffer": size}
    yield from connection.exec_driver_sql(sql, execution_options=options).partitions(size)


def _loader_of_days(driver: Any, kind: str) -> type[Any]:
    """Make what reads days and moments of PostgreSQL, which has more of them than Python, and ``infinity``."""
    from psycopg import DataError, pq  # most databases are none of PostgreSQL
    from psycopg.abc import AdaptContext, Loader

    usual = driver.adapters.get_loader(driver.adapters.types[kind].oid, pq.Format.TEXT)

    class Days:
        format = pq.Format.TEXT

        def __init__(self, oid: int, context: AdaptContext | None = None) -> None:
            self._usual: Loader = usual(oid, context)

        def load(self, data: Any) -> Any:
            try:
                return self._usual.load(data)
            except DataError:
                return bytes(data).decode()

    return Days


def _text(read: bytes) -> str | bytes:
    try:
        return read.decode()
    except UnicodeDecodeError:
        return read
