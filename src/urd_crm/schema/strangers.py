"""Tables of ours that nobody in use knows: a plugin's that was removed, failed, or was not chosen."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.schema.host import PREFIX


def strangers(connection: Connection, known: Collection[str]) -> Sequence[str]:
    """Give the tables of ours that are not known, in order; the parts that a known one is divided into are.

    Args:
        connection: to the database.
        known: names of tables.
    """
    parts: set[str] = set()
    if connection.dialect.name == "postgresql":  # an administrator may have divided one of ours by year
        found = connection.execute(sa.text("SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'"))
        parts = {row.relname for row in found}
    names = sa.inspect(connection).get_table_names()
    return sorted(name for name in names if name.startswith(PREFIX) and name not in known and name not in parts)
