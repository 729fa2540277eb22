"""The core's implementation of the hooks."""

from collections.abc import Iterable

from urd_crm.contract import (
    API,
    BriefingSource,
    Check,
    DeadlineSource,
    IdentifierScheme,
    InteractionKind,
    PluginInfo,
    RecordType,
    RelationshipType,
    Report,
    Text,
    hookimpl,
)
from urd_crm.core import briefings, checks, deadlines, interactions, relationships, reports, tables
from urd_crm.values.identifier import BUNDLED


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the core is."""
    return PluginInfo("core", title=Text(en="Core", bg="Основа"), version="1", api=API)


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the core's tables, with what becomes of their personal data."""
    yield from tables.ALL


@hookimpl
def urd_crm_interactions() -> Iterable[InteractionKind]:
    """Yield the kinds that every stakeholder has."""
    yield from interactions.ALL


@hookimpl
def urd_crm_relationships() -> Iterable[RelationshipType]:
    """Yield the ties that every stakeholder may have."""
    yield from relationships.ALL


@hookimpl
def urd_crm_identifiers() -> Iterable[IdentifierScheme]:
    """Yield the bundled identifier schemes."""
    yield from BUNDLED


@hookimpl
def urd_crm_checks() -> Iterable[Check]:
    """Yield the checks of the core's own rows."""
    yield from checks.ALL


@hookimpl
def urd_crm_reports() -> Iterable[Report]:
    """Yield the questions over all stakeholders."""
    yield from reports.ALL


@hookimpl
def urd_crm_deadlines() -> Iterable[DeadlineSource]:
    """Yield what is due of promises, tasks and agreements."""
    yield from deadlines.ALL


@hookimpl
def urd_crm_briefings() -> Iterable[BriefingSource]:
    """Yield what the core knows of a country."""
    yield from briefings.ALL
