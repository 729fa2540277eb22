"""The stakeholder type: an institution, a party, a union, a church, an embassy."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, OrganisationProfile, ProfileType, Text
from urd_crm.entities.columns import JSON, choice
from urd_crm.entities.fields import Code, Line, SettlementCode
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import InvalidValueError


class Level(StrEnum):
    """For what area it is competent."""

    EU = "eu"
    NATIONAL = "national"
    REGIONAL = "regional"
    MUNICIPAL = "municipal"
    FOREIGN = "foreign"


class InstitutionKind(StrEnum):
    """What it is. A party is an organisation here, never a property of a person."""

    MINISTRY = "ministry"
    AGENCY = "agency"
    REGIONAL_GOVERNOR = "regional_governor"
    PARLIAMENT = "parliament"
    COURT = "court"
    COUNCIL = "council"
    PARTY = "party"
    TRADE_UNION = "trade_union"
    CHAMBER = "chamber"
    CHURCH = "church"
    ASSOCIATION_OF_MUNICIPALITIES = "association_of_municipalities"
    EMBASSY = "embassy"


class OfficialChannel(StrEnum):
    """By which way official papers reach it.

    Source: the Bulgarian Electronic Governance Act, on the system for secure electronic service
    and on the exchange of electronic documents between administrations.
    """

    E_DELIVERY = "e_delivery"
    SEOS = "seos"
    POST = "post"
    MAIL = "mail"


def channels(chosen: list[OfficialChannel]) -> list[OfficialChannel]:
    """Admit the channels of an institution, best first: at least one, each once.

    Raises:
        InvalidValueError: ``no-channel``.

    >>> [each.value for each in channels([OfficialChannel.SEOS, OfficialChannel.POST, OfficialChannel.SEOS])]
    ['seos', 'post']
    """
    if not chosen:
        raise InvalidValueError(
            "channels",
            "no-channel",
            Text(en="An institution is reached somehow.", bg="До всяка институция има някакъв път."),
            Text(en="Name at least one channel, 'post' if nothing else.", bg="Посочете поне един канал, дори „post“."),
        )
    return list(dict.fromkeys(chosen))


def topics(named: list[str]) -> list[str]:
    """Admit topics of competence: in small letters, each once.

    >>> topics(["Пътища ", "пътища", "eu-funds"])
    ['пътища', 'eu-funds']
    """
    return list(dict.fromkeys(topic.strip().lower() for topic in named))


Channels = Annotated[list[OfficialChannel], AfterValidator(channels)]
"""Ways to reach it, best first."""

Topics = Annotated[list[Line], AfterValidator(topics)]
"""Topics of competence."""


class Institution(OrganisationProfile, table=True):
    """What is known of an organisation as an institution; what it belongs to is the organisation's own ``parent``."""

    __tablename__ = "urd_government_institution"

    level: Level = Field(sa_type=choice(Level), index=True)
    """For what area it is competent."""
    kind: InstitutionKind = Field(sa_type=choice(InstitutionKind), index=True)
    """What it is."""
    channels: Channels = Field(sa_type=JSON)
    """By which way papers reach it, best first · at least one."""
    competence: Topics = Field(default_factory=list, sa_type=JSON)
    """For what it is asked · topics of the town hall's own list · empty: not said."""
    egov_id: Code | None = Field(default=None, max_length=40)
    """Its number in the administrative register · absent: none, or unknown."""
    settlement_code: SettlementCode | None = Field(default=None, max_length=5)
    """Where it is seated · EKATTE, five digits as text · absent: unknown, or abroad."""


INSTITUTION = ProfileType(
    "institution",
    Institution,
    of=Organisation,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Institution", bg="Институция"),
)
