"""What a project asks of a site."""

from decimal import Decimal
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.columns import DecimalColumn, PartialDateColumn, choice
from urd_crm.plugins.investors.records.site import Zoning
from urd_crm.values.partial_date import PartialDate


class Tenure(StrEnum):
    """Whether they want to buy or to rent."""

    BUY = "buy"
    LEASE = "lease"


class Requirement(Record, table=True):
    """What an enquiry or a project asks for. What is absent does not matter to them."""

    __tablename__ = "urd_investors_requirement"

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE", index=True)
    """Whose · an enquiry, then the project that grows out of it."""
    area_min_m2: Decimal | None = Field(default=None, gt=0, sa_type=DecimalColumn)
    """At least so large · m²."""
    area_max_m2: Decimal | None = Field(default=None, gt=0, sa_type=DecimalColumn)
    """At most so large · m²."""
    power_mw: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """Electric power · MW."""
    needs_gas: bool = Field(default=False)
    """Whether there has to be natural gas."""
    water_m3_day: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """Water · m³ a day."""
    needs_sewer: bool = Field(default=False)
    """Whether there has to be a sewer."""
    needs_rail: bool = Field(default=False)
    """Whether there has to be a railway siding."""
    motorway_max_km: Decimal | None = Field(default=None, ge=0, sa_type=DecimalColumn)
    """So near to a motorway junction · km."""
    zoning: Zoning | None = Field(default=None, sa_type=choice(Zoning))
    """What has to be allowed there."""
    tenure: Tenure | None = Field(default=None, sa_type=choice(Tenure))
    """To buy or to rent · absent: either."""
    jobs_graduate: int | None = Field(default=None, ge=0)
    """How many people with a degree they look for · FTE."""
    jobs_skilled: int | None = Field(default=None, ge=0)
    """How many skilled workers · FTE."""
    jobs_unskilled: int | None = Field(default=None, ge=0)
    """How many workers to be trained · FTE."""
    start_by: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """When they want to begin work there · partial date."""


REQUIREMENT = RecordType(
    "requirement", Requirement, personal_data=NO_PERSONAL_DATA, title=Text(en="Requirement", bg="Изискване към терен")
)
