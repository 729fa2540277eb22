"""A desk with a database of its own, and calls of ``urd`` at it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from urd_crm import Crm
from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run


@frozen
class Said:
    """What one call of ``urd`` said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it said, read as JSON."""
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        """What went wrong, read as JSON."""
        return json.loads(self.err.splitlines()[-1])["error"]


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """The path of a database; there is none yet."""
    return tmp_path / "town.db"


@pytest.fixture
def call(town, clock, capsys) -> Callable[..., Said]:
    """Call ``urd`` in this process, as the clerk, at the time of the clock."""

    def urd(*words: object, database: Path = town, plugins: tuple[str, ...] = ("investors",)) -> Said:
        capsys.readouterr()
        desk = Desk(database=str(database), actor="clerk", clock=clock, plugins=plugins)
        code = run([str(word) for word in words], desk)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return urd


@pytest.fixture
def urd(call, town, clock) -> Callable[..., Said]:
    """Call ``urd`` on a database with Lindqvist Ventil and Anna, who is its CFO."""
    crm = Crm.open(town, plugins=["investors"], strict=True, clock=clock)
    with crm.session(actor="fixture") as session:
        ventil = session.organisations.add("Lindqvist Ventil AB", country="SE", email="info@example.com")
        anna = session.people.add(given="Anna", surname="Lindqvist", languages=["sv", "en"])
        session.affiliations.add(anna, ventil, position="CFO", email="anna@example.com", since="2024")
    crm.close()
    return call
