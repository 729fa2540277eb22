"""What tests of tables share: a look at what a database is made of, and further databases of the kind of this run."""

import importlib
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent, indent
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from urd_crm.schema.create import LETTERS
from urd_crm.schema.engine import make_engine

TRIGGERS = {
    "sqlite": "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname, tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
}
INDEXES = {
    "sqlite": "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "postgresql": "SELECT indexname, tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
}
SQLITE_OPTIONS = ("AUTOINCREMENT", "WITHOUT ROWID", "STRICT")


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Write a package of migrations, each body the code of one step, or write further steps into one."""
    monkeypatch.syspath_prepend(str(tmp_path))
    written = set()

    def write(*bodies: str, package: str = "") -> str:
        name = package or f"migrations_{uuid4().hex}"
        written.add(name)
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").write_text('"""Migrations."""\n', encoding="utf-8")
        for number, body in enumerate(bodies, 1):
            (folder / f"{number:04d}_step.py").write_text(_revision(number, body), encoding="utf-8")
        importlib.invalidate_caches()
        return name

    yield write
    for name in written:
        sys.modules.pop(name, None)


def _revision(number: int, body: str) -> str:
    earlier = f"{number - 1:04d}_step" if number > 1 else None
    return (
        f'"""Step {number}."""\n\nimport sqlalchemy as sa\nfrom alembic import op\n\nrevision = "{number:04d}_step"\n'
        f"down_revision = {earlier!r}\n\n\ndef upgrade():\n{indent(dedent(body).strip(), '    ')}\n"
    )


@pytest.fixture
def engine(urd_database: str) -> Iterator[Engine]:
    """The database of one test."""
    engine = make_engine(urd_database)
    yield engine
    engine.dispose()


@pytest.fixture
def recording() -> Callable[[Engine, str], None]:
    """Bring back the database of a release, as it was written then, into an empty one."""

    def bring_back(engine: Engine, release: str) -> None:
        folder = Path(__file__).with_name("recorded") / release
        script = (folder / f"{engine.dialect.name}.sql").read_text(encoding="utf-8")
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            if engine.dialect.name == "sqlite":
                driver.execute("PRAGMA foreign_keys=OFF")
                driver.executescript(script)
            else:
                driver.execute(script)
                driver.commit()
            connection.invalidate()  # it has settings of the recording

    return bring_back


@pytest.fixture
def shape() -> Callable[[Engine], dict[str, Any]]:
    """Tell what a database is made of, table by table, whatever the order it was made in."""

    def tell(engine: Engine) -> dict[str, Any]:
        with engine.connect() as connection, warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Skipped unsupported reflection")  # indexes are read below
            inspector = sa.inspect(connection)
            return {table: _table(connection, inspector, table) for table in inspector.get_table_names()}

    return tell


def _table(connection: Connection, inspector: sa.Inspector, table: str) -> dict[str, Any]:
    return {
        "columns": {
            column["name"]: (str(column["type"]), column["nullable"], column["default"], column.get("identity"))
            for column in inspector.get_columns(table)
        },
        "key": repr(inspector.get_pk_constraint(table)),
        "references": sorted(
            (tuple(key["constrained_columns"]), key["referred_table"], repr(key["options"]))
            for key in inspector.get_foreign_keys(table)
        ),
        "indexes": _hanging(connection, INDEXES, table),
        "unique": sorted(tuple(each["column_names"]) for each in inspector.get_unique_constraints(table)),
        "checks": sorted((each["name"] or "", each["sqltext"]) for each in inspector.get_check_constraints(table)),
        "triggers": _hanging(connection, TRIGGERS, table),
        "options": _options(connection, table),
    }


def _hanging(connection: Connection, queries: dict[str, str], table: str) -> list[tuple[str, str]]:
    found = connection.exec_driver_sql(queries[connection.dialect.name])
    return sorted((name, text) for name, of, text in found if of == table and name != LETTERS)


def _options(connection: Connection, table: str) -> list[str]:
    """Give what SQLite says at the end of a table and SQLAlchemy does not read."""
    if connection.dialect.name != "sqlite":
        return []
    made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    text = made.scalar_one()
    return [option for option in SQLITE_OPTIONS if option in text]
