"""Plugins are found as installers leave them, and each fails alone."""

import gc
import importlib
from textwrap import dedent
from typing import Any

import pytest

from urd_crm.contract import PluginInfo, Text, hookimpl
from urd_crm.core import declared as core
from urd_crm.errors import (
    HookFailedError,
    PluginApiVersionError,
    PluginConflictError,
    PluginContractError,
    PluginError,
    PluginLoadError,
)
from urd_crm.registry import build_registry

REPORT = """
@hookimpl
def urd_crm_reports():
    yield Report("summary", run=lambda session: [])
"""
TABLE = """
from sqlmodel import Field
from urd_crm.contract import *

class {table}(Record, table=True):
    __tablename__ = "{tablename}"
    {fields}
"""

BROKEN: dict[str, tuple[str, bool, type[PluginError], str]] = {
    "import_error": ("import no_such_module_anywhere", True, PluginLoadError, "no_such_module_anywhere"),
    "syntax_error": ("def broken(:", True, PluginLoadError, "SyntaxError"),
    "import_exits": ("import sys; sys.exit(3)", True, PluginLoadError, "SystemExit"),
    "hook_raises": (
        "@hookimpl\ndef urd_crm_reports():\n    raise ZeroDivisionError('by design')",
        False,
        HookFailedError,
        "urd_crm_reports",
    ),
    "hook_exits": ("@hookimpl\ndef urd_crm_reports():\n    raise SystemExit(3)", False, HookFailedError, "SystemExit"),
    "generator_raises_late": (
        "@hookimpl\ndef urd_crm_reports():\n    yield Report('a', run=print)\n    raise ZeroDivisionError('late')",
        False,
        HookFailedError,
        "late",
    ),
    "returns_no_list": (
        "@hookimpl\ndef urd_crm_reports():\n    return Report('a', run=print)",
        False,
        HookFailedError,
        "not iterable",
    ),
    "yields_something_else": (
        "@hookimpl\ndef urd_crm_reports():\n    yield Text('a')",
        False,
        PluginContractError,
        "yields a Text",
    ),
    "misspelt_hook": (
        "@hookimpl\ndef urd_crm_report():\n    yield Report('a', run=print)",
        False,
        PluginContractError,
        "Did you mean 'urd_crm_reports'",
    ),
    "forgotten_mark": (
        "def urd_crm_reports():\n    yield Report('a', run=print)",
        False,
        PluginContractError,
        "@hookimpl",
    ),
    "argument_too_many": (
        "@hookimpl\ndef urd_crm_reports(session):\n    yield Report('a', run=print)",
        False,
        PluginLoadError,
        "session",
    ),
    "nobody": ("x = 1", True, PluginContractError, "urd_crm_plugin"),
    "old_api": (
        (
            "from urd_crm.contract import *\n@hookimpl\ndef urd_crm_plugin():\n"
            "    return PluginInfo('old_api', title=Text('Old'), version='1', api=0)"
        ),
        True,
        PluginApiVersionError,
        "version 0",
    ),
    "bad_name": (
        (
            "from urd_crm.contract import *\n@hookimpl\ndef urd_crm_plugin():\n"
            "    return PluginInfo('Bad Name', title=Text('Bad'), version='1', api=1)"
        ),
        True,
        PluginContractError,
        "Bad Name",
    ),
    "bad_report_name": (
        "@hookimpl\ndef urd_crm_reports():\n    yield Report('Bad Name', run=print)",
        False,
        PluginContractError,
        "Bad Name",
    ),
    "bad_check_code": (
        (
            "from urd_crm.entities.name import Name\n"
            "@hookimpl\ndef urd_crm_checks():\n    yield Check('bad_code', Name, print)"
        ),
        False,
        PluginContractError,
        "bad_code",
    ),
    "requires_missing": (
        (
            "from urd_crm.contract import *\n@hookimpl\ndef urd_crm_plugin():\n"
            "    return PluginInfo('requires_missing', title=Text('x'), version='1', api=1, requires=('elsewhere',))"
        ),
        True,
        PluginContractError,
        "elsewhere",
    ),
    "no_stages": (
        "@hookimpl\ndef urd_crm_engagements():\n    yield EngagementType('case', stages=(), transitions={})",
        False,
        PluginContractError,
        "no stages",
    ),
    "unknown_stages": (
        (
            "@hookimpl\ndef urd_crm_engagements():\n"
            "    yield EngagementType('case', stages=(Stage('a'), Stage('b', is_final=True)), transitions={'a': ('b', 'c')})"
        ),
        False,
        PluginContractError,
        "does not have: c",
    ),
    "unreached_stage": (
        (
            "@hookimpl\ndef urd_crm_engagements():\n"
            "    yield EngagementType('case', stages=(Stage('a'), Stage('b', is_final=True), Stage('c', is_final=True)),"
            " transitions={'a': ('b',)})"
        ),
        False,
        PluginContractError,
        "no move leads to: c",
    ),
    "stages_as_text": (
        "@hookimpl\ndef urd_crm_engagements():\n    yield EngagementType('case', stages=('a', 'b'), transitions={'a': ('b',)})",
        False,
        PluginContractError,
        "wrong type",
    ),
    "profile_of_nothing": (
        "@hookimpl\ndef urd_crm_profiles():\n    yield ProfileType('x', table='Table', of='organisation')",
        False,
        PluginContractError,
        "wrong type",
    ),
    "title_as_text": (
        "@hookimpl\ndef urd_crm_reports():\n    yield Report('x', print, 'Title')",
        False,
        PluginContractError,
        "its Report 'x' declares something of the wrong type: 'title' has to be Text, and is a str",
    ),
    "no_function": (
        "@hookimpl\ndef urd_crm_reports():\n    yield Report('x', 'print')",
        False,
        PluginContractError,
        "'run' has to be a function, and is a str",
    ),
    "check_of_nothing": (
        "@hookimpl\ndef urd_crm_checks():\n    yield Check('x', 'urd_name', print)",
        False,
        PluginContractError,
        "'on' has to be a class derived from CrmModel, and is a str",
    ),
    "day_as_text": (
        "@hookimpl\ndef urd_crm_limits():\n    yield Limit('x', 10, 'years', 'Decision', '2020-01-01')",
        False,
        PluginContractError,
        "'valid_from' has to be date, and is a str",
    ),
    "one_move_as_text": (
        (
            "@hookimpl\ndef urd_crm_engagements():\n"
            "    yield EngagementType('case', stages=(Stage('a'), Stage('b', is_final=True)), transitions={'a': 'b'})"
        ),
        False,
        PluginContractError,
        "'transitions' has to be a mapping to a tuple of str",
    ),
    "unit_of_nothing": (
        (
            "@hookimpl\ndef urd_crm_engagements():\n"
            "    yield EngagementType('case', stages=(Stage('a', is_final=True),), transitions={},"
            " milestones=(Milestone(Text('x'), after='a', value=1, unit='weeks'),))"
        ),
        False,
        PluginContractError,
        "its EngagementType 'case', Milestone declares something of the wrong type: 'unit'",
    ),
    "detail_of_nothing": (
        TABLE.format(table="FakeNoDetail", tablename="urd_detail_of_nothing_x", fields='x: str = Field(default="")')
        + "@hookimpl\ndef urd_crm_interactions():\n"
        "    yield InteractionKind('x', detail=FakeNoDetail, personal_data=NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "'detail' has to be a class derived from InteractionDetail or None, and is the class FakeNoDetail",
    ),
    "table_of_another": (
        (
            "from sqlmodel import Field, SQLModel\n"
            "class FakeOutside(SQLModel, table=True):\n"
            "    __tablename__ = 'urd_table_of_another_x'\n"
            "    id: int = Field(primary_key=True)\n"
            "@hookimpl\ndef urd_crm_records():\n    yield RecordType('x', FakeOutside, NO_PERSONAL_DATA)"
        ),
        False,
        PluginContractError,
        "'table' has to be a class derived from CrmModel, and is the class FakeOutside",
    ),
    "no_personal_data": (
        TABLE.format(table="FakeUndecided", tablename="urd_no_personal_data_thing", fields='x: str = Field(default="")')
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeUndecided)",
        False,
        PluginContractError,
        "personal_data",
    ),
    "no_prefix": (
        TABLE.format(table="FakeUnprefixed", tablename="thing", fields='x: str = Field(default="")')
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeUnprefixed, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "urd_no_prefix_",
    ),
    "lost_reference": (
        TABLE.format(
            table="FakeLost",
            tablename="urd_lost_reference_thing",
            fields='other_id: int = Field(foreign_key="urd_elsewhere_thing.id")',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeLost, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "urd_elsewhere_thing, which no plugin in use has: name the one that does in 'requires'.",
    ),
    "hosts_reference": (
        TABLE.format(
            table="FakeOfAHost",
            tablename="urd_hosts_reference_thing",
            fields='permit_id: int = Field(foreign_key="permit.id")',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeOfAHost, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "refers to permit, which no plugin in use has: where a host has it, let its table refer to this one",
    ),
    "lost_column": (
        TABLE.format(
            table="FakeLostColumn",
            tablename="urd_lost_column_thing",
            fields='who: int = Field(foreign_key="urd_person.number")',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeLostColumn, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "'urd_lost_column_thing.who' refers to urd_person.number, and there is no such column",
    ),
    "known_by_text": (
        TABLE.format(
            table="FakeKnownByText",
            tablename="urd_known_by_text_thing",
            fields='code: str = Field(primary_key=True); who: int = Field(foreign_key="urd_person.id")',
        )
        .replace("(Record,", "(CrmModel,")
        .replace("class ", "from urd_crm.entities.model import CrmModel\nclass ", 1)
        + "@hookimpl\ndef urd_crm_records():\n"
        "    yield RecordType('thing', FakeKnownByText, PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE))",
        False,
        PluginContractError,
        "which knows rows by their first key",
    ),
    "known_by_two": (
        TABLE.format(
            table="FakeKnownByTwo",
            tablename="urd_known_by_two_thing",
            fields='year: int = Field(primary_key=True); who: int = Field(primary_key=True, foreign_key="urd_person.id")',
        )
        .replace("(Record,", "(CrmModel,")
        .replace("class ", "from urd_crm.entities.model import CrmModel\nclass ", 1)
        + "@hookimpl\ndef urd_crm_records():\n"
        "    yield RecordType('thing', FakeKnownByTwo, PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE))",
        False,
        PluginContractError,
        "which knows rows by their first key",
    ),
    "long_field": (
        TABLE.format(
            table="FakeLongField",
            tablename="urd_long_field_thing",
            fields='наименование_на_стопанската_дейност: str = Field(default="")',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeLongField, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "наименование_на_стопанската_дейност' has more than 63 bytes",
    ),
    "long_table": (
        TABLE.format(table="FakeLongTable", tablename=f"urd_long_table_{'x' * 60}", fields='x: str = Field(default="")')
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeLongTable, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "has more than 63 bytes",
    ),
    "counted_beside_key": (
        "import sqlalchemy as sa\n"
        + TABLE.format(
            table="FakeCountedBesideKey",
            tablename="urd_counted_beside_key_thing",
            fields='place: int = Field(default=None, sa_column=sa.Column("place", sa.Integer, sa.Identity()))',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeCountedBesideKey, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "the field 'urd_counted_beside_key_thing.place' is counted by a Sequence, or by an Identity beside the key",
    ),
    "counted_by_sequence": (
        "import sqlalchemy as sa\n"
        + TABLE.format(
            table="FakeCountedBySequence",
            tablename="urd_counted_by_sequence_thing",
            fields='id: int = Field(default=None, sa_column=sa.Column(sa.Integer, sa.Sequence("tens"), primary_key=True))',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeCountedBySequence, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "the field 'urd_counted_by_sequence_thing.id' is counted by a Sequence",
    ),
    "other_column": (
        "import sqlalchemy as sa\n"
        + TABLE.format(
            table="FakeOtherColumn",
            tablename="urd_other_column_thing",
            fields='order_: int = Field(sa_column=sa.Column("order", sa.Integer))',
        )
        + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeOtherColumn, NO_PERSONAL_DATA)",
        False,
        PluginContractError,
        "the field 'order_' of 'urd_other_column_thing' lies in a column of another name, 'order'",
    ),
}


def build(*, strict: bool = False, plugins: Any = None):
    return build_registry(core, plugins, strict=strict)


def named(registry, prefix: str = "") -> set[str]:
    return {plugin.info.name for plugin in registry.plugins if plugin.info.name.startswith(prefix)}


class TestNames:
    def test_a_text_is_no_list_of_names(self):
        """It would be read letter by letter."""
        with pytest.raises(TypeError, match=r"plugins=\['investors'\]"):
            build_registry(core, "investors")


class TestFine:
    def test_an_installed_plugin_is_found_and_knows_where_it_came_from(self, install):
        """Its distribution and its module are there for messages."""
        install("harbour", REPORT)
        plugin = build().plugin("harbour")
        assert (plugin.distribution, plugin.module) == ("fake-harbour", "fake_harbour")

    def test_what_it_declares_is_called_after_it(self, install):
        """Names of two plugins never clash, because each carries its plugin's."""
        install("harbour", REPORT)
        install("airport", REPORT)
        registry = build()
        assert {"harbour.summary", "airport.summary"} <= {report.code for report in registry.reports}
        assert not [problem for problem in registry.problems if problem.plugin in ("harbour", "airport")]


class TestBroken:
    @pytest.mark.parametrize("name", BROKEN)
    def test_a_broken_plugin_is_left_out_with_its_reason(self, install, name):
        """The host and the other plugins go on; the problem names the plugin, its package and what is wrong."""
        code, alone, error, says = BROKEN[name]
        install(name, code, alone=alone)
        install("harbour", REPORT)
        registry = build(plugins=[name, "harbour"])
        assert named(registry) == {"core", "harbour"}
        (problem,) = registry.problems
        assert type(problem) is error
        assert problem.distribution == f"fake-{name.replace('_', '-')}"
        assert says in str(problem)
        assert problem.in_("bg") != str(problem)
        assert not [table for table in registry.tables if table.__tablename__.startswith("urd_fake")]

    @pytest.mark.parametrize(
        "name", ["import_error", "generator_raises_late", "old_api", "misspelt_hook", "import_exits"]
    )
    def test_strict_raises(self, install, name):
        """A test suite or a careful host would rather stop."""
        code, alone, error, _ = BROKEN[name]
        install(name, code, alone=alone)
        with pytest.raises(error):
            build(strict=True, plugins=[name])

    def test_the_cause_is_kept(self, install):
        """What the plugin's own code raised is there for whoever mends it."""
        install("hook_raises", BROKEN["hook_raises"][0])
        (problem,) = build(plugins=["hook_raises"]).problems
        assert isinstance(problem.__cause__, ZeroDivisionError)


class TestClash:
    RELATIONSHIP = (
        "@hookimpl\ndef urd_crm_relationships():\n    yield RelationshipType('moors_at', title=Text('moors at'))"
    )
    IDENTIFIER = (
        "from urd_crm.values.identifier import BUNDLED\nimport attrs\n"
        "@hookimpl\ndef urd_crm_identifiers():\n    yield attrs.evolve(BUNDLED[0], name='QUAY-NO')"
    )
    LIMIT = (
        "from datetime import date\n@hookimpl\ndef urd_crm_limits():\n"
        "    yield Limit('mooring_days', 3, 'calendar_days', 'Harbour rules, art. 1', date(2020, 1, 1))"
    )

    @pytest.mark.parametrize("code", [RELATIONSHIP, IDENTIFIER, LIMIT], ids=["relationship", "identifier", "limit"])
    def test_two_plugins_do_not_share_a_word_of_the_common_vocabulary(self, install, code):
        """The later by name is left out, and both are named."""
        install("zeebrugge", code)
        install("antwerp", code)
        registry = build(plugins=["zeebrugge", "antwerp"])
        assert named(registry) == {"core", "antwerp"}
        (problem,) = registry.problems
        assert isinstance(problem, PluginConflictError)
        assert problem.owners == ("antwerp", "zeebrugge")
        assert "'antwerp' and 'zeebrugge'" in str(problem)

    def test_a_plugin_does_not_take_a_word_of_the_cores(self, install):
        """The core is an owner like any other."""
        install(
            "harbour", "@hookimpl\ndef urd_crm_relationships():\n    yield RelationshipType('owns', title=Text('owns'))"
        )
        (problem,) = build(plugins=["harbour"]).problems
        assert problem.owners == ("core", "harbour")

    def test_two_plugins_call_a_thing_the_same(self, install):
        """Equal words are fine; other ones would overrule each other by the alphabet."""
        term = """
            @hookimpl
            def urd_crm_plugin():
                return PluginInfo("{}", title=Text("{}"), version="1", api=1, terms={{"berth": Text("{}", "{}")}})
        """
        for name, english, bulgarian in (
            ("antwerp", "berth", "кей"),
            ("bruges", "berth", "кей"),
            ("zeebrugge", "berth", "място"),
        ):
            install(
                name,
                "from urd_crm.contract import *\n" + dedent(term).format(name, name, english, bulgarian),
                alone=True,
            )
        assert build(plugins=["antwerp", "bruges"]).problems == ()
        (problem,) = build(plugins=["zeebrugge", "bruges"]).problems
        assert isinstance(problem, PluginConflictError)
        assert problem.owners == ("bruges", "zeebrugge")
        assert "'berth' to 'bruges'" in str(problem)

    def test_two_plugins_do_not_share_a_table(self, install):
        """One table belongs to one plugin, or merge and erasure would not know whom to ask."""
        table = TABLE.format(table="FakeShared", tablename="urd_antwerp_thing", fields='x: str = Field(default="")')
        install(
            "antwerp",
            table + "@hookimpl\ndef urd_crm_records():\n    yield RecordType('thing', FakeShared, NO_PERSONAL_DATA)",
        )
        install(
            "antwerp_too",
            "from fake_antwerp import FakeShared\n@hookimpl\ndef urd_crm_records():\n"
            "    yield RecordType('thing', FakeShared, NO_PERSONAL_DATA)",
        )
        registry = build(plugins=["antwerp", "antwerp_too"])
        assert named(registry) == {"core", "antwerp"}

    def test_one_plugin_does_not_declare_a_name_twice(self, install):
        """Within one plugin too the second would hide the first."""
        install(
            "harbour",
            "@hookimpl\ndef urd_crm_reports():\n    yield Report('a', run=print)\n    yield Report('a', run=len)",
        )
        (problem,) = build(plugins=["harbour"]).problems
        assert isinstance(problem, PluginConflictError)
        assert "The plugin 'harbour' declares the report harbour.a twice" in str(problem)

    def test_one_name_in_two_packages_is_said_with_both_packages(self, install):
        """Neither hides the other silently."""
        install("harbour", REPORT, distribution="harbour-one", module="harbour_one")
        install("harbour", REPORT, distribution="harbour-two", module="harbour_two")
        for wanted in (None, ["harbour"]):
            registry = build(plugins=wanted)
            (problem,) = [problem for problem in registry.problems if problem.plugin == "harbour"]
            assert isinstance(problem, PluginConflictError)
            assert problem.owners == ("harbour-one", "harbour-two")


class Marina:
    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("marina", title=Text("Marina"), version="1", api=1)


class TestChosen:
    def test_plugins_are_chosen_by_name_module_or_object(self, install):
        """Each way gives the same plugin; what is not chosen is not used."""
        install("harbour", REPORT)
        install("airport", REPORT)
        by_name = build(plugins=["harbour"])
        by_module = build(plugins=[importlib.import_module("fake_harbour")])
        assert named(by_name) == named(by_module) == {"core", "harbour"}
        assert [report.code for report in by_name.reports] == [report.code for report in by_module.reports]
        assert named(build(plugins=[Marina()])) == {"core", "marina"}

    def test_the_collector_rests_while_one_is_imported(self, install):
        """Its classes stay; the search for cycles would look through them again and again, and works afterwards."""
        gc.enable()
        install("heavy", "import gc\nWAS_AT_WORK = gc.isenabled()")
        build_registry(core, ["heavy"])
        assert not importlib.import_module("fake_heavy").WAS_AT_WORK
        assert gc.isenabled()

    def test_none_are_chosen_by_an_empty_list(self, install):
        """An empty list is not the same as no list."""
        install("harbour")
        assert named(build(plugins=[])) == {"core"}

    def test_a_name_that_is_not_installed_is_said_with_those_that_are(self, install):
        """A misspelt name is a problem, not silence."""
        install("harbour")
        (problem,) = build(plugins=["harbor"]).problems
        assert isinstance(problem, PluginLoadError)
        assert "harbour" in str(problem)
