"""The parts of the schema that have a history of their own: the core and each plugin with tables."""

from collections.abc import Collection, Sequence
from importlib.resources import files

import sqlalchemy as sa
from attrs import field, frozen
from sqlalchemy.sql.ddl import sort_tables_and_constraints

from urd_crm.entities.model import table_of
from urd_crm.registry.registry import CORE, Registry

CORE_MIGRATIONS = "urd_crm.schema.migrations"
VERSION_TABLE = "urd_version_"
"""How the names of tables begin that say which migration was a component's last."""


@frozen
class Component:
    """The tables of the core or of one plugin, and the package of their migrations."""

    name: str
    tables: tuple[sa.Table, ...] = field(hash=False)
    """In an order in which they can be made."""
    migrations: str
    """Package name · empty: the tables are made when they are missing, and never upgraded."""
    requires: tuple[str, ...] = ()
    """The components that it refers to, other than the core."""

    @property
    def version_table(self) -> str:
        """The table that says which migration was the last."""
        return f"{VERSION_TABLE}{self.name}"

    @property
    def revisions(self) -> tuple[str, ...]:
        """The migrations that are packaged, oldest first: the names of their files are their order."""
        if not self.migrations:
            return ()
        names = (entry.name for entry in files(self.migrations).iterdir())
        return tuple(sorted(name.removesuffix(".py") for name in names if name[:4].isdigit() and name.endswith(".py")))

    @property
    def head(self) -> str | None:
        """The newest migration; ``None``: there are none."""
        return self.revisions[-1] if self.revisions else None


def components(registry: Registry) -> Sequence[Component]:
    """Give the components in use: the core first, then plugins, each after those it requires."""
    # Only the tables in use: one that is imported beside them may refer to a table that is not.
    ordered, _ = by_reference([table_of(table) for table in registry.tables])
    order = {table.name: n for n, table in enumerate(ordered)}
    found = []
    for plugin in registry.plugins:
        name = plugin.info.name
        tables = [table_of(table) for table, (owner, _) in registry.tables.items() if owner == name]
        if tables:
            migrations = CORE_MIGRATIONS if name == CORE else plugin.info.migrations
            in_order = tuple(sorted(tables, key=lambda table: order[table.name]))
            found.append(Component(name, in_order, migrations, tuple(plugin.info.requires)))
    return found


def by_reference(tables: Sequence[sa.Table]) -> tuple[Sequence[sa.Table], Collection[sa.ForeignKeyConstraint]]:
    """Give tables so that each comes after those it refers to, and the keys of tables that refer to each other."""
    *ordered, (_, in_a_circle) = sort_tables_and_constraints(tables)  # type: ignore[no-untyped-call]
    return [table for table, _ in ordered], in_a_circle
