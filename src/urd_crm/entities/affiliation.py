"""Who holds which position where, and since when."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.fields import Line
from urd_crm.entities.model import Versioned
from urd_crm.values.partial_date import PartialDate


class Post(Versioned, table=True):
    """An office that has holders: mayor, editor-in-chief, minister.

    It exists while nobody holds it, and its contact points pass from holder to holder.
    """

    __tablename__ = "urd_post"

    id: int = Field(default=None, primary_key=True)
    organisation_id: int = Field(foreign_key="urd_organisation.id", index=True)
    """Where the office is."""
    title: Line = Field(max_length=400)
    """What it is called."""
    seats: int | None = Field(default=1, ge=1)
    """How many may hold it at once · absent: any number."""
    rank: int | None = Field(default=None, ge=1)
    """Order of precedence within the organisation · 1 is the highest · absent: not ranked."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day the office existed · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day it no longer existed · partial date · absent: it exists."""


class Affiliation(Versioned, table=True):
    """A person in a post or position of an organisation, for a time.

    It owns its contact points: the office e-mail ends with the job and the history of the organisation stays whole.
    """

    __tablename__ = "urd_affiliation"
    __table_args__ = (sa.Index("ix_urd_affiliation_post_id_since", "post_id", "since"),)

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="urd_person.id", index=True)
    """Who."""
    organisation_id: int = Field(foreign_key="urd_organisation.id", index=True)
    """Where."""
    post_id: int | None = Field(default=None, foreign_key="urd_post.id")
    """Which office they hold · absent: a position that is no office of its own."""
    position: Line | None = Field(default=None, max_length=400)
    """What they are there: CFO, reporter · absent: the title of the post says it, or unknown."""
    unit: Line | None = Field(default=None, max_length=400)
    """Department or unit · absent: none or unknown."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown, long since."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: it lasts."""
