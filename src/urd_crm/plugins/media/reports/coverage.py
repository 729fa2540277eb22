"""What was published, and in what tone."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.labels import labels
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.media.records.coverage import Coverage

if TYPE_CHECKING:
    from urd_crm import Session

TONES = {
    1: Text(en="positive", bg="положителен"),
    0: Text(en="neutral", bg="неутрален"),
    -1: Text(en="negative", bg="отрицателен"),
    None: Text(en="not coded", bg="неоценен"),
}


@frozen
class CoverageItem:
    """One publication."""

    coverage_id: int
    published_on: date
    outlet: str
    author: str | None
    headline: str
    topic: str | None
    tone: int | None
    """-1, 0, 1 · ``None``: not coded."""
    coded_by: str | None
    reach: int | None
    """As of its own date, by its own measure: figures of different measures are not added."""
    reach_metric: str | None
    reach_source: str | None
    reach_on: date | None
    source: str | None
    """The release, request or event it came from · ``None``: they came to it by themselves."""
    place: str
    """Its page on the web or in the paper, or its air time."""


@frozen
class ToneTotal:
    """How many publications had one tone."""

    tone: int | None
    title: Text
    count: int


def published(session: "Session", since: date | None, until: date | None, on: date | None) -> Any:
    """Make the query for what was published in a time, newest last."""
    item, outlet = table_of(Coverage), table_of(Party)
    statement = (
        sa.select(item, outlet.c.label.label("outlet"))
        .join(outlet, outlet.c.id == item.c.outlet_id)
        .where(item.c.published_at <= end_of(session, on or session.today))
        .order_by(item.c.published_at, item.c.id)
    )
    if since is not None:
        statement = statement.where(item.c.published_at >= begin_of(session, since))
    if until is not None:
        statement = statement.where(item.c.published_at < begin_of(session, until))
    return statement


def coverage(
    session: "Session",
    *,
    topic: str | None = None,
    tone: int | None = None,
    since: date | None = None,
    until: date | None = None,
    on: date | None = None,
) -> Sequence[CoverageItem]:
    """What was published about a topic? Oldest first.

    Args:
        session: where to look.
        topic: as it was written down; ``None``: any.
        tone: -1, 0 or 1; ``None``: any.
        since: first day; ``None``: from ever.
        until: first day no more; ``None``: to the day of ``on``.
        on: as of which day.
    """
    statement = published(session, since, until, on)
    if topic is not None:
        statement = statement.where(table_of(Coverage).c.topic == topic)
    if tone is not None:
        statement = statement.where(table_of(Coverage).c.tone == tone)
    found = session.store.rows(statement)
    authors = labels(session, {row.author_id for row in found})
    releases = _names(session, Engagement, "name", {row.source_engagement_id for row in found})
    talks = _names(session, Interaction, "subject", {row.source_interaction_id for row in found})
    return [
        CoverageItem(
            row.id,
            session.town.day(row.published_at),
            row.outlet,
            authors.get(row.author_id),
            row.headline,
            row.topic,
            row.tone,
            row.coded_by and str(row.coded_by),
            row.reach,
            row.reach_metric and str(row.reach_metric),
            row.reach_source,
            row.reach_on,
            releases.get(row.source_engagement_id) or talks.get(row.source_interaction_id),
            row.url or row.page or row.airtime or "",
        )
        for row in found
    ]


def coverage_totals(
    session: "Session",
    *,
    topic: str | None = None,
    since: date | None = None,
    until: date | None = None,
    on: date | None = None,
) -> Sequence[ToneTotal]:
    """How many publications had which tone? Positive first; every tone is there, those not coded too.

    Args:
        session: where to look.
        topic: as it was written down; ``None``: any.
        since: first day; ``None``: from ever.
        until: first day no more; ``None``: to the day of ``on``.
        on: as of which day.
    """
    tone = table_of(Coverage).c.tone
    statement = (
        published(session, since, until, on).with_only_columns(tone, sa.func.count()).order_by(None).group_by(tone)
    )
    if topic is not None:
        statement = statement.where(table_of(Coverage).c.topic == topic)
    counts = dict(session.store.rows(statement))
    return [ToneTotal(tone, title, counts.get(tone, 0)) for tone, title in TONES.items()]


def _names(session: "Session", table: Any, column: str, ids: set[int | None]) -> dict[int | None, str]:
    rows = table_of(table).c
    wanted = sorted(id for id in ids if id is not None)
    if not wanted:
        return {}
    found: dict[int | None, str] = {}
    for start in range(0, len(wanted), 500):
        statement = sa.select(rows.id, rows[column]).where(rows.id.in_(wanted[start : start + 500]))
        found |= dict(session.store.rows(statement))
    return found
