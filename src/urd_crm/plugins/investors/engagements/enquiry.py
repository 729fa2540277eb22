"""An enquiry: somebody asks what the town has to offer."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.columns import UTCDateTime, choice
from urd_crm.entities.fields import Moment


class Channel(StrEnum):
    """How it came in."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    VISIT = "visit"
    WEB = "web"
    EVENT = "event"


class EnquirySource(StrEnum):
    """Through whom it came."""

    DIRECT = "direct"
    INVEST_BULGARIA = "invest_bulgaria"
    EMBASSY = "embassy"
    CHAMBER = "chamber"
    NETWORK = "network"
    FAIR = "fair"


class InvestorEnquiry(EngagementDetail, table=True):
    """The further fields of an enquiry. When it was acknowledged and answered, its stages tell."""

    __tablename__ = "urd_investors_investor_enquiry"

    channel: Channel = Field(sa_type=choice(Channel))
    """How it came in."""
    source: EnquirySource = Field(sa_type=choice(EnquirySource))
    """Through whom it came."""
    received_at: Moment = Field(sa_type=UTCDateTime, index=True)
    """When it came in · UTC."""
    response_due: date | None = Field(default=None, index=True)
    """Last day to answer it · absent: what the service standard says."""


INVESTOR_ENQUIRY = EngagementType(
    "investor_enquiry",
    stages=(
        Stage("received", Text(en="Received", bg="Получено")),
        Stage("acknowledged", Text(en="Acknowledged", bg="Потвърдено")),
        Stage("screened", Text(en="Screened", bg="Проучено")),
        Stage("processing", Text(en="Processing", bg="В работа")),
        Stage("answered", Text(en="Answered", bg="Отговорено")),
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True),
        Stage("referred", Text(en="Referred", bg="Препратено"), is_final=True),
        Stage("out_of_scope", Text(en="Out of scope", bg="Извън обхвата"), is_final=True),
        # The project that it became says why.
        Stage("converted", Text(en="Converted", bg="Прераснало в проект"), is_final=True, needs_reason=False),
    ),
    transitions={
        "received": ("acknowledged",),
        "acknowledged": ("screened",),
        "screened": ("processing", "referred", "out_of_scope"),
        "processing": ("answered",),
        "answered": ("closed", "converted"),
    },
    detail=InvestorEnquiry,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Investor enquiry", bg="Запитване от инвеститор"),
)
