"""What weight a party has in a topic, and how much the topic matters to it."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.fields import Line


class Influence(Record, table=True):
    """One judgement of a party in a topic on a day; the latest one counts. For use in the house.

    It may be an opinion about a person: it is handed out to them, and goes when they are erased.
    """

    __tablename__ = "urd_ngos_influence"
    __table_args__ = (sa.UniqueConstraint("party_id", "topic", "judged_on"),)

    party_id: int = Field(foreign_key="urd_party.id")
    """Whose."""
    topic: Line = Field(max_length=100)
    """In what: an area of work, a plan, a project."""
    influence: int = Field(ge=1, le=5)
    """How much it can move in the topic · 1 (little) to 5 (a great deal)."""
    interest: int = Field(ge=1, le=5)
    """How much the topic matters to it · 1 to 5."""
    impact: int | None = Field(default=None, ge=1, le=5)
    """How much what we decide changes for it · 1 to 5 · absent: not judged."""
    judged_on: date
    """When it was judged."""
    judged_by_id: int = Field(foreign_key="urd_person.id", index=True)
    """Who of ours judged it."""
    responsible_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours keeps in touch with it · absent: nobody yet."""


INFLUENCE = RecordType(
    "influence",
    Influence,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE),
    title=Text(en="Influence and interest", bg="Влияние и интерес"),
)
