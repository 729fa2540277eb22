"""The kinds of interaction that institutions have; meetings, calls and notes are the core's."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Code
from urd_crm.plugins.government.profiles.institution import OfficialChannel


class MeetingAnswer(StrEnum):
    """What we answered to a request for a meeting."""

    GRANTED = "granted"
    DECLINED = "declined"


class OfficialLetter(InteractionDetail, table=True):
    """A letter to or from an institution; its number in our register is the interaction's own."""

    __tablename__ = "urd_government_official_letter"

    post_id: int | None = Field(default=None, foreign_key="urd_post.id", index=True)
    """To which office of theirs it is addressed · absent: to the institution, or it came in."""
    to_post: bool = Field(default=False)
    """Whether it is addressed to the office whoever holds it, and not to a person by name."""
    channel: OfficialChannel | None = Field(default=None, sa_type=choice(OfficialChannel))
    """By which way it went · absent: not said."""
    their_number: Code | None = Field(default=None, max_length=100)
    """The number it has in their register · absent: unknown, or not registered there."""


class MeetingRequest(InteractionDetail, table=True):
    """That somebody asks us for a meeting."""

    __tablename__ = "urd_government_meeting_request"

    answer: MeetingAnswer | None = Field(default=None, sa_type=choice(MeetingAnswer))
    """What we answered · absent: nothing yet."""


OFFICIAL_LETTER = InteractionKind(
    "official_letter",
    Text(en="Official letter", bg="Официално писмо"),
    detail=OfficialLetter,
    personal_data=NO_PERSONAL_DATA,
    is_written=True,
)
OPINION = InteractionKind("opinion", Text(en="Opinion", bg="Становище"))
HEARING = InteractionKind("hearing", Text(en="Hearing", bg="Изслушване"), is_meeting=True)
SITTING = InteractionKind("session", Text(en="Session of a body", bg="Заседание"), is_meeting=True)
COURTESY_CALL = InteractionKind("courtesy_call", Text(en="Courtesy call", bg="Посещение на вежливост"), is_meeting=True)
MEETING_REQUEST = InteractionKind(
    "meeting_request",
    Text(en="Request for a meeting", bg="Искане за среща"),
    detail=MeetingRequest,
    personal_data=NO_PERSONAL_DATA,
)

ALL = (OFFICIAL_LETTER, OPINION, HEARING, SITTING, COURTESY_CALL, MEETING_REQUEST)
