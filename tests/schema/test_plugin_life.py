"""A plugin is installed later, breaks, is repaired and removed; the core and the others go on meanwhile."""

import json
import os
import shutil
import subprocess
import sys
from textwrap import dedent

import pytest

from urd_crm import Crm
from urd_crm.cli.exit_code import ExitCode

CODE = """
from sqlmodel import Field
from urd_crm.contract import NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl


class Bath(Record, table=True):
    __tablename__ = "urd_sauna_bath"

    label: str = Field(max_length=20)
    {field}


@hookimpl
def urd_crm_plugin():
    return PluginInfo("sauna", title=Text("Sauna"), version="1", api=1, migrations="fake_sauna.{migrations}")


@hookimpl
def urd_crm_records():
    yield RecordType("bath", Bath, NO_PERSONAL_DATA)
"""
HEAT = "heat: int | None = None"
REVISION = (
    '"""{title}."""\nimport sqlalchemy as sa\nfrom alembic import op\nrevision = {name!r}\ndown_revision = {before!r}\n'
)
FIRST = """
def upgrade():
    op.create_table("urd_sauna_bath", sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False), sa.Column("label", sa.String(20), nullable=False))
"""
SECOND = """
def upgrade():
    with op.batch_alter_table("urd_sauna_bath") as table:
        table.add_column(sa.Column("heat", sa.Integer(), nullable=True))
"""
RAISES = SECOND + '    op.execute("UPDATE urd_sauna_bath SET label = \'half\'")\n    raise RuntimeError("no wood")\n'


@pytest.fixture
def site(tmp_path):
    """A folder of installed packages."""
    return tmp_path / "site"


@pytest.fixture
def install(site):
    """Install the plugin, in place of what was there of it."""

    def call(*revisions: str, field="", code="", migrations="migrations"):
        shutil.rmtree(site, ignore_errors=True)
        package = site / "fake_sauna"
        (package / "migrations").mkdir(parents=True)
        (package / "__init__.py").write_text(code or CODE.format(field=field, migrations=migrations))
        (package / "migrations" / "__init__.py").write_text('"""Migrations."""\n')
        for number, body in enumerate(revisions, 1):
            name, before = f"{number:04d}_step", f"{number - 1:04d}_step" if number > 1 else None
            text = REVISION.format(title=f"Step {number}", name=name, before=before) + body
            (package / "migrations" / f"{name}.py").write_text(text)
        info = site / "fake_sauna-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: fake-sauna\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text("[urd_crm.plugins]\nsauna = fake_sauna\n")

    return call


@pytest.fixture
def urd(urd_database, site, forked):
    """Call ``urd`` in a process that finds what is installed by then."""

    def call(*words: str):
        return forked.urd(*words, "--db", urd_database, path=[site])

    return call


@pytest.fixture
def bathed(install, urd, engine, urd_database):
    """A database in which the plugin has a row, and the tables of another plugin are still to be made."""
    Crm.open(urd_database, plugins=["government", "investors", "media", "ngos"]).close()
    install(FIRST)
    assert urd("upgrade").returncode == 0
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO urd_sauna_bath (id, version, label) VALUES (1, 1, 'Парна')")
        for (table,) in connection.exec_driver_sql(TWINNED[engine.dialect.name]).all():
            connection.exec_driver_sql(
                f"DROP TABLE {table} CASCADE" if engine.dialect.name == "postgresql" else f"DROP TABLE {table}"
            )
    return engine


TWINNED = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'urd%partner_cities%'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE tablename LIKE 'urd%%partner_cities%%'",
}


def steps(done):
    """Give what an upgrade says it did."""
    return [(step["component"], step["step"]) for step in json.loads(done.stdout)]


def rows(engine, sql="SELECT * FROM urd_sauna_bath"):
    """Give the rows of a query."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


class TestLaterAndBroken:
    def test_installed_later_it_gets_its_tables(self, install, urd, engine, urd_database):
        """Beside a core and other plugins that have been at work."""
        Crm.open(urd_database).close()
        install(FIRST)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("sauna", "+")])
        assert rows(engine) == []
        assert steps(urd("upgrade", "--json")) == []

    @pytest.mark.parametrize("how", ["import", "migrations", "contract"])
    def test_one_that_cannot_be_loaded_keeps_nobody_back(self, bathed, install, urd, how):
        """Another plugin gets its tables; its own stay, and are found when it is repaired with a further migration."""
        if how == "import":
            install(code="import urd_no_such_module\n")
        elif how == "migrations":
            install(FIRST, migrations="elsewhere")
        else:
            install(FIRST, code=CODE.format(field="", migrations="migrations").replace("api=1", "api=99"))
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("partner_cities", "+")])
        assert "sauna" in done.stderr
        install(FIRST, SECOND, field=HEAT)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("sauna", "0002_step")])
        assert rows(bathed) == [(1, 1, "Парна", None)]

    def test_a_migration_that_raises_keeps_nobody_back(self, bathed, install, urd):
        """Its tables and rows stay as they were; mended, it is upgraded."""
        install(FIRST, RAISES, field=HEAT)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (ExitCode.STORAGE, [("partner_cities", "+")])
        error = json.loads(done.stderr.splitlines()[-1])["error"]
        assert error["type"] == "migration-failed"
        assert "no wood" in error["message"]
        assert rows(bathed) == [(1, 1, "Парна")]
        install(FIRST, SECOND, field=HEAT)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("sauna", "0002_step")])
        assert rows(bathed) == [(1, 1, "Парна", None)]

    def test_opening_with_an_upgrade_leaves_it_out(self, bathed, install, urd, urd_database, site):
        """A service that upgrades when it starts, starts; the reason stands among the problems."""
        install(FIRST, RAISES, field=HEAT)
        code = """
        import sys
        from urd_crm import Crm
        from urd_crm.errors import MigrationFailedError
        crm = Crm.open(sys.argv[1], upgrade=True)
        assert [problem.plugin for problem in crm.problems] == ["sauna"], crm.problems
        assert "no wood" in str(crm.problems[0])
        assert "partner_cities" in {plugin.info.name for plugin in crm.registry.plugins}
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil AB")
        crm.close()
        try:
            Crm.open(sys.argv[1], upgrade=True, strict=True)
        except MigrationFailedError as error:
            assert error.component == "sauna"
        else:
            raise AssertionError
        """
        path = os.pathsep.join(filter(None, (str(site), os.environ.get("PYTHONPATH"))))
        subprocess.run(
            [sys.executable, "-c", dedent(code), urd_database], env=os.environ | {"PYTHONPATH": path}, check=True
        )

    def test_removed_it_leaves_its_rows_and_finds_them_again(self, bathed, install, urd, site):
        """Whoever upgrades meanwhile is told that it is not in use."""
        shutil.rmtree(site)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("partner_cities", "+")])
        assert "'sauna'" in done.stderr
        assert rows(bathed) == [(1, 1, "Парна")]
        install(FIRST, SECOND, field=HEAT)
        done = urd("upgrade", "--json")
        assert (done.returncode, steps(done)) == (0, [("sauna", "0002_step")])
        assert rows(bathed) == [(1, 1, "Парна", None)]
