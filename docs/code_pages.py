"""Pages on what the code offers: names, hooks, tables, errors, commands."""

import importlib
import inspect
from typing import Any

import click
import source
from pieces import code, fields, owners, table

import urd_crm
from urd_crm import contract, errors
from urd_crm.cli.application import urd
from urd_crm.contract.hooks import Hooks
from urd_crm.contract.personal_data import PersonalData
from urd_crm.entities.model import table_of
from urd_crm.exchange.csv.report import ImportReport
from urd_crm.gate.draft import Written
from urd_crm.privacy.erasure import Erased
from urd_crm.registry import Registry
from urd_crm.repositories.candidates import Hit
from urd_crm.repositories.commitments import OverdueCommitment as Overdue
from urd_crm.repositories.engagements import Stay
from urd_crm.repositories.idempotent import Logged
from urd_crm.repositories.nouns import Nouns
from urd_crm.repositories.posts import PostChange
from urd_crm.repositories.relationships import Tie
from urd_crm.repositories.scoring import Match
from urd_crm.repositories.search import Search
from urd_crm.repositories.timeline import Entry, Page, Timeline, Who

DECLARATIONS = {
    "profiles": contract.ProfileType, "records": contract.RecordType, "engagements": contract.EngagementType,
    "interactions": contract.InteractionKind, "relationships": contract.RelationshipType,
    "identifiers": contract.IdentifierScheme, "checks": contract.Check, "reports": contract.Report,
    "outputs": contract.Output, "commands": contract.Command, "deadlines": contract.DeadlineSource,
    "briefings": contract.BriefingSource, "limits": contract.Limit,
}  # fmt: skip
"""What each hook yields."""
RESULTS = (Hit, Match, Page, Entry, Who, Logged, Written, Stay, Overdue, Tie, PostChange, Erased, ImportReport)
"""Frozen values that questions and bulk calls answer with."""


def api(registry: Registry) -> str:
    """Tell the public names, and what stands on a session."""
    page = ["# Public names\n\n`urd_crm` gives these names; plugins also use [the contract](hooks.md).\n"]
    page += [about(name, getattr(urd_crm, name)) for name in urd_crm.__all__]
    page.append("## On a session\n\nEach noun has a repository, made when it is first asked for.\n")
    for name, member in vars(Nouns).items():
        if name.startswith("_"):
            continue
        repository = member.func.__annotations__["return"]
        page.append(f"### `session.{name}`\n\n{source.prose(member.func.__doc__)}\n")
        page += [f"{code(said)}\n{source.prose(doc)}\n" for said, doc in source.methods(repository)]
    page.append("## Search and time line\n")
    for function, name in ((Search.find, "search"), (Timeline.page, "timeline")):
        page.append(
            f"### `session.{name}`\n\n{code(source.signature(function, name))}\n{source.prose(function.__doc__)}\n"
        )
    page.append("## What questions give\n")
    for result in RESULTS:
        page.append(f"### `{result.__name__}`\n\n{source.prose(result.__doc__)}\n\n{fields(result)}")
    page.append("## Merging, erasing, moving between files\n")
    for module, name in (
        ("matching.merge", "merge"), ("matching.undo", "undo"), ("privacy.erasure", "erase"),
        ("exchange.csv", "read_csv"), ("exchange.csv", "mapping_of"),
        ("exchange.csv", "import_organisations"), ("exchange.csv", "import_people"),
        ("exchange.csv", "import_interactions"), ("exchange.csv", "export_csv"),
        ("exchange.icalendar", "export_calendar"),
        ("schema.host", "include_name"),
        ("schema.rename", "rename_table"),
    ):  # fmt: skip
        function = getattr(importlib.import_module(f"urd_crm.{module}"), name)
        page.append(f"### `urd_crm.{module}.{name}`\n\n{code(source.signature(function, name))}")
        page.append(f"{source.prose(function.__doc__)}\n")
    return "\n".join(page)


def about(name: str, thing: Any) -> str:
    """Tell one public name: a class with its fields and methods, or a function."""
    said = [f"## `{name}`\n"]
    if not inspect.isclass(thing):
        return "\n".join([*said, code(source.signature(thing, name)), source.prose(thing.__doc__), ""])
    if hasattr(thing, "__table__"):
        said.append(f"{source.prose(thing.__doc__)}\n\nIts fields are in the [data dictionary](tables.md).\n")
        return "\n".join(said)
    if thing is not urd_crm.Session and (called := source.constructor(thing)):
        said.append(code(called))
    said.append(f"{source.prose(thing.__doc__)}\n")
    if thing is not urd_crm.Session and (said_of_calling := written_constructor(thing)):
        said.append(f"{source.prose(said_of_calling)}\n")
    said.append(fields(thing))
    said += [f"{code(signature)}\n{source.prose(doc)}\n" for signature, doc in source.methods(thing)]
    return "\n".join(said)


def written_constructor(thing: Any) -> str:
    """Give what a class says of calling it, where it says so itself."""
    return str(vars(thing)["__init__"].__doc__ or "") if source.constructor(thing) else ""


