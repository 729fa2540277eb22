"""Organisations: firms, institutions, associations, media, cities, and the town hall itself."""

from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.fields import Body, Country, Line
from urd_crm.entities.model import Versioned
from urd_crm.values.partial_date import PartialDate


class Organisation(Versioned, table=True):
    """An organisation. What kinds of stakeholder it is, its profiles say: it can be several at once."""

    __tablename__ = "urd_organisation"

    id: int = Field(default=None, primary_key=True, foreign_key="urd_party.id")
    """The same number as its party."""
    name: Line = Field(max_length=400)
    """The name it is known by, in its own script, legal form included."""
    country: Country | None = Field(default=None, max_length=2, index=True)
    """Where it is seated · ISO 3166-1 alpha-2 · absent: unknown."""
    parent_id: int | None = Field(default=None, foreign_key="urd_organisation.id", index=True)
    """The organisation it is a part or a daughter of · absent: none known."""
    founded: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """When it came to be · partial date · absent: unknown."""
    dissolved: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """When it ceased · partial date · absent: it exists, as far as we know."""
    is_own: bool = Field(default=False, index=True)
    """Whether it is the town hall itself or a unit of it · who promises, signs and receives for us."""
    note: Body | None = Field(default=None)
    """What does not fit elsewhere · free text · absent: nothing."""
