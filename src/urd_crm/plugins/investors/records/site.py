"""A place to build on or to move into."""

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

import sqlalchemy as sa
from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.columns import DecimalColumn, LangTextColumn, MoneyColumn, choice
from urd_crm.entities.fields import SettlementCode
from urd_crm.errors import InvalidValueError
from urd_crm.values import ekatte
from urd_crm.values.lang_text import LangText
from urd_crm.values.money import Money

_CADASTRAL = re.compile(r"([0-9]{5})\.[0-9]{1,4}\.[0-9]{1,5}(\.[0-9]{1,4}){0,2}")


def cadastral_id(text: str) -> str:
    """Admit the cadastral number of a plot, of a building on it, or of a unit in the building.

    Args:
        text: settlement code, district or massif, plot, and for a building or unit their numbers, with dots.

    Returns:
        The number without blanks around it.

    Raises:
        InvalidValueError: ``cadastral-format``.

    Source: Bulgarian Ordinance No. RD-02-20-5 of 15 December 2016 on the cadastral map and registers.

    >>> cadastral_id(" 68850.501.77 "), cadastral_id("68850.501.77.1")
    ('68850.501.77', '68850.501.77.1')
    """
    match = _CADASTRAL.fullmatch(text.strip())
    if match is None:
        raise InvalidValueError(
            "cadastral",
            "cadastral-format",
            Text(en="This is no cadastral number.", bg="Това не е кадастрален идентификатор."),
            Text(en="Write settlement, district and plot: 68850.501.77.", bg="Напишете го така: 68850.501.77."),
        )
    ekatte.normalise(match[1])
    return match[0]


def not_negative(money: Money) -> Money:
    """Admit a price: zero or more.

    Raises:
        InvalidValueError: ``money-negative``.
    """
    if money.minor < 0:
        raise InvalidValueError(
            "money", "money-negative", Text(en="A price is not negative.", bg="Цената не може да е отрицателна.")
        )
    return money


CadastralId = Annotated[str, AfterValidator(cadastral_id)]
Price = Annotated[Money, AfterValidator(not_negative)]


class SiteKind(StrEnum):
    """What it is."""

    PLOT = "plot"
    HALL = "hall"
    OFFICES = "offices"


class Zoning(StrEnum):
    """What may be built there."""

    INDUSTRIAL = "industrial"
    LOGISTICS = "logistics"
    BUSINESS = "business"
    MIXED = "mixed"
    AGRICULTURAL = "agricultural"
    OTHER = "other"


class SiteOwnership(StrEnum):
    """Whose it is."""

    MUNICIPAL = "municipal"
    STATE = "state"
    PRIVATE = "private"


class SiteStatus(StrEnum):
    """Whether it can be had."""

    AVAILABLE = "available"
    RESERVED = "reserved"
    UNDER_OFFER = "under_offer"
    SOLD = "sold"
    WITHDRAWN = "withdrawn"


class Site(Record, table=True):
    """A plot, a hall or offices that an investor may be offered. What is absent is unknown, and never counts as no."""

    __tablename__ = "urd_investors_site"
    __table_args__ = (sa.Index("ix_urd_investors_site_status_reserved_until", "status", "reserved_until"),)

    name: LangText = Field(sa_type=LangTextColumn)
    """What it is called · in Bulgarian and, for those from abroad, in English."""
    description: LangText | None = Field(default=None, sa_type=LangTextColumn)
    """What an investor should know of it · absent: nothing written."""
    kind: SiteKind = Field(default=SiteKind.PLOT, sa_type=choice(SiteKind))
    """Plot, hall or offices."""
    settlement_code: SettlementCode | None = Field(default=None, max_length=5, index=True)
    """In whose land it lies · EKATTE · absent: unknown."""
    cadastral_id: CadastralId | None = Field(default=None, max_length=30, unique=True)
    """Number in the cadastre · ``EKATTE.district.plot`` · absent: unknown, or several plots."""
    area_m2: Decimal = Field(gt=0, sa_type=DecimalColumn)
    """Area of the plot, or floor area of hall and offices · m²."""
    zoning: Zoning | None = Field(default=None, sa_type=choice(Zoning))
    """What may be built there · absent: unknown."""
    ownership: SiteOwnership | None = Field(default=None, sa_type=choice(SiteOwnership))
    """Municipal, state or private · absent: unknown."""
    owner_id: int | None = Field(default=None, foreign_key="urd_party.id", index=True)
    """The owner, where it is not the municipality · absent: unknown, or the municipality."""
    power_mw: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """Electric power available at its border · MW · absent: unknown."""
    has_gas: bool | None = Field(default=None)
    """Whether there is natural gas · absent: unknown."""
    water_m3_day: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """Water available · m³ a day · absent: unknown."""
    has_sewer: bool | None = Field(default=None)
    """Whether there is a sewer · absent: unknown."""
    has_rail: bool | None = Field(default=None)
    """Whether there is a railway siding · absent: unknown."""
    motorway_km: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """Distance to the nearest motorway junction by road · km · absent: unknown."""
    price_m2: Price | None = Field(default=None, sa_type=MoneyColumn)
    """Price to buy · money for one m² · absent: not for sale, or unknown."""
    rent_m2_month: Price | None = Field(default=None, sa_type=MoneyColumn)
    """Rent · money for one m² and month · absent: not to let, or unknown."""
    price_valid_until: date | None = Field(default=None)
    """Last day the price or rent is promised · absent: no day is."""
    status: SiteStatus = Field(default=SiteStatus.AVAILABLE, sa_type=choice(SiteStatus))
    """Whether it can be had · a reservation whose last day is over counts no more, see ``status_on``."""
    reserved_for_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """The one project it is reserved for · absent: none."""
    reserved_until: date | None = Field(default=None)
    """Last day of the reservation · absent: it is not reserved."""
    data_on: date = Field(index=True)
    """As of when all this was last confirmed."""

    def is_reserved_on(self, day: date) -> bool:
        """Say whether it is reserved on a day, the last day included."""
        is_set = self.status == SiteStatus.RESERVED
        return is_set and self.reserved_until is not None and day <= self.reserved_until

    def status_on(self, day: date) -> SiteStatus:
        """Give its status on a day: a reservation that has run out leaves it available.

        >>> from urd_crm.values.lang_text import LangText
        >>> east = Site(
        ...     name=LangText(bg="Зона Изток"),
        ...     area_m2=52000,
        ...     data_on=date(2026, 1, 15),
        ...     status="reserved",
        ...     reserved_for_id=1,
        ...     reserved_until=date(2026, 6, 30),
        ... )
        >>> east.status_on(date(2026, 6, 30)).value, east.status_on(date(2026, 7, 1)).value
        ('reserved', 'available')
        """
        if self.status == SiteStatus.RESERVED and not self.is_reserved_on(day):
            return SiteStatus.AVAILABLE
        return SiteStatus(self.status)


SITE = RecordType(
    "site",
    Site,
    # The owner may be a person: the row follows a merge, and says nothing of them once they are anonymous.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Site", bg="Терен"),
)
