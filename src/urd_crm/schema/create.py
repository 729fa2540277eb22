"""Making the tables of a component in a database that has none of them."""

from collections.abc import Sequence

import sqlalchemy as sa
from attrs import evolve
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from urd_crm.entities.model import CrmModel
from urd_crm.errors import MigrationFailedError
from urd_crm.registry.registry import CORE
from urd_crm.schema.blame import reason_of, said
from urd_crm.schema.component import Component, by_reference
from urd_crm.schema.engine import reading
from urd_crm.schema.namespace import EXTENSIONS, SCHEMA, make_schema, refuse_elsewhere
from urd_crm.schema.state import State, Status, read_states
from urd_crm.schema.undisturbed import undisturb
from urd_crm.text import Text

LOCK = 0x75726463726D
"""The PostgreSQL advisory lock under which tables are made: «urdcrm» in ASCII."""

LETTERS = "ix_urd_search_gram_letters"
"""The index of letters on PostgreSQL; it depends on the server, and is not part of the schema."""
WHOLE = "ix_urd_search_gram_word"
"""Finds words whole there; on SQLite nobody asks the table of letters for them."""


def prepare(engine: Engine, components: Sequence[Component]) -> list[State]:
    """Make the tables of components that the database has none of, and say how it stands to all.

    Safe when several processes open a new database at once: the first makes the tables, the others find them.
    A plugin whose tables cannot be made keeps nobody else from theirs; its state says why.
    """
    with reading(engine).connect() as connection:  # waits for no writer, and needs no right to write
        states = read_states(connection, components)
    absent = {state.component.name for state in states if state.status is Status.ABSENT}
    if not absent:
        return states
    try:
        with engine.begin() as connection:
            undisturb(connection)
            lock(connection)
            make_schema(connection)
            refuse_elsewhere(connection, engine)
            return [_made(connection, state) for state in read_states(connection, components)]
    except DBAPIError as cause:
        if CORE in absent or reason_of(cause) not in ("read-only", "forbidden"):
            raise
        return [_failed(state, cause) if state.component.name in absent else state for state in states]


def _made(connection: Connection, state: State) -> State:
    component = state.component
    if state.status is not Status.ABSENT:
        return state
    if component.name == CORE:
        create(connection, component)
    else:
        try:
            with connection.begin_nested():
                create(connection, component)
        except Exception as cause:  # whatever is wrong with its tables, they are the plugin's
            if reason_of(cause) != "failed":
                raise
            return _failed(state, cause)
    return State(component, component.head, Status.CURRENT)


def _failed(state: State, cause: Exception) -> State:
    name, words = state.component.name, said(cause)
    failure = MigrationFailedError(
        Text(
            en=f"The tables of '{name}' could not be made, none of them is there: {words.en}",
            bg=f"Таблиците на „{name}“ не можаха да се създадат, няма нито една: {words.in_('bg')}",
        ),
        name,
    )
    failure.__cause__ = cause
    return evolve(state, failure=failure)


def lock(connection: Connection) -> None:
    """Let one process at a time make or upgrade tables; on SQLite the write transaction does."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))


def make(connection: Connection, tables: Sequence[sa.Table]) -> None:
    """Make those tables that are not there."""
    _, in_a_circle = by_reference(tables)
    if in_a_circle and connection.dialect.supports_alter:
        # Such keys are made at the end, and of tables that it did so with SQLAlchemy makes none on SQLite: these are copies.
        apart = sa.MetaData()
        for table in tables[0].metadata.tables.values():
            table.to_metadata(apart)
        tables = [apart.tables[table.name] for table in tables]
    CrmModel.metadata.create_all(connection, tables=tables)


def create(connection: Connection, component: Component) -> None:
    """Make the tables of one component and note that it has had all its migrations."""
    make(connection, component.tables)
    if component.name == CORE:
        index_letters(connection)
    if component.head is not None:
        stamp(connection, component, component.head)


def index_letters(connection: Connection) -> bool:
    """Let PostgreSQL find words whole and, where the server has the extension ``pg_trgm``, by their letters in an index.

    Search gives the same without it, slower where there are many words. It may be called again at any time.

    Returns:
        Whether there is an index of letters now; ``False`` on SQLite, where the letters stand in a table.
    """
    if connection.dialect.name != "postgresql":
        return False
    _make_index(connection, WHOLE, "(word)")
    if _is_there(connection, LETTERS):
        return True
    shared = SCHEMA in connection.get_execution_options()  # the extension outlives the municipality that came first
    try:
        with connection.begin_nested():
            if shared:
                connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {EXTENSIONS}")
                connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {EXTENSIONS} TO PUBLIC")
            where = f" SCHEMA {EXTENSIONS}" if shared else ""
            connection.exec_driver_sql(f"CREATE EXTENSION IF NOT EXISTS pg_trgm{where}")
    except sa.exc.DBAPIError:
        pass  # not there, or not allowed: the search works without it
    operators = (
        "SELECT quote_ident(n.nspname) || '.gin_trgm_ops' FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace "
        "WHERE o.opcname = 'gin_trgm_ops' AND has_schema_privilege(n.oid, 'USAGE')"
    )
    found = connection.exec_driver_sql(operators).scalar()
    if found is None:
        return False
    _make_index(connection, LETTERS, f"USING gin (word {found})")
    return _is_there(connection, LETTERS)


def _make_index(connection: Connection, name: str, of: str) -> None:
    if _is_there(connection, name):  # even to be told so, CREATE INDEX waits for all who write names, and holds them up
        return
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(f"CREATE INDEX IF NOT EXISTS {name} ON urd_search_gram {of}")
    except sa.exc.DBAPIError as cause:
        if reason_of(cause) != "forbidden":  # only who owns the table may
            raise


def _is_there(connection: Connection, name: str) -> bool:
    return connection.scalar(sa.select(sa.func.to_regclass(name))) is not None


def stamp(connection: Connection, component: Component, revision: str) -> None:
    """Note which migration was the last."""
    version = sa.Table(
        component.version_table,
        sa.MetaData(),
        sa.Column("version_num", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("version_num", name=f"{component.version_table}_pkc"),  # as Alembic names it
    )
    version.create(connection, checkfirst=True)
    connection.execute(sa.delete(version))
    connection.execute(sa.insert(version).values(version_num=revision))
