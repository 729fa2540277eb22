"""Recording what changed, by whom, in an order that others can follow."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen

from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.store import Store

PLAIN = (str, int, bool, float)
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


def plain(value: Any) -> Any:
    """Give a value as JSON can hold it: numbers and texts as they are, instants in ISO 8601, the rest as its text."""
    if value is None or type(value) in PLAIN:
        return value
    if isinstance(value, datetime):
        return value.isoformat()
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


def record(store: Store, happened: Iterable[Happened], actor: str, at: datetime) -> None:
    """Write changes in the order given."""
    insert = store.statements.insert(Change, without=("sequence",))
    rows = [
        insert.bound(
            {
                "at": at,
                "actor": actor,
                "entity": each.table.__tablename__,
                "entity_id": each.key,
                "operation": each.operation,
                "before": each.before,
                "after": each.after,
            }
        )
        for each in happened
    ]
    store.insert(insert, rows)
