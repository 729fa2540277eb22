"""Bringing older tables up to date: each component by itself, whole or not at all."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from attrs import frozen
from sqlalchemy.engine import Connection, Engine

from urd_crm.entities.model import CrmModel
from urd_crm.errors import MigrationFailedError, SchemaAheadError
from urd_crm.schema.component import Component
from urd_crm.schema.create import create, lock
from urd_crm.schema.state import Status, read_states
from urd_crm.text import Text


@frozen
class Step:
    """One migration that a component waits for."""

    component: str
    revision: str
    """The name of its file; empty: its tables are made."""


def plan(engine: Engine, components: Sequence[Component]) -> list[Step]:
    """Say which steps an upgrade would take, without taking any.

    Raises:
        SchemaAheadError: a component was written by a newer release.
    """
    with engine.connect() as connection:
        states = read_states(connection, components)
    steps = []
    for state in states:
        name = state.component.name
        if state.status is Status.AHEAD:
            error = state.error()
            assert isinstance(error, SchemaAheadError)
            raise error
        if state.status is Status.ABSENT or (state.status is Status.BEHIND and not state.pending):
            steps.append(Step(name, ""))
        elif state.status is Status.BEHIND:
            steps += [Step(name, revision) for revision in state.pending]
    return steps


def upgrade_all(engine: Engine, components: Sequence[Component]) -> list[Step]:
    """Bring every component up to date, the core first; give the steps that were taken.

    A plugin whose upgrade fails does not keep the others from theirs.

    Raises:
        SchemaAheadError: a component was written by a newer release; nothing was done.
        MigrationFailedError: an upgrade stopped; its component is as it was before.
    """
    steps = plan(engine, components)
    failures = []
    for component in components:
        if any(step.component == component.name for step in steps):
            try:
                _upgrade(engine, component)
            except MigrationFailedError as error:
                failures.append(error)
    if failures:
        raise failures[0]
    return steps


def configuration(component: Component, connection: Connection) -> Config:
    """Make Alembic's configuration for one component."""
    config = Config()
    config.set_main_option("script_location", _path(str(files("urd_crm.schema") / "environment")))
    config.set_main_option("version_locations", _path(str(Path(str(files(component.migrations))))))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("file_template", "%%(rev)s")
    config.attributes["connection"] = connection
    config.attributes["component"] = component
    return config


def _path(path: str) -> str:
    return path.replace("%", "%%")  # a configuration file reads % as the beginning of a name


def _upgrade(engine: Engine, component: Component) -> None:
    with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        driver = connection.connection.driver_connection
        assert driver is not None
        if is_sqlite:  # a table is rebuilt by dropping the old one, and a drop would delete what refers to it
            driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                lock(connection)
                _take_steps(connection, component)
                if is_sqlite:
                    _refuse_lost_references(connection)
        except Exception as cause:  # whatever a migration raises, the transaction has undone it
            raise MigrationFailedError(
                Text(
                    en=f"The upgrade of '{component.name}' stopped, its tables are as they were: "
                    f"{type(cause).__name__}: {cause}",
                    bg=f"Надграждането на „{component.name}“ спря, таблиците са както преди: "
                    f"{type(cause).__name__}: {cause}",
                ),
                component.name,
            ) from cause
        finally:
            if is_sqlite:
                driver.execute("PRAGMA foreign_keys=ON")


def _refuse_lost_references(connection: Connection) -> None:
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if lost is not None:
        raise RuntimeError(f"rows of {lost[0]} refer to rows of {lost[2]} that are gone")


def _take_steps(connection: Connection, component: Component) -> None:
    (state,) = read_states(connection, [component])
    if state.status is Status.ABSENT:
        create(connection, component)
    elif component.revisions:
        command.upgrade(configuration(component, connection), "head")
    else:
        CrmModel.metadata.create_all(connection, tables=list(component.tables))
