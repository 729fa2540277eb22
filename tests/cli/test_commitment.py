"""``urd commitment``, and what is due of it."""

from urd_crm.cli.exit_code import ExitCode


class TestPromises:
    def test_an_overdue_one_is_listed(self, urd, clock):
        """The day after it was due."""
        urd("commitment", "add", "Send the zoning plan", "--to", "1", "--due", "2026-03-05", "--unit", "Investments")
        assert urd("commitment", "list", "--json").json == []
        clock.set("2026-03-06T09:00")
        assert urd("commitment", "list", "--json").json[0]["days_late"] == 1
        assert urd("commitment", "close", "1", "--evidence", "letter 94-13").code == 0
        assert urd("commitment", "list", "--json").json == []

    def test_one_side_is_named(self, urd):
        """A promise is ours or theirs."""
        assert urd("commitment", "add", "X").code == ExitCode.WRONG_USE
        assert urd("commitment", "add", "X", "--to", "1", "--by", "2").code == ExitCode.WRONG_USE

    def test_it_is_among_the_deadlines(self, urd):
        """With the days that are left; the last day is included."""
        urd("commitment", "add", "Send the zoning plan", "--to", "1", "--due", "2026-03-05")
        row = urd("deadlines", "--to", "2026-03-05", "--plugin", "core", "--json").json[0]
        assert (row["due"], row["days_left"], row["source"]) == ("2026-03-05", 3, "commitments")
        assert urd("deadlines", "--to", "2026-03-04", "--json").json == []
