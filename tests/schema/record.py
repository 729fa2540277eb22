"""Recording the database of a release, for the tests that upgrade it ever after::

    .venv/bin/python tests/schema/record.py

Run it when a release is made, before the next migration is written: it fills a database with rows in every table of
the core and of the bundled plugins, on SQLite and on PostgreSQL, and writes each as SQL into
``tests/schema/recorded/<version>/``. A recording is never made again: a later library would make another one.
"""

import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from urd_crm import Crm, demo
from urd_crm.entities.model import table_of
from urd_crm.matching import merge, undo
from urd_crm.privacy import erase
from urd_crm.testing import builders
from urd_crm.testing.postgres import PostgresServer
from urd_crm.testing.sample import sample

Key = tuple[Any, ...]
RECORDED = Path(__file__).with_name("recorded")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ODD = "Ред „едно“\nред 'два'; -- \\n %s :x ${y}\tDROP TABLE urd_party;"
"""What a recording has to bring back letter by letter."""
FEW = 3
"""How many rows of a table are kept for their own sake."""
MORE = {"urd_change": 100}
HEAD_OF_DUMP = re.compile(r"\A.*?(?=^CREATE )", re.DOTALL | re.MULTILINE)
LINES_OF_PSQL = re.compile(r"^\\(un)?restrict .*\n", re.MULTILINE)


def fill(crm: Crm) -> None:
    """Write rows into every table: a small town, what it has not, and what befalls records in their life."""
    demo.fill(crm, scale=0.001)
    with crm.session(actor="р.тополова") as session:
        session.limits.set("answer-days", 14, "days", source="Наредба № 1", valid_from=date(2026, 1, 1))
        for table in crm.registry.tables:
            if not builders.count(session, table):
                sample(session, table)
        kept, absorbed, apart = (builders.organisation(session) for _ in range(3))
        merge(session, kept, absorbed, reason="една и съща")
        undo(session, merge(session, kept, apart))
        gone = builders.affiliation(session)
        builders.interaction(session, participants=[gone], body=ODD)
        erase(session, gone.person_id)


def thin(crm: Crm) -> None:
    """Leave the last rows of each table with all that they refer to, so that a recording stays small."""
    tables = [table_of(table) for table in crm.registry.tables]
    with crm.engine.connect() as connection:
        rows = {table: list(connection.execute(sa.select(table).order_by(*table.primary_key))) for table in tables}
    kept: dict[sa.Table, set[Key]] = {table: set() for table in tables}
    waiting = [(table, row) for table in tables for row in rows[table][-MORE.get(table.name, FEW) :]]
    while waiting:
        table, row = waiting.pop()
        if (key := _key(table, row)) not in kept[table]:
            kept[table].add(key)
            waiting += _beside(table, row, rows)
    with crm.engine.connect() as connection:
        _let_go_of_references(connection)
        with connection.begin():
            for table in tables:
                for key in {_key(table, row) for row in rows[table]} - kept[table]:
                    connection.execute(sa.delete(table).where(sa.tuple_(*table.primary_key) == sa.tuple_(*key)))
    with crm.session(actor="р.тополова") as session:
        session.review.reindex()
        if problems := session.review.verify():
            raise RuntimeError(f"What is left is not whole: {problems}")
        if empty := [table.__tablename__ for table in crm.registry.tables if not builders.count(session, table)]:
            raise RuntimeError(f"No rows in {', '.join(empty)}.")


def _key(table: sa.Table, row: sa.Row[Any]) -> Key:
    return tuple(row._mapping[column] for column in table.primary_key)


def _beside(
    table: sa.Table, row: sa.Row[Any], rows: Mapping[sa.Table, Sequence[sa.Row[Any]]]
) -> Iterator[tuple[sa.Table, sa.Row[Any]]]:
    """Give the rows that a row refers to, and those that are one with it, as an organisation is with its party."""
    for other, others in rows.items():
        for key in table.foreign_keys:
            if key.column.table is other and (value := row._mapping[key.parent]) is not None:
                yield from ((other, each) for each in others if each._mapping[key.column] == value)
        for key in other.foreign_keys:
            if key.column.table is table and [key.parent] == list(other.primary_key):
                yield from ((other, each) for each in others if each._mapping[key.parent] == row._mapping[key.column])


def _let_go_of_references(connection: sa.Connection) -> None:
    """Let a connection delete rows without cascades and refusals, whatever their order."""
    driver = connection.connection.driver_connection
    assert driver is not None
    if connection.dialect.name == "sqlite":
        driver.execute("PRAGMA foreign_keys=OFF")
    else:
        driver.execute("SET session_replication_role = replica")
        driver.commit()


def dump_sqlite(path: Path) -> str:
    """Write a SQLite file as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def dump_postgresql(server: PostgresServer, url: str) -> str:
    """Write a PostgreSQL database as SQL, without the settings of the server that wrote it."""
    options = ["--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100", "--encoding=UTF8"]
    command = [server.binaries / "pg_dump", *options, url.replace("+psycopg", "")]
    written = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
    return LINES_OF_PSQL.sub("", HEAD_OF_DUMP.sub("", written, count=1))


def record(release: str) -> Path:
    """Record the schema and some rows of the library as it is.

    Args:
        release: its version; it names the folder.

    Raises:
        FileExistsError: that release was recorded already.
    """
    folder = RECORDED / release
    if folder.exists():
        raise FileExistsError(f"{folder} is there already: a recording is never made again.")
    with tempfile.TemporaryDirectory() as scratch, PostgresServer() as server:
        path = Path(scratch) / "town.db"
        url = server.create_database("town")
        for target in (path, url):
            crm = Crm.open(target, strict=True, clock=lambda: NOON)
            fill(crm)
            thin(crm)
            crm.close()
        written = {"sqlite": dump_sqlite(path), "postgresql": dump_postgresql(server, url)}
    folder.mkdir(parents=True)
    for engine, statements in written.items():
        (folder / f"{engine}.sql").write_text(statements, encoding="utf-8")
    return folder


if __name__ == "__main__":
    print(record(sys.argv[1] if len(sys.argv) > 1 else version("urd-crm")))
