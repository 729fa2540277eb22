"""What has to hold of grants: before a stage is entered, and day by day."""

from collections.abc import Iterator, Sequence
from datetime import date

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_sports_clubs.grants import SeasonGrant


def amount_is_set(grants: Sequence[SeasonGrant], _: CheckContext) -> Iterator[Finding]:
    """Find grants without an amount."""
    for grant in grants:
        if grant.amount is None:
            yield Finding(
                grant,
                Text(en="has no amount", bg="няма сума"),
                Text(en="Set the amount that was decided.", bg="Въведете определената сума."),
                field="amount",
            )


def report_is_in(grants: Sequence[SeasonGrant], _: CheckContext) -> Iterator[Finding]:
    """Find grants whose report has not come in."""
    for grant in grants:
        if grant.reported_on is None:
            yield Finding(
                grant,
                Text(en="has no report", bg="няма отчет"),
                Text(en="Set the day on which the report came in.", bg="Въведете деня, в който е получен отчетът."),
                field="reported_on",
            )


def needs_report(grants: Sequence[SeasonGrant], context: CheckContext) -> Iterator[Finding]:
    """Find grants whose report is overdue on the day; the very day is not overdue."""
    for grant in grants:
        due: date | None = grant.report_due
        if due is not None and grant.reported_on is None and due < context.on:
            yield Finding(
                grant,
                Text(en="the report is overdue", bg="отчетът е просрочен"),
                Text(en="Ask the club for it.", bg="Поискайте го от клуба."),
                field="reported_on",
                since=due,
            )


AMOUNT_IS_SET = Check("grant-needs-amount", SeasonGrant, amount_is_set, title=Text(en="Amount set", bg="Има сума"))
REPORT_IS_IN = Check("report-is-in", SeasonGrant, report_is_in, title=Text(en="Report received", bg="Получен отчет"))
GRANT_NEEDS_REPORT = Check(
    "grant-needs-report",
    SeasonGrant,
    needs_report,
    WARN,
    Text(en="Grant without a report", bg="Субсидия без отчет"),
    at_write=False,
)
