"""What a plugin may import: the contract, the rooms below it and the public names of the library.

The directions between the other rooms are contracts of import-linter in ``pyproject.toml``.
"""

from importlib import import_module
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
OPEN_TO_PLUGINS = {
    "urd_crm",
    "urd_crm.contract",
    "urd_crm.entities",
    "urd_crm.errors",
    "urd_crm.text",
    "urd_crm.values",
}
ROOMS_OF_A_PLUGIN = {
    "__init__",
    "briefings",
    "checks",
    "commands",
    "deadlines",
    "engagements",
    "interactions",
    "limits",
    "migrations",
    "outputs",
    "profiles",
    "records",
    "reports",
    "terms",
}

ROOMS_OF_SOME = {"briefings"}
"""Those that a plugin has only where it has something to say in them."""
PLUGINS = sorted(path.parent.name for path in (ROOT / "src/urd_crm/plugins").glob("*/__init__.py"))


def room(module: str) -> str:
    """Give the room a module is in; a plugin is one room."""
    parts = module.split(".")
    return ".".join(parts[: 3 if parts[:2] == ["urd_crm", "plugins"] else 2])


@pytest.fixture(scope="module")
def graph():
    return grimp.build_graph("urd_crm", exclude_type_checking_imports=True, cache_dir=None)


class TestPlugins:
    def test_they_import_what_a_stranger_may(self, graph):
        """A bundled plugin can move to a distribution of its own without a change."""
        trespasses = [
            f"{module} → {imported}"
            for module in sorted(graph.modules)
            if module.startswith("urd_crm.plugins.")
            for imported in sorted(graph.find_modules_directly_imported_by(module))
            if room(imported) not in OPEN_TO_PLUGINS | {room(module)}
        ]
        assert trespasses == []

    def test_they_look_alike(self):
        """Who knows one plugin finds everything in the others: the same rooms in each, a file or a package of files."""
        rooms = [
            *(ROOT / "src/urd_crm/plugins").glob("*/*.py"),
            *(ROOT / "src/urd_crm/plugins").glob("*/*/__init__.py"),
        ]
        strangers = [
            path
            for path in rooms
            if (path.parent.name if path.parents[1].name != "plugins" else path.stem) not in ROOMS_OF_A_PLUGIN
        ]
        assert [path.relative_to(ROOT).as_posix() for path in strangers] == []

    @pytest.mark.parametrize("plugin", PLUGINS)
    def test_none_lacks_a_room(self, plugin):
        """Each has them all, but those that only some have need of."""
        found = {path.stem for path in (ROOT / "src/urd_crm/plugins" / plugin).iterdir()}
        assert ROOMS_OF_A_PLUGIN - ROOMS_OF_SOME - found == set()

    @pytest.mark.parametrize("plugin", PLUGINS)
    def test_what_is_declared_stands_at_the_same_place(self, plugin):
        """Checks, reports and outputs in ``declared``, the others in ``ALL`` of their room."""
        home = f"urd_crm.plugins.{plugin}"
        for room, name in (("checks", "CHECKS"), ("reports", "REPORTS"), ("outputs", "OUTPUTS")):
            assert isinstance(getattr(import_module(f"{home}.{room}.declared"), name), tuple), room
        for room in ("interactions", "limits", "deadlines", "commands"):
            assert isinstance(import_module(f"{home}.{room}").ALL, tuple), room
        assert import_module(f"{home}.terms").TERMS

    @pytest.mark.parametrize("plugin", PLUGINS)
    def test_each_is_tried_in_the_same_way(self, plugin):
        """The contract, its scenario, and each room that has rules of its own; the scenario is an example too."""
        tests = {path.stem.removeprefix("test_") for path in (ROOT / "tests/plugins" / plugin).glob("test_*.py")}
        rooms = {"checks", "commands", "deadlines", "engagements", "limits", "outputs", "profiles", "reports"}
        assert {"contract", "scenario", *rooms} - tests == set()
        assert (ROOT / "examples" / f"{plugin}_scenario.py").is_file()
