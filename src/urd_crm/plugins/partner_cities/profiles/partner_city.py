"""The stakeholder type: a city abroad that ours is a partner of."""

from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, OrganisationProfile, PersonalData, ProfileType, Text
from urd_crm.entities.columns import JSON, LangTextColumn, choice
from urd_crm.entities.fields import Country, Languages, Line
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import InvalidValueError
from urd_crm.plugins.partner_cities.profiles.area import Area
from urd_crm.plugins.partner_cities.profiles.feast_day import FeastDay
from urd_crm.values.lang_text import LangText


class Relation(StrEnum):
    """What the city is to ours."""

    TWIN = "twin"
    FRIENDSHIP = "friendship"
    COOPERATION = "cooperation"
    REGION_PARTNERSHIP = "region_partnership"
    PROJECT_ONLY = "project_only"


def time_zone(name: str) -> str:
    """Admit a time zone that is known.

    Raises:
        InvalidValueError: ``unknown-zone``.

    >>> time_zone(" Europe/Athens ")
    'Europe/Athens'
    """
    try:
        return ZoneInfo(name.strip()).key
    except (LookupError, ValueError, OSError) as error:
        raise InvalidValueError(
            "timezone",
            "unknown-zone",
            Text(en="There is no such time zone.", bg="Няма такава часова зона."),
            Text(en="Write its IANA name: Europe/Athens.", bg="Напишете името ѝ по IANA: Europe/Athens."),
        ) from error


def at_least_one(languages: list[str]) -> list[str]:
    """Admit the languages of a city: at least one, or nobody could write to it.

    Raises:
        InvalidValueError: ``no-language``.
    """
    if not languages:
        raise InvalidValueError(
            "languages",
            "no-language",
            Text(en="A city reads some language.", bg="Всеки град чете на някой език."),
            Text(en="Name at least one: ['el', 'en'].", bg="Посочете поне един: ['el', 'en']."),
        )
    return languages


class PartnerCity(OrganisationProfile, table=True):
    """What is known of a town hall abroad as a partner; its name in its own script is the organisation's.

    A political freeze is a record of its own, :class:`Freeze`, with its act and its dates.
    """

    __tablename__ = "urd_partner_cities_partner_city"

    name: LangText = Field(sa_type=LangTextColumn)
    """What the city is called · in Bulgarian and English, and as its people write it."""
    country: Country = Field(max_length=2, index=True)
    """Where it lies · ISO 3166-1 alpha-2."""
    region: Line | None = Field(default=None, max_length=400)
    """In which region · free text · absent: unknown."""
    population: int | None = Field(default=None, gt=0)
    """How many live there · persons · absent: unknown."""
    population_year: int | None = Field(default=None, ge=1900, le=2200)
    """Of which year that number is · absent: unknown."""
    languages: Annotated[Languages, AfterValidator(at_least_one)] = Field(sa_type=JSON)
    """What its town hall reads, best first · BCP 47 · at least one."""
    timezone: Annotated[str, AfterValidator(time_zone)] | None = Field(default=None, max_length=64)
    """Its local time · IANA name · absent: unknown."""
    coordinator_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours looks after the partnership · absent: nobody yet."""
    their_coordinator_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of theirs does · absent: nobody we know of."""
    has_twinning_committee: bool | None = Field(default=None)
    """Whether it has a twinning committee · absent: unknown."""
    city_day: FeastDay | None = Field(default=None, max_length=40)
    """The day of the city · ``MM-DD`` or a rule · absent: unknown."""
    national_day: FeastDay | None = Field(default=None, max_length=40)
    """The national day of its country · ``MM-DD`` or a rule · absent: unknown."""
    relation: Relation = Field(sa_type=choice(Relation), index=True)
    """What it is to ours."""
    areas: list[Area] = Field(default_factory=list, sa_type=JSON)
    """What the two do together · empty: not settled."""


PARTNER_CITY = ProfileType(
    "partner_city",
    PartnerCity,
    of=Organisation,
    # Facts about a city; the two persons named are officers in their office.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.WITHHOLD),
    title=Text(en="Partner city", bg="Град партньор"),
)
