"""What a sports club is, beside being an organisation."""

from sqlmodel import Field

from urd_crm.contract import OrganisationProfile
from urd_crm.entities.fields import Code, Line


class SportsClub(OrganisationProfile, table=True):
    """A club that trains and competes."""

    __tablename__ = "urd_sports_clubs_sports_club"

    sport: Line = Field(max_length=100, index=True)
    """What it does: volleyball, rowing … · in the language of the town hall."""
    register_number: Code | None = Field(default=None, max_length=100)
    """Its number in the register of sports organisations · absent: unknown or unregistered."""
    athletes: int | None = Field(default=None, ge=0)
    """How many compete for it · people · absent: unknown."""
