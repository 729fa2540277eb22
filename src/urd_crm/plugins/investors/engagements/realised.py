"""How much of an announcement was kept, and when that is measured."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.values.money import Money
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


def share(realised: Money | int | None, announced: Money | int | None) -> Decimal | None:
    """Give what was realised of what was announced · percent, one decimal.

    Args:
        realised: money or jobs; ``None``: not reported.
        announced: the same; ``None``: not named.

    Returns:
        The share, ``None`` where there is none to give.

    >>> share(180, 220), share(Money("28500000", "EUR"), Money("31000000", "EUR")), share(None, 220)
    (Decimal('81.8'), Decimal('91.9'), None)
    """
    ratio = _ratio(realised, announced)
    return None if ratio is None else (100 * ratio).quantize(Decimal("0.1"), ROUND_HALF_UP)


def is_below(realised: Money | int | None, announced: Money | int | None, threshold: Decimal) -> bool:
    """Say whether less than a share of what was announced was realised; what is not known is not below.

    Args:
        realised: money or jobs; ``None``: not reported.
        announced: the same; ``None``: not named.
        threshold: percent.

    >>> is_below(176, 220, Decimal(80)), is_below(175, 220, Decimal(80)), is_below(None, 220, Decimal(80))
    (False, True, False)
    """
    ratio = _ratio(realised, announced)
    return ratio is not None and 100 * ratio < threshold


def _ratio(realised: Money | int | None, announced: Money | int | None) -> Decimal | None:
    if realised is None or announced is None:
        return None
    part, whole = (Decimal(each.in_euro().minor if isinstance(each, Money) else each) for each in (realised, announced))
    return part / whole if whole else None


def review_on(session: "Session", project: InvestmentProject) -> date | None:
    """Give the day on which a project is measured by its announcement; ``None``: nothing was announced.

    Args:
        session: for the limit ``realised_after``, as it stood at the announcement.
        project: a detail row.
    """
    if project.announced_on is None:
        return None
    months = session.limits.get("realised_after", project.announced_on).value
    return add_months(project.announced_on, int(months))
