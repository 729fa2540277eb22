"""Putting what all plugins declare together: order, conflicts, freeze."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from urd_crm.collector import COLLECTOR
from urd_crm.contract.personal_data import PersonalData
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import PluginConflictError, PluginContractError, PluginError
from urd_crm.registry.collecting import KINDS, Declared, collect
from urd_crm.registry.contract_check import check_contract, tables_of
from urd_crm.registry.discovery import Found, PluginReference, discover
from urd_crm.registry.registry import CORE, Catalogue, LoadedPlugin, Registered, Registry
from urd_crm.text import Text

ELSEWHERE = Text(
    en="name the one that does in 'requires'.",
    bg="посочете нейната в „requires“.",
)
HOSTS = Text(
    en="where a host has it, let its table refer to this one, or keep the number in a column without a key.",
    bg="ако я има външна система, нека нейната таблица сочи към тази, или пазете номера в колона без ключ.",
)
"""A table of a host's is made later than ours, and is not copied with them."""

NOUNS = {
    "profiles": Text("profile", "профил"),
    "records": Text("record type", "вид запис"),
    "engagements": Text("engagement type", "вид преписка"),
    "interactions": Text("interaction kind", "вид контакт"),
    "relationships": Text("relationship type", "вид връзка"),
    "identifiers": Text("identifier scheme", "вид идентификатор"),
    "checks": Text("check", "проверка"),
    "reports": Text("report", "справка"),
    "outputs": Text("output", "документ"),
    "commands": Text("command", "команда"),
    "deadlines": Text("deadline source", "източник на срокове"),
    "briefings": Text("briefing source", "източник на справки за държава"),
}
SHARED = ("relationships", "identifiers")
"""Kinds that are one vocabulary for all: their names carry no plugin, and two plugins may not claim one."""


@COLLECTOR.at_rest()
def build_registry(core: object, plugins: Sequence[PluginReference] | None = None, *, strict: bool = False) -> Registry:
    """Load plugins, read what they declare, and freeze it.

    A plugin that fails is left out, with its reason in ``problems``; the others are used.

    Args:
        core: the core's own declarations, a plugin like any other that must not fail.
        plugins: what to use, see :func:`discover`.
        strict: raise the first failure instead of leaving its plugin out.

    Raises:
        PluginError: the core failed, or ``strict`` and any plugin did.
    """
    problems: list[PluginError] = []
    accepted = [collect(Found(CORE, "urd-crm", core))]
    check_contract(accepted[0], is_core=True)

    def attempt(step: Callable[[], Declared]) -> Declared | None:
        try:
            return step()
        except PluginError as error:
            if strict:
                raise
            problems.append(error)
            return None

    every = list(discover(plugins))  # a Relationship may name a class of another plugin: all are imported first
    candidates = [each for found in every if (each := attempt(partial(_read, found)))]
    claims = dict.fromkeys(_claims(accepted[0]), accepted[0])
    installed = {declared.info.name for declared in candidates} | {error.plugin for error in problems}
    ordered = _in_order(candidates)
    for n, candidate in enumerate(ordered):
        later = {declared.info.name for declared in ordered[n:]}
        lacking = partial(_lacking, candidate.info.name, installed=installed, later=later)
        if admitted := attempt(partial(_admit, candidate, accepted, claims, lacking)):
            accepted.append(admitted)
            claims |= dict.fromkeys(_claims(admitted), admitted)
    return _freeze(accepted, problems)


def _read(found: Found) -> Declared:
    if found.error is not None:
        raise found.error
    declared = collect(found)
    try:
        check_contract(declared)
    except PluginError:
        raise
    except Exception as cause:  # a declaration of the wrong shape breaks whatever looks into it
        raise PluginContractError(
            Text(
                en=f"The plugin '{found.name}' declares something of the wrong type: {cause}",
                bg=f"Приставката „{found.name}“ обявява нещо от погрешен тип: {cause}",
            ),
            plugin=found.name,
            distribution=found.distribution,
        ) from cause
    return declared


def _in_order(candidates: Iterable[Declared]) -> list[Declared]:
    """Sort by name, but what another requires before it; a circle stays in name order and fails when admitted."""
    left = sorted(candidates, key=lambda declared: declared.info.name)
    ordered: list[Declared] = []
    while left:
        names = {declared.info.name for declared in left}
        ready = next((d for d in left if not names & set(d.info.requires)), left[0])
        left.remove(ready)
        ordered.append(ready)
    return ordered


def _lacking(plugin: str, missing: Sequence[str], *, installed: Collection[str], later: Collection[str]) -> Text:
    """Say why a plugin cannot have what it requires, and what to do."""
    names = ", ".join(missing)
    if circle := [name for name in missing if name in later]:
        return Text(
            en=f"The plugin '{plugin}' requires {circle[0]}, and that requires it, itself or by way of others: "
            "neither can be made first. One of them has to do without the other.",
            bg=f"Приставката „{plugin}“ иска {circle[0]}, а тя иска нея, пряко или чрез други: "
            "никоя не може да е първа. Едната трябва да мине без другата.",
        )
    if all(name in installed for name in missing):
        return Text(
            en=f"The plugin '{plugin}' requires {names}, which is left out: mend what is wrong with that first.",
            bg=f"Приставката „{plugin}“ иска {names}, а тя е оставена настрана: първо поправете каквото ѝ е.",
        )
    return Text(
        en=f"The plugin '{plugin}' requires {names}: install and choose it too.",
        bg=f"Приставката „{plugin}“ иска {names}: инсталирайте и изберете и нея.",
    )


