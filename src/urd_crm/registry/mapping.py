"""Whether the ORM can work with the tables of a plugin.

SQLAlchemy looks at all tables together, when the first of them is used: one that fails would keep all others from use.
"""

from collections.abc import Collection, Iterable, Iterator
from contextvars import ContextVar
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.interfaces import EXT_SKIP

from urd_crm.entities.model import CrmModel, crm_registry, table_of

FAULT = "urd_crm_fault"
"""Where a table has what the ORM cannot do with it: that is tried once."""
LOOKED_AT: ContextVar[Collection[Mapper[Any]] | None] = ContextVar("LOOKED_AT", default=None)
"""The tables that this thread lets SQLAlchemy look at by themselves · ``None``: all."""


def mapping_faults(tables: Iterable[type[CrmModel]]) -> Iterator[str]:
    """Say why the ORM cannot work with tables of one plugin that have a ``Relationship``; the others go on without them."""
    classes = [table for table in tables if isinstance(table, type) and issubclass(table, CrmModel)]
    mappers = [mapper for table in classes if (mapper := sa.inspect(table, raiseerr=False)) is not None]
    if any(mapper.class_.__sqlmodel_relationships__ and not mapper.configured for mapper in mappers):
        _configure(mappers)
    for mapper in mappers:
        if fault := table_of(mapper.class_).info.get(FAULT):
            yield fault
            return


def _configure(mappers: Collection[Mapper[Any]]) -> None:
    token = LOOKED_AT.set(mappers)
    try:
        crm_registry.configure(cascade=True)
    except Exception as cause:  # noqa: BLE001 - its expressions are a stranger's code
        said = " ".join(f"{type(cause).__name__}: {cause}".split())
        for mapper in mappers:
            if not mapper.configured:
                table_of(mapper.class_).info[FAULT] = f"the ORM cannot follow a Relationship of its tables: {said}"
    finally:
        LOOKED_AT.reset(token)


@sa.event.listens_for(CrmModel, "before_mapper_configured", propagate=True, retval=True)
def _pass_over(mapper: Mapper[Any], table: type[CrmModel]) -> Any:
    at_turn = LOOKED_AT.get()
    return EXT_SKIP if FAULT in table_of(table).info or (at_turn is not None and mapper not in at_turn) else None
