"""Every report of every bundled plugin is asked on the command line: as a table, as JSON and as CSV."""

import csv
import inspect
import io
import json

import pytest

from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run
from urd_crm.testing.contract.subject import Subject

PLUGINS = ("government", "investors", "media", "ngos", "partner_cities")


def words_of(report, given) -> list[str]:
    """Write arguments as they are written on a command line."""
    words: list[str] = []
    for name, parameter in inspect.signature(report.run).parameters.items():
        if name not in given or given[name] in (None, ()):
            continue
        several = given[name] if isinstance(given[name], list | tuple) else [given[name]]
        for value in several:
            is_option = parameter.kind is parameter.KEYWORD_ONLY or parameter.default is not parameter.empty
            said = str(getattr(value, "id", value))  # a party, an engagement: by its number
            words += [f"--{name.replace('_', '-')}", said] if is_option else [said]
    return words


@pytest.fixture
def urd(urd_database, clock, capsys):
    """Call ``urd`` on the database of the test."""

    def call(*words: str) -> str:
        desk = Desk(database=urd_database.removeprefix("sqlite:///"), clock=clock, plugins=PLUGINS)
        capsys.readouterr()
        code, said = run(list(words), desk), capsys.readouterr()
        assert code == 0, (words, said.err)
        return said.out

    return call


class TestReports:
    @pytest.mark.parametrize("plugin", PLUGINS)
    def test_each_is_written_in_three_ways(self, crm, urd, contract_of, plugin):
        """The same rows, with the same members, in each."""
        suite, declared = contract_of(plugin), Subject.load(plugin).declared.records["reports"]
        asked = {}
        with crm.session(actor="tester") as session:
            for table in Subject.load(plugin).tables:
                suite.sample(session, table)
            for report in declared:
                asked[report.name] = words_of(report, suite.arguments(session, report))
        told = 0
        for name, words in asked.items():
            command = ("report", f"{plugin}.{name}", *words)
            urd(*command)
            rows = json.loads(urd(*command, "--json"))
            table = list(csv.DictReader(io.StringIO(urd(*command, "--csv"))))
            assert len(table) == len(rows), name
            told += len(rows)
            for row, line in zip(rows, table, strict=True):
                assert set(line) == set(row), name
        assert told, "no report had anything to tell"
