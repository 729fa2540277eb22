"""The stakeholder type: an organisation of citizens, by whatever law."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, OrganisationProfile, ProfileType, Text
from urd_crm.entities.columns import JSON, MoneyColumn, choice
from urd_crm.entities.fields import Line, SettlementCode
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.ngos.profiles.area import AreaCodes
from urd_crm.values.money import Money


class Form(StrEnum):
    """What it is by law."""

    ASSOCIATION = "association"
    FOUNDATION = "foundation"
    BRANCH_OF_FOREIGN = "branch_of_foreign"
    CHITALISHTE = "chitalishte"
    BOARD_OF_TRUSTEES = "board_of_trustees"
    INFORMAL = "informal"


class Benefit(StrEnum):
    """For whose benefit it works: it may go from private to public, never back.

    Source: Bulgarian Non-Profit Legal Entities Act, art. 2.
    """

    PUBLIC = "public"
    PRIVATE = "private"


class RegisterStatus(StrEnum):
    """Where it stands in the register at the Registry Agency; ``court_only``: still in the old one of the courts."""

    REGISTERED = "registered"
    RE_REGISTERED = "re_registered"
    COURT_ONLY = "court_only"
    DELETED = "deleted"


class Ngo(OrganisationProfile, table=True):
    """What is known of an organisation as an NGO.

    Its number in the register is an identifier of the organisation, ``BG-EIK``; who represents it stands with the
    people, :class:`OfficeBearer`; which rooms of ours it uses, the engagements of premises tell.
    """

    __tablename__ = "urd_ngos_ngo"

    form: Form = Field(sa_type=choice(Form))
    """What it is by law."""
    benefit: Benefit | None = Field(default=None, sa_type=choice(Benefit))
    """For whose benefit it works · ``public`` is final · absent: not known, or an informal group."""
    register_status: RegisterStatus | None = Field(default=None, sa_type=choice(RegisterStatus), index=True)
    """Where it stands in the register · absent: nobody looked, or an informal group."""
    register_checked_on: date | None = Field(default=None)
    """When it was last looked for in the register · absent: never."""
    areas: AreaCodes = Field(sa_type=JSON)
    """In what it works · our area codes, the main one first · at least one."""
    target_groups: list[Line] = Field(default_factory=list, sa_type=JSON)
    """For whom it works, one line each · empty: not said."""
    territory: list[SettlementCode] = Field(default_factory=list, sa_type=JSON)
    """Where it works · EKATTE codes · empty: in the whole municipality."""
    volunteers: int | None = Field(default=None, ge=0)
    """How many volunteers · absent: unknown."""
    staff: int | None = Field(default=None, ge=0)
    """How many it employs · absent: unknown."""
    turnover: Money | None = Field(default=None, sa_type=MoneyColumn)
    """Its income of a year · money · absent: unknown."""
    last_annual_report_year: int | None = Field(default=None, ge=1990, le=2200)
    """The year that its last published annual report is about · absent: none is known."""


NGO = ProfileType(
    "ngo",
    Ngo,
    of=Organisation,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Non-governmental organisation", bg="Неправителствена организация"),
)