def hooks(registry: Registry) -> str:
    """Tell each hook with what it yields and who uses it, then the rest of the contract."""
    page = [f"# Hooks and declarations\n\n{source.prose(inspect.getmodule(Hooks).__doc__)}\n"]
    page.append(
        f"The contract has version {contract.API}; a plugin says in `PluginInfo` which one it was written for.\n"
    )
    for name, hook in vars(Hooks).items():
        if not name.startswith("urd_crm_"):
            continue
        kind = name.removeprefix("urd_crm_")
        yielded = DECLARATIONS.get(kind, contract.PluginInfo)
        page.append(f"## `{name}`\n\n{source.prose(hook.__doc__)}\n\nIt yields `{yielded.__name__}`.\n")
        page.append(f"{source.prose(yielded.__doc__)}\n\n{fields(yielded)}")
        page.append(f"Used by: {', '.join(users(registry, kind))}.\n")
    told = {contract.PluginInfo, *DECLARATIONS.values()}
    page.append("## The rest of the contract\n\nAll of it is imported from `urd_crm.contract`.\n")
    for name in contract.__all__:
        thing = getattr(contract, name)
        if thing in told or name == "hookimpl":
            continue
        if inspect.isclass(thing):
            page.append(f"### `{name}`\n\n{source.prose(thing.__doc__)}\n\n{fields(thing)}")
        elif inspect.isfunction(thing):
            page.append(f"### `{name}`\n\n{code(source.signature(thing, name))}\n{source.prose(thing.__doc__)}\n")
        else:
            page.append(f"### `{name}`\n\n{code(f'{name} = {thing!r}')}")
    page.append("### `hookimpl`\n\nMarks a function of a plugin as its implementation of the hook of the same name.\n")
    return "\n".join(page)


def users(registry: Registry, kind: str) -> list[str]:
    """Give who declares something of a kind."""
    if kind == "plugin":
        return [f"`{name}`" for name, _ in owners(registry)]
    return [f"`{name}`" for name in dict.fromkeys(entry.plugin for entry in getattr(registry, kind))]


def tables(registry: Registry) -> str:
    """Tell every table, field by field."""
    page = [
        (
            "# Data dictionary\n\nEvery table in use, its fields, and what becomes of its rows "
            "when a party is merged, erased or exported.\n"
        )
    ]
    for owner, title in owners(registry):
        page.append(f"## {title.en}\n")
        for cls, (whose, policy) in registry.tables.items():
            if whose == owner:
                page.append(one_table(cls, policy))
    return "\n".join(page)


def one_table(cls: Any, policy: PersonalData) -> str:
    """Tell one table."""
    own = table_of(cls)
    docs = source.inherited(cls)
    rows = []
    for column in own.columns:
        member = docs.get(column.name)
        refers = ", ".join(f"`{key.target_fullname}`" for key in column.foreign_keys)
        keys = [*(["key"] if column.primary_key else []), *([f"→ {refers}"] if refers else [])]
        doc = source.line(member.doc) if member else ""
        annotation = f"`{member.annotation}`" if member else ""
        rows.append((f"`{column.name}`", annotation, " ".join(keys), doc))
    personal = f" Personal: {', '.join(f'`{each}`' for each in policy.fields)}." if policy.fields else ""
    kept = f" Kept {policy.retention.months} months after `{policy.retention.since}`." if policy.retention else ""
    said = f"On merge: {policy.on_merge}; on erasure: {policy.on_erase}; in an export: {policy.on_export}."
    return (
        f"### `{own.name}`\n\n`{cls.__module__}.{cls.__name__}`\n\n{source.prose(cls.__doc__)}\n\n"
        f"{table(['field', 'type', 'refers to', 'meaning'], rows)}\n{said}{personal}{kept}\n"
    )


def error_tree(registry: Registry) -> str:
    """Tell the errors and the codes of problems."""
    page = [f"# Errors and problems\n\n{source.prose(errors.__doc__)}\n"]
    for name, cls in vars(errors).items():
        if not (inspect.isclass(cls) and cls.__module__ == errors.__name__):
            continue
        page.append(f"## `{name}`\n\n{source.prose(cls.__doc__)}\n")
        if issubclass(cls, Exception):
            page.append(f"Caught as: {', '.join(f'`{base.__name__}`' for base in cls.__mro__[1:-2])}.\n")
            if set_ := source.attributes(cls):
                page.append(table(["attribute", "meaning"], [(f"`{m.name}`", source.line(m.doc)) for m in set_]))
        else:
            page.append(fields(cls))
    names = [name for name, _ in owners(registry)]
    page.append("## Codes of invalid values\n\n`InvalidValueError.code`, by the kind of value.\n")
    found = {(kind, said): message for (kind, said), message in source.calls("InvalidValueError", 2, names)}
    page.append(table(["kind", "code", "message"], [(f"`{k}`", f"`{c}`", found[k, c]) for k, c in sorted(found)]))
    page.append("## Codes of problems\n\n`Problem.code`, beside those of [the checks](checks.md).\n")
    problems = {said[0]: message for said, message in source.calls("Problem", 1, names)}
    page.append(table(["code", "message"], [(f"`{each}`", problems[each]) for each in sorted(problems)]))
    return "\n".join(page)


def commands(registry: Registry) -> str:
    """Tell what each command says of itself."""
    page = ["# Commands\n\n`urd` comes with the extra `cli`.\n\n## `urd`\n\n"]

    def tell(command: click.Command, parent: click.Context | None, name: str) -> None:
        with click.Context(command, parent=parent, info_name=name, terminal_width=88, max_content_width=88) as context:
            if parent is not None:
                page.append(f"## `{context.command_path}`\n")
            text = command.get_help(context)
            if parent is not None:
                text = text.partition("\n\nOptions of every command:")[0]
            page.append(f"```text\n{text.rstrip()}\n```\n")
            if isinstance(command, click.Group):
                names = command.list_commands(context)
                more = [each for each, _ in owners(registry) if users_command(registry, each)] if parent is None else []
                for each in (*names, *more):
                    tell(command.get_command(context, each), context, each)

    tell(urd, None, "urd")
    return "\n".join(page)


def users_command(registry: Registry, plugin: str) -> bool:
    """Say whether a plugin brings commands."""
    return any(entry.plugin == plugin for entry in registry.commands)
