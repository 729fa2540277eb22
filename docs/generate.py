"""Write the pages of docs/reference that the code itself tells: ``python docs/generate.py [--check]``."""

import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # this folder is no package
import code_pages
import declared_pages

from urd_crm.core import declared
from urd_crm.registry import Registry, build_registry

FOLDER = Path(__file__).parent / "reference"
HEAD = "% Written by docs/generate.py from the code; change the docstring there and run `make docs`.\n\n"


def bundled() -> Registry:
    """Read what the core and the plugins of this distribution declare; a stranger's plugin is not ours to describe."""
    names = [each.name for each in entry_points(group="urd_crm.plugins") if each.value.startswith("urd_crm.")]
    return build_registry(declared, sorted(names), strict=True)


PAGES: dict[str, Callable[[Registry], str]] = {
    "api": code_pages.api, "hooks": code_pages.hooks, "tables": code_pages.tables, "errors": code_pages.error_tree, "commands": code_pages.commands, "checks": declared_pages.checks,
    "reports": declared_pages.reports, "limits": declared_pages.limits, "vocabulary": declared_pages.vocabulary, "glossary": declared_pages.glossary,
}  # fmt: skip


def written() -> dict[Path, str]:
    """Give every page as it should be."""
    registry = bundled()
    return {FOLDER / f"{name}.md": HEAD + page(registry).rstrip() + "\n" for name, page in PAGES.items()}


def main() -> int:
    """Write the pages, or say which of them are out of date."""
    stale = [
        path
        for path, text in written().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
        if "--check" in sys.argv[1:] or path.write_text(text, encoding="utf-8") >= 0
    ]
    for path in stale:
        print(f"{path.relative_to(FOLDER.parents[1])}")
    return int("--check" in sys.argv[1:] and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
