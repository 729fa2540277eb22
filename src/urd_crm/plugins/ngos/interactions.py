"""The kinds of interaction that NGOs have; meetings, calls and letters are the core's."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text
from urd_crm.entities.fields import Line


class LetterOfSupport(InteractionDetail, table=True):
    """A letter by which we support an organisation's application to somebody else."""

    __tablename__ = "urd_ngos_letter_of_support"

    programme: Line | None = Field(default=None, max_length=400)
    """To which programme or donor they apply · absent: not said."""
    apply_by: date | None = Field(default=None)
    """Last day of their application · absent: unknown."""


CONSULTATION_INPUT = InteractionKind("consultation_input", Text(en="Consultation input", bg="Становище"))
JOINT_EVENT = InteractionKind("joint_event", Text(en="Joint event", bg="Съвместно събитие"), is_meeting=True)
SITE_VISIT = InteractionKind("site_visit", Text(en="Visit on site", bg="Посещение на място"), is_meeting=True)
COMPLAINT = InteractionKind("complaint", Text(en="Complaint", bg="Оплакване"))
REPORT_RECEIVED = InteractionKind("report_received", Text(en="Report received", bg="Получен отчет"))
LETTER_OF_SUPPORT = InteractionKind(
    "letter_of_support",
    Text(en="Letter of support", bg="Писмо за подкрепа"),
    detail=LetterOfSupport,
    personal_data=NO_PERSONAL_DATA,
)

ALL = (CONSULTATION_INPUT, JOINT_EVENT, SITE_VISIT, COMPLAINT, REPORT_RECEIVED, LETTER_OF_SUPPORT)
