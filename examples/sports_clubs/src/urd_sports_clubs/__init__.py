"""Sports clubs: a stakeholder type, the grants of a season, visits to trainings."""

from collections.abc import Iterable

from urd_crm import Organisation
from urd_crm.contract import (
    API,
    NO_PERSONAL_DATA,
    Check,
    DeadlineSource,
    EngagementType,
    InteractionKind,
    PluginInfo,
    ProfileType,
    Report,
    Text,
    hookimpl,
)
from urd_sports_clubs.checks import GRANT_NEEDS_REPORT
from urd_sports_clubs.engagements import SEASON_GRANT, SeasonGrant
from urd_sports_clubs.interactions import TRAINING_VISIT, TrainingVisit
from urd_sports_clubs.profiles import SportsClub
from urd_sports_clubs.reports import UnreportedGrant, season_reports, unreported_grants

__all__ = [
    "SEASON_GRANT",
    "TRAINING_VISIT",
    "SeasonGrant",
    "SportsClub",
    "TrainingVisit",
    "UnreportedGrant",
    "unreported_grants",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "sports_clubs",
        title=Text(en="Sports clubs", bg="Спортни клубове"),
        version="1.0",
        api=API,
        migrations="urd_sports_clubs.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield the sports club."""
    yield ProfileType(
        "sports_club",
        table=SportsClub,
        of=Organisation,
        personal_data=NO_PERSONAL_DATA,
        title=Text(en="Sports club", bg="Спортен клуб"),
    )


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield the grant of a season."""
    yield SEASON_GRANT


@hookimpl
def urd_crm_interactions() -> Iterable[InteractionKind]:
    """Yield the visit to a training."""
    yield TRAINING_VISIT


@hookimpl
def urd_crm_checks() -> Iterable[Check]:
    """Yield what has to hold of grants."""
    yield GRANT_NEEDS_REPORT


@hookimpl
def urd_crm_reports() -> Iterable[Report]:
    """Yield the question that is asked every spring."""
    yield Report("unreported_grants", unreported_grants, Text(en="Unreported grants", bg="Неотчетени субсидии"))


@hookimpl
def urd_crm_deadlines() -> Iterable[DeadlineSource]:
    """Yield the days on which reports of the clubs are due."""
    yield DeadlineSource("season_reports", season_reports, Text(en="Reports of clubs", bg="Отчети на клубове"))
