"""What was agreed in writing, for how long, and how it goes on."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Code, Line
from urd_crm.entities.model import CrmModel, Versioned
from urd_crm.values.month_arithmetic import add_months


class Renewal(StrEnum):
    """What happens when the term ends."""

    NONE = "none"
    TACIT = "tacit"
    BY_ACT = "by_act"


class Agreement(Versioned, table=True):
    """An agreement with parties. Where it stands on a day, its dates tell; ``status`` and ``term_end`` read them."""

    __tablename__ = "urd_agreement"
    __table_args__ = (sa.Index("ix_urd_agreement_expires_on", "expires_on"),)

    id: int = Field(default=None, primary_key=True)
    kind: Line = Field(max_length=60)
    """What sort: twin, memorandum, cooperation …"""
    title: Line = Field(max_length=400)
    """What it is called."""
    engagement_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """The engagement that it belongs to · absent: stands alone."""
    signed_on: date | None = Field(default=None)
    """When it was signed · absent: it is being negotiated."""
    in_force_from: date | None = Field(default=None)
    """First day in force · absent: the day it was signed."""
    expires_on: date | None = Field(default=None)
    """Last day of the first term · absent: without end."""
    renewal: Renewal = Field(default=Renewal.NONE, sa_type=choice(Renewal))
    """What happens when the term ends."""
    renewal_years: int | None = Field(default=None, ge=1)
    """For how many years it renews itself · absent: it does not."""
    notice_days: int = Field(default=0, ge=0)
    """How long before the end notice is to be given · calendar days."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number of the act of ours that approved it · absent: none."""
    act_date: date | None = Field(default=None)
    """Date of that act · absent: none."""
    their_act_number: Code | None = Field(default=None, max_length=100)
    """Number of the other side's act · absent: none."""
    their_act_date: date | None = Field(default=None)
    """Date of the other side's act · absent: none."""
    rejected_on: date | None = Field(default=None)
    """When the negotiation failed · absent: it did not."""
    terminated_on: date | None = Field(default=None)
    """First day no longer in force before its term · absent: not terminated."""
    responsible_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who of ours answers for it · absent: nobody yet."""
    responsible_unit: Line | None = Field(default=None, max_length=400)
    """Which unit of ours answers for it · absent: not said."""
    document_id: int | None = Field(default=None, foreign_key="urd_document.id", index=True)
    """The signed text · absent: not filed."""


class AgreementParty(CrmModel, table=True):
    """A party to an agreement, and who signed for it."""

    __tablename__ = "urd_agreement_party"
    __table_args__ = {"sqlite_with_rowid": False}

    agreement_id: int = Field(foreign_key="urd_agreement.id", ondelete="CASCADE", primary_key=True)
    """To what."""
    party_id: int = Field(foreign_key="urd_party.id", primary_key=True, index=True)
    """Who."""
    signatory_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who signed for it · absent: not recorded."""


def term_end(agreement: Agreement, on: date) -> date | None:
    """Give the last day of the term that runs on a day; ``None``: it has no end.

    A tacit renewal prolongs term after term, counted from the first so that a month's end stays one.

    >>> from datetime import date
    >>> twin = Agreement(
    ...     kind="twin",
    ...     title="T",
    ...     signed_on=date(2001, 6, 18),
    ...     expires_on=date(2006, 6, 18),
    ...     renewal="tacit",
    ...     renewal_years=5,
    ... )
    >>> term_end(twin, date(2012, 1, 1))
    datetime.date(2016, 6, 18)
    """
    end = agreement.expires_on
    if end is None:
        return None
    if agreement.renewal is Renewal.TACIT and agreement.renewal_years and end < on:
        terms = -(-(on.year - end.year) // agreement.renewal_years)
        while add_months(end, 12 * agreement.renewal_years * terms) < on:
            terms += 1
        end = add_months(end, 12 * agreement.renewal_years * terms)
    return end


def status(agreement: Agreement, on: date) -> str:
    """Say where an agreement stands on a day: ``negotiation``, ``rejected``, ``signed``, ``in_force``,
    ``expired`` or ``terminated``.
    """
    if agreement.rejected_on is not None and agreement.rejected_on <= on:
        return "rejected"
    if agreement.signed_on is None or agreement.signed_on > on:
        return "negotiation"
    if agreement.terminated_on is not None and agreement.terminated_on <= on:
        return "terminated"
    end = term_end(agreement, on)
    if end is not None and end < on:
        return "expired"
    return "in_force" if (agreement.in_force_from or agreement.signed_on) <= on else "signed"
