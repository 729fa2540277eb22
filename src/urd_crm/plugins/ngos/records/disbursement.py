"""Money that was paid under a grant."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.columns import MoneyColumn
from urd_crm.entities.fields import Line
from urd_crm.plugins.ngos.records.amount import Amount


class Disbursement(Record, table=True):
    """One instalment of a grant; the first is the advance, the next one comes after the report."""

    __tablename__ = "urd_ngos_disbursement"
    __table_args__ = (sa.Index("ix_urd_ngos_disbursement_engagement_id_paid_on", "engagement_id", "paid_on"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Of which grant."""
    amount: Amount = Field(sa_type=MoneyColumn)
    """How much · EUR, BGN before 2026."""
    paid_on: date
    """When it was paid."""
    note: Line | None = Field(default=None, max_length=400)
    """What it is, or the number of the payment order · absent: nothing."""


DISBURSEMENT = RecordType(
    "disbursement", Disbursement, personal_data=NO_PERSONAL_DATA, title=Text(en="Instalment of a grant", bg="Плащане")
)
