"""Tables and columns that a migration makes on PostgreSQL, at once as the models mean them.

They could be altered afterwards, see :func:`urd_crm.schema.likeness.make_alike`, but for those that a computed column
is computed from: PostgreSQL refuses that.
"""

from typing import Any

import sqlalchemy as sa
from alembic.ddl.postgresql import PostgresqlImpl
from alembic.runtime.migration import MigrationContext

from urd_crm.entities.columns import alike


class MadeAlike(PostgresqlImpl):
    """Alembic's way with PostgreSQL, with columns that order and hold what those of SQLite do."""

    # No ``__dialect__``: Alembic would take this class for every PostgreSQL database of the process, the host's too.

    def create_table(self, table: sa.Table, **options: Any) -> None:
        """Make a table."""
        for column in table.columns:
            column.type = alike(column.type)
        super().create_table(table, **options)

    def add_column(self, table_name: str, column: sa.Column[Any], **options: Any) -> None:
        """Add a column to a table."""
        column.type = alike(column.type)
        super().add_column(table_name, column, **options)


def install(context: MigrationContext) -> None:
    """Let the migrations of a context make columns so on PostgreSQL."""
    if context.dialect.name == "postgresql":
        context.impl = MadeAlike(
            context.dialect, context.connection, context.as_sql, None, context.output_buffer, context.opts
        )
