"""What a copy takes off the bare tables of its target, and puts back one by one when the rows are there.

Indexes are made faster over rows that have arrived, references hold only then, and triggers are not to fire for them.
What waits stands in the target itself, so a copy that was killed goes on with it.
"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from urd_crm.errors import ConflictError
from urd_crm.schema.likeness import AS_IT_IS
from urd_crm.schema.unfinished import ASIDE
from urd_crm.text import Text

OURS = """
SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = ANY(:names) AND n.nspname = current_schema()
"""
INDEXES = f"""
SELECT pg_get_indexdef(i.indexrelid), format('DROP INDEX %s', i.indexrelid::regclass)
FROM pg_index i
WHERE i.indrelid IN ({OURS}) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
ORDER BY i.indexrelid
"""
REFERENCES = f"""
SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)),
       format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
FROM pg_constraint
WHERE contype = 'f' AND conrelid IN ({OURS})
ORDER BY oid
"""
TRIGGERS = f"""
SELECT pg_get_triggerdef(oid), format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass)
FROM pg_trigger
WHERE NOT tgisinternal AND tgrelid IN ({OURS})
ORDER BY oid
"""


def take_aside(connection: Connection, tables: Sequence[sa.Table]) -> None:
    """Drop indexes, references and triggers, and note the statements that make them again."""
    names = [table.name for table in tables]
    find = _aside_of_postgres if connection.dialect.name == "postgresql" else _aside_of_sqlite
    aside = list(find(connection, names))
    for _, drop in aside:
        connection.exec_driver_sql(drop, execution_options=AS_IT_IS)
    if aside:
        connection.execute(
            sa.insert(ASIDE), [{"number": number, "sql": make} for number, (make, _) in enumerate(aside)]
        )


def put_back(connection: Connection) -> bool:
    """Make one of the indexes, references or triggers that wait; ``False``: none does any more."""
    with connection.begin():
        waiting = connection.execute(sa.select(ASIDE).order_by(ASIDE.c.number).limit(1)).first()
        if waiting is None:
            return False
        if connection.execute(sa.delete(ASIDE).where(ASIDE.c.number == waiting.number)).rowcount != 1:
            raise another_copies()
        connection.exec_driver_sql(waiting.sql, execution_options=AS_IT_IS)
        return True


def _aside_of_sqlite(connection: Connection, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    quote = connection.dialect.identifier_preparer.quote
    found = connection.exec_driver_sql(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
        "ORDER BY type, name"
    ).all()
    return ((sql, f"DROP {kind} {quote(name)}") for kind, name, table, sql in found if table in names)


def _aside_of_postgres(connection: Connection, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Indexes first, then references, which look for rows by them, then triggers."""
    asked = {"names": list(names)}
    for query in (INDEXES, REFERENCES, TRIGGERS):
        yield from [(make, drop) for make, drop in connection.execute(sa.text(query), asked)]


def another_copies() -> ConflictError:
    """Make the error that says so."""
    return ConflictError(
        Text(
            en="Another process copies into the same target; wait for it, or end it and run this again.",
            bg="Друг процес копира в същата цел; изчакайте го или го спрете и пуснете това отново.",
        )
    )
