"""What an institution is, and by what right somebody holds office."""

from urd_crm.plugins.government.profiles.institution import (
    INSTITUTION,
    Institution,
    InstitutionKind,
    Level,
    OfficialChannel,
)
from urd_crm.plugins.government.profiles.mandate import MANDATE, Basis, Mandate

__all__ = [
    "INSTITUTION",
    "MANDATE",
    "Basis",
    "Institution",
    "InstitutionKind",
    "Level",
    "Mandate",
    "OfficialChannel",
]
