"""What is published: the library whole, and nothing else."""

import configparser
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGE = ROOT / "src" / "urd_crm"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build both with the build backend of the environment: nothing is fetched."""
    directory = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(directory)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return directory


@pytest.fixture(scope="module")
def wheel(built):
    with zipfile.ZipFile(next(built.glob("*.whl"))) as archive:
        yield archive


@pytest.fixture(scope="module")
def sdist(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        yield {name.partition("/")[2] for name in archive.getnames()}


def files_under(directory: Path, base: Path) -> set[str]:
    """List the files below a directory, by their path from a base."""
    everything = (path for path in directory.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(base).as_posix() for path in everything}


class TestWheel:
    def test_it_holds_every_file_of_the_package(self, wheel):
        """Type marker, migrations, templates and pages included, not modules only."""
        expected = files_under(PACKAGE, ROOT / "src")
        assert "urd_crm/py.typed" in expected
        assert expected <= set(wheel.namelist())

    def test_it_holds_nothing_else(self, wheel):
        """No test, page or script of the project lands beside the packages of others."""
        assert {name.split("/")[0] for name in wheel.namelist()} == {
            "urd_crm",
            f"urd_crm-{PROJECT['version']}.dist-info",
        }

    def test_it_carries_the_licence(self, wheel):
        """The licence asks for it."""
        licence = wheel.read(f"urd_crm-{PROJECT['version']}.dist-info/licenses/LICENSE")
        assert b"Apache License" in licence

    def test_it_announces_commands_and_plugins(self, wheel):
        """The command and the bundled plugins are found the way a stranger's are."""
        announced = configparser.ConfigParser(delimiters=["="])
        announced.optionxform = str
        announced.read_string(wheel.read(f"urd_crm-{PROJECT['version']}.dist-info/entry_points.txt").decode())
        assert dict(announced["console_scripts"]) == PROJECT["scripts"]
        assert dict(announced["urd_crm.plugins"]) == PROJECT["entry-points"]["urd_crm.plugins"]

    def test_every_bundled_plugin_is_announced(self):
        """A folder that no entry point names would never be found."""
        folders = {path.parent.name for path in (PACKAGE / "plugins").glob("*/__init__.py")}
        assert folders <= set(PROJECT["entry-points"]["urd_crm.plugins"])

    def test_it_works_away_from_the_work_tree(self, wheel, tmp_path):
        """Unpacked elsewhere, the package is imported from there."""
        wheel.extractall(tmp_path)
        code = "import urd_crm.errors as e, urd_crm.testing.postgres; print(e.__file__)"
        command = [sys.executable, "-c", code]
        environment = {"PYTHONPATH": str(tmp_path)}
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert Path(done.stdout.strip()) == tmp_path / "urd_crm" / "errors.py"


class TestSourceDistribution:
    def test_it_holds_what_builds_and_tests_the_library(self, sdist):
        """Who packages it for a system runs the tests from it."""
        expected = files_under(ROOT / "src", ROOT) | files_under(ROOT / "tests", ROOT)
        assert expected | {"pyproject.toml", "LICENSE", "README.md", "conftest.py"} <= sdist

    def test_it_holds_nothing_of_the_work_tree(self, sdist):
        """Environments, caches and built pages stay at home."""
        unwanted = {".venv", ".git", ".ci", "build", "dist"}
        assert {name.split("/")[0] for name in sdist} & unwanted == set()
        assert not any(name.startswith("docs/_build") for name in sdist)
