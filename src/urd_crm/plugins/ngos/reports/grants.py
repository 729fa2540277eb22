"""What was given, and for what the report is missing."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.moments import end_of
from urd_crm.contract.standing import parties_of, standing
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.engagements.grant_stages import MUNICIPAL_GRANT, UNREPORTED
from urd_crm.plugins.ngos.profiles.area import AREAS
from urd_crm.plugins.ngos.profiles.wording import UNKNOWN
from urd_crm.plugins.ngos.records.disbursement import disbursed
from urd_crm.values.day_arithmetic import year_of
from urd_crm.values.money import Money, sum_in

if TYPE_CHECKING:
    from urd_crm import Session

By = Literal["area", "org"]


@frozen
class GrantRow:
    """The grants of a year in one area, or to one organisation; amounts in euro."""

    key: str
    """Code of the area, or the organisation's number · empty: unknown."""
    title: Text
    count: int
    applied: Money
    awarded: Money
    disbursed: Money
    """What was paid up to the day."""


@frozen
class MissingReport:
    """A grant whose report is overdue."""

    engagement_id: int
    identifier: str
    organisation_ids: tuple[int, ...]
    organisation: str
    """To whom · names joined by commas."""
    awarded: Money | None
    report_due: date
    days_late: int
    is_received: bool
    """Whether it came in and waits to be accepted."""


def grants(
    session: "Session", *, year: int | None = None, by: By = "area", on: date | None = None
) -> Sequence[GrantRow]:
    """What was awarded in a year, by area or by organisation? The largest sum first.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        by: ``area`` or ``org``.
        on: as of which day; what was awarded or paid later is not seen.

    Raises:
        InvalidValueError: there is no such ``by``, or the year is beyond the calendar.
    """
    by = one_of(By, by)
    today = on or session.today
    found = awarded_in(session, year or today.year, today)
    names = parties_of(session, [row.engagement_id for row in found])
    paid = disbursed(session, [row.engagement_id for row in found], today)
    groups: dict[str, list[Any]] = defaultdict(list)
    titles: dict[str, Text] = {"": UNKNOWN}
    for row in found:
        if by == "area":
            key = row.area_of_work or ""
            titles[key] = AREAS[key].title if key else UNKNOWN
        else:
            key, name = next(((str(id), name) for id, name in names[row.engagement_id].items()), ("", ""))
            titles[key] = Text(name) if key else UNKNOWN
        groups[key].append(row)
    rows = [
        GrantRow(
            key,
            titles[key],
            len(group),
            sum_in("EUR", [row.amount_applied for row in group if row.amount_applied]),
            sum_in("EUR", [row.amount_awarded for row in group if row.amount_awarded]),
            sum_in("EUR", [money for row in group for money in paid.get(row.engagement_id, ())]),
        )
        for key, group in groups.items()
    ]
    return sorted(rows, key=lambda row: (-row.awarded.minor, row.key))


def reports_missing(session: "Session", *, on: date | None = None) -> Sequence[MissingReport]:
    """Which organisations owe the report on a grant, worst first? Due on the very day is not late.

    Args:
        session: where to look.
        on: as of which day.
    """
    today = on or session.today
    grant = table_of(MunicipalGrant).c
    statement = (
        sa.select(table_of(MunicipalGrant))
        .where(
            grant.report_due < today,
            sa.or_(grant.report_accepted_on.is_(None), grant.report_accepted_on > today),
        )
        .order_by(grant.report_due, grant.engagement_id)
    )
    found = list(session.store.rows(statement))
    ids = [row.engagement_id for row in found]
    running = {
        each.engagement_id for each in standing(session, MUNICIPAL_GRANT, today, ids) if each.stage.name in UNREPORTED
    }
    names = parties_of(session, running)
    return [
        MissingReport(
            row.engagement_id,
            row.identifier,
            tuple(names[row.engagement_id]),
            ", ".join(names[row.engagement_id].values()),
            row.amount_awarded,
            row.report_due,
            (today - row.report_due).days,
            row.report_received_on is not None and row.report_received_on <= today,
        )
        for row in found
        if row.engagement_id in running
    ]


def awarded_in(session: "Session", year: int, on: date) -> Sequence[Any]:
    """Give the grants awarded in a year, by day, each with the code name of its engagement.

    What was written down of an award before the decision, or of one that was never made, is none.

    Args:
        session: where to look.
        year: of the award.
        on: as of which day.
    """
    first, last = year_of(year)
    grant, engagement, change = table_of(MunicipalGrant), table_of(Engagement), table_of(StageChange)
    decided = sa.exists().where(
        change.c.engagement_id == grant.c.engagement_id,
        change.c.to_stage == "awarded",
        change.c.at <= end_of(session, on),
    )
    statement = (
        sa.select(grant, engagement.c.code_name)
        .join(engagement, engagement.c.id == grant.c.engagement_id)
        .where(
            grant.c.award_date >= first,
            grant.c.award_date <= min(on, last),
            grant.c.amount_awarded.is_not(None),
            decided,
        )
        .order_by(grant.c.award_date, grant.c.identifier)
    )
    return list(session.store.rows(statement))
