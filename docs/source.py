"""Reading the package's own source: docstrings of fields, signatures, messages. Nothing is guessed at run time."""

import ast
import inspect
import re
import textwrap
import tokenize
from collections.abc import Callable, Collection, Iterator
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from attrs import frozen

PACKAGE = Path(__file__).parents[1] / "src" / "urd_crm"


@frozen
class Member:
    """A field of a class: its name, its annotation as written, its docstring, its default as written."""

    name: str
    annotation: str
    doc: str
    default: str = ""


def prose(docstring: str | None) -> str:
    """Turn a docstring into Markdown: roles and double backquotes become single ones, sections become lists."""
    text = inspect.cleandoc(docstring or "")
    text = re.sub(r":[a-z]+:`~?\.?([^`]+)`", r"`\1`", text).replace("``", "`")
    text = re.sub(
        r"^::\n\n((?: {4}.*\n|\n)+)",
        lambda found: f"```text\n{textwrap.dedent(found[1]).strip()}\n```\n\n",
        text,
        flags=re.MULTILINE,
    )
    text = re.sub(r"::$", ":", text, flags=re.MULTILINE)
    lines: list[str] = []
    in_section = in_example = False
    for line in text.splitlines():
        if line.startswith(">>> ") and not in_example:
            lines += ["", "```py"]
            in_example = True
        elif in_example and not line.strip():
            lines.append("```")
            in_example = False
        if re.fullmatch(r"(Args|Returns|Raises|Yields|Source):", line):
            lines += ["", f"**{line}**", ""]
            in_section = True
            continue
        if in_section and line.startswith("    ") and not in_example:
            item = line[4:]
            named = re.match(r"([\w*]+): (.*)", item)
            if item.startswith("    "):
                lines.append("  " + item.strip())
            else:
                lines.append(f"- `{named[1]}`: {named[2]}" if named else f"- {item}")
            continue
        in_section = in_section and not line.strip()
        lines.append(line)
    joined = "\n".join([*lines, *(["```"] if in_example else [])])
    return re.sub(r"\n{3,}", "\n\n", joined).strip()


def line(docstring: str | None) -> str:
    """Give a docstring as one line, fit for a cell of a table."""
    return " ".join(prose((docstring or "").split("\n\n")[0]).split()).replace("|", "\\|")


@cache
def class_of(cls: type) -> ast.ClassDef:
    """Give the source of a class."""
    node = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    assert isinstance(node, ast.ClassDef)
    return node


def members(cls: type) -> list[Member]:
    """Give the fields that a class declares itself, in their order."""
    return list(_members(class_of(cls).body))


def inherited(cls: type) -> dict[str, Member]:
    """Give the fields of a class and of its bases of ours, by name."""
    found: dict[str, Member] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith("urd_"):
            found |= {member.name: member for member in members(base)}
    return found


def attributes(cls: type) -> list[Member]:
    """Give what the constructor of a class sets, with the docstring behind each, and its properties."""
    body = [node for node in class_of(cls).body if isinstance(node, ast.FunctionDef)]
    set_ = [member for node in body if node.name == "__init__" for member in _set_by(node.body)]
    told = (node for node in body if any(ast.unparse(each) == "property" for each in node.decorator_list))
    return set_ + [Member(node.name, "", ast.get_docstring(node) or "") for node in told]


def signature(function: Callable[..., Any], name: str) -> str:
    """Give the signature of a function as it is written."""
    node = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(node, ast.FunctionDef)
    return _signature(node, name)


def methods(cls: type) -> Iterator[tuple[str, str]]:
    """Give the public methods and properties of a class: signature and docstring."""
    for node in class_of(cls).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            decorated = {ast.unparse(each).rpartition(".")[2] for each in node.decorator_list}
            is_property = bool(decorated & {"property", "cached_property"})
            returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
            said = f"{node.name}{returns}" if is_property else _signature(node, node.name)
            yield said, ast.get_docstring(node) or ""


def constructor(cls: type) -> str:
    """Give how a class is called, when it says so itself."""
    for node in class_of(cls).body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            return _signature(node, cls.__name__).removesuffix(" -> None")
    return ""


def calls(name: str, arguments: int, plugins: Collection[str]) -> Iterator[tuple[list[str], str]]:
    """Find calls of a constructor with a literal code, in the core and some plugins: literals, English message."""
    for path in sorted(PACKAGE.rglob("*.py")):
        room, *below = path.relative_to(PACKAGE).parts
        if room == "plugins" and below[0] not in plugins:  # one that is being written is not announced yet
            continue
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if f"{name}(" in text else ():
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == name and len(node.args) >= arguments):
                continue
            literal = [each.value for each in node.args[:arguments] if isinstance(each, ast.Constant)]
            if len(literal) == arguments:
                yield literal, _message(node.args[arguments:])


def _message(arguments: list[ast.expr]) -> str:
    for each in arguments:
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "Text":
            said = [*each.args[:1], *(keyword.value for keyword in each.keywords if keyword.arg == "en")]
            if said and isinstance(said[0], ast.Constant):
                return str(said[0].value)
            if said and isinstance(said[0], ast.JoinedStr):
                return ast.unparse(said[0])[2:-1]
    return ""


def _members(body: list[ast.stmt]) -> Iterator[Member]:
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith("_"):
            default = ast.unparse(node.value) if node.value is not None else ""
            yield Member(node.target.id, ast.unparse(node.annotation), _doc(after), default)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper():
            yield Member(node.targets[0].id, "", _doc(after), ast.unparse(node.value))


def _set_by(body: list[ast.stmt]) -> Iterator[Member]:
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
            yield Member(node.targets[0].attr, "", _doc(after))


def _doc(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return ""


def _signature(node: ast.FunctionDef, name: str) -> str:
    for quoted in ast.walk(node):  # annotations in quotation marks are there for the importing of modules alone
        if isinstance(quoted, ast.arg) and isinstance(quoted.annotation, ast.Constant):
            quoted.annotation = ast.Name(str(quoted.annotation.value))
    if isinstance(node.returns, ast.Constant) and node.returns.value is not None:
        node.returns = ast.Name(str(node.returns.value))
    arguments = node.args
    if arguments.args and arguments.args[0].arg in {"self", "cls"}:
        arguments.args = arguments.args[1:]
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    said = f"{name}({ast.unparse(arguments)}){returns}"
    if len(said) <= 100:
        return said
    inner = ast.unparse(arguments)
    parts, depth, start = [], 0, 0
    for _, sign, (_, place), *_ in tokenize.generate_tokens(StringIO(inner).readline):  # a comma may stand in a text
        depth += (sign in ("[", "(", "{")) - (sign in ("]", ")", "}"))
        if sign == "," and depth == 0:
            parts.append(inner[start:place].strip())
            start = place + 1
    parts.append(inner[start:].strip())
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f"){returns}"
