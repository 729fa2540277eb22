"""Which database a row is of: its number means somebody else in another town hall's."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session as OrmSession

from urd_crm.entities.model import CrmModel
from urd_crm.errors import StorageError
from urd_crm.text import Text

HOME = "urd_crm_home"
"""Where a session that is joined, and a row whose session has ended, carries which database it is of."""


def sign(orm: OrmSession) -> None:
    """Note on the rows of a session that ends, those that callers hold on to, of which database they are."""
    home = orm.info.pop(HOME)
    for row in orm.identity_map.values():
        if isinstance(row, CrmModel):
            sa.inspect(row).info[HOME] = home


def refuse_foreign(row: CrmModel, database: tuple[Any, ...]) -> None:
    """Refuse a row of another database than this one.

    Raises:
        StorageError: it is one; who has the number here would be taken for it.
    """
    state = sa.inspect(row)
    if state.key is None:  # it is still to be written
        return
    of_session = None if state.session is None else state.session.info.get(HOME)
    if state.info.get(HOME, of_session or database) != database:
        raise StorageError(
            Text(
                en=f"This {type(row).__name__} is of another database than the session; "
                "find it here by name, uid or identifier.",
                bg="Този запис е от друга база, а не от тази на сесията; намерете го тук по име, uid или номер.",
            ),
            "unsuited",
        )
