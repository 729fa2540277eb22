"""The stages of a twinning or friendship: from the first contact to its end."""

from urd_crm.contract import NO_PERSONAL_DATA, EngagementType, Stage, Text
from urd_crm.plugins.partner_cities.engagements.twinning import Twinning
from urd_crm.plugins.partner_cities.engagements.twinning_guards import GUARDS

TWINNING = EngagementType(
    "twinning",
    stages=(
        Stage("contact", Text(en="First contact", bg="Първи контакт")),
        Stage("explored", Text(en="Explored", bg="Проучване")),
        Stage("letter_of_intent", Text(en="Letter of intent", bg="Писмо за намерения")),
        Stage("council_approved_us", Text(en="Approved by our council", bg="Одобрено от нашия общински съвет")),
        Stage("council_approved_them", Text(en="Approved by their council", bg="Одобрено от техния съвет")),
        Stage("signed", Text(en="Signed", bg="Подписано")),
        Stage("active", Text(en="Active", bg="Активно")),
        Stage("dormant", Text(en="Dormant", bg="Неактивно"), is_paused=True),
        Stage("frozen", Text(en="Frozen", bg="Замразено"), is_paused=True, needs_reason=True),
        Stage("ended", Text(en="Ended", bg="Прекратено"), is_final=True),
    ),
    # A friendship needs no council, and councils may decide in either order: the guards of `signed` look at the acts.
    transitions={
        "contact": ("explored",),
        "explored": ("letter_of_intent",),
        "letter_of_intent": ("council_approved_us", "signed"),
        "council_approved_us": ("council_approved_them", "signed"),
        "council_approved_them": ("signed",),
        "signed": ("active",),
        "active": ("dormant", "frozen"),
        "dormant": ("active", "frozen"),
        "frozen": ("active", "dormant"),
        "*": ("ended",),  # talks may come to nothing at any moment
    },
    detail=Twinning,
    personal_data=NO_PERSONAL_DATA,
    guards=GUARDS,
    title=Text(en="Twinning", bg="Побратимяване"),
)
