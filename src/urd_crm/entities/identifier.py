"""Numbers that registers gave to a party."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.fields import Key, Line
from urd_crm.entities.model import CrmModel
from urd_crm.values.partial_date import PartialDate


class Identifier(CrmModel, table=True):
    """A number of a party in a scheme, checked by the scheme's own rule.

    The number in another system is one too: its scheme is that system's name.
    """

    __tablename__ = "urd_identifier"
    __table_args__ = (sa.UniqueConstraint("scheme", "value"),)

    id: int = Field(default=None, primary_key=True)
    party_id: int = Field(foreign_key="urd_party.id", index=True)
    """Whose."""
    scheme: Line = Field(max_length=40)
    """Which register or system: ``BG-EIK``, ``LEI`` … · one of the registered schemes."""
    value: Key = Field(max_length=100)
    """The number in the scheme's compact form · kept by the gate."""
    source: Line | None = Field(default=None, max_length=400)
    """Who told us · absent: not recorded."""
    checked_on: date | None = Field(default=None)
    """When it was last compared with the register · absent: never."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: valid."""
