"""What was said, written, met about or planned, and who took part."""

from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import UidColumn, UTCDateTime, choice
from urd_crm.entities.fields import Body, Code, Key, LanguageTag, Line, Moment
from urd_crm.entities.model import CrmModel, Versioned
from urd_crm.values.uid import new_uid


class Direction(StrEnum):
    """Which way it went, seen from us."""

    IN = "in"
    OUT = "out"
    INTERNAL = "internal"


class InteractionStatus(StrEnum):
    """Whether it has taken place."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class ParticipantRole(StrEnum):
    """In what role somebody took part · Source: RFC 5545 §3.2.16 and RFC 9073, with the roles of letters."""

    CHAIR = "chair"
    REQUIRED = "required"
    OPTIONAL = "optional"
    OBSERVER = "observer"
    SPEAKER = "speaker"
    SENDER = "sender"
    RECIPIENT = "recipient"
    COPY = "copy"
    INTERPRETER = "interpreter"


class Rsvp(StrEnum):
    """What somebody answered to an invitation · Source: RFC 5545 §3.2.12."""

    NEEDS_ACTION = "needs-action"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    DELEGATED = "delegated"


class Presence(StrEnum):
    """What was observed, whatever was answered."""

    ATTENDED = "attended"
    NO_SHOW = "no_show"
    LEFT_EARLY = "left_early"
    WALK_IN = "walk_in"


class Interaction(Versioned, table=True):
    """A call, a letter, a meeting, a visit; an event is one that is planned."""

    __tablename__ = "urd_interaction"
    __table_args__ = (
        sa.Index("ix_urd_interaction_occurred_at_kind", "occurred_at", "kind"),
        sa.Index(
            "ix_urd_interaction_reply_to_id",
            "reply_to_id",
            sqlite_where=sa.text("reply_to_id IS NOT NULL"),
            postgresql_where=sa.text("reply_to_id IS NOT NULL"),
        ),
        sa.Index(
            "uq_urd_interaction_source",
            "source",
            "source_id",
            unique=True,
            sqlite_where=sa.text("source IS NOT NULL"),
            postgresql_where=sa.text("source IS NOT NULL"),
        ),
        sa.Index(
            "uq_urd_interaction_register",
            "register_name",
            "register_year",
            "register_number",
            unique=True,
            sqlite_where=sa.text("register_name IS NOT NULL"),
            postgresql_where=sa.text("register_name IS NOT NULL"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    """Number inside this database · never used again."""
    uid: UUID = Field(default_factory=new_uid, sa_type=UidColumn, unique=True)
    """Public name for exports and other systems · UUIDv7."""
    kind: Line = Field(max_length=100)
    """Which kind · one of the registered kinds: ``call``, ``investors.site_visit`` …"""
    direction: Direction | None = Field(default=None, sa_type=choice(Direction))
    """Incoming, outgoing or among ourselves · absent: it has none, or unknown."""
    status: InteractionStatus = Field(default=InteractionStatus.HELD, sa_type=choice(InteractionStatus))
    """Planned, held or cancelled."""
    occurred_at: Moment = Field(sa_type=UTCDateTime)
    """When it began or is to begin · UTC."""
    ended_at: Moment | None = Field(default=None, sa_type=UTCDateTime)
    """When it ended or is to end · UTC · absent: not recorded."""
    zone: str | None = Field(default=None, max_length=64)
    """The local time zone, where it matters · IANA name · absent: that of the town hall."""
    subject: Line = Field(max_length=400)
    """What it was about, in one line."""
    body: Body | None = Field(default=None)
    """Minutes, text, summary · absent: none."""
    language: LanguageTag | None = Field(default=None, max_length=35)
    """In which language · BCP 47 · absent: not said."""
    place: Line | None = Field(default=None, max_length=400)
    """Where · absent: nowhere in particular."""
    register_name: Line | None = Field(default=None, max_length=40)
    """Which register of letters it has a number in · absent: unregistered."""
    register_year: int | None = Field(default=None)
    """The register's year · kept by the gate from the moment."""
    register_number: Code | None = Field(default=None, max_length=100)
    """Its incoming or outgoing number (вх./изх. №) · unique in its register and year."""
    source: Line | None = Field(default=None, max_length=100)
    """The system that reported it · absent: typed in."""
    source_id: Key | None = Field(default=None, max_length=400)
    """Its number there · with ``source`` the key of idempotent logging."""
    source_digest: str | None = Field(default=None, max_length=32)
    """Digest of what was reported, to tell a repetition from a change · kept by the gate."""
    reply_to_id: int | None = Field(default=None, foreign_key="urd_interaction.id")
    """What it answers · absent: it begins a thread."""


class Participant(CrmModel, table=True):
    """A party in an interaction: in what role, and on whose behalf at that moment.

    The moment of the interaction is repeated here, so that one index answers a time line.
    """

    __tablename__ = "urd_participant"
    __table_args__ = (
        sa.Index("ix_urd_participant_party", "party_id", "occurred_at", "interaction_id"),
        sa.Index(
            "ix_urd_participant_on_behalf",
            "on_behalf_of_id",
            "occurred_at",
            "interaction_id",
            sqlite_where=sa.text("on_behalf_of_id IS NOT NULL"),
            postgresql_where=sa.text("on_behalf_of_id IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    interaction_id: int = Field(foreign_key="urd_interaction.id", ondelete="CASCADE", primary_key=True)
    """In what."""
    party_id: int = Field(foreign_key="urd_party.id", primary_key=True)
    """Who."""
    on_behalf_of_id: int | None = Field(default=None, foreign_key="urd_organisation.id")
    """For which organisation they spoke · absent: for themselves, or it is an organisation."""
    affiliation_id: int | None = Field(default=None, foreign_key="urd_affiliation.id", index=True)
    """In which job they spoke for it · absent: none is recorded."""
    role: ParticipantRole | None = Field(default=None, sa_type=choice(ParticipantRole))
    """In what role · absent: took part."""
    rsvp: Rsvp | None = Field(default=None, sa_type=choice(Rsvp))
    """What they answered to the invitation · absent: not invited, or not asked."""
    presence: Presence | None = Field(default=None, sa_type=choice(Presence))
    """What was observed · absent: nobody looked."""
    occurred_at: Moment = Field(sa_type=UTCDateTime)
    """The moment of the interaction · UTC · kept by the gate."""


class InteractionEngagement(CrmModel, table=True):
    """That an interaction belongs to an engagement; it may belong to several."""

    __tablename__ = "urd_interaction_engagement"
    __table_args__ = {"sqlite_with_rowid": False}

    interaction_id: int = Field(foreign_key="urd_interaction.id", ondelete="CASCADE", primary_key=True)
    """What was said."""
    engagement_id: int = Field(foreign_key="urd_engagement.id", ondelete="CASCADE", primary_key=True, index=True)
    """What it was about."""
