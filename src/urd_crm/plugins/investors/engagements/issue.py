"""An issue: what stands in an investor's way."""

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
from urd_crm.entities.columns import choice


class IssueKind(StrEnum):
    """What it is about."""

    PERMIT = "permit"
    INFRASTRUCTURE = "infrastructure"
    WORKFORCE = "workforce"
    TAX = "tax"
    DISPUTE = "dispute"


class InvestorIssue(EngagementDetail, table=True):
    """The further fields of an issue; the project or aftercare round it came up in is the engagement's origin."""

    __tablename__ = "urd_investors_investor_issue"

    kind: IssueKind = Field(sa_type=choice(IssueKind))
    """What it is about."""
    is_blocking: bool = Field(default=False, index=True)
    """Whether the investor cannot go on until it is resolved."""
    due_on: date | None = Field(default=None, index=True)
    """By when it is to be resolved · absent: no day is set."""
    escalated_to_id: int | None = Field(default=None, foreign_key="urd_party.id", index=True)
    """The institution it was taken to · absent: it stays with us."""


def escalated_to_nobody(rows: Sequence[InvestorIssue], context: CheckContext) -> Iterable[Finding]:
    """Find issues that are to be escalated and do not say to whom."""
    for row in rows:
        if row.escalated_to_id is None:
            yield Finding(
                row,
                Text(
                    en="an escalated issue needs somebody it is taken to",
                    bg="не е посочено към кого се отнася въпросът",
                ),
                Text(en="Set escalated_to_id first.", bg="Първо задайте escalated_to_id."),
                field="escalated_to_id",
            )


ESCALATED_TO_NOBODY = Check(
    "escalated-to-nobody",
    InvestorIssue,
    escalated_to_nobody,
    REJECT,
    Text(en="Escalated to nobody", bg="Отнесено към никого"),
)

INVESTOR_ISSUE = EngagementType(
    "investor_issue",
    stages=(
        Stage("reported", Text(en="Reported", bg="Поставен")),
        Stage("in_progress", Text(en="In progress", bg="В работа")),
        Stage("escalated", Text(en="Escalated", bg="Отнесен към институция")),
        Stage("resolved", Text(en="Resolved", bg="Решен"), is_final=True),
        Stage("dropped", Text(en="Dropped", bg="Отпаднал"), is_final=True),
    ),
    transitions={
        "reported": ("in_progress", "escalated", "resolved"),
        "in_progress": ("escalated", "resolved"),
        "escalated": ("in_progress", "resolved"),
        "*": ("dropped",),
    },
    detail=InvestorIssue,
    # It may have been taken to a person: the row follows a merge, and is work of ours otherwise.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={"escalated": (ESCALATED_TO_NOBODY,)},
    title=Text(en="Investor's issue", bg="Въпрос на инвеститор"),
)
