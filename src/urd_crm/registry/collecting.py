"""Asking one plugin what it declares, alone, so that what it raises stays with it."""

import difflib
from collections.abc import Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

import pluggy
from attrs import field, frozen

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
from urd_crm.contract.hooks import PROJECT, Hooks
from urd_crm.errors import HookFailedError, PluginContractError, PluginLoadError
from urd_crm.registry.discovery import Found
from urd_crm.text import Text

KINDS: Mapping[str, type] = {
    "profiles": ProfileType,
    "records": RecordType,
    "engagements": EngagementType,
    "interactions": InteractionKind,
    "relationships": RelationshipType,
    "identifiers": IdentifierScheme,
    "checks": Check,
    "reports": Report,
    "outputs": Output,
    "commands": Command,
    "deadlines": DeadlineSource,
    "briefings": BriefingSource,
    "limits": Limit,
}
"""What each declaring hook yields; the hook of ``profiles`` is ``urd_crm_profiles``."""


FAILURES = (Exception, SystemExit)
"""What a plugin's own code may raise without taking the others along."""


@frozen
class Declared:
    """All that one plugin declares."""

    info: PluginInfo
    distribution: str
    module: str
    records: Mapping[str, tuple[Any, ...]] = field(hash=False)
    """Declarations by kind, a key of ``KINDS``."""

    def all(self) -> Iterator[tuple[str, Any]]:
        """Give each declaration with its kind."""
        for kind, records in self.records.items():
            for record in records:
                yield kind, record


class Manager(pluggy.PluginManager):
    """Finds hooks as pluggy does, and looks closer only at what can be one: every opening waits for it."""

    def parse_hookspec_opts(self, module_or_class: ModuleType | type, name: str) -> Any:
        """Give what the mark of a specification says; ``None``: it is none."""
        return None if name.startswith("_") else super().parse_hookspec_opts(module_or_class, name)

    def parse_hookimpl_opts(self, plugin: object, name: str) -> Any:
        """Give what the mark of a hook says; ``None``: it is none, as most of what a module imports."""
        is_other = isinstance(plugin, ModuleType) and not isinstance(vars(plugin).get(name), FunctionType)
        return None if is_other else super().parse_hookimpl_opts(plugin, name)


def collect(found: Found) -> Declared:
    """Register one plugin with a manager of its own and read its declarations.

    Raises:
        PluginLoadError: pluggy refuses it.
        PluginContractError: a hook is misspelt, missing, or yields something else than it should.
        HookFailedError: a hook raised.
    """
    manager = Manager(PROJECT)
    manager.add_hookspecs(Hooks)
    where = {"plugin": found.name, "distribution": found.distribution}
    try:
        manager.register(found.plugin, found.name)
    except pluggy.PluginValidationError as cause:
        raise PluginLoadError(
            Text(
                en=f"The plugin '{found.name}' cannot be registered: {cause}",
                bg=f"Приставката „{found.name}“ не може да се впише: {cause}",
            ),
            **where,
        ) from cause
    _refuse_unknown_hooks(manager, found)
    infos = _call(manager, "urd_crm_plugin", found)
    if len(infos) != 1 or not isinstance(infos[0], PluginInfo):
        raise PluginContractError(
            Text(
                en=f"The plugin '{found.name}' does not say who it is: give it a hook 'urd_crm_plugin' "
                "that returns a PluginInfo.",
                bg=f"Приставката „{found.name}“ не казва коя е: дайте ѝ „urd_crm_plugin“, който връща PluginInfo.",
            ),
            **where,
        )
    records = {kind: tuple(_yielded(manager, kind, type_, found)) for kind, type_ in KINDS.items()}
    module = getattr(found.plugin, "__name__", None) or type(found.plugin).__module__
    return Declared(infos[0], found.distribution, module, records)


def _call(manager: pluggy.PluginManager, hook: str, found: Found) -> list[Any]:
    try:
        return list(getattr(manager.hook, hook)())
    except FAILURES as cause:  # a plugin's own code may raise anything; it is told apart by the plugin's name
        raise _failed(hook, found, cause) from cause


def _yielded(manager: pluggy.PluginManager, kind: str, type_: type, found: Found) -> Iterator[Any]:
    hook = f"urd_crm_{kind}"
    for result in _call(manager, hook, found):
        try:
            records = list(result)  # a generator raises here, not when it is called
        except FAILURES as cause:
            raise _failed(hook, found, cause) from cause
        for record in records:
            if not isinstance(record, type_):
                raise PluginContractError(
                    Text(
                        en=f"The plugin '{found.name}' yields a {type(record).__name__} from '{hook}', "
                        f"which takes a {type_.__name__}.",
                        bg=f"Приставката „{found.name}“ дава {type(record).__name__} от „{hook}“, "
                        f"където се очаква {type_.__name__}.",
                    ),
                    plugin=found.name,
                    distribution=found.distribution,
                )
            yield record


def _failed(hook: str, found: Found, cause: BaseException) -> HookFailedError:
    return HookFailedError(
        Text(
            en=f"The plugin '{found.name}' failed in '{hook}': {type(cause).__name__}: {cause}",
            bg=f"Приставката „{found.name}“ спря в „{hook}“: {type(cause).__name__}: {cause}",
        ),
        plugin=found.name,
        distribution=found.distribution,
        hook=hook,
    )


def _refuse_unknown_hooks(manager: pluggy.PluginManager, found: Found) -> None:
    known = [name for name in dir(Hooks) if name.startswith("urd_crm_")]
    callers = manager.get_hookcallers(found.plugin) or ()
    marked = {caller.name for caller in callers}
    if unmarked := [name for name in known if name not in marked and hasattr(found.plugin, name)]:
        raise PluginContractError(
            Text(
                en=f"The plugin '{found.name}' has a function '{unmarked[0]}' that is not marked with @hookimpl, "
                "so that nobody would call it.",
                bg=f"Приставката „{found.name}“ има функция „{unmarked[0]}“ без @hookimpl и никой не би я извикал.",
            ),
            plugin=found.name,
            distribution=found.distribution,
        )
    for caller in callers:
        if not caller.has_spec():
            near = difflib.get_close_matches(caller.name, known, n=1)
            hint = Text(en=f" Did you mean '{near[0]}'?", bg=f" „{near[0]}“ ли имахте предвид?") if near else Text("")
            raise PluginContractError(
                Text(
                    en=f"The plugin '{found.name}' implements '{caller.name}', and there is no such hook.{hint.en}",
                    bg=f"Приставката „{found.name}“ има „{caller.name}“, а такава кука няма.{hint.bg}",
                ),
                plugin=found.name,
                distribution=found.distribution,
            )
