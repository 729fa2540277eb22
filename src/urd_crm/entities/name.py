"""Further names of a party: other languages, other scripts, former names."""

from enum import StrEnum

from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn, choice
from urd_crm.entities.fields import LanguageTag, Line
from urd_crm.entities.model import CrmModel
from urd_crm.values.partial_date import PartialDate


class NameKind(StrEnum):
    """What sort of name it is."""

    OFFICIAL = "official"
    SHORT = "short"
    ALIAS = "alias"
    FORMER = "former"


class Name(CrmModel, table=True):
    """A documented name of a party beside the one in its own row.

    Only what somebody wrote down is kept here: a spelling that can be generated is generated when it is needed,
    so it can never overwrite a documented one.
    """

    __tablename__ = "urd_name"

    id: int = Field(default=None, primary_key=True)
    party_id: int = Field(foreign_key="urd_party.id", index=True)
    """Whose name."""
    text: Line = Field(max_length=400)
    """The name as documented."""
    kind: NameKind = Field(default=NameKind.OFFICIAL, sa_type=choice(NameKind))
    """Official, short, alias or former."""
    language: LanguageTag | None = Field(default=None, max_length=35)
    """In which language · BCP 47, with the script where it matters: ``sr-Latn`` · absent: not said."""
    source: Line | None = Field(default=None, max_length=400)
    """Where it is documented: passport, register, business card · absent: not said."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day it was used · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day it was no longer used · partial date · absent: still in use, unless it is a former name."""
