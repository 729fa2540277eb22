"""What is to be copied: the components that a database has, all of them known and up to date."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.entities.model import table_of
from urd_crm.entities.search import SearchGram
from urd_crm.errors import SchemaError, StorageError
from urd_crm.registry import Registry
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import Component, components
from urd_crm.schema.likeness import AS_IT_IS
from urd_crm.schema.state import Status, read_states
from urd_crm.schema.strangers import strangers
from urd_crm.text import Text


def components_of(connection: Connection, registry: Registry) -> Sequence[Component]:
    """Give the components whose tables a database has.

    A table of a plugin that is not installed is refused and not copied as it lies:
    only the plugin's code says whether bytes of SQLite are a UUID, or a text is JSON, on PostgreSQL.

    Raises:
        StorageError: there are no tables of ours, or an unfinished copy of some.
        SchemaBehindError: a component waits for an upgrade.
        SchemaAheadError: a component was written by a newer release.
        SchemaError: there are tables of a plugin that is not in use.
    """
    states = [state for state in read_states(connection, components(registry)) if state.status is not Status.ABSENT]
    if CORE not in [state.component.name for state in states]:
        raise StorageError(
            Text(en="The source has no tables of urd_crm.", bg="В източника няма таблици на urd_crm."),
            "not-a-database",
        )
    for state in states:
        error = state.error()
        if error is not None:
            raise error
    found = [state.component for state in states]
    known = {name for each in found for name in (each.version_table, *(table.name for table in each.tables))}
    if unknown := strangers(connection, known):
        raise _unknown(unknown, registry)
    return found


def tables_of(found: Sequence[Component]) -> list[sa.Table]:
    """Give the tables of components, each behind those that it refers to; the letters of words are made anew."""
    derived = table_of(SearchGram)  # it has another form on each system
    return [table for component in found for table in component.tables if table is not derived]


def last_numbers(connection: Connection, tables: Sequence[sa.Table]) -> dict[str, int]:
    """Give the last number that each counting table has given out, to rows that are gone too."""
    given: dict[str, int] = {}
    if connection.dialect.name == "sqlite" and sa.inspect(connection).has_table("sqlite_sequence"):
        given = {row.name: row.seq for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}
    found = {}
    for table in tables:
        column = table.autoincrement_column
        if column is None:
            continue
        highest = connection.scalar(sa.select(sa.func.max(column))) or 0
        if connection.dialect.name == "postgresql":
            given[table.name] = _last_of_sequence(connection, table, column)
        found[table.name] = max(highest, given.get(table.name, 0))
    return found


def sequence_of(connection: Connection, table: sa.Table, column: sa.Column[Any]) -> str | None:
    """Give the sequence that counts a column of PostgreSQL, quoted; ``None``: there is none."""
    name = connection.dialect.identifier_preparer.quote(table.name)
    found: str | None = connection.scalar(sa.select(sa.func.pg_get_serial_sequence(name, column.name)))
    return found


def _last_of_sequence(connection: Connection, table: sa.Table, column: sa.Column[Any]) -> int:
    sequence = sequence_of(connection, table, column)
    if sequence is None:
        return 0
    asked = f"SELECT last_value, is_called FROM {sequence}"
    last, is_given = connection.exec_driver_sql(asked, execution_options=AS_IT_IS).one()
    return int(last) if is_given else int(last) - 1


def _unknown(tables: Sequence[str], registry: Registry) -> SchemaError:
    failed = [f"{error.plugin}: {error}" for error in registry.problems]
    because = f" ({'; '.join(failed)})" if failed else ""
    names = ", ".join(tables)
    return SchemaError(
        Text(
            en=f"The source has tables of a plugin that is not in use here: {names}{because}. "
            "Install the plugin and copy again: only its code says how their values lie in another database. "
            "If it is in use, its release has forgotten them; 'urd check' says what to do.",
            bg=f"Източникът има таблици на приставка, която тук не се ползва: {names}{because}. "
            "Инсталирайте приставката и копирайте отново: само тя знае как стойностите лежат в друга база. "
            "Ако се ползва, изданието ѝ ги е забравило; „urd check“ казва какво да се направи.",
        ),
        tables[0].removeprefix("urd_version_"),
    )
