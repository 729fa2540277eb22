"""An election: in the weeks before it, what a town hall publishes is read as campaigning."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.fields import Line


class Election(Record, table=True):
    """An election day."""

    __tablename__ = "urd_media_election"

    held_on: date = Field(unique=True)
    """The day."""
    name: Line = Field(max_length=200)
    """What is elected."""


ELECTION = RecordType("election", Election, personal_data=NO_PERSONAL_DATA, title=Text(en="Election", bg="Избори"))
