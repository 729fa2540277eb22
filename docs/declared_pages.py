"""Pages on what the core and the plugins declare: checks, reports, limits, kinds, words."""

import csv
from pathlib import Path

import source
from pieces import both, code, owners, table

from urd_crm.entities.model import table_of
from urd_crm.registry import Registry


def checks(registry: Registry) -> str:
    """Tell every check and every guard."""
    page = ["# Checks\n\nA check refuses a write (`reject`) or reports beside it (`warn`). Codes are stable.\n"]
    for owner, title in owners(registry):
        rows = [
            (f"`{each.code}`", f"`{table_of(each.record.on).name}`", each.record.severity,
             both(each.record.title) or source.line(each.record.run.__doc__),
             " and ".join(w for w, yes in (("write", each.record.at_write), ("review", each.record.at_review)) if yes))
            for each in registry.checks if each.plugin == owner
        ]  # fmt: skip
        guards = [
            (f"`{entry.record.name}` → `{stage}`", f"`{guard.code}`", guard.severity,
             both(guard.title) or source.line(guard.run.__doc__))
            for entry in registry.engagements if entry.plugin == owner
            for stage, all_ in entry.record.guards.items() for guard in all_
        ]  # fmt: skip
        page.append(f"## {title.en}\n")
        if rows:
            page.append(table(["code", "on", "severity", "what it finds", "runs at"], rows))
        if guards:
            page.append(
                "Before a stage is entered:\n\n" + table(["stage", "code", "severity", "what it finds"], guards)
            )
    return "\n".join(page)


def reports(registry: Registry) -> str:
    """Tell reports, outputs, commands, deadlines and briefings, each with its signature."""
    page = [
        (
            "# Reports, outputs and deadlines\n\nA report is a function of a session: "
            '`pipeline(session, by="stage")`, `session.report("investors.pipeline", by="stage")` '
            "and `urd report investors.pipeline --by stage` are the same.\n"
        )
    ]
    kinds = (("reports", "run", "reports"), ("outputs", "write", "outputs"), ("commands", "run", "commands"),
             ("deadlines", "run", "sources of deadlines"), ("briefings", "run", "sources of briefings on a country"))  # fmt: skip
    for owner, title in owners(registry):
        for kind, attribute, noun in kinds:
            found = [each for each in getattr(registry, kind) if each.plugin == owner]
            if found:
                page.append(f"## {title.en}: {noun}\n")
            for each in found:
                function = getattr(each.record, attribute)
                page.append(f"### `{each.code}`\n\n{both(each.record.title)}\n")
                page.append(
                    f"{code(source.signature(function, function.__name__))}\n{source.prose(function.__doc__)}\n"
                )
    return "\n".join(page)


def limits(registry: Registry) -> str:
    """Tell the limits, each with its source."""
    page = [
        (
            "# Limits\n\nLimits of laws and standards are data: each has a source and a first day, "
            "and a row of `urd_legal_limit` overrules it. `session.limits` reads them.\n"
        )
    ]
    rows = [
        (f"`{entry.code}`", both(entry.record.title), f"{entry.record.value} {entry.record.unit}",
         entry.record.valid_from, entry.record.source, entry.plugin)
        for entry in registry.limits
    ]  # fmt: skip
    return "\n".join([*page, table(["code", "title", "value", "valid from", "source", "plugin"], rows)])


def vocabulary(registry: Registry) -> str:
    """Tell the kinds, types and schemes that may be named."""
    page = ["# Kinds, types, schemes\n\nWhat `log`, `open`, `set`, `add` take by name.\n"]
    for owner, _ in owners(registry):
        for entry in registry.engagements:
            if entry.plugin == owner:
                rows = [
                    (f"`{s.name}`" + (" (final)" if s.is_final else ""), both(s.title),
                     ", ".join(f"`{each}`" for each in (*entry.record.after(s.name), *entry.record.before(s.name))))
                    for s in entry.record.stages
                ]  # fmt: skip
                page.append(f"## Engagement `{entry.code}`\n\n{both(entry.record.title)}\n")
                page.append(table(["stage", "title", "what may follow"], rows))
    for kind, heading in (("interactions", "Kinds of interaction"), ("profiles", "Profiles"), ("records", "Records"),
                          ("relationships", "Types of relationship"), ("identifiers", "Identifier schemes")):  # fmt: skip
        rows = [(f"`{e.code}`", e.record.title.en, e.record.title.bg, e.plugin) for e in getattr(registry, kind)]
        page.append(f"## {heading}\n\n{table(['name', 'English', 'Bulgarian', 'plugin'], rows)}")
    return "\n".join(page)


def glossary(registry: Registry) -> str:
    """Tell the words in both languages: the core's from docs/terms.csv, the others from titles of declarations."""
    with (Path(__file__).parent / "terms.csv").open(encoding="utf-8", newline="") as stream:
        core = [(row["english"], row["bulgarian"], row["meaning"]) for row in csv.DictReader(stream)]
    page = ["# Glossary\n\nOne word has one meaning, in code, pages and messages.\n", "## The core\n"]
    page.append(table(["English", "Bulgarian", "meaning"], core))
    for owner, title in owners(registry):
        words: dict[str, tuple[str, str]] = {}
        for kind in ("profiles", "records", "engagements", "interactions", "reports", "outputs"):
            for entry in getattr(registry, kind):
                if entry.plugin == owner and entry.record.title.bg and owner != "core":
                    words[entry.record.title.en] = (entry.record.title.bg, f"{kind}: `{entry.code}`")
        if words:
            page.append(f"## {title.en} · {title.bg}\n")
            page.append(table(["English", "Bulgarian", "what it is"], [(en, *words[en]) for en in sorted(words)]))
    return "\n".join(page)
