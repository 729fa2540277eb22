"""How much of its file SQLite maps into memory."""

from urd_crm.gate.store import Store

UNMAPPED = "urd_crm_unmapped"
"""Where a connection to SQLite carries that it maps nothing at present."""


def unmap(store: Store) -> None:
    """Let SQLite map nothing of its file until the transaction ends: all that many rows touch would stay in memory."""
    connection = store.connection()
    if store.dialect.name == "sqlite" and not connection.info.get(UNMAPPED):
        connection.info[UNMAPPED] = True
        store.fetch("PRAGMA mmap_size=0")
