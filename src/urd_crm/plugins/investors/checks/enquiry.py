"""Enquiries that wait too long. Asked when rows are reviewed: an enquiry is not refused a day because it is late."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import stages_of
from urd_crm.plugins.investors.engagements.enquiry import InvestorEnquiry

UNACKNOWLEDGED = ("received",)
UNANSWERED = ("received", "acknowledged", "screened", "processing")


def ack_late(rows: Sequence[InvestorEnquiry], context: CheckContext) -> Iterable[Finding]:
    """Find enquiries that are not acknowledged within the service standard."""
    message = Text(en="is not acknowledged in time", bg="не е потвърдено в срок")
    remedy = Text(en="Confirm that it was received today.", bg="Потвърдете получаването още днес.")

    def due(row: InvestorEnquiry, received: date) -> date:
        return context.session.limits.due("enquiry_ack", received)

    yield from _late(rows, context, UNACKNOWLEDGED, due, message, remedy)


def answer_late(rows: Sequence[InvestorEnquiry], context: CheckContext) -> Iterable[Finding]:
    """Find enquiries that are not answered by the day set for them, or within the service standard."""
    message = Text(en="is not answered in time", bg="не е отговорено в срок")
    remedy = Text(en="Answer, or agree another day.", bg="Отговорете или уговорете друг срок.")

    def due(row: InvestorEnquiry, received: date) -> date:
        return row.response_due or context.session.limits.due("enquiry_answer", received)

    yield from _late(rows, context, UNANSWERED, due, message, remedy)


def _late(
    rows: Sequence[InvestorEnquiry],
    context: CheckContext,
    waiting: tuple[str, ...],
    due: Callable[[InvestorEnquiry, date], date],
    message: Text,
    remedy: Text,
) -> Iterable[Finding]:
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) not in waiting:
            continue
        last_day = due(row, context.session.town.day(row.received_at))
        if last_day < context.on:
            yield Finding(row, message, remedy, field="received_at", since=last_day)


ALL = (
    Check(
        "ack-late",
        InvestorEnquiry,
        ack_late,
        WARN,
        Text(en="Acknowledgement late", bg="Закъсняло потвърждение"),
        at_write=False,
    ),
    Check(
        "answer-late",
        InvestorEnquiry,
        answer_late,
        WARN,
        Text(en="Answer late", bg="Закъснял отговор"),
        at_write=False,
    ),
)
