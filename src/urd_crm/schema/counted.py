"""Tables of SQLite that give no number twice.

So do the tables that are made from the models, see :class:`urd_crm.entities.model.CrmModel`;
here those follow that a migration made, or an older release. Without ``AUTOINCREMENT`` the number of the last row
is given again once that row is deleted, and what the audit and the journals of merges say of it is taken for the new row's.
"""

import re
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from urd_crm.entities.change import Change
from urd_crm.entities.model import table_of
from urd_crm.schema.blame import reason_of
from urd_crm.schema.component import VERSION_TABLE
from urd_crm.schema.rebuild import HANGING, TEMPORARY, counts_for_ever, take_place

UNCOUNTED = """
SELECT m.name, m.sql, c.name AS key FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c ON c.pk > 0
WHERE m.type = 'table' AND m.name LIKE 'urd!_%' ESCAPE '!'
    AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i WHERE i.origin = 'pk')
    AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) k WHERE k."from" = c.name)
ORDER BY m.name
"""
"""The tables whose key is the number that SQLite has for each row: another key has an index, and is counted by nobody.

A key that refers to another table has the numbers of that one.
"""
COLUMNS = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0"
"""All but those that are computed."""
QUOTED = r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^]]*\]"""
NAMED = re.compile(rf"CREATE TABLE\s*(?:{QUOTED}|\w+)")
"""How SQLite keeps what made a table: up to its name in words of its own."""
KEY = re.compile(
    rf"{QUOTED}|--[^\n]*|/\*.*?\*/"
    rf"|(?:\bCONSTRAINT\s+(?:{QUOTED}|\w+)\s+)?(\bPRIMARY\s+KEY\b(?:\s*\([^)]*|(?:\s+ASC\b)?(?:\s+ON\s+CONFLICT\s+\w+)?))",
    re.IGNORECASE | re.DOTALL,
)
"""Where it says of a column, or behind all of them, which is the key; what is quoted or remarked is passed over.

The key loses the name that it may have: one that counts has none where SQLAlchemy makes the table.
"""


def make_counted(connection: Connection, tables: Collection[str] | None = None) -> None:
    """Let SQLite give no number of our tables twice, nor one that the audit knows.

    A table is written anew, with all that hangs on it; one that is as it should be is left alone, and so is one
    that cannot be written anew, of which ``urd check`` tells. On PostgreSQL nothing happens.

    Args:
        connection: in a transaction, with references at rest.
        tables: their names; ``None``: every table of ours, those of plugins that are not in use too.
    """
    if connection.dialect.name != "sqlite":
        return
    for table, made, key in connection.exec_driver_sql(UNCOUNTED).all():
        if table.startswith(VERSION_TABLE) or (tables is not None and table not in tables) or counts_for_ever(made):
            continue
        _write_anew(connection, table, made, key)


def _write_anew(connection: Connection, table: str, made: str, key: str) -> None:
    run, quote = connection.exec_driver_sql, connection.dialect.identifier_preparer.quote
    temporary = TEMPORARY + table
    new = NAMED.sub(lambda _: f"CREATE TABLE {quote(temporary)}", made, count=1)
    try:
        run(KEY.sub(lambda found: f"{found[1]} AUTOINCREMENT" if found[1] else found[0], new))
    except DBAPIError as cause:
        if reason_of(cause) != "failed":
            raise
        return  # it says more than we read, such as a check that names its table
    columns = ", ".join(quote(name) for name in run(COLUMNS, (table,)).scalars())
    try:
        run(f"INSERT OR ABORT INTO {quote(temporary)} ({columns}) SELECT {columns} FROM {quote(table)}")  # noqa: S608 - quoted names
    except IntegrityError:  # a row breaks a rule of its own table, which only a program past all rules can have written
        run(f"DROP TABLE {quote(temporary)}")
        return
    last = max(run(f"SELECT max({quote(key)}) FROM {quote(table)}").scalar() or 0, _noted(connection, table))  # noqa: S608
    hanging = [row.sql for row in run(HANGING, (table,))]
    run(f"DROP TABLE {quote(table)}")
    take_place(connection, temporary, table, hanging, last)


def _noted(connection: Connection, table: str) -> int:
    """Give the highest number that the audit has of a table."""
    audit = table_of(Change)
    if not sa.inspect(connection).has_table(audit.name):  # in a database of a plugin's tables alone
        return 0
    found: int | None = connection.scalar(sa.select(sa.func.max(audit.c.entity_id)).where(audit.c.entity == table))
    return found or 0
