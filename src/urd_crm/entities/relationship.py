"""How parties stand to each other."""

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.fields import Line
from urd_crm.entities.model import Versioned
from urd_crm.values.partial_date import PartialDate


class Relationship(Versioned, table=True):
    """A dated, typed tie between two parties; stored once, read from either side."""

    __tablename__ = "urd_relationship"
    __table_args__ = (
        sa.Index("ix_urd_relationship_object_id_type", "object_id", "type"),
        sa.Index("ix_urd_relationship_subject_id_type_object_id", "subject_id", "type", "object_id"),
    )

    id: int = Field(default=None, primary_key=True)
    type: Line = Field(max_length=100)
    """Which type of tie · one of the registered types."""
    subject_id: int = Field(foreign_key="urd_party.id")
    """Who stands in the relation: *subject* owns *object*."""
    object_id: int = Field(foreign_key="urd_party.id")
    """To whom."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown, long since."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: it lasts."""
    note: Line | None = Field(default=None, max_length=400)
    """Share, degree, circumstance · absent: nothing."""
