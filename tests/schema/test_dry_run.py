"""``urd upgrade --dry-run`` on databases of older and newer releases: it tells, and leaves all as it is."""

import json

import pytest
import sqlalchemy as sa

from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.start import run

CATALOGUE = {
    "sqlite": "SELECT type, name, sql FROM sqlite_master ORDER BY name",
    "postgresql": "SELECT oid, relname, relfilenode, xmin::text FROM pg_class ORDER BY oid",
}
"""What a database is made of; on PostgreSQL with who wrote it down last."""
PLUGINS = ("government", "investors", "media", "ngos", "partner_cities")


@pytest.fixture
def old(engine, recording):
    """The database of an older release, with rows in every table."""
    recording(engine, "0.1.0.dev1")
    return engine


@pytest.fixture
def urd(urd_database, capsys):
    """Call ``urd`` on it, and give the exit code and what was said."""

    def call(*words: str, plugins=PLUGINS):
        capsys.readouterr()
        code = run(list(words), Desk(database=urd_database, actor="clerk", plugins=plugins))
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def state(engine):
    """Tell what a database is made of, which migrations it has had, and how many rows."""
    with engine.connect() as connection:
        made = connection.exec_driver_sql(CATALOGUE[engine.dialect.name]).all()
        tables = [name for name in sa.inspect(connection).get_table_names() if name.startswith("urd_version_")]
        versions = {name: connection.exec_driver_sql(f"SELECT version_num FROM {name}").scalar() for name in tables}
        return made, versions, connection.exec_driver_sql("SELECT count(*) FROM urd_party").scalar()


def set_version(engine, component, revision):
    """Note another migration as a component's last."""
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE urd_version_{component} SET version_num = '{revision}'")


def drop_investors(engine):
    """Leave what there was before the plugin was installed."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            for name in sa.inspect(connection).get_table_names():
                if name.startswith("urd_investors_") or name == "urd_version_investors":
                    cascade = "" if engine.dialect.name == "sqlite" else " CASCADE"
                    connection.exec_driver_sql(f"DROP TABLE {name}{cascade}")
        connection.invalidate()


class TestDryRun:
    def test_an_old_one_is_told_its_steps(self, old, urd):
        """Each with what it does; nothing is altered, and the real one then takes the same."""
        before = state(old)
        code, planned, err = urd("upgrade", "--dry-run", "--json")
        assert (code, err) == (0, "")
        assert [(step["component"], step["step"]) for step in json.loads(planned)] == [("core", "0002_alike")]
        assert "0002_alike" in urd("upgrade", "--dry-run")[1]
        assert state(old) == before
        code, out, err = urd("upgrade", "--json")
        assert (code, out, err) == (0, planned, "")
        assert state(old)[1:] == ({**before[1], "urd_version_core": "0002_alike"}, before[2])
        assert urd("upgrade", "--dry-run", "--json") == (0, "[]\n", "")

    def test_a_plugin_installed_since_gets_its_tables(self, old, urd):
        """They are named behind the steps of the core."""
        drop_investors(old)
        before = state(old)
        code, planned, _ = urd("upgrade", "--dry-run", "--json")
        steps = json.loads(planned)
        assert (code, [(step["component"], step["step"]) for step in steps]) == (
            0,
            [("core", "0002_alike"), ("investors", "+")],
        )
        assert "urd_investors_site" in steps[1]["tables"]
        assert state(old) == before
        assert urd("upgrade", "--json")[:2] == (0, planned)

    def test_a_plugin_that_is_not_in_use_is_named(self, old, urd):
        """With its last migration."""
        before = state(old)
        code, _, err = urd("upgrade", "--dry-run", plugins=PLUGINS[:1])
        assert code == 0
        assert "'media'" in err
        assert "0001_initial" in err
        assert state(old) == before

    def test_a_newer_plugin_is_told_and_the_others_upgraded(self, old, urd):
        """The rows say what was done, the error what was not."""
        set_version(old, "media", "0777_later")
        before = state(old)
        for words in (["--dry-run"], []):
            code, out, err = urd("upgrade", *words)
            assert code == ExitCode.STORAGE
            assert "0002_alike" in out
            assert "0777_later" in err
            if words:
                assert state(old) == before
        assert urd("upgrade", "--json")[1] == "[]\n"

    def test_a_newer_core_is_refused(self, old, urd):
        """Neither looked into further nor touched."""
        set_version(old, "core", "0777_later")
        before = state(old)
        for words in (["--dry-run"], []):
            code, out, err = urd("upgrade", *words, "--json")
            error = json.loads(err)["error"]
            assert (code, out, error["type"]) == (ExitCode.STORAGE, "", "schema-ahead")
            assert "0777_later" in error["message"]
        assert state(old) == before

    def test_it_looks_while_somebody_upgrades(self, old, urd):
        """It waits for nobody, and sees what is committed."""
        with old.connect() as other, other.begin():
            other.exec_driver_sql("ALTER TABLE urd_party ADD COLUMN later INTEGER")
            other.exec_driver_sql("UPDATE urd_version_core SET version_num = '0777_later'")
            code, planned, _ = urd("upgrade", "--dry-run", "--json")
            assert (code, [step["step"] for step in json.loads(planned)]) == (0, ["0002_alike"])
