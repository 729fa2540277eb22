"""The stakeholder type: an organisation that invests, or may."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, OrganisationProfile, PersonalData, ProfileType, Text
from urd_crm.entities.columns import JSON, MoneyColumn, choice
from urd_crm.entities.fields import Country, Line
from urd_crm.entities.organisation import Organisation
from urd_crm.values import nace
from urd_crm.values.money import Money
from urd_crm.values.nace import Revision

NaceCode = Annotated[str, AfterValidator(nace.normalise)]
"""A division, group or class of NACE."""


class Ownership(StrEnum):
    """Whose the enterprise is."""

    LISTED = "listed"
    PRIVATE = "private"
    FAMILY = "family"
    FUND = "fund"
    STATE = "state"
    COOPERATIVE = "cooperative"


class Investor(OrganisationProfile, table=True):
    """What is known of an organisation as an investor; its parent company is the organisation's own ``parent``."""

    __tablename__ = "urd_investors_investor"

    hq_country: Country | None = Field(default=None, max_length=2, index=True)
    """Where the headquarters are · ISO 3166-1 alpha-2 · absent: unknown."""
    ownership: Ownership | None = Field(default=None, sa_type=choice(Ownership))
    """Whose it is · absent: unknown."""
    nace: NaceCode | None = Field(default=None, max_length=5)
    """What it does · NACE division, group or class · absent: unknown."""
    nace_revision: Revision = Field(default=Revision.REV_2_1, sa_type=choice(Revision))
    """By which revision · the rules of certificates refer to it."""
    employees: int | None = Field(default=None, ge=0)
    """How many people work there · absent: unknown."""
    turnover: Money | None = Field(default=None, sa_type=MoneyColumn)
    """Yearly turnover · money · absent: unknown."""
    fdi_history: list[Line] = Field(default_factory=list, sa_type=JSON)
    """Where it invested abroad before, one line each: ``2019, Brno: valves, 40 m EUR`` · empty: none known."""
    key_account_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours is its one contact · absent: nobody yet."""
    nda_until: date | None = Field(default=None, index=True)
    """Last day of the non-disclosure agreement · absent: there is none."""
    beneficial_owner_checked_on: date | None = Field(default=None)
    """When its beneficial owner was last checked · absent: never."""
    sanctions_checked_on: date | None = Field(default=None)
    """When it was last looked for on the lists of sanctions · absent: never."""


INVESTOR = ProfileType(
    "investor",
    Investor,
    of=Organisation,
    # Facts about a firm; the one person named is our own officer, and a firm's affairs are not handed to them.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.WITHHOLD),
    title=Text(en="Investor", bg="Инвеститор"),
)
