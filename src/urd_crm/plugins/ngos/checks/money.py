"""Instalments: not before the contract, not a second one before the report, not more than was awarded."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from urd_crm.contract import REJECT, Check, CheckContext, Finding, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.records.disbursement import Disbursement
from urd_crm.values.money import sum_in

BATCH = 500
BEFORE_CONTRACT = ("applied", "admissible", "assessed", "awarded", "inadmissible", "rejected")


def paid_before_contract(rows: Sequence[Disbursement], context: CheckContext) -> Iterable[Finding]:
    """Find instalments of grants that have no contract."""
    engagement = table_of(Engagement)
    stages = {each.id: each.stage for each in _rows_of(engagement, engagement.c.id, rows, context)}
    for row in rows:
        if stages.get(row.engagement_id) in BEFORE_CONTRACT:
            yield Finding(
                row,
                Text(en="there is no contract yet", bg="още няма договор"),
                Text(en="Sign it and move the grant to 'contracted'.", bg="Подпишете го и преместете в „contracted“."),
                field="engagement_id",
            )


def advance_before_report(rows: Sequence[Disbursement], context: CheckContext) -> Iterable[Finding]:
    """Find second instalments that were paid before the report was accepted."""
    grants, paid = _grants_and_paid(rows, context)
    for row in rows:
        first = min(paid[row.engagement_id], key=_order)
        grant = grants.get(row.engagement_id)
        accepted = None if grant is None else grant.report_accepted_on
        if first is not row and not _same(first, row) and (accepted is None or accepted > row.paid_on):
            yield Finding(
                row,
                Text(
                    en="the report on the advance was not accepted by then", bg="отчетът за аванса не е приет дотогава"
                ),
                Text(en="Accept the report first.", bg="Първо приемете отчета."),
                field="paid_on",
            )


def overdisbursed(rows: Sequence[Disbursement], context: CheckContext) -> Iterable[Finding]:
    """Find grants of which more was paid than awarded."""
    grants, paid = _grants_and_paid(rows, context)
    for row in rows:
        grant = grants.get(row.engagement_id)
        if grant is None or grant.amount_awarded is None:
            continue
        if sum_in("EUR", [each.amount for each in paid[row.engagement_id]]) > grant.amount_awarded.in_euro():
            yield Finding(
                row,
                Text(en="more would be paid than was awarded", bg="ще бъде платено повече от отпуснатото"),
                field="amount",
            )


def _grants_and_paid(
    rows: Sequence[Disbursement], context: CheckContext
) -> tuple[Mapping[int, Any], Mapping[int, list[Any]]]:
    """Give the grants of some instalments, and all that was paid of them; nobody else pays meanwhile."""
    context.claim(Engagement, [row.engagement_id for row in rows])
    grant = table_of(MunicipalGrant)
    grants = {each.engagement_id: each for each in _rows_of(grant, grant.c.engagement_id, rows, context)}
    return grants, _paid(rows, context)


def _paid(rows: Sequence[Disbursement], context: CheckContext) -> Mapping[int, list[Any]]:
    """Give all instalments of the grants of some: what is stored, with the rows themselves in place of it."""
    table = table_of(Disbursement)
    changed = {row.id for row in rows if row.id is not None}
    paid: dict[int, list[Any]] = defaultdict(list)
    for each in [each for each in _rows_of(table, table.c.engagement_id, rows, context) if each.id not in changed]:
        paid[each.engagement_id].append(each)
    for row in rows:
        paid[row.engagement_id].append(row)
    return paid


def _rows_of(table: sa.Table, key: Any, rows: Sequence[Disbursement], context: CheckContext) -> Iterable[Any]:
    ids = sorted({row.engagement_id for row in rows})
    for start in range(0, len(ids), BATCH):
        yield from context.session.store.rows(sa.select(table).where(key.in_(ids[start : start + BATCH])))


def _order(row: Any) -> tuple[Any, bool, int]:
    """Order instalments by day; one without a number yet comes after those of its day."""
    return row.paid_on, row.id is None, row.id or 0


def _same(one: Any, other: Any) -> bool:
    return one.id is not None and one.id == other.id


ALL = (
    Check(
        "paid-before-contract",
        Disbursement,
        paid_before_contract,
        REJECT,
        Text(en="Paid before the contract", bg="Плащане преди договора"),
    ),
    Check(
        "advance-before-report",
        Disbursement,
        advance_before_report,
        REJECT,
        Text(en="Second instalment before the report", bg="Второ плащане преди отчета"),
    ),
    Check("overdisbursed", Disbursement, overdisbursed, REJECT, Text(en="Overpaid", bg="Надплатено")),
)
