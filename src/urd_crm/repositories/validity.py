"""As of a day: the one place where validity is asked of the database."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from urd_crm.entities.model import table_of


def valid_on(table: type[SQLModel], day: date) -> Any:
    """Make the condition that a dated row is valid on a day: ``since`` included, ``until`` not.

    A partial date is read as its first day.
    """
    columns = table_of(table).c
    return sa.and_(
        sa.or_(columns.since.is_(None), columns.since <= day),
        sa.or_(columns.until.is_(None), columns.until > day),
    )
