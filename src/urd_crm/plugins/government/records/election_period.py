"""A time of elections, in which parties are treated alike."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.fields import Line


class ElectionPeriod(Record, table=True):
    """A time of elections: requests of parties for a meeting are logged in it, and answered alike."""

    __tablename__ = "urd_government_election_period"

    name: Line = Field(max_length=400)
    """Which elections."""
    begins_on: date = Field(index=True)
    """First day of the campaign."""
    ends_on: date
    """Last day, that of the vote included."""


ELECTION_PERIOD = RecordType(
    "election_period",
    ElectionPeriod,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Election period", bg="Предизборен период"),
)
