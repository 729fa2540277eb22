"""A mistake in a publication: a correction that is asked for, or a reply that we have a right to."""

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.fields import Body


class CorrectionRequest(EngagementDetail, table=True):
    """The further fields of a request to correct a mistake."""

    __tablename__ = "urd_media_correction_request"

    coverage_id: int | None = Field(default=None, foreign_key="urd_media_coverage.id", ondelete="SET NULL", index=True)
    """Which publication · absent: it is not recorded."""
    claim: Body | None = Field(default=None)
    """What was published and is wrong · absent: not written down."""
    correction: Body | None = Field(default=None)
    """What would be right · absent: not written down."""


class Rebuttal(EngagementDetail, table=True):
    """The further fields of a reply to what was published about us."""

    __tablename__ = "urd_media_rebuttal"

    coverage_id: int | None = Field(default=None, foreign_key="urd_media_coverage.id", ondelete="SET NULL", index=True)
    """Which publication · absent: it is not recorded."""
    claim: Body | None = Field(default=None)
    """What was published and is disputed · absent: not written down."""
    reply: Body | None = Field(default=None)
    """What we reply · absent: not written down."""


STAGES = (
    Stage("found", Text(en="Found", bg="Установено")),
    Stage("decided", Text(en="Decided", bg="Взето решение")),
    Stage("sent", Text(en="Sent", bg="Изпратено")),
    Stage("published", Text(en="Published", bg="Публикувано"), is_final=True, needs_reason=False),
    Stage("refused", Text(en="Refused", bg="Отказано"), is_final=True),
)
TRANSITIONS = {"found": ("decided",), "decided": ("sent",), "sent": ("published", "refused")}

CORRECTION_REQUEST = EngagementType(
    "correction_request",
    stages=STAGES,
    transitions=TRANSITIONS,
    detail=CorrectionRequest,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Request for a correction", bg="Искане за поправка"),
)
REBUTTAL = EngagementType(
    "rebuttal",
    stages=STAGES,
    transitions=TRANSITIONS,
    detail=Rebuttal,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Right of reply", bg="Право на отговор"),
)
