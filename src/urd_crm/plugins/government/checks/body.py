"""Consultative bodies: no more members than seats, and no member whose mandate has ended."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text, is_valid_on, valid_on
from urd_crm.contract.stages import BATCH
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.engagements.body import ConsultativeBody
from urd_crm.plugins.government.records.body_seat import BodySeat
from urd_crm.plugins.government.records.lapse import lapsed_on

if TYPE_CHECKING:
    from urd_crm import Session

FULL = Text(en="the body has fewer seats for us", bg="органът има по-малко места за нас")
FREE_ONE = Text(en="End another seat first.", bg="Първо приключете друго участие.")


def seat_overflow(rows: Sequence[BodySeat], context: CheckContext) -> Iterable[Finding]:
    """Find seats on a day on which as many as there are were taken before."""
    bodies = {row.engagement_id for row in rows}
    context.claim(Engagement, bodies)
    seats = _seats(context.session, bodies)
    for body in sorted(bodies):
        mine = [row for row in rows if row.engagement_id == body]
        own = {row.id for row in mine if row.id is not None}
        beside = [row for row in _taken(context.session, body, None) if row.id not in own]
        for row in mine:
            first = row.since.first if row.since is not None else context.on
            count = 1 + sum(1 for each in beside if is_valid_on(each, first))
            if (most := seats.get(body)) is not None and count > most:
                yield Finding(row, FULL, FREE_ONE, field="engagement_id")
            beside.append(row)


def seats_cut(rows: Sequence[ConsultativeBody], context: CheckContext) -> Iterable[Finding]:
    """Find bodies that have fewer seats for us than we have members on the day."""
    context.claim(Engagement, [row.engagement_id for row in rows if row.engagement_id is not None])
    for row in rows:
        if row.seats is None or row.engagement_id is None:
            continue
        if len(_taken(context.session, row.engagement_id, context.on)) > row.seats:
            yield Finding(row, FULL, FREE_ONE, field="seats")


def mandate_lapsed(rows: Sequence[BodySeat], context: CheckContext) -> Iterable[Finding]:
    """Find seats of ours whose holders have lost the job or the mandate that they sit there by."""
    standing = [row for row in rows if is_valid_on(row, context.on)]
    lapsed = lapsed_on(context.session, {row.affiliation_id for row in standing}, context.on)
    for row in standing:
        if row.affiliation_id in lapsed:
            yield Finding(
                row,
                Text(en="the mandate of our member has ended", bg="мандатът на нашия член е изтекъл"),
                Text(en="Send somebody else, and end this seat.", bg="Определете друг и приключете това участие."),
                field="affiliation_id",
                since=lapsed[row.affiliation_id],
            )


def _seats(session: "Session", bodies: Collection[int]) -> Mapping[int, int | None]:
    body, ids = table_of(ConsultativeBody).c, sorted(bodies)
    found: dict[int, int | None] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(body.engagement_id, body.seats).where(body.engagement_id.in_(ids[start : start + BATCH]))
        found |= dict(session.store.rows(statement))
    return found


def _taken(session: "Session", body: int, on: date | None) -> list[BodySeat]:
    seat = table_of(BodySeat)
    statement = sa.select(seat).where(seat.c.engagement_id == body)
    if on is not None:
        statement = statement.where(valid_on(BodySeat, on))
    return list(session.store.rows(statement))


ALL = (
    Check("seat-overflow", BodySeat, seat_overflow, REJECT, Text(en="No seat left", bg="Няма свободно място")),
    Check(
        "seats-cut",
        ConsultativeBody,
        seats_cut,
        REJECT,
        Text(en="Fewer seats than members", bg="По-малко места от членове"),
    ),
    Check(
        "mandate-lapsed",
        BodySeat,
        mandate_lapsed,
        WARN,
        Text(en="Mandate of our member ended", bg="Изтекъл мандат на наш член"),
    ),
)
