"""PostgreSQL's columns order and hold what SQLite's do, whoever made them and when."""

import pytest
import sqlalchemy as sa

from urd_crm.core import declared
from urd_crm.registry import build_registry
from urd_crm.schema.component import Component, components
from urd_crm.schema.create import LETTERS, prepare
from urd_crm.schema.engine import make_engine
from urd_crm.schema.likeness import make_alike
from urd_crm.schema.upgrade import upgrade_all

COMPONENTS = components(build_registry(declared, strict=True))
NARROW = """
SELECT attrelid::regclass::text || '.' || attname, format_type(atttypid, atttypmod), collname
FROM pg_attribute LEFT JOIN pg_collation c ON c.oid = attcollation
WHERE attrelid IN (SELECT oid FROM pg_class WHERE relkind IN ('r', 'p') AND starts_with(relname, 'urd_')
    AND NOT starts_with(relname, 'urd_version_'))
AND attnum > 0 AND (atttypid IN ('int2'::regtype, 'int4'::regtype) OR collname = 'default')
"""
COLUMNS = """
SELECT attname, format_type(atttypid, atttypmod), collname FROM pg_attribute LEFT JOIN pg_collation c ON c.oid = attcollation
WHERE attrelid = 'urd_mooring_berth'::regclass AND attnum > 0 ORDER BY attname
"""
SEQUENCES = "SELECT sequencename FROM pg_sequences WHERE data_type <> 'bigint'::regtype"
LETTERS_THERE = sa.text("SELECT count(*) FROM pg_indexes WHERE indexname = :name")
MOORING = """op.create_table(
    "urd_mooring_berth",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("length", sa.SmallInteger()),
    sa.Column("name", sa.String(40), index=True),
    sa.Column("mark", sa.Text(collation="POSIX" if op.get_bind().dialect.name == "postgresql" else None)),
)"""

COMPUTED = """op.create_table(
    "urd_mooring_berth",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("length", sa.Integer()),
    sa.Column("double", sa.Integer(), sa.Computed("length * 2", persisted=True)),
    sa.Column("name", sa.String(40), index=True),
    sa.Column("loud", sa.String(40), sa.Computed("upper(name)", persisted=True)),
)"""
ADDED = """with op.batch_alter_table("urd_mooring_berth") as table:
    table.add_column(sa.Column("metres", sa.Integer()))
    table.add_column(sa.Column("feet", sa.Integer(), sa.Computed("metres * 3", persisted=True)))
"""


