"""A political freeze of a partnership: decided by an act, lifted by another day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import Field, col, select

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.fields import Code, Line
from urd_crm.errors import NotFoundError
from urd_crm.plugins.partner_cities.profiles import PartnerCity

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference


class Freeze(Record, table=True):
    """That nothing is done with a city for a time, unless the council approves it."""

    __tablename__ = "urd_partner_cities_freeze"
    __table_args__ = (sa.Index("ix_urd_partner_cities_freeze_city", "organisation_id", "since"),)

    organisation_id: int = Field(foreign_key="urd_organisation.id")
    """Which partner city."""
    act_number: Code = Field(max_length=100)
    """Number of the act that froze it."""
    since: date
    """First day of the freeze."""
    until: date | None = Field(default=None)
    """First day it no longer holds · absent: it holds."""
    reason: Line | None = Field(default=None, max_length=400)
    """Why · absent: the act says it."""

    def holds_on(self, day: date) -> bool:
        """Say whether it holds on a day."""
        return self.since <= day and (self.until is None or day < self.until)


FREEZE = RecordType(
    "freeze", Freeze, personal_data=NO_PERSONAL_DATA, title=Text(en="Freeze", bg="Замразяване на партньорство")
)


def freeze(
    session: "Session", city: "PartyReference", *, act: str, since: date | None = None, reason: str | None = None
) -> Freeze:
    """Freeze the partnership with a city.

    Args:
        session: one that writes.
        city: a partner city.
        act: number of the act that decides it.
        since: first day; ``None``: today.
        reason: why.

    Raises:
        NotFoundError: it is no partner city.
    """
    row = Freeze(
        organisation_id=found_city(session, city).organisation_id,
        act_number=act,
        since=since or session.today,
        reason=reason,
    )
    session.add(row)
    return row


def lift(session: "Session", city: "PartyReference", *, on: date | None = None) -> Freeze:
    """End the freeze of a partnership.

    Args:
        session: one that writes.
        city: a partner city.
        on: first day it no longer holds; ``None``: today.

    Raises:
        NotFoundError: it is no partner city, or not frozen.
    """
    day, row = on or session.today, found_city(session, city)
    current = select(Freeze).where(Freeze.organisation_id == row.organisation_id, col(Freeze.until).is_(None))
    found = session.all(current.order_by(col(Freeze.since), col(Freeze.id)))
    if not found:
        raise NotFoundError(Text(en="The partnership is not frozen.", bg="Партньорството не е замразено."))
    for each in found:
        session.change(each, until=day)
    last: Freeze = found[-1]
    return last


def freezes_of(session: "Session") -> Mapping[int, Sequence[Freeze]]:
    """Give all freezes by the city's number, oldest first; they are few."""
    found: dict[int, list[Freeze]] = {}
    for row in session.all(select(Freeze).order_by(col(Freeze.since), col(Freeze.id))):
        found.setdefault(row.organisation_id, []).append(row)
    return found


def frozen_on(session: "Session", day: date) -> Mapping[int, Freeze]:
    """Give the partner cities that are frozen on a day, each with its freeze."""
    return {city: each for city, freezes in freezes_of(session).items() for each in freezes if each.holds_on(day)}


def found_city(session: "Session", city: "PartyReference") -> PartnerCity:
    """Give the profile of a partner city.

    Raises:
        NotFoundError: it is none.
    """
    row = session.profiles.get(city, PartnerCity)
    if row is None:
        raise NotFoundError(
            Text(en="This is no partner city of ours.", bg="Това не е наш град партньор."),
        )
    return row
