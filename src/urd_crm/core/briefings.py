"""What there is to know about a country before a visit: people, ties, papers, work under way, promises."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.contract import BriefingLine, BriefingSource, Text, valid_on
from urd_crm.contract.moments import end_of
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.agreement import Agreement, AgreementParty, status
from urd_crm.entities.commitment import Commitment, Side
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.interaction import Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.gate.lookups import VALUES
from urd_crm.repositories.bulk import batches

if TYPE_CHECKING:
    from urd_crm.session import Session

SIDES = {Side.US: Text(en="we promised", bg="обещахме"), Side.THEM: Text(en="they promised", bg="обещаха ни")}
OVERDUE = Text(en="overdue", bg="просрочен")


def people_met(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give the people whom we have met and who are of a country or spoke for one of its organisations, the last met first.

    The note is the office that they hold on the day, and the form of address that they told us.
    """
    took, said, person, party = (table_of(each) for each in (Participant, Interaction, Person, Party))
    organisation = table_of(Organisation).c
    kinds = [entry.code for entry in session.registry.interactions if entry.record.is_meeting]
    theirs = sa.select(organisation.id).where(organisation.country == country, ~organisation.is_own)
    # One query for each index: those who spoke for their organisations, and their people.
    met = sa.union(
        *(
            sa.select(took.c.interaction_id, took.c.party_id, took.c.occurred_at).where(of_them)
            for of_them in (took.c.on_behalf_of_id.in_(theirs), took.c.party_id.in_(_people(country)))
        )
    ).subquery()
    statement = (
        sa.select(person.c.id, party.c.label, person.c.salutation, sa.func.max(met.c.occurred_at).label("at"))
        .join(person, person.c.id == met.c.party_id)
        .join(party, party.c.id == person.c.id)
        .join(said, said.c.id == met.c.interaction_id)
        .where(
            met.c.occurred_at <= end_of(session, on),
            said.c.status == InteractionStatus.HELD,
            said.c.kind.in_(kinds),
        )
        .group_by(person.c.id, party.c.label, person.c.salutation)
        .order_by(sa.func.max(met.c.occurred_at).desc(), person.c.id)
    )
    for rows in batches(session.store.rows(statement), VALUES):
        offices = _offices(session, [row.id for row in rows], on)
        for row in rows:
            note = "; ".join([*offices.get(row.id, ()), *filter(None, [row.salutation])])
            yield BriefingLine(row.label, date=session.town.day(row.at), note=note, party_id=row.id)


def _offices(session: "Session", person_ids: Sequence[int], on: date) -> Mapping[int, Sequence[str]]:
    """Give what each of some people is on a day, and where; nobody is named of whom we know nothing."""
    job, post, party = table_of(Affiliation), table_of(Post), table_of(Party)
    statement = (
        sa.select(job.c.person_id, job.c.position, post.c.title, party.c.label)
        .select_from(job)
        .join(party, party.c.id == job.c.organisation_id)
        .outerjoin(post, post.c.id == job.c.post_id)
        .where(job.c.person_id.in_(person_ids), valid_on(Affiliation, on))
        .order_by(job.c.id)
    )
    found: dict[int, list[str]] = {}
    for row in session.store.rows(statement):
        found.setdefault(row.person_id, []).append(", ".join(filter(None, [row.title or row.position, row.label])))
    return found


