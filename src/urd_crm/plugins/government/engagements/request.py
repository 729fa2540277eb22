"""What we ask of an institution in writing."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

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
from urd_crm.contract.stages import stages_of
from urd_crm.entities.columns import choice
from urd_crm.plugins.government.engagements.signing import NO_AUTHORITY, unauthorised


class RequestKind(StrEnum):
    """What is asked for."""

    OPINION = "opinion"
    PERMIT = "permit"
    FUNDING = "funding"
    DATA = "data"
    NOMINATION = "nomination"
    LAW_PROPOSAL = "law_proposal"


class RequestOutcome(StrEnum):
    """What we got."""

    MET = "met"
    PARTLY_MET = "partly_met"
    REFUSED = "refused"
    UNANSWERED = "unanswered"


class OfficialRequest(EngagementDetail, table=True):
    """The further fields of a request of ours; whom we ask is its party, its numbers are those of its letters."""

    __tablename__ = "urd_government_official_request"

    kind: RequestKind = Field(sa_type=choice(RequestKind))
    """What we ask for."""
    post_id: int | None = Field(default=None, foreign_key="urd_post.id", index=True)
    """Which office we ask · absent: the institution as a whole."""
    signatory_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours signs it · absent: not decided."""
    signed_on: date | None = Field(default=None)
    """When it was signed · absent: it is not."""
    due: date | None = Field(default=None, index=True)
    """By when an answer was agreed, or a law sets it · absent: what the service standard of its kind says."""
    outcome: RequestOutcome | None = Field(default=None, sa_type=choice(RequestOutcome))
    """What we got · absent: it is open."""


def outcome_missing(rows: Sequence[OfficialRequest], context: CheckContext) -> Iterable[Finding]:
    """Find closed requests that do not say what came of them."""
    stages = stages_of(rows, context)
    for row in rows:
        if row.outcome is None and stages.get(row.engagement_id) == "closed":
            yield Finding(
                row,
                Text(en="it does not say what came of it", bg="не е посочено какво е постигнато"),
                Text(
                    en="Set outcome: met, partly_met, refused or unanswered.",
                    bg="Посочете outcome: met, partly_met, refused или unanswered.",
                ),
                field="outcome",
            )


NO_AUTHORITY_OUT = Check("no-authority", OfficialRequest, unauthorised, REJECT, NO_AUTHORITY)
OUTCOME_MISSING = Check(
    "outcome-missing", OfficialRequest, outcome_missing, REJECT, Text(en="Outcome missing", bg="Липсва резултат")
)

OFFICIAL_REQUEST = EngagementType(
    "official_request",
    stages=(
        Stage("drafted", Text(en="Drafted", bg="Изготвено")),
        Stage("signed", Text(en="Signed", bg="Подписано")),
        Stage("sent", Text(en="Sent", bg="Изпратено")),
        Stage("registered_there", Text(en="Registered there", bg="Заведено при тях")),
        Stage("reminded", Text(en="Reminded", bg="Напомнено")),
        Stage("answered", Text(en="Answered", bg="Получен отговор")),
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True),
        Stage("withdrawn", Text(en="Withdrawn", bg="Оттеглено"), is_final=True),
    ),
    # What is registered there may be forgotten there, and who was reminded may say that it is registered.
    transitions={
        "drafted": ("signed",),
        "signed": ("sent",),
        "sent": ("registered_there", "reminded", "answered"),
        "registered_there": ("reminded", "answered"),
        "reminded": ("registered_there", "answered", "closed"),
        "answered": ("closed",),
        "*": ("withdrawn",),
    },
    detail=OfficialRequest,
    # The one person named is our own signatory, in public office: it stays once they are anonymous.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={"signed": (NO_AUTHORITY_OUT,), "closed": (OUTCOME_MISSING,)},
    title=Text(en="Official request", bg="Официално искане"),
)
