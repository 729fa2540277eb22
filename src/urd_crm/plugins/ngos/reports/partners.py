"""Who could be our partner in an application to somebody else's call."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.initiative import JOINT_INITIATIVE
from urd_crm.plugins.ngos.profiles import area as areas
from urd_crm.plugins.ngos.profiles.ngo import Benefit, Form, RegisterStatus
from urd_crm.plugins.ngos.reports.directory import eiks, profiles
from urd_crm.plugins.ngos.reports.grants import reports_missing
from urd_crm.values import ekatte

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class Partner:
    """An NGO that works in what a call is about."""

    organisation_id: int
    name: str
    eik: str | None
    matching: tuple[str, ...]
    """The areas of the call that it works in."""
    is_public_benefit: bool | None
    """``None``: unknown."""
    is_registered: bool | None
    """``None``: nobody looked."""
    owes_report: bool
    """Whether it owes the report on a grant of ours."""
    last_annual_report_year: int | None
    joint_initiatives: int
    """How many we have done, or are doing, together."""


def partners_for(
    session: "Session", *, areas_of_call: Sequence[str], territory: str | None = None, on: date | None = None
) -> Sequence[Partner]:
    """Which NGOs could be our partner in a call? Legal entities that work in one of its areas, at the place.

    Args:
        session: where to look.
        areas_of_call: codes of the areas that the call is about.
        territory: EKATTE code of the place; ``None``: anywhere.
        on: as of which day.

    Returns:
        Those that owe nothing first, then by how many areas match and how much we have done together.

    Raises:
        InvalidValueError: there is no such area, or the code of the place is none.
        TypeError: one area was given as a text, where a list is meant.
    """
    if isinstance(areas_of_call, str):
        raise TypeError(f"Areas are given as a list: areas_of_call=['{areas_of_call}'].")
    today = on or session.today
    wanted = [areas.normalise(code) for code in areas_of_call]
    place = None if territory is None else ekatte.normalise(territory)
    fitting = [
        row
        for row in profiles(session, today)
        if row.form != Form.INFORMAL
        and row.register_status != RegisterStatus.DELETED
        and set(wanted) & set(row.areas)
        and (place is None or not row.territory or place in row.territory)
    ]
    ids = [row.organisation_id for row in fitting]
    numbers, together = eiks(session, ids), _together(session, ids)
    owing = {id for each in reports_missing(session, on=today) for id in each.organisation_ids}
    settled = (RegisterStatus.REGISTERED, RegisterStatus.RE_REGISTERED)
    rows = [
        Partner(
            row.organisation_id,
            row.label,
            numbers.get(row.organisation_id),
            tuple(code for code in wanted if code in row.areas),
            None if row.benefit is None else row.benefit == Benefit.PUBLIC,
            None if row.register_status is None else row.register_status in settled,
            row.organisation_id in owing,
            row.last_annual_report_year,
            together.get(row.organisation_id, 0),
        )
        for row in fitting
    ]
    return sorted(
        rows,
        key=lambda row: (row.owes_report, row.is_registered is False, -len(row.matching), -row.joint_initiatives),
    )


def _together(session: "Session", organisation_ids: Sequence[int]) -> dict[int, int]:
    link, engagement = table_of(EngagementParty), table_of(Engagement)
    code = session.registry.engagements.get(JOINT_INITIATIVE).code
    found: dict[int, int] = {}
    for start in range(0, len(organisation_ids), BATCH):
        statement = (
            sa.select(link.c.party_id, sa.func.count())
            .join(engagement, engagement.c.id == link.c.engagement_id)
            .where(
                link.c.party_id.in_(organisation_ids[start : start + BATCH]),
                engagement.c.type == code,
                engagement.c.stage.in_(("agreed", "running", "done")),
            )
            .group_by(link.c.party_id)
        )
        found |= dict(session.store.rows(statement))
    return found
