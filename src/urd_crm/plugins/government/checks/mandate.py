"""Mandates: a district is that of a member of parliament, delegation is by order."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import BATCH
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.profiles.institution import Institution, InstitutionKind
from urd_crm.plugins.government.profiles.mandate import Basis, Mandate


def district_not_of_parliament(rows: Sequence[Mandate], context: CheckContext) -> Iterable[Finding]:
    """Find electoral districts of people who are not in parliament."""
    held = [row for row in rows if row.district is not None]
    job, institution = table_of(Affiliation).c, table_of(Institution).c
    members: set[int] = set()
    ids = [row.affiliation_id for row in held]
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(job.id)
            .join(table_of(Institution), institution.organisation_id == job.organisation_id)
            .where(job.id.in_(ids[start : start + BATCH]), institution.kind == InstitutionKind.PARLIAMENT)
        )
        members |= {id for (id,) in context.session.store.rows(statement)}
    for row in held:
        if row.affiliation_id not in members:
            yield Finding(
                row,
                Text(
                    en="only members of parliament have a district",
                    bg="само народните представители имат избирателен район",
                ),
                Text(
                    en="Leave district empty, or set the parliament's profile.",
                    bg="Изчистете district или попълнете профила на парламента.",
                ),
                field="district",
            )


def delegation_without_order(rows: Sequence[Mandate], context: CheckContext) -> Iterable[Finding]:
    """Find people who sign by delegation and have no order for it."""
    for row in rows:
        if row.basis == Basis.DELEGATED and row.may_sign and row.act_number is None:
            yield Finding(
                row,
                Text(en="the order of delegation is not recorded", bg="не е вписана заповедта за упълномощаване"),
                Text(en="Set act_number.", bg="Посочете act_number."),
                field="act_number",
            )


def mandate_without_beginning(rows: Sequence[Mandate], context: CheckContext) -> Iterable[Finding]:
    """Find mandates of which nobody can say since when they hold: neither they nor their jobs have a first day."""
    undated = [row for row in rows if row.since is None]
    job = table_of(Affiliation).c
    dated: set[int] = set()
    ids = [row.affiliation_id for row in undated]
    for start in range(0, len(ids), BATCH):
        statement = sa.select(job.id).where(job.id.in_(ids[start : start + BATCH]), job.since.is_not(None))
        dated |= {id for (id,) in context.session.store.rows(statement)}
    for row in undated:
        if row.affiliation_id not in dated:
            yield Finding(
                row,
                Text(en="a mandate has a beginning", bg="мандатът има начало"),
                Text(en="Set since; the year alone will do.", bg="Посочете since; достатъчна е и годината."),
                field="since",
            )


ALL = (
    Check(
        "district-not-of-parliament",
        Mandate,
        district_not_of_parliament,
        REJECT,
        Text(en="District out of parliament", bg="Избирателен район извън парламента"),
    ),
    Check(
        "delegation-without-order",
        Mandate,
        delegation_without_order,
        WARN,
        Text(en="Delegation without an order", bg="Упълномощаване без заповед"),
    ),
    Check(
        "mandate-without-beginning",
        Mandate,
        mandate_without_beginning,
        REJECT,
        Text(en="Mandate without a beginning", bg="Мандат без начало"),
    ),
)
