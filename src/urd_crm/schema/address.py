"""Addresses of databases: a path of a SQLite file, or a URL as SQLAlchemy writes them."""

import os
import re
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL

from urd_crm.errors import StorageError
from urd_crm.text import Text

DRIVERS = ("sqlite", "sqlite+pysqlite", "postgresql+psycopg")
"""What an address may begin with, once it is spelled out."""
SLIP = re.compile(r"(sqlite|postgres|postgresql|file)(\+\w+)?:(?!//)")
"""An address with a slash too few, or one for SQLite itself; a file that is called so is named by a ``Path``, or as ``./…``."""
NO_SCHEMA = re.compile(r"[?&]schema(=?)(&|$)")
PARAMETERS = {
    "cached_statements",
    "check_same_thread",
    "detect_types",
    "isolation_level",
    "schema",
    "synchronous",
    "timeout",
    "uri",
}
"""What may stand behind the ``?`` of an address of SQLite; ``schema`` is refused with a reason of its own."""


def url_of(target: str | os.PathLike[str] | URL) -> URL:
    """Read an address.

    Raises:
        StorageError: it is none.
    """
    if isinstance(target, URL):
        url = target
    elif "\0" in (text := os.fspath(target)) or (isinstance(target, str) and SLIP.match(text)):
        raise no_address()
    elif "://" in text:
        if NO_SCHEMA.search(text):  # SQLAlchemy passes over what is empty, and the database's own tables would be meant
            raise StorageError(
                Text(
                    en="The address says schema= and names none; is a variable of the shell empty?",
                    bg="Адресът казва schema= и не назовава схема; празна ли е променлива на обвивката?",
                ),
                "unsuited",
            )
        try:
            url = sa.make_url(text)
        except (sa.exc.ArgumentError, ValueError) as error:  # the latter: a port that is no number
            raise no_address() from error
    else:
        return URL.create("sqlite", database=text if text == ":memory:" else str(Path(text)))
    if url.drivername.startswith("sqlite"):
        _refuse_unknown(url)
    if isinstance(url.query.get("schema"), tuple):
        raise no_address()
    # libpq takes both names; SQLAlchemy does not know the first, and means another driver by the second before 2.1.
    return url.set(drivername="postgresql+psycopg") if url.drivername in {"postgres", "postgresql"} else url


def hurried(target: str | URL) -> URL:
    """Give the URL of a server that is not waited for long when it is silent, unless it says how long itself."""
    url = url_of(target)
    if url.get_backend_name() != "postgresql":
        return url
    return url.update_query_dict({"connect_timeout": "2", "tcp_user_timeout": "2000", **url.query})


def file_of(target: str | os.PathLike[str] | URL) -> Path | None:
    """Give the file of a SQLite database; ``None``: it is another database, in memory, or named to SQLite itself.

    Raises:
        StorageError: this is no address of a database.
    """
    url = url_of(target)
    path = url.database or ":memory:"
    return None if url.get_backend_name() != "sqlite" or path == ":memory:" or path.startswith("file:") else Path(path)


def is_in_memory(url: URL) -> bool:
    """Say whether a database of SQLite is in memory, and gone with its connection."""
    path = url.database or ":memory:"
    return path == ":memory:" or path.startswith("file::memory:") or url.query.get("mode") == "memory"


def shown(target: str) -> str:
    """Give the path or URL of a database as it may be shown: without a password.

    >>> shown("town.db"), shown("postgresql://crm:secret@host/town?password=secret")
    ('town.db', 'postgresql://crm:***@host/town?password=***')
    """
    if "://" not in target:
        return target
    url = sa.make_url(target)
    secret = {name: "***" for name in url.query if name.endswith("password")}  # that of a certificate's key, too
    return url.update_query_dict(secret).render_as_string().replace("%2A%2A%2A", "***")


def _refuse_unknown(url: URL) -> None:
    """Refuse what SQLAlchemy would warn of and pass over; SQLite itself reads what stands behind ``file:``."""
    if url.host:
        raise no_address()
    unknown = ", ".join(sorted(set(url.query) - PARAMETERS))
    if unknown and not str(url.database).startswith("file:"):
        known = ", ".join(sorted(PARAMETERS))
        raise StorageError(
            Text(
                en=f"The address of a SQLite file says nothing of {unknown}; it may say: {known}.",
                bg=f"Адресът на файл на SQLite не казва нищо за {unknown}; може да казва: {known}.",
            ),
            "unsuited",
        )


def no_address() -> StorageError:
    """Refuse an address without repeating it: there may be a password in it."""
    return StorageError(
        Text(
            en="This is not the address of a database: give a path, sqlite:///town.db or postgresql://user@host/name.",
            bg="Това не е адрес на база: дайте път, sqlite:///town.db или postgresql://user@host/name.",
        ),
        "unreachable",
    )
