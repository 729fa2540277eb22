"""The questions over all stakeholders."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

import sqlalchemy as sa
from attrs import evolve, frozen

from urd_crm.contract import BriefingLine, Report, Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.core.follow_ups import follow_ups
from urd_crm.entities.interaction import Interaction, InteractionStatus
from urd_crm.entities.model import table_of
from urd_crm.values.country import find as find_country
from urd_crm.values.country import normalise as normalise_country
from urd_crm.values.day_arithmetic import add_days

if TYPE_CHECKING:
    from urd_crm.repositories.agreements import Expiring
    from urd_crm.repositories.commitments import OverdueCommitment
    from urd_crm.repositories.posts import PostChange
    from urd_crm.repositories.reference import PartyReference
    from urd_crm.session import Session

Promisers = Literal["us", "them", "both"]


@frozen
class Contact:
    """One contact in the history of a party."""

    date: date
    kind: str
    direction: str | None
    subject: str
    ours: str
    """Who of ours took part."""
    theirs: str
    """Who of the others took part."""
    follow_up: str
    """What came of it and is still open: promises and tasks with their days · empty: nothing."""


@frozen
class WithoutMinutes:
    """A meeting that was held and left no text."""

    interaction_id: int
    date: date
    kind: str
    subject: str
    days_since: int


def overdue_commitments(
    session: "Session", *, on: date | None = None, by: Promisers = "us", to_type: str | None = None
) -> "Sequence[OverdueCommitment]":
    """Which promises are overdue, worst first? Due on the very day is not overdue.

    Args:
        session: where to look.
        on: as of which day.
        by: whose: ours (``us``), theirs (``them``) or ``both``.
        to_type: only with parties that have this profile.

    Raises:
        InvalidValueError: there is no such ``by``.
    """
    by = one_of(Promisers, by)
    return session.commitments.overdue(on=on, by=None if by == "both" else by, to_type=to_type)


def contact_history(
    session: "Session", *, party: "PartyReference", since: date | None = None, on: date | None = None
) -> Sequence[Contact]:
    """What was said with a party, newest first? An organisation's has what its people said on its behalf.

    Args:
        session: where to look.
        party: whose.
        since: from which day; ``None``: from the beginning.
        on: up to which day; ``None``: today.
    """
    today = on or session.today
    begin, end = None if since is None else begin_of(session, since), end_of(session, today)
    own = {organisation.id for organisation in session.organisations.own()}
    contacts: list[Contact] = []
    after: str | None = None
    while True:
        page = session.timeline(party, since=begin, until=end, limit=200, after=after)
        open_ = follow_ups(session, [entry.id for entry in page], today)
        for entry in page:
            ours = [str(who) for who in entry.participants if own & {who.party_id, who.on_behalf_of_id}]
            theirs = [str(who) for who in entry.participants if not own & {who.party_id, who.on_behalf_of_id}]
            day = session.town.day(entry.occurred_at)
            contacts.append(
                Contact(
                    day,
                    entry.kind,
                    entry.direction,
                    entry.subject,
                    ", ".join(ours),
                    ", ".join(theirs),
                    "; ".join(open_.get(entry.id, ())),
                )
            )
        after = page.next
        if after is None:
            return contacts


def agreements_expiring(session: "Session", *, months: int = 12, on: date | None = None) -> "Sequence[Expiring]":
    """Which agreements end, renew themselves or open their notice within some months?

    Args:
        session: where to look.
        months: how far.
        on: from which day.
    """
    return session.agreements.expiring(months=months, on=on)


def posts_changed_since(session: "Session", *, day: date, on: date | None = None) -> "Sequence[PostChange]":
    """Which offices got or lost a holder since a day?

    Args:
        session: where to look.
        day: from which day.
        on: up to which day; ``None``: today.
    """
    return session.posts.changed_since(day, on=on)


def meetings_without_minutes(session: "Session", *, on: date | None = None, days: int = 90) -> Sequence[WithoutMinutes]:
    """Which meetings of the last days were held and left no text?

    Args:
        session: where to look.
        on: as of which day.
        days: how far back.

    Raises:
        InvalidValueError: that is beyond the calendar.
    """
    today = on or session.today
    begin, end = begin_of(session, add_days(today, -days)), end_of(session, today)
    said = table_of(Interaction).c
    kinds = [e.code for e in session.registry.interactions if e.code.rpartition(".")[2].endswith(("meeting", "visit"))]
    statement = (
        sa.select(said.id, said.occurred_at, said.kind, said.subject)
        .where(
            said.occurred_at >= begin,
            said.occurred_at <= end,
            said.kind.in_(kinds),
            said.status == InteractionStatus.HELD,
            said.body.is_(None),
        )
        .order_by(said.occurred_at, said.id)
    )
    return [
        WithoutMinutes(row.id, day, row.kind, row.subject, (today - day).days)
        for row in session.store.rows(statement)
        for day in (session.town.day(row.occurred_at),)
    ]


def everything_about(session: "Session", *, country: str, on: date | None = None) -> Sequence[BriefingLine]:
    """What is there to know about a country before a visit: people, ties, papers, work under way, promises, feasts?

    Every plugin in use says what it knows, source by source.

    Args:
        session: where to look.
        country: its name, in English, Bulgarian or its own language, or its code of two letters.
        on: as of which day.

    Raises:
        InvalidValueError: ``unknown-country``.
    """
    code, day = find_country(country) or normalise_country(country), on or session.today
    return [
        evolve(line, section=entry.code, title=entry.record.title)
        for entry in session.registry.briefings
        for line in entry.record.run(session, code, day)
    ]


ALL = (
    Report("overdue_commitments", overdue_commitments, Text(en="Overdue commitments", bg="Просрочени ангажименти")),
    Report("contact_history", contact_history, Text(en="History of contacts", bg="История на контактите")),
    Report("agreements_expiring", agreements_expiring, Text(en="Expiring agreements", bg="Изтичащи споразумения")),
    Report("posts_changed_since", posts_changed_since, Text(en="Changes of office", bg="Промени в длъжности")),
    Report("everything_about", everything_about, Text(en="All about a country", bg="Всичко за държава")),
    Report(
        "meetings_without_minutes",
        meetings_without_minutes,
        Text(en="Meetings without minutes", bg="Срещи без протокол"),
    ),
)
