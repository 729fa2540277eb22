"""A person whom an accreditation is for."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.fields import Line


class AccreditedPerson(Record, table=True):
    """One of those whom an outlet sends: who they are and what they do there. More is not asked of anybody."""

    __tablename__ = "urd_media_accredited_person"
    __table_args__ = (sa.UniqueConstraint("engagement_id", "person_id"),)

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Of which accreditation."""
    person_id: int = Field(foreign_key="urd_person.id", index=True)
    """Who."""
    function: Line = Field(max_length=100)
    """What they do for the outlet: reporter, camera, sound."""


ACCREDITED_PERSON = RecordType(
    "accredited_person",
    AccreditedPerson,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE),
    title=Text(en="Accredited person", bg="Акредитирано лице"),
)
