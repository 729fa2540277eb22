"""Who signed something for an organisation."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text


class Signature(Record, table=True):
    """One signature for the organisation under a contract, an agreement or a lease; several where all have to sign."""

    __tablename__ = "urd_ngos_signature"
    __table_args__ = (sa.UniqueConstraint("engagement_id", "person_id"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Under what."""
    person_id: int = Field(foreign_key="urd_person.id", index=True)
    """Who signed."""
    signed_on: date
    """When."""


SIGNATURE = RecordType(
    "signature",
    Signature,
    # A signature under a contract outlasts the erasure: the person is anonymous by then.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Signature", bg="Подпис"),
)
