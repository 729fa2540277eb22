"""``urd <plugin> <command>``."""

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
