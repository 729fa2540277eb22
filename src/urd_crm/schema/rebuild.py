"""Rebuilding tables on SQLite without losing what belongs to them.

SQLite alters little: Alembic makes a new table, copies the rows, drops the old one and gives the new one its name.
With the old table would go the rows that refer to it, its triggers, and what no reflection sees;
and a trigger or a view elsewhere that names the table would stop the renaming.

Source: SQLite, "ALTER TABLE", Making Other Kinds Of Table Schema Changes; "PRAGMA legacy_alter_table".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any

import sqlalchemy as sa
from alembic.ddl.sqlite import SQLiteImpl
from alembic.operations.batch import ApplyBatchImpl
from alembic.runtime.migration import MigrationContext
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from urd_crm.errors import InvalidValueError
from urd_crm.schema.blame import reason_of
from urd_crm.text import Text

TEMPORARY = "_alembic_tmp_"
"""How Alembic begins the name of a table that is to take another's place."""
HALF_SEEN = re.compile(r"\b(COLLATE|DESC)\b", re.IGNORECASE)
"""What SQLAlchemy does not read of an index."""
HANGING = """SELECT type, name, sql FROM sqlite_master
WHERE tbl_name = ? AND type IN ('trigger', 'index') AND sql IS NOT NULL ORDER BY rowid"""
"""The triggers and indexes of a table, but for the indexes that its constraints make."""
PATIENCE = 3600
"""How long one upgrade waits for another · seconds."""
BREATH = 1000
"""How long SQLite waits before it lets an interruption in · milliseconds."""


class Rebuild(SQLiteImpl):
    """Alembic's way with SQLite, with a rebuild that keeps triggers, indexes on expressions and numbers once given."""

    # No ``__dialect__``: Alembic would take this class for every SQLite database of the process, the host's too.

    def prep_table_for_batch(self, batch_impl: ApplyBatchImpl, table: sa.Table) -> None:
        """Note what goes with the old table, before it is dropped."""
        self._statements = list(self._unseen(batch_impl, table))
        new, made = batch_impl.new_table, self._made(table.name)
        assert new is not None
        self._last_number = 0
        if counts_for_ever(made):
            new.dialect_options["sqlite"]["autoincrement"] = True
            self._last_number = self._number(table.name)
        self._keep_what_keys_do(table, new)
        if batch_impl.reflected and "COLLATE" in made.upper():
            raise InvalidValueError(
                "migration",
                "collation-unseen",
                Text(
                    en=f"{table.name} has a column with a collation, which a rebuild would lose.",
                    bg=f"{table.name} има колона с подредба, която при преправяне би се загубила.",
                ),
                Text(
                    en="Give batch_alter_table the whole table with copy_from.",
                    bg="Подайте на batch_alter_table цялата таблица с copy_from.",
                ),
            )
        for column in sorted({each.name for each in table.columns} - {each.name for each in new.columns}):
            # SQLite takes a name in quotation marks for a text, where there is no such column.
            if any(f'"{column}"' in said for said in self._said(batch_impl, new)):
                raise InvalidValueError(
                    "migration",
                    "column-still-named",
                    Text(
                        en=f"A check or an index of {table.name} still names the column {column}.",
                        bg=f"Проверка или индекс на {table.name} още споменава колоната {column}.",
                    ),
                    Text(
                        en="Drop it before, and make it anew for the column as it is then.",
                        bg="Премахнете го преди това и го направете наново за колоната, каквато е след това.",
                    ),
                )

    def rename_table(self, old_table_name: str, new_table_name: str, schema: Any = None) -> None:
        """Rename a table; one that takes the place of another gets what the other had."""
        if not old_table_name.startswith(TEMPORARY):
            super().rename_table(old_table_name, new_table_name, schema)
            return
        assert self.connection is not None
        take_place(self.connection, old_table_name, new_table_name, self._statements, self._last_number)

    def _unseen(self, batch_impl: ApplyBatchImpl, table: sa.Table) -> Iterator[str]:
        """Give the statements of what hangs on a table and SQLAlchemy does not read, or not wholly."""
        seen = {index.name for index in table.indexes}
        for row in self._run(HANGING, table.name):
            if row.type == "trigger" or row.name not in seen:
                yield row.sql
            elif batch_impl.reflected and row.name in batch_impl.indexes and HALF_SEEN.search(row.sql):
                del batch_impl.indexes[row.name]
                yield row.sql

    def _keep_what_keys_do(self, table: sa.Table, new: sa.Table) -> None:
        """Let a key go on to delete or change rows that refer; SQLAlchemy does not read that of one without a name."""
        found = self._run(
            """SELECT "from" AS own, nullif(on_delete, 'NO ACTION') AS on_delete, nullif(on_update, 'NO ACTION') AS on_update
            FROM pragma_foreign_key_list(?)""",
            table.name,
        )
        for row in found.all():
            for key in new.foreign_key_constraints:
                if key.name is None and key.column_keys == [row.own]:
                    key.ondelete = key.ondelete or row.on_delete
                    key.onupdate = key.onupdate or row.on_update

    def _said(self, batch_impl: ApplyBatchImpl, new: sa.Table) -> Iterator[str]:
        """Give what the checks and indexes say that a table shall have; those on plain columns follow a new name."""
        yield from (str(each.sqltext) for each in new.constraints if isinstance(each, sa.CheckConstraint))
        yield from (str(each.dialect_options["sqlite"]["where"]) for each in batch_impl.indexes.values())
        yield from (each for each in self._statements if not each.upper().startswith("CREATE TRIGGER"))

    def _number(self, table: str) -> int:
        """Give the highest number that a table ever gave."""
        found: int | None = self._run("SELECT seq FROM sqlite_sequence WHERE name = ?", table).scalar()
        return found or 0

    def _made(self, table: str) -> str:
        made: str = self._run("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", table).scalar_one()
        return made

    def _run(self, statement: str, *parameters: Any) -> sa.CursorResult[Any]:
        assert self.connection is not None
        return self.connection.exec_driver_sql(statement, parameters)


