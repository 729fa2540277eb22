"""Grants: their days and their amounts."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.engagements.recipients import recipients
from urd_crm.plugins.ngos.records.disbursement import disbursed
from urd_crm.plugins.ngos.records.programme import GrantProgramme
from urd_crm.values.money import Money, odd_on, sum_in


def grant_dates(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find activities that end before they begin, and reports due before the activity ends."""
    for row in rows:
        if row.planned_start and row.planned_end and row.planned_end < row.planned_start:
            yield Finding(row, Text(en="is before the first day", bg="е преди първия ден"), field="planned_end")
        if row.planned_end and row.report_due and row.report_due < row.planned_end:
            yield Finding(
                row,
                Text(en="is before the end of the activity", bg="е преди края на дейността"),
                Text(en="A report is due once the work is done.", bg="Отчет се дължи след края на дейността."),
                field="report_due",
            )
        if row.report_accepted_on and row.report_received_on and row.report_accepted_on < row.report_received_on:
            yield Finding(
                row,
                Text(en="is before the report came in", bg="е преди получаването на отчета"),
                field="report_accepted_on",
            )


def awarded_above_applied(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants of more than was asked for."""
    for row in rows:
        if row.amount_applied is None or row.amount_awarded is None:
            continue
        if row.amount_awarded.in_euro() > row.amount_applied.in_euro():
            yield Finding(row, Text(en="is more than was asked for", bg="е повече от исканото"), field="amount_awarded")


def awarded_below_paid(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that are cut to less than what was paid of them already."""
    asked = [row for row in rows if row.amount_awarded is not None]
    context.claim(Engagement, [row.engagement_id for row in asked])
    paid = disbursed(context.session, [row.engagement_id for row in asked])
    for row in asked:
        if row.amount_awarded and sum_in("EUR", paid.get(row.engagement_id, ())) > row.amount_awarded.in_euro():
            yield Finding(
                row,
                Text(en="more was paid already", bg="вече е платено повече"),
                Text(
                    en="What they pay back stands in repayment; the award stays.",
                    bg="Каквото връщат, се вписва в repayment; отпуснатото остава.",
                ),
                field="amount_awarded",
            )


def share_of_turnover(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that are too large for the organisation: a big share of all that it takes in a year."""
    with_whom = recipients(context.session, [row.engagement_id for row in rows])
    if not any(with_whom.values()):
        return
    share = context.session.limits.get("ngo_grant_share", context.on).value
    for row in rows:
        amount = row.amount_awarded or row.amount_applied
        incomes = [each.turnover for each in with_whom[row.engagement_id].values()]
        if amount is None or not incomes or any(each is None for each in incomes):
            continue
        income = sum_in("EUR", [each for each in incomes if each is not None])
        if 100 * amount.in_euro().minor > share * income.minor:
            yield Finding(
                row,
                Text(
                    en=f"more than {share} % of what the organisation takes in a year",
                    bg=f"над {share} % от годишния приход на организацията",
                ),
                Text(en="Ask how it would go on without it.", bg="Попитайте как би продължила без него."),
                field="amount_awarded" if row.amount_awarded else "amount_applied",
            )


def programme_overspent(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that together are more than the budget of their programme."""
    asked = [row for row in rows if row.programme_id is not None and row.amount_awarded is not None]
    programme, grant = table_of(GrantProgramme).c, table_of(MunicipalGrant).c
    ids = sorted({row.programme_id for row in asked if row.programme_id is not None})
    budgets = dict(context.session.store.rows(sa.select(programme.id, programme.budget).where(programme.id.in_(ids))))
    given = {
        each.engagement_id: each
        for each in context.session.store.rows(
            sa.select(grant.engagement_id, grant.programme_id, grant.amount_awarded).where(grant.programme_id.in_(ids))
        )
    }
    given |= {row.engagement_id: row for row in asked}
    awarded: dict[int, list[Money]] = {}
    for each in given.values():
        if each.amount_awarded:
            awarded.setdefault(each.programme_id, []).append(each.amount_awarded)
    overspent = {
        id
        for id, budget in budgets.items()
        if budget is not None and sum_in("EUR", awarded.get(id, ())) > budget.in_euro()
    }
    for row in asked:
        if row.programme_id in overspent:
            yield Finding(
                row,
                Text(en="the programme has awarded more than its budget", bg="по програмата е отпуснато над бюджета ѝ"),
                field="amount_awarded",
            )


def lev_after_euro(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find amounts in levs from after the lev."""
    for row in rows:
        problem = odd_on(row.amount_awarded, row.award_date) if row.amount_awarded and row.award_date else None
        if problem is not None:
            yield Finding(row, problem.message, problem.remedy, field="amount_awarded")


ALL = (
    Check("grant-dates", MunicipalGrant, grant_dates, REJECT, Text(en="Impossible days", bg="Невъзможни дати")),
    Check(
        "awarded-above-applied",
        MunicipalGrant,
        awarded_above_applied,
        WARN,
        Text(en="More than asked for", bg="Повече от исканото"),
    ),
    Check(
        "awarded-below-paid",
        MunicipalGrant,
        awarded_below_paid,
        REJECT,
        Text(en="Less than was paid", bg="По-малко от изплатеното"),
        at_review=False,  # there, the instalments are found: overdisbursed
    ),
    Check(
        "share-of-turnover",
        MunicipalGrant,
        share_of_turnover,
        WARN,
        Text(en="Large for the organisation", bg="Голям дял от прихода"),
    ),
    Check(
        "programme-overspent",
        MunicipalGrant,
        programme_overspent,
        WARN,
        Text(en="Programme overspent", bg="Превишен бюджет на програмата"),
    ),
    Check("lev-after-euro", MunicipalGrant, lev_after_euro, WARN, Text(en="Lev after euro", bg="Лев след еврото")),
)