def _admit(
    candidate: Declared,
    accepted: Sequence[Declared],
    claims: Mapping[str, Declared],
    lacking: Callable[[Sequence[str]], Text],
) -> Declared:
    """Refuse a plugin that needs one that is not there, or claims or renames what another one has."""
    names = {declared.info.name for declared in accepted}
    where: dict[str, Any] = {"plugin": candidate.info.name, "distribution": candidate.distribution}
    if missing := [name for name in candidate.info.requires if name not in names]:
        raise PluginContractError(lacking(missing), **where)
    own_claims = list(_claims(candidate))
    known = claims.keys() | own_claims
    for table, _ in tables_of(candidate):
        targets = {key.target_fullname.partition(".")[0] for key in table_of(table).foreign_keys}
        if lost := sorted(target for target in targets if f"table {target}" not in known):
            remedy = ELSEWHERE if lost[0].startswith("urd_") else HOSTS
            raise PluginContractError(
                Text(
                    en=f"The plugin '{candidate.info.name}': the table '{table.__tablename__}' refers to {lost[0]}, "
                    f"which no plugin in use has: {remedy.en}",
                    bg=f"Приставката „{candidate.info.name}“: таблицата „{table.__tablename__}“ сочи към {lost[0]}, "
                    f"която никоя ползвана приставка няма: {remedy.in_('bg')}",
                ),
                **where,
            )
    own: set[str] = set()
    for claim in own_claims:
        if claim in own:
            raise PluginConflictError(
                Text(
                    en=f"The plugin '{candidate.info.name}' declares the {claim} twice: one of them has to be renamed.",
                    bg=f"Приставката „{candidate.info.name}“ обявява „{claim}“ два пъти: едното трябва да се преименува.",
                ),
                owners=(candidate.info.name,) * 2,
                **where,
            )
        if claim in claims:
            owners = _told_apart(claims[claim], candidate)
            raise PluginConflictError(
                Text(
                    en=f"The {claim} is declared by both '{owners[0]}' and '{owners[1]}': one of them has to rename it.",
                    bg=f"„{claim}“ се обявява и от „{owners[0]}“, и от „{owners[1]}“: едната трябва да го преименува.",
                ),
                owners=owners,
                **where,
            )
        own.add(claim)
    for owner in accepted:
        _compare_terms(owner, candidate)
    return candidate


def _compare_terms(owner: Declared, candidate: Declared) -> None:
    """Refuse a plugin that calls something otherwise than another one does: one word has one meaning."""
    for word, text in candidate.info.terms.items():
        known = owner.info.terms.get(word, text)
        if known != text:
            owners = _told_apart(owner, candidate)
            raise PluginConflictError(
                Text(
                    en=f"The term {word} is '{known.en}' to '{owners[0]}' and '{text.en}' to '{owners[1]}': "
                    "they have to agree, or one of them has to rename it.",
                    bg=f"„{word}“ е „{known.in_('bg')}“ за „{owners[0]}“ и „{text.in_('bg')}“ за „{owners[1]}“: "
                    "трябва да се съгласуват или едната да го преименува.",
                ),
                owners=owners,
                plugin=candidate.info.name,
                distribution=candidate.distribution,
            )


def _told_apart(*owners: Declared) -> tuple[str, ...]:
    """Name owners: by plugin, or by where they come from when both have one name."""
    names = tuple(owner.info.name for owner in owners)
    if len(set(names)) > 1:
        return names
    return tuple(owner.distribution or owner.module for owner in owners)


def _claims(declared: Declared) -> Iterable[str]:
    """Give every name that nobody else may have."""
    yield f"plugin {declared.info.name}"
    for kind, record in declared.all():
        if kind == "limits":
            yield f"limit {record.code} from {record.valid_from}"
        else:
            yield f"{NOUNS[kind]} {_code(kind, record, declared.info.name)}"
    for table, _ in tables_of(declared):
        yield f"table {table.__tablename__}"


def _code(kind: str, record: Any, plugin: str) -> str:
    name = record.code if kind == "checks" else record.name
    return str(name) if plugin == CORE or kind in SHARED else f"{plugin}.{name}"


def _freeze(accepted: Sequence[Declared], problems: Sequence[PluginError]) -> Registry:
    entries: dict[str, dict[str, Registered[Any]]] = {kind: {} for kind in KINDS if kind != "limits"}
    limits: list[Registered[Any]] = []
    tables: dict[type[CrmModel], tuple[str, PersonalData]] = {}
    checks_on: dict[type[CrmModel], list[Registered[Any]]] = defaultdict(list)
    for declared in accepted:
        plugin = declared.info.name
        for kind, record in declared.all():
            if kind == "limits":
                limits.append(Registered(record, plugin, record.code))
                continue
            code = _code(kind, record, plugin)
            entries[kind][code] = Registered(record, plugin, code)
            if kind == "checks":
                checks_on[record.on].append(entries[kind][code])
        for table, personal_data in tables_of(declared):
            assert personal_data is not None  # check_contract refused it otherwise
            tables[table] = (plugin, personal_data)
    catalogues = {
        kind: Catalogue(NOUNS[kind], MappingProxyType(dict(sorted(found.items(), key=lambda item: item[0]))))
        for kind, found in entries.items()
    }
    return Registry(
        plugins=tuple(LoadedPlugin(d.info, d.distribution, d.module) for d in accepted),
        problems=tuple(problems),
        limits=tuple(sorted(limits, key=lambda limit: (limit.code, limit.record.valid_from))),
        tables=MappingProxyType(tables),
        checks_on=MappingProxyType(
            {table: tuple(sorted(found, key=lambda each: each.code)) for table, found in checks_on.items()}
        ),
        **catalogues,
    )
