"""``urd plugins``."""

from urd_crm.cli.exit_code import ExitCode


class TestPlugins:
    def test_those_in_use_are_listed(self, urd):
        """With version, package and module."""
        rows = urd("plugins", "--json").json
        assert [row["name"] for row in rows] == ["core", "investors"]
        assert rows[1]["module"] == "urd_crm.plugins.investors"

    def test_no_database_is_needed(self, call, town):
        """What is installed can be asked before there is one, and none is made."""
        assert call("plugins").code == 0
        assert not town.exists()

    def test_one_that_failed_is_found(self, call):
        """The reason stands beside it."""
        said = call("plugins", "--plugin", "nonsense", "--json")
        assert said.code == ExitCode.FOUND
        assert said.json[1]["is_used"] is False
        assert "No plugin 'nonsense'" in said.json[1]["problem"]
