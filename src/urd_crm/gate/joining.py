"""A session of a host's that is to be joined: which one is meant, and where it leads."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import scoped_session

from urd_crm.entities.party import Party
from urd_crm.errors import StorageError
from urd_crm.schema.sqlite_file import NAME
from urd_crm.text import Text


def meant(host: OrmSession | scoped_session[Any]) -> OrmSession:
    """Give the session that is meant: of a scoped one, that of the present thread.

    Raises:
        TypeError: it is none: a connection or an engine would be closed at the end, and nothing committed.
    """
    session = host() if isinstance(host, scoped_session) else host
    if not isinstance(session, OrmSession):
        raise TypeError(f"Only a session of SQLModel or SQLAlchemy can be joined, no {type(host).__name__}.")
    return session


def connection_of(orm: OrmSession) -> Connection:
    """Give the connection that leads to our tables: a host may have others for its own."""
    return orm.connection(bind_arguments={"mapper": sa.inspect(Party)})


def engine_of(orm: OrmSession) -> Engine:
    """Give the engine that leads to our tables."""
    return orm.get_bind(sa.inspect(Party)).engine


def database_of(connection: Connection) -> tuple[Any, ...]:
    """Say where a connection leads: to which system, and to which file, or database and tables there."""
    asked = "SELECT current_database(), CAST(to_regclass('urd_party') AS oid)"
    if connection.dialect.name == "sqlite":
        asked = NAME
    return connection.dialect.name, *connection.exec_driver_sql(asked).one()


def refuse_another(crm: object, joined: object) -> None:
    """Refuse a ``Crm`` where another one has joined.

    Raises:
        StorageError: what is written would pass the other's plugins and land in the other's database.
    """
    if joined is not crm:
        raise StorageError(
            Text(
                en="Another Crm has joined this session, for its own database and plugins; leave it first.",
                bg="Към тази сесия се е присъединил друг Crm, за своята база и приставки; първо излезте от него.",
            ),
            "unsuited",
        )


def refuse_another_database(connection: Connection, own: tuple[Any, ...]) -> None:
    """Refuse a host's connection to another database, or schema, than one's own.

    Raises:
        StorageError: what is written would land among the rows of another town hall.
    """
    if database_of(connection) != own:
        raise StorageError(
            Text(
                en="This session leads to another database than the Crm: make sessions on crm.engine.",
                bg="Тази сесия води към друга база, а не към тази на Crm: правете сесии върху crm.engine.",
            ),
            "unsuited",
        )
