"""New databases for tests on a PostgreSQL server, each made in a moment and dropped again."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import URL

from urd_crm.errors import StorageError
from urd_crm.text import Text

if TYPE_CHECKING:
    import psycopg


class PostgresDatabases:
    """The databases of a PostgreSQL server that is running already, where the user may make some.

    Threads: safe to share; each call has a connection of its own.
    """

    def __init__(self, address: str | URL) -> None:
        """Choose the server.

        Args:
            address: the URL of any database of it, such as ``postgresql://user@host/postgres``.
        """
        self._address = sa.make_url(address).set(drivername="postgresql+psycopg")

    def url(self, database: str = "postgres") -> str:
        """Give the SQLAlchemy URL of a database, for the driver psycopg."""
        return self._address.set(database=database).render_as_string(hide_password=False)

    def create_database(self, name: str, template: str | None = None, *, options: str = "") -> str:
        """Make a database.

        Args:
            name: of the new database.
            template: a database to copy, tables and rows; nobody may be connected to it. ``None``: an empty one.
            options: further ones of ``CREATE DATABASE``, such as a locale.

        Returns:
            Its URL.

        Raises:
            StorageError: the name is taken, or somebody is connected to the template.
        """
        with self._working() as connection:
            connection.execute(
                f"CREATE DATABASE {_quoted(name)} TEMPLATE {_quoted(template or 'template0')} {options}".encode()
            )
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Drop a database, if it is there, and the connections to it."""
        with self._working() as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {_quoted(name)} WITH (FORCE)".encode())

    @contextmanager
    def _working(self) -> Iterator["psycopg.Connection"]:
        import psycopg  # SQLite alone needs no driver

        try:
            with psycopg.connect(
                self._address.set(drivername="postgresql").render_as_string(hide_password=False), autocommit=True
            ) as connection:
                yield connection
        except psycopg.Error as error:
            raise StorageError(Text(f"PostgreSQL says: {error}", f"PostgreSQL казва: {error}"), "failed") from error


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))
