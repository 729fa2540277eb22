"""Rules on what a plugin declares: it can be, it is named in both languages, it loads beside others."""

import re
from collections.abc import Iterator

import pluggy

from urd_crm.contract import Check, EngagementType, IdentifierScheme, Limit, RelationshipType, Text
from urd_crm.contract.hooks import PROJECT, Hooks
from urd_crm.errors import PluginError
from urd_crm.registry.collecting import KINDS, collect
from urd_crm.registry.contract_check import check_contract, faults
from urd_crm.testing.contract.subject import Subject, opened

CYRILLIC = re.compile("[А-Яа-я]")


def contract_faults(subject: Subject) -> Iterator[str]:
    """Say everything that cannot be, where opening a database stops at the first."""
    found = list(faults(subject.declared))
    yield from found
    if not found:
        try:
            check_contract(subject.declared)
        except PluginError as error:
            yield str(error)


def hook_faults(subject: Subject) -> Iterator[str]:
    """Say which hooks give nothing to go through, or something else each time."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(Hooks)
    manager.register(subject.found.plugin)
    for kind in KINDS:
        hook = f"urd_crm_{kind}"
        for implementation in getattr(manager.hook, hook).get_hookimpls():
            given = implementation.function()
            if given is None:
                yield f"{hook}: it gives None, which is passed over in silence; yield the declarations or return a list."
            elif not isinstance(given, Iterator | list | tuple):
                yield f"{hook}: it gives a {type(given).__name__}; yield the declarations or return a list."
    if collect(subject.found).records != subject.declared.records:
        yield "the hooks give other declarations when they are asked again: declare from constants only."


def title_faults(subject: Subject) -> Iterator[str]:
    """Say which declarations a person cannot read in English or in Bulgarian."""
    yield from _title_faults("the plugin", subject.declared.info.title)
    for kind, record in subject.declared.all():
        where = f"{kind}: {getattr(record, 'name', getattr(record, 'code', ''))}"
        yield from _title_faults(where, record.title, is_code=isinstance(record, IdentifierScheme))
        if isinstance(record, RelationshipType) and not record.is_symmetric:
            yield from _title_faults(f"{where}, its inverse", record.inverse)
        if isinstance(record, EngagementType):
            for stage in record.stages:
                yield from _title_faults(f"{where}, stage {stage.name}", stage.title)
            for milestone in record.milestones:
                yield from _title_faults(f"{where}, milestone after {milestone.after}", milestone.title)
            for guard in _guards(record):
                yield from _title_faults(f"{where}, guard {guard.code}", guard.title)
        if isinstance(record, Limit) and not record.source.strip():
            yield f"{where}: it has no source; name the law and article, or who set the standard."


def _guards(engagement: EngagementType) -> list[Check]:
    return list({guard.code: guard for guards in engagement.guards.values() for guard in guards}.values())


def _title_faults(where: str, title: Text, *, is_code: bool = False) -> Iterator[str]:
    if not title.en.strip():
        yield f"{where}: it has no English title; give title=Text(en=…, bg=…)."
    elif CYRILLIC.search(title.en):
        yield f"{where}: its English title has Cyrillic letters; are the two languages exchanged?"
    # A scheme is called by its letters in every language: LEI, ISSN.
    if not title.bg.strip():
        yield f"{where}: it has no Bulgarian title; give title=Text(en=…, bg=…)."
    elif not is_code and not CYRILLIC.search(title.bg):
        yield f"{where}: its Bulgarian title has no Cyrillic letter; translate it."


def company_faults(subject: Subject, database: str) -> Iterator[str]:
    """Say what goes wrong when the plugin is used with every other that is installed."""
    others = list(subject.others())
    with opened(database, others, strict=False) as crm:
        before = {plugin.info.name for plugin in crm.registry.plugins}
    companions = [each for each in subject.companions if each not in others]
    with opened(database, [*others, *companions, subject.reference], strict=False) as crm:
        names = {plugin.info.name for plugin in crm.registry.plugins}
        lost = sorted(before - names)
        for problem in crm.problems:
            if problem.plugin in (subject.name, subject.found.name, *lost):
                yield str(problem)
    if subject.name not in names:
        yield f"'{subject.name}' is left out when it is used with {', '.join(map(str, others)) or 'no other plugin'}."
    if lost:
        yield f"'{subject.name}' keeps others from being used: {', '.join(lost)}."
