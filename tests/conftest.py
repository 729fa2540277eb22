"""Fixtures of the whole suite: those that the library ships, on SQLite or, with ``--postgres``, on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from urd_crm.testing.postgres import PostgresServer

pytest_plugins = ["urd_crm.testing.fixtures"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the suite run on the other database."""
    parser.addoption("--postgres", action="store_true", help="run every test that takes a database on PostgreSQL")


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server of our own for the whole run."""
    with PostgresServer() as server:
        yield server


@pytest.fixture
def urd_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The database of one test: a new SQLite file, or a new database of the server."""
    if not request.config.getoption("--postgres"):
        yield f"sqlite:///{tmp_path / 'town.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"urd_{uuid4().hex}"
    yield server.create_database(name)
    server.drop_database(name)
