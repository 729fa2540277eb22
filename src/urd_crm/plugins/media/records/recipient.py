"""That a press release was sent to somebody."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.fields import Moment


class ReleaseRecipient(Record, table=True):
    """One line of the embargo log: to whom a release was sent, in which job, and when."""

    __tablename__ = "urd_media_release_recipient"
    __table_args__ = (sa.UniqueConstraint("engagement_id", "affiliation_id"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Which release."""
    affiliation_id: int = Field(foreign_key="urd_affiliation.id", ondelete="CASCADE", index=True)
    """To whom."""
    sent_at: Moment = Field(sa_type=UTCDateTime, index=True)
    """When · UTC."""
    is_exclusive: bool = Field(default=False)
    """Whether they alone got it."""


RELEASE_RECIPIENT = RecordType(
    "release_recipient",
    ReleaseRecipient,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Recipient of a release", bg="Получател на прессъобщение"),
)
