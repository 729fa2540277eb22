"""Who sits on the board of an organisation, and who may sign for it."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import AffiliationProfile, OnErase, OnExport, OnMerge, PersonalData, ProfileType, Text
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.columns import choice


class Manner(StrEnum):
    """How somebody represents an organisation: all of them together, or each alone."""

    JOINTLY = "jointly"
    SEVERALLY = "severally"


class OfficeBearer(AffiliationProfile, table=True):
    """An office in an organisation: its period is that of the representation, and ends with the affiliation at the latest.

    Another period of the same person is another affiliation.
    """

    __tablename__ = "urd_ngos_office_bearer"

    is_on_board: bool = Field(default=True)
    """Whether the person sits on the managing body."""
    manner: Manner | None = Field(default=None, sa_type=choice(Manner))
    """How the person represents the organisation · absent: does not."""


OFFICE_BEARER = ProfileType(
    "office_bearer",
    OfficeBearer,
    of=Affiliation,
    # A public fact of the register, a part of the person's career: it stays once the person is anonymous.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Office bearer of an NGO", bg="Лице в управлението на НПО"),
)
