"""One schema of a PostgreSQL database: the tables of one municipality, where several share a server.

Every transaction begins by setting its ``search_path`` to the schema, for itself alone.
So whatever is said in it (statements of SQLAlchemy, our own SQL, COPY, migrations, a query of the host's)
means the tables of that schema, and a connection carries nothing over to the next municipality that borrows it.
"""

from typing import Any

from sqlalchemy import event, inspect, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.schema import CreateSchema

from urd_crm.errors import StorageError
from urd_crm.text import Text

SCHEMA = "urd_crm_schema"
"""Execution option of engines for one schema."""
EXTENSIONS = "extensions"
"""The schema in which extensions such as ``pg_trgm`` are found from every municipality; it need not exist."""
TAKEN = frozenset({EXTENSIONS, "information_schema", "$user"})
"""What no municipality is called: the last one means, in a path, the role that asks, in quotation marks too."""
LONGEST = 63
"""Bytes of a name; PostgreSQL cuts off the rest, and two municipalities would be one."""


def in_schema(engine: Engine, schema: str) -> Engine:
    """Give the same engine, with the same connections, for the tables of one schema.

    Args:
        engine: for PostgreSQL.
        schema: the name of the schema; any that PostgreSQL takes, in quotation marks where it needs them.

    Raises:
        StorageError: the engine is not for PostgreSQL, or for another schema already;
            or the name cannot be one of a schema for a municipality.
    """
    before = schema_of(engine)
    if before == schema:
        return engine
    if before is not None:
        raise other_schema(before)
    if engine.dialect.name != "postgresql":
        raise StorageError(
            Text(
                en="Only PostgreSQL keeps several municipalities in one database; give each its own SQLite file.",
                bg="Само PostgreSQL държи няколко общини в една база; дайте на всяка отделен файл на SQLite.",
            ),
            "unsuited",
        )
    if not schema.isprintable() or not 0 < len(schema.encode()) <= LONGEST or schema.startswith("pg_"):
        raise StorageError(
            Text(
                en=f"This is no name of a schema: it has 1 to {LONGEST} bytes and does not begin with pg_.",
                bg=f"Това не е име на схема: има от 1 до {LONGEST} байта и не започва с pg_.",
            ),
            "unsuited",
        )
    if schema in TAKEN:
        raise StorageError(
            Text(
                en=f"No municipality can have the schema {schema}: it means something else to PostgreSQL or to us.",
                bg=f"Никоя община не може да има схема {schema}: тя значи друго за PostgreSQL или за нас.",
            ),
            "unsuited",
        )
    own = engine.execution_options(**{SCHEMA: schema})
    name = schema.replace('"', '""')
    path = f'SET LOCAL search_path TO "{name}", {EXTENSIONS}'

    def begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection  # a statement of SQLAlchemy's would begin once more
        try:
            driver.execute(path)
        except Exception as error:
            if driver.broken:  # SQLAlchemy, which did not say it, would go on with the connection
                connection.invalidate(error)
            raise

    event.listen(own, "begin", begin)
    event.listen(own, "begin_twophase", _refuse_two_phases)
    return own


def schema_of(engine: Engine) -> str | None:
    """Give the schema that an engine is for; ``None``: that of its connections."""
    schema: str | None = engine.get_execution_options().get(SCHEMA)
    return schema


def _refuse_two_phases(_: Connection, __: object) -> None:
    """Refuse a transaction that begins where no path can be set before its first statement."""
    raise StorageError(
        Text(
            en="A session in a municipality's schema commits in one step: make it without twophase.",
            bg="Сесия в схемата на община потвърждава наведнъж: направете я без twophase.",
        ),
        "unsuited",
    )


def other_schema(schema: str) -> StorageError:
    """Refuse an engine that is for another schema already: a transaction would begin in the one that comes last."""
    return StorageError(
        Text(
            en=f"This engine is for the schema {schema}, and for no other: take one without a schema.",
            bg=f"Тази връзка е за схемата {schema} и за никоя друга: вземете връзка без схема.",
        ),
        "unsuited",
    )


def is_missing(engine: Engine) -> bool:
    """Say whether an engine is for a schema that is not there."""
    schema = schema_of(engine)
    if schema is None:
        return False
    with engine.connect() as connection:
        return not inspect(connection).has_schema(schema)


def has_tables(engine: Engine) -> bool:
    """Say whether tables of ours are where an engine leads."""
    with engine.connect() as connection:
        return inspect(connection).has_table("urd_party")


def make_schema(connection: Connection) -> None:
    """Make the schema that the connection's engine is for, if there is none; inside a transaction."""
    schema = schema_of(connection.engine)
    if schema is not None and not inspect(connection).has_schema(schema):
        connection.execute(CreateSchema(schema))


def refuse_elsewhere(connection: Connection, engine: Engine) -> None:
    """Refuse a connection that does not lead to the schema that an engine is for.

    Raises:
        StorageError: what is written would land in another municipality's tables.
    """
    schema = schema_of(engine)
    if schema is not None and connection.scalar(text("SELECT current_schema()")) != schema:
        raise StorageError(
            Text(
                en=f"This connection leads to another schema than {schema}: make sessions on crm.engine, "
                "and no engine with AUTOCOMMIT; or let this user use the schema, with GRANT USAGE ON SCHEMA.",
                bg=f"Тази връзка води към друга схема, а не към {schema}: правете сесии върху crm.engine "
                "и не ползвайте AUTOCOMMIT; или дайте на потребителя право върху схемата, с GRANT USAGE ON SCHEMA.",
            ),
            "unsuited",
        )
