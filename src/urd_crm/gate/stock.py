"""Letting the database see how values are spread, when much was written.

Without it the database guesses, and may read a large table where a small one leads to the few rows wanted.

Source: SQLite, "ANALYZE", "Approximate ANALYZE For Large Databases"; PostgreSQL, "ANALYZE".
"""

from collections.abc import Mapping

from urd_crm.errors import StorageError
from urd_crm.gate.store import Store

MANY = 1000
"""When so many rows of a table were written at once, the database looks at it anew, and SQLite at all tables."""
WORTH_SEEING = 0.1
"""Which part of a table has to be new for PostgreSQL to look at it; its own server takes the same."""
SOME = 100
"""With no more rows a table is not looked at: that it had few would be believed when it has many."""
BY_SAMPLES = "PRAGMA analysis_limit=400"
"""SQLite looks at so many rows of an index."""
OUR_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'urd_*'"


def take_stock(store: Store) -> None:
    """Let the database look at tables of which the session wrote many rows since it was last asked to.

    It is part of the transaction, and takes some milliseconds for a table however large it is.
    """
    grown = {table: count for table, count in sorted(store.written.items()) if count >= MANY}
    store.written.clear()
    if grown and store.dialect.name == "sqlite":
        _see_all(store)
    elif grown:
        _see_grown(store, grown)


def _see_all(store: Store) -> None:
    store.fetch(BY_SAMPLES)
    quote = store.dialect.identifier_preparer.quote
    for table in (quote(name) for (name,) in store.fetch(OUR_TABLES)):
        if store.fetch(f"SELECT 1 FROM {table} LIMIT 1 OFFSET {SOME}"):
            store.fetch(f"ANALYZE {table}")


def _see_grown(store: Store, grown: Mapping[str, int]) -> None:
    """Let PostgreSQL look now; its server would within minutes, which the next question is not."""
    for table, count in grown.items():
        ((seen,),) = store.fetch("SELECT reltuples FROM pg_class WHERE oid = CAST(? AS text)::regclass", [table])
        if count > seen * WORTH_SEEING:
            try:
                with store.whole():
                    store.run(f"ANALYZE (SKIP_LOCKED) {table}")  # whoever looks already, looks for us
            except StorageError:  # it may take longer than this connection allows for a statement, and can wait
                if store.is_lost:
                    raise
