"""``urd init``, ``urd upgrade`` and ``urd demo``."""

import sqlite3
from uuid import uuid4

from urd_crm.cli.exit_code import ExitCode


class TestInit:
    def test_it_makes_a_database(self, call, town):
        """The file is there, and the answer names it."""
        said = call("init")
        assert (said.code, said.out) == (0, f"{town} is ready. Plugins: core, investors.\n")
        assert town.exists()

    def test_again_it_changes_nothing(self, urd, town):
        """What is there stays."""
        said = urd("init", town, "--json")
        assert said.json["is_new"] is False
        assert urd("search", "Anna", "--json").json[0]["party_id"] == 2

    def test_a_folder_that_is_not_there_is_told(self, call, tmp_path):
        """A slip in the path is no traceback."""
        assert call("init", tmp_path / "no" / "town.db").code == ExitCode.STORAGE


class TestUpgrade:
    def test_nothing_to_do_is_told(self, urd):
        """A new database is current."""
        said = urd("upgrade", "--dry-run")
        assert (said.code, said.err) == (0, "Everything is up to date.\n")

    def test_missing_tables_of_a_plugin_are_planned_then_made(self, call, town):
        """A dry run changes nothing; the real one says the same and does it."""
        call("init", plugins=())
        with sqlite3.connect(town) as database:
            database.execute("DROP TABLE IF EXISTS urd_version_investors")
            tables = [
                row[0]
                for row in database.execute(
                    "SELECT name FROM sqlite_master WHERE name LIKE 'urd_investors_%' AND type = 'table'"
                )
            ]
            database.execute("PRAGMA foreign_keys=OFF")
            for table in tables:
                database.execute(f"DROP TABLE {table}")
        database.close()
        assert tables
        planned = call("upgrade", "--dry-run", "--json").json
        assert {step["component"] for step in planned} == {"investors"}
        assert call("upgrade", "--json").json == planned
        assert call("upgrade", "--json").json == []


class TestDemo:
    def test_it_fills_a_new_database(self, call):
        """With people to search for."""
        said = call("demo", "--scale", "0.02", "--json")
        assert said.code == 0
        assert said.json["counts"]["people"] > 0
        assert call("deadlines", "--json").code == 0

    def test_it_needs_an_empty_database(self, urd):
        """Records that somebody made are not mixed with invented ones."""
        assert urd("demo").code == ExitCode.CONFLICT


class TestSchema:
    def test_a_municipality_s_schema_is_made_by_init_alone(self, call, postgres):
        """A slip in its name is told, instead of making one municipality more."""
        name = f"region_{uuid4().hex}"
        region = postgres.create_database(name)
        assert call("init", f"{region}?schema=varna").code == 0
        assert call("add", "org", "Ventil AB", database=f"{region}?schema=varna").code == 0
        said = call("search", "Ventil", "--json", database=f"{region}?schema=vanra")
        assert said.code == ExitCode.STORAGE
        assert "There is no schema vanra" in said.error["message"]
        assert call("init", f"{region}?schema=burgas").code == 0
        assert call("search", "Ventil", "--json", database=f"{region}?schema=burgas").json == []
        assert len(call("search", "Ventil", "--json", database=f"{region}?schema=varna").json) == 1
        postgres.drop_database(name)
