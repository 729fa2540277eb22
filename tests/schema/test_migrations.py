"""The migrations lead to the same tables as the models."""

from importlib.resources import files
from itertools import groupby
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from urd_crm.core import declared
from urd_crm.entities.model import CrmModel
from urd_crm.errors import MigrationFailedError, SchemaBehindError, SchemaError
from urd_crm.registry import build_registry
from urd_crm.schema.component import Component, components
from urd_crm.schema.create import prepare
from urd_crm.schema.engine import make_engine
from urd_crm.schema.plan import Upgrade, plan
from urd_crm.schema.upgrade import configuration, upgrade_all

COMPONENTS = [each for each in components(build_registry(declared, strict=True)) if each.migrations]


def take_every_step(engine, found):
    """Make the tables by migrations alone."""
    from alembic import command

    for component in found:
        with engine.connect() as connection, connection.begin():
            if component.revisions:
                command.upgrade(configuration(component, connection), "head")
            else:
                CrmModel.metadata.create_all(connection, tables=list(component.tables))


class TestMigrations:
    def test_every_component_has_a_first_one(self):
        """A component that says where its migrations are has some."""
        assert [each.name for each in COMPONENTS if not each.revisions] == []

    def test_they_lead_to_what_the_models_say(self, new_database, shape):
        """Tables made by migrations and tables made from the models are alike, on the database of this run."""
        made, migrated = (make_engine(new_database()) for _ in range(2))
        prepare(made, COMPONENTS)
        take_every_step(migrated, COMPONENTS)
        expected, found = shape(made), shape(migrated)
        assert found.keys() == expected.keys()
        for table in expected:
            assert found[table] == expected[table], table
        made.dispose()
        migrated.dispose()

    def test_nothing_is_left_to_generate(self, tmp_path):
        """Alembic finds no difference between migrated tables and models."""
        engine = make_engine(tmp_path / "town.db")
        take_every_step(engine, COMPONENTS)
        models = sa.MetaData()  # the tables in use alone, not what other tests have imported
        for each in COMPONENTS:
            for table in each.tables:
                table.to_metadata(models)
        names = set(models.tables)
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={"include_object": lambda _, name, kind, *__: kind != "table" or name in names},
            )
            assert compare_metadata(context, models) == []
        engine.dispose()

    @pytest.mark.parametrize("component", COMPONENTS, ids=lambda each: each.name)
    def test_their_names_are_their_order(self, component):
        """Each follows the one before it, and none number is used twice."""
        numbers = [name[:4] for name in component.revisions]
        assert [len(list(same)) for _, same in groupby(numbers)] == [1] * len(numbers)


MAKE = (
    "op.create_table('urd_club_team', sa.Column('id', sa.Integer, primary_key=True), sa.Column('name', sa.String(40)))"
)
WIDEN = """with op.batch_alter_table('urd_club_team') as table:
    table.add_column(sa.Column('town', sa.String(40), server_default=''))"""
BREAK = """op.execute("INSERT INTO urd_club_team (id, name) VALUES (9, 'half')")
op.add_column('urd_club_team', sa.Column('x', sa.Integer))
raise RuntimeError('half way')"""


@pytest.fixture
def component(migrations):
    """Make a component of one table, with migrations of its own."""

    def make(*bodies: str):
        table = sa.Table("urd_club_team", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
        return Component("club", (table,), migrations(*bodies))

    return make


def rows(engine, sql):
    """Give the rows of a query."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


class TestUpgrade:
    @pytest.fixture
    def old(self, engine, component):
        """A database at the first step, with a row in it."""
        first = component(MAKE)
        take_every_step(engine, [first])
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO urd_club_team (id, name) VALUES (1, 'Роза')")
        return engine

    def test_it_says_what_it_would_do(self, old, component):
        """A plan names each step and takes none."""
        second = component(MAKE, WIDEN)
        assert [(step.component, step.revision) for step in plan(old, [second]).steps] == [("club", "0002_step")]
        assert "town" not in {column["name"] for column in sa.inspect(old).get_columns("urd_club_team")}

    def test_it_takes_the_missing_steps_and_keeps_the_rows(self, old, component):
        """What was there is there, with the new column."""
        second = component(MAKE, WIDEN)
        upgrade_all(old, [second])
        assert rows(old, "SELECT id, name, town FROM urd_club_team") == [(1, "Роза", "")]
        assert plan(old, [second]) == Upgrade(())

    def test_one_that_fails_leaves_everything_as_it_was(self, old, component):
        """Schema and rows are whole, and the error says which component."""
        broken = component(MAKE, WIDEN, BREAK)
        (error,) = upgrade_all(old, [broken]).errors
        assert (type(error), error.component) == (MigrationFailedError, "club")
        assert "half way" in str(error)
        assert {column["name"] for column in sa.inspect(old).get_columns("urd_club_team")} == {"id", "name"}
        assert rows(old, "SELECT id, name FROM urd_club_team") == [(1, "Роза")]

    def test_one_that_is_not_called_as_its_file_is_undone(self, old, component):
        """The database would be taken for one of a newer release from then on."""
        second = component(MAKE, WIDEN)
        file = Path(str(files(second.migrations) / "0002_step.py"))
        file.write_text(file.read_text(encoding="utf-8").replace('"0002_step"', '"0002_other"'), encoding="utf-8")
        (error,) = upgrade_all(old, [second]).errors
        assert 'calls itself 0002_other: write revision = "0002_step"' in str(error)
        assert not upgrade_all(old, [component(MAKE, WIDEN)]).errors

    def test_a_repaired_one_goes_on_from_there(self, old, component):
        """After a failure the mended migration is taken as if nothing had been."""
        assert upgrade_all(old, [component(MAKE, BREAK)]).errors
        assert not upgrade_all(old, [component(MAKE, WIDEN)]).errors
        assert rows(old, "SELECT town FROM urd_club_team") == [("",)]

    def test_a_database_that_waits_is_said_so(self, engine, crm):
        """Opening refuses core tables of an older release, and says what to do."""
        with crm.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE urd_version_core SET version_num = '0001_initial'")
        with pytest.raises(SchemaBehindError, match="urd upgrade"):
            type(crm)(crm.engine)


class TestUnnoted:
    """Somebody emptied the table that says which migration was the last; nobody can take the next one."""

    def test_a_core_is_not_opened_and_the_remedy_is_said(self, engine, crm):
        """It is not said to wait for an upgrade, which would make tables that are there."""
        with crm.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM urd_version_core")
        for work in (
            type(crm),
            lambda engine: plan(engine, COMPONENTS),
            lambda engine: upgrade_all(engine, COMPONENTS),
        ):
            with pytest.raises(SchemaError, match="somebody emptied urd_version_core") as caught:
                work(crm.engine)
            assert type(caught.value) is SchemaError
            assert "urd_version_core" in caught.value.in_("bg")
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(str(caught.value).rpartition(": ")[2])
        assert plan(engine, COMPONENTS) == Upgrade(())

    def test_a_plugin_keeps_nobody_back(self, engine, component):
        """Its upgrade alone is refused; rows and tables stay."""
        second = component(MAKE, WIDEN)
        take_every_step(engine, [component(MAKE)])
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM urd_version_club")
        for work in (plan, upgrade_all):
            done = work(engine, [second])
            assert (done.steps, [error.component for error in done.errors]) == ((), ["club"])
            assert "somebody emptied urd_version_club" in str(done.errors[0])
