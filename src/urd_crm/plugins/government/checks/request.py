"""Requests: without an answer for too long, assigned to nobody."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import stages_of
from urd_crm.plugins.government.engagements import incoming, initiative, request
from urd_crm.plugins.government.engagements.incoming import IncomingRequest, without_responsible
from urd_crm.plugins.government.engagements.request import OfficialRequest
from urd_crm.plugins.government.engagements.waiting import answer_due, sent_days


def no_answer(rows: Sequence[OfficialRequest], context: CheckContext) -> Iterable[Finding]:
    """Find requests that were sent and not answered within the time of their kind, or by the day agreed."""
    sent = sent_days(context.session, [row.engagement_id for row in rows], context.on)
    for row in rows:
        if row.engagement_id not in sent:
            continue
        due = answer_due(context.session, row.kind, sent[row.engagement_id], row.due)
        if due < context.on:
            yield Finding(
                row,
                Text(en="there is no answer yet", bg="още няма отговор"),
                Text(en="Send a reminder.", bg="Изпратете напомнително писмо."),
                since=due,
            )


def unassigned(rows: Sequence[IncomingRequest], context: CheckContext) -> Iterable[Finding]:
    """Find requests to us that were assigned to nobody in time."""
    stages = stages_of(rows, context)
    final = ("closed", "withdrawn")
    late = [
        row
        for row in rows
        if stages.get(row.engagement_id) not in final
        and context.session.limits.due("request_assignment", row.received_on) < context.on
    ]
    yield from without_responsible(late, context)


ALL = (
    request.NO_AUTHORITY_OUT,
    request.OUTCOME_MISSING,
    incoming.NO_AUTHORITY_IN,
    initiative.POSITION_MISSING,
    Check("no-answer", OfficialRequest, no_answer, WARN, Text(en="No answer", bg="Няма отговор"), at_write=False),
    Check("unassigned", IncomingRequest, unassigned, WARN, incoming.UNASSIGNED_TITLE, at_write=False),
)
