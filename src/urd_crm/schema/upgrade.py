"""Bringing older tables up to date: each component by itself, whole or not at all."""

from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection, Engine

from urd_crm.errors import MigrationFailedError, SchemaError
from urd_crm.registry.registry import CORE
from urd_crm.schema.blame import said
from urd_crm.schema.component import Component
from urd_crm.schema.create import create, lock, make
from urd_crm.schema.history import refuse_broken
from urd_crm.schema.namespace import make_schema, refuse_elsewhere
from urd_crm.schema.plan import Step, Upgrade, plan, steps_of
from urd_crm.schema.rebuild import in_turn, no_reference_lost, references_at_rest
from urd_crm.schema.state import State, Status, read_states, version_of
from urd_crm.schema.statistics import look_anew
from urd_crm.schema.undisturbed import undisturb
from urd_crm.schema.undivided import undivided
from urd_crm.text import Text


def upgrade_all(
    engine: Engine, components: Sequence[Component], *, begins: Callable[[str], None] | None = None
) -> Upgrade:
    """Bring every component up to date, the core first; say which steps were taken.

    A plugin that is newer, or whose upgrade stops, keeps nobody from theirs but plugins that require it.
    Of several processes that upgrade at once one takes a step; the others wait, and find it taken.

    Args:
        engine: to the database.
        components: which.
        begins: is told the name of a component before its upgrade, which waits for whoever uses the tables.

    Raises:
        SchemaAheadError: the core was written by a newer release; nothing was done.
        SchemaError: which upgrade of the core was the last is not noted; nothing was done.
        MigrationFailedError: the core's upgrade stopped; everything is as it was before.
    """
    planned = plan(engine, components)
    waiting = {step.component for step in planned.steps}
    errors = {error.component: error for error in planned.errors}
    steps: list[Step] = []
    for component in components:
        try:
            if component.name in waiting:
                _refuse_without(component, errors)
                if begins is not None:
                    begins(component.name)
                steps += _upgrade(engine, component)
        except SchemaError as error:
            if component.name == CORE:
                raise
            errors[component.name] = error
    return Upgrade(tuple(steps), tuple(errors.values()))


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


def _refuse_without(component: Component, errors: Mapping[str, SchemaError]) -> None:
    if missing := ", ".join(name for name in component.requires if name in errors):
        raise MigrationFailedError(
            Text(
                en=f"'{component.name}' was not upgraded: it requires {missing}, whose tables are not up to date.",
                bg=f"„{component.name}“ не е надградена: иска {missing}, а нейните таблици не са актуални.",
            ),
            component.name,
        )


def _upgrade(engine: Engine, component: Component) -> list[Step]:
    try:
        with engine.connect() as connection, references_at_rest(connection), in_turn(connection):
            undisturb(connection)
            lock(connection)
            make_schema(connection)
            refuse_elsewhere(connection, engine)
            state = _state_now(connection, component)
            with no_reference_lost(connection), undivided(connection):
                _take_steps(connection, state)
            return steps_of(state)
    except SchemaError:
        raise
    except Exception as cause:  # whatever a migration raises, the transaction has undone it
        words = said(cause)
        raise MigrationFailedError(
            Text(
                en=f"The upgrade of '{component.name}' stopped, its tables are as they were: {words.en}",
                bg=f"Надграждането на „{component.name}“ спря, таблиците са както преди: {words.in_('bg')}",
            ),
            component.name,
        ) from cause


def _state_now(connection: Connection, component: Component) -> State:
    """Look again, under the lock: another process, of a newer release even, may have been here meanwhile."""
    (state,) = read_states(connection, [component])
    if state.status is not Status.BEHIND and (error := state.error()) is not None:
        raise error
    return state


def _take_steps(connection: Connection, state: State) -> None:
    component = state.component
    if state.status is Status.ABSENT:
        create(connection, component)
    elif state.pending:
        config = configuration(component, connection)
        refuse_broken(config, component)
        command.upgrade(config, "head")
        last = connection.scalar(version_of(component.version_table))
        if last != component.head:  # the next look would take the database for one of a newer release
            raise RuntimeError(
                f"the file {component.head}.py leads to the revision {last}; they have to be called alike"
            )
        look_anew(connection)
    elif state.status is Status.BEHIND:
        make(connection, component.tables)
