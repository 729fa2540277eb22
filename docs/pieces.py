"""Pieces of Markdown that the generated pages are made of."""

from collections.abc import Iterable, Sequence

import source

from urd_crm.registry import Registry
from urd_crm.text import Text


def cell(value: object) -> str:
    """Make something fit for a cell."""
    return " ".join(str(value).split()).replace("|", "\\|")


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Make a table."""
    written = [heads, ["---"] * len(heads), *([cell(each) for each in row] for row in rows)]
    return "\n".join("| " + " | ".join(row) + " |" for row in written) + "\n"


def both(text: Text) -> str:
    """Give a text in both languages."""
    return f"{text.en} · {text.bg}" if text.bg and text.bg != text.en else text.en


def code(text: str) -> str:
    """Set a piece of Python that is shown and not run."""
    return f"```py\n{text}\n```\n"


def fields(cls: type) -> str:
    """Make a table of the fields of a class."""
    members = source.members(cls)
    if not members:
        return ""
    rows = [
        (f"`{m.name}`", f"`{m.annotation}`" if m.annotation else f"`{m.default}`", source.line(m.doc)) for m in members
    ]
    return table(["field", "type", "meaning"], rows)


def owners(registry: Registry) -> list[tuple[str, Text]]:
    """Give the core and each plugin, with their titles."""
    return [(plugin.info.name, plugin.info.title) for plugin in registry.plugins]
