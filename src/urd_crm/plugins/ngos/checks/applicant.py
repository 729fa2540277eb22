"""Who may enter into something with us, and in which register they are by then."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant_stages import MUNICIPAL_GRANT
from urd_crm.plugins.ngos.profiles.ngo import Form, Ngo, RegisterStatus

BATCH = 250
OURS = "ngos."
"""What the types of this plugin begin with in the database."""


def deleted_entity(rows: Sequence[EngagementParty], context: CheckContext) -> Iterable[Finding]:
    """Find organisations that were deleted from the register and are to enter into something new."""
    for row, profile, _ in _entering(rows, context):
        if profile.register_status == RegisterStatus.DELETED:
            yield Finding(
                row,
                Text(en="the organisation was deleted from the register", bg="организацията е заличена от регистъра"),
                Text(
                    en="Is there a successor? Then it is the party.", bg="Има ли правоприемник? Тогава той е страната."
                ),
                field="party_id",
            )


def informal_grant(rows: Sequence[EngagementParty], context: CheckContext) -> Iterable[Finding]:
    """Find informal groups that are to get a grant."""
    grant = context.session.registry.engagements.get(MUNICIPAL_GRANT).code
    for row, profile, type in _entering(rows, context):
        if profile.form == Form.INFORMAL and type == grant:
            yield Finding(
                row,
                Text(
                    en="an informal group cannot receive a grant", bg="неформална група не може да получи финансиране"
                ),
                Text(
                    en="A legal entity may apply on its behalf.",
                    bg="Може да кандидатства юридическо лице от нейно име.",
                ),
                field="party_id",
            )


def applicant_not_registered(rows: Sequence[EngagementParty], context: CheckContext) -> Iterable[Finding]:
    """Find applicants for a grant that are not, or not yet, in the register."""
    grant = context.session.registry.engagements.get(MUNICIPAL_GRANT).code
    settled = (RegisterStatus.REGISTERED, RegisterStatus.RE_REGISTERED)
    for row, profile, type in _entering(rows, context):
        if type == grant and profile.form != Form.INFORMAL and profile.register_status not in settled:
            yield Finding(
                row,
                Text(
                    en="the applicant is not re-registered, or nobody looked",
                    bg="кандидатът не е пререгистриран или не е проверен",
                ),
                Text(en="Ask for the certificate before the contract.", bg="Поискайте удостоверение преди договора."),
                field="party_id",
            )


def _entering(rows: Sequence[EngagementParty], context: CheckContext) -> Iterable[tuple[EngagementParty, Any, str]]:
    """Give the parties that are NGOs in engagements of this plugin: row, profile, type."""
    engagement, profile = table_of(Engagement), table_of(Ngo)
    wanted = [row for row in rows if row.role == "party"]
    types: dict[int, str] = {}
    profiles: dict[int, Any] = {}
    for start in range(0, len(wanted), BATCH):
        part = wanted[start : start + BATCH]
        of_types = sa.select(engagement.c.id, engagement.c.type).where(
            engagement.c.id.in_({row.engagement_id for row in part}), engagement.c.type.startswith(OURS)
        )
        types |= dict(context.session.store.rows(of_types))
        of_profiles = sa.select(profile).where(profile.c.organisation_id.in_({row.party_id for row in part}))
        profiles |= {each.organisation_id: each for each in context.session.store.rows(of_profiles)}
    for row in wanted:
        if row.engagement_id in types and row.party_id in profiles:
            yield row, profiles[row.party_id], types[row.engagement_id]


# What was entered into before stays: these look at what is new.
ALL = (
    Check(
        "deleted-entity",
        EngagementParty,
        deleted_entity,
        REJECT,
        Text(en="Deleted organisation", bg="Заличена организация"),
        at_review=False,
    ),
    Check(
        "informal-grant",
        EngagementParty,
        informal_grant,
        REJECT,
        Text(en="Grant to an informal group", bg="Финансиране на неформална група"),
        at_review=False,
    ),
    Check(
        "applicant-not-registered",
        EngagementParty,
        applicant_not_registered,
        WARN,
        Text(en="Applicant not in the register", bg="Кандидат извън регистъра"),
        at_review=False,
    ),
)
