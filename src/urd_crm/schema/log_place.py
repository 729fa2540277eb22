"""Where PostgreSQL's log stands on a server, and which database that server has.

PostgreSQL counts the bytes of its log; a replica says how many it has replayed.
"""

import re
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from sqlalchemy.engine import Connection

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

IDENTITY = "SELECT system_identifier, current_database() FROM pg_control_system()"
"""Which database this is: a replica has its primary's number, and no other cluster has."""
PLACE = """SELECT pg_is_in_recovery(), CASE WHEN pg_is_in_recovery()
THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_insert_lsn() END::text"""
"""Whether a server is a replica, and where it stands: what it has replayed, or the end of its own log."""
TOKEN = re.compile(r"([0-9A-F]{1,8})/([0-9A-F]{1,8})", re.ASCII)


def identity_of(connection: Connection, patience: float | None = None) -> tuple[str, ...]:
    """Say which database a server has; see :func:`answer`."""
    return answer(connection, IDENTITY, patience)


def place_of_log(connection: Connection, patience: float | None = None) -> tuple[bool, int]:
    """Say whether a server is a replica, and where it stands; see :func:`answer`."""
    is_replica, place = answer(connection, PLACE, patience)
    return is_replica == "t", parse_place(place)


def answer(connection: Connection, question: str, patience: float | None = None) -> tuple[str, ...]:
    """Ask a server something on a connection that is in no transaction: one way there, where that would be three.

    Args:
        connection: it may lead to a server that is frozen: its system still says that all has arrived.
        question: gives one row without NULL.
        patience: how long the server may be silent · seconds; ``None``: as long as the connection holds.

    Returns:
        The row, as the server writes it.

    Raises:
        TimeoutError: it was silent longer; the connection is not to be used any more.
        psycopg.Error: it refused, or is gone.
    """
    driver: Any = connection.connection.driver_connection
    psycopg: Any = connection.dialect.loaded_dbapi
    server = driver.pgconn
    server.send_query(question.encode())
    server.flush()
    results = []
    with DefaultSelector() as selector:
        selector.register(server.socket, EVENT_READ)
        while True:
            while server.is_busy():
                if not selector.select(patience):
                    raise TimeoutError
                server.consume_input()
            result = server.get_result()
            if result is None:
                break
            results.append(result)
    if results[0].status != psycopg.pq.ExecStatus.TUPLES_OK:
        raise psycopg.errors.error_from_result(results[0])
    return tuple(results[0].get_value(0, n).decode() for n in range(results[0].nfields))


def parse_place(token: str) -> int:
    """Read a place in the log as PostgreSQL writes it; the empty text is its beginning.

    >>> parse_place("1/2A") == (1 << 32) + 42, parse_place("")
    (True, 0)

    Raises:
        InvalidValueError: it is none.
    """
    if not token:
        return 0
    found = TOKEN.fullmatch(token)
    if found is None:
        raise InvalidValueError(
            "position",
            "position-unknown",
            Text(en="This is no position of a database.", bg="Това не е позиция на база."),
            Text(en="Give what crm.position() gave.", bg="Подайте каквото е дал crm.position()."),
        )
    return int(found[1], 16) << 32 | int(found[2], 16)


def format_place(place: int) -> str:
    """Write a place as a token to hand over.

    >>> format_place((1 << 32) + 42)
    '1/2A'
    """
    return f"{place >> 32:X}/{place & 0xFFFFFFFF:X}"
