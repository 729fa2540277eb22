"""The one id space of everybody we deal with."""

from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import UidColumn, UTCDateTime, choice
from urd_crm.entities.fields import Moment
from urd_crm.entities.model import CrmModel
from urd_crm.values.uid import new_uid


class PartyKind(StrEnum):
    """What a party is."""

    ORGANISATION = "organisation"
    PERSON = "person"


class Party(CrmModel, table=True):
    """An organisation or a person, as far as everything else needs to know it.

    Whatever can belong to either refers to ``party.id``,
    so that merge, erasure and export find every reference by reading the foreign keys.
    """

    __tablename__ = "urd_party"
    __table_args__ = (
        sa.Index(
            "ix_urd_party_merged_into_id",
            "merged_into_id",
            sqlite_where=sa.text("merged_into_id IS NOT NULL"),
            postgresql_where=sa.text("merged_into_id IS NOT NULL"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    """Number inside this database · never used again · absent before it is written."""
    uid: UUID = Field(default_factory=new_uid, sa_type=UidColumn, unique=True)
    """Public name for exports and other systems · UUIDv7."""
    kind: PartyKind = Field(sa_type=choice(PartyKind))
    """Organisation or person."""
    label: str = Field(max_length=1000)
    """How it is shown in a list · kept by the gate from the names."""
    sort_key: str = Field(max_length=1000, index=True)
    """Where it stands in a list · kept by the gate from the names."""
    merged_into_id: int | None = Field(default=None, foreign_key="urd_party.id")
    """The party that took this one over · absent: it stands for itself."""
    erased_at: Moment | None = Field(default=None, sa_type=UTCDateTime)
    """When its personal data was erased · UTC · absent: it was not."""
