"""What is due: feasts to congratulate on, exchanges that begin, congratulations to send; ends of agreements are the core's."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.engagements.congratulation import CongratulationCycle
from urd_crm.plugins.partner_cities.engagements.exchange import Exchange
from urd_crm.plugins.partner_cities.reports.anniversaries import next_anniversaries

if TYPE_CHECKING:
    from urd_crm import Session

UPCOMING = ("planned", "agreed", "confirmed")
UNSENT = ("planned", "prepared")


def anniversaries(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the round years of signings and the feasts of partner cities in the time."""
    last = until - timedelta(days=1)
    for each in next_anniversaries(session, days=(last - since).days, on=since):
        title = each.title.in_(session.town.language)
        years = f" ({each.years})" if each.years is not None else ""
        yield Deadline(
            each.day,
            f"{title}{years}: {each.city}",
            key=f"{each.occasion}-{each.city_id}-{each.day.year}",
            party_id=each.city_id,
        )


def exchange_starts(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the exchanges that begin in the time."""
    engagement, detail = table_of(Engagement).c, table_of(Exchange).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.starts_on)
        .join(table_of(Exchange), detail.engagement_id == engagement.id)
        .where(detail.starts_on >= since, detail.starts_on < until, engagement.stage.in_(UPCOMING))
    )
    for row in session.store.rows(statement):
        what = Text(en=f"Exchange begins: {row.name}", bg=f"Начало на обмен: {row.name}")
        yield Deadline(
            row.starts_on,
            what.in_(session.town.language),
            row.responsible_unit or "",
            key=f"exchange-{row.id}",
            engagement_id=row.id,
        )


def congratulations(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the congratulations that are to arrive in the time and were not sent."""
    engagement, detail = table_of(Engagement).c, table_of(CongratulationCycle).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.day)
        .join(table_of(CongratulationCycle), detail.engagement_id == engagement.id)
        .where(detail.day >= since, detail.day < until, engagement.stage.in_(UNSENT))
    )
    for row in session.store.rows(statement):
        what = Text(en=f"Congratulate: {row.name}", bg=f"Поздравление: {row.name}")
        yield Deadline(
            row.day,
            what.in_(session.town.language),
            row.responsible_unit or "",
            key=f"congratulation-{row.id}",
            engagement_id=row.id,
        )


ALL = (
    DeadlineSource("anniversaries", anniversaries, Text(en="Anniversaries and feasts", bg="Годишнини и празници")),
    DeadlineSource("exchange_starts", exchange_starts, Text(en="Exchanges that begin", bg="Начало на обмен")),
    DeadlineSource(
        "congratulations", congratulations, Text(en="Congratulations to send", bg="Поздравления за изпращане")
    ),
)
