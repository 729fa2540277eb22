"""An exchange: people of one city at the other's."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    Stage,
    Text,
)
from urd_crm.entities.columns import JSON, MoneyColumn, choice
from urd_crm.entities.fields import Code, Country, Line
from urd_crm.plugins.partner_cities.engagements.figure import Cost, People


class ExchangeKind(StrEnum):
    """What sort of people come together."""

    OFFICIAL = "official"
    YOUTH = "youth"
    CULTURE = "culture"
    SPORT = "sport"
    EXPERT = "expert"
    BUSINESS = "business"
    SCHOOL = "school"


class Travel(StrEnum):
    """Who travels: they to us, or we to them."""

    IN = "in"
    OUT = "out"


class Programme(StrEnum):
    """Who pays for it, beside the cities."""

    CERV = "cerv"
    ERASMUS = "erasmus"
    INTERREG = "interreg"
    OTHER = "other"


class Exchange(EngagementDetail, table=True):
    """The further fields of an exchange; the city it is with is a party of the engagement."""

    __tablename__ = "urd_partner_cities_exchange"
    __table_args__ = (sa.Index("ix_urd_partner_cities_exchange_starts_on", "starts_on", "kind"),)

    kind: ExchangeKind = Field(sa_type=choice(ExchangeKind))
    """What sort of people."""
    direction: Travel = Field(sa_type=choice(Travel))
    """``in``: they come to us; ``out``: we go to them."""
    starts_on: date | None = Field(default=None)
    """First day · absent: not settled."""
    days: int | None = Field(default=None, ge=1)
    """How long it lasts · days, the first and the last included · absent: not settled."""
    people: People | None = Field(default=None)
    """How many take part, hosts and guests · persons · absent: not known."""
    invited_international: People | None = Field(default=None)
    """How many of them are invited from abroad · persons · absent: not known."""
    countries: list[Country] = Field(default_factory=list, sa_type=JSON)
    """Which countries take part, ours among them · ISO 3166-1 · empty: ours and the city's."""
    cost: Cost | None = Field(default=None, sa_type=MoneyColumn)
    """What it costs us · EUR, BGN before 2026 · absent: not known."""
    programme: Programme | None = Field(default=None, sa_type=choice(Programme))
    """Which programme pays for it · absent: the cities do."""
    funding_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """The project that pays for it · absent: none."""
    approval_act: Code | None = Field(default=None, max_length=100)
    """Number of the act that allows it while the partnership is frozen · absent: there is none."""
    result: Line | None = Field(default=None, max_length=400)
    """What came of it, in one line · absent: not reported."""


def held_without_figures(rows: Sequence[Exchange], context: CheckContext) -> Iterable[Finding]:
    """Find exchanges said to have been held that lack their day or the number of people."""
    for row in rows:
        for field, value in (("starts_on", row.starts_on), ("people", row.people)):
            if value is None:
                yield Finding(
                    row,
                    Text(
                        en="an exchange that was held has a day and a number of people",
                        bg="проведеният обмен има дата и брой участници",
                    ),
                    field=field,
                )


HELD_WITHOUT_FIGURES = Check(
    "held-without-figures",
    Exchange,
    held_without_figures,
    REJECT,
    Text(en="Held without figures", bg="Проведен без данни"),
)

EXCHANGE = EngagementType(
    "exchange",
    stages=(
        Stage("planned", Text(en="Planned", bg="Планиран")),
        Stage("agreed", Text(en="Agreed", bg="Договорен")),
        Stage("confirmed", Text(en="Confirmed", bg="Потвърден")),
        Stage("held", Text(en="Held", bg="Проведен")),
        Stage("reported", Text(en="Reported", bg="Отчетен"), is_final=True, needs_reason=False),
        Stage("cancelled", Text(en="Cancelled", bg="Отменен"), is_final=True),
    ),
    # What is not confirmed yet may come to nothing too: to say that it was agreed first would be untrue.
    transitions={
        "planned": ("agreed", "cancelled"),
        "agreed": ("confirmed", "cancelled"),
        "confirmed": ("held", "cancelled"),
        "held": ("reported",),
    },
    detail=Exchange,
    personal_data=NO_PERSONAL_DATA,
    guards={"held": (HELD_WITHOUT_FIGURES,)},
    title=Text(en="Exchange", bg="Обмен"),
)
