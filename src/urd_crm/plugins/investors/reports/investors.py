"""Investors as such: from where, and who of ours knows whom there."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.contract.standing import BATCH, standing
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.interaction import InteractionStatus
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.values import country as countries

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference
    from urd_crm.repositories.timeline import Entry


@frozen
class WhoMet:
    """One of ours who has met an investor."""

    person_id: int
    person: str
    contacts: int
    """How many that were held."""
    first_on: date
    last_on: date
    last_subject: str
    theirs: tuple[str, ...]
    """Whom of theirs, each once."""


@frozen
class InvestorFrom:
    """An investor from a country."""

    organisation_id: int
    name: str
    hq_country: str | None
    nace: str | None
    employees: int | None
    key_account: str | None
    """Who of ours is their one contact."""
    projects: tuple[str, ...]
    """Open projects, by the name that may be said outside."""


def who_met(
    session: "Session", *, investor: "PartyReference", since: date | None = None, on: date | None = None
) -> Sequence[WhoMet]:
    """Who of ours has met an investor or its people? Latest contact first.

    Args:
        session: where to look.
        investor: whose people.
        since: from which day; ``None``: from the beginning.
        on: up to which day.
    """
    today = on or session.today
    own = {organisation.id for organisation in session.organisations.own()}
    staff = _staff(session, own)
    met: dict[int, WhoMet] = {}
    for entry in _held(session, investor, since, today):
        ours = [who for who in entry.participants if who.on_behalf_of_id in own or who.party_id in staff]
        theirs = tuple(who.label for who in entry.participants if who not in ours and who.party_id not in own)
        day = session.town.day(entry.occurred_at)
        for who in ours:
            last = met.get(who.party_id)
            if last is None:  # entries come newest first
                met[who.party_id] = WhoMet(
                    who.party_id, who.label, 1, day, day, entry.subject, tuple(dict.fromkeys(theirs))
                )
                continue
            met[who.party_id] = WhoMet(
                last.person_id,
                last.person,
                last.contacts + 1,
                day,
                last.last_on,
                last.last_subject,
                tuple(dict.fromkeys((*last.theirs, *theirs))),
            )
    return sorted(met.values(), key=lambda row: (-row.last_on.toordinal(), row.person))


def investors_from(session: "Session", *, country: str, on: date | None = None) -> Sequence[InvestorFrom]:
    """Which investors have their headquarters or their seat in a country?

    Args:
        session: where to look.
        country: ISO 3166-1 alpha-2.
        on: as of which day.

    Raises:
        InvalidValueError: there is no such country.
    """
    today, wanted = on or session.today, countries.normalise(country)
    profile, organisation, party = (table_of(each) for each in (Investor, Organisation, Party))
    person = party.alias()
    here = sa.union(
        sa.select(profile.c.organisation_id).where(profile.c.hq_country == wanted),
        sa.select(organisation.c.id).where(organisation.c.country == wanted),
    )
    statement = (
        sa.select(profile, party.c.label, person.c.label.label("key_account"))
        .join(party, party.c.id == profile.c.organisation_id)
        .outerjoin(person, person.c.id == profile.c.key_account_id)
        .where(profile.c.organisation_id.in_(here), valid_on(Investor, today))
        .order_by(party.c.sort_key, party.c.id)
    )
    found = session.store.rows(statement)
    projects = _open_projects(session, [row.organisation_id for row in found], today)
    return [
        InvestorFrom(
            row.organisation_id,
            row.label,
            row.hq_country,
            row.nace,
            row.employees,
            row.key_account,
            tuple(projects.get(row.organisation_id, ())),
        )
        for row in found
    ]


def _open_projects(session: "Session", organisation_ids: Sequence[int], on: date) -> Mapping[int, Sequence[str]]:
    """Give the projects of organisations that are open on a day, by the name that may be said outside."""
    link, theirs = table_of(EngagementParty).c, dict[int, list[int]]()
    for start in range(0, len(organisation_ids), BATCH):
        statement = sa.select(link.engagement_id, link.party_id).where(
            link.party_id.in_(organisation_ids[start : start + BATCH]), link.role == "party"
        )
        for engagement_id, party_id in session.store.rows(statement):
            theirs.setdefault(engagement_id, []).append(party_id)
    projects: dict[int, list[str]] = {}
    for each in standing(session, INVESTMENT_PROJECT, on, theirs, is_open=True):
        for party_id in theirs[each.engagement_id]:
            projects.setdefault(party_id, []).append(each.public_name)
    return projects


def _held(session: "Session", party: "PartyReference", since: date | None, on: date) -> "Iterator[Entry]":
    """Read the time line of a party page by page: what was held, newest first."""
    begin = None if since is None else begin_of(session, since)
    after: str | None = None
    while True:
        page = session.timeline(
            party, since=begin, until=end_of(session, on), status=InteractionStatus.HELD, limit=200, after=after
        )
        yield from page
        after = page.next
        if after is None:
            return


def _staff(session: "Session", own: set[int]) -> set[int]:
    job = table_of(Affiliation).c
    return {id for (id,) in session.store.rows(sa.select(job.person_id).where(job.organisation_id.in_(own)))}
