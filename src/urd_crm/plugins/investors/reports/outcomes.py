"""What became of projects: lost, and why; won, and how much of the promise was kept."""

from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.standing import details_of, parties_of, standing
from urd_crm.plugins.investors.engagements.project import InvestmentProject, LossReason
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT, WON_STAGES
from urd_crm.plugins.investors.engagements.realised import is_below, review_on, share
from urd_crm.plugins.investors.engagements.wording import LOSS_REASONS
from urd_crm.values.money import Money, sum_in

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class LostReason:
    """What was lost for one reason."""

    reason: LossReason
    title: Text
    count: int
    capex: Money
    """EUR; projects without a figure left out."""
    jobs: int
    winning_locations: tuple[str, ...]
    """Where the projects went, each place once."""


@frozen
class Outcome:
    """A won project: what was announced and what was realised."""

    engagement_id: int
    name: str
    investor: str
    """Whom it is with · names joined by commas."""
    announced_on: date | None
    capex: Money | None
    capex_realised: Money | None
    capex_share: Decimal | None
    """Realised of announced · percent, one decimal · ``None``: one of them is missing."""
    jobs: int | None
    jobs_realised: int | None
    jobs_share: Decimal | None
    """Realised of announced · percent, one decimal · ``None``: one of them is missing."""
    realised_on: date | None
    review_on: date | None
    """The day it is measured on · ``None``: nothing was announced."""
    is_below: bool | None
    """Whether a share is under the threshold · ``None``: it is not to be measured yet, or not reported."""


def lost_reasons(session: "Session", *, year: int | None = None, on: date | None = None) -> Sequence[LostReason]:
    """Why did we lose projects in a year, and to whom? Most frequent first.

    Args:
        session: where to look.
        year: when they were lost; ``None``: the year of ``on``.
        on: as of which day.
    """
    today = on or session.today
    wanted = year or today.year
    lost = [
        each
        for each in standing(session, INVESTMENT_PROJECT, today)
        if each.stage.name == "lost" and each.since.year == wanted
    ]
    details = details_of(session, InvestmentProject, [each.engagement_id for each in lost])
    groups: dict[LossReason, list[InvestmentProject]] = {}
    for detail in details.values():
        groups.setdefault(LossReason(detail.loss_reason or LossReason.UNKNOWN), []).append(detail)
    rows = [
        LostReason(
            reason,
            LOSS_REASONS[reason],
            len(group),
            sum_in("EUR", [row.capex for row in group if row.capex is not None]),
            sum(row.jobs or 0 for row in group),
            tuple(dict.fromkeys(row.winning_location for row in group if row.winning_location)),
        )
        for reason, group in groups.items()
    ]
    return sorted(rows, key=lambda row: (-row.count, row.reason))


def announced_vs_realised(session: "Session", *, on: date | None = None) -> Sequence[Outcome]:
    """How much of what was announced has become real, project by project?

    Args:
        session: where to look.
        on: as of which day; it decides which projects are won and due to be measured.
    """
    return outcomes(session, on or session.today)


def outcomes(session: "Session", today: date, among: Collection[int] | None = None) -> Sequence[Outcome]:
    """Give what won projects have brought.

    Args:
        session: where to look.
        today: as of which day.
        among: only these projects, by number; ``None``: all.
    """
    won = [each for each in standing(session, INVESTMENT_PROJECT, today, among) if each.stage.name in WON_STAGES]
    ids = [each.engagement_id for each in won]
    details, names = details_of(session, InvestmentProject, ids), parties_of(session, ids)
    threshold = session.limits.get("realised_share", today).value
    rows = []
    for each in won:
        detail = details[each.engagement_id]
        pairs = ((detail.capex_realised, detail.capex), (detail.jobs_realised, detail.jobs))
        shares = [share(*pair) for pair in pairs]
        due = review_on(session, detail)
        is_due = due is not None and due <= today and any(part is not None for part in shares)
        rows.append(
            Outcome(
                each.engagement_id,
                each.name,
                ", ".join(names[each.engagement_id].values()),
                detail.announced_on,
                detail.capex,
                detail.capex_realised,
                shares[0],
                detail.jobs,
                detail.jobs_realised,
                shares[1],
                detail.realised_on,
                due,
                any(is_below(*pair, threshold) for pair in pairs) if is_due else None,
            )
        )
    return rows
