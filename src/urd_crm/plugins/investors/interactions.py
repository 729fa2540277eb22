"""The kinds of interaction that investors have; calls, letters and meetings are the core's."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text
from urd_crm.entities.fields import Line


class SiteVisit(InteractionDetail, table=True):
    """A visit to sites; which ones and what was said of each, :class:`SiteShown` has."""

    __tablename__ = "urd_investors_site_visit"

    delegates: int | None = Field(default=None, ge=1)
    """How many came · absent: not counted."""
    interpreting: Line | None = Field(default=None, max_length=100)
    """From which language into which they were interpreted: ``sv-bg`` · absent: nobody interpreted."""
    conclusion: Line | None = Field(default=None, max_length=400)
    """What came of it, in one line · absent: nothing yet."""


class OfferLetter(InteractionDetail, table=True):
    """A written offer to an investor."""

    __tablename__ = "urd_investors_offer_letter"

    valid_until: date | None = Field(default=None, index=True)
    """Last day we stand by it · absent: no day is named."""


ENQUIRY = InteractionKind("enquiry", Text(en="Enquiry", bg="Запитване"))
SITE_VISIT = InteractionKind(
    "site_visit",
    Text(en="Site visit", bg="Оглед на терен"),
    detail=SiteVisit,
    personal_data=NO_PERSONAL_DATA,
    is_meeting=True,
)
PRESENTATION = InteractionKind("presentation", Text(en="Presentation", bg="Представяне"), is_meeting=True)
OFFER_LETTER = InteractionKind(
    "offer_letter",
    Text(en="Offer letter", bg="Писмо с предложение"),
    detail=OfferLetter,
    personal_data=NO_PERSONAL_DATA,
    is_written=True,
)
INTRO_TO_AUTHORITY = InteractionKind(
    "intro_to_authority", Text(en="Introduction to an authority", bg="Запознаване с институция")
)
AFTERCARE_VISIT = InteractionKind(
    "aftercare_visit", Text(en="Aftercare visit", bg="Слединвестиционно посещение"), is_meeting=True
)
ANNOUNCEMENT = InteractionKind("announcement", Text(en="Announcement", bg="Обявяване на инвестиция"))

ALL = (ENQUIRY, SITE_VISIT, PRESENTATION, OFFER_LETTER, INTRO_TO_AUTHORITY, AFTERCARE_VISIT, ANNOUNCEMENT)
