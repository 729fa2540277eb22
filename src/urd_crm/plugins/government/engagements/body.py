"""A consultative body that we sit in: a regional council, a joint commission."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Line


class BodyKind(StrEnum):
    """What sort of body."""

    REGIONAL_COUNCIL = "regional_council"
    JOINT_COMMISSION = "joint_commission"
    WORKING_GROUP = "working_group"


class ConsultativeBody(EngagementDetail, table=True):
    """The further fields of a body; who sits there for us, :class:`BodySeat` says, its meetings are interactions."""

    __tablename__ = "urd_government_consultative_body"

    kind: BodyKind = Field(default=BodyKind.JOINT_COMMISSION, sa_type=choice(BodyKind))
    """What sort of body."""
    statute: Line | None = Field(default=None, max_length=400)
    """The act that sets it up, or its rules · absent: not named."""
    seats: int | None = Field(default=None, ge=1)
    """How many seats are ours · absent: any number."""


CONSULTATIVE_BODY = EngagementType(
    "consultative_body",
    stages=(
        Stage("proposed", Text(en="Proposed", bg="Предложен")),
        Stage("constituted", Text(en="Constituted", bg="Учреден")),
        Stage("active", Text(en="Active", bg="Действащ")),
        Stage("dissolved", Text(en="Dissolved", bg="Прекратен"), is_final=True),
    ),
    transitions={"proposed": ("constituted",), "constituted": ("active",), "active": ("dissolved",)},
    detail=ConsultativeBody,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Consultative body", bg="Консултативен орган"),
)
