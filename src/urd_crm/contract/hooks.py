"""The hooks of urd_crm: what a plugin may declare.

Each hook is called once, when a database is opened, alone for each plugin.
What it yields is frozen; the order of plugins does not matter.
Phases: discover, describe (the hooks run), freeze, migrate, run.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

import pluggy

if TYPE_CHECKING:
    from urd_crm.contract.briefing import BriefingSource
    from urd_crm.contract.check import Check
    from urd_crm.contract.declarations import (
        Command,
        DeadlineSource,
        EngagementType,
        IdentifierScheme,
        InteractionKind,
        Limit,
        Output,
        PluginInfo,
        ProfileType,
        RecordType,
        RelationshipType,
        Report,
    )

PROJECT = "urd_crm"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function of a plugin as its implementation of the hook of the same name."""


class Hooks(Protocol):
    """One method for each hook; each gives an iterable of declarations."""

    @hookspec
    def urd_crm_plugin(self) -> "PluginInfo":
        """Say who the plugin is. The one hook that every plugin has."""

    @hookspec
    def urd_crm_profiles(self) -> "Iterable[ProfileType]":
        """Yield the stakeholder types that the plugin adds."""

    @hookspec
    def urd_crm_records(self) -> "Iterable[RecordType]":
        """Yield the tables of the plugin's own nouns."""

    @hookspec
    def urd_crm_engagements(self) -> "Iterable[EngagementType]":
        """Yield the kinds of work under way, with stages and moves."""

    @hookspec
    def urd_crm_interactions(self) -> "Iterable[InteractionKind]":
        """Yield the kinds of interaction."""

    @hookspec
    def urd_crm_relationships(self) -> "Iterable[RelationshipType]":
        """Yield the types of tie between parties."""

    @hookspec
    def urd_crm_identifiers(self) -> "Iterable[IdentifierScheme]":
        """Yield the identifier schemes, each with the rule that checks it."""

    @hookspec
    def urd_crm_checks(self) -> "Iterable[Check]":
        """Yield the rules over rows, rejecting or warning."""

    @hookspec
    def urd_crm_reports(self) -> "Iterable[Report]":
        """Yield the daily questions as typed functions."""

    @hookspec
    def urd_crm_outputs(self) -> "Iterable[Output]":
        """Yield the texts that are handed out."""

    @hookspec
    def urd_crm_commands(self) -> "Iterable[Command]":
        """Yield the plugin's commands on the command line."""

    @hookspec
    def urd_crm_deadlines(self) -> "Iterable[DeadlineSource]":
        """Yield the sources of deadlines, derived from dates."""

    @hookspec
    def urd_crm_briefings(self) -> "Iterable[BriefingSource]":
        """Yield the sources of what there is to know about a country before a visit."""

    @hookspec
    def urd_crm_limits(self) -> "Iterable[Limit]":
        """Yield the limits of laws and standards, as data with a source and a first day."""
