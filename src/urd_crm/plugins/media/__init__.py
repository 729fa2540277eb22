"""The press: outlets, journalists and their beats, releases, requests, accreditations, events, coverage.

Everything a program needs is imported from here:
``from urd_crm.plugins.media import PRESS_RELEASE, Journalist, Outlet, PressRelease, journalists, send``.
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
from urd_crm.plugins.media import commands, deadlines, interactions, limits
from urd_crm.plugins.media.checks import CHECKS
from urd_crm.plugins.media.engagements import (
    ACCREDITATION,
    CORRECTION_REQUEST,
    MEDIA_REQUEST,
    PRESS_EVENT,
    PRESS_RELEASE,
    REBUTTAL,
    Accreditation,
    AccreditationKind,
    CorrectionRequest,
    MediaRequest,
    PressEvent,
    PressRelease,
    PubStatus,
    Rebuttal,
)
from urd_crm.plugins.media.interactions import BriefingAttendance, PressForm, QuestionAndAnswer
from urd_crm.plugins.media.outputs import (
    OUTPUTS,
    accreditation_badges,
    accreditation_list,
    clipping_digest,
    embargo_log,
    media_list,
    press_list_text,
    press_release,
    questions_and_answers,
    run_sheet,
    tone_report,
)
from urd_crm.plugins.media.profiles import (
    JOURNALIST,
    OUTLET,
    Frequency,
    Journalist,
    JournalistRole,
    Outlet,
    OutletKind,
    PreferredChannel,
    ReachMetric,
    change_outlet,
    declaration_stands_until,
)
from urd_crm.plugins.media.records import (
    ACCREDITED_PERSON,
    COVERAGE,
    ELECTION,
    RELEASE_RECIPIENT,
    RUN_SHEET_ITEM,
    AccreditedPerson,
    CodedBy,
    Coverage,
    Election,
    MentionPlace,
    Refused,
    ReleaseRecipient,
    RunSheetItem,
    Sending,
    send,
)
from urd_crm.plugins.media.reports import (
    REPORTS,
    accreditations_expiring,
    attendance_trend,
    coverage,
    coverage_totals,
    journalists,
    moved_journalists,
    never_attended,
    press_list,
    release_pickup,
    requests_due,
    response_time,
    share_by_outlet,
    who_wrote_about,
)
from urd_crm.plugins.media.terms import TERMS

__all__ = [
    "ACCREDITATION",
    "ACCREDITED_PERSON",
    "CORRECTION_REQUEST",
    "COVERAGE",
    "ELECTION",
    "JOURNALIST",
    "MEDIA_REQUEST",
    "OUTLET",
    "PRESS_EVENT",
    "PRESS_RELEASE",
    "REBUTTAL",
    "RELEASE_RECIPIENT",
    "RUN_SHEET_ITEM",
    "Accreditation",
    "AccreditationKind",
    "AccreditedPerson",
    "BriefingAttendance",
    "CodedBy",
    "CorrectionRequest",
    "Coverage",
    "Election",
    "Frequency",
    "Journalist",
    "JournalistRole",
    "MediaRequest",
    "MentionPlace",
    "Outlet",
    "OutletKind",
    "PreferredChannel",
    "PressEvent",
    "PressForm",
    "PressRelease",
    "PubStatus",
    "QuestionAndAnswer",
    "ReachMetric",
    "Rebuttal",
    "Refused",
    "ReleaseRecipient",
    "RunSheetItem",
    "Sending",
    "accreditation_badges",
    "accreditation_list",
    "accreditations_expiring",
    "attendance_trend",
    "change_outlet",
    "clipping_digest",
    "coverage",
    "coverage_totals",
    "declaration_stands_until",
    "embargo_log",
    "journalists",
    "media_list",
    "moved_journalists",
    "never_attended",
    "press_list",
    "press_list_text",
    "press_release",
    "questions_and_answers",
    "release_pickup",
    "requests_due",
    "response_time",
    "run_sheet",
    "send",
    "share_by_outlet",
    "tone_report",
    "who_wrote_about",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "media",
        title=Text(en="Media", bg="Медии"),
        version="1.0",
        api=API,
        terms=TERMS,
        migrations="urd_crm.plugins.media.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield the stakeholder types."""
    yield OUTLET
    yield JOURNALIST


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the plugin's own nouns."""
    yield COVERAGE
    yield RELEASE_RECIPIENT
    yield ACCREDITED_PERSON
    yield RUN_SHEET_ITEM
    yield ELECTION


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield what is under way with the press."""
    yield PRESS_RELEASE
    yield MEDIA_REQUEST
    yield ACCREDITATION
    yield CORRECTION_REQUEST
    yield REBUTTAL
    yield PRESS_EVENT


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
    """Yield limits of laws, service standards and thresholds."""
    yield from limits.ALL
