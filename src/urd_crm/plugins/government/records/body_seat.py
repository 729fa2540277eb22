"""A seat of ours in a consultative body."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.fields import Code
from urd_crm.values.partial_date import PartialDate


class BodySeat(Record, table=True):
    """Who of ours sits in a body, and in which job: with the job, the right to the seat ends."""

    __tablename__ = "urd_government_body_seat"
    __table_args__ = (sa.Index("ix_urd_government_body_seat_affiliation_id", "affiliation_id"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE", index=True)
    """In which body."""
    affiliation_id: int = Field(foreign_key="urd_affiliation.id")
    """Who, in which job of ours."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number and date of the order or decision that sent them · absent: none is recorded."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: it lasts."""


BODY_SEAT = RecordType(
    "body_seat",
    BodySeat,
    # Public work of the person: it stays once the person is anonymous.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Seat in a consultative body", bg="Място в консултативен орган"),
)
