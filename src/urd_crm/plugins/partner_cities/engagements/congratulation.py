"""The congratulations of a year: city day, national day, election of the mayor."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.partner_cities.profiles.feast_day import in_year
from urd_crm.plugins.partner_cities.profiles.partner_city import PartnerCity
from urd_crm.plugins.partner_cities.records.cities import cities_of_engagements
from urd_crm.plugins.partner_cities.records.freezing import frozen_on

if TYPE_CHECKING:
    from urd_crm import Session


class Occasion(StrEnum):
    """What is congratulated on."""

    CITY_DAY = "city_day"
    NATIONAL_DAY = "national_day"
    MAYOR_ELECTION = "mayor_election"


class CongratulationCycle(EngagementDetail, table=True):
    """The further fields of a congratulation; the city is a party of the engagement."""

    __tablename__ = "urd_partner_cities_congratulation_cycle"
    __table_args__ = (sa.Index("ix_urd_partner_cities_congratulation_cycle_day", "day"),)

    occasion: Occasion = Field(sa_type=choice(Occasion))
    """What is congratulated on."""
    day: date
    """The day it is to arrive."""


CONGRATULATION_CYCLE = EngagementType(
    "congratulation_cycle",
    stages=(
        Stage("planned", Text(en="Planned", bg="Планирано")),
        Stage("prepared", Text(en="Prepared", bg="Подготвено")),
        Stage("sent", Text(en="Sent", bg="Изпратено"), is_final=True, needs_reason=False),
        Stage("skipped", Text(en="Skipped", bg="Пропуснато"), is_final=True),
    ),
    transitions={"planned": ("prepared", "skipped"), "prepared": ("sent", "skipped")},
    detail=CongratulationCycle,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Congratulation", bg="Поздравление"),
)
OCCASIONS = {
    Occasion.CITY_DAY: Text(en="City day", bg="Празник на града"),
    Occasion.NATIONAL_DAY: Text(en="National day", bg="Национален празник"),
    Occasion.MAYOR_ELECTION: Text(en="Election of the mayor", bg="Избор на кмет"),
}


def plan_congratulations(session: "Session", *, year: int) -> Sequence[Engagement]:
    """Open the congratulations of a year to the cities whose partnership is not frozen; those there are already stay.

    Args:
        session: one that writes.
        year: which year.

    Returns:
        What was opened, by day.
    """
    cities = session.profiles.having(PartnerCity, on=session.today)
    session.gate.allow_writing()
    session.gate.context().claim(Party, [city.organisation_id for city in cities])  # another may plan the year, too
    known, frozen = _known(session, year), frozen_on(session, session.today)
    wanted = []
    for city in cities:
        for occasion, rule in ((Occasion.CITY_DAY, city.city_day), (Occasion.NATIONAL_DAY, city.national_day)):
            if rule is None or city.organisation_id in frozen or (city.organisation_id, occasion) in known:
                continue
            wanted.append((in_year(rule, year), city.organisation_id, occasion, city.name))
    language, opened = session.town.language, []
    with session.atomic():
        for day, city_id, occasion, name in sorted(wanted, key=lambda each: each[:3]):
            opened.append(
                session.engagements.open(
                    CONGRATULATION_CYCLE,
                    f"{OCCASIONS[occasion].in_(language)} {year}: {name.in_(language)}",
                    parties=[city_id],
                    detail=CongratulationCycle(occasion=occasion, day=day),
                )
            )
    return opened


def _known(session: "Session", year: int) -> set[tuple[int, Occasion]]:
    """Give the congratulations that a year has already: city and occasion."""
    detail = table_of(CongratulationCycle).c
    statement = sa.select(detail.engagement_id, detail.occasion).where(
        detail.day >= date(year, 1, 1), detail.day <= date(year, 12, 31)
    )
    found = dict(session.store.rows(statement))
    cities = cities_of_engagements(session, found)
    return {(city, Occasion(occasion)) for id, occasion in found.items() for city in cities.get(id, ())}
