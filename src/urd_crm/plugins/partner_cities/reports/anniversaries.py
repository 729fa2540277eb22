"""What is to be celebrated soon: round years of signing, days of cities, national days."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract import Text
from urd_crm.entities.agreement import Agreement, status
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.profiles.feast_day import next_from
from urd_crm.plugins.partner_cities.records.cities import cities_of_agreements, city_names
from urd_crm.plugins.partner_cities.records.city_agreement import AgreementKind
from urd_crm.plugins.partner_cities.records.freezing import frozen_on
from urd_crm.values.day_arithmetic import add_days
from urd_crm.values.month_day import MonthDay

if TYPE_CHECKING:
    from urd_crm import Session

KINDS = (AgreementKind.TWIN, AgreementKind.FRIENDSHIP, AgreementKind.COOPERATION)
"""Whose signing is celebrated."""
OCCASIONS = {
    "signing": Text(en="Anniversary of the agreement", bg="Годишнина от подписването"),
    "city_day": Text(en="City day", bg="Празник на града"),
    "national_day": Text(en="National day", bg="Национален празник"),
}


@frozen
class Anniversary:
    """A day to be celebrated with a partner city."""

    day: date
    city_id: int
    city: str
    occasion: str
    """``signing``, ``city_day`` or ``national_day``."""
    title: Text
    years: int | None
    """How many years since the signing; ``None``: it is no signing."""
    days_left: int


def next_anniversaries(session: "Session", *, days: int = 90, on: date | None = None) -> Sequence[Anniversary]:
    """What is to be celebrated with partner cities within some days? The next first.

    Round years of an agreement that is in force that day or was renewed since; cities that are frozen are left out.

    Args:
        session: where to look.
        days: how far to look.
        on: from which day, that day included.
    """
    today = on or session.today
    last = add_days(today, days)
    frozen_cities, names = frozen_on(session, today), city_names(session, on=today)
    found = [*_signings(session, today, last), *_feasts(session, today, last)]
    rows = [
        Anniversary(day, city, names[city], occasion, OCCASIONS[occasion], years, (day - today).days)
        for day, city, occasion, years in found
        if city in names and city not in frozen_cities
    ]
    return sorted(rows, key=lambda row: (row.day, row.city, row.occasion))


def _signings(session: "Session", today: date, last: date) -> Iterator[tuple[date, int, str, int | None]]:
    """Give the first signing with each city when it comes round: the partnership counts from there."""
    step = int(session.limits.get("anniversary_step", today).value)
    statement = select(Agreement).where(col(Agreement.kind).in_(KINDS), col(Agreement.signed_on) <= today)
    agreements = session.all(statement.order_by(col(Agreement.signed_on), col(Agreement.id)))
    cities = cities_of_agreements(session, [row.id for row in agreements])
    first: dict[int, date] = {}
    alive: set[int] = set()
    for row in agreements:
        for city in cities.get(row.id, ()):
            first.setdefault(city, row.signed_on)
            if status(row, today) in {"signed", "in_force"}:
                alive.add(city)
    for city in sorted(alive):
        for year in range(today.year, last.year + 1):
            day, years = MonthDay(first[city]).in_year(year), year - first[city].year
            if today <= day <= last and years > 0 and years % step == 0:
                yield day, city, "signing", years


def _feasts(session: "Session", today: date, last: date) -> Iterator[tuple[date, int, str, int | None]]:
    for city in session.profiles.having(PartnerCity, on=today):
        for occasion, rule in (("city_day", city.city_day), ("national_day", city.national_day)):
            if rule is not None and (day := next_from(rule, today)) <= last:
                yield day, city.organisation_id, occasion, None
