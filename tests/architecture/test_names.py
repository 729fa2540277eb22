"""A package's ``__init__`` is its front door: it shows what is inside and does no work."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOORS = sorted((ROOT / "src").rglob("__init__.py"))
LAZY = {"__getattr__", "__dir__"}


def is_allowed(node: ast.stmt, *, of_plugin: bool) -> bool:
    """Say whether a statement may stand in an ``__init__``."""
    match node:
        case ast.Expr(value=ast.Constant(value=str())) | ast.Import() | ast.ImportFrom():
            return True  # the docstring, strings that document a name, imports
        case ast.Assign(targets=[ast.Name(id="__all__")]) | ast.AnnAssign(target=ast.Name(id="__all__")):
            return True
        case ast.Assign(targets=[ast.Name(id="TYPE_CHECKING")], value=ast.Constant(value=False)):
            return True
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict())
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict())
        ):
            return name.startswith("_")  # where the lazily loaded names are
        case ast.If(orelse=rest):
            return all(is_allowed(inner, of_plugin=of_plugin) for inner in (*node.body, *rest))
        case ast.FunctionDef(name=name, decorator_list=decorators):
            return name in LAZY or (of_plugin and any(ast.unparse(each) == "hookimpl" for each in decorators))
    return False


def violations(source: str, *, of_plugin: bool = False) -> list[int]:
    """Give the lines of the statements that do not belong into an ``__init__``."""
    return [node.lineno for node in ast.parse(source).body if not is_allowed(node, of_plugin=of_plugin)]


class TestDoors:
    @pytest.mark.parametrize("path", DOORS, ids=lambda path: path.relative_to(ROOT).as_posix())
    def test_a_door_does_no_work(self, path):
        """Docstring, imports, ``__all__`` and lazy loading; in a plugin its hooks too."""
        source = path.read_text(encoding="utf-8")
        assert violations(source, of_plugin=path.parents[1].name == "plugins") == []

    @pytest.mark.parametrize("path", DOORS, ids=lambda path: path.relative_to(ROOT).as_posix())
    def test_a_door_has_a_sign(self, path):
        """Who opens a package reads what it is."""
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


class TestTheRule:
    @pytest.mark.parametrize(
        "source",
        [
            "REGISTRY = {}",
            "_cache = []",
            "def open(): ...",
            "class Crm: ...",
            "print('loaded')",
            "if True:\n    configure()",
            "@hookimpl\ndef urd_crm_checks(): ...",
        ],
    )
    def test_work_is_seen(self, source):
        """What runs, or could be changed, at import is found."""
        assert violations(source) == [1 if not source.startswith("@") else 2]

    def test_a_plugin_may_implement_hooks_and_nothing_else(self):
        """A plugin's door holds its hook implementations."""
        assert violations("@hookimpl\ndef urd_crm_checks(): ...\ndef other(): ...", of_plugin=True) == [3]
