"""Periods of elections: that they end after they begin, and that parties are treated alike in them."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.plugins.government.records.election_period import ElectionPeriod
from urd_crm.plugins.government.reports.parties import meetings_of_parties


def period_backwards(rows: Sequence[ElectionPeriod], context: CheckContext) -> Iterable[Finding]:
    """Find periods that end before they begin."""
    for row in rows:
        if row.ends_on < row.begins_on:
            yield Finding(row, Text(en="ends before it begins", bg="свършва, преди да започне"), field="ends_on")


def balance_in_election_period(rows: Sequence[ElectionPeriod], context: CheckContext) -> Iterable[Finding]:
    """Find periods in which some party that asked was granted more meetings than another that asked."""
    most = context.session.limits.get("election_balance", context.on).value
    for row in rows:
        if row.begins_on > context.on:
            continue
        until = min(row.ends_on, context.on)
        granted = [each.granted for each in meetings_of_parties(context.session, since=row.begins_on, on=until)]
        if granted and max(granted) - min(granted) > most:
            yield Finding(
                row,
                Text(
                    en="parties that asked for a meeting were not treated alike",
                    bg="партиите, поискали среща, не са третирани еднакво",
                ),
                Text(
                    en="Offer the others a meeting too, or record why not.",
                    bg="Предложете среща и на останалите или впишете защо не.",
                ),
                since=row.begins_on,
            )


ALL = (
    Check(
        "period-backwards",
        ElectionPeriod,
        period_backwards,
        REJECT,
        Text(en="Ends too early", bg="Край преди началото"),
    ),
    Check(
        "balance-in-election-period",
        ElectionPeriod,
        balance_in_election_period,
        WARN,
        Text(en="Parties not treated alike", bg="Нееднакво третиране на партии"),
        at_write=False,
    ),
)
