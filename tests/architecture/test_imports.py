"""Importing the library costs next to nothing, and every module can be imported first."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = (
    "alembic",
    "anyascii",
    "babel",
    "click",
    "email_validator",
    "fastapi",
    "holidays",
    "phonenumbers",
    "pydantic",
    "rapidfuzz",
    "sqlalchemy",
    "sqlmodel",
    "stdnum",
    "typing",
)

WHAT_COMES_WITH_IT = """
import sys
before = set(sys.modules)
import urd_crm
print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
"""

# Each module is imported in a process of its own, branched off after the heavy packages are there, which is fast.
EACH_ONE_FIRST = r"""
import os, sys, traceback
import warnings
import alembic.command, fastapi, hypothesis, phonenumbers, psycopg, pydantic, sqlmodel
warnings.filterwarnings("error", module=r"urd_crm(\..*)?$")
failed = 0
for name in sys.argv[1:]:
    child = os.fork()
    if child == 0:
        try:
            __import__(name)
        except BaseException:
            print("cannot be imported first:", name, flush=True)
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    failed += os.waitpid(child, 0)[1] != 0
sys.exit(failed != 0)
"""


def modules() -> list[str]:
    """Name every module of the library; migrations run inside Alembic only."""
    paths = sorted((ROOT / "src").rglob("*.py"))
    names = [path.relative_to(ROOT / "src").with_suffix("").as_posix().replace("/", ".") for path in paths]
    return [
        name.removesuffix(".__init__")
        for name in names
        if not {"migrations", "environment", "__main__"} & set(name.split("."))
    ]


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python afresh, away from the work tree."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


@pytest.fixture(scope="module")
def loaded():
    return run(WHAT_COMES_WITH_IT).stdout.split()


class TestLightness:
    def test_the_library_is_imported(self, loaded):
        """The list below is that of a process which has the library."""
        assert "urd_crm" in loaded

    @pytest.mark.parametrize("package", HEAVY)
    def test_importing_the_library_leaves_heavy_packages_alone(self, loaded, package):
        """They come with the first name that needs them."""
        assert package not in loaded


class TestEveryModule:
    def test_modules_are_found(self):
        """The rule below sees the library."""
        assert {"urd_crm", "urd_crm.errors", "urd_crm.testing.postgres"} <= set(modules())

    def test_each_can_be_imported_first(self):
        """No module counts on another that somebody else has imported before, and none warns."""
        done = run(EACH_ONE_FIRST, *modules())
        assert done.returncode == 0, done.stdout + done.stderr
