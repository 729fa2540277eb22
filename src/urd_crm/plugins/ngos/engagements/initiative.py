"""Something that the municipality and an organisation do together."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.columns import MoneyColumn
from urd_crm.entities.fields import Body
from urd_crm.plugins.ngos.profiles.area import AreaCode
from urd_crm.plugins.ngos.records.amount import Amount


class JointInitiative(EngagementDetail, table=True):
    """The further fields of a joint initiative."""

    __tablename__ = "urd_ngos_joint_initiative"

    area_of_work: AreaCode | None = Field(default=None, max_length=40)
    """In which area of work · our code · absent: not said."""
    starts_on: date | None = Field(default=None)
    """First day · absent: not set."""
    ends_on: date | None = Field(default=None)
    """Last day · absent: not set."""
    our_share: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """What we put in · EUR, BGN before 2026 · absent: nothing, or not in money."""
    their_share: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """What they put in · EUR, BGN before 2026 · absent: nothing, or not in money."""
    outcome: Body | None = Field(default=None)
    """What came of it · free text · absent: not written yet."""


JOINT_INITIATIVE = EngagementType(
    "joint_initiative",
    stages=(
        Stage("proposed", Text(en="Proposed", bg="Предложена")),
        Stage("agreed", Text(en="Agreed", bg="Съгласувана")),
        Stage("running", Text(en="Running", bg="Изпълнява се")),
        Stage("done", Text(en="Done", bg="Приключена"), is_final=True, needs_reason=False),
    ),
    transitions={"proposed": ("agreed",), "agreed": ("running",), "running": ("done",)},
    detail=JointInitiative,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Joint initiative", bg="Съвместна инициатива"),
)
