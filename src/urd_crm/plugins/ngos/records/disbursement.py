"""Money that was paid under a grant."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.columns import MoneyColumn
from urd_crm.entities.fields import Line
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.records.amount import Amount
from urd_crm.values.money import Money

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


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


def disbursed(
    session: "Session", engagement_ids: Collection[int], on: date | None = None
) -> Mapping[int, Sequence[Money]]:
    """Give what was paid of grants, by engagement.

    Args:
        session: where to look.
        engagement_ids: of which.
        on: up to which day; ``None``: whatever is recorded.
    """
    paid = table_of(Disbursement).c
    ids = sorted(engagement_ids)
    found: dict[int, list[Money]] = defaultdict(list)
    for start in range(0, len(ids), BATCH):
        statement = sa.select(paid.engagement_id, paid.amount).where(paid.engagement_id.in_(ids[start : start + BATCH]))
        for row in session.store.rows(statement if on is None else statement.where(paid.paid_on <= on)):
            found[row.engagement_id].append(row.amount)
    return found
