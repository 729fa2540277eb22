"""Importing the library costs next to nothing, and every module can be imported first."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
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
EACH_WITHOUT_A_WARNING = r"""
import sys, warnings
import alembic.command, fastapi, hypothesis, phonenumbers, psycopg, pydantic, sqlmodel
warnings.filterwarnings("error", module=r"urd_crm(\..*)?$")
for name in sys.argv[1:]:
    __import__(name)
"""


def modules() -> dict[str, Path]:
    """Give every module of the library and its file; migrations run inside Alembic only."""
    paths = sorted(SOURCE.rglob("*.py"))
    names = [path.relative_to(SOURCE).with_suffix("").as_posix().replace("/", ".") for path in paths]
    return {
        name.removesuffix(".__init__"): path
        for name, path in zip(names, paths, strict=True)
        if not {"migrations", "environment", "__main__"} & set(name.split("."))
    }


def statements(body: Iterable[ast.stmt]) -> Iterator[ast.Import | ast.ImportFrom]:
    """Give the imports that run when a module is imported: not those in functions or for type checkers."""
    for each in body:
        if isinstance(each, ast.Import | ast.ImportFrom):
            yield each
        elif isinstance(each, ast.If) and ast.unparse(each.test) == "TYPE_CHECKING":
            yield from statements(each.orelse)
        elif not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in ("body", "orelse", "handlers", "finalbody"):
                yield from statements(getattr(each, part, ()))


def packages_above(name: str) -> set[str]:
    """Name the packages that Python imports before a module."""
    parts = name.split(".")
    return {".".join(parts[:count]) for count in range(1, len(parts))}


def what_it_needs(name: str, code: str, known: Iterable[str]) -> set[str]:
    """Name the modules that must be whole before one can be."""
    needed: set[str] = set()
    for each in statements(ast.parse(code).body):
        if isinstance(each, ast.Import):
            targets = {alias.name for alias in each.names}
        else:
            members = {f"{each.module}.{alias.name}" for alias in each.names}
            # A package is needed itself for the names in it that are not modules.
            targets = members & set(known) | ({each.module or ""} if members - set(known) else set())
        above = set().union(*map(packages_above, targets)) - packages_above(name)
        needed |= (targets | above) & set(known)
    return needed - {name}


def circle(codes: dict[str, str]) -> list[str]:
    """Give modules of which each needs the next; none if there are no such."""
    try:
        TopologicalSorter({name: what_it_needs(name, code, codes) for name, code in codes.items()}).prepare()
    except CycleError as error:
        return error.args[1]
    return []


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
        """The rules below see the library."""
        assert {"urd_crm", "urd_crm.errors", "urd_crm.testing.postgres"} <= set(modules())

    @pytest.mark.parametrize(
        "codes, expected",
        [
            ({"a": "import b", "b": "if TYPE_CHECKING:\n    import a"}, False),
            ({"a": "import b", "b": "def f():\n    import a"}, False),
            ({"a": "import b", "b": "class B:\n    import a"}, True),
            ({"p": "from p.a import A", "p.a": "", "b": "from p.a import A"}, False),
            ({"p": "from p.a import A", "p.a": "from p import B"}, True),
            ({"p": "from p.a import A", "p.a": "from b import B", "p.c": "", "b": "from p.c import C"}, True),
        ],
    )
    def test_a_circle_is_found(self, codes, expected):
        """What a function imports, or a type checker, makes none; a package that imports its modules does."""
        assert bool(circle(codes)) is expected

    def test_each_can_be_imported_first(self):
        """Without circles no module counts on another that somebody else has imported before."""
        assert circle({name: path.read_text("utf-8") for name, path in modules().items()}) == []

    def test_none_warns(self):
        """Nor fails: all are imported with warnings as errors."""
        done = run(EACH_WITHOUT_A_WARNING, *modules())
        assert done.returncode == 0, done.stdout + done.stderr
