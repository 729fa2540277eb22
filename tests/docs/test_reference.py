"""The reference says what the code says."""

import ast
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import urd_crm
from urd_crm import contract
from urd_crm.contract.hooks import Hooks
from urd_crm.core import declared
from urd_crm.entities.model import table_of
from urd_crm.registry import build_registry

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
BUNDLED = [each.name for each in entry_points(group="urd_crm.plugins") if each.value.startswith("urd_crm.")]
HOOKS = sorted(name for name in vars(Hooks) if name.startswith("urd_crm_"))


def page(name):
    return (REFERENCE / f"{name}.md").read_text(encoding="utf-8")


def section(name, heading):
    """Give what stands below a heading, up to the next one of its kind."""
    found = re.search(rf"^## `{re.escape(heading)}`$(.*?)(?=^## |\Z)", page(name), re.MULTILINE | re.DOTALL)
    return "" if found is None else found[1]


class TestGeneratedPages:
    def test_are_up_to_date(self):
        """A page that no longer says what the code says is named; ``python docs/generate.py`` writes it anew."""
        command = [sys.executable, ROOT / "docs" / "generate.py", "--check"]
        checked = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert (checked.returncode, checked.stdout) == (0, ""), checked.stdout + checked.stderr

    def test_write_signatures_as_python_does(self):
        """Each can be read as the head of a function."""
        blocks = re.findall(r"```py\n(?!>>>)(.*?)\n```", page("api"), re.DOTALL)
        calls = [block for block in blocks if re.match(r"\w+\(", block)]
        assert len(calls) > 100
        for block in calls:
            ast.parse(f"def {block}: ...")


class TestHooks:
    @pytest.mark.parametrize("hook", HOOKS)
    def test_have_a_section_with_what_they_yield(self, hook):
        """Each hook has its place in the reference, with a table of fields."""
        assert "| field | type | meaning |" in section("hooks", hook)

    @pytest.mark.parametrize("hook", HOOKS)
    def test_have_a_consumer(self, hook):
        """A hook that neither the core nor a bundled plugin uses is one that nobody knows to work."""
        assert re.search(r"Used by: `(core|\w+)`", section("hooks", hook))

    @pytest.mark.parametrize("hook", HOOKS)
    def test_have_a_test(self, hook):
        """Some test implements or calls each hook."""
        tests = [path for path in (ROOT / "tests").rglob("*.py") if path.parent != Path(__file__).parent]
        assert any(hook in path.read_text(encoding="utf-8") for path in tests)


class TestNames:
    @pytest.mark.parametrize("name", urd_crm.__all__)
    def test_of_the_package_are_documented(self, name):
        """Each public name has a section that says something."""
        assert len(section("api", name).split()) > 3

    @pytest.mark.parametrize("name", contract.__all__)
    def test_of_the_contract_are_documented(self, name):
        """What a plugin may import is on the page of hooks, as a heading or as what a hook yields."""
        assert f"### `{name}`\n" in page("hooks") or f"It yields `{name}`." in page("hooks")


class TestTables:
    def test_are_all_in_the_data_dictionary(self):
        """Each table of the core and of the bundled plugins has its section, and each column its line."""
        text = page("tables")
        for entity in build_registry(declared, BUNDLED, strict=True).tables:
            table = table_of(entity)
            found = re.search(rf"^### `{table.name}`$(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
            assert found is not None, table.name
            assert all(f"| `{column.name}` |" in found[1] for column in table.columns), table.name
