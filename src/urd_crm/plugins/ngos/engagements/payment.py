"""Paying instalments of a grant."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.ngos.records.disbursement import Disbursement
from urd_crm.values.money import Money

if TYPE_CHECKING:
    from urd_crm import Session


def pay(
    session: "Session", grant: Engagement | int, amount: Money, *, on: date | None = None, note: str | None = None
) -> Disbursement:
    """Record an instalment of a grant; the first one moves the grant from ``contracted`` to ``disbursing``.

    Args:
        session: one that writes.
        grant: the engagement.
        amount: how much.
        on: when it was paid; ``None``: today.
        note: what it is.

    Raises:
        NotFoundError: there is no such grant.
        ValidationFailedError: ``paid-before-contract``, ``advance-before-report`` for a second instalment
            without an accepted report, ``overdisbursed``.
    """
    row = session.engagements.get(grant)
    with session.atomic():
        paid = Disbursement(engagement_id=row.id, amount=amount, paid_on=on or session.today, note=note)
        session.add(paid)
        if row.stage == "contracted":
            session.engagements.move(row, "disbursing")
    return paid
