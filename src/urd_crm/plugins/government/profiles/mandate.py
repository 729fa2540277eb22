"""By what right somebody holds an office, and whether they sign in its name."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import AffiliationProfile, OnErase, OnExport, OnMerge, PersonalData, ProfileType, Text
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Code, Line


class Basis(StrEnum):
    """By what right."""

    ELECTED = "elected"
    APPOINTED = "appointed"
    DELEGATED = "delegated"
    ACTING = "acting"


class Mandate(AffiliationProfile, table=True):
    """A mandate: of a minister, a member of parliament, a councillor, or of a deputy who signs by order.

    It is dated for itself: an order of delegation may end before the job does.
    Of a person's politics it holds the group they publicly belong to in this office, and nothing else.
    """

    __tablename__ = "urd_government_mandate"

    basis: Basis = Field(sa_type=choice(Basis))
    """By what right."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number and date of the order or decision · absent: an election, or unknown."""
    may_sign: bool = Field(default=False)
    """Whether they sign letters in the organisation's name: the mayor, a deputy by order of delegation."""
    district: int | None = Field(default=None, ge=1, le=31, index=True)
    """Electoral district · 1 to 31, members of parliament only · absent: another office.

    Source: Bulgarian Election Code, districts of the elections to the National Assembly.
    """
    group: Line | None = Field(default=None, max_length=400)
    """Which group they publicly sit with in this office · absent: none, or no such office."""


MANDATE = ProfileType(
    "mandate",
    Mandate,
    of=Affiliation,
    # The group is a political opinion: once the person is to be forgotten, it goes; the office itself is public.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.BLANK, OnExport.INCLUDE, fields=("group",)),
    title=Text(en="Mandate", bg="Мандат"),
)
