"""Government: institutions and mandates, official requests both ways, consultative bodies, initiatives for laws.

Everything a program needs is imported from here:
``from urd_crm.plugins.government import OFFICIAL_REQUEST, Institution, OfficialRequest, unanswered``.
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
from urd_crm.plugins.government import commands, deadlines, interactions, limits
from urd_crm.plugins.government.checks import CHECKS
from urd_crm.plugins.government.engagements import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    LEGISLATIVE_INITIATIVE,
    OFFICIAL_REQUEST,
    BodyKind,
    ConsultativeBody,
    IncomingRequest,
    LegislativeInitiative,
    OfficialRequest,
    RequestKind,
    RequestOutcome,
)
from urd_crm.plugins.government.interactions import MeetingAnswer, MeetingRequest, OfficialLetter
from urd_crm.plugins.government.outputs import (
    OUTPUTS,
    address_book,
    correspondence_register,
    greeting_letter,
    request_letter,
    seats_register,
    visit_brief,
)
from urd_crm.plugins.government.profiles import (
    INSTITUTION,
    MANDATE,
    Basis,
    Institution,
    InstitutionKind,
    Level,
    Mandate,
    OfficialChannel,
)
from urd_crm.plugins.government.records import BODY_SEAT, ELECTION_PERIOD, BodySeat, ElectionPeriod
from urd_crm.plugins.government.reports import (
    REPORTS,
    asks_to,
    correspondence,
    due_in,
    history,
    meetings_of_parties,
    mps,
    our_seats,
    posts_changed_since,
    unanswered,
    who_holds,
    who_to_ask,
)
from urd_crm.plugins.government.terms import TERMS

__all__ = [
    "CONSULTATIVE_BODY",
    "INCOMING_REQUEST",
    "INSTITUTION",
    "LEGISLATIVE_INITIATIVE",
    "MANDATE",
    "OFFICIAL_REQUEST",
    "Basis",
    "BodyKind",
    "BodySeat",
    "ConsultativeBody",
    "ElectionPeriod",
    "IncomingRequest",
    "Institution",
    "InstitutionKind",
    "LegislativeInitiative",
    "Level",
    "Mandate",
    "MeetingAnswer",
    "MeetingRequest",
    "OfficialChannel",
    "OfficialLetter",
    "OfficialRequest",
    "RequestKind",
    "RequestOutcome",
    "address_book",
    "asks_to",
    "correspondence",
    "correspondence_register",
    "due_in",
    "greeting_letter",
    "history",
    "meetings_of_parties",
    "mps",
    "our_seats",
    "posts_changed_since",
    "request_letter",
    "seats_register",
    "unanswered",
    "visit_brief",
    "who_holds",
    "who_to_ask",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "government",
        title=Text(en="Government", bg="Институции"),
        version="1.0",
        api=API,
        terms=TERMS,
        migrations="urd_crm.plugins.government.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield what institutions are, and by what right people hold office."""
    yield INSTITUTION
    yield MANDATE


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the plugin's own nouns."""
    yield BODY_SEAT
    yield ELECTION_PERIOD


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield what is under way with institutions."""
    yield OFFICIAL_REQUEST
    yield INCOMING_REQUEST
    yield CONSULTATIVE_BODY
    yield LEGISLATIVE_INITIATIVE


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
