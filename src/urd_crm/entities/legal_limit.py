"""Limits that a law or a standard of ours sets, as data."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.fields import Line
from urd_crm.entities.model import Versioned


class LegalLimit(Versioned, table=True):
    """A municipality's own value of a limit, from a day on; it goes before the one that a plugin ships."""

    __tablename__ = "urd_legal_limit"
    __table_args__ = (sa.UniqueConstraint("code", "valid_from"),)

    id: int = Field(default=None, primary_key=True)
    code: Line = Field(max_length=100)
    """Which limit · snake_case."""
    value: str = Field(max_length=40)
    """How much · a decimal number as text, exact."""
    unit: Line = Field(max_length=40)
    """Of what: calendar_days, working_days, months, years, EUR …"""
    source: Line = Field(max_length=400)
    """Law and article, ordinance, decision."""
    valid_from: date
    """First day it applies."""

    @property
    def number(self) -> Decimal:
        """The value as a number."""
        return Decimal(self.value)
