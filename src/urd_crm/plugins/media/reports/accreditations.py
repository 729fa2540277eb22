"""Accreditations, and the list of the press for an event."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.contract.stages import stages_on
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.plugins.media.engagements.accreditation import Accreditation, AccreditationKind
from urd_crm.plugins.media.records.accredited import AccreditedPerson
from urd_crm.plugins.media.reports.jobs import jobs
from urd_crm.values.day_arithmetic import add_days

if TYPE_CHECKING:
    from urd_crm import Session

IN_FORCE = ("granted", "active")


@frozen
class ExpiringAccreditation:
    """An accreditation that ends soon."""

    engagement_id: int
    name: str
    outlet: str
    kind: str
    valid_to: date
    """Last day."""
    days_left: int
    persons: tuple[str, ...]
    """Whom it is for."""


@frozen
class PressListRow:
    """One of the press on the list of an event."""

    person_id: int
    person: str
    outlet: str | None
    role: str | None
    """What they do for the outlet: of the accreditation, else of their job."""
    rsvp: str | None
    presence: str | None
    """``walk_in``: came without having been invited."""
    is_accredited: bool


def accreditations_expiring(
    session: "Session", *, days: int = 30, on: date | None = None
) -> Sequence[ExpiringAccreditation]:
    """Which accreditations end within some days? The first to end comes first.

    Args:
        session: where to look.
        days: how far to look.
        on: as of which day.
    """
    today = on or session.today
    engagement, detail = table_of(Engagement).c, table_of(Accreditation).c
    statement = (
        sa.select(engagement.id, engagement.name, detail.outlet_id, detail.kind, detail.valid_to)
        .select_from(table_of(Accreditation))
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(detail.valid_to >= today, detail.valid_to <= add_days(today, days))
        .order_by(detail.valid_to, engagement.id)
    )
    found = session.store.rows(statement)
    standing = stages_on(session, [row.id for row in found], today)
    rows = [row for row in found if standing.get(row.id) in IN_FORCE]
    outlets = labels(session, {row.outlet_id for row in rows})
    people = accredited(session, [row.id for row in rows])
    return [
        ExpiringAccreditation(
            row.id,
            row.name,
            outlets.get(row.outlet_id, ""),
            str(row.kind),
            row.valid_to,
            (row.valid_to - today).days,
            tuple(name for _, name, _ in people.get(row.id, ())),
        )
        for row in rows
    ]


def accredited(session: "Session", engagement_ids: Collection[int]) -> Mapping[int, Sequence[tuple[int, str, str]]]:
    """Give whom accreditations are for: number, name and function of each."""
    row, party = table_of(AccreditedPerson).c, table_of(Party).c
    ids = sorted(engagement_ids)
    found: dict[int, list[tuple[int, str, str]]] = {}
    for start in range(0, len(ids), 500):
        statement = (
            sa.select(row.engagement_id, row.person_id, party.label, row.function)
            .join(table_of(Party), party.id == row.person_id)
            .where(row.engagement_id.in_(ids[start : start + 500]))
            .order_by(row.engagement_id, party.sort_key, party.id)
        )
        for id, *person in session.store.rows(statement):
            found.setdefault(id, []).append((person[0], person[1], person[2]))
    return found


def press_list(session: "Session", event: int, *, on: date | None = None) -> Sequence[PressListRow]:
    """Who of the press is invited to an event, comes, came, and is accredited for it? By outlet and name.

    Args:
        session: where to look.
        event: number of the interaction that is the event.
        on: as of which day accreditations are looked at; ``None``: the day of the event.

    Raises:
        NotFoundError: there is no such event.
    """
    row: Interaction = session.interactions.get(event)
    day = on or session.town.day(row.occurred_at)
    took, party, own = table_of(Participant).c, table_of(Party).c, table_of(Organisation)
    invited = session.store.rows(
        sa.select(took.party_id, party.label, took.on_behalf_of_id, took.affiliation_id, took.rsvp, took.presence)
        .select_from(table_of(Participant))
        .join(table_of(Party), party.id == took.party_id)
        .outerjoin(own, own.c.id == took.on_behalf_of_id)
        .where(took.interaction_id == row.id, sa.or_(own.c.is_own.is_(None), own.c.is_own.is_(False)))
    )
    badges = badges_of(session, event, day)
    known = jobs(session, {each.party_id for each in invited} | set(badges))
    by_job = {job.affiliation_id: job for job in known}
    by_person = {job.person_id: job for job in known if job.is_valid_on(day)}
    names = labels(session, {each.party_id for each in invited} | set(badges))
    outlets = labels(session, {each.on_behalf_of_id for each in invited} | {badge[0] for badge in badges.values()})
    rows = []
    answers = {each.party_id: each for each in invited}
    for id, name in names.items():
        each, badge = answers.get(id), badges.get(id)
        job = (by_job.get(each.affiliation_id) if each is not None else None) or by_person.get(id)
        if job is None and badge is None:
            continue  # a guest who is not of the press
        behalf = each.on_behalf_of_id if each is not None else None
        outlet = outlets.get(behalf or (badge[0] if badge else 0)) or (job.outlet if job else None)
        rows.append(
            PressListRow(
                id,
                name,
                outlet,
                badge[1] if badge else job.role if job else None,
                str(each.rsvp) if each is not None and each.rsvp else None,
                str(each.presence) if each is not None and each.presence else None,
                badge is not None,
            )
        )
    return sorted(rows, key=lambda each: (each.outlet or "", each.person))


def badges_of(session: "Session", event: int, day: date) -> dict[int, tuple[int, str]]:
    """Give who is accredited for an event: outlet and function by person.

    Args:
        session: where to look.
        event: number of the interaction that is the event.
        day: on which day they have to be.
    """
    detail, person = table_of(Accreditation).c, table_of(AccreditedPerson).c
    statement = (
        sa.select(detail.engagement_id, detail.outlet_id, person.person_id, person.function)
        .select_from(table_of(Accreditation))
        .join(table_of(AccreditedPerson), person.engagement_id == detail.engagement_id)
        .where(
            detail.valid_to >= day,
            detail.valid_from <= day,
            sa.or_(detail.kind == AccreditationKind.PERMANENT, detail.event_id == event),
        )
    )
    found = session.store.rows(statement)
    standing = stages_on(session, {row.engagement_id for row in found}, max(day, session.today))
    return {
        row.person_id: (row.outlet_id, row.function) for row in found if standing.get(row.engagement_id) in IN_FORCE
    }
