"""A press event, from the plan to what was written about it."""

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Milestone, Stage, Text
from urd_crm.entities.columns import choice
from urd_crm.plugins.media.interactions import PressForm


class PressEvent(EngagementDetail, table=True):
    """The further fields of a press event.

    Its place, its time and who came stand in the interaction; the questions are interactions of the engagement,
    the material handed out is its documents, the run sheet :class:`RunSheetItem`.
    """

    __tablename__ = "urd_media_press_event"

    form: PressForm = Field(default=PressForm.PRESS_CONFERENCE, sa_type=choice(PressForm))
    """In what form."""
    event_id: int | None = Field(default=None, foreign_key="urd_interaction.id", ondelete="SET NULL", index=True)
    """The interaction with its place, its time and its participants · absent: no day is set."""


PRESS_EVENT = EngagementType(
    "press_event",
    stages=(
        Stage("planned", Text(en="Planned", bg="Планирано")),
        Stage("announced", Text(en="Announced", bg="Обявено")),
        Stage("accreditation_open", Text(en="Accreditation open", bg="Отворена акредитация")),
        Stage("confirmed", Text(en="Confirmed", bg="Потвърдено")),
        Stage("held", Text(en="Held", bg="Проведено")),
        Stage("followed_up", Text(en="Followed up", bg="С обратна връзка")),
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True, needs_reason=False),
        Stage("cancelled", Text(en="Cancelled", bg="Отменено"), is_final=True),
    ),
    transitions={
        "planned": ("announced",),
        "announced": ("accreditation_open",),
        "accreditation_open": ("confirmed",),
        "confirmed": ("held",),
        "held": ("followed_up",),
        "followed_up": ("closed",),
        "*": ("cancelled",),
    },
    detail=PressEvent,
    personal_data=NO_PERSONAL_DATA,
    milestones=(
        Milestone(
            Text(
                en="Send the material and the promised answers",
                bg="Изпратете материалите и обещаните отговори",
            ),
            after="held",
            limit="press_event_follow_up",
        ),
    ),
    title=Text(en="Press event", bg="Събитие за медиите"),
)
