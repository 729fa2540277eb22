"""Requests both ways: what waits for an answer, and what we have to answer soon."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.standing import BATCH, details_of, parties_of, standing
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.person import Person
from urd_crm.plugins.government.engagements.incoming import INCOMING_REQUEST, IncomingRequest
from urd_crm.plugins.government.engagements.request import OFFICIAL_REQUEST, OfficialRequest
from urd_crm.plugins.government.engagements.waiting import WAITING, answer_due, sent_days
from urd_crm.plugins.government.reports.letters import Way
from urd_crm.plugins.government.reports.numbers import numbers_of
from urd_crm.values.day_arithmetic import add_days

if TYPE_CHECKING:
    from urd_crm import Session

UNSENT = ("received", "assigned", "drafted", "signed")
"""The stages of an incoming request at which they have no answer of ours."""


@frozen
class Unanswered:
    """A request that waits for an answer: theirs or ours."""

    engagement_id: int
    name: str
    institution: str
    """Names joined by commas."""
    kind: str
    number: str
    """Of the letter it was sent or came with · empty: unregistered."""
    since: date
    """When it was sent, or came in."""
    days: int
    """For how long it waits · days."""
    answer_by: date | None
    """``None``: no day is set for ours."""
    stage: str
    stage_title: Text


@frozen
class DueRequest:
    """A request that we have to answer."""

    engagement_id: int
    name: str
    institution: str
    kind: str
    number: str
    due: date
    days_left: int
    """Negative: it is late."""
    responsible: str
    """Person or unit · empty: nobody yet."""
    stage: str
    stage_title: Text


def unanswered(
    session: "Session",
    *,
    direction: Way = "out",
    days: int | None = None,
    on: date | None = None,
) -> Sequence[Unanswered]:
    """Which requests wait for an answer for more than some days, longest first?

    Args:
        session: where to look.
        direction: ``out``: ours to institutions; ``in``: theirs to us.
        days: for more than so many; ``None``: past the day an answer was due.
        on: as of which day.

    Raises:
        InvalidValueError: there is no such direction.
    """
    direction = one_of(Way, direction)
    today = on or session.today
    type, table = (OFFICIAL_REQUEST, OfficialRequest) if direction == "out" else (INCOMING_REQUEST, IncomingRequest)
    stages = WAITING if direction == "out" else UNSENT
    found = [each for each in standing(session, type, today, is_open=True) if each.stage.name in stages]
    ids = [each.engagement_id for each in found]
    details, names, numbers = details_of(session, table, ids), parties_of(session, ids), numbers_of(session, ids)
    sent = sent_days(session, ids, today) if direction == "out" else {}
    rows = []
    for each in found:
        row = details[each.engagement_id]
        begun = sent[each.engagement_id] if direction == "out" else row.received_on
        due = answer_due(session, row.kind, begun, row.due) if direction == "out" else row.due
        waited = (today - begun).days
        if waited > days if days is not None else due is not None and due < today:
            rows.append(
                Unanswered(
                    each.engagement_id,
                    each.name,
                    ", ".join(names[each.engagement_id].values()),
                    str(row.kind),
                    numbers.get(each.engagement_id, ""),
                    begun,
                    waited,
                    due,
                    each.stage.name,
                    each.stage.title,
                )
            )
    return sorted(rows, key=lambda row: (row.since, row.engagement_id))


def due_in(session: "Session", *, days: int = 7, on: date | None = None) -> Sequence[DueRequest]:
    """Which requests to us are to be answered within some days, the late ones first?

    Args:
        session: where to look.
        days: how far, the last day included.
        on: from which day.
    """
    today = on or session.today
    found = [each for each in standing(session, INCOMING_REQUEST, today, is_open=True) if each.stage.name in UNSENT]
    ids = [each.engagement_id for each in found]
    details, names, numbers = (
        details_of(session, IncomingRequest, ids),
        parties_of(session, ids),
        numbers_of(session, ids),
    )
    whose, last = _responsible(session, ids), add_days(today, days)
    rows = [
        DueRequest(
            each.engagement_id,
            each.name,
            ", ".join(names[each.engagement_id].values()),
            str(row.kind),
            numbers.get(each.engagement_id, ""),
            row.due,
            (row.due - today).days,
            whose[each.engagement_id],
            each.stage.name,
            each.stage.title,
        )
        for each in found
        for row in (details[each.engagement_id],)
        if row.due is not None and row.due <= last
    ]
    return sorted(rows, key=lambda row: (row.due, row.engagement_id))


def _responsible(session: "Session", ids: Sequence[int]) -> Mapping[int, str]:
    """Give who of ours answers for each engagement: the person, else the unit; empty: nobody."""
    engagement = table_of(Engagement).c
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = sa.select(engagement.id, engagement.responsible_id, engagement.responsible_unit)
        rows = session.store.rows(statement.where(engagement.id.in_(ids[start : start + BATCH])))
        wanted = {row.responsible_id for row in rows if row.responsible_id is not None}
        people = {each.id: each for each in session.all(select(Person).where(col(Person.id).in_(wanted)))}
        for id, person_id, unit in rows:
            found[id] = people[person_id].name.display() if person_id is not None else unit or ""
    return found
