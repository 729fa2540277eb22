"""That a paper with an NGO was signed by those who may sign for it, before the paper counts."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlmodel import col, select

from urd_crm.contract import REJECT, Check, CheckContext, Finding, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.ngos.engagements.recipients import recipients
from urd_crm.plugins.ngos.profiles.office_bearer import Manner
from urd_crm.plugins.ngos.profiles.representation import representatives
from urd_crm.plugins.ngos.records.signature import Signature

CODE = "signatory-authority"
TITLE = Text(en="Signed without authority", bg="Подписано без представителна власт")


def signed_with_authority(rows: Sequence[Engagement], context: CheckContext) -> Iterable[Finding]:
    """Find papers that nobody signed for the organisation, or not all who have to sign together."""
    with_whom = recipients(context.session, [row.id for row in rows])
    for row in rows:
        signatures = context.session.all(select(Signature).where(col(Signature.engagement_id) == row.id))
        if not with_whom[row.id]:
            yield Finding(
                row,
                Text(en="there is no NGO that it is with", bg="няма организация, с която да е сключено"),
                Text(en="Add the organisation as a party.", bg="Добавете организацията като страна."),
            )
        for organisation_id in with_whom[row.id]:
            if not _is_signed(signatures, organisation_id, context):
                yield Finding(
                    row,
                    Text(
                        en="those who represent the organisation have not signed",
                        bg="не са подписали лицата, които представляват организацията",
                    ),
                    Text(
                        en="Record a signature of one who represents it alone, or of all who do so together.",
                        bg="Впишете подпис на лице, което я представлява самостоятелно, "
                        "или на всички, които я представляват заедно.",
                    ),
                )


def _is_signed(signatures: Sequence[Signature], organisation_id: int, context: CheckContext) -> bool:
    """Say whether signatures bind an organisation: one of somebody alone, or one of each who acts jointly."""
    signed = {row.person_id for row in signatures}
    days: set[date] = {row.signed_on for row in signatures}
    for day in days:
        may = representatives(context.session, [organisation_id], day)[organisation_id]
        jointly = {person for person, manner in may.items() if manner == Manner.JOINTLY}
        alone = {row.person_id for row in signatures if row.signed_on == day} & (set(may) - jointly)
        if alone or (jointly and jointly <= signed):
            return True
    return False


def without_authority(rows: Sequence[Signature], context: CheckContext) -> Iterable[Finding]:
    """Find signatures of people who do not represent the organisation on the day."""
    with_whom = recipients(context.session, [row.engagement_id for row in rows])
    asked: dict[date, set[int]] = {}
    for row in rows:
        asked.setdefault(row.signed_on, set()).update(with_whom[row.engagement_id])
    found = {day: representatives(context.session, ids, day) for day, ids in asked.items()}
    for row in rows:
        may = (found[row.signed_on][id] for id in with_whom[row.engagement_id])
        if not any(row.person_id in people for people in may):
            yield Finding(
                row,
                Text(
                    en="the person does not represent the organisation on that day",
                    bg="лицето не представлява организацията на тази дата",
                ),
                Text(
                    en="Look the representatives up in the register and record their offices.",
                    bg="Проверете представляващите в регистъра и впишете качеството им.",
                ),
                field="person_id",
            )


SIGNED = Check(CODE, Engagement, signed_with_authority, REJECT, TITLE)
"""The guard of what has to be signed."""

SIGNATURE_AUTHORITY = Check(CODE, Signature, without_authority, REJECT, TITLE)
"""The same of each signature, when it is recorded."""
