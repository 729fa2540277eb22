"""A programme of the municipality that grants are given under."""

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.columns import LangTextColumn, MoneyColumn
from urd_crm.entities.fields import Code, Url
from urd_crm.plugins.ngos.records.amount import Amount
from urd_crm.values.lang_text import LangText


class GrantProgramme(Record, table=True):
    """One programme of one year, with its budget."""

    __tablename__ = "urd_ngos_grant_programme"

    code: Code = Field(max_length=100, unique=True)
    """Short name in registers: ``youth-2026``."""
    title: LangText = Field(sa_type=LangTextColumn)
    """What it is called."""
    year: int = Field(ge=1990, le=2200, index=True)
    """Which year's budget it is paid from."""
    budget: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """How much there is to give · EUR, BGN before 2026 · absent: not set."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number of the council's decision on it · absent: none yet."""
    url: Url | None = Field(default=None, max_length=2000)
    """Its public page · absent: none."""


GRANT_PROGRAMME = RecordType(
    "grant_programme",
    GrantProgramme,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Grant programme", bg="Програма за финансиране"),
)
