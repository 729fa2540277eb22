"""Free labels of parties."""

from sqlmodel import Field

from urd_crm.entities.fields import Line
from urd_crm.entities.model import CrmModel


class Tag(CrmModel, table=True):
    """A label, possibly below another one."""

    __tablename__ = "urd_tag"

    id: int = Field(default=None, primary_key=True)
    name: Line = Field(max_length=100, unique=True)
    """What it says."""
    parent_id: int | None = Field(default=None, foreign_key="urd_tag.id", index=True)
    """The wider label · absent: it stands at the top."""


class PartyTag(CrmModel, table=True):
    """A label on a party."""

    __tablename__ = "urd_party_tag"

    party_id: int = Field(foreign_key="urd_party.id", primary_key=True)
    """Who bears it."""
    tag_id: int = Field(foreign_key="urd_tag.id", primary_key=True, index=True)
    """Which label."""
