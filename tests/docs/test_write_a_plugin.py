"""The plugin that the how-to builds is one that the contract has nothing against."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "write_a_plugin.md"
INFO = "api=API)"
SUITE = """
from urd_crm.testing.contract import PluginContract


class TestGardens(PluginContract):
    plugin = "gardens"
"""


def blocks(language):
    """Give the code of the page in a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def folder(tmp_path):
    """The page's plugin as an installed package: its declarations, without the blocks that try them out."""
    declared = [block for block in blocks("python") if "Crm.open(" not in block]
    package = tmp_path / "urd_gardens"
    (package / "migrations").mkdir(parents=True)
    (package / "migrations" / "__init__.py").write_text('"""The history of the tables."""\n', encoding="utf-8")
    code = "\n\n".join(declared)
    assert code.count(INFO) == 1
    code = code.replace(INFO, 'api=API, migrations="urd_gardens.migrations")')
    (package / "__init__.py").write_text(code, encoding="utf-8")
    info = tmp_path / "urd_gardens-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: urd-gardens\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[urd_crm.plugins]\ngardens = urd_gardens\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["urd_crm.testing.fixtures"]\n')
    (tmp_path / "test_gardens.py").write_text(SUITE)
    return tmp_path


def python(folder, *words: str):
    """Run Python as somebody who has installed the plugin."""
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


class TestPlugin:
    def test_the_suite_of_the_page_is_the_one_that_is_run(self):
        """What is tried here is what the page says."""
        assert SUITE.strip() in [block.strip() for block in blocks("py")]

    def test_keeps_the_contract(self, folder):
        """With the migration that the page lets be written; not one test fails or is passed over."""
        written = python(folder, "-m", "urd_crm.cli.revise", "gardens", "initial")
        assert written.returncode == 0, written.stderr
        done = python(folder, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider")
        assert done.returncode == 0, done.stdout
        assert "skipped" not in done.stdout
