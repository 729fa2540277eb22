"""Partners that nobody went to or came from for long."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.plugins.partner_cities.engagements.last_exchange import last_exchanges
from urd_crm.plugins.partner_cities.profiles import PartnerCity, Relation
from urd_crm.plugins.partner_cities.records.freezing import frozen_on
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class DormantPartner:
    """A partner city without an exchange for long."""

    city_id: int
    city: str
    relation: str
    last_exchange: date | None
    """``None``: there never was one."""
    days: int | None
    """Since the last exchange · days; ``None``: there never was one."""
    coordinator_id: int | None


def dormant_partners(
    session: "Session", *, months: int | None = None, on: date | None = None
) -> Sequence[DormantPartner]:
    """With which partner cities was there no exchange for some months? Those without any come first, then the longest.

    Frozen partners are left out, and those of a project alone.

    Args:
        session: where to look.
        months: for how long; ``None``: the limit ``dormant_partner``.
        on: as of which day.
    """
    today = on or session.today
    most = months if months is not None else int(session.limits.get("dormant_partner", today).value)
    last, frozen_cities = last_exchanges(session, today), frozen_on(session, today)
    rows = []
    for city in session.profiles.having(PartnerCity, on=today):
        day = last.get(city.organisation_id)
        is_left_out = city.organisation_id in frozen_cities or city.relation == Relation.PROJECT_ONLY
        if is_left_out or (day is not None and add_months(day, most) >= today):
            continue
        rows.append(
            DormantPartner(
                city.organisation_id,
                city.name.in_(session.town.language),
                str(city.relation),
                day,
                None if day is None else (today - day).days,
                city.coordinator_id,
            )
        )
    return sorted(rows, key=lambda row: (row.last_exchange or date.min, row.city))
