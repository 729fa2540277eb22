"""Where somebody is reached: e-mail, telephone, web; and where they are: addresses."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn, UTCDateTime, choice
from urd_crm.entities.fields import Country, Key, Line, Moment, SettlementCode
from urd_crm.entities.model import CrmModel
from urd_crm.values.partial_date import PartialDate


class ContactKind(StrEnum):
    """What sort of contact point it is."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    OTHER = "other"


class LegalBasis(StrEnum):
    """Why we may keep and use personal data · Source: Regulation (EU) 2016/679, Article 6(1)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_TASK = "public_task"


def exactly_one(*columns: str) -> sa.CheckConstraint:
    """Make the rule that exactly one of some columns has a value."""
    filled = " + ".join(f"(CASE WHEN {column} IS NULL THEN 0 ELSE 1 END)" for column in columns)
    return sa.CheckConstraint(f"{filled} = 1", name="one_owner")


class ContactPoint(CrmModel, table=True):
    """An e-mail address, a telephone number or a page of a party, of an affiliation or of a post.

    What was written stays beside what is dialled or sent to.
    """

    __tablename__ = "urd_contact_point"
    __table_args__ = (
        exactly_one("party_id", "affiliation_id", "post_id"),
        sa.Index(
            "ix_urd_contact_point_capitals",
            "value",
            sqlite_where=sa.text("value <> lower(value)"),
            postgresql_where=sa.text("value <> lower(value)"),
        ),
    )

    id: int = Field(default=None, primary_key=True)
    party_id: int | None = Field(default=None, foreign_key="urd_party.id", index=True)
    """Whose · absent: of an affiliation or a post."""
    affiliation_id: int | None = Field(default=None, foreign_key="urd_affiliation.id", index=True)
    """Of which job · absent: of a party or a post."""
    post_id: int | None = Field(default=None, foreign_key="urd_post.id", index=True)
    """Of which office · absent: of a party or an affiliation."""
    kind: ContactKind = Field(sa_type=choice(ContactKind))
    """E-mail, telephone, page or something else."""
    value: Key = Field(max_length=400, index=True)
    """Normalised: an address with lower-case domain, E.164, a full URL · kept by the gate."""
    original: str = Field(default="", max_length=400)
    """As it was written · kept by the gate from the first value given."""
    extension: Line | None = Field(default=None, max_length=20)
    """Telephone extension (вътр.) · digits · absent: none."""
    purpose: Line | None = Field(default=None, max_length=100)
    """What it is for: work, home, press · absent: not said."""
    is_preferred: bool = Field(default=False)
    """Whether it is the one to try first among those of its kind and owner."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: in use."""
    failed_at: Moment | None = Field(default=None, sa_type=UTCDateTime)
    """When a message last came back · UTC · absent: none did."""
    legal_basis: LegalBasis | None = Field(default=None, sa_type=choice(LegalBasis))
    """Why we may keep it · absent: not recorded."""
    basis_source: Line | None = Field(default=None, max_length=400)
    """Where we have it from, or the proof of consent · absent: not recorded."""
    review_on: date | None = Field(default=None)
    """When to ask again whether we still may · absent: no date set."""


class Address(CrmModel, table=True):
    """A postal address of a party."""

    __tablename__ = "urd_address"

    id: int = Field(default=None, primary_key=True)
    party_id: int = Field(foreign_key="urd_party.id", index=True)
    """Whose."""
    purpose: Line | None = Field(default=None, max_length=100)
    """What it is for: seat, correspondence, home · absent: not said."""
    street: Line | None = Field(default=None, max_length=400)
    """Street and number, or what stands for them · absent: unknown."""
    settlement: Line | None = Field(default=None, max_length=400)
    """Town or village, in the local script · absent: unknown."""
    settlement_code: SettlementCode | None = Field(default=None, max_length=5, index=True)
    """EKATTE of the settlement · five digits as text · absent: not in Bulgaria, or unknown."""
    region: Line | None = Field(default=None, max_length=400)
    """Region, district, state · absent: unknown."""
    postcode: Line | None = Field(default=None, max_length=20)
    """Postal code · absent: unknown."""
    country: Country | None = Field(default=None, max_length=2)
    """ISO 3166-1 alpha-2 · absent: unknown."""
    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: in use."""
