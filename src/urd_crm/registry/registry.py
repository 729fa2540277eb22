"""The frozen registry of one ``Crm``."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from attrs import evolve, field, fields, frozen

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
from urd_crm.contract.personal_data import PersonalData
from urd_crm.entities.model import CrmModel
from urd_crm.errors import AmbiguousError, NotFoundError, PluginError, PluginLoadError
from urd_crm.text import Text

T = TypeVar("T")
CORE = "core"
"""The name under which the core declares its own kinds, schemes, checks and reports."""


@frozen
class Registered(Generic[T]):
    """A declaration with its owner."""

    record: T
    plugin: str
    """Who declared it."""
    code: str
    """What it is called in the database and on the command line: ``investors.pipeline``; the core's have no prefix."""


@frozen
class LoadedPlugin:
    """A plugin that is in use."""

    info: PluginInfo
    distribution: str
    """The installed package it came from; empty when it was given as an object."""
    module: str
    """Where its code is."""


@frozen
class Catalogue(Generic[T]):
    """All declarations of one kind, by code. Immutable, safe to share between threads."""

    noun: Text
    """What one of them is called, for messages."""
    entries: Mapping[str, Registered[T]] = field(hash=False)

    def __iter__(self) -> Iterator[Registered[T]]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, code: object) -> bool:
        return code in self.entries

    def get(self, reference: T | str) -> Registered[T]:
        """Find a declaration by itself, by its code, or by its bare name where only one plugin has it.

        Raises:
            NotFoundError: no plugin in use declares it.
            AmbiguousError: several plugins do; name it with its plugin.
        """
        if not isinstance(reference, str):
            for entry in self:
                if entry.record is reference:
                    return entry
            reference = str(getattr(reference, "name", reference))
            raise self._unknown(reference)
        if reference in self.entries:
            return self.entries[reference]
        named = [entry for entry in self if entry.code.rpartition(".")[2] == reference]
        if len(named) == 1:
            return named[0]
        if named:
            codes = ", ".join(entry.code for entry in named)
            raise AmbiguousError(
                Text(
                    en=f"Several plugins have a {self.noun} '{reference}': write one of {codes}.",
                    bg=f"Няколко приставки имат {self.noun.in_('bg')} „{reference}“: напишете едно от {codes}.",
                ),
                [entry.code for entry in named],
            )
        raise self._unknown(reference)

    def _unknown(self, reference: str) -> NotFoundError:
        codes = sorted(self.entries)
        return NotFoundError(
            Text(
                en=f"No plugin in use declares the {self.noun} '{reference[:100]}'. There are: {', '.join(codes)}.",
                bg=f"Никоя приставка не обявява {self.noun.in_('bg')} „{reference[:100]}“. Има: {', '.join(codes)}.",
            ),
            codes,
        )


@frozen
class Registry:
    """What the plugins of one ``Crm`` declare. Immutable, safe to share between threads."""

    plugins: tuple[LoadedPlugin, ...]
    problems: tuple[PluginError, ...]
    """What kept a plugin from being used, or a part of it."""
    profiles: Catalogue[ProfileType]
    records: Catalogue[RecordType]
    engagements: Catalogue[EngagementType]
    interactions: Catalogue[InteractionKind]
    relationships: Catalogue[RelationshipType]
    identifiers: Catalogue[IdentifierScheme]
    checks: Catalogue[Check]
    reports: Catalogue[Report]
    outputs: Catalogue[Output]
    commands: Catalogue[Command]
    deadlines: Catalogue[DeadlineSource]
    briefings: Catalogue[BriefingSource]
    limits: tuple[Registered[Limit], ...]
    tables: Mapping[type[CrmModel], tuple[str, PersonalData]] = field(hash=False)
    """Every table in use, with its owner and what becomes of its personal data."""
    checks_on: Mapping[type[CrmModel], tuple[Registered[Check], ...]] = field(hash=False)
    """The checks of each table, by code."""

    def plugin(self, name: str) -> LoadedPlugin:
        """Give a plugin in use by its name.

        Raises:
            NotFoundError: it is not in use.
        """
        for plugin in self.plugins:
            if plugin.info.name == name:
                return plugin
        names = [plugin.info.name for plugin in self.plugins]
        raise NotFoundError(
            Text(
                en=f"The plugin '{name[:100]}' is not in use. There are: {', '.join(names)}.",
                bg=f"Приставката „{name[:100]}“ не се ползва. Има: {', '.join(names)}.",
            ),
            names,
        )

    def without(self, reasons: Mapping[str, Text]) -> "Registry":
        """Give the registry without some plugins and those that require them, with the reasons among its problems.

        Args:
            reasons: why each is left out, by its name.
        """
        reasons = dict(reasons)
        for plugin in self.plugins:  # they stand in an order in which what is required comes first
            if plugin.info.name not in reasons and (lost := [name for name in plugin.info.requires if name in reasons]):
                names = ", ".join(lost)
                reasons[plugin.info.name] = Text(
                    f"It requires {names}, which cannot be used.", f"Иска {names}, а тя не може да се ползва."
                )

        def kept(catalogue: Catalogue[Any]) -> Catalogue[Any]:
            return evolve(
                catalogue,
                entries=MappingProxyType(
                    {code: each for code, each in catalogue.entries.items() if each.plugin not in reasons}
                ),
            )

        return evolve(
            self,
            plugins=tuple(plugin for plugin in self.plugins if plugin.info.name not in reasons),
            problems=(*self.problems, *(PluginLoadError(why, plugin=name) for name, why in reasons.items())),
            limits=tuple(limit for limit in self.limits if limit.plugin not in reasons),
            tables=MappingProxyType({table: owned for table, owned in self.tables.items() if owned[0] not in reasons}),
            checks_on=MappingProxyType(
                {
                    table: tuple(check for check in checks if check.plugin not in reasons)
                    for table, checks in self.checks_on.items()
                }
            ),
            **{
                each.name: kept(getattr(self, each.name))
                for each in fields(Registry)
                if isinstance(getattr(self, each.name), Catalogue)
            },
        )

    def noun_of(self, table: type[CrmModel]) -> Text:
        """Give what a row of a table is called in the midst of a sentence; one that nobody names, by its class."""
        titles = {each.record.table: each.record.title for each in (*self.records, *self.profiles)}
        titles |= {each.record.detail: each.record.title for each in (*self.engagements, *self.interactions)}
        title = titles.get(table) or Text(table.__name__)
        return Text(*(f"{said[:1].lower()}{said[1:]}" for said in (title.en, title.in_("bg"))))

    def profile_of(self, table: type[CrmModel]) -> Registered[ProfileType]:
        """Give the profile type that a table belongs to.

        Raises:
            NotFoundError: no plugin in use declares it.
        """
        for entry in self.profiles:
            if entry.record.table is table:
                return entry
        raise NotFoundError(
            Text(
                en=f"No plugin in use declares a profile with the table {table.__name__}.",
                bg=f"Никоя приставка не обявява профил с таблица {table.__name__}.",
            ),
            [entry.code for entry in self.profiles],
        )
