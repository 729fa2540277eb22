"""What is under way with somebody: a project, a case, a negotiation, a consultation."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import UidColumn, UTCDateTime
from urd_crm.entities.fields import Body, Line, Moment
from urd_crm.entities.model import CrmModel, Versioned
from urd_crm.values.uid import new_uid


class Engagement(Versioned, table=True):
    """Something typed, staged and dated that we have under way with parties.

    Its further fields stand in the detail table of its type; how it came to its stage, in the stage changes.
    """

    __tablename__ = "urd_engagement"
    __table_args__ = (
        sa.Index("ix_urd_engagement_type_stage", "type", "stage"),
        sa.Index(
            "ix_urd_engagement_code_name",
            "code_name",
            sqlite_where=sa.text("code_name IS NOT NULL"),
            postgresql_where=sa.text("code_name IS NOT NULL"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    """Number inside this database · never used again."""
    uid: UUID = Field(default_factory=new_uid, sa_type=UidColumn, unique=True)
    """Public name for exports and other systems · UUIDv7."""
    type: Line = Field(max_length=100)
    """Which type · one of the registered types: ``investors.investment_project`` …"""
    name: Line = Field(max_length=400)
    """What it is called among ourselves."""
    code_name: Line | None = Field(default=None, max_length=100)
    """What it is called towards outsiders, its own name and those it is with being confidential · absent: they are not."""
    stage: Line = Field(max_length=60)
    """Where it stands · a stage of its type · moved by ``engagements.move`` alone."""
    opened_at: Moment = Field(sa_type=UTCDateTime)
    """When it began · UTC."""
    closed_at: Moment | None = Field(default=None, sa_type=UTCDateTime)
    """When it came to a final stage · UTC · absent: it is under way."""
    origin_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """The engagement it grew out of · absent: none."""
    responsible_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours answers for it · absent: nobody yet."""
    responsible_unit: Line | None = Field(default=None, max_length=400)
    """Which unit of ours answers for it · absent: not said."""
    note: Body | None = Field(default=None)
    """What does not fit elsewhere · free text · absent: nothing."""

    @property
    def public_name(self) -> str:
        """The name that may be said outside: the code name where there is one."""
        return self.code_name or self.name


class EngagementParty(CrmModel, table=True):
    """A party in an engagement, in a role."""

    __tablename__ = "urd_engagement_party"
    __table_args__ = (
        sa.Index("ix_urd_engagement_party_party", "party_id", "engagement_id"),
        {"sqlite_with_rowid": False},
    )

    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE", primary_key=True)
    """In what."""
    party_id: int = Field(foreign_key="urd_party.id", primary_key=True)
    """Who."""
    role: Line = Field(default="party", max_length=60, primary_key=True)
    """As what: applicant, partner, assessor … · ``party``: nothing in particular."""


class StageChange(CrmModel, table=True):
    """One step of an engagement from stage to stage: when, who, why."""

    __tablename__ = "urd_stage_change"
    __table_args__ = (sa.Index("ix_urd_stage_change_engagement_id_at", "engagement_id", "at"),)

    id: int = Field(default=None, primary_key=True)
    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Of what."""
    from_stage: Line | None = Field(default=None, max_length=60)
    """Where it stood before · absent: it was opened."""
    to_stage: Line = Field(max_length=60)
    """Where it stands then."""
    at: Moment = Field(sa_type=UTCDateTime)
    """When the step was made · UTC."""
    actor: Line = Field(max_length=100)
    """Who made it."""
    reason: Line | None = Field(default=None, max_length=400)
    """Why · absent: it needs no reason."""
