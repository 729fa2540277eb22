"""Rows without a version that two change at once: the later one is refused, as it is where a version tells."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session as OrmSession

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.joining import connection_of
from urd_crm.gate.lookups import VALUES
from urd_crm.gate.pending import Pending
from urd_crm.gate.translation import stale


def refuse_stale(orm: OrmSession, pending: Sequence[Pending]) -> None:
    """Refuse to change or delete rows that somebody deleted, or changed in the same fields, since they were read.

    On PostgreSQL nobody else changes them from here on.

    Raises:
        ConflictError: one of them is such a row.
    """
    alike: dict[tuple[type[CrmModel], str], list[Pending]] = {}
    for each in pending:
        if each.operation != "insert" and sa.inspect(type(each.row)).version_id_col is None:
            alike.setdefault((type(each.row), each.operation), []).append(each)
    for (table, operation), all_ in alike.items():
        for start in range(0, len(all_), VALUES):
            some = all_[start : start + VALUES]
            stored = dict(_stored(orm, table, operation, some))
            for each in some:
                now = stored.get(sa.inspect(each.row).identity)
                if now is None or any(_is_another(each, name, now[name]) for name in each.changed):
                    raise stale()


def _stored(
    orm: OrmSession, table: type[CrmModel], operation: str, some: Sequence[Pending]
) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Read what stands in the fields that are changed, and keep others from the rows."""
    columns = table_of(table).c
    keys = tuple(table_of(table).primary_key.columns)
    names = sorted({name for each in some for name in each.changed})
    those = sa.tuple_(*keys).in_([sa.inspect(each.row).identity for each in some])
    statement = sa.select(*keys, *(columns[name] for name in names)).where(those).order_by(*keys)
    for row in connection_of(orm).execute(statement.with_for_update(key_share=operation == "update")):
        yield tuple(row[: len(keys)]), dict(zip(names, row[len(keys) :], strict=True))


def _is_another(each: Pending, name: str, stored: Any) -> bool:
    """Say whether a field has become something that is neither what was read nor what is to be written."""
    assert each.before is not None
    return stored not in (each.before[name], getattr(each.row, name))
