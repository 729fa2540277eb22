"""How a connection to SQLite begins, locks, and keeps references."""

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import SQLITE_BUSY, OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from urd_crm.errors import InvalidValueError, StorageError
from urd_crm.gate.mapped import UNMAPPED
from urd_crm.gate.spent import SPENT, remember, skip
from urd_crm.schema import lost_reference
from urd_crm.schema.sqlite_file import FILE, Which, file_of_connection, refuse_moved
from urd_crm.text import Text

MAPPED = "PRAGMA mmap_size=268435456"
"""How much of a SQLite file is mapped: what is read from there is not copied."""
READ = "urd_crm_read"
"""Execution option of engines that only read."""
SYNCHRONOUS = ("NORMAL", "FULL")
"""When SQLite waits for the disk: at checkpoints, or at each commit too."""

STEP = 0.01
"""How long is waited before the next look · seconds."""


def install_sqlite_events(engine: Engine, *, synchronous: str = "NORMAL") -> None:
    """Make an engine for SQLite begin, lock and keep references as the library needs it.

    Writers begin IMMEDIATE, so that none reads what another is about to change; readers begin DEFERRED,
    so that they hold nobody up. Call it on an engine of your own before its first connection.

    Args:
        engine: for SQLite.
        synchronous: ``NORMAL``: a loss of power may take the last commits, never the file's integrity;
            ``FULL``: none that was acknowledged, for a wait for the disk at each commit.

    Raises:
        InvalidValueError: ``synchronous`` is neither.

    Source: SQLite, "Write-Ahead Logging" and "Transaction"; with Python's own BEGIN, or a deferred one,
    concurrent read-modify-write transactions lose updates or fail with SQLITE_BUSY_SNAPSHOT.
    """
    install(engine, ("journal_mode=WAL", f"synchronous={_synchronous(synchronous)}"))


def install(engine: Engine, journal: Sequence[str]) -> None:
    """Make an engine ready, and leave the kind of its journal as it is but for what is said.

    Args:
        engine: for SQLite.
        journal: what a connection is told of the journal, as ``PRAGMA`` has it.
    """
    spent: dict[str, int] = {}
    opened: dict[Path, Which | None] = {}

    @event.listens_for(engine, "do_connect")
    def _before(*_: Any) -> None:
        refuse_moved(opened)  # SQLite would make an empty file in the place of one that is gone

    @event.listens_for(engine, "engine_disposed")
    def _begin_anew(_: Engine) -> None:
        opened.clear()

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, record: Any) -> None:
        record.info[SPENT] = spent
        connection.isolation_level = None  # we begin ourselves
        _refuse_encoding(connection)
        for pragma in journal:
            _when_free(connection, f"PRAGMA {pragma}")
        cursor = connection.cursor()
        for pragma in (
            "foreign_keys=ON",
            "temp_store=FILE",  # large results are sorted faster there than in memory
            "cache_size=-16384",  # 16 MiB, for what is written; what is read is mapped
            MAPPED.removeprefix("PRAGMA "),
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
        record.info[FILE] = file_of_connection(connection)
        opened.update(record.info[FILE])

    event.listen(engine, "handle_error", lost_reference.note)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get(READ)
        driver = connection.connection.driver_connection
        assert driver is not None
        if driver.in_transaction:
            raise StorageError(
                Text(
                    en="A database in memory has one session at a time; leave the other one first.",
                    bg="Базата в паметта има само една сесия наведнъж; първо излезте от другата.",
                ),
                "locked",
            )
        refuse_moved(connection.info.get(FILE, {}))
        if connection.info.pop(UNMAPPED, False):
            driver.execute(MAPPED)
        driver.execute("BEGIN DEFERRED" if reads else "BEGIN IMMEDIATE")
        if not reads:
            skip(connection)

    @event.listens_for(engine, "rollback")
    @event.listens_for(engine, "rollback_savepoint")
    def _undo(connection: Connection, *_: Any) -> None:
        if not connection.get_execution_options().get(READ):
            remember(connection)


def refuse_unprepared(connection: Connection) -> None:
    """Refuse a connection to SQLite that does not keep references, or lets Python begin transactions.

    Raises:
        StorageError: it would lose updates and undo savepoints halfway.
    """
    if connection.dialect.name != "sqlite":
        return
    driver = connection.connection.driver_connection
    assert driver is not None
    (keeps_references,) = driver.execute("PRAGMA foreign_keys").fetchone()  # without beginning a transaction
    if driver.isolation_level is None and keeps_references:
        return
    raise StorageError(
        Text(
            en="This engine is not made ready for SQLite: call urd_crm.install_sqlite_events(engine) "
            "before its first connection.",
            bg="Тази връзка не е подготвена за SQLite: извикайте urd_crm.install_sqlite_events(engine) "
            "преди първото ѝ ползване.",
        ),
        "unprepared",
    )


def _when_free(connection: Any, statement: str) -> None:
    """Wait for whoever holds a file whose journal is of another kind: SQLite does not before it changes that."""
    (milliseconds,) = connection.execute("PRAGMA busy_timeout").fetchone()
    end = monotonic() + milliseconds / 1000
    while True:
        try:
            connection.execute(statement)
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or monotonic() > end:
                raise
            sleep(STEP)
        else:
            return


def _refuse_encoding(connection: Any) -> None:
    """Refuse a file that another program made in UTF-16: its texts are compared by other bytes than those of UTF-8."""
    (encoding,) = connection.execute("PRAGMA encoding").fetchone()
    if encoding != "UTF-8":
        raise StorageError(
            Text(
                en=f"The file is in {encoding}, where texts come in another order: make one in UTF-8, with "
                "'sqlite3 old.db .dump | sqlite3 new.db'.",
                bg=f"Файлът е в {encoding}, където текстовете са в друг ред: направете файл в UTF-8 с "
                "„sqlite3 old.db .dump | sqlite3 new.db“.",
            ),
            "unsuited",
        )


def _synchronous(said: str) -> str:
    if said.upper() not in SYNCHRONOUS:
        raise InvalidValueError(
            "synchronous",
            "synchronous-unknown",
            Text(en="SQLite is not told so when to wait for the disk.", bg="Така не се казва кога SQLite чака диска."),
            Text(
                en="Say synchronous=normal or synchronous=full.", bg="Кажете synchronous=normal или synchronous=full."
            ),
        )
    return said.upper()
