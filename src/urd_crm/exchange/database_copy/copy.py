"""Copying a whole database, and going on with a copy that was interrupted."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from attrs import define, frozen
from sqlalchemy.engine import URL, Connection, Engine

from urd_crm.core import declared
from urd_crm.errors import StorageError
from urd_crm.exchange.database_copy import aside
from urd_crm.exchange.database_copy import target as into
from urd_crm.exchange.database_copy.rows import count, rows_of, settle
from urd_crm.exchange.database_copy.source import components_of, last_numbers, tables_of
from urd_crm.exchange.database_copy.survey import Sum, survey
from urd_crm.gate.translation import translated
from urd_crm.registry import build_registry
from urd_crm.registry.discovery import PluginReference
from urd_crm.schema.address import file_of
from urd_crm.schema.component import Component
from urd_crm.schema.engine import make_engine, make_source_engine, snapshot
from urd_crm.schema.undisturbed import undisturb
from urd_crm.text import Text

PASSES = 3
"""How often each row is looked at: in the source, on its way, and in the target."""
BARE = 4
"""About so many indexes and references each table waits for."""


@frozen
class CopyReport:
    """What a copy moved, verified.

    Lifetime: a result, immutable.
    """

    components: tuple[str, ...]
    """The core and the plugins whose tables the source had."""
    rows: Mapping[str, int]
    """How many rows each table has, by its name."""
    checksums: Mapping[str, str]
    """The checksum of each table, the same at both ends · 32 hexadecimal digits."""
    found: int
    """How many rows an earlier, interrupted copy had brought already · 0: there was none."""

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return sum(self.rows.values())


@define
class _Meter:
    """Tells how much is done."""

    tell: Callable[[float], None] | None
    whole: int = 1
    passed: int = 0

    def step(self, rows: int) -> None:
        self.passed += rows
        if self.tell is not None:
            self.tell(min(1.0, self.passed / self.whole))


def copy_database(
    source: str | os.PathLike[str] | URL,
    target: str | os.PathLike[str] | URL,
    *,
    plugins: Sequence[PluginReference] | None = None,
    anew: bool = False,
    progress: Callable[[float], None] | None = None,
) -> CopyReport:
    """Copy every table of a database into an empty one, of the same engine or the other.

    Source and target are paths of SQLite files or URLs. The source is read as it stood at one moment;
    programs may go on working on it, and what they write later is not in the copy.
    Killed at any moment, the same call goes on where it stopped; until it ends, nothing else opens the target.

    Args:
        source: what is copied; only read.
        target: where to; a SQLite file is made, a database of PostgreSQL has to be there.
        plugins: names of installed plugins, or plugins themselves, to know tables by; ``None``: every installed one.
        anew: first drop what an unfinished copy left in the target.
        progress: is told how much is done · 0 to 1.

    Returns:
        What was copied, after counts and checksums of both ends agreed.

    Raises:
        StorageError: the source is not there or has no tables of ours, or a database cannot be read or written.
        SchemaBehindError: the source waits for an upgrade.
        SchemaAheadError: the source was written by a newer release.
        SchemaError: the source has tables of a plugin that is not in use.
        ConflictError: the target is not empty, another copy into it is under way,
            or the source changed since the copy was begun.
        ValidationFailedError: SQLite has values that PostgreSQL cannot hold; each problem names row and column,
            and nothing was written.
    """
    registry = build_registry(declared, plugins)
    meter = _Meter(progress)
    _refuse_missing(file_of(source))
    with _let_go(make_source_engine(source)) as reader, _let_go(make_engine(target)) as writer:
        for engine in (reader, writer):
            sa.event.listen(engine, "begin", undisturb)
        _refuse_taken(writer)
        with translated(), snapshot(reader).connect() as read, read.begin():
            settle(read)
            found = components_of(read, registry)
            tables = tables_of(found)
            meter.whole = PASSES * sum(count(read, table) for table in tables) + BARE * len(tables)
            sums = survey(read, tables, writer.dialect, meter.step)
            last = last_numbers(read, tables)
            with writer.connect() as write:
                into.prepare_sqlite(write)
                done = _begun(write, found, sums, anew=anew)
                for table in tables:
                    _copy_table(read, write, table, done[table.name], meter)
        with translated(), snapshot(writer).connect() as check, check.begin():
            settle(check)
            into.refuse_difference(sums, survey(check, tables, reader.dialect, meter.step))
        with translated(), writer.connect() as write:
            into.prepare_sqlite(write)
            while aside.put_back(write):
                meter.step(1)
            into.finish(write, tables, last)
        meter.step(meter.whole)
    return CopyReport(
        tuple(component.name for component in found),
        {name: each.rows for name, each in sums.items()},
        {name: each.checksum for name, each in sums.items()},
        sum(done.values()),
    )


def _begun(write: Connection, found: Sequence[Component], sums: Mapping[str, Sum], *, anew: bool) -> dict[str, int]:
    """Begin, or find out how far it got."""
    with write.begin():
        begun = into.is_begun(write)
    if begun and anew:
        into.abandon(write)
    if anew or not begun:
        into.begin(write, found, sums)
    return into.progress_of(write, sums)


def _copy_table(read: Connection, write: Connection, table: sa.Table, done: int, meter: _Meter) -> None:
    writer = into.Writer(write, table, read.dialect)
    meter.step(done)
    for rows in rows_of(read, table, after=done, in_order=True):
        writer.write(rows, done)
        done += len(rows)
        meter.step(len(rows))


@contextmanager
def _let_go(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.dispose()


def _refuse_missing(file: Path | None) -> None:
    if file is not None and not file.is_file():
        raise StorageError(
            Text(en=f"There is no database {file} to copy.", bg=f"Няма база {file}, която да се копира."), "unreachable"
        )


def _refuse_taken(engine: Engine) -> None:
    """Look at the target before the source is read through; a file that is not there is not made yet."""
    file = file_of(engine.url)
    if file is None or file.exists():
        with translated(), engine.connect() as connection, connection.begin():
            into.is_begun(connection)
