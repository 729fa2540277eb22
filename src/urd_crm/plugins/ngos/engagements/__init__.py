"""What is under way with NGOs: agreements, grants, rooms, joint initiatives, seats in councils."""

from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.engagements.grant_stages import MUNICIPAL_GRANT
from urd_crm.plugins.ngos.engagements.initiative import JOINT_INITIATIVE, JointInitiative
from urd_crm.plugins.ngos.engagements.partnership import COOPERATION_AGREEMENT
from urd_crm.plugins.ngos.engagements.payment import pay
from urd_crm.plugins.ngos.engagements.premises import PREMISES_USE, PremisesUse
from urd_crm.plugins.ngos.engagements.seat import ADVISORY_SEAT, AdvisorySeat

__all__ = [
    "ADVISORY_SEAT",
    "COOPERATION_AGREEMENT",
    "JOINT_INITIATIVE",
    "MUNICIPAL_GRANT",
    "PREMISES_USE",
    "AdvisorySeat",
    "JointInitiative",
    "MunicipalGrant",
    "PremisesUse",
    "pay",
]
