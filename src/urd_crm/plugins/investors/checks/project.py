"""Projects: their figures, their confidentiality, and whether they are being forgotten."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import BATCH
from urd_crm.contract.standing import parties_of
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.investors.engagements import project_stages
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.engagements.realised import is_below, review_on
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.plugins.investors.reports.stale import stale
from urd_crm.values.money import odd_on


def realised_without_evidence(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find realised figures that do not say as of when, or what shows them."""
    for row in rows:
        if row.capex_realised is None and row.jobs_realised is None:
            continue
        for field, value in (("realised_on", row.realised_on), ("realised_evidence", row.realised_evidence)):
            if value is None:
                yield Finding(
                    row,
                    Text(
                        en="realised figures need their date and their evidence",
                        bg="изпълненото иска дата и доказателство",
                    ),
                    field=field,
                )


def realised_below_announced(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find projects that have realised too little of what was announced when they are measured."""
    announced = [row for row in rows if row.announced_on is not None]
    if not announced:
        return
    threshold = context.session.limits.get("realised_share", context.on).value
    for row in announced:
        due = review_on(context.session, row)
        if due is None or due > context.on:
            continue
        for field, realised, promised in (
            ("capex_realised", row.capex_realised, row.capex),
            ("jobs_realised", row.jobs_realised, row.jobs),
        ):
            if is_below(realised, promised, threshold):
                yield Finding(
                    row,
                    Text(
                        en=f"less than {threshold} % of what was announced",
                        bg=f"по-малко от {threshold} % от обявеното",
                    ),
                    field=field,
                    since=due,
                )


def stale_project(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find courted projects that had no contact for too long."""
    ids = [row.engagement_id for row in rows]
    forgotten = {row.engagement_id: row for row in stale(context.session, context.on, among=ids)}
    for row in rows:
        if row.engagement_id in forgotten:
            days = forgotten[row.engagement_id].days
            yield Finding(
                row,
                Text(en=f"no contact for {days} days", bg=f"без контакт от {days} дни"),
                Text(en="Call them, or put the project on hold.", bg="Обадете се или замразете проекта."),
                since=context.on - timedelta(days=days),
            )


def code_name_without_nda(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find confidential projects none of whose investors has a non-disclosure agreement that still runs."""
    engagement, profile = table_of(Engagement).c, table_of(Investor).c
    ids = [row.engagement_id for row in rows]
    confidential: set[int] = set()
    for start in range(0, len(ids), BATCH):
        statement = sa.select(engagement.id).where(
            engagement.id.in_(ids[start : start + BATCH]), engagement.code_name.is_not(None)
        )
        confidential |= {id for (id,) in context.session.store.rows(statement)}
    if not confidential:
        return
    investors = parties_of(context.session, confidential)
    protected = {
        id
        for (id,) in context.session.store.rows(
            sa.select(profile.organisation_id).where(profile.nda_until >= context.on)
        )
    }
    for row in rows:
        if row.engagement_id in confidential and not protected & set(investors[row.engagement_id]):
            yield Finding(
                row,
                Text(
                    en="a project with a code name has no running non-disclosure agreement",
                    bg="проект с кодово име е без действащо споразумение за поверителност",
                ),
                Text(en="Set nda_until in the investor's profile.", bg="Задайте nda_until в профила на инвеститора."),
            )


def lev_after_euro(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find figures in levs from after the lev."""
    for row in rows:
        for field, money, day in (
            ("capex", row.capex, row.announced_on),
            ("capex_realised", row.capex_realised, row.realised_on),
        ):
            problem = odd_on(money, day) if money is not None and day is not None else None
            if problem is not None:
                yield Finding(row, problem.message, problem.remedy, field=field)


ALL = (
    project_stages.WON_WITHOUT_FIGURES,
    project_stages.LOST_WITHOUT_REASON,
    project_stages.BAD_PROBABILITY,
    project_stages.NO_KEY_ACCOUNT,
    Check(
        "realised-without-evidence",
        InvestmentProject,
        realised_without_evidence,
        REJECT,
        Text(en="Realised without evidence", bg="Изпълнено без доказателство"),
    ),
    Check(
        "realised-below-announced",
        InvestmentProject,
        realised_below_announced,
        WARN,
        Text(en="Below the announcement", bg="Под обявеното"),
    ),
    Check(
        "stale-project",
        InvestmentProject,
        stale_project,
        WARN,
        Text(en="No contact", bg="Без контакт"),
        at_write=False,
    ),
    Check(
        "code-name-without-nda",
        InvestmentProject,
        code_name_without_nda,
        WARN,
        Text(en="Code name without NDA", bg="Кодово име без споразумение"),
    ),
    Check("lev-after-euro", InvestmentProject, lev_after_euro, WARN, Text(en="Lev after euro", bg="Лев след еврото")),
)
