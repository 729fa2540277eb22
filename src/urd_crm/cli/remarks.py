"""What the author of a migration has to know of its steps: what they lose, and what stops them where rows are."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic.operations import ops

REQUIRED = (
    "{column} may not be empty, and rows that are there already have no value for it. "
    "Give the column a server_default in the migration, or add it with nullable=True, fill it, and forbid NULL last."
)
DROPPED = (
    "{column} is dropped with all that stands in it. If it only has another name now, write "
    "batch_op.alter_column('{name}', new_column_name='…', existing_type=…) in place of the new column and of this step; "
    "if its values go elsewhere, take them there first, with op.execute."
)
TABLE_DROPPED = (
    "{table} is dropped with all of its rows. If it only has another name now, write "
    "rename_table('{table}', '…'), from urd_crm.schema.rename, in place of the new table and of this step; "
    "if its rows go elsewhere, take them there first, with op.execute."
)
OTHER_KIND = (
    "{column} shall hold something else, and what rows have there already need not fit: PostgreSQL stops then, "
    "and SQLite keeps it, or makes a number of it. Mend it first, with op.execute; what PostgreSQL does not turn into "
    "the new kind by itself needs postgresql_using='…' in alter_column."
)


def remarks(steps: Iterable[Any]) -> Iterable[str]:
    """Say what is to be known of the steps of a migration."""
    for step in steps:
        if isinstance(step, ops.ModifyTableOps):
            yield from remarks(step.ops)
        elif isinstance(step, ops.DropTableOp):
            yield TABLE_DROPPED.format(table=step.table_name)
        elif isinstance(step, ops.DropColumnOp):
            yield DROPPED.format(column=f"{step.table_name}.{step.column_name}", name=step.column_name)
        elif isinstance(step, ops.AddColumnOp) and not step.column.nullable and step.column.server_default is None:
            yield REQUIRED.format(column=f"{step.table_name}.{step.column.name}")
        elif isinstance(step, ops.AlterColumnOp):
            column = f"{step.table_name}.{step.column_name}"
            if step.modify_nullable is False:
                yield REQUIRED.format(column=column)
            if step.modify_type is not None and not _is_wider(step.existing_type, step.modify_type):
                yield OTHER_KIND.format(column=column)


def _is_wider(before: Any, after: Any) -> bool:
    """Say whether a text may only be longer than before."""
    after = after.impl_instance if isinstance(after, sa.TypeDecorator) else after
    if not (isinstance(before, sa.String) and isinstance(after, sa.String)):
        return False
    return after.length is None or (before.length is not None and before.length <= after.length)
