"""What the database holds of each component, read without changing anything and without Alembic."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from urd_crm.errors import SchemaAheadError, SchemaBehindError, SchemaError
from urd_crm.registry.registry import CORE
from urd_crm.schema.blame import reason_of, said
from urd_crm.schema.component import Component
from urd_crm.schema.unfinished import refuse_unfinished
from urd_crm.text import Text


class Status(StrEnum):
    """How the database stands to the library."""

    ABSENT = "absent"
    CURRENT = "current"
    BEHIND = "behind"
    AHEAD = "ahead"
    UNNOTED = "unnoted"
    CLOSED = "closed"


@frozen
class State:
    """What the database holds of one component."""

    component: Component
    current: str | None
    """The last migration it has had; ``None``: none is recorded."""
    status: Status
    pending: tuple[str, ...] = ()
    """The migrations that it waits for."""
    failure: SchemaError | None = None
    """Why its tables could not be made or read; ``None``: nobody failed to."""

    def error(self) -> SchemaError | None:
        """Give the error that keeps the component from being used; ``None``: nothing does."""
        if self.failure is not None:
            return self.failure
        name = self.component.name
        if self.status is Status.AHEAD:
            return SchemaAheadError(
                Text(
                    en=f"The database was written by a newer release ('{name}' is at {self.current}, "
                    f"this one knows {self.component.head}). Install that release.",
                    bg=f"Базата е писана от по-ново издание („{name}“ е на {self.current}, "
                    f"а това познава {self.component.head}). Инсталирайте него.",
                ),
                name,
            )
        if self.status is Status.UNNOTED:
            table = self.component.version_table
            noted = f"INSERT INTO {table} VALUES ('{self.component.head}');"  # noqa: S608 - it is said, and not run
            return SchemaError(
                Text(
                    en=f"Which upgrade of '{name}' was the last is not noted: somebody emptied {table}. Bring that back "
                    f"from a backup; where this release worked with the tables before: {noted}",
                    bg=f"Не е отбелязано кое надграждане на „{name}“ е последно: някой е изпразнил {table}. Върнете я от "
                    f"резервно копие; ако с таблиците е работило това издание: {noted}",
                ),
                name,
            )
        if self.status is Status.BEHIND:
            return SchemaBehindError(
                Text(
                    en=f"The tables of '{name}' wait for an upgrade from {self.current} to {self.component.head}: "
                    "run 'urd upgrade', or in Python open it with upgrade=True.",
                    bg=f"Таблиците на „{name}“ чакат надграждане от {self.current} до {self.component.head}: "
                    "пуснете „urd upgrade“ или в Python отворете с upgrade=True.",
                ),
                name,
            )
        return None


def read_states(connection: Connection, components: Sequence[Component]) -> list[State]:
    """Say how the database stands to each component.

    Raises:
        StorageError: a copy into it is not finished.
    """
    tables = set(sa.inspect(connection).get_table_names())
    refuse_unfinished(tables)
    return [_state(connection, component, tables) for component in components]


def version_of(table: str) -> sa.Select[Any]:
    """Ask a version table for the last migration."""
    return sa.select(sa.column("version_num")).select_from(sa.table(table))


def last_of(connection: Connection, table: str) -> str | None:
    """Give the last migration that a version table notes; where the role may not read it, the transaction goes on."""
    with connection.begin_nested():
        last: str | None = connection.execute(version_of(table)).scalar()
    return last


def is_closed(cause: DBAPIError) -> bool:
    """Say whether PostgreSQL refused because the role has no right."""
    return reason_of(cause) == "forbidden"


def _closed(component: Component, cause: DBAPIError) -> State:
    """Say that a plugin's tables came after the rights were given, or another role made them."""
    name, words = component.name, said(cause)
    failure = SchemaError(
        Text(
            en=f"The tables of '{name}' are closed to this role: {words.en}",
            bg=f"Таблиците на „{name}“ са затворени за тази роля: {words.in_('bg')}",
        ),
        name,
    )
    failure.__cause__ = cause
    return State(component, None, Status.CLOSED, failure=failure)


def _state(connection: Connection, component: Component, tables: set[str]) -> State:
    mine = {table.name for table in component.tables}
    current = None
    if component.version_table in tables:
        try:
            current = last_of(connection, component.version_table)
        except DBAPIError as cause:
            if component.name == CORE or not is_closed(cause):
                raise
            return _closed(component, cause)
    if current is None:
        missing = mine - tables
        if missing == mine:
            return State(component, None, Status.ABSENT, component.revisions)
        if component.revisions and component.version_table in tables:  # the first of them would make what is there
            return State(component, None, Status.UNNOTED)
        status = Status.BEHIND if missing or component.revisions else Status.CURRENT
        return State(component, None, status, component.revisions)
    if current == component.head:
        return State(component, current, Status.CURRENT)
    if current in component.revisions:
        position = component.revisions.index(current)
        return State(component, current, Status.BEHIND, component.revisions[position + 1 :])
    return State(component, current, Status.AHEAD)
