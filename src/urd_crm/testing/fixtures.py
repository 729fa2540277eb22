"""Fixtures for tests of plugins and of programs that embed the library.

They are a pytest plugin: ``pytest_plugins = ["urd_crm.testing.fixtures"]`` in a ``conftest.py`` makes them known.
Override ``urd_database`` to test on another database, ``urd_plugins`` to choose plugins, ``urd_now`` to set the clock.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from urd_crm.crm import Crm
from urd_crm.session import Session


class Clock:
    """A clock that stands until it is set; call it for the moment."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Give the moment it is set to."""
        return self.now

    def set(self, now: datetime | str) -> None:
        """Set it; a text in ISO 8601 without a zone is UTC."""
        moment = datetime.fromisoformat(now) if isinstance(now, str) else now
        self.now = moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@pytest.fixture
def urd_database(tmp_path: Path) -> str:
    """The database of one test: a new SQLite file. Override to provide your own URL."""
    return f"sqlite:///{tmp_path / 'town.db'}"


@pytest.fixture
def urd_plugins() -> Sequence[Any] | None:
    """The plugins of one test: every installed one. Override to choose."""
    return None


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at noon of 2026-03-02 in UTC until the test sets it."""
    return Clock(datetime(2026, 3, 2, 12, tzinfo=UTC))


@pytest.fixture
def crm(urd_database: str, urd_plugins: Sequence[Any] | None, clock: Clock) -> Iterator[Crm]:
    """A ``Crm`` on a new database; any plugin that fails, fails the test."""
    crm = Crm.open(urd_database, plugins=urd_plugins, strict=True, clock=clock)
    yield crm
    crm.close()


@pytest.fixture
def session(crm: Crm) -> Iterator[Session]:
    """A session that writes as ``tester``; what it wrote is rolled back at the end."""
    with crm.session(actor="tester") as session:
        yield session
        session.orm.rollback()
