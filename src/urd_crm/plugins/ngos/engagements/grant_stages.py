"""The stages of a grant, and what has to hold before it enters some of them."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    Check,
    CheckContext,
    EngagementType,
    Finding,
    Stage,
    Text,
)
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.engagements.recipients import recipients
from urd_crm.plugins.ngos.engagements.signing import SIGNED

UNREPORTED = ("contracted", "disbursing")
"""When the money is theirs and the report is still to come."""
GIVING = ("awarded", "contracted")
"""The steps by which a grant is given."""


def award_incomplete(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that are to be awarded to nobody, or without amount, day of the decision or day of the report."""
    if context.to_stage not in GIVING:
        return
    with_whom = recipients(context.session, [row.engagement_id for row in rows])
    for row in rows:
        if not with_whom[row.engagement_id]:
            yield Finding(
                row,
                Text(en="an award has a recipient, an NGO", bg="отпуснатото финансиране има получател, НПО"),
                Text(en="Add the organisation as a party.", bg="Добавете организацията като страна."),
            )
        for field, value in (
            ("amount_awarded", row.amount_awarded),
            ("award_date", row.award_date),
            ("report_due", row.report_due),
        ):
            if value is None:
                yield Finding(
                    row,
                    Text(
                        en="an award has an amount, a date and a day for the report",
                        bg="отпуснатото финансиране има размер, дата и срок за отчет",
                    ),
                    field=field,
                )


def unreported_grant(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that are to be given to an organisation that owes the report on an earlier one."""
    if context.to_stage not in GIVING:
        return
    with_whom = recipients(context.session, [row.engagement_id for row in rows])
    grant, engagement, link = table_of(MunicipalGrant), table_of(Engagement), table_of(EngagementParty)
    for row in rows:
        statement = (
            sa.select(grant.c.identifier, grant.c.report_due)
            .join(link, link.c.engagement_id == grant.c.engagement_id)
            .join(engagement, engagement.c.id == grant.c.engagement_id)
            .where(
                link.c.party_id.in_(list(with_whom[row.engagement_id])),
                link.c.role == "party",
                grant.c.engagement_id != row.engagement_id,
                grant.c.report_due < context.on,
                grant.c.report_accepted_on.is_(None),
                engagement.c.stage.in_(UNREPORTED),
            )
            .order_by(grant.c.report_due, grant.c.identifier)
        )
        for identifier, due in context.session.store.rows(statement):
            yield Finding(
                row,
                Text(
                    en=f"the organisation owes the report on {identifier}",
                    bg=f"организацията дължи отчета по {identifier}",
                ),
                Text(en="Accept that report first.", bg="Първо приемете този отчет."),
                since=due,
            )


def report_not_accepted(rows: Sequence[MunicipalGrant], context: CheckContext) -> Iterable[Finding]:
    """Find grants that are said to be reported without an accepted report."""
    if context.to_stage != "reported":
        return
    for row in rows:
        if row.report_accepted_on is None:
            yield Finding(
                row,
                Text(en="the report was not accepted yet", bg="отчетът още не е приет"),
                Text(en="Set report_accepted_on.", bg="Задайте report_accepted_on."),
                field="report_accepted_on",
            )


AWARD_INCOMPLETE = Check(
    "award-incomplete", MunicipalGrant, award_incomplete, REJECT, Text(en="Award incomplete", bg="Непълно решение")
)
UNREPORTED_GRANT = Check(
    "unreported-grant",
    MunicipalGrant,
    unreported_grant,
    REJECT,
    Text(en="Earlier grant not reported", bg="Неотчетено предишно финансиране"),
)
REPORT_NOT_ACCEPTED = Check(
    "report-not-accepted",
    MunicipalGrant,
    report_not_accepted,
    REJECT,
    Text(en="Report not accepted", bg="Неприет отчет"),
)

MUNICIPAL_GRANT = EngagementType(
    "municipal_grant",
    stages=(
        Stage("applied", Text(en="Applied", bg="Подадено заявление")),
        Stage("admissible", Text(en="Admissible", bg="Допустимо")),
        Stage("assessed", Text(en="Assessed", bg="Оценено")),
        Stage("awarded", Text(en="Awarded", bg="Одобрено")),
        Stage("contracted", Text(en="Contracted", bg="Сключен договор")),
        Stage("disbursing", Text(en="Disbursing", bg="В плащане")),
        Stage("reported", Text(en="Reported", bg="Отчетено")),
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True, needs_reason=False),
        Stage("inadmissible", Text(en="Inadmissible", bg="Недопустимо"), is_final=True),
        Stage("rejected", Text(en="Rejected", bg="Отхвърлено"), is_final=True),
        Stage("terminated", Text(en="Terminated", bg="Прекратено"), is_final=True),
    ),
    transitions={
        "applied": ("admissible", "inadmissible"),
        "admissible": ("assessed",),
        "assessed": ("awarded", "rejected"),
        "awarded": ("contracted",),
        "contracted": ("disbursing", "terminated"),
        "disbursing": ("reported",),
        "reported": ("closed",),
    },
    detail=MunicipalGrant,
    personal_data=NO_PERSONAL_DATA,
    guards={
        "awarded": (AWARD_INCOMPLETE, UNREPORTED_GRANT),
        "contracted": (AWARD_INCOMPLETE, UNREPORTED_GRANT, SIGNED),
        "reported": (REPORT_NOT_ACCEPTED,),
    },
    title=Text(en="Municipal grant", bg="Общинско финансиране"),
)
