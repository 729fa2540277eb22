"""Rows that callers hold, and that came, moved or went past the ORM."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session as OrmSession

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import NotFoundError, UrdCrmError
from urd_crm.gate.home import HOME, refuse_foreign
from urd_crm.gate.lookups import VALUES
from urd_crm.gate.translation import translated
from urd_crm.text import Text


def read_again(orm: OrmSession) -> None:
    """Read the rows of ours that a session holds anew, many at a time, and let go of those that are gone."""
    held: dict[type[CrmModel], list[CrmModel]] = {}
    for row in list(orm.identity_map.values()):
        if isinstance(row, CrmModel):
            held.setdefault(type(row), []).append(row)
    for table, rows in held.items():
        keys = sa.tuple_(*table_of(table).primary_key.columns)
        for start in range(0, len(rows), VALUES):
            part = {_identity(row): row for row in rows[start : start + VALUES]}
            statement = sa.select(table).where(keys.in_(part)).execution_options(populate_existing=True)
            with translated(), orm.no_autoflush:
                there = {_identity(row) for row in orm.execute(statement).scalars()}
            for key in part.keys() - there:
                orm.expunge(part[key])


def a_row(given: Any) -> CrmModel:
    """Give it back.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(given, CrmModel):
        raise TypeError(
            f"A {type(given).__name__} is no row of a table; several rows are given one by one: add(*rows)."
        )
    return given


def take_over(orm: OrmSession, row: CrmModel) -> None:
    """Take a row of an earlier session over; its version tells whether somebody changed it since."""
    state = sa.inspect(a_row(row))
    if state.deleted:
        raise NotFoundError(
            Text(
                en=f"This {type(row).__name__} was deleted in this session.", bg="Този запис беше изтрит в тази сесия."
            )
        )
    refuse_foreign(row, orm.info[HOME])
    if state.session is orm:
        return
    if state.key is None or state.session is not None or state.key in orm.identity_map:
        raise UrdCrmError(
            Text(
                en=f"This {type(row).__name__} belongs to another session, or is not written yet; "
                "read it in the session that changes it.",
                bg="Този запис принадлежи на друга сесия или още не е въведен; прочетете го в сесията, която го променя.",
            )
        )
    orm.add(row)


def number_of(row: CrmModel, database: tuple[Any, ...]) -> Any:
    """Give the number of a row, also of one whose session was undone: of that nothing else can be read any more.

    Raises:
        StorageError: the row is of another database than this one, where somebody else has the number.
    """
    refuse_foreign(row, database)
    identity = sa.inspect(row).identity
    return identity[0] if identity else getattr(row, "id", None)


def _identity(row: CrmModel) -> tuple[Any, ...]:
    key: tuple[Any, ...] = sa.inspect(row).identity
    return key
