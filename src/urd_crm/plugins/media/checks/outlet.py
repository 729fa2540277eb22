"""Outlets and paid contracts with them: figures with a source, declarations that stand."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.agreement import Agreement, AgreementParty
from urd_crm.plugins.media.checks.reach import reach_unsourced
from urd_crm.plugins.media.profiles.outlet import Outlet
from urd_crm.values.month_arithmetic import add_months

BATCH = 500
PAID_PUBLICATION = "paid_publication"
"""The kind of agreement by which we pay for space or air time."""


def reach_old(rows: Sequence[Outlet], context: CheckContext) -> Iterable[Finding]:
    """Find figures of reach that nobody has renewed for too long."""
    months = int(context.session.limits.get("reach_age", context.on).value)
    for row in rows:
        fresh_until = None if row.reach_on is None else add_months(row.reach_on, months)
        if fresh_until is not None and fresh_until < context.on:
            yield Finding(
                row,
                Text(en=f"its reach is older than {months} months", bg=f"обхватът е отпреди повече от {months} месеца"),
                Text(en="Ask for a new figure.", bg="Поискайте нови данни."),
                field="reach_on",
                since=fresh_until,
            )


def owner_declaration(rows: Sequence[AgreementParty], context: CheckContext) -> Iterable[Finding]:
    """Find outlets that are paid although no declaration of their owner stands."""
    outlets = _outlets(context, {row.party_id for row in rows})
    for row in rows:
        if row.party_id not in outlets:  # as most parties of most agreements
            continue
        agreement = context.session.get(Agreement, row.agreement_id)
        if agreement is None or agreement.kind != PAID_PUBLICATION:
            continue
        day = agreement.signed_on or context.on
        for outlet in outlets[row.party_id]:
            if outlet.owner_declared_until is None or outlet.owner_declared_until < day:
                yield Finding(
                    row,
                    Text(
                        en="no declaration of the medium's owner stands on the day of the contract",
                        bg="към деня на договора няма действаща декларация за собствеността на медията",
                    ),
                    Text(
                        en="Look in the public register of the Ministry of Culture before you sign.",
                        bg="Преди подписване проверете в публичния регистър на Министерството на културата.",
                    ),
                    field="party_id",
                )


def _outlets(context: CheckContext, party_ids: Collection[int]) -> Mapping[int, Sequence[Outlet]]:
    """Give the outlets that are parties themselves, or that these publish."""
    found: dict[int, dict[int, Outlet]] = {}
    ids = sorted(party_ids)
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        concerned = sa.or_(col(Outlet.organisation_id).in_(part), col(Outlet.publisher_id).in_(part))
        for outlet in context.session.all(select(Outlet).where(concerned).order_by(col(Outlet.organisation_id))):
            for id in (outlet.organisation_id, outlet.publisher_id):
                if id is not None:
                    found.setdefault(id, {})[outlet.organisation_id] = outlet
    return {id: list(each.values()) for id, each in found.items()}


ALL = (
    Check(
        "reach-unsourced", Outlet, reach_unsourced, REJECT, Text(en="Reach without a source", bg="Обхват без източник")
    ),
    Check("reach-old", Outlet, reach_old, WARN, Text(en="Old reach", bg="Остарял обхват")),
    Check(
        "owner-declaration",
        AgreementParty,
        owner_declaration,
        WARN,
        Text(en="Declaration of the owner missing", bg="Липсва декларация за собственост"),
    ),
)
