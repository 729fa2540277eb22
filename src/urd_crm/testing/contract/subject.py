"""The plugin under test: what it declares, its files, and databases that it works on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import frozen

from urd_crm.contract import EngagementType
from urd_crm.crm import Crm
from urd_crm.entities.model import CrmModel
from urd_crm.registry.collecting import Declared, collect
from urd_crm.registry.contract_check import tables_of
from urd_crm.registry.discovery import GROUP, Found, PluginReference, discover
from urd_crm.schema.component import Component, components
from urd_crm.session import Session

Sampler = Callable[[Session, type[CrmModel]], CrmModel]
"""Writes one row of a table."""
Arguments = Callable[[Session, Any], Mapping[str, Any]]
"""Gives arguments for a declared report, output or command."""


@frozen
class Subject:
    """A plugin with the plugins it cannot do without. Immutable."""

    reference: PluginReference
    companions: tuple[PluginReference, ...]
    found: Found
    declared: Declared

    @classmethod
    def load(cls, reference: PluginReference, companions: Sequence[PluginReference] = ()) -> "Subject":
        """Load a plugin and read what it declares, without judging it.

        Args:
            reference: its name, when it is installed, or the plugin itself.
            companions: plugins that it requires.

        Raises:
            PluginError: its import, its registration or one of its hooks failed.
        """
        found = next(discover([reference]))
        if found.error is not None:
            raise found.error
        return cls(reference, tuple(companions), found, collect(found))

    @property
    def name(self) -> str:
        """Its name."""
        return self.declared.info.name

    @property
    def module(self) -> ModuleType | None:
        """Its module; ``None``: it was given as an object."""
        return self.found.plugin if isinstance(self.found.plugin, ModuleType) else None

    @property
    def files(self) -> Sequence[Path]:
        """Its source files, without migrations."""
        module = self.module
        if module is None or module.__file__ is None:
            return ()
        path = Path(module.__file__)
        if path.name != "__init__.py":
            return (path,)
        return tuple(sorted(each for each in path.parent.rglob("*.py") if "migrations" not in each.parts))

    @property
    def tables(self) -> Sequence[type[CrmModel]]:
        """Its tables, each once."""
        return tuple(dict.fromkeys(table for table, _ in tables_of(self.declared)))

    @property
    def engagements(self) -> Sequence[EngagementType]:
        """Its engagement types."""
        return self.declared.records["engagements"]

    def others(self) -> Sequence[PluginReference]:
        """Every other installed plugin, by name."""
        return [
            point.name for point in sorted(entry_points(group=GROUP)) if point.name not in (self.name, self.reference)
        ]

    def component(self, crm: Crm) -> Component | None:
        """Its tables as the schema knows them; ``None``: it has none."""
        return next((each for each in components(crm.registry) if each.name == self.name), None)

    @contextmanager
    def opened(self, database: str, **options: Any) -> Iterator[Crm]:
        """Open a database with the plugin and what it requires, in strict mode."""
        with opened(database, [*self.companions, self.reference], **options) as crm:
            yield crm


@contextmanager
def opened(database: str, plugins: Sequence[PluginReference], *, strict: bool = True, **options: Any) -> Iterator[Crm]:
    """Open a database, and let go of it at the end."""
    crm = Crm.open(database, plugins=plugins, strict=strict, **options)
    try:
        yield crm
    finally:
        crm.close()
