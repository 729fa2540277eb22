"""Giving what is due out as a calendar, which mail programs and telephones read and take in again without doubles."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

import sqlalchemy as sa

from urd_crm.contract import Deadline
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.errors import MissingExtraError
from urd_crm.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from urd_crm.session import Session

PRODUCT = "-//urd_crm//deadlines//EN"
NAMELESS = UUID("6d5d8f0e-4b1a-5c53-9b4c-1f5b0f6f2a77")
"""What the numbers of events are made from where no town hall is recorded."""
CALLED = Text(en="Deadlines", bg="Срокове")
BY_LAW = Text(en="Set by law", bg="Законов срок")


def export_calendar(
    session: "Session",
    since: date | None = None,
    until: date | None = None,
    *,
    plugins: "Sequence[str] | None" = None,
) -> bytes:
    """Write what is due as an iCalendar: a whole day for each deadline.

    The number of an event stays the same as long as its record does, whatever becomes of its day and its words:
    taken in again, a calendar moves it. It differs between the databases of two town halls.

    Args:
        session: to read with.
        since: first day; ``None``: today.
        until: first day no more; ``None``: 31 days later.
        plugins: only what these say, ``core`` among them; ``None``: all.

    Returns:
        The file, UTF-8 · lines end as the standard prescribes.

    Raises:
        MissingExtraError: the package of calendars is not installed.

    Source: RFC 5545 (iCalendar); RFC 7986, section 5.3, for numbers that say nothing of the host.
    """
    try:
        from icalendar import Calendar  # an extra, and heavy
    except ModuleNotFoundError as error:
        raise MissingExtraError("exchange", Text(en="Calendars", bg="Календари")) from error
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", CALLED.in_(session.town.language))
    town = _town(session)
    for deadline in session.deadlines.between(since, until, plugins=plugins):
        calendar.add_component(_event(session, deadline, town))
    return bytes(calendar.to_ical())


def _event(session: "Session", deadline: Deadline, town: UUID) -> Any:
    from icalendar import Event

    language = session.town.language
    source = session.registry.deadlines.get(deadline.source).record.title.in_(language)
    key = deadline.key or f"{deadline.due.isoformat()}/{deadline.what}"
    event = Event()
    event.add("uid", str(uuid5(town, f"{deadline.source}/{key}")))
    event.add("dtstamp", session.now)
    event.add("dtstart", deadline.due)
    event.add("dtend", deadline.due + timedelta(days=1))
    event.add("summary", deadline.what)
    event.add("transp", "TRANSPARENT")  # a deadline keeps nobody busy
    event.add("categories", [source or deadline.source])
    about = [deadline.who, BY_LAW.in_(language) if deadline.is_legal else ""]
    if any(about):
        event.add("description", "\n".join(filter(None, about)))
    return event


def _town(session: "Session") -> UUID:
    """Give the lasting number of the town hall: the organisation of ours that is no part of another."""
    own, party = table_of(Organisation).c, table_of(Party).c
    statement = (
        sa.select(party.uid)
        .join(table_of(Organisation), own.id == party.id)
        .where(own.is_own, own.parent_id.is_(None))
        .order_by(own.id)
        .limit(1)
    )
    return next((UUID(str(uid)) for (uid,) in session.store.rows(statement)), NAMELESS)
