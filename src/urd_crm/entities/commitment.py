"""What was promised, and what is to be done."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Line
from urd_crm.entities.model import Versioned


class Side(StrEnum):
    """Who promised."""

    US = "us"
    THEM = "them"


class CommitmentOutcome(StrEnum):
    """How a promise ended."""

    FULFILLED = "fulfilled"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class Commitment(Versioned, table=True):
    """A promise between us and a party; whether it is overdue, its dates tell."""

    __tablename__ = "urd_commitment"
    __table_args__ = (sa.Index("ix_urd_commitment_due_on_closed_on", "due_on", "closed_on"),)

    id: int = Field(default=None, primary_key=True)
    text: Line = Field(max_length=400)
    """What was promised."""
    by: Side = Field(default=Side.US, sa_type=choice(Side))
    """Who promised: we or they."""
    party_id: int = Field(foreign_key="urd_party.id", index=True)
    """The other side: whom we promised, or who promised us."""
    interaction_id: int | None = Field(default=None, foreign_key="urd_interaction.id", index=True)
    """Where it was said · absent: not in an interaction that we have."""
    engagement_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """What it is a part of · absent: stands alone."""
    promised_on: date
    """When it was promised."""
    due_on: date | None = Field(default=None)
    """By when, that day included · absent: no day was named."""
    responsible_unit: Line | None = Field(default=None, max_length=400)
    """Which unit sees to it · absent: none yet."""
    responsible_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who sees to it · absent: nobody yet."""
    closed_on: date | None = Field(default=None)
    """When it was fulfilled, broken or withdrawn · absent: it stands."""
    outcome: CommitmentOutcome | None = Field(default=None, sa_type=choice(CommitmentOutcome))
    """How it ended · absent: it stands."""
    evidence: Line | None = Field(default=None, max_length=400)
    """What shows how it ended · absent: nothing."""

    def is_overdue(self, on: date) -> bool:
        """Say whether it stood after its day on a date; due that very day is not overdue."""
        standing = self.closed_on is None or self.closed_on > on
        return standing and self.due_on is not None and self.due_on < on


class Task(Versioned, table=True):
    """Something one of us is to do."""

    __tablename__ = "urd_task"
    __table_args__ = (sa.Index("ix_urd_task_due_on_done_on", "due_on", "done_on"),)

    id: int = Field(default=None, primary_key=True)
    title: Line = Field(max_length=400)
    """What is to be done."""
    engagement_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """For what · absent: on its own."""
    interaction_id: int | None = Field(default=None, foreign_key="urd_interaction.id", index=True)
    """Where it came up · absent: nowhere in particular."""
    assignee_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who is to do it · absent: nobody yet."""
    due_on: date | None = Field(default=None)
    """By when, that day included · absent: no day set."""
    done_on: date | None = Field(default=None)
    """When it was done · absent: it is to be done."""
    cancelled_on: date | None = Field(default=None)
    """When it was dropped · absent: it was not."""

    def is_overdue(self, on: date) -> bool:
        """Say whether it was undone after its day on a date; due that very day is not overdue."""
        ended = [day for day in (self.done_on, self.cancelled_on) if day is not None and day <= on]
        return not ended and self.due_on is not None and self.due_on < on
