"""What the database notes of how values are spread; it goes with a column that is altered and a table that is made anew.

Source: PostgreSQL, "ALTER TABLE", Notes; SQLite, "ANALYZE".
"""

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.gate.stock import BY_SAMPLES, OUR_TABLES, SOME
from urd_crm.schema.host import PREFIX
from urd_crm.schema.likeness import AS_IT_IS

THOSE_WE_OWN = sa.text("""
SELECT relname FROM pg_class WHERE pg_table_is_visible(oid) AND relkind IN ('r', 'p') AND starts_with(relname, :prefix)
    AND pg_has_role(relowner, 'USAGE') ORDER BY relname
""").bindparams(prefix=PREFIX)
"""On PostgreSQL a role may look at no other."""


def look_anew(connection: Connection) -> None:
    """Let the database look at each table of ours that has many rows.

    PostgreSQL's server would not do so by itself before a tenth of a table is new, SQLite never.
    It is part of the transaction, and takes some milliseconds for a table however large it is.
    """
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        connection.exec_driver_sql(BY_SAMPLES)
    quote = connection.dialect.identifier_preparer.quote
    for name in connection.scalars(sa.text(OUR_TABLES) if is_sqlite else THOSE_WE_OWN).all():
        many = sa.select(sa.literal(1)).select_from(sa.table(name)).offset(SOME).limit(1)
        if connection.execute(many).first():
            connection.exec_driver_sql(f"ANALYZE {quote(name)}", execution_options=AS_IT_IS)
