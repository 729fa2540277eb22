"""A plugin from outside, installed and removed as a stranger's would be."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "sports_clubs"
LOOK = """
import json, sys
import sqlalchemy as sa
from urd_crm import Crm
crm = Crm.open("town.db", plugins=json.loads(sys.argv[1]))
with crm.session() as session:
    print(json.dumps({
        "plugins": {plugin.info.name: plugin.distribution for plugin in crm.registry.plugins},
        "problems": [str(problem) for problem in crm.problems],
        "reports": [entry.code for entry in crm.registry.reports if entry.plugin != "core"],
        "tables": [name for name in sa.inspect(crm.engine).get_table_names() if name.startswith("urd_sports_clubs_")],
        "organisations": [hit.label for hit in session.search("vodna lilia")],
        "subjects": [entry.kind for entry in session.timeline(1)],
        "grants": [entry.type for entry in session.engagements.of(1)],
    }))
crm.close()
"""
NAMES = "from urd_crm import Crm; print(*[p.info.name for p in Crm.open(':memory:').registry.plugins])"
WORK = """
from datetime import date
from urd_crm import Crm, Money
from urd_sports_clubs import SEASON_GRANT, TRAINING_VISIT, SeasonGrant, SportsClub, TrainingVisit, unreported_grants
crm = Crm.open("town.db", plugins=["sports_clubs"], strict=True)
with crm.session(actor="p.draganova") as session:
    club = session.organisations.add("Гребен клуб „Водна лилия“")
    session.profiles.set(club, SportsClub(sport="гребане"))
    session.interactions.log(TRAINING_VISIT, "Канал", participants=[club], detail=TrainingVisit(athletes_present=9))
    detail = SeasonGrant(season=2026, amount=Money("4000", "EUR"), report_due=date(2026, 1, 31))
    grant = session.engagements.open(SEASON_GRANT, "Водна лилия 2026", parties=[club], detail=detail)
    session.engagements.move(grant, "assessed")
    session.engagements.move(grant, "granted")
    (row,) = unreported_grants(session, on=date(2026, 2, 3))
    print(row.days_late)
crm.close()
"""


class Machine:
    """A virtual environment that has what this one has, and what is installed into it."""

    def __init__(self, home: Path) -> None:
        venv.create(home, with_pip=False)
        scheme = {"base": str(home), "platbase": str(home)}
        self.python = next(Path(sysconfig.get_path("scripts", "venv", scheme)).glob("python*"))
        self.packages = Path(sysconfig.get_path("purelib", "venv", scheme))
        # A .pth line that adds a site directory brings its .pth files too: an editable urd_crm is found by one.
        line = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
        (self.packages / "those_of_this_environment.pth").write_text(line, encoding="utf-8")
        self.folder = home / "work"
        self.folder.mkdir()

    def run(self, *arguments: str) -> str:
        """Run Python in it, in a folder of its own."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
        done = subprocess.run(
            [str(self.python), *arguments],
            cwd=self.folder,
            env=environment | {"PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def look(self, plugins: list[str] | None = None) -> dict:
        """Say what the library has and finds."""
        return json.loads(self.run("-c", LOOK, json.dumps(plugins)))

    def install(self, wheel: Path) -> None:
        """Unpack a wheel of pure Python, which is what an installer does with it."""
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(self.packages)

    def uninstall(self, prefix: str) -> None:
        """Remove what was installed."""
        for each in self.packages.glob(f"{prefix}*"):
            shutil.rmtree(each)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The example's wheel, built by the backend of this environment: nothing is fetched."""
    directory = tmp_path_factory.mktemp("sports_clubs")
    source = shutil.copytree(EXAMPLE, directory / "source", ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(directory)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(directory.glob("*.whl"))


@pytest.fixture(scope="module")
def machine(tmp_path_factory, wheel):
    """An environment with the plugin in it."""
    machine = Machine(tmp_path_factory.mktemp("machine"))
    machine.install(wheel)
    return machine


class TestPackage:
    def test_the_wheel_is_whole(self, wheel):
        """Hooks, tables, the first migration and the type marker are in it; its tests are not."""
        with zipfile.ZipFile(wheel) as archive:
            names = set(archive.namelist())
        assert {
            "urd_sports_clubs/__init__.py",
            "urd_sports_clubs/migrations/0001_initial.py",
            "urd_sports_clubs/py.typed",
        } <= names
        assert not [name for name in names if "test" in name]

    def test_its_own_tests_pass_where_it_is_installed(self, machine):
        """The contract of plugins and the plugin's own rules, run as its author runs them."""
        tests = shutil.copytree(EXAMPLE / "tests", machine.folder / "tests", dirs_exist_ok=True)
        shutil.copy(EXAMPLE / "pyproject.toml", machine.folder)
        said = machine.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(tests))
        assert " passed" in said


class TestLifeOfAPlugin:
    def test_it_comes_works_goes_and_returns(self, tmp_path, wheel):
        """Installed it is found; removed it leaves its tables and everybody else's work; back, all is there."""
        machine = Machine(tmp_path)
        machine.install(wheel)
        assert machine.run("-c", WORK).split() == ["3"]
        there = machine.look(["sports_clubs"])
        assert there["plugins"]["sports_clubs"] == "urd-crm-sports-clubs"
        assert there["reports"] == ["sports_clubs.unreported_grants"]
        assert len(there["tables"]) == 3

        machine.uninstall("urd_")
        gone = machine.look([])
        assert "sports_clubs" not in gone["plugins"]
        assert gone["reports"] == []
        for kept in ("tables", "organisations", "subjects", "grants"):
            assert gone[kept] == there[kept] != []
        (problem,) = machine.look(["sports_clubs"])["problems"]
        assert problem.startswith("No plugin 'sports_clubs' is installed")

        machine.install(wheel)
        assert machine.look(["sports_clubs"]) == there

    def test_it_is_found_beside_the_bundled_plugins(self, machine):
        """Nobody has to be told of it: every installed plugin is in use."""
        assert "sports_clubs" in machine.run("-c", NAMES).split()
