"""Investors who have come: whom to visit again, and what stands in their way."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.labels import labels
from urd_crm.contract.moments import end_of
from urd_crm.contract.standing import BATCH, details_of, parties_of, standing
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.interaction import Interaction, InteractionEngagement, InteractionStatus
from urd_crm.entities.model import table_of
from urd_crm.plugins.investors.engagements.aftercare import AFTERCARE
from urd_crm.plugins.investors.engagements.issue import INVESTOR_ISSUE, InvestorIssue
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT
from urd_crm.plugins.investors.interactions import AFTERCARE_VISIT
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class AftercareDue:
    """A project in operation whose investor is to be visited again."""

    engagement_id: int
    name: str
    investor: str
    """Whom it is with · names joined by commas."""
    operating_since: date
    last_visit: date | None
    """``None``: there was none yet."""
    due_on: date
    days_late: int
    responsible_id: int | None


@frozen
class BlockingIssue:
    """An open issue that an investor cannot go on with."""

    engagement_id: int
    name: str
    kind: str
    investor: str
    """Whose · names joined by commas."""
    project_id: int | None
    """The project or aftercare round it came up in."""
    stage: str
    escalated_to: str | None
    """The institution it was taken to · ``None``: it stays with us."""
    opened_on: date
    days_open: int


def aftercare_due(session: "Session", *, months: int | None = None, on: date | None = None) -> Sequence[AftercareDue]:
    """Which investors in operation were not visited for so many months? Longest due first.

    A visit is an aftercare round that reached ``visited``, or an aftercare visit that was held for the project.

    Args:
        session: where to look.
        months: between two visits; ``None``: the limit ``aftercare_interval``.
        on: as of which day.
    """
    today = on or session.today
    interval = months or int(session.limits.get("aftercare_interval", today).value)
    operating = [each for each in standing(session, INVESTMENT_PROJECT, today) if each.stage.name == "operating"]
    ids = [each.engagement_id for each in operating]
    visits, names = _last_visits(session, ids, today), parties_of(session, ids)
    rows = []
    for each in operating:
        last = visits.get(each.engagement_id)
        due = add_months(last or each.since, interval)
        if due <= today:
            rows.append(
                AftercareDue(
                    each.engagement_id,
                    each.name,
                    ", ".join(names[each.engagement_id].values()),
                    each.since,
                    last,
                    due,
                    (today - due).days,
                    each.responsible_id,
                )
            )
    return sorted(rows, key=lambda row: (row.due_on, row.engagement_id))


def blocking_issues(session: "Session", *, on: date | None = None) -> Sequence[BlockingIssue]:
    """Which open issues block an investor? Oldest first.

    Args:
        session: where to look.
        on: as of which day.
    """
    today = on or session.today
    opened = standing(session, INVESTOR_ISSUE, today, is_open=True)
    details = details_of(session, InvestorIssue, [each.engagement_id for each in opened])
    blocking = [each for each in opened if details[each.engagement_id].is_blocking]
    names = parties_of(session, [each.engagement_id for each in blocking])
    institutions = labels(session, {row.escalated_to_id for row in details.values() if row.escalated_to_id})
    rows = [
        BlockingIssue(
            each.engagement_id,
            each.name,
            str(details[each.engagement_id].kind),
            ", ".join(names[each.engagement_id].values()),
            each.origin_id,
            each.stage.name,
            institutions.get(details[each.engagement_id].escalated_to_id),
            each.opened_on,
            (today - each.opened_on).days,
        )
        for each in blocking
    ]
    return sorted(rows, key=lambda row: (row.opened_on, row.engagement_id))


def _last_visits(session: "Session", project_ids: Sequence[int], on: date) -> Mapping[int, date]:
    """Give the day of each project's last aftercare visit."""
    engagement, change = table_of(Engagement).c, table_of(StageChange).c
    link, said = table_of(InteractionEngagement).c, table_of(Interaction).c
    code = session.registry.engagements.get(AFTERCARE).code
    kind = session.registry.interactions.get(AFTERCARE_VISIT).code
    latest: dict[int, date] = {}
    for start in range(0, len(project_ids), BATCH):
        ids = project_ids[start : start + BATCH]
        rounds = (
            sa.select(engagement.origin_id, sa.func.max(change.at))
            .join(table_of(StageChange), change.engagement_id == engagement.id)
            .where(engagement.origin_id.in_(ids), engagement.type == code)
            .where(change.to_stage == "visited", change.at <= end_of(session, on))
            .group_by(engagement.origin_id)
        )
        visits = (
            sa.select(link.engagement_id, sa.func.max(said.occurred_at))
            .join(table_of(Interaction), said.id == link.interaction_id)
            .where(link.engagement_id.in_(ids), said.kind == kind)
            .where(said.status == InteractionStatus.HELD, said.occurred_at <= end_of(session, on))
            .group_by(link.engagement_id)
        )
        for id, at in [*session.store.rows(rounds), *session.store.rows(visits)]:
            latest[id] = max(latest.get(id, date.min), session.town.day(at))
    return latest
