"""As of a day: the one place where validity is asked of the database."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from urd_crm.entities.model import table_of
from urd_crm.values.partial_date import PartialDate


def valid_on(table: type[SQLModel], day: date) -> Any:
    """Make the condition that a dated row is valid on a day: ``since`` included, ``until`` not.

    A partial date is read as its first day.
    """
    columns = table_of(table).c
    return sa.and_(
        sa.or_(columns.since.is_(None), columns.since <= day),
        sa.or_(columns.until.is_(None), columns.until > day),
    )


def is_valid_on(row: Any, day: date) -> bool:
    """Say of a dated row what :func:`valid_on` asks of the database."""
    return (row.since is None or row.since.first <= day) and (row.until is None or day < row.until.first)


def from_day(day: date) -> PartialDate:
    """Give the bound that finds partial dates whose first day is a given day or later.

    ``2019`` means its first day, and as text it stands before ``2019-01-01``.

    >>> str(from_day(date(2019, 1, 1))), str(from_day(date(2019, 5, 1))), str(from_day(date(2019, 5, 2)))
    ('2019', '2019-05', '2019-05-02')
    """
    length = 10 if day.day > 1 else 7 if day.month > 1 else 4
    return PartialDate(day.isoformat()[:length])
