"""The stakeholder type of organisations: a newspaper, a station, an agency, a site."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, OrganisationProfile, ProfileType, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import LanguageTag, Line
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import InvalidValueError
from urd_crm.values import identifier_rules


def issn(text: str) -> str:
    """Admit the serial number of a periodical.

    Args:
        text: eight characters, with a hyphen or without.

    Returns:
        The eight characters.

    Raises:
        InvalidValueError: ``bad-issn``.

    Source: ISO 3297.

    >>> issn("0317-8471")
    '03178471'
    """
    try:
        return identifier_rules.by_stdnum("ISSN", "issn", text)
    except InvalidValueError as error:
        raise InvalidValueError(
            "issn",
            "bad-issn",
            Text(en="This is no ISSN.", bg="Това не е ISSN."),
            Text(
                en="Compare its eight characters with the imprint.", bg="Сравнете осемте знака с карето на изданието."
            ),
        ) from error


Issn = Annotated[str, AfterValidator(issn)]


class OutletKind(StrEnum):
    """What sort of medium it is."""

    NEWSPAPER = "newspaper"
    MAGAZINE = "magazine"
    RADIO = "radio"
    TV = "tv"
    AGENCY = "agency"
    ONLINE = "online"
    PODCAST = "podcast"
    NEWSLETTER = "newsletter"
    BLOG = "blog"


class Frequency(StrEnum):
    """How often it appears."""

    CONTINUOUS = "continuous"
    DAILY = "daily"
    TWICE_WEEKLY = "twice_weekly"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    IRREGULAR = "irregular"


class ReachMetric(StrEnum):
    """What a figure of reach counts."""

    CIRCULATION = "circulation"
    AUDIENCE = "audience"
    UNIQUES = "uniques"


class Outlet(OrganisationProfile, table=True):
    """What is known of an organisation as a medium. What its space would cost as advertising is no measure of anything."""

    __tablename__ = "urd_media_outlet"

    kind: OutletKind = Field(sa_type=choice(OutletKind))
    """What sort of medium it is."""
    publisher_id: int | None = Field(default=None, foreign_key="urd_organisation.id", index=True)
    """Who publishes it · absent: it publishes itself, or unknown."""
    issn: Issn | None = Field(default=None, max_length=8)
    """Serial number · eight characters · absent: it has none, or unknown."""
    frequency: Frequency | None = Field(default=None, sa_type=choice(Frequency))
    """How often it appears · absent: unknown."""
    reach: int | None = Field(default=None, ge=0)
    """How many it reaches · copies, persons or unique visitors by ``reach_metric`` · absent: unknown."""
    reach_metric: ReachMetric | None = Field(default=None, sa_type=choice(ReachMetric))
    """What the reach counts · absent: no reach is known."""
    reach_source: Line | None = Field(default=None, max_length=400)
    """Who says so: audit bureau, panel, the publisher · absent: no reach is known."""
    reach_on: date | None = Field(default=None)
    """As of when · absent: no reach is known."""
    territory: Line | None = Field(default=None, max_length=400)
    """Where it is read, heard or seen · absent: unknown."""
    language: LanguageTag | None = Field(default=None, max_length=35)
    """In which language · BCP 47 · absent: unknown."""
    owner_declared_until: date | None = Field(default=None, index=True)
    """Last day that the filed declaration of its owner and public contracts stands for · absent: none was found."""


OUTLET = ProfileType(
    "outlet",
    Outlet,
    of=Organisation,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Media outlet", bg="Медия"),
)
