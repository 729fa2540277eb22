"""Who is who between two cities."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.contract.standing import BATCH
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.plugins.partner_cities.records.freezing import found_city

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference


@frozen
class CityContact:
    """Somebody to turn to in matters of a partner city."""

    side: str
    """``ours`` or ``theirs``."""
    role: str
    """``coordinator``, ``mayor`` or ``staff``."""
    person_id: int
    person: str
    position: str
    email: str
    phone: str
    is_in_office: bool


def who_is_our_contact(session: "Session", *, city: "PartyReference", on: date | None = None) -> Sequence[CityContact]:
    """Whom do we turn to in matters of a city: coordinators of both sides first, then its mayor, then its people?

    Args:
        session: where to look.
        city: a partner city.
        on: as of which day.

    Raises:
        NotFoundError: it is no partner city.
    """
    today, profile = on or session.today, found_city(session, city)
    named = {profile.coordinator_id: "ours", profile.their_coordinator_id: "theirs"}
    job, post, party, town = table_of(Affiliation), table_of(Post), table_of(Party), table_of(Organisation)
    people = [id for id in named if id is not None]
    statement = (
        sa.select(job, post.c.title.label("office"), post.c.rank, party.c.label, town.c.is_own)
        .join(party, party.c.id == job.c.person_id)
        .join(town, town.c.id == job.c.organisation_id)
        .outerjoin(post, post.c.id == job.c.post_id)
        .where(
            sa.or_(
                job.c.organisation_id == profile.organisation_id, sa.and_(town.c.is_own, job.c.person_id.in_(people))
            )
        )
        .where(valid_on(Affiliation, today))
        .order_by(post.c.rank.is_(None), post.c.rank, party.c.sort_key, job.c.id)
    )
    found, rows = session.store.rows(statement), []
    points = _points(session, "affiliation_id", [row.id for row in found], today)
    of_offices = _points(session, "post_id", {row.post_id for row in found if row.post_id is not None}, today)
    for row in found:
        side = "ours" if row.is_own else "theirs"
        if row.is_own and row.person_id != profile.coordinator_id:
            continue
        is_coordinator = named.get(row.person_id) == side
        role = "coordinator" if is_coordinator else "mayor" if row.rank == 1 else "staff"
        reached = _reached([*points.get(row.id, ()), *of_offices.get(row.post_id, ())])
        rows.append(
            CityContact(
                side,
                role,
                row.person_id,
                row.label,
                row.position or row.office or "",
                reached.get("email", ""),
                reached.get("phone", ""),
                is_in_office=True,
            )
        )
    rows += _absent(session, {id: side for id, side in named.items() if id is not None}, rows)
    order = {"coordinator": 0, "mayor": 1, "staff": 2}
    return sorted(rows, key=lambda row: (order[row.role], row.side))


def _absent(session: "Session", named: dict[int, str], present: Sequence[CityContact]) -> list[CityContact]:
    """Give the coordinators who are no longer in office: better a name to ask after than none."""
    known = {row.person_id for row in present if row.role == "coordinator"}
    found = []
    for id, side in named.items():
        if id not in known:
            party = session.get(Party, id)
            assert party is not None  # the foreign key holds it
            found.append(CityContact(side, "coordinator", id, party.label, "", "", "", is_in_office=False))
    return found


def _points(session: "Session", whose: str, ids: Collection[int], on: date) -> Mapping[int, Sequence[Any]]:
    """Give the contact points of jobs or of offices by their numbers; a few queries for many."""
    point, wanted = table_of(ContactPoint).c, sorted(ids)
    found: dict[int, list[Any]] = {}
    for start in range(0, len(wanted), BATCH):
        statement = sa.select(point[whose], point.id, point.is_preferred, point.kind, point.value).where(
            point[whose].in_(wanted[start : start + BATCH]), valid_on(ContactPoint, on)
        )
        for row in session.store.rows(statement):
            found.setdefault(row[0], []).append(row)
    return found


def _reached(points: Sequence[Any]) -> Mapping[str, str]:
    """Give the first e-mail and telephone among contact points, the preferred ones before others."""
    return {str(row.kind): row.value for row in sorted(points, key=lambda row: (row.is_preferred, -row.id))}
