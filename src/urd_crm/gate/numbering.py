"""Numbers of rows that are not written yet."""

from collections.abc import Sequence

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.store import Store

NEXT_NUMBER = "CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval(pg_get_serial_sequence(?, ?)) END"


def next_ids(store: Store, count: int, *tables: type[CrmModel]) -> list[Sequence[int]]:
    """Set as many numbers aside for rows of each of some tables that count upwards.

    On PostgreSQL the transaction has its own number by then, which the feed of changes rests on.
    """
    names = [str(table.__tablename__) for table in tables]
    if not store.is_numbered_ahead:
        marks = ", ".join("?" * len(names))
        last = dict(store.fetch(f"SELECT name, seq FROM sqlite_sequence WHERE name IN ({marks})", names))
        firsts = [last.get(name, 0) + 1 for name in names]
        return [range(first, first + count) for first in firsts]
    keys = [table_of(table).primary_key.columns[0].name for table in tables]
    places = [each for place in zip(names, keys, strict=True) for each in place]
    drawn = ", ".join([NEXT_NUMBER] * len(tables))
    numbers = list(zip(*store.fetch(f"SELECT {drawn} FROM generate_series(1, ?)", (*places, count)), strict=True))
    store.last_numbers.update((table, own[-1]) for table, own in zip(tables, numbers, strict=True))
    return list(numbers)
