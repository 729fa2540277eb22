import importlib
import inspect
import sys
from datetime import UTC, date, datetime
from typing import Annotated, Any

import pytest
import sqlalchemy as sa
from attrs import define, frozen
from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import (
    API,
    NO_PERSONAL_DATA,
    BriefingLine,
    BriefingSource,
    Check,
    Deadline,
    DeadlineSource,
    EngagementDetail,
    EngagementType,
    Finding,
    OnErase,
    OnExport,
    OnMerge,
    Output,
    PersonalData,
    PluginInfo,
    Record,
    RecordType,
    RelationshipType,
    Report,
    Retention,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.errors import PluginError
from urd_crm.testing.contract import PluginContract
from urd_crm.testing.contract.subject import Subject
from urd_crm.testing.sample import sample

TITLE = Text(en="Thing", bg="Нещо")


def refuse_all(text):
    raise ValueError("no")


class KitRow(Record, table=True):
    __tablename__ = "urd_kit_row"

    text: str = Field(max_length=100)


class KitStubborn(Record, table=True):
    __tablename__ = "urd_kit_stubborn"

    text: Annotated[str, AfterValidator(refuse_all)] = Field(max_length=100)


class KitDetail(EngagementDetail, table=True):
    __tablename__ = "urd_kit_detail"

    due_on: date | None = Field(default=None)


@frozen
class Row:
    text: str


@define
class SoftRow:
    text: str


class Plugin:
    """A plugin made of functions: each keyword is a hook, its value what the hook yields."""

    def __init__(self, name: str = "kit", *, api: int = API, migrations: str = "", requires=(), **kinds: Any) -> None:
        info = PluginInfo(name, Text(en="Kit", bg="Комплект"), "1", api, tuple(requires), migrations)
        self.urd_crm_plugin = hookimpl(lambda: info)
        for kind, records in kinds.items():
            hook = records if callable(records) else (lambda records=records: records)
            setattr(self, f"urd_crm_{kind}", hookimpl(hook))


ROWS = RecordType("row", KitRow, NO_PERSONAL_DATA, TITLE)


def stages(transitions, guards=None, detail=None, ends=("done",)):
    names = list(
        dict.fromkeys(
            [
                *(name for name in transitions if name != "*"),
                *(to for following in transitions.values() for to in following),
            ]
        )
    )
    return EngagementType(
        "case",
        tuple(Stage(name, TITLE, is_final=name in ends) for name in names),
        transitions,
        guards=guards or {},
        detail=detail,
        personal_data=NO_PERSONAL_DATA if detail else None,
        title=TITLE,
    )


def check(run, on=KitRow):
    return Check("kit-rule", on, run, title=TITLE, at_write=on is not KitRow)


def untyped(session, *, place, depth=None) -> list[Row]:
    return []


def without_a_session(*, on: date) -> list[Row]:
    return []


def of_dictionaries(session, *, on: date | None = None) -> list[dict]:
    return [{"text": "a"}]


def of_soft_rows(session, *, on: date | None = None) -> list[SoftRow]:
    return [SoftRow("a")]


def of_the_first(session, *, on: date | None = None) -> list[Row]:
    return [Row(session.all(sa.select(KitRow))[0].text)]


def that_writes(session, *, on: date | None = None) -> list[Row]:
    session.organisations.add("Written")
    return []


def that_writes_rows(session, *, on: date | None = None) -> list[Row]:
    session.orm.add(KitRow(text="a"))
    return []


def that_writes_past_the_gate(session, *, on: date | None = None) -> list[Row]:
    session.store.execute(sa.delete(KitRow))
    return []


def one_language(session, *, lang: str = "bg") -> str:
    return "Dear Sir"


def no_language(session) -> str:
    return "Dear Sir"


def empty_text(session, *, lang: str = "bg") -> str:
    return " "


def always_today(session, since, until):
    yield Deadline(session.today, "Report")


def one_day_late(session, since, until):
    yield Deadline(until, "Report")


def twice_the_same(session, since, until):
    if since <= session.today < until:
        yield Deadline(session.today, "One", key="kit")
        yield Deadline(session.today, "Two", key="kit")


def no_deadline(session, since, until):
    yield since


def finds_in_nothing(rows, context):
    yield Finding(KitRow(text="a"), TITLE)


def check_that_writes(rows, context):
    context.session.organisations.add("Written")
    return []


def check_in_english(rows, context):
    return [Finding(row, Text(en="odd")) for row in rows]


def guard_that_fails(rows, context):
    return [Finding(row, TITLE) for row in rows if 1 // 0]


def guard_in_english(rows, context):
    return [Finding(row, Text(en="odd")) for row in rows]


def as_a_mapping():
    return {}


def shrinking():
    """Give a hook that declares less each time."""
    left = iter(range(60, 0, -1))
    return lambda: [RelationshipType(f"kit_{n}", TITLE, TITLE) for n in range(next(left))]


def report(run):
    return Plugin(records=[ROWS], reports=[Report("things", run, TITLE)])


def output(write):
    return Plugin(outputs=[Output("letter", write, TITLE)])


def source(run):
    return Plugin(deadlines=[DeadlineSource("days", run, TITLE)])


def briefing(run):
    return Plugin(briefings=[BriefingSource("country", run, TITLE)])


CASES = {
    "test_what_it_declares_can_be": [
        (Plugin("Kit-Box"), "lower-case letters"),
        (Plugin("version"), "as the library calls some of its own"),
        (Plugin("unfinished_works"), "as the library calls some of its own"),
        (Plugin(records=[RecordType("row", KitRow, None, TITLE)]), "does not say what merge, erase and export do"),
        (Plugin("box", records=[ROWS]), "has to be named 'urd_box_"),
        (Plugin(api=API + 1), "version 2 of the plugin contract"),
    ],
    "test_every_hook_gives_its_declarations": [
        (Plugin(reports=lambda: None), "it gives None"),
        (Plugin(relationships=as_a_mapping), "it gives a dict"),
        (Plugin(relationships=shrinking()), "other declarations when they are asked again"),
    ],
    "test_every_declaration_has_titles_in_both_languages": [
        (Plugin(records=[RecordType("row", KitRow, NO_PERSONAL_DATA)]), "records: row: it has no English title"),
        (Plugin(reports=[Report("a", untyped, Text(en="Thing"))]), "it has no Bulgarian title"),
        (Plugin(reports=[Report("a", untyped, Text(en="Thing", bg="Thing"))]), "no Cyrillic letter"),
        (Plugin(reports=[Report("a", untyped, Text(en="Нещо", bg="Нещо"))]), "has Cyrillic letters"),
        (Plugin(relationships=[RelationshipType("kit_of", TITLE)]), "its inverse"),
        (
            Plugin(engagements=[EngagementType("case", (Stage("done", is_final=True),), {}, title=TITLE)]),
            "stage done",
        ),
        (
            Plugin(engagements=[stages({"new": ("done",)}, {"done": (Check("kit-rule", KitRow, check),)})]),
            "guard kit-rule",
        ),
    ],
    "test_it_loads_alone": [(Plugin(api=API + 1), "version 2"), (Plugin(requires=["absent"]), "requires absent")],
    "test_every_table_takes_a_row": [
        (
            Plugin(records=[RecordType("stubborn", KitStubborn, NO_PERSONAL_DATA, TITLE)]),
            "KitStubborn: no row could be made up",
        )
    ],
    "test_retention_runs_from_a_day": [
        (
            Plugin(
                records=[
                    RecordType(
                        "row",
                        KitRow,
                        PersonalData(
                            OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE, ("text",), retention=Retention(12, "text")
                        ),
                        TITLE,
                    )
                ]
            ),
            "runs from 'text', which is no date",
        )
    ],
    "test_the_command_line_can_call_its_functions": [
        (report(untyped), "'place' has no annotation"),
        (report(without_a_session), "its first parameter is 'session'"),
        (report(of_dictionaries), "its rows are no attrs class"),
        (output(no_language), "it takes no 'lang'"),
        (source(lambda session, day: []), "its parameters are session, since, until"),
    ],
    "test_its_migrations_follow_each_other": [
        (Plugin(records=[ROWS]), "it has tables and no migrations"),
    ],
    "test_every_stage_is_reached_and_leads_to_an_end": [
        (Plugin(engagements=[stages({"new": ("new2",), "new2": ("new",)})]), "has no final stage"),
        (
            Plugin(engagements=[stages({"new": ("done",), "far": ("farther",), "farther": ("far", "done")})]),
            "cannot come from 'new' to far, farther",
        ),
        (
            Plugin(engagements=[stages({"new": ("trap", "done"), "trap": ("pit",), "pit": ("trap",)})]),
            "no way from 'trap' to an end",
        ),
    ],
    "test_every_move_works": [
        (
            Plugin(
                engagements=[stages({"new": ("done",)}, {"done": (check(guard_that_fails, KitDetail),)}, KitDetail)]
            ),
            "new → done: HookFailedError",
        ),
        (
            Plugin(
                engagements=[stages({"new": ("done",)}, {"done": (check(guard_in_english, KitDetail),)}, KitDetail)]
            ),
            "'kit-rule' has no message in both languages",
        ),
    ],
    "test_reports_answer_an_empty_database": [
        (report(of_the_first), "it fails with IndexError"),
        (report(that_writes), "it writes, and may only look"),
        (report(that_writes_rows), "it writes, and may only look"),
        (report(that_writes_past_the_gate), "it writes (DELETE FROM urd_kit_row"),
    ],
    "test_reports_give_frozen_rows": [
        (report(of_dictionaries), "it gives a dict"),
        (report(of_soft_rows), "SoftRow can be changed"),
    ],
    "test_checks_only_look": [
        (Plugin(records=[ROWS], checks=[check(finds_in_nothing)]), "finds a row that it was not given"),
        (Plugin(records=[ROWS], checks=[check(check_that_writes)]), "it writes, and may only look"),
        (Plugin(records=[ROWS], checks=[check(check_in_english)]), "its message is not in both languages"),
        (Plugin(records=[ROWS], checks=[check(lambda rows, context: rows)]), "it gives a KitRow"),
    ],
    "test_outputs_are_written_in_both_languages": [
        (output(one_language), "is not Bulgarian"),
        (output(empty_text), "it gives no text"),
    ],
    "test_deadlines_lie_in_the_time_asked_for": [
        (source(always_today), "it gives 2026-03-02"),
        (source(one_day_late), "it gives 2026-04-02"),
        (source(twice_the_same), "two deadlines have the same key"),
        (source(no_deadline), "it gives a date"),
    ],
    "test_briefings_say_something_of_any_country": [
        (briefing(lambda session, country, on: [country]), "it gives a str"),
        (briefing(lambda session, country, on: [BriefingLine(" ")]), "a line says nothing"),
        (briefing(lambda session, country, on: [{}[country]]), "it fails with KeyError"),
    ],
}
"""What breaks each rule, and what the failing test says of it."""


class Trial(PluginContract):
    """Runs single tests of the suite on plugins of one's own; gives what the failing one says."""

    def __init__(self, plugin, database, companions=(), sampler=None) -> None:
        self.reference, self.others, self.database = plugin, companions, database
        self.sampler = sampler or sample

    def sample(self, session, table):
        """Write a row as the test wants it."""
        return self.sampler(session, table)

    def said_by(self, test):
        """Run a test with the fixtures that it asks for; empty: it passed."""
        method = getattr(self, test)
        wanted = inspect.signature(method).parameters
        try:
            subject = Subject.load(self.reference, self.others)
            given = {"subject": subject, "urd_database": self.database}
            if not {"crm", "session"} & set(wanted):
                return said_by(method, given)
            with subject.opened(self.database, clock=sample_clock) as crm, crm.session(actor="contract") as session:
                if "crm" in wanted:  # a migration wants the database for itself
                    session.commit()
                said = said_by(method, given | {"crm": crm, "session": session})
                session.orm.rollback()
                return said
        except PluginError as error:
            return str(error)


def said_by(method, given):
    """Call a test with the fixtures that it asks for, and give what it says when it fails."""
    try:
        method(**{name: given[name] for name in inspect.signature(method).parameters})
    except pytest.fail.Exception as failure:
        return str(failure)
    return ""


def sample_clock():
    return datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def trial(urd_database):
    def make(plugin, **options: Any):
        return Trial(plugin, urd_database, **options)

    return make


TRIALS = [
    pytest.param(test, plugin, words, id=f"{test.removeprefix('test_')}-{n}")
    for test, cases in CASES.items()
    for n, (plugin, words) in enumerate(cases)
]


class TestRulesThatAreBroken:
    @pytest.mark.parametrize("test,plugin,words", TRIALS)
    def test_the_suite_says_what_is_wrong(self, trial, test, plugin, words):
        """A plugin that breaks a rule fails its test, and the message names the fault."""
        assert words in trial(plugin).said_by(test)

    def test_a_sound_plugin_passes(self, trial):
        """What fails above is the fault, and not the frame around it."""
        sound = Plugin(
            relationships=[RelationshipType("kit_of", TITLE, TITLE)],
            engagements=[stages({"new": ("done",), "*": ("lost",)}, ends=("done", "lost"))],
        )
        for test in CASES:
            assert trial(sound).said_by(test) == ""

    def test_every_rule_can_be_broken(self):
        """No test of the suite is without a plugin that fails it, here or in a class below."""
        elsewhere = {
            name.removeprefix("test_of_")
            for test in (TestFiles, TestNeighbours, TestAbsence)
            for name in vars(test)
            if name.startswith("test_of_")
        }
        tests = {name for name in vars(PluginContract) if name.startswith("test_")}
        assert tests == set(CASES) | {f"test_{name}" for name in elsewhere}


PLAIN = '''"""A plugin."""
from urd_crm.contract import API, PluginInfo, Text, hookimpl
{more}
@hookimpl
def urd_crm_plugin():
    """Say who it is."""
    return PluginInfo("{name}", Text(en="Kit", bg="Комплект"), "1", API)
'''


@pytest.fixture
def module(tmp_path, monkeypatch):
    """Write a module, or a package with files, where it can be imported; forget it at the end."""
    folder = tmp_path / "modules"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    written = []

    def write(name, source="", **files: Any):
        if files:
            (folder / name).mkdir()
            for file, text in {"__init__": source, **files}.items():
                (folder / name / f"{file}.py").write_text(text, encoding="utf-8")
        else:
            (folder / f"{name}.py").write_text(source, encoding="utf-8")
        written.append(name)
        importlib.invalidate_caches()
        return name

    yield write
    for name in [each for each in sys.modules if each.partition(".")[0] in written]:
        del sys.modules[name]


KEY = "sa.Column('id', sa.Integer, primary_key=True), sa.Column('version', sa.Integer, nullable=False)"
TEXT = "sa.Column('text', sa.String(100), nullable=False)"


class TestFiles:
    @pytest.mark.parametrize(
        "more,words",
        [
            ("open('left_behind.txt', 'w').close()\n", "its import writes the file left_behind.txt"),
            ("import sqlite3; sqlite3.connect(':memory:').close()\n", "its import does sqlite3.connect"),
            ("print('loaded')\n", "its import prints"),
        ],
    )
    def test_of_its_import_has_no_effect(self, trial, module, tmp_path, monkeypatch, more, words):
        """What a module does beside defining names is seen."""
        monkeypatch.chdir(tmp_path)
        plugin = importlib.import_module(module("kit_effect", PLAIN.format(name="kit", more=more)))
        assert words in trial(plugin).said_by("test_its_import_has_no_effect")

    def test_of_every_public_name_is_documented(self, trial, module):
        """Modules, functions and fields of tables without a sentence are named."""
        source = PLAIN.format(name="kit", more="def helper():\n    return 1\n").removeprefix('"""A plugin."""')
        table = "class Club(Record, table=True):\n    '''A club.'''\n    id: int\n    sport: str\n    size: int\n    '''.'''\n"
        name = module(
            "kit_silent",
            source,
            profiles=f'"""Profiles."""\nclass Record:\n    """."""\n    def __init_subclass__(cls, **_): ...\n{table}',
        )
        said = trial(importlib.import_module(name)).said_by("test_every_public_name_is_documented")
        assert said.splitlines() == [
            "kit_silent/__init__.py: the module has no docstring; say in a sentence what is in it.",
            "kit_silent/__init__.py: helper is public and has no docstring.",
            "kit_silent/profiles.py: the field Club.sport is public and has no docstring.",
        ]

    @pytest.mark.only("sqlite")  # PostgreSQL itself refuses a revision whose name is too long
    @pytest.mark.parametrize(
        "files,words",
        [
            ({"0001_first": ("0001_other", None)}, "The migration in 0001_first.py of 'kit' calls itself 0001_other"),
            (
                {"0001_a": ("0001_a", "0002_b"), "0002_b": ("0002_b", None)},
                "follow each other as 0002_b, 0001_a, their files as 0001_a, 0002_b",
            ),
            ({"0001_a": ("0001_a", None), "0002_b": ("0002_b", None)}, "The migrations 0001_a, 0002_b of"),
            ({"0001_" + "a" * 40: ("0001_" + "a" * 40, None)}, "is longer than 32 letters"),
            ({"later": ("0001_a", None)}, "holds no migration"),
        ],
    )
    def test_of_its_migrations_follow_each_other(self, trial, module, files, words):
        """A chain that Alembic would not follow is seen before a database needs it."""
        name = module("kit_history", "", **{file: revision(*text) for file, text in files.items()})
        said = trial(Plugin(records=[ROWS], migrations=name)).said_by("test_its_migrations_follow_each_other")
        assert words in said

    @pytest.mark.parametrize(
        "columns,words",
        [
            (None, "no migration makes the table urd_kit_row"),
            (None, "the migrations leave the table urd_kit_other, which no model has"),
            ("sa.Column('text', sa.String(100))", "do not make the column text VARCHAR(100) NOT NULL"),
            (f"{TEXT}, sa.Column('more', sa.Date)", "make the column more DATE, which the model has not"),
            (f"{TEXT}, sa.UniqueConstraint('text')", "make the unique rule text, which the model has not"),
        ],
    )
    def test_of_its_migrations_make_the_tables_of_its_models(self, trial, module, columns, words):
        """A table, a column or a rule that only one of the two makes is named."""
        table = f"'urd_kit_row', {KEY}, {columns}" if columns else f"'urd_kit_other', {KEY}"
        steps = f"op.create_table({table})"
        name = module("kit_steps", "", **{"0001_a": revision("0001_a", None, steps)})
        said = trial(Plugin(records=[ROWS], migrations=name)).said_by(
            "test_its_migrations_make_the_tables_of_its_models"
        )
        assert words in said

    @pytest.mark.only("sqlite")
    def test_they_run_as_in_an_upgrade(self, trial, module):
        """A table that they made is made anew, and rows that refer to its rows are no matter."""
        steps = (
            f"op.create_table('urd_kit_row', {KEY}, {TEXT}); op.execute(\"INSERT INTO urd_kit_row VALUES (1, 1, 'x')\")",
            "op.execute('CREATE TABLE urd_kit_other (row_id INTEGER REFERENCES urd_kit_row (id))')",
            "op.execute('INSERT INTO urd_kit_other VALUES (1)')",
        )
        name = module("kit_rows", "", **{"0001_a": revision("0001_a", None, "; ".join(steps))})
        said = trial(Plugin(records=[ROWS], migrations=name)).said_by(
            "test_its_migrations_make_the_tables_of_its_models"
        )
        assert said.splitlines() == [
            "the migrations leave the table urd_kit_other, which no model has: who is erased or merged stays in it; drop it."
        ]

    @pytest.mark.only("sqlite")  # nobody makes the type of a column that was exchanged
    def test_an_enumeration_that_no_migration_widens_is_named(self, trial, module, monkeypatch):
        """A new member would be refused by PostgreSQL, where the tables were made anew."""
        monkeypatch.setattr(KitRow.__table__.c.text, "type", sa.Enum("red", "blue", name="kit_tint"))
        name = module(
            "kit_tints", "", **{"0001_a": revision("0001_a", None, f"op.create_table('urd_kit_row', {KEY}, {TEXT})")}
        )
        said = trial(Plugin(records=[ROWS], migrations=name)).said_by(
            "test_its_migrations_make_the_tables_of_its_models"
        )
        assert "urd_kit_row.text: PostgreSQL makes a type of its own" in said


def revision(name, down, steps="pass"):
    return (
        f"import sqlalchemy as sa\nfrom alembic import op\nrevision = {name!r}\ndown_revision = {down!r}\n"
        f"def upgrade():\n    {steps}\n"
    )


class TestNeighbours:
    def test_of_it_loads_with_all_others(self, trial, module, tmp_path):
        """A name that another installed plugin has is a conflict, named with both owners."""
        more = (
            "from urd_crm.contract import RelationshipType\n@hookimpl\ndef urd_crm_relationships():\n"
            '    """."""\n    yield RelationshipType("kit_of", Text("a"), Text("b"))\n'
        )
        module("kit_neighbour", PLAIN.format(name="kit_neighbour", more=more))
        metadata = tmp_path / "modules" / "kit_neighbour-1.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: kit-neighbour\nVersion: 1\n")
        (metadata / "entry_points.txt").write_text("[urd_crm.plugins]\nkit_neighbour = kit_neighbour\n")
        said = trial(Plugin("kit_zebra", relationships=[RelationshipType("kit_of", TITLE, TITLE)])).said_by(
            "test_it_loads_with_all_others"
        )
        assert "declared by both 'kit_neighbour' and 'kit_zebra'" in said
        said = trial(Plugin("kit", relationships=[RelationshipType("kit_of", TITLE, TITLE)])).said_by(
            "test_it_loads_with_all_others"
        )
        assert "'kit' keeps others from being used: kit_neighbour" in said


class TestAbsence:
    @pytest.mark.only("sqlite")  # the trigger is in SQLite's words
    def test_of_its_rows_outlast_its_absence(self, trial):
        """Rows that go while the plugin is not chosen are counted."""

        def sampler(session, table):
            row = sample(session, table)
            trigger = "CREATE TRIGGER urd_kit AFTER INSERT ON urd_change BEGIN DELETE FROM urd_kit_row; END"
            session.store.execute(sa.text(trigger))
            return row

        said = trial(Plugin(records=[ROWS]), sampler=sampler).said_by("test_its_rows_outlast_its_absence")
        assert said == "KitRow: 1 rows before the plugin was left out, 0 after it came back."

    def test_a_companion_that_needs_it_is_no_companion(self, trial):
        """A plugin that others require cannot be left out alone, and the message names who requires it."""
        needy = Plugin("kit_needy", requires=["kit"])
        said = trial(Plugin(records=[ROWS]), companions=[needy]).said_by("test_its_rows_outlast_its_absence")
        assert "'kit_needy' requires kit" in said