def stakeholders(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give what the organisations of a country are to us: investor, partner city, outlet."""
    organisation, party = table_of(Organisation), table_of(Party)
    for entry in session.registry.profiles:
        if entry.record.of is not Organisation:
            continue
        statement = (
            sa.select(party.c.id, party.c.label)
            .join(organisation, organisation.c.id == party.c.id)
            .where(organisation.c.country == country, party.c.merged_into_id.is_(None))
            .where(party.c.id.in_(session.profiles.bearers(entry.code, on=on)))
            .order_by(party.c.sort_key, party.c.id)
        )
        title = entry.record.title.in_(session.town.language)
        for row in session.store.rows(statement):
            yield BriefingLine(title, row.label, party_id=row.id)


def agreements(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give the agreements with a country that are signed and not over, by the day they were signed."""
    agreement = table_of(Agreement)
    for row in _with(session, country, agreement, AgreementParty, "agreement_id", agreement.c.signed_on):
        if status(row, on) in {"signed", "in_force"}:
            yield BriefingLine(row.title, row.label, row.signed_on, party_id=row.party)


def engagements(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give what is under way with a country, each with what it is."""
    engagement = table_of(Engagement)
    types = session.registry.engagements
    for row in _with(session, country, engagement, EngagementParty, "engagement_id", engagement.c.opened_at):
        is_open = row.closed_at is None or row.closed_at > end_of(session, on)
        if is_open and row.opened_at <= end_of(session, on):
            title = types.get(row.type).record.title if row.type in types else Text(row.type)
            what = row.code_name or row.name
            day = session.town.day(row.opened_at)
            yield BriefingLine(what, row.label, day, title.in_(session.town.language), party_id=row.party)


def commitments(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give the promises between us and a country that are open, the earliest due first."""
    promise, party = table_of(Commitment), table_of(Party)
    statement = (
        sa.select(promise, party.c.label)
        .join(party, party.c.id == promise.c.party_id)
        .where(
            promise.c.party_id.in_(_parties(country)),
            promise.c.promised_on <= on,
            sa.or_(promise.c.closed_on.is_(None), promise.c.closed_on > on),
        )
        .order_by(promise.c.due_on.is_(None), promise.c.due_on, promise.c.id)
    )
    for row in session.store.rows(statement):
        said = [SIDES[Side(row.by)], *([OVERDUE] if row.due_on is not None and row.due_on < on else [])]
        note = ", ".join(text.in_(session.town.language) for text in said)
        yield BriefingLine(row.text, row.label, row.due_on, note, party_id=row.party_id)


def _parties(country: str) -> "sa.CompoundSelect[Any]":
    """Make the query for the organisations of a country, the people who work or worked there, and those of the country."""
    organisation, job = table_of(Organisation).c, table_of(Affiliation).c
    theirs = sa.select(organisation.id).where(organisation.country == country, ~organisation.is_own)
    return sa.union_all(theirs, sa.select(job.person_id).where(job.organisation_id.in_(theirs)), _people(country))


def _people(country: str) -> "sa.Select[Any]":
    """Make the query for the people whose own country it is, without colleagues of ours."""
    organisation, job, person = (table_of(each).c for each in (Organisation, Affiliation, Person))
    ours = sa.select(job.person_id).join(table_of(Organisation), organisation.id == job.organisation_id)
    return sa.select(person.id).where(person.country == country, person.id.not_in(ours.where(organisation.is_own)))


def _with(
    session: "Session", country: str, table: sa.Table, link_table: Any, key: str, order: "sa.Column[Any]"
) -> Iterable[Any]:
    """Give the rows of a table that a party of a country is linked to, each with that party."""
    link, party = table_of(link_table), table_of(Party)
    return session.store.rows(
        sa.select(table, party.c.id.label("party"), party.c.label)
        .join(link, link.c[key] == table.c.id)
        .join(party, party.c.id == link.c.party_id)
        .where(link.c.party_id.in_(_parties(country)))
        .order_by(order, table.c.id, party.c.id)
    )


ALL = (
    BriefingSource("people_met", people_met, Text(en="People met", bg="Хора, с които сме се срещали")),
    BriefingSource("stakeholders", stakeholders, Text(en="Who they are to us", bg="Какви са за нас")),
    BriefingSource("agreements", agreements, Text(en="Agreements", bg="Споразумения")),
    BriefingSource("engagements", engagements, Text(en="Under way", bg="Текущи преписки")),
    BriefingSource("commitments", commitments, Text(en="Open commitments", bg="Поети ангажименти")),
)
