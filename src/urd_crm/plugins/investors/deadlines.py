"""What is due: answers, decisions, ends of NDAs and of reservations."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.investors.engagements.enquiry import INVESTOR_ENQUIRY, InvestorEnquiry
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.plugins.investors.records.site import Site, SiteStatus

if TYPE_CHECKING:
    from urd_crm import Session

UNANSWERED = ("received", "acknowledged", "screened", "processing")
UNDECIDED = ("lead", "qualified", "proposal_sent", "site_visit", "shortlisted", "decision")


def responses(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the enquiries to be acknowledged or answered in the time."""
    engagement, detail = table_of(Engagement).c, table_of(InvestorEnquiry).c
    code = session.registry.engagements.get(INVESTOR_ENQUIRY).code
    statement = (
        sa.select(engagement.id, engagement.name, engagement.stage, detail.received_at, detail.response_due)
        .join(table_of(InvestorEnquiry), detail.engagement_id == engagement.id)
        .where(engagement.type == code, engagement.stage.in_(UNANSWERED))
    )
    for row in session.store.rows(statement):
        received = session.town.day(row.received_at)
        if row.stage == "received":
            what = Text(en=f"Acknowledge: {row.name}", bg=f"Потвърждаване: {row.name}")
            yield from _within(
                session,
                since,
                until,
                session.limits.due("enquiry_ack", received),
                what,
                f"enquiry-ack-{row.id}",
                row.id,
            )
        answer_by = row.response_due or session.limits.due("enquiry_answer", received)
        what = Text(en=f"Answer: {row.name}", bg=f"Отговор: {row.name}")
        yield from _within(session, since, until, answer_by, what, f"enquiry-answer-{row.id}", row.id)


def decisions(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the projects whose investors mean to decide in the time."""
    engagement, detail = table_of(Engagement).c, table_of(InvestmentProject).c
    statement = (
        sa.select(engagement.id, engagement.name, detail.decision_due)
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(detail.decision_due >= since, detail.decision_due < until, engagement.stage.in_(UNDECIDED))
    )
    for row in session.store.rows(statement):
        what = Text(en=f"Decision expected: {row.name}", bg=f"Очаква се решение: {row.name}")
        yield from _within(session, since, until, row.decision_due, what, f"decision-{row.id}", row.id)


def nda_ends(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the non-disclosure agreements that end in the time."""
    profile, party = table_of(Investor).c, table_of(Party).c
    statement = (
        sa.select(party.id, party.label, profile.nda_until)
        .join(table_of(Party), party.id == profile.organisation_id)
        .where(profile.nda_until >= since, profile.nda_until < until)
    )
    for row in session.store.rows(statement):
        what = Text(
            en=f"Non-disclosure agreement ends: {row.label}",
            bg=f"Изтича споразумение за поверителност: {row.label}",
        )
        yield Deadline(row.nda_until, what.in_(session.town.language), key=f"nda-{row.id}", party_id=row.id)


def reservation_ends(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the reservations of sites whose last day falls in the time."""
    statement = select(Site).where(
        Site.status == SiteStatus.RESERVED, col(Site.reserved_until) >= since, col(Site.reserved_until) < until
    )
    for site in session.all(statement.order_by(col(Site.id))):
        what = Text(en=f"Reservation ends: {site.name.in_('en', 'bg')}", bg=f"Изтича резервация: {site.name.in_('bg')}")
        yield from _within(
            session, since, until, site.reserved_until, what, f"reservation-{site.id}", site.reserved_for_id
        )


def _within(
    session: "Session", since: date, until: date, due: date, what: Text, key: str, engagement_id: int | None
) -> Iterable[Deadline]:
    if since <= due < until:
        yield Deadline(due, what.in_(session.town.language), key=key, engagement_id=engagement_id)


ALL = (
    DeadlineSource("responses", responses, Text(en="Answers to enquiries", bg="Отговори на запитвания")),
    DeadlineSource("decisions", decisions, Text(en="Decisions of investors", bg="Решения на инвеститори")),
    DeadlineSource("nda_ends", nda_ends, Text(en="Ends of NDAs", bg="Край на споразумения за поверителност")),
    DeadlineSource("reservation_ends", reservation_ends, Text(en="Ends of reservations", bg="Край на резервации")),
)
