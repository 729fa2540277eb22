"""Alembic's environment, shared by the core and every plugin: one history and one version table each."""

import warnings

from alembic import context
from sqlalchemy.exc import SAWarning

from urd_crm.entities.model import CrmModel
from urd_crm.schema import made_alike, rebuild
from urd_crm.schema.counted import make_counted
from urd_crm.schema.likeness import make_alike
from urd_crm.schema.rendering import render_item

component = context.config.attributes["component"]
connection = context.config.attributes["connection"]
names = {table.name for table in component.tables}


def _is_ours(name: str | None, kind: str) -> bool:
    return kind != "table" or name in names


context.configure(
    connection=connection,
    target_metadata=CrmModel.metadata,
    version_table=component.version_table,
    include_name=lambda name, kind, _: _is_ours(name, kind),
    include_object=lambda _, name, kind, *__: _is_ours(name, kind),
    render_as_batch=True,
    render_item=render_item,
    compare_type=True,
)
rebuild.install(context.get_context())
made_alike.install(context.get_context())
with context.begin_transaction(), warnings.catch_warnings():
    # What a rebuild does not see, it keeps all the same.
    warnings.filterwarnings("ignore", "Skipped unsupported reflection", SAWarning)
    # Two tables that refer to each other; the references of such are steps of their own.
    warnings.filterwarnings("ignore", "Cannot correctly sort tables", SAWarning)
    warnings.filterwarnings("ignore", "autogenerate skipping .* expression-based index", UserWarning)
    context.run_migrations()
    # What raw SQL made, or a migration altered.
    make_alike(connection, names)
    make_counted(connection, names)
