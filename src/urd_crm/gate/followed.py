"""What a plugin's relationships of the ORM change: the numbers by which rows refer to each other.

The ORM sets these in the flush itself, when the gate has looked already.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper, RelationshipDirection
from sqlalchemy.orm import Session as OrmSession

from urd_crm.entities.model import CrmModel
from urd_crm.gate.pending import Pending, touched


def settle(orm: OrmSession) -> bool:
    """Let rows refer to what they were related to, as far as that has its number: so the gate sees it.

    Returns:
        Whether any row of the flush has relationships, so that more may follow.
    """
    has_relations = any(sa.inspect(row).mapper.relationships for row in orm.deleted)
    for row in chain(orm.new, orm.dirty):
        state = sa.inspect(row)
        relations = state.mapper.relationships
        has_relations = has_relations or bool(relations)
        for relation in relations if isinstance(row, CrmModel) else ():
            if relation.direction is not RelationshipDirection.MANYTOONE or relation.viewonly:
                continue
            for target in state.attrs[relation.key].history.added or ():
                for own, other in relation.local_remote_pairs or ():
                    value = None if target is None else getattr(target, _name(relation.mapper, other))
                    if target is None or value is not None:
                        setattr(row, _name(state.mapper, own), value)
    return has_relations


def followed(orm: OrmSession, pending: Sequence[Pending]) -> list[Pending]:
    """Give what a flush has changed beyond what the gate saw: rows that a deleted one was related to, or a new one.

    Args:
        orm: at the end of a flush.
        pending: what the gate saw.
    """
    seen = {id(each.row): each.changed for each in pending}
    found = []
    for row in touched(orm):
        state = sa.inspect(row)
        histories = {column.key: state.attrs[column.key].history for column in state.mapper.column_attrs}
        before = {
            name: history.deleted[0]
            for name, history in histories.items()
            if history.deleted and history.added and name not in seen.get(id(row), ())
        }
        if before:
            found.append(Pending(row, "update", before, tuple(before)))
    return found


def _name(mapper: Mapper[Any], column: sa.ColumnElement[Any]) -> str:
    return str(mapper.get_property_by_column(column).key)
