"""Small distributions as an installer leaves them: a package and its ``*.dist-info`` in a folder on ``sys.path``."""

import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

GOOD = """
from urd_crm.contract import *

@hookimpl
def urd_crm_plugin():
    return PluginInfo("{name}", title=Text("{name}"), version="1", api=1)
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of installed packages, found while the test runs."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    before = set(sys.modules)
    yield folder
    for name in set(sys.modules) - before:
        if str(folder) in (getattr(sys.modules[name], "__file__", None) or ""):
            del sys.modules[name]


@pytest.fixture
def install(site: Path) -> Callable[..., None]:
    """Install a distribution with one plugin; ``code`` follows a good beginning unless it is to stand alone."""

    def call(name: str, code: str = "", *, distribution: str = "", module: str = "", alone: bool = False) -> None:
        module = module or f"fake_{name}"
        distribution = distribution or f"fake-{name.replace('_', '-')}"
        text = dedent(code) if alone else GOOD.format(name=name) + dedent(code)
        (site / f"{module}.py").write_text(text, encoding="utf-8")
        info = site / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[urd_crm.plugins]\n{name} = {module}\n", encoding="utf-8")

    return call
