"""Investors: their classification, their contact of ours, their NDA, their screening."""

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text, valid_on
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.investors.engagements.project_stages import COURTED, INVESTMENT_PROJECT
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.values import nace
from urd_crm.values.month_arithmetic import add_months
from urd_crm.values.nace import Revision


def nace_not_in_revision(rows: Sequence[Investor], context: CheckContext) -> Iterable[Finding]:
    """Find codes whose division the revision does not have."""
    for row in rows:
        if row.nace is not None and not nace.exists_in(row.nace, Revision(row.nace_revision)):
            yield Finding(
                row,
                Text(en="the revision has no such division", bg="в тази ревизия няма такъв раздел"),
                Text(
                    en="Set nace_revision='2.0', or find the new code.", bg="Задайте nace_revision='2.0' или новия код."
                ),
                field="nace",
            )


def key_account_not_staff(rows: Sequence[Investor], context: CheckContext) -> Iterable[Finding]:
    """Find key accounts who do not work for the town hall on the day."""
    wanted = {row.key_account_id for row in rows if row.key_account_id is not None}
    if not wanted:
        return
    job, organisation = table_of(Affiliation).c, table_of(Organisation).c
    statement = (
        sa.select(job.person_id)
        .join(table_of(Organisation), organisation.id == job.organisation_id)
        .where(
            organisation.is_own,
            job.person_id.in_(wanted),
            valid_on(Affiliation, context.on),
        )
    )
    staff = {id for (id,) in context.session.store.rows(statement)}
    for row in rows:
        if row.key_account_id is not None and row.key_account_id not in staff:
            yield Finding(
                row,
                Text(en="the key account does not work for us", bg="отговорникът не работи при нас"),
                Text(en="Name a colleague in office.", bg="Посочете колега на служба."),
                field="key_account_id",
            )


def nda_expiring(rows: Sequence[Investor], context: CheckContext) -> Iterable[Finding]:
    """Find non-disclosure agreements that end soon, or have ended while a project is still confidential."""
    dated = [(row, row.nda_until) for row in rows if row.nda_until is not None]
    if not dated:
        return
    notice = timedelta(days=int(context.session.limits.get("nda_notice", context.on).value))
    confidential = _in_projects([row.organisation_id for row, _ in dated], context, is_confidential=True)
    for row, last_day in dated:
        is_over = last_day < context.on
        if last_day > context.on + notice or (is_over and row.organisation_id not in confidential):
            continue
        yield Finding(
            row,
            Text(en="the non-disclosure agreement has ended", bg="споразумението за поверителност е изтекло")
            if is_over
            else Text(en="the non-disclosure agreement ends soon", bg="споразумението за поверителност скоро изтича"),
            Text(en="Prolong it, or take the code name away.", bg="Удължете го или премахнете кодовото име."),
            field="nda_until",
            since=last_day,
        )


def screening_old(rows: Sequence[Investor], context: CheckContext) -> Iterable[Finding]:
    """Find checks of sanctions and owner that are too old, or missing while the investor is courted."""
    months = int(context.session.limits.get("screening", context.on).value)
    courted = _in_projects([row.organisation_id for row in rows], context, is_confidential=False)
    for row in rows:
        for field, checked_on in (
            ("sanctions_checked_on", row.sanctions_checked_on),
            ("beneficial_owner_checked_on", row.beneficial_owner_checked_on),
        ):
            if checked_on is None and row.organisation_id in courted:
                message = Text(en="was never checked", bg="никога не е проверявано")
                yield Finding(row, message, Text(en="Check it now.", bg="Проверете сега."), field=field)
            elif checked_on is not None and add_months(checked_on, months) < context.on:
                message = Text(en="was checked too long ago", bg="проверявано е твърде отдавна")
                yield Finding(
                    row,
                    message,
                    Text(en="Check it again.", bg="Проверете отново."),
                    field=field,
                    since=add_months(checked_on, months),
                )


def _in_projects(organisation_ids: Collection[int], context: CheckContext, *, is_confidential: bool) -> Collection[int]:
    """Give the organisations that have a courted project, or one with a code name that is not over."""
    engagement, link = table_of(Engagement).c, table_of(EngagementParty).c
    wanted = (
        sa.and_(engagement.code_name.is_not(None), engagement.closed_at.is_(None))
        if is_confidential
        else engagement.stage.in_(COURTED)
    )
    statement = (
        sa.select(link.party_id)
        .join(table_of(Engagement), engagement.id == link.engagement_id)
        .where(
            link.party_id.in_(organisation_ids),
            link.role == "party",
            engagement.type == context.session.registry.engagements.get(INVESTMENT_PROJECT).code,
            wanted,
        )
    )
    return {id for (id,) in context.session.store.rows(statement)}


ALL = (
    Check(
        "nace-not-in-revision",
        Investor,
        nace_not_in_revision,
        REJECT,
        Text(en="Code of another revision", bg="Код от друга ревизия"),
    ),
    Check(
        "key-account-not-staff",
        Investor,
        key_account_not_staff,
        WARN,
        Text(en="Key account not in office", bg="Отговорникът не е на служба"),
    ),
    Check("nda-expiring", Investor, nda_expiring, WARN, Text(en="NDA expiring", bg="Изтичащо споразумение")),
    Check("screening-old", Investor, screening_old, WARN, Text(en="Screening old", bg="Остаряла проверка")),
)