def counts_for_ever(made: str) -> bool:
    """Say whether a table gives no number twice, by the statement that made it."""
    return "AUTOINCREMENT" in made.upper()


def take_place(connection: Connection, temporary: str, table: str, hanging: Sequence[str], last: int) -> None:
    """Let a new table take the place of one that was dropped.

    Args:
        connection: in a transaction, with references at rest.
        temporary: the name of the new table.
        table: the name it gets.
        hanging: the statements that make what hung on the old one.
        last: the highest number that was ever given; 0: none was, or free numbers are given anew.
    """
    run, quote = connection.exec_driver_sql, connection.dialect.identifier_preparer.quote
    # Views, triggers and references elsewhere say the old name, and shall: neither looked up now nor rewritten.
    run("PRAGMA legacy_alter_table=ON")
    run(f"ALTER TABLE {quote(temporary)} RENAME TO {quote(table)}")
    run("PRAGMA legacy_alter_table=OFF")
    for statement in hanging:
        run(statement)
    if last:
        run("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))


def install(context: MigrationContext) -> None:
    """Let the migrations of a context rebuild tables on SQLite whole."""
    if context.dialect.name == "sqlite":
        context.impl = Rebuild(
            context.dialect, context.connection, context.as_sql, None, context.output_buffer, context.opts
        )


@contextmanager
def references_at_rest(connection: Connection) -> Iterator[None]:
    """Let SQLite drop a table without what refers to it; around the transaction, for inside it nothing happens."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    assert driver is not None
    (waited,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute("PRAGMA foreign_keys=OFF")
    driver.execute(f"PRAGMA busy_timeout={BREATH}")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA busy_timeout={waited}")
        driver.execute("PRAGMA foreign_keys=ON")


@contextmanager
def in_turn(connection: Connection) -> Iterator[None]:
    """Begin a transaction when nobody else writes, however long that takes; whoever waits can be interrupted.

    On PostgreSQL the lock that is taken next does the waiting.
    """
    until = monotonic() + PATIENCE
    while not connection.in_transaction():
        try:
            connection.begin()
        except Exception as busy:
            if reason_of(busy) != "locked" or monotonic() > until:
                raise
    transaction = connection.get_transaction()
    assert transaction is not None
    with transaction:
        yield


@contextmanager
def no_reference_lost(connection: Connection) -> Iterator[None]:
    """Refuse what leaves rows that refer to rows that are gone; those that did before are no business of ours.

    Raises:
        RuntimeError: there are such rows.
    """
    if connection.dialect.name != "sqlite":  # PostgreSQL never stops looking
        yield
        return
    before = _lost(connection)
    yield
    for fault in _lost(connection) - before:
        raise RuntimeError(fault)


def _lost(connection: Connection) -> Counter[str]:
    """Say of every row that refers to nothing where it is, and of what tables SQLite cannot tell."""
    found: Counter[str] = Counter()
    quote = connection.dialect.identifier_preparer.quote
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%REFERENCES%'"
    for table in connection.exec_driver_sql(names).scalars().all():
        try:
            rows = connection.exec_driver_sql(f"PRAGMA foreign_key_check({quote(table)})").all()
        except DBAPIError as cause:
            if reason_of(cause) != "failed":
                raise
            found[str(cause.orig)] += 1  # a key that refers to what is no key: a host may have such
        else:
            found.update(f"rows of {table} refer to rows of {row[2]} that are gone" for row in rows)
    return found
