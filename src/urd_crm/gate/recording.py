"""Recording what changed, by whom, in an order that others can follow."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import NoneType
from typing import Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.numbering import ask_next_ids, next_ids
from urd_crm.gate.statements import columns_of
from urd_crm.gate.store import WORTH_COPYING, Store
from urd_crm.values import instant

PLAIN = {str, int, bool, float}
LEFT_OUT = frozenset({"id", "version", "uid", "source_digest"})
"""Fields that say nothing to a reader of the change."""


@frozen
class Happened:
    """One change of one row."""

    table: type[CrmModel]
    key: int
    operation: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def image(row: Mapping[str, Any], *, keep_none: bool = False) -> dict[str, Any]:
    """Give the values of a row as JSON can hold them."""
    return {
        name: plain(value) for name, value in row.items() if (keep_none or value is not None) and name not in LEFT_OUT
    }


def images(columns: Mapping[str, Sequence[Any]], without: str = "") -> list[dict[str, Any]]:
    """Give the images of rows that lie in columns; a column where nothing stands costs nothing."""
    names: list[str] = []
    shown: list[Sequence[Any]] = []
    for name, column in columns.items():
        if name in LEFT_OUT or name == without:
            continue
        kinds = set(map(type, column)) - {NoneType}
        if kinds:
            names.append(name)
            shown.append(column if kinds <= PLAIN else list(map(plain, column)))
    return [
        {name: value for name, value in zip(names, values) if value is not None}  # noqa: B905 hot
        for values in zip(*shown)  # noqa: B905 hot
    ]


def plain(value: Any) -> Any:
    """Give a value as JSON can hold it: numbers and texts as they are, instants in ISO 8601, the rest as its text."""
    if value is None or type(value) in PLAIN:
        return value
    if isinstance(value, datetime):
        return instant.iso(value) if value.tzinfo is UTC else value.isoformat()
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return str(value)


def key_of(table: type[CrmModel], row: Mapping[str, Any] | CrmModel) -> int:
    """Give the number a row is recorded under: the first of its keys."""
    column = next(iter(table_of(table).primary_key.columns)).name
    value = row[column] if isinstance(row, Mapping) else getattr(row, column)
    return value if isinstance(value, int) else 0


def ask_numbers(store: Store, count: int, *tables: type[CrmModel]) -> Callable[[], Sequence[Sequence[int]]]:
    """Ask for numbers for new rows and, where others may write meanwhile, for their changes; see :meth:`Store.ask`."""
    if store.is_numbered_ahead:
        return ask_next_ids(store, count, *tables, Change)
    own = next_ids(store, count, *tables) if tables else []
    return lambda: (*own, ())


def record(store: Store, happened: Sequence[Happened], actor: str, at: datetime, numbers: Sequence[int] = ()) -> None:
    """Write changes in the order given, so that who follows them misses none; see :func:`settled`.

    Where others may write meanwhile, they get a savepoint of their own, opened when all numbers are drawn.

    Args:
        store: the session's way to the database.
        happened: what happened.
        actor: who did it.
        at: when · UTC.
        numbers: some that were drawn before, in this transaction.
    """
    if not store.is_numbered_ahead:
        write_changes(store, happened, actor, at)
        return
    lacking = len(happened) - len(numbers)
    further = next_ids(store, lacking, Change)[0] if lacking > 0 else ()
    with store.whole(at_once=len(happened) < WORTH_COPYING):
        write_changes(store, happened, actor, at, (*numbers, *further))


def write_changes(
    store: Store, happened: Iterable[Happened], actor: str, at: datetime, numbers: Sequence[int] = ()
) -> None:
    """Write changes within a savepoint; see :func:`record`.

    Args:
        store: the session's way to the database.
        happened: what happened.
        actor: who did it.
        at: when · UTC.
        numbers: at least as many as there are changes, drawn before the savepoint; unless one writes at a time.
    """
    rows: list[dict[str, Any]] = [
        {
            "at": at,
            "actor": actor,
            "entity": each.table.__tablename__,
            "entity_id": each.key,
            "operation": each.operation,
            "before": each.before,
            "after": each.after,
        }
        for each in happened
    ]
    if not store.is_numbered_ahead:  # one writes at a time: the numbers stand in the order of the commits
        insert = store.statements.insert(Change, without=("sequence",))
        store.insert(insert, insert.bound_all(columns_of(rows)))
        return
    insert = store.statements.insert(Change)
    numbered = [row | {"sequence": number} for row, number in zip(rows, numbers, strict=False)]
    store.insert(insert, insert.bound_all(columns_of(numbered)))


OWN_NUMBERS = 2**30
"""How many transaction numbers of its own, one for each savepoint, a session may have above the highest that ended."""
AT_WORK = """
WITH now AS (
    SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS highest,
           current_setting('transaction_isolation') = 'read committed' AND NOT pg_is_in_recovery() AS is_read_later
), writer AS (
    SELECT (highest - own.transactionid::text::bigint) & 4294967295 AS since
    FROM now, pg_locks AS drawn JOIN pg_locks AS own USING (virtualtransaction)
    WHERE drawn.relation = pg_get_serial_sequence(?, ?)::regclass
    AND drawn.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND own.locktype = 'transactionid' AND own.mode = 'ExclusiveLock' AND own.granted
    AND own.pid IS DISTINCT FROM pg_backend_pid()
)
SELECT CASE WHEN is_read_later
            THEN highest - (SELECT coalesce(max(since) FILTER (WHERE since < 2147483648), 0) FROM writer)
            ELSE pg_snapshot_xmin(pg_current_snapshot())::text::bigint END,
       is_read_later AND NOT EXISTS (SELECT 1 FROM writer)
FROM now
"""
"""The lowest transaction number of whoever else may hold a number of a change, and whether there surely is nobody.

Whoever draws a number locks its sequence until the transaction ends; nobody in another database or schema holds us up.
The locks are those of this moment: where the rows are not read at a later one, or where the locks are another server's,
the lowest number at work in the whole server has to do.
"""


def settled(store: Store) -> sa.ColumnElement[bool]:
    """Make the condition that no change before this one can appear any more.

    SQLite has one writer at a time, and every change is settled. On PostgreSQL transactions commit in another order
    than they drew their numbers in. There each draws its numbers when it has a transaction number already, and writes
    the changes in a savepoint opened afterwards, which has a later one; PostgreSQL keeps that as the row's ``xmin``.
    So whoever holds a lower number of a change has a lower transaction number than the row. As long as they are at
    work, the lowest at work is no higher than theirs, and the row's lies in the window that begins there.
    Rows keep the lower 32 bits: an old one lies in the window by chance only, and waits until the window moves on.
    Who is at work is asked before the rows are read: whoever ended in between is read, whoever began comes later.

    What the session itself wrote lies in the window or just behind it; it is settled when nobody else writes.

    Source: PostgreSQL, "System Columns", "Transactions and Identifiers", "System Information Functions", "pg_locks".
    """
    if not store.is_numbered_ahead:
        return sa.true()
    [(lowest, is_alone)] = store.fetch(AT_WORK, (str(Change.__tablename__), "sequence"))
    own = store.last_numbers.get(Change, 0)
    width = f"pg_snapshot_xmax(pg_current_snapshot())::text::bigint - {lowest:d}" + (f" + {OWN_NUMBERS}" if own else "")
    behind: sa.ColumnElement[bool] = sa.literal_column(
        f"((urd_change.xmin::text::bigint - {lowest:d}) & 4294967295) >= {width}", sa.Boolean()
    )
    return sa.or_(behind, table_of(Change).c.sequence <= own) if own and is_alone else behind
