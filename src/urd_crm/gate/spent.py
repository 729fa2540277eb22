"""Numbers that undone rows had in SQLite, which would give them to others.

Whoever kept such a row or its number would mean somebody else by it. PostgreSQL gives no number twice by itself.
"""

import sqlite3
from typing import Any

from sqlalchemy.engine import Connection

SPENT = "urd_crm_spent"
"""What is known of a driver's connection: how far the rows of each table were numbered when some were undone."""
NUMBERED = "SELECT name, seq FROM sqlite_sequence WHERE name LIKE 'urd!_%' ESCAPE '!' AND name <> 'urd_change'"
"""Changes are left out: nobody keeps those that were undone, and who follows the others is told them without a gap."""


def remember(connection: Connection) -> None:
    """Note how far rows are numbered, before they are undone."""
    if (
        connection.invalidated or SPENT not in connection.info
    ):  # it is given up, or its engine was not made ready before
        return
    driver: Any = connection.connection.driver_connection
    spent = connection.info[SPENT]
    try:
        found = driver.execute(NUMBERED).fetchall() if _has_numbers(driver) else []
    except sqlite3.Error:  # the file cannot be read, of which the caller is being told: now only the rollback matters
        return
    for name, last in found:
        spent[name] = max(last, spent.get(name, 0))


def skip(connection: Connection) -> None:
    """Number further rows behind those that were undone; in a transaction that writes."""
    driver: Any = connection.connection.driver_connection
    spent = connection.info.get(SPENT)
    if not spent or not _has_numbers(driver):
        return
    now = dict(driver.execute(NUMBERED).fetchall())
    for name, last in spent.items():
        if last > now.get(name, 0):
            write = (
                "UPDATE sqlite_sequence SET seq = ? WHERE name = ?"
                if name in now
                else "INSERT INTO sqlite_sequence (seq, name) SELECT ?, name FROM sqlite_master "
                "WHERE name = ? AND sql LIKE '%AUTOINCREMENT%'"  # which an upgrade that was undone had given it
            )
            driver.execute(write, (last, name))
    spent.clear()


def _has_numbers(driver: sqlite3.Connection) -> bool:
    """Say whether any table numbers its rows yet."""
    return bool(driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchall())
