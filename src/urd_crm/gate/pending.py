"""What a flush of the ORM is about to write, read before it does."""

from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.orm import Session as OrmSession

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.gate.joining import connection_of
from urd_crm.gate.recording import image


@frozen
class Pending:
    """A row on its way through a flush."""

    row: CrmModel
    operation: str
    before: dict[str, Any] | None
    changed: tuple[str, ...]


def inserted(orm: OrmSession) -> list[Pending]:
    """Give the rows that a flush adds."""
    return [Pending(row, "insert", None, ()) for row in orm.new if isinstance(row, CrmModel)]


def touched(orm: OrmSession) -> list[CrmModel]:
    """Give our rows that may have changed, by table and key: the ORM keeps them in no order, and the feed is to have one."""
    ours = [row for row in orm.dirty if isinstance(row, CrmModel)]
    return sorted(ours, key=lambda row: (table_of(type(row)).name, sa.inspect(row).identity))


def updated(orm: OrmSession) -> list[Pending]:
    """Give the rows that a flush changes, each with what stood in the fields that become another."""
    found = []
    for row in touched(orm):
        if not orm.is_modified(row):
            continue
        state = sa.inspect(row)
        histories = {column.key: state.attrs[column.key].history for column in state.mapper.column_attrs}
        changed = {name: history for name, history in histories.items() if history.has_changes()}
        unread = [name for name, history in changed.items() if not history.deleted]
        stored = _stored(orm, row, unread) if unread else {}
        before = {
            name: stored[name] if name in stored else history.deleted[0]
            for name, history in changed.items()
            if name not in stored or stored[name] != getattr(row, name)
        }
        if before:
            found.append(Pending(row, "update", before, tuple(before)))
    return found


def _stored(orm: OrmSession, row: CrmModel, names: list[str]) -> dict[str, Any]:
    """Read what stands in the database where a field was set without having been read, as after a commit."""
    table = table_of(type(row))
    keys = zip(table.primary_key.columns, sa.inspect(row).identity or (), strict=True)
    statement = sa.select(*(table.c[name] for name in names)).where(*(column == value for column, value in keys))
    found = connection_of(orm).execute(statement).one_or_none()
    return {name: found[place] if found is not None else None for place, name in enumerate(names)}


def deleted(orm: OrmSession) -> list[Pending]:
    """Give the rows that a flush deletes."""
    return [Pending(row, "delete", image(values_of(row)), ()) for row in orm.deleted if isinstance(row, CrmModel)]


def values_of(row: CrmModel) -> dict[str, Any]:
    """Give the fields of a row."""
    return {name: getattr(row, name) for name in type(row).model_fields}
