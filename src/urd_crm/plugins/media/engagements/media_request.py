"""A media request: a journalist asks, with a deadline of their own."""

from collections.abc import Iterable, Sequence

from sqlmodel import Field

from urd_crm.contract import (
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    Stage,
    Text,
)
from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.fields import Body, Moment

WAITING = ("received", "assigned")
"""Until it is answered."""


class MediaRequest(EngagementDetail, table=True):
    """The further fields of a media request. When it was answered, its stages tell."""

    __tablename__ = "urd_media_media_request"

    journalist_id: int | None = Field(default=None, foreign_key="urd_affiliation.id", ondelete="SET NULL", index=True)
    """Who asks, in which job · absent: the outlet as such."""
    received_at: Moment = Field(sa_type=UTCDateTime, index=True)
    """When it came in · UTC."""
    deadline_at: Moment = Field(sa_type=UTCDateTime, index=True)
    """When the journalist needs the answer · UTC."""
    question: Body | None = Field(default=None)
    """What is asked · free text · absent: the name says it."""
    answer: Body | None = Field(default=None)
    """What we answered · free text · absent: nothing yet."""


def deadline_before_receipt(rows: Sequence[MediaRequest], context: CheckContext) -> Iterable[Finding]:
    """Find requests that were due before they came in."""
    for row in rows:
        if row.deadline_at < row.received_at:
            yield Finding(
                row, Text(en="is before it came in", bg="е преди получаването на запитването"), field="deadline_at"
            )


DEADLINE_BEFORE_RECEIPT = Check(
    "deadline-before-receipt",
    MediaRequest,
    deadline_before_receipt,
    REJECT,
    Text(en="Due before it came in", bg="Срок преди получаването"),
)

MEDIA_REQUEST = EngagementType(
    "media_request",
    stages=(
        Stage("received", Text(en="Received", bg="Получено")),
        Stage("assigned", Text(en="Assigned", bg="Възложено")),
        Stage("answered", Text(en="Answered", bg="Отговорено")),
        Stage("published", Text(en="Published", bg="Публикувано"), is_final=True, needs_reason=False),
        Stage("no_publication", Text(en="Not published", bg="Без публикация"), is_final=True),
    ),
    transitions={
        "received": ("assigned",),
        "assigned": ("answered",),
        "answered": ("published", "no_publication"),
    },
    detail=MediaRequest,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Media request", bg="Медийно запитване"),
)
