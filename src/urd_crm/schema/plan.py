"""What an upgrade would do, told without doing any of it."""

import ast
from collections.abc import Mapping, Sequence
from importlib.resources import files

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from urd_crm.errors import SchemaError
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import VERSION_TABLE, Component
from urd_crm.schema.engine import reading
from urd_crm.schema.state import State, Status, is_closed, last_of, read_states


@frozen
class Step:
    """One migration that a component waits for, or its first tables."""

    component: str
    revision: str
    """The name of its file; empty: its tables are made as the newest migration leaves them."""
    title: str = ""
    """What it does, in its own words · empty: it says nothing."""
    tables: tuple[str, ...] = ()
    """The tables that are made · empty: it is a migration."""


@frozen
class Upgrade:
    """What an upgrade did, or would do."""

    steps: tuple[Step, ...]
    errors: tuple[SchemaError, ...] = ()
    """Why plugins stay as they are; what is not named here is up to date."""


def plan(engine: Engine, components: Sequence[Component]) -> Upgrade:
    """Say which steps an upgrade would take, without taking any.

    Raises:
        SchemaAheadError: the core was written by a newer release.
        SchemaError: which upgrade of the core was the last is not noted.
    """
    with reading(engine).connect() as connection:
        states = read_states(connection, components)
    errors = []
    for state in states:
        if state.status is not Status.BEHIND and (error := state.error()) is not None:
            if state.component.name == CORE:
                raise error
            errors.append(error)
    return Upgrade(tuple(step for state in states for step in steps_of(state)), tuple(errors))


def out_of_use(engine: Engine, components: Sequence[Component]) -> Mapping[str, str]:
    """Give the plugins whose tables are there and that are not in use now, each with its last migration."""
    known = {component.version_table for component in components}
    with reading(engine).connect() as connection:
        tables = sorted(set(sa.inspect(connection).get_table_names()) - known)
        return {
            table.removeprefix(VERSION_TABLE): _noted(connection, table)
            for table in tables
            if table.startswith(VERSION_TABLE)
        }


def _noted(connection: Connection, table: str) -> str:
    try:
        return last_of(connection, table) or ""
    except DBAPIError as cause:
        if not is_closed(cause):
            raise
        return "?"


def steps_of(state: State) -> list[Step]:
    """Give the steps that a component waits for, in their order."""
    component = state.component
    if state.status is Status.ABSENT or (state.status is Status.BEHIND and not state.pending):
        return [Step(component.name, "", tables=tuple(table.name for table in component.tables))]
    return [Step(component.name, revision, _title(component, revision)) for revision in state.pending]


def _title(component: Component, revision: str) -> str:
    """Give the first line of a migration; one that cannot be read stops when its turn comes, not here."""
    source = (files(component.migrations) / f"{revision}.py").read_bytes()
    try:
        said = ast.get_docstring(ast.parse(source))
    except (SyntaxError, ValueError):
        return ""
    return said.partition("\n")[0] if said else ""
