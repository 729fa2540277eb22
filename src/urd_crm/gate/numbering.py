"""Numbers of rows that are not written yet."""

from collections.abc import Callable, Sequence

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.store import Store

NEXT_NUMBER = "CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval(pg_get_serial_sequence(?, ?)) END"


def next_ids(store: Store, count: int, *tables: type[CrmModel]) -> list[Sequence[int]]:
    """Set as many numbers aside for rows of each of some tables that count upwards.

    On PostgreSQL the transaction has its own number by then, which the feed of changes rests on.
    """
    return ask_next_ids(store, count, *tables)()


def ask_next_ids(store: Store, count: int, *tables: type[CrmModel]) -> Callable[[], list[Sequence[int]]]:
    """Ask for what :func:`next_ids` gives; see :meth:`Store.ask`."""
    if not count:
        return lambda: [() for _ in tables]
    names = [str(table.__tablename__) for table in tables]
    if not store.is_numbered_ahead:
        marks = ", ".join("?" * len(names))
        last = dict(store.fetch(f"SELECT name, seq FROM sqlite_sequence WHERE name IN ({marks})", names))
        ranges: list[Sequence[int]] = [range(last.get(name, 0) + 1, last.get(name, 0) + 1 + count) for name in names]
        return lambda: ranges
    keys = [table_of(table).primary_key.columns[0].name for table in tables]
    places = [each for place in zip(names, keys, strict=True) for each in place]
    drawn = ", ".join([NEXT_NUMBER] * len(tables))
    asked = store.ask(f"SELECT {drawn} FROM generate_series(1, ?)", (*places, count))

    def take() -> list[Sequence[int]]:
        numbers = list(zip(*asked(), strict=True))
        store.last_numbers.update((table, own[-1]) for table, own in zip(tables, numbers, strict=True))
        return list(numbers)

    return take
