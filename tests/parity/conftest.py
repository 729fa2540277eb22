"""The same invented town on SQLite and on a PostgreSQL that was made for another language."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from attrs import frozen

from urd_crm import Crm
from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run
from urd_crm.gate.spent import SPENT

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SHUFFLED = "CREATE TEMP TABLE shuffled ON COMMIT DROP AS SELECT * FROM {table} ORDER BY md5({table}::text)"

COUNTED = """
SELECT d.objid::regclass::text, d.refobjid::regclass::text, a.attname
FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE d.deptype IN ('a', 'i')
"""
"""Each sequence, and the column that it counts for."""


@frozen
class Place:
    """A database of a pair, with a directory of its own to be called in."""

    database: str
    folder: Path


@pytest.fixture(scope="module")
def made(postgres, other_order) -> Iterator[Any]:
    """Make empty databases of PostgreSQL in another order, for as long as the tests of a file run."""
    names: list[str] = []

    def make() -> str:
        names.append(f"parity_{uuid4().hex}")
        return str(postgres.create_database(names[-1], options=other_order))

    yield make
    for name in names:
        postgres.drop_database(name)


@pytest.fixture(scope="module")
def towns(made, tmp_path_factory) -> tuple[Place, Place]:
    """The invented town, and a copy of it on PostgreSQL, which keeps the rows of each table in no order."""
    folders = [tmp_path_factory.mktemp(name) for name in ("sqlite", "postgresql")]
    here, there = Place(str(folders[0] / "town.db"), folders[0]), Place(made(), folders[1])
    for words in (["demo", here.database, "--scale", "0.001"], ["copy", here.database, there.database]):
        assert run(words, Desk(clock=lambda: NOW)) == 0
    shuffle(there.database)
    return here, there


@pytest.fixture(scope="module")
def pair(made, tmp_path_factory):
    """Two empty databases."""
    places = [tmp_path_factory.mktemp("sqlite") / "town.db", made()]
    crms = [Crm.open(place, plugins=["investors"], strict=True, clock=lambda: NOW) for place in places]
    yield crms
    for crm in crms:
        crm.close()


def shuffle(url: str) -> None:
    """Write the rows of every table anew in another order: who does not say an order gets none."""
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for table in sa.inspect(connection).get_table_names():
            connection.exec_driver_sql(SHUFFLED.format(table=table))
            connection.exec_driver_sql(f"DELETE FROM {table}")
            connection.exec_driver_sql(f"INSERT INTO {table} SELECT * FROM shuffled")
            connection.exec_driver_sql("DROP TABLE shuffled")
    engine.dispose()


def number_again(connection: sa.Connection) -> None:
    """Let both count on behind the last row: what was refused has used up more numbers on PostgreSQL than on SQLite."""
    if connection.dialect.name == "postgresql":
        for sequence, table, column in connection.exec_driver_sql(COUNTED).all():
            connection.exec_driver_sql(
                f"SELECT setval('{sequence}', coalesce(max({column}), 1), max({column}) IS NOT NULL) FROM {table}"
            )
        return
    connection.info[SPENT].clear()
    for (table,) in connection.exec_driver_sql("SELECT name FROM sqlite_sequence WHERE name LIKE 'urd%'").all():
        last = f"(SELECT coalesce(max(rowid), 0) FROM {table})"
        connection.exec_driver_sql(f"UPDATE sqlite_sequence SET seq = {last} WHERE name = '{table}'")
