"""Who writes about us: outlets and authors."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.records.coverage import Coverage
from urd_crm.plugins.media.reports.coverage import published

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class OutletShare:
    """How much of the coverage one outlet brought."""

    organisation_id: int
    outlet: str
    count: int
    share: Decimal
    """Percent of all items, one decimal."""
    positive: int
    neutral: int
    negative: int


@frozen
class Writer:
    """Somebody who wrote about a person or unit of ours."""

    author_id: int | None
    author: str | None
    """``None``: unsigned."""
    outlet: str
    count: int
    last_on: date
    positive: int
    neutral: int
    negative: int


def share_by_outlet(
    session: "Session", *, since: date | None = None, until: date | None = None, on: date | None = None
) -> Sequence[OutletShare]:
    """Which outlets write about us, and how? Most first.

    Args:
        session: where to look.
        since: first day; ``None``: from ever.
        until: first day no more; ``None``: to the day of ``on``.
        on: as of which day.
    """
    found = session.store.rows(published(session, since, until, on))
    groups: dict[tuple[int, str], list[Any]] = {}
    for row in found:
        groups.setdefault((row.outlet_id, row.outlet), []).append(row)
    shares = [
        OutletShare(
            id,
            outlet,
            len(rows),
            (Decimal(100 * len(rows)) / len(found)).quantize(Decimal("0.1"), ROUND_HALF_UP),
            *_tones(rows),
        )
        for (id, outlet), rows in groups.items()
    ]
    return sorted(shares, key=lambda share: (-share.count, share.outlet))


def who_wrote_about(
    session: "Session",
    party: int,
    *,
    since: date | None = None,
    until: date | None = None,
    on: date | None = None,
) -> Sequence[Writer]:
    """Who wrote about somebody of ours, or quoted them? Most first.

    Args:
        session: where to look.
        party: number of the person or unit, the mayor for example.
        since: first day; ``None``: from ever.
        until: first day no more; ``None``: to the day of ``on``.
        on: as of which day.
    """
    item = table_of(Coverage).c
    # One query for each index: where it is about them, and where they are quoted.
    theirs = sa.union(*(sa.select(item.id).where(who == party) for who in (item.about_id, item.quoted_id)))
    statement = published(session, since, until, on).where(item.id.in_(theirs))
    found = session.store.rows(statement)
    authors = labels(session, {row.author_id for row in found})
    groups: dict[tuple[int | None, str], list[Any]] = {}
    for row in found:
        groups.setdefault((row.author_id, row.outlet), []).append(row)
    writers = [
        Writer(
            author_id,
            authors.get(author_id) if author_id is not None else None,
            outlet,
            len(rows),
            session.town.day(rows[-1].published_at),
            *_tones(rows),
        )
        for (author_id, outlet), rows in groups.items()
    ]
    return sorted(writers, key=lambda row: (-row.count, row.outlet, row.author or ""))


def _tones(rows: Sequence[Any]) -> tuple[int, int, int]:
    positive, neutral, negative = (sum(row.tone == tone for row in rows) for tone in (1, 0, -1))
    return positive, neutral, negative
