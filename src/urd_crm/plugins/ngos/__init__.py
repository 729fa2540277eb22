"""Non-governmental organisations: who they are, grants, agreements, rooms, councils, and what we promised them.

Everything a program needs is imported from here:
``from urd_crm.plugins.ngos import MUNICIPAL_GRANT, MunicipalGrant, Ngo, not_met_in``.
"""

from collections.abc import Iterable

from urd_crm.contract import (
    API,
    Check,
    Command,
    DeadlineSource,
    EngagementType,
    InteractionKind,
    Limit,
    Output,
    PluginInfo,
    ProfileType,
    RecordType,
    Report,
    Text,
    hookimpl,
)
from urd_crm.plugins.ngos import commands, deadlines, interactions, limits
from urd_crm.plugins.ngos.checks import CHECKS
from urd_crm.plugins.ngos.engagements import (
    ADVISORY_SEAT,
    COOPERATION_AGREEMENT,
    JOINT_INITIATIVE,
    MUNICIPAL_GRANT,
    PREMISES_USE,
    AdvisorySeat,
    JointInitiative,
    MunicipalGrant,
    PremisesUse,
    pay,
)
from urd_crm.plugins.ngos.interactions import LetterOfSupport
from urd_crm.plugins.ngos.outputs import (
    OUTPUTS,
    agreement_list,
    commitments_sheet,
    grant_register,
    grants_csv,
    grants_json,
    invitation_list,
    ngo_directory,
    published_grants,
)
from urd_crm.plugins.ngos.profiles import NGO, OFFICE_BEARER, Benefit, Form, Manner, Ngo, OfficeBearer, RegisterStatus
from urd_crm.plugins.ngos.records import (
    DISBURSEMENT,
    GRANT_PROGRAMME,
    INFLUENCE,
    SIGNATURE,
    Disbursement,
    GrantProgramme,
    Influence,
    Signature,
)
from urd_crm.plugins.ngos.reports import (
    REPORTS,
    grants,
    ngos,
    not_met_in,
    overdue_commitments,
    partners_for,
    re_registration_risk,
    reports_missing,
    who_sits_where,
)
from urd_crm.plugins.ngos.terms import TERMS

__all__ = [
    "ADVISORY_SEAT",
    "COOPERATION_AGREEMENT",
    "JOINT_INITIATIVE",
    "MUNICIPAL_GRANT",
    "NGO",
    "OFFICE_BEARER",
    "PREMISES_USE",
    "AdvisorySeat",
    "Benefit",
    "Disbursement",
    "Form",
    "GrantProgramme",
    "Influence",
    "JointInitiative",
    "LetterOfSupport",
    "Manner",
    "MunicipalGrant",
    "Ngo",
    "OfficeBearer",
    "PremisesUse",
    "RegisterStatus",
    "Signature",
    "agreement_list",
    "commitments_sheet",
    "grant_register",
    "grants",
    "grants_csv",
    "grants_json",
    "invitation_list",
    "ngo_directory",
    "ngos",
    "not_met_in",
    "overdue_commitments",
    "partners_for",
    "pay",
    "published_grants",
    "re_registration_risk",
    "reports_missing",
    "who_sits_where",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "ngos",
        title=Text(en="Non-governmental organisations", bg="Неправителствени организации"),
        version="1.0",
        api=API,
        terms=TERMS,
        migrations="urd_crm.plugins.ngos.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield the stakeholder type, and the offices in it."""
    yield NGO
    yield OFFICE_BEARER


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the plugin's own nouns."""
    yield GRANT_PROGRAMME
    yield DISBURSEMENT
    yield SIGNATURE
    yield INFLUENCE


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield what is under way with NGOs."""
    yield COOPERATION_AGREEMENT
    yield MUNICIPAL_GRANT
    yield PREMISES_USE
    yield JOINT_INITIATIVE
    yield ADVISORY_SEAT


@hookimpl
def urd_crm_interactions() -> Iterable[InteractionKind]:
    """Yield the kinds of interaction."""
    yield from interactions.ALL


@hookimpl
def urd_crm_checks() -> Iterable[Check]:
    """Yield what has to hold, and what is odd."""
    yield from CHECKS


@hookimpl
def urd_crm_reports() -> Iterable[Report]:
    """Yield the daily questions."""
    yield from REPORTS


@hookimpl
def urd_crm_outputs() -> Iterable[Output]:
    """Yield the texts that are handed out."""
    yield from OUTPUTS


@hookimpl
def urd_crm_commands() -> Iterable[Command]:
    """Yield what a clerk does on the command line."""
    yield from commands.ALL


@hookimpl
def urd_crm_deadlines() -> Iterable[DeadlineSource]:
    """Yield what is due."""
    yield from deadlines.ALL


@hookimpl
def urd_crm_limits() -> Iterable[Limit]:
    """Yield service standards and thresholds."""
    yield from limits.ALL
