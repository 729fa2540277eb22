"""Every example in the README, in the pages and in the docstrings is a test."""

from contextlib import ExitStack, chdir
from doctest import NORMALIZE_WHITESPACE
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers import myst, rest
from sybil.sybil import SybilCollection


def enter_an_empty_directory(namespace: dict[str, Any]) -> None:
    """A page that opens ``town.db`` leaves nothing in the work tree, and finds nothing there."""
    leaving = namespace["_leaving"] = ExitStack()
    leaving.enter_context(chdir(leaving.enter_context(TemporaryDirectory())))


def leave_it(namespace: dict[str, Any]) -> None:
    namespace["_leaving"].close()


PAGES = {
    "parsers": [
        myst.PythonCodeBlockParser(doctest_optionflags=NORMALIZE_WHITESPACE),
        myst.DocTestDirectiveParser(optionflags=NORMALIZE_WHITESPACE),
        myst.SkipParser(),
        myst.ClearNamespaceParser(),
    ],
    "setup": enter_an_empty_directory,
    "teardown": leave_it,
}
readme = Sybil(filenames=["README.md"], **PAGES)
pages = Sybil(path="docs", pattern="*.md", **PAGES)
docstrings = Sybil(
    path="src",
    pattern="*.py",
    parsers=[rest.DocTestParser(optionflags=NORMALIZE_WHITESPACE)],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = SybilCollection((readme, pages, docstrings)).pytest()
