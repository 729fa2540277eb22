"""What a plugin declares to be run later: commands and sources of deadlines."""

from datetime import date

import pytest

from urd_crm.contract import API, Command, Deadline, DeadlineSource, PluginInfo, Text, hookimpl


class Parks:
    """A plugin with a command and a source of deadlines."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("parks", title=Text("Parks", "Паркове"), version="1", api=API)

    @hookimpl
    def urd_crm_commands(self):
        """Yield a command."""
        yield Command("mow", lambda session: f"mown by {session.actor}", Text("Mow", "Коси"))

    @hookimpl
    def urd_crm_deadlines(self):
        """Yield a source."""
        yield DeadlineSource("mowing", lambda session, since, until: [Deadline(since, "Mow the lawn", key="lawn")])


@pytest.fixture
def urd_plugins():
    return [Parks()]


class TestHooksThatRunLater:
    def test_a_command_is_found_below_its_plugin(self, crm, session):
        """``urd parks mow`` runs the function with the session."""
        assert crm.registry.commands.get("parks.mow").record.run(session) == "mown by tester"

    def test_a_deadline_carries_the_source_it_comes_from(self, session):
        """The host stamps the plugin's name on what its source gives."""
        day = date(2026, 5, 4)
        found = session.deadlines.between(day, plugins=["parks"])
        assert [(each.due, each.what, each.source) for each in found] == [(day, "Mow the lawn", "parks.mowing")]
