"""The first and the last moment of a day in the town, as instants are compared with them."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urd_crm.session import Session


def begin_of(session: "Session", day: date) -> datetime:
    """Give the first moment of a day in the town."""
    return datetime.combine(day, time(), session.town.zone)


def end_of(session: "Session", day: date) -> datetime:
    """Give the last moment of a day in the town."""
    return datetime.combine(day, time.max, session.town.zone)
