"""A database that a released library wrote is brought up to date, and nothing in it is lost."""

import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import select

from urd_crm import Crm
from urd_crm.core import declared
from urd_crm.entities.organisation import Organisation
from urd_crm.registry import build_registry
from urd_crm.schema.component import components
from urd_crm.schema.counted import make_counted
from urd_crm.schema.engine import make_engine
from urd_crm.schema.likeness import make_alike
from urd_crm.schema.plan import Upgrade, plan
from urd_crm.schema.rebuild import references_at_rest
from urd_crm.schema.state import Status, read_states
from urd_crm.schema.upgrade import configuration, upgrade_all

RECORDED = Path(__file__).with_name("recorded")
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
RELEASES = sorted(path.name for path in RECORDED.iterdir())
COMPONENTS = components(build_registry(declared, strict=True))
VERSIONS = {each.version_table for each in COMPONENTS}


def contents(engine, names):
    """Give the rows of tables as the driver does, column by column as they are named."""
    with engine.connect() as connection:
        return {
            table: sorted([repr(value) for value in row] for row in connection.exec_driver_sql(_every(table, columns)))
            for table, columns in names.items()
        }


def _every(table, columns):
    return f"SELECT {', '.join(columns)} FROM {table}"


def columns_of(engine):
    """Give the names of the columns of every table but those that note versions."""
    inspector = sa.inspect(engine)
    return {
        table: [f'"{column["name"]}"' for column in inspector.get_columns(table)]
        for table in inspector.get_table_names()
        if table not in VERSIONS
    }


@pytest.fixture(params=RELEASES)
def recorded(request, engine, recording):
    """The database of a release, as it was written then."""
    recording(engine, request.param)
    return engine


class TestRecordings:
    def test_every_release_has_one(self):
        """Whoever makes a release records it, with ``tests/schema/record.py``."""
        released = re.findall(r"^## \[?(\d+\.\d+\.\d+)", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(released) <= set(RELEASES)
        assert "0.1.0.dev1" in RELEASES

    @pytest.mark.parametrize("release", RELEASES)
    def test_each_is_of_both_databases(self, release):
        """One of SQLite, one of PostgreSQL."""
        assert {path.name for path in (RECORDED / release).iterdir()} == {"sqlite.sql", "postgresql.sql"}

    def test_each_has_rows_in_every_table(self, recorded):
        """A table without rows would show nothing."""
        rows = contents(recorded, columns_of(recorded))
        assert len(rows) > 80
        assert [table for table, found in rows.items() if not found] == []

    def test_released_migrations_still_lead_to_it(self, recorded, new_database, shape):
        """A migration that is edited after its release would leave two databases of one version that differ."""
        with recorded.connect() as connection:
            reached = {state.component.name: state.current for state in read_states(connection, COMPONENTS)}
        migrated = make_engine(new_database())
        for component in COMPONENTS:
            if reached[component.name] is not None:
                with migrated.connect() as connection, connection.begin():
                    command.upgrade(configuration(component, connection), reached[component.name])
        with recorded.connect() as connection, references_at_rest(connection), connection.begin():
            make_alike(connection)  # as every migration is followed by, whatever it is
            make_counted(connection)
        found, expected = shape(migrated), shape(recorded)
        assert found.keys() == expected.keys()
        for table, made in expected.items():
            assert found[table] == made, table
        migrated.dispose()


class TestUpgradeOfARelease:
    @pytest.fixture
    def fresh(self, new_database):
        """A new database of this release."""
        engine = make_engine(new_database())
        upgrade_all(engine, COMPONENTS)
        yield engine
        engine.dispose()

    def test_no_row_is_lost(self, recorded):
        """Every row of every table has the same in every column it had, but what search made of the words."""
        names = {table: columns for table, columns in columns_of(recorded).items() if table != "urd_search_gram"}
        before = contents(recorded, names)
        upgrade_all(recorded, COMPONENTS)
        after = contents(recorded, names)
        for table, rows in before.items():
            assert after[table] == rows, table

    def test_misspelt_names_are_found(self, recorded):
        """What search made of the words is made anew where it has another form now."""
        upgrade_all(recorded, COMPONENTS)
        with Crm(recorded).session() as session:
            label = session.search("стефанов")[0].label
            assert label in [hit.label for hit in session.search("стеафнов")]

    def test_its_schema_is_that_of_a_new_one(self, recorded, fresh, shape):
        """Columns, keys, references, indexes, checks and triggers; and every component is at its newest."""
        upgrade_all(recorded, COMPONENTS)
        found, expected = shape(recorded), shape(fresh)
        assert found.keys() == expected.keys()
        for table, made in expected.items():
            assert found[table] == made, table
        with recorded.connect() as connection:
            assert {state.status for state in read_states(connection, COMPONENTS)} == {Status.CURRENT}
        assert plan(recorded, COMPONENTS) == Upgrade(())

    def test_it_is_worked_with(self, recorded, clock):
        """It opens with every plugin, is whole, is found by name, has its history, and takes new records."""
        upgrade_all(recorded, COMPONENTS)
        crm = Crm(recorded, strict=True, clock=clock)
        with crm.session(actor="tester") as session:
            assert session.review.verify() == []
            organisations = session.all(select(Organisation))
            for each in organisations:
                session.timeline(each.id)
            assert each.id in {hit.party_id for hit in session.search(each.name)}
            added = session.organisations.add("Читалище „Нова искра“")
            assert [hit.party_id for hit in session.search("nova iskra")] == [added.id]
            assert session.changes.after(0, limit=1)
            assert session.review.verify() == []
