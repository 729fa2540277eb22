"""The run sheet of a press event."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.fields import Line, Moment


class RunSheetItem(Record, table=True):
    """One item of a press event: what, when, who speaks."""

    __tablename__ = "urd_media_run_sheet_item"
    __table_args__ = (sa.Index("ix_urd_media_run_sheet_item_event", "engagement_id", "starts_at"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Of which press event."""
    starts_at: Moment = Field(sa_type=UTCDateTime)
    """When it begins · UTC."""
    minutes: int | None = Field(default=None, ge=1)
    """How long it takes · minutes · absent: open end."""
    what: Line = Field(max_length=400)
    """What happens."""
    speaker_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who speaks · absent: nobody."""


RUN_SHEET_ITEM = RecordType(
    "run_sheet_item",
    RunSheetItem,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Item of a run sheet", bg="Точка от сценарий"),
)
