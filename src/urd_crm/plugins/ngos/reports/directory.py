"""Which NGOs there are, and which of them may be gone soon."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.ngos.limits import re_registration_end
from urd_crm.plugins.ngos.profiles import area as areas
from urd_crm.plugins.ngos.profiles.ngo import Ngo, RegisterStatus
from urd_crm.values import ekatte

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class NgoRow:
    """An NGO as a directory has it."""

    organisation_id: int
    name: str
    eik: str | None
    form: str
    benefit: str | None
    register_status: str | None
    areas: tuple[str, ...]
    """Codes, the main one first."""
    territory: tuple[str, ...]
    """EKATTE codes · empty: the whole municipality."""
    volunteers: int | None


@frozen
class RiskRow:
    """An organisation that is not re-registered, and what we have under way with it."""

    organisation_id: int
    name: str
    eik: str | None
    register_checked_on: date | None
    last_day: date | None
    """``None``: none is set."""
    days_left: int | None
    """Negative once the day has passed."""
    open_engagements: int
    """How many grants, rooms, seats … of this plugin are under way with it."""


def ngos(
    session: "Session", *, area: str | None = None, territory: str | None = None, on: date | None = None
) -> Sequence[NgoRow]:
    """Which NGOs work in an area and at a place? By name; who works in the whole municipality works at every place.

    Args:
        session: where to look.
        area: code of the area; ``None``: any.
        territory: EKATTE code; ``None``: anywhere.
        on: as of which day.

    Raises:
        InvalidValueError: there is no such area, or the code of the place is none.
    """
    wanted = None if area is None else areas.normalise(area)
    place = None if territory is None else ekatte.normalise(territory)
    found = [
        row
        for row in profiles(session, on or session.today)
        if (wanted is None or wanted in row.areas) and (place is None or not row.territory or place in row.territory)
    ]
    numbers = eiks(session, [row.organisation_id for row in found])
    return [
        NgoRow(
            row.organisation_id,
            row.label,
            numbers.get(row.organisation_id),
            str(row.form),
            None if row.benefit is None else str(row.benefit),
            None if row.register_status is None else str(row.register_status),
            tuple(row.areas),
            tuple(row.territory),
            row.volunteers,
        )
        for row in found
    ]


def re_registration_risk(session: "Session", *, on: date | None = None) -> Sequence[RiskRow]:
    """Which NGOs are still in the register of the courts alone, and what is under way with them?

    Args:
        session: where to look.
        on: as of which day.

    Returns:
        Those with most under way first.
    """
    today = on or session.today
    last = re_registration_end(session, today)
    found = profiles(session, today, table_of(Ngo).c.register_status == RegisterStatus.COURT_ONLY)
    ids = [row.organisation_id for row in found]
    numbers, counts = eiks(session, ids), _under_way(session, ids)
    rows = [
        RiskRow(
            row.organisation_id,
            row.label,
            numbers.get(row.organisation_id),
            row.register_checked_on,
            last,
            None if last is None else (last - today).days,
            counts.get(row.organisation_id, 0),
        )
        for row in found
    ]
    return sorted(rows, key=lambda row: -row.open_engagements)


def profiles(session: "Session", on: date, *conditions: Any) -> Sequence[Any]:
    """Give the profiles of the NGOs of a day with their names, by name.

    Args:
        session: where to look.
        on: the day.
        conditions: what has to hold beside.
    """
    profile, party = table_of(Ngo), table_of(Party)
    statement = (
        sa.select(profile, party.c.label, party.c.sort_key)
        .join(party, party.c.id == profile.c.organisation_id)
        .where(valid_on(Ngo, on), party.c.merged_into_id.is_(None), *conditions)
    )
    # Put in order here: for the database's own order it would read all parties by it, and ask which are NGOs.
    return sorted(session.store.rows(statement), key=lambda row: (row.sort_key, row.organisation_id))


def eiks(session: "Session", organisation_ids: Sequence[int]) -> Mapping[int, str]:
    """Give the EIK of organisations, by organisation; those without one are left out."""
    column = table_of(Identifier).c
    # Not asked for by their scheme: all have one of it, which SQLite takes for few, and would read for each part.
    found = [
        row
        for start in range(0, len(organisation_ids), BATCH)
        for row in session.store.rows(
            sa.select(column.id, column.party_id, column.scheme, column.value).where(
                column.party_id.in_(organisation_ids[start : start + BATCH])
            )
        )
    ]
    return {row.party_id: row.value for row in sorted(found) if row.scheme == "BG-EIK"}


def _under_way(session: "Session", organisation_ids: Sequence[int]) -> Mapping[int, int]:
    link, engagement = table_of(EngagementParty), table_of(Engagement)
    found: dict[int, int] = {}
    for start in range(0, len(organisation_ids), BATCH):
        statement = (
            sa.select(link.c.party_id, sa.func.count())
            .join(engagement, engagement.c.id == link.c.engagement_id)
            .where(
                link.c.party_id.in_(organisation_ids[start : start + BATCH]),
                link.c.role == "party",
                engagement.c.type.startswith("ngos."),
                engagement.c.closed_at.is_(None),
            )
            .group_by(link.c.party_id)
        )
        found |= dict(session.store.rows(statement))
    return found
