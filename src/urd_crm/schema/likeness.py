"""Columns of PostgreSQL that order and hold what those of SQLite do.

SQLite orders texts by their bytes and takes whole numbers of 64 bits. So do the tables that are made from the models,
see :func:`urd_crm.entities.columns.alike`; here those follow that a migration made, or an older release.
"""

from collections.abc import Collection
from itertools import groupby

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.schema.component import VERSION_TABLE
from urd_crm.schema.host import PREFIX

AS_IT_IS = {"no_parameters": True}
"""Options for a statement with names that the server has quoted: a ``%`` in it is its own."""
UNLIKE = sa.text("""
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attcollation <> 0,
    pg_get_serial_sequence(quote_ident(c.relname), a.attname)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE pg_table_is_visible(c.oid) AND starts_with(c.relname, :prefix)
    AND c.relkind IN ('r', 'p') AND a.attinhcount = 0 AND a.attnum > 0 AND NOT a.attisdropped
    AND (a.atttypid IN ('int2'::regtype, 'int4'::regtype)
        OR a.attcollation = (SELECT oid FROM pg_collation WHERE collname = 'default'))
ORDER BY c.relname, a.attnum
""")
"""The columns whose texts are ordered as the database has it, and the whole numbers of fewer bits.

Those that a part or a child has of another table are altered with that one.
"""


def make_alike(connection: Connection, tables: Collection[str] | None = None) -> None:
    """Let PostgreSQL order the texts of our tables by their bytes, and hold whole numbers of 64 bits.

    Every table is written anew once at most, and locked meanwhile; one that is as it should be is left alone.
    A collation that somebody chose for a column stays. On SQLite nothing happens.

    Args:
        connection: in a transaction.
        tables: their names; ``None``: every table of ours in the schema, those of plugins that are not in use too.
    """
    if connection.dialect.name != "postgresql":
        return
    found = connection.execute(UNLIKE, {"prefix": PREFIX}).all()
    quote = connection.dialect.identifier_preparer.quote
    for table, columns in groupby(found, lambda row: row[0]):
        if table.startswith(VERSION_TABLE) or (tables is not None and table not in tables):
            continue
        changes = []
        for _, column, kind, is_text, sequence in columns:
            changes.append(f"ALTER COLUMN {quote(column)} TYPE " + (f'{kind} COLLATE "C"' if is_text else "bigint"))
            if sequence is not None:
                connection.exec_driver_sql(f"ALTER SEQUENCE {sequence} AS bigint", execution_options=AS_IT_IS)
        connection.exec_driver_sql(f"ALTER TABLE {quote(table)} {', '.join(changes)}")
