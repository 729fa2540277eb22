"""The contract of plugins as a test class."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest

from urd_crm.crm import Crm
from urd_crm.entities.model import CrmModel
from urd_crm.registry.discovery import PluginReference
from urd_crm.session import Session
from urd_crm.testing.contract import declarations, running, signatures, sources, stages, tables
from urd_crm.testing.contract.subject import Subject
from urd_crm.testing.sample import sample


class PluginContract:
    """What has to hold of any plugin; subclass it in a test module and name yours.

    Each test's sentence is the rule; what a failing test says is how to mend it.
    Rows and arguments are made up; override :meth:`sample` and :meth:`arguments` where yours depend on each other.
    The fixtures of :mod:`urd_crm.testing.fixtures` have to be loaded.
    """

    plugin: ClassVar[PluginReference]
    """The plugin under test: the name under which it is installed, its module, or an object."""
    companions: ClassVar[Sequence[PluginReference]] = ()
    """Plugins that it requires."""

    def sample(self, session: Session, table: type[CrmModel]) -> CrmModel:
        """Write one row of a table; override it for a table whose fields depend on each other.

        Args:
            session: one that writes.
            table: a table of the plugin.
        """
        return sample(session, table)

    def arguments(self, session: Session, declared: Any) -> Mapping[str, Any]:
        """Give arguments for a report or an output; override it where one needs more than any value of its type.

        Args:
            session: one that writes.
            declared: the ``Report`` or ``Output``.
        """
        function = getattr(declared, "run", None) or declared.write
        return signatures.fill(function, lambda table: self.sample(session, table))

    @pytest.fixture
    def subject(self) -> Subject:
        """The plugin and what it declares; an error in it fails every test with what it says."""
        return Subject.load(type(self).plugin, type(self).companions)

    @pytest.fixture
    def crm(self, subject: Subject, urd_database: str) -> Iterable[Crm]:
        """A new database with the plugin alone."""
        with subject.opened(urd_database, clock=lambda: datetime(2026, 3, 2, 12, tzinfo=UTC)) as crm:
            yield crm

    @pytest.fixture
    def session(self, crm: Crm) -> Iterable[Session]:
        """A session that writes; what it wrote is rolled back at the end."""
        with crm.session(actor="contract") as session:
            yield session
            session.orm.rollback()

    def test_what_it_declares_can_be(self, subject: Subject) -> None:
        """Names, codes, tables, stages and personal data keep the rules of the registry."""
        hold(declarations.contract_faults(subject))

    def test_every_hook_gives_its_declarations(self, subject: Subject) -> None:
        """A hook yields, or returns a list, and the same each time."""
        hold(declarations.hook_faults(subject))

    def test_every_declaration_has_titles_in_both_languages(self, subject: Subject) -> None:
        """Whatever a person can choose or read about has an English and a Bulgarian title."""
        hold(declarations.title_faults(subject))

    def test_it_loads_alone(self, crm: Crm, subject: Subject) -> None:
        """With nothing but what it requires, in strict mode, it is in use."""
        assert crm.registry.plugin(subject.name).info == subject.declared.info

    def test_it_loads_with_all_others(self, subject: Subject, urd_database: str) -> None:
        """It claims nothing that another installed plugin has, and keeps none from being used."""
        hold(declarations.company_faults(subject, urd_database))

    def test_its_import_has_no_effect(self, subject: Subject) -> None:
        """Importing it opens nothing, prints nothing and loads no other plugin."""
        hold(sources.import_faults(subject))

    def test_every_public_name_is_documented(self, subject: Subject) -> None:
        """Modules, classes, functions and fields of tables say what they are."""
        hold(sources.documentation_faults(subject))

    def test_the_command_line_can_call_its_functions(self, subject: Subject) -> None:
        """Reports, outputs, commands and deadlines have typed parameters, given by name."""
        hold(signatures.signature_faults(subject))

    def test_every_table_takes_a_row(self, subject: Subject, session: Session) -> None:
        """A row of each table can be written and is found again."""
        hold(tables.row_faults(subject, session, self.sample))

    def test_retention_runs_from_a_day(self, subject: Subject) -> None:
        """How long rows are kept is counted from a date of theirs."""
        hold(tables.retention_faults(subject))

    def test_its_rows_outlast_its_absence(self, subject: Subject, urd_database: str) -> None:
        """Left out, its tables stay and everything else works; chosen again, its rows are there."""
        hold(tables.absence_faults(subject, urd_database, self.sample))

    def test_its_migrations_follow_each_other(self, subject: Subject, crm: Crm) -> None:
        """Each migration names the one before it, and its file is named after itself."""
        hold(tables.history_faults(subject, crm))

    def test_its_migrations_make_the_tables_of_its_models(self, subject: Subject, crm: Crm) -> None:
        """An upgraded database and a new one are the same."""
        hold(tables.migration_faults(subject, crm))

    def test_every_stage_is_reached_and_leads_to_an_end(self, subject: Subject) -> None:
        """No stage is cut off, and every engagement can be over some day."""
        hold(stages.graph_faults(subject))

    def test_every_move_works(self, subject: Subject, session: Session) -> None:
        """Every declared move can be taken, or is refused by a guard that says why."""
        hold(stages.walk_faults(subject, session, self.sample))

    def test_reports_answer_an_empty_database(self, subject: Subject, session: Session) -> None:
        """A report on a new database gives no error."""
        hold(running.report_faults(subject, session, self.arguments))

    def test_reports_give_frozen_rows(self, subject: Subject, session: Session) -> None:
        """A report gives rows of frozen attrs classes, and only looks."""
        self._fill(subject, session)
        hold(running.report_faults(subject, session, self.arguments))

    def test_checks_only_look(self, subject: Subject, session: Session) -> None:
        """A check finds nothing in nothing, writes nothing, and finds only rows that it was given."""
        hold(running.check_faults(subject, session, self.sample))

    def test_outputs_are_written_in_both_languages(self, subject: Subject, session: Session) -> None:
        """An output gives an English and a Bulgarian text."""
        self._fill(subject, session)
        hold(running.output_faults(subject, session, self.arguments))

    def test_deadlines_lie_in_the_time_asked_for(self, subject: Subject, session: Session) -> None:
        """A source gives deadlines on or after the one day and before the other."""
        self._fill(subject, session)
        hold(running.deadline_faults(subject, session))

    def test_briefings_say_something_of_any_country(self, subject: Subject, session: Session) -> None:
        """A source gives lines of a briefing, also where nobody of the country is known."""
        self._fill(subject, session)
        hold(running.briefing_faults(subject, session))

    def _fill(self, subject: Subject, session: Session) -> None:
        for table in subject.tables:
            self.sample(session, table)


def hold(faults: Iterable[str]) -> None:
    """Fail with all faults there are."""
    found = list(faults)
    if found:
        pytest.fail("\n".join(found), pytrace=False)
