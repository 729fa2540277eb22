"""A plugin that the ORM cannot work with is left out, and keeps nobody else from work."""

import pytest

from urd_crm.core import declared as core
from urd_crm.entities.model import crm_registry
from urd_crm.registry import build_registry

CODE = """
from typing import Optional
from sqlmodel import Field, Relationship

class {cls}(Record, table=True):
    __tablename__ = "urd_{plugin}_{cls}"

    other_id: int | None = Field(default=None{key})
    other: Optional["{target}"] = Relationship()

@hookimpl
def urd_crm_records():
    yield RecordType("one", {cls}, NO_PERSONAL_DATA{more})

@hookimpl
def urd_crm_plugin():
    return PluginInfo("{plugin}", title=Text("{plugin}"), version="1", api=1, requires={requires})
"""


@pytest.fixture
def weave(install):
    """Install a plugin with a table that has a relationship."""

    def call(plugin, cls, target, *, key="", more="", requires=()):
        key = f', foreign_key="{key}.id"' if key else ""
        install(plugin, CODE.format(plugin=plugin, cls=cls, target=target, key=key, more=more, requires=requires))

    return call


def test_one_that_cannot_be_followed_leaves_its_plugin_out(weave):
    """Each time that a database is opened; the others are mapped, whatever else is wrong with it."""
    weave("shuttles", "Shuttle", "Shuttle", key="urd_shuttles_Shuttle")
    weave("looms", "Loom", "Nowhere", key="urd_shuttles_Shuttle")
    weave("reeds", "Reed", "Shuttle")
    weave("warps", "Warp", "Nowhere", more=', title="Warp"')
    for _ in range(2):
        registry = build_registry(core, ["looms", "reeds", "shuttles", "warps"])
        assert [each.info.name for each in registry.plugins] == ["core", "shuttles"]
        said = {problem.plugin: str(problem) for problem in registry.problems}
        assert "expression 'Nowhere' failed to locate a name" in said["looms"]
        assert "no foreign keys" in said["reeds"]
        assert "of the wrong type" in said["warps"]
        crm_registry.configure()


def test_one_may_lead_to_a_plugin_that_is_found_later(weave):
    """All of them are imported when the first is looked at."""
    weave("bobbins", "Bobbin", "Yarn", key="urd_yarns_Yarn", requires=("yarns",))
    weave("yarns", "Yarn", "Yarn", key="urd_yarns_Yarn")
    registry = build_registry(core, ["bobbins", "yarns"], strict=True)
    assert [each.info.name for each in registry.plugins] == ["core", "yarns", "bobbins"]
