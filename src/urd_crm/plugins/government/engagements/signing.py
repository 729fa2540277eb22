"""Whether a letter of ours is signed by somebody who may: the same question for what we ask and what we answer."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import sqlalchemy as sa

from urd_crm.contract import CheckContext, EngagementDetail, Finding, Text, is_valid_on
from urd_crm.contract.stages import BATCH, stages_of
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.government.profiles.mandate import Mandate
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session

NO_AUTHORITY = Text(en="Signed without authority", bg="Подписано без правомощие")
UNSIGNED = ("received", "assigned", "drafted", "withdrawn")
"""Where nobody need have signed; from the others on somebody has."""


class Dates(NamedTuple):
    """Those of a dated row."""

    since: PartialDate | None
    until: PartialDate | None


Authority = tuple[Dates, Dates]
"""A job of ours and the mandate to sign that it has."""


def authorities(session: "Session", person_ids: Collection[int]) -> Mapping[int, Sequence[Authority]]:
    """Give the jobs in which people may sign for the town hall, past and coming ones too; who never may is left out."""
    job, mandate, organisation = table_of(Affiliation), table_of(Mandate), table_of(Organisation)
    ids, found = sorted(person_ids), dict[int, list[Authority]]()
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(job.c.person_id, job.c.since, job.c.until, mandate.c.since, mandate.c.until)
            .join(mandate, mandate.c.affiliation_id == job.c.id)
            .join(organisation, organisation.c.id == job.c.organisation_id)
            .where(job.c.person_id.in_(ids[start : start + BATCH]), organisation.c.is_own, mandate.c.may_sign)
        )
        for person_id, *days in session.store.rows(statement):
            found.setdefault(person_id, []).append((Dates(*days[:2]), Dates(*days[2:])))
    return found


def may_sign(authority: Authority, day: date) -> bool:
    """Say whether job and mandate hold on a day."""
    return all(is_valid_on(each, day) for each in authority)


def unauthorised(rows: Sequence[EngagementDetail], context: CheckContext) -> Iterable[Finding]:
    """Find letters past their signing that nobody signed, or somebody who may not on that day.

    A row that names no day of signing is measured by the day of the check.
    """
    stages: Mapping[int, str] = stages_of(rows, context)
    signatories = {getattr(row, "signatory_id", None) for row in rows}
    known = authorities(context.session, [id for id in signatories if id is not None])
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
        elif (signed_on is not None or context.to_stage) and not any(
            may_sign(each, signed_on or context.on) for each in known.get(signatory, ())
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
