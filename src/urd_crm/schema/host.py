"""For a host that keeps its own tables in the same database and upgrades them with its own Alembic.

In the host's ``env.py``::

    from urd_crm.schema.host import include_name

    context.configure(connection=connection, target_metadata=metadata, include_name=include_name)

Its autogenerate then proposes nothing for our tables; a reference of the host's to one of ours stays in its migrations.
"""

from collections.abc import Mapping

PREFIX = "urd_"
"""Begins the name of every table of the core, of plugins, and of those that note their migrations."""


def include_name(name: str | None, type_: str, parent_names: Mapping[str, str | None]) -> bool:
    """Say whether Alembic shall look at something that it found in the database: our tables are not its business.

    A host with a rule of its own asks both: ``include_name(*found) and mine(*found)``.

    >>> include_name("urd_organisation", "table", {}), include_name("permit", "table", {})
    (False, True)

    Args:
        name: what it is called; ``None``: the default schema.
        type_: what it is: ``schema``, ``table``, ``column``, ``index`` …
        parent_names: what it is in.
    """
    return type_ != "table" or name is None or not name.startswith(PREFIX)
