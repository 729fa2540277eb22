"""What is due: our answers, answers that we wait for, ends of mandates that we sit in bodies by."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.engagements.incoming import IncomingRequest
from urd_crm.plugins.government.engagements.request import OFFICIAL_REQUEST, OfficialRequest
from urd_crm.plugins.government.engagements.waiting import WAITING, answer_due, sent_days
from urd_crm.plugins.government.records.body_seat import BodySeat
from urd_crm.plugins.government.records.lapse import ends_of
from urd_crm.plugins.government.reports.requests import UNSENT

if TYPE_CHECKING:
    from urd_crm import Session


def answers(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the requests to us whose last day to answer falls in the time."""
    engagement, detail = table_of(Engagement).c, table_of(IncomingRequest).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.due)
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(detail.due >= since, detail.due < until, engagement.stage.in_(UNSENT))
    )
    for row in session.store.rows(statement):
        what = Text(en=f"Answer: {row.name}", bg=f"Отговор: {row.name}")
        yield Deadline(
            row.due,
            what.in_(session.town.language),
            who=row.responsible_unit or "",
            key=f"incoming-{row.id}",
            engagement_id=row.id,
        )


def reminders(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the requests of ours that ought to be answered in the time; on that day one is reminded of."""
    engagement, detail = table_of(Engagement).c, table_of(OfficialRequest).c
    code = session.registry.engagements.get(OFFICIAL_REQUEST).code
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.kind, detail.due)
        .join(table_of(OfficialRequest), detail.engagement_id == engagement.id)
        .where(engagement.type == code, engagement.stage.in_(WAITING))
    )
    found = session.store.rows(statement)
    sent = sent_days(session, [row.id for row in found], session.today)
    for row in found:
        if row.id not in sent:
            continue
        due = answer_due(session, row.kind, sent[row.id], row.due)
        if since <= due < until:
            what = Text(en=f"Answer expected: {row.name}", bg=f"Очаква се отговор: {row.name}")
            yield Deadline(
                due,
                what.in_(session.town.language),
                row.responsible_unit or "",
                key=f"reminder-{row.id}",
                engagement_id=row.id,
            )


def mandate_ends(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the seats of ours whose holder's job or mandate ends in the time, before the seat itself does."""
    seat, job, party, body = (table_of(each) for each in (BodySeat, Affiliation, Party, Engagement))
    statement = (
        sa.select(seat.c.id, seat.c.affiliation_id, seat.c.until, seat.c.engagement_id, body.c.name, party.c.label)
        .join(job, job.c.id == seat.c.affiliation_id)
        .join(party, party.c.id == job.c.person_id)
        .join(body, body.c.id == seat.c.engagement_id)
    )
    found = session.store.rows(statement)
    ends = ends_of(session, {row.affiliation_id for row in found})
    for row in found:
        end = ends.get(row.affiliation_id)
        if end is None or not since <= end < until or (row.until is not None and row.until.first < end):
            continue
        what = Text(en=f"Mandate ends: {row.label}, {row.name}", bg=f"Изтича мандат: {row.label}, {row.name}")
        yield Deadline(
            end, what.in_(session.town.language), row.label, key=f"seat-{row.id}", engagement_id=row.engagement_id
        )


ALL = (
    DeadlineSource("answers", answers, Text(en="Answers to institutions", bg="Отговори до институции")),
    DeadlineSource("reminders", reminders, Text(en="Answers of institutions", bg="Отговори от институции")),
    DeadlineSource("mandate_ends", mandate_ends, Text(en="Ends of mandates", bg="Край на мандати")),
)
