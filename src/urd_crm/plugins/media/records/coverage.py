"""What was published about us, where, by whom, and in what tone."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, Record, RecordType, Text
from urd_crm.entities.columns import UTCDateTime, choice
from urd_crm.entities.fields import Line, Moment, Url
from urd_crm.plugins.media.profiles.outlet import ReachMetric


class MentionPlace(StrEnum):
    """How prominently we are mentioned."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"


class CodedBy(StrEnum):
    """Who judged the tone."""

    PERSON = "person"
    MACHINE = "machine"


class Coverage(Record, table=True):
    """One article, broadcast or post. What its space would have cost as advertising is left out on purpose.

    Source: Barcelona Principles of the measurement association AMEC: such a figure is not the value of communication.
    """

    __tablename__ = "urd_media_coverage"
    __table_args__ = (
        sa.Index("ix_urd_media_coverage_topic_published_at", "topic", "published_at"),
        sa.Index("ix_urd_media_coverage_outlet_id_published_at", "outlet_id", "published_at"),
        sa.Index("ix_urd_media_coverage_published_at", "published_at"),
    )

    outlet_id: int = Field(foreign_key="urd_organisation.id")
    """Where it was published."""
    author_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who wrote it · absent: unsigned, or unknown."""
    published_at: Moment = Field(sa_type=UTCDateTime)
    """When · UTC."""
    url: Url | None = Field(default=None, max_length=2000)
    """Its page · absent: it is printed or broadcast."""
    page: Line | None = Field(default=None, max_length=60)
    """On which page of the paper · absent: it is not printed."""
    airtime: Line | None = Field(default=None, max_length=100)
    """In which programme and how long: ``News, 18:00, 2 min`` · absent: it is not broadcast."""
    headline: Line = Field(max_length=400)
    """Its headline, or what it was announced as."""
    topic: Line | None = Field(default=None, max_length=200)
    """What it is about, in one word of ours that similar items share · absent: not sorted yet."""
    mention: MentionPlace | None = Field(default=None, sa_type=choice(MentionPlace))
    """How prominently we are mentioned · absent: not looked at."""
    about_id: int | None = Field(default=None, foreign_key="urd_party.id", index=True)
    """Whom of ours it is about: the mayor, a unit · absent: the town hall as such."""
    quoted_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours is quoted · absent: nobody."""
    tone: int | None = Field(default=None, ge=-1, le=1)
    """How it speaks of us · -1 negative, 0 neutral, 1 positive · absent: not coded."""
    coded_by: CodedBy | None = Field(default=None, sa_type=choice(CodedBy))
    """Whether a person or a machine judged the tone · absent: not coded."""
    coded_on: date | None = Field(default=None)
    """When · absent: not coded."""
    coder_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Which person judged it · absent: a machine did, or it is not recorded."""
    source_engagement_id: int | None = Field(
        default=None, foreign_key="urd_engagement.id", ondelete="SET NULL", index=True
    )
    """The release, request or press event it came from · absent: none, or it came from an interaction."""
    source_interaction_id: int | None = Field(
        default=None, foreign_key="urd_interaction.id", ondelete="SET NULL", index=True
    )
    """The briefing, interview or call it came from · absent: none, or it came from an engagement."""
    reach: int | None = Field(default=None, ge=0)
    """How many the outlet reached at that time · copies, persons or unique visitors · absent: unknown."""
    reach_metric: ReachMetric | None = Field(default=None, sa_type=choice(ReachMetric))
    """What the reach counts · absent: no reach is known."""
    reach_source: Line | None = Field(default=None, max_length=400)
    """Who says so · absent: no reach is known."""
    reach_on: date | None = Field(default=None)
    """As of when · absent: no reach is known."""
    is_paid: bool = Field(default=False)
    """Whether we paid for it."""
    is_marked_paid: bool = Field(default=False)
    """Whether readers are told that it was paid for."""


COVERAGE = RecordType(
    "coverage",
    Coverage,
    # Published under the author's name: the row follows a merge and outlasts an erasure.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    title=Text(en="Coverage", bg="Отразяване"),
)
