"""Making the tables of a component in a database that has none of them."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from urd_crm.entities.model import CrmModel
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import Component
from urd_crm.schema.engine import reading
from urd_crm.schema.namespace import EXTENSIONS, SCHEMA, make_schema
from urd_crm.schema.state import State, Status, read_states

LOCK = 0x75726463726D
"""The PostgreSQL advisory lock under which tables are made: «urdcrm» in ASCII."""

LETTERS = "ix_urd_search_word_letters"
"""The index of letters on PostgreSQL; it depends on the server, and is not part of the schema."""


def prepare(engine: Engine, components: Sequence[Component]) -> list[State]:
    """Make the tables of components that the database has none of, and say how it stands to all.

    Safe when several processes open a new database at once: the first makes the tables, the others find them.
    """
    with reading(engine).connect() as connection:  # waits for no writer, and needs no right to write
        states = read_states(connection, components)
    if all(state.status is not Status.ABSENT for state in states):
        return states
    with engine.begin() as connection:
        lock(connection)
        make_schema(connection)
        for state in read_states(connection, components):
            if state.status is Status.ABSENT:
                create(connection, state.component)
        return read_states(connection, components)


def lock(connection: Connection) -> None:
    """Let one process at a time make or upgrade tables; on SQLite the write transaction does."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))


def create(connection: Connection, component: Component) -> None:
    """Make the tables of one component and note that it has had all its migrations."""
    CrmModel.metadata.create_all(connection, tables=list(component.tables))
    if component.name == CORE:
        index_letters(connection)
    if component.head is not None:
        stamp(connection, component, component.head)


def index_letters(connection: Connection) -> bool:
    """Let PostgreSQL find words by their letters in an index, where the server has the extension ``pg_trgm``.

    Search gives the same without it, slower where there are many words. It may be called again at any time.

    Returns:
        Whether there is such an index now; ``False`` on SQLite, which has a table instead.
    """
    if connection.dialect.name != "postgresql":
        return False
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
    connection.exec_driver_sql(f"CREATE INDEX IF NOT EXISTS {LETTERS} ON urd_search_word USING gin (word {found})")
    return True


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
