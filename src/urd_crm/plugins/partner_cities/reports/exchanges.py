"""Exchanges: which there were, who went to whom, what it cost."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.stages import stages_on
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.engagements.exchange import EXCHANGE, Exchange, ExchangeKind, Travel
from urd_crm.plugins.partner_cities.engagements.last_exchange import HELD
from urd_crm.plugins.partner_cities.records.cities import cities_of_engagements, city_names
from urd_crm.values.day_arithmetic import add_days, year_of
from urd_crm.values.money import Money, sum_in
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference


@frozen
class ExchangeRow:
    """An exchange with a partner city."""

    engagement_id: int
    name: str
    city_id: int
    city: str
    kind: str
    direction: str
    stage: str
    stage_title: Text
    starts_on: date | None
    days: int | None
    people: int | None
    cost: Money | None

    @property
    def is_held(self) -> bool:
        """Whether it took place."""
        return self.stage in HELD


@frozen
class Balance:
    """How often one side went to the other."""

    direction: str
    """``in``: they came to us; ``out``: we went to them."""
    exchanges: int
    people: int
    cost: Money
    """EUR."""


@frozen
class PartnerCost:
    """What came of a partnership in a year."""

    city_id: int
    city: str
    exchanges: int
    people_in: int
    people_out: int
    cost: Money
    """EUR."""
    cost_per_person: Money | None
    """EUR; ``None``: nobody took part."""


def exchanges(
    session: "Session",
    *,
    year: int | None = None,
    city: "PartyReference | None" = None,
    kind: ExchangeKind | None = None,
    on: date | None = None,
) -> Sequence[ExchangeRow]:
    """Which exchanges are there with partner cities, by day? Those without a day come last.

    Args:
        session: where to look.
        year: only those that begin in it.
        city: only with this one.
        kind: only of this kind.
        on: as of which day the stages are.

    Raises:
        InvalidValueError: the year is beyond the calendar.
    """
    since, until = (None, None) if year is None else _bounds(year)
    return _exchanges(session, on or session.today, since, until, city=city, kind=kind)


def balance_in_out(
    session: "Session", *, city: "PartyReference", years: int = 5, on: date | None = None
) -> Sequence[Balance]:
    """How often did they come to us, and we go to them, within some years? What was held counts.

    Args:
        session: where to look.
        city: a partner city.
        years: how far back.
        on: up to which day.
    """
    today = on or session.today
    found = _exchanges(session, today, add_months(today, -12 * years), None, city=city)
    rows = [row for row in found if row.is_held and row.starts_on is not None and row.starts_on <= today]
    return [
        Balance(
            str(direction),
            len(same := [row for row in rows if row.direction == direction]),
            sum(row.people or 0 for row in same),
            sum_in("EUR", [row.cost for row in same if row.cost is not None]),
        )
        for direction in Travel
    ]


def cost_per_partner(session: "Session", *, year: int | None = None, on: date | None = None) -> Sequence[PartnerCost]:
    """What came of each partnership in a year: exchanges, people moved, cost? The dearest first.

    Args:
        session: where to look.
        year: which; ``None``: that of the day.
        on: as of which day.
    """
    today = on or session.today
    found = _exchanges(session, today, *_bounds(year or today.year))
    held = [row for row in found if row.is_held]
    by_city: dict[int, list[ExchangeRow]] = {}
    for row in held:
        by_city.setdefault(row.city_id, []).append(row)
    costs = []
    for city_id, name in sorted(city_names(session, on=today).items()):
        rows = by_city.get(city_id, [])
        cost = sum_in("EUR", [row.cost for row in rows if row.cost is not None])
        people = {d: sum(row.people or 0 for row in rows if row.direction == d) for d in Travel}
        whole = sum(people.values())
        each = Money.of_minor(round(cost.minor / whole), "EUR") if whole else None
        costs.append(PartnerCost(city_id, name, len(rows), people[Travel.IN], people[Travel.OUT], cost, each))
    return sorted(costs, key=lambda row: (-row.cost.minor, row.city))


def _bounds(year: int) -> tuple[date, date]:
    """Give the first day of a year, and of the next one."""
    first, last = year_of(year)
    return first, add_days(last, 1)


def _exchanges(
    session: "Session",
    today: date,
    since: date | None,
    until: date | None,
    *,
    city: "PartyReference | None" = None,
    kind: ExchangeKind | None = None,
) -> Sequence[ExchangeRow]:
    engagement, detail = table_of(Engagement).c, table_of(Exchange).c
    statement = sa.select(table_of(Exchange), engagement.name.label("called")).join(
        table_of(Engagement), engagement.id == detail.engagement_id
    )
    wanted = None if city is None else session.organisations.get(city).id
    if wanted is not None:
        link = table_of(EngagementParty).c
        statement = statement.where(
            detail.engagement_id.in_(sa.select(link.engagement_id).where(link.party_id == wanted))
        )
    if since is not None:
        statement = statement.where(detail.starts_on >= since)
    if until is not None:
        statement = statement.where(detail.starts_on < until)
    if kind is not None:
        statement = statement.where(detail.kind == kind)
    found = session.store.rows(statement.order_by(detail.starts_on.is_(None), detail.starts_on, detail.engagement_id))
    stages = stages_on(session, [row.engagement_id for row in found], today)
    cities, names = cities_of_engagements(session, [row.engagement_id for row in found]), city_names(session)
    rows = []
    for row in found:
        stage = EXCHANGE.stage(stages[row.engagement_id]) if row.engagement_id in stages else None
        if stage is None:  # it was opened later
            continue
        rows += [
            ExchangeRow(
                row.engagement_id,
                row.called,
                city_id,
                names[city_id],
                str(row.kind),
                str(row.direction),
                stage.name,
                stage.title,
                row.starts_on,
                row.days,
                row.people,
                row.cost,
            )
            for city_id in cities.get(row.engagement_id, ())
            if wanted in (None, city_id)
        ]
    return rows
