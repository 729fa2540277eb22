"""``urd <plugin> <command>``."""

import sqlite3
from contextlib import closing

from urd_crm.cli.exit_code import ExitCode


class TestPluginCommands:
    def test_they_are_listed(self, urd):
        """Below the name of the plugin."""
        assert "reserve" in urd("investors", "--help").out

    def test_one_that_is_refused_says_why(self, urd):
        """The plugin's own errors are told like all others."""
        assert urd("investors", "reserve", "1", "1", "2026-09-30").code == ExitCode.NOT_FOUND

    def test_a_mistake_in_the_name_is_told(self, urd):
        """Of the command, of the plugin."""
        assert urd("investors", "nonsense").code == ExitCode.WRONG_USE

    def test_one_whose_tables_are_newer_does_not_write(self, call, town):
        """Its own checks would not be asked: the plugin is left out when the database opens."""
        call("init", plugins=("investors",))
        with closing(sqlite3.connect(town)) as database, database:
            database.execute("UPDATE urd_version_investors SET version_num = '0777_later'")
        said = call("investors", "reserve", "1", "1", "2026-09-30", plugins=("investors",))
        assert said.code == ExitCode.PLUGIN
        assert "0777_later" in said.err
