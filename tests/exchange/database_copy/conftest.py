"""Databases to copy, and the server that they are copied to and from."""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm import Crm, InteractionDraft
from urd_crm.demo import fill
from urd_crm.entities.model import table_of
from urd_crm.entities.search import SearchGram
from urd_crm.schema.engine import make_engine
from urd_crm.testing import builders
from urd_crm.testing.sample import sample


@pytest.fixture(scope="session")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented municipality with every plugin, small; nobody changes it."""
    path = tmp_path_factory.mktemp("municipality") / "town.db"
    crm = Crm.open(path, strict=True)
    fill(crm, scale=0.02)
    with crm.session(actor="clerk") as session:
        organisation = session.organisations.add("„Отвън“ \\ \t'кавички' \N{GRINNING FACE} ООД")
        original = session.documents.add("Устав", b"\x00\xff\\N\n" * 5000)
        session.documents.add("Statutes", b"translated", translation_of=original)
        session.limits.set("answer-days", 14, "days", source="Наредба № 1", valid_from=date(2026, 1, 1))
        for table in crm.registry.tables:
            if not builders.count(session, table):
                sample(session, table)
        session.interactions.log("call", "Тест", body="line\n\\. \\N \ttab " + "я" * 3000, participants=[organisation])
    crm.close()
    return path


@pytest.fixture
def databases(postgres, tmp_path) -> Iterator[Callable[[str], str]]:
    """Make a place for a database of a kind, ``sqlite`` or ``postgresql``; empty."""
    made = []

    def make(kind: str) -> str:
        name = f"copy_{uuid4().hex}"
        if kind == "sqlite":
            return f"sqlite:///{tmp_path / name}.db"
        made.append(name)
        return postgres.create_database(name)

    yield make
    for name in made:
        postgres.drop_database(name)


@pytest.fixture(scope="session")
def some_talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with two organisations and some talk, without plugins; nobody changes it."""
    path = tmp_path_factory.mktemp("some_talk") / "small.db"
    crm = Crm.open(path, plugins=[])
    with crm.session(actor="clerk") as session:
        session.organisations.add("Lindqvist Ventil AB", country="SE", email="info@example.com")
        session.organisations.add("Читалище „Искра“")
        session.interactions.log_many(
            InteractionDraft("call", f"Call {n}", [1, 2], source=("pbx", str(n))) for n in range(50)
        )
    crm.close()
    return path


@pytest.fixture
def small(some_talk, tmp_path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copy(some_talk, tmp_path))


@pytest.fixture
def run_sql() -> Callable[..., list[list[tuple]]]:
    """Run statements past the gate, without keeping references, and give what each found."""

    def run(url: object, *statements: str) -> list[list[tuple]]:
        engine = make_engine(str(url))
        found = []
        with engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                for statement in statements:
                    result = connection.execute(sa.text(statement))
                    found.append([tuple(row) for row in result] if result.returns_rows else [])
        engine.dispose()
        return found

    return run


def told(row: sa.Row) -> str:
    """Give a row as text; the keys of a mapping have no order."""
    return repr([json.dumps(value, sort_keys=True) if isinstance(value, dict) else value for value in row])


@pytest.fixture
def contents() -> Callable[..., dict[str, list]]:
    """Read every row of a database as Python sees it: what two databases have to agree in.

    Without the tables of plugins, unless they are named; ``None`` is all of them.
    The letters of words stand otherwise on each system.
    """

    def read(url: object, plugins: Sequence[str] | None = ()) -> dict[str, list]:
        crm = Crm.open(str(url), plugins=plugins)
        with crm.session() as session:
            found = {
                str(table.__tablename__): sorted(map(told, session.orm.execute(sa.select(table_of(table).c))))
                for table in crm.registry.tables
                if table is not SearchGram
            }
        crm.close()
        return found

    return read
