"""What a plugin declares to be run later: commands, sources of deadlines and of briefings."""

from datetime import date, datetime

import pytest

from urd_crm.contract import (
    API,
    BriefingLine,
    BriefingSource,
    Command,
    Deadline,
    DeadlineSource,
    PluginInfo,
    Text,
    hookimpl,
)
from urd_crm.errors import HookFailedError


class Parks:
    """A plugin with a command and a source of deadlines."""

    @staticmethod
    def mowing(since: date) -> list[Deadline]:
        """Give the days of mowing."""
        return [Deadline(since, "Mow the lawn", key="lawn")]

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
        yield DeadlineSource("mowing", lambda session, since, until: Parks.mowing(since))

    @hookimpl
    def urd_crm_briefings(self):
        """Yield a source."""
        yield BriefingSource(
            "gardens", lambda session, country, on: [BriefingLine(f"{country}, {on}")], Text("Gardens")
        )


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

    @pytest.mark.parametrize("wrong", ["Mow", Deadline("2026-05-04", "Mow"), Deadline(datetime(2026, 5, 4), "Mow")])  # noqa: DTZ001
    def test_a_source_that_gives_no_deadlines_is_told(self, session, monkeypatch, wrong):
        """By its name, and not by a comparison that fails later."""
        monkeypatch.setattr(Parks, "mowing", staticmethod(lambda since: [wrong]))
        with pytest.raises(HookFailedError, match=r"'parks.mowing' failed: .*no Deadline on a date"):
            session.deadlines.between(date(2026, 5, 4), plugins=["parks"])

    def test_a_line_of_a_briefing_carries_the_source_it_comes_from(self, session):
        """Its name and its title; the source is asked for a code and a day."""
        (line,) = [each for each in session.report("everything_about", country="Greece") if each.section != "core"]
        assert (line.what, line.section, line.title.en) == ("GR, 2026-03-02", "parks.gardens", "Gardens")
