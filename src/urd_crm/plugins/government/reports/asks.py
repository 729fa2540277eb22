"""What is open between us and an institution, and whom to ask about a topic."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text, valid_on
from urd_crm.contract.standing import details_of, standing
from urd_crm.entities.commitment import Commitment, Side
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.engagements.request import OFFICIAL_REQUEST, OfficialRequest
from urd_crm.plugins.government.engagements.waiting import answer_due, sent_days
from urd_crm.plugins.government.profiles.institution import Institution
from urd_crm.plugins.government.reports.numbers import numbers_of

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference

REQUEST = Text(en="our request", bg="наше искане")
PROMISE = Text(en="their commitment", bg="техен ангажимент")


@frozen
class Ask:
    """Something that we wait for: a request of ours that is open, or a promise of theirs."""

    what: str
    kind: str
    """``request`` or ``commitment``."""
    kind_title: Text
    number: str
    """Of the letter · empty: unregistered, or a promise."""
    since: date
    due: date | None
    is_overdue: bool
    """Due on the very day is not overdue."""
    engagement_id: int | None


@frozen
class Competent:
    """An institution that may be asked about a topic."""

    organisation_id: int
    institution: str
    level: str
    kind: str
    channel: str
    """The way that papers reach it best."""


def asks_to(session: "Session", *, institution: "PartyReference", on: date | None = None) -> Sequence[Ask]:
    """What do we wait for from an institution: requests of ours first, then promises of theirs, oldest first?

    Args:
        session: where to look.
        institution: which.
        on: as of which day.
    """
    today = on or session.today
    id = session.organisations.get(institution).id
    return [*_requests(session, id, today), *_promises(session, id, today)]


def who_to_ask(session: "Session", *, topic: str, on: date | None = None) -> Sequence[Competent]:
    """Which institutions are competent for a topic? By name.

    Args:
        session: where to look.
        topic: of the town hall's own list, in any case of letters.
        on: as of which day.
    """
    profile, party = table_of(Institution), table_of(Party)
    statement = (
        sa.select(profile, party.c.label, party.c.sort_key)
        .join(party, party.c.id == profile.c.organisation_id)
        .where(valid_on(Institution, on or session.today))
    )
    wanted = topic.strip().lower()
    return [
        Competent(row.organisation_id, row.label, str(row.level), str(row.kind), str(row.channels[0]))
        for row in sorted(session.store.rows(statement), key=lambda row: (row.sort_key, row.organisation_id))
        if wanted in row.competence
    ]


def _requests(session: "Session", institution: int, on: date) -> list[Ask]:
    engagement, link = table_of(Engagement).c, table_of(EngagementParty).c
    code = session.registry.engagements.get(OFFICIAL_REQUEST).code
    statement = (
        sa.select(engagement.id)
        .join(table_of(EngagementParty), link.engagement_id == engagement.id)
        .where(link.party_id == institution, engagement.type == code)
    )
    theirs = {id for (id,) in session.store.rows(statement)}
    found = [
        each
        for each in standing(session, OFFICIAL_REQUEST, on, theirs, is_open=True)
        if each.stage.name not in ("drafted", "signed")
    ]
    ids = [each.engagement_id for each in found]
    details, numbers = details_of(session, OfficialRequest, ids), numbers_of(session, ids)
    waiting = sent_days(session, ids, on)
    asks = []
    for each in found:
        row, sent_on = details[each.engagement_id], waiting.get(each.engagement_id)
        due = None if sent_on is None else answer_due(session, row.kind, sent_on, row.due)
        asks.append(
            Ask(
                each.name,
                "request",
                REQUEST,
                numbers.get(each.engagement_id, ""),
                sent_on or each.opened_on,
                due,
                due is not None and due < on,
                each.engagement_id,
            )
        )
    return sorted(asks, key=lambda ask: (ask.since, ask.engagement_id))


def _promises(session: "Session", institution: int, on: date) -> list[Ask]:
    promise = table_of(Commitment).c
    statement = (
        sa.select(promise.text, promise.promised_on, promise.due_on, promise.engagement_id)
        .where(
            promise.party_id == institution,
            promise.by == Side.THEM,
            promise.promised_on <= on,
            sa.or_(promise.closed_on.is_(None), promise.closed_on > on),
        )
        .order_by(promise.promised_on, promise.id)
    )
    return [
        Ask(
            row.text,
            "commitment",
            PROMISE,
            "",
            row.promised_on,
            row.due_on,
            row.due_on is not None and row.due_on < on,
            row.engagement_id,
        )
        for row in session.store.rows(statement)
    ]
