"""What is under way with institutions: requests both ways, consultative bodies, initiatives for laws."""

from urd_crm.plugins.government.engagements.body import CONSULTATIVE_BODY, BodyKind, ConsultativeBody
from urd_crm.plugins.government.engagements.incoming import INCOMING_REQUEST, IncomingRequest
from urd_crm.plugins.government.engagements.initiative import LEGISLATIVE_INITIATIVE, LegislativeInitiative
from urd_crm.plugins.government.engagements.request import (
    OFFICIAL_REQUEST,
    OfficialRequest,
    RequestKind,
    RequestOutcome,
)

__all__ = [
    "CONSULTATIVE_BODY",
    "INCOMING_REQUEST",
    "LEGISLATIVE_INITIATIVE",
    "OFFICIAL_REQUEST",
    "BodyKind",
    "ConsultativeBody",
    "IncomingRequest",
    "LegislativeInitiative",
    "OfficialRequest",
    "RequestKind",
    "RequestOutcome",
]
