import textwrap
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from urd_crm.crm import Crm
from urd_crm.schema.host import include_name

ENVIRONMENT = """
import sqlalchemy as sa
from alembic import context
from urd_crm import Organisation
from urd_crm.plugins.investors import Site
from urd_crm.schema.host import include_name

metadata = sa.MetaData()
sa.Table(
    "permit",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("holder_id", sa.ForeignKey(sa.inspect(Organisation).c.id), nullable=False),
    sa.Column("site_id", sa.ForeignKey(sa.inspect(Site).c.id), index=True),
)
engine = sa.create_engine(context.config.get_main_option("sqlalchemy.url"))
with engine.connect() as connection:
    options = {"include_name": include_name} if context.config.attributes["left_alone"] else {}
    context.configure(connection=connection, target_metadata=metadata, **options)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
"""
SCRIPT = '"""${message}"""\nimport sqlalchemy as sa\nfrom alembic import op\nrevision = ${repr(up_revision)}\n'
SCRIPT += "down_revision = ${repr(down_revision)}\n\ndef upgrade():\n    ${upgrades or 'pass'}\n"


@pytest.fixture
def alembic(tmp_path, urd_database):
    """A host's Alembic environment on a database in which our tables are."""
    Crm.open(urd_database, strict=True).close()
    home = tmp_path / "alembic"
    (home / "versions").mkdir(parents=True)
    (home / "env.py").write_text(textwrap.dedent(ENVIRONMENT), encoding="utf-8")
    (home / "script.py.mako").write_text(SCRIPT, encoding="utf-8")
    config = Config()
    config.set_main_option("script_location", str(home))
    config.set_main_option("sqlalchemy.url", urd_database)
    config.set_main_option("path_separator", "os")
    config.attributes["left_alone"] = True
    return config


class TestHostWithItsOwnAlembic:
    def test_it_makes_its_own_tables_and_no_more(self, alembic, urd_database):
        """Its first migration has its table with the reference to ours, and nothing of ours."""
        script = command.revision(alembic, "first", autogenerate=True)
        steps = Path(script.path).read_text(encoding="utf-8").partition("def upgrade")[2]
        assert steps.count("op.create_table('permit'") == 1
        assert all("permit" in line for line in steps.splitlines() if "op." in line)
        assert "['urd_organisation.id']" in steps
        assert "['urd_investors_site.id']" in steps
        assert "drop" not in steps

    def test_nothing_is_left_to_do(self, alembic, urd_database):
        """Once upgraded, its autogenerate proposes nothing, and our tables are whole."""
        command.revision(alembic, "first", autogenerate=True)
        command.upgrade(alembic, "head")
        command.check(alembic)
        crm = Crm.open(urd_database, plugins=[])
        with crm.session(actor="tester") as session:
            added = session.organisations.add("Orchard")
            session.store.execute(sa.text(f"INSERT INTO permit (holder_id) VALUES ({added.id})"))
        crm.close()

    def test_nothing_is_left_to_do_after_our_upgrade(self, alembic, urd_database):
        """A plugin goes and comes back older, we upgrade beside the host's tables: it still proposes nothing."""
        command.revision(alembic, "first", autogenerate=True)
        command.upgrade(alembic, "head")
        Crm.open(urd_database, plugins=["media"], upgrade=True, strict=True).close()
        command.check(alembic)
        Crm.open(urd_database, upgrade=True, strict=True).close()
        command.check(alembic)

    def test_without_the_rule_it_would_drop_ours(self, alembic):
        """What the rule is for: bare autogenerate takes tables that it does not know for left over."""
        command.revision(alembic, "first", autogenerate=True)
        command.upgrade(alembic, "head")
        alembic.attributes["left_alone"] = False
        with pytest.raises(CommandError, match=r"remove_table.*urd_"):
            command.check(alembic)


class TestIncludeName:
    @pytest.mark.parametrize("name", ["urd_party", "urd_investors_site", "urd_version_core"])
    def test_our_tables_are_left_alone(self, name):
        """Those of the core, of plugins, and those that note migrations."""
        assert not include_name(name, "table", {"schema_name": None})

    @pytest.mark.parametrize("name,kind", [("permit", "table"), ("urd_reference", "column"), (None, "schema")])
    def test_all_else_is_looked_at(self, name, kind):
        """A column of the host's may be called as it likes."""
        assert include_name(name, kind, {"table_name": "permit"})
