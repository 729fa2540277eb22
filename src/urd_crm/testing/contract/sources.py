"""Rules on a plugin's source: its import has no effect, and every public name is documented."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from urd_crm.testing.contract.subject import Subject

IMPORT = """
import importlib, json, os, sys
from importlib.metadata import entry_points
sys.path[:] = json.loads(sys.argv[1])
import urd_crm.crm
module, effects = sys.argv[2], []
others = {point.value for point in entry_points(group="urd_crm.plugins")} - {module}

def watch(event, arguments):
    if event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR):
        effects.append(f"writes the file {arguments[0]}")
    elif event in ("sqlite3.connect", "socket.connect", "subprocess.Popen", "os.system"):
        effects.append(f"does {event}")

sys.dont_write_bytecode = True
already = set(sys.modules)
sys.addaudithook(watch)
importlib.import_module(module)
new = set(sys.modules) - already
for name in sorted(new):
    if any(name == other or name.startswith(other + ".") for other in others):
        effects.append(f"imports another plugin, {name}")
print(json.dumps(effects))
"""
"""Imports a module in an interpreter of its own, and tells what else happened."""


def import_faults(subject: Subject) -> Iterator[str]:
    """Say what the import of the plugin does beside defining names."""
    if subject.module is None:
        return
    command = [sys.executable, "-c", IMPORT, json.dumps(sys.path), subject.module.__name__]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    if done.returncode != 0:
        yield f"it cannot be imported in a new interpreter: {done.stderr.strip().splitlines()[-1]}"
        return
    *printed, effects = done.stdout.splitlines()
    if printed:
        yield "its import prints; a library is silent."
    for effect in dict.fromkeys(json.loads(effects)):
        yield f"its import {effect}; do it inside the function that needs it."


def documentation_faults(subject: Subject) -> Iterator[str]:
    """Say which modules, functions, classes and fields of tables say nothing of themselves."""
    for path in subject.files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = _where(subject, path)
        if not ast.get_docstring(tree):
            yield f"{where}: the module has no docstring; say in a sentence what is in it."
        for name in _undocumented(tree):
            yield f"{where}: {name} is public and has no docstring."


def _where(subject: Subject, path: Path) -> str:
    roots = [each.parent for each in subject.files if each.name == "__init__.py"]
    return path.relative_to(min(roots, key=lambda root: len(root.parts)).parent).as_posix() if roots else path.name


def _undocumented(tree: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[str]:
    is_table = isinstance(tree, ast.ClassDef) and any(keyword.arg == "table" for keyword in tree.keywords)
    for node, following in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if not node.name.startswith("_") and not ast.get_docstring(node):
                yield prefix + node.name
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield from _undocumented(node, f"{prefix}{node.name}.")
        elif is_table and isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
            if not name.startswith("_") and name != "id" and not _is_text(following):
                yield f"the field {prefix}{name}"


def _is_text(node: ast.stmt | None) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