def rows(engine, query):
    """Give the rows of a query."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


@pytest.mark.only("postgresql")
class TestTables:
    def test_new_ones_are_alike(self, engine):
        """Whatever plugin they are of, and without being altered."""
        prepare(engine, COMPONENTS)
        assert rows(engine, NARROW) == []
        assert rows(engine, SEQUENCES) == []

    def test_those_of_an_older_release_become_so(self, engine, recording):
        """With the core's upgrade, those of plugins that are not in use too; the index of letters comes with it."""
        recording(engine, "0.1.0.dev1")
        with engine.begin() as connection:
            connection.exec_driver_sql(f"DROP INDEX IF EXISTS {LETTERS}")
        assert ("urd_party.id", "integer", None) in rows(engine, NARROW)
        assert len(rows(engine, SEQUENCES)) > 30
        upgrade_all(engine, COMPONENTS[:1])
        assert rows(engine, NARROW) == []
        assert rows(engine, SEQUENCES) == []
        with engine.connect() as connection:
            has_it = connection.exec_driver_sql("SELECT count(*) FROM pg_extension WHERE extname = 'pg_trgm'").scalar()
            assert connection.execute(LETTERS_THERE, {"name": LETTERS}).scalar() == has_it

    def test_those_behind_another_schema_of_the_path_become_so(self, engine, recording):
        """Wherever the tables are found, there they are upgraded."""
        recording(engine, "0.1.0.dev1")
        behind = make_engine(engine.url.update_query_dict({"options": "-csearch_path=app,public"}))
        with behind.begin() as connection:
            connection.exec_driver_sql("CREATE SCHEMA app")
        upgrade_all(behind, COMPONENTS[:1])
        behind.dispose()
        assert rows(engine, NARROW) == []
        assert rows(engine, SEQUENCES) == []

    def test_those_of_a_plugins_migration_become_so(self, engine, migrations):
        """Its author writes Integer and String, as for SQLite; a collation that was chosen stays."""
        from alembic import command

        from urd_crm.schema.upgrade import configuration

        package = migrations(MOORING)
        component = Component("mooring", (sa.Table("urd_mooring_berth", sa.MetaData()),), package)
        with engine.begin() as connection:
            command.upgrade(configuration(component, connection), "head")
        assert rows(engine, COLUMNS) == [
            ("id", "bigint", None),
            ("length", "bigint", None),
            ("mark", "text", "POSIX"),
            ("name", "character varying(40)", "C"),
        ]
        assert rows(engine, SEQUENCES) == []

    def test_so_do_those_with_a_column_that_is_computed(self, engine, migrations):
        """PostgreSQL alters no column that another one is computed from: they are made as they shall be."""
        from alembic import command

        from urd_crm.schema.upgrade import configuration

        package = migrations(COMPUTED, ADDED)
        component = Component("mooring", (sa.Table("urd_mooring_berth", sa.MetaData()),), package)
        with engine.begin() as connection:
            command.upgrade(configuration(component, connection), "head")
        assert rows(engine, COLUMNS) == [
            ("double", "bigint", None),
            ("feet", "bigint", None),
            ("id", "bigint", None),
            ("length", "bigint", None),
            ("loud", "character varying(40)", "C"),
            ("metres", "bigint", None),
            ("name", "character varying(40)", "C"),
        ]
        assert rows(engine, SEQUENCES) == []

    def test_a_table_in_parts_becomes_so_with_its_parts(self, engine):
        """Odd names and a host's own tables are no matter."""
        with engine.begin() as connection:
            connection.exec_driver_sql(
                'CREATE TABLE "urd_Odd one" ("my id" serial, day date, "a ""name""" text) PARTITION BY RANGE (day)'
            )
            connection.exec_driver_sql('CREATE TABLE urd_odd_part PARTITION OF "urd_Odd one" DEFAULT')
            connection.exec_driver_sql("INSERT INTO urd_odd_part VALUES (7, '2026-03-02', 'x')")
            connection.exec_driver_sql("CREATE TABLE permit (id serial, name text)")
            make_alike(connection)
            make_alike(connection)
            kept = connection.exec_driver_sql("INSERT INTO permit (name) VALUES ('x') RETURNING id").scalar()
        assert rows(engine, NARROW) == []
        assert rows(engine, 'SELECT * FROM "urd_Odd one"')[0][0] == 7
        assert kept == 1
        assert [str(each["type"]) for each in sa.inspect(engine).get_columns("permit")] == ["INTEGER", "TEXT"]

    def test_a_table_that_inherits_becomes_so_with_its_parent(self, engine):
        """Its own columns too; PostgreSQL alters the others from above alone."""
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE urd_odd_parent (id serial, name text)")
            connection.exec_driver_sql("CREATE TABLE urd_odd_child (note text) INHERITS (urd_odd_parent)")
            make_alike(connection)
        assert rows(engine, NARROW) == []


@pytest.mark.only("sqlite")
class TestSqlite:
    def test_nothing_happens(self, engine, recording):
        """It is what the others are made alike to."""
        recording(engine, "0.1.0.dev1")
        before = rows(engine, "SELECT sql FROM sqlite_master")
        with engine.begin() as connection:
            make_alike(connection)
        assert rows(engine, "SELECT sql FROM sqlite_master") == before
