"""What an institution asks of us in writing."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
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
from urd_crm.contract.stages import BATCH
from urd_crm.entities.columns import choice
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.engagements.request import RequestKind
from urd_crm.plugins.government.engagements.signing import NO_AUTHORITY, unauthorised

UNASSIGNED_TITLE = Text(en="Nobody answers for it", bg="Неразпределено искане")


class IncomingRequest(EngagementDetail, table=True):
    """The further fields of a request to us; who asks is its party, who answers for it the engagement says."""

    __tablename__ = "urd_government_incoming_request"

    kind: RequestKind = Field(sa_type=choice(RequestKind))
    """What they ask for."""
    received_on: date = Field(index=True)
    """When it came in: the day of the incoming number."""
    due: date | None = Field(default=None, index=True)
    """Last day to answer, that day included, by law or as they ask · absent: none is set."""
    signatory_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours signs the answer · absent: not decided."""
    signed_on: date | None = Field(default=None)
    """When the answer was signed · absent: it is not."""


def without_responsible(rows: Sequence[IncomingRequest], context: CheckContext) -> Iterable[Finding]:
    """Find requests that neither a person nor a unit of ours answers for."""
    found = engagements_of(rows, context)
    for row in rows:
        engagement = found.get(row.engagement_id)
        if engagement is not None and engagement.responsible_id is None and engagement.responsible_unit is None:
            yield Finding(
                row,
                Text(en="nobody of ours answers for it", bg="няма отговорен служител или звено"),
                Text(en="Assign it to a person or a unit.", bg="Разпределете го на служител или звено."),
            )


def engagements_of(rows: Sequence[EngagementDetail], context: CheckContext) -> dict[int, Any]:
    """Give the engagements of details by number; one query for many."""
    table, ids = table_of(Engagement), [row.engagement_id for row in rows]
    return {
        row.id: row
        for start in range(0, len(ids), BATCH)
        for row in context.session.store.rows(sa.select(table).where(table.c.id.in_(ids[start : start + BATCH])))
    }


NO_AUTHORITY_IN = Check("no-authority-to-reply", IncomingRequest, unauthorised, REJECT, NO_AUTHORITY)
UNASSIGNED_AT_CLOSE = Check("unassigned", IncomingRequest, without_responsible, REJECT, UNASSIGNED_TITLE)
"""The guard of its end; before, the review warns."""

INCOMING_REQUEST = EngagementType(
    "incoming_request",
    stages=(
        Stage("received", Text(en="Received", bg="Получено")),
        Stage("assigned", Text(en="Assigned", bg="Разпределено")),
        Stage("drafted", Text(en="Answer drafted", bg="Изготвен отговор")),
        Stage("signed", Text(en="Answer signed", bg="Подписан отговор")),
        Stage("sent", Text(en="Answer sent", bg="Изпратен отговор")),
        # The answer that was sent says why.
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True, needs_reason=False),
        Stage("withdrawn", Text(en="Withdrawn", bg="Оттеглено"), is_final=True),
    ),
    transitions={
        "received": ("assigned",),
        "assigned": ("drafted",),
        "drafted": ("signed",),
        "signed": ("sent",),
        "sent": ("closed",),
        "*": ("withdrawn",),
    },
    detail=IncomingRequest,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={"signed": (NO_AUTHORITY_IN,), "closed": (UNASSIGNED_AT_CLOSE,)},
    title=Text(en="Incoming request", bg="Входящо искане"),
)
