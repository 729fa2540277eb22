"""A press release: its text, its embargo, its standing."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import EngagementDetail
from urd_crm.entities.columns import LangTextColumn, UTCDateTime, choice
from urd_crm.entities.fields import Line, Moment
from urd_crm.values.lang_text import LangText


class PubStatus(StrEnum):
    """Whether the text may be used · Source: IPTC ninjs 1.3, ``pubstatus``."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class PressRelease(EngagementDetail, table=True):
    """The further fields of a press release; what is attached to it are the engagement's documents."""

    __tablename__ = "urd_media_press_release"

    title: LangText = Field(sa_type=LangTextColumn)
    """Its headline · in Bulgarian and in as many languages as it is sent in."""
    body: LangText = Field(sa_type=LangTextColumn)
    """Its text · in the same languages."""
    embargo_until: Moment | None = Field(default=None, sa_type=UTCDateTime, index=True)
    """From when it may be published · UTC · absent: at once."""
    urgency: int = Field(default=5, ge=1, le=9)
    """How urgent · 1 is the most, 9 the least."""
    pubstatus: PubStatus = Field(default=PubStatus.USABLE, sa_type=choice(PubStatus))
    """Whether the text may be used."""
    spokesperson_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours speaks for it · absent: nobody is named."""
    linked_decision: Line | None = Field(default=None, max_length=400)
    """The decision or order it is about, with number and date · absent: none."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has both headline and text in · BCP 47."""
        return tuple(tag for tag in self.title.texts if tag in self.body.texts)

    def is_embargoed_at(self, moment: datetime) -> bool:
        """Say whether it may not be published yet."""
        return self.embargo_until is not None and moment < self.embargo_until
