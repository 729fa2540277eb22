"""A module is one room."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for path in (ROOT / "src").rglob("*.py") if path.parent.name != "migrations")
MOST_LINES = 300
NAMES_THAT_SAY_NOTHING = {"base_utils", "common", "helper", "helpers", "misc", "tools", "util", "utils"}


def name_of(path: Path) -> str:
    """Name a module by its place."""
    return path.relative_to(ROOT).as_posix()


class TestSizes:
    def test_modules_are_found(self):
        """The rules below see the library, not an empty directory."""
        assert "src/urd_crm/errors.py" in map(name_of, MODULES)

    @pytest.mark.parametrize("path", MODULES, ids=name_of)
    def test_a_module_has_at_most_300_lines(self, path):
        """What is longer has more than one thing in it."""
        assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


class TestNames:
    def test_no_module_is_a_drawer(self):
        """A module is named after what is in it."""
        assert [
            name_of(path) for path in MODULES if {*path.parent.parts[-3:], path.stem} & NAMES_THAT_SAY_NOTHING
        ] == []

    def test_no_module_is_called_after_what_errors_are(self):
        """There is one tree of errors, drawn at the top of ``errors.py``."""
        assert [name_of(path) for path in MODULES if path.stem in {"exceptions", "exception"}] == []
