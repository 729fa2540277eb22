"""The registry: frozen, free of order, and without what cannot be used."""

import itertools
from dataclasses import FrozenInstanceError

import attrs
import pytest

from urd_crm.contract import PluginInfo, RelationshipType, Report, Text, hookimpl
from urd_crm.core import declared as core
from urd_crm.errors import AmbiguousError, NotFoundError, PluginContractError, PluginError
from urd_crm.registry import build_registry


def plugin(name, *, requires=(), report="summary", relationship=""):
    """Make a plugin of nothing but a report and a tie."""

    class Plugin:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo(name, title=Text(name), version="1", api=1, requires=tuple(requires))

        @hookimpl
        def urd_crm_reports(self):
            yield Report(report, run=lambda session: [name])

        @hookimpl
        def urd_crm_relationships(self):
            if relationship:
                yield RelationshipType(relationship, title=Text(relationship))

    return Plugin()


class TestFrozen:
    def test_nothing_can_be_put_in_or_taken_out(self):
        """One thread reads what another does not change."""
        registry = build_registry(core, [plugin("harbour")])
        with pytest.raises((attrs.exceptions.FrozenInstanceError, FrozenInstanceError)):
            registry.plugins = ()
        for mapping in (registry.reports.entries, registry.tables, registry.checks_on):
            with pytest.raises(TypeError):
                mapping["new"] = None
        left = registry.without({"harbour": Text("for the test")})
        with pytest.raises(TypeError):
            left.reports.entries["new"] = None


class TestOrder:
    def test_the_order_in_which_plugins_are_given_changes_nothing(self):
        """Codes, owners, winners of a clash and the order of plugins are the same for every order."""
        given = {
            "airport": plugin("airport", relationship="flies_to"),
            "harbour": plugin("harbour", relationship="flies_to"),
            "marina": plugin("marina", requires=("quay",)),
            "quay": plugin("quay"),
        }
        seen = set()
        for order in itertools.permutations(given):
            registry = build_registry(core, [given[name] for name in order])
            seen.add(
                (
                    tuple(each.info.name for each in registry.plugins),
                    tuple((each.code, each.plugin) for each in registry.reports),
                    tuple((each.code, each.plugin) for each in registry.relationships),
                    tuple(str(problem) for problem in registry.problems),
                )
            )
        assert len(seen) == 1
        assert list(seen.pop()[0]) == ["core", "airport", "quay", "marina"]

    def test_plugins_that_require_each_other_are_both_left_out(self):
        """A circle cannot be put in order; the others are not kept up by it."""
        registry = build_registry(
            core, [plugin("one", requires=("two",)), plugin("two", requires=("one",)), plugin("three")]
        )
        assert [each.info.name for each in registry.plugins] == ["core", "three"]
        assert {type(problem) for problem in registry.problems} == {PluginContractError}
        assert [str(problem).partition(":")[0] for problem in registry.problems] == [
            "The plugin 'one' requires two, and that requires it, itself or by way of others",
            "The plugin 'two' requires one, which is left out",
        ]

    def test_what_is_there_is_not_to_be_installed(self):
        """It is left out for a reason of its own; nobody looks for another package."""
        given = [plugin("one"), plugin("two", report="Not a name"), plugin("three", requires=("two",))]
        said = [str(problem) for problem in build_registry(core, given).problems if problem.plugin == "three"]
        assert said == ["The plugin 'three' requires two, which is left out: mend what is wrong with that first."]
        said = [str(problem) for problem in build_registry(core, given[2:]).problems]
        assert said == ["The plugin 'three' requires two: install and choose it too."]


class TestLookup:
    def test_a_bare_name_is_enough_where_one_plugin_has_it(self):
        """The full code always is."""
        registry = build_registry(core, [plugin("harbour", report="berths"), plugin("airport"), plugin("marina")])
        assert registry.reports.get("berths").code == "harbour.berths"
        assert registry.reports.get("airport.summary").plugin == "airport"
        with pytest.raises(AmbiguousError) as caught:
            registry.reports.get("summary")
        assert caught.value.candidates == ("airport.summary", "marina.summary")

    def test_what_nobody_declares_is_said_with_what_there_is(self):
        """Also of a declaration whose plugin is not in use."""
        registry = build_registry(core, [plugin("harbour")])
        for reference in ("no_such", Report("no_such", run=print), "x" * 100_000):
            with pytest.raises(NotFoundError) as caught:
                registry.reports.get(reference)
            assert "harbour.summary" in str(caught.value)
            assert len(str(caught.value)) < 1000
        with pytest.raises(NotFoundError):
            registry.plugin("airport")


class TestWithout:
    def test_what_requires_a_plugin_that_is_left_out_is_left_out_too(self):
        """It would look for tables that are not what it expects."""
        registry = build_registry(
            core, [plugin("a"), plugin("b", requires=("a",)), plugin("c", requires=("b",)), plugin("d")]
        )
        left = registry.without({"a": Text("its tables are newer")})
        assert [each.info.name for each in left.plugins] == ["core", "d"]
        assert [(problem.plugin, isinstance(problem, PluginError)) for problem in left.problems] == [
            ("a", True),
            ("b", True),
            ("c", True),
        ]
        assert "d.summary" in left.reports
        assert "b.summary" not in left.reports
