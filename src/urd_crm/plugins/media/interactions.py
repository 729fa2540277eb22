"""The kinds of interaction that the press has; calls and letters are the core's."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Body


class PressForm(StrEnum):
    """In what form the press is received."""

    BRIEFING = "briefing"
    PRESS_CONFERENCE = "press_conference"
    PRESENTATION = "presentation"
    PRESS_TOUR = "press_tour"


class BriefingAttendance(InteractionDetail, table=True):
    """A briefing or another press event; who was invited, answered and came, its participants say."""

    __tablename__ = "urd_media_briefing_attendance"

    form: PressForm = Field(default=PressForm.BRIEFING, sa_type=choice(PressForm))
    """In what form."""


class QuestionAndAnswer(InteractionDetail, table=True):
    """One question that was asked, and what we said."""

    __tablename__ = "urd_media_q_and_a"

    answer: Body | None = Field(default=None)
    """What we answered · absent: it is open, or was promised for later."""


PITCH = InteractionKind("pitch", Text(en="Story pitch", bg="Предложение за материал"))
INTERVIEW = InteractionKind("interview", Text(en="Interview", bg="Интервю"), is_meeting=True)
BRIEFING_ATTENDANCE = InteractionKind(
    "briefing_attendance",
    Text(en="Attendance at a press event", bg="Присъствие на брифинг или пресконференция"),
    detail=BriefingAttendance,
    personal_data=NO_PERSONAL_DATA,
)
Q_AND_A = InteractionKind(
    "q_and_a",
    Text(en="Question and answer", bg="Въпрос и отговор"),
    detail=QuestionAndAnswer,
    personal_data=NO_PERSONAL_DATA,
)
TOUR = InteractionKind("tour", Text(en="Press tour", bg="Журналистическа обиколка"), is_meeting=True)
CORRECTION = InteractionKind("correction", Text(en="Correction asked for", bg="Искане за поправка"))

ALL = (PITCH, INTERVIEW, BRIEFING_ATTENDANCE, Q_AND_A, TOUR, CORRECTION)
