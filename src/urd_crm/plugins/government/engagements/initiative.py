"""A law that we want changed, through the association of municipalities."""

from collections.abc import Iterable, Sequence

from sqlmodel import Field

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    Stage,
    Text,
)
from urd_crm.contract.stages import stages_of
from urd_crm.entities.fields import Body, Line

UNWRITTEN = (None, "idea", "position")
"""Where the position may still be unwritten; ``None``: it is being opened."""


class LegislativeInitiative(EngagementDetail, table=True):
    """The further fields of an initiative; the association it goes through is its party."""

    __tablename__ = "urd_government_legislative_initiative"

    act: Line = Field(max_length=400)
    """Which act is to be changed, or made."""
    position: Body | None = Field(default=None)
    """What we propose and why · free text · absent: not written yet."""


def position_missing(rows: Sequence[LegislativeInitiative], context: CheckContext) -> Iterable[Finding]:
    """Find initiatives that were submitted and do not say what we propose."""
    stages = stages_of(rows, context)
    for row in rows:
        if row.position is None and stages.get(row.engagement_id) not in UNWRITTEN:
            yield Finding(
                row,
                Text(en="what we propose is not written down", bg="не е записано какво предлагаме"),
                Text(en="Set position first.", bg="Първо попълнете position."),
                field="position",
            )


POSITION_MISSING = Check(
    "position-missing",
    LegislativeInitiative,
    position_missing,
    REJECT,
    Text(en="Position missing", bg="Липсва позиция"),
)

LEGISLATIVE_INITIATIVE = EngagementType(
    "legislative_initiative",
    stages=(
        Stage("idea", Text(en="Idea", bg="Идея")),
        Stage("position", Text(en="Position", bg="Позиция")),
        Stage("submitted", Text(en="Submitted", bg="Внесена")),
        Stage("hearing", Text(en="Hearing", bg="Разглеждане")),
        Stage("adopted", Text(en="Adopted", bg="Приета"), is_final=True),
        Stage("rejected", Text(en="Rejected", bg="Отхвърлена"), is_final=True),
        Stage("lapsed", Text(en="Lapsed", bg="Отпаднала"), is_final=True),
    ),
    transitions={
        "idea": ("position",),
        "position": ("submitted",),
        "submitted": ("hearing",),
        "hearing": ("adopted", "rejected", "lapsed"),
    },
    detail=LegislativeInitiative,
    personal_data=NO_PERSONAL_DATA,
    guards={"submitted": (POSITION_MISSING,)},
    title=Text(en="Legislative initiative", bg="Законодателна инициатива"),
)
