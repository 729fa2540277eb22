"""A cooperation agreement: the paper itself is an agreement of the core, which knows its term and its notice."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import REJECT, Check, CheckContext, EngagementType, Finding, Stage, Text
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.signing import SIGNED


def agreement_missing(rows: Sequence[Engagement], context: CheckContext) -> Iterable[Finding]:
    """Find negotiations that are said to be signed without a signed agreement."""
    agreement = table_of(Agreement).c
    statement = sa.select(agreement.engagement_id).where(
        agreement.engagement_id.in_([row.id for row in rows]), agreement.signed_on.is_not(None)
    )
    signed = {id for (id,) in context.session.store.rows(statement)}
    for row in rows:
        if row.id not in signed:
            yield Finding(
                row,
                Text(en="there is no signed agreement", bg="няма подписано споразумение"),
                Text(
                    en="Add it with agreements.add('cooperation', …, engagement=…, signed_on=…).",
                    bg="Добавете го с agreements.add('cooperation', …, engagement=…, signed_on=…).",
                ),
            )


AGREEMENT_MISSING = Check(
    "agreement-missing", Engagement, agreement_missing, REJECT, Text(en="No agreement", bg="Няма споразумение")
)

COOPERATION_AGREEMENT = EngagementType(
    "cooperation_agreement",
    stages=(
        Stage("negotiation", Text(en="Negotiation", bg="В преговори")),
        Stage("signed", Text(en="Signed", bg="Подписано")),
        Stage("expired", Text(en="Expired", bg="Изтекло"), is_final=True, needs_reason=False),
        Stage("terminated", Text(en="Terminated", bg="Прекратено"), is_final=True),
        Stage("rejected", Text(en="Rejected", bg="Отказано"), is_final=True),
    ),
    transitions={"negotiation": ("signed", "rejected"), "signed": ("expired", "terminated")},
    guards={"signed": (AGREEMENT_MISSING, SIGNED)},
    title=Text(en="Cooperation agreement", bg="Споразумение за сътрудничество"),
)
