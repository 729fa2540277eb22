"""Whether a letter of ours is signed by somebody who may: the same question for what we ask and what we answer."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import CheckContext, EngagementDetail, Finding, Text, valid_on
from urd_crm.contract.stages import stages_of
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.government.profiles.mandate import Mandate

if TYPE_CHECKING:
    from urd_crm import Session

NO_AUTHORITY = Text(en="Signed without authority", bg="Подписано без правомощие")
UNSIGNED = ("received", "assigned", "drafted", "withdrawn")
"""Where nobody need have signed; from the others on somebody has."""


def may_sign(session: "Session", person_id: int, on: date) -> bool:
    """Say whether somebody signs letters in the town hall's name on a day, by mandate or by order.

    Args:
        session: where to look.
        person_id: who.
        on: the day: both their job and the mandate have to hold on it.
    """
    job, mandate, organisation = table_of(Affiliation), table_of(Mandate), table_of(Organisation)
    statement = (
        sa.select(job.c.id)
        .join(mandate, mandate.c.affiliation_id == job.c.id)
        .join(organisation, organisation.c.id == job.c.organisation_id)
        .where(
            job.c.person_id == person_id,
            organisation.c.is_own,
            mandate.c.may_sign,
            valid_on(Affiliation, on),
            valid_on(Mandate, on),
        )
        .limit(1)
    )
    return bool(session.store.rows(statement))


def unauthorised(rows: Sequence[EngagementDetail], context: CheckContext) -> Iterable[Finding]:
    """Find letters past their signing that nobody signed, or somebody who may not on that day.

    A row that names no day of signing is measured by the day of the check.
    """
    stages: Mapping[int, str] = stages_of(rows, context)
    for row in rows:
        signatory: int | None = getattr(row, "signatory_id", None)
        signed_on: date | None = getattr(row, "signed_on", None)
        if signatory is None:
            if stages.get(row.engagement_id, "drafted") not in UNSIGNED:
                yield Finding(
                    row,
                    Text(en="nobody has signed it", bg="никой не го е подписал"),
                    Text(en="Set signatory_id and signed_on.", bg="Посочете signatory_id и signed_on."),
                    field="signatory_id",
                )
        elif (signed_on is not None or context.to_stage) and not may_sign(
            context.session, signatory, signed_on or context.on
        ):
            yield Finding(
                row,
                Text(
                    en="who signs it has no authority on that day",
                    bg="подписващият няма правомощие на тази дата",
                ),
                Text(
                    en="Let the mayor or a deputy with a valid order of delegation sign it.",
                    bg="Дайте го за подпис на кмета или на заместник с валидна заповед за упълномощаване.",
                ),
                field="signatory_id",
            )
