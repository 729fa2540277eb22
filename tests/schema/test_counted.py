"""SQLite gives no number twice in any table of ours, whoever made it and when."""

import pytest
import sqlalchemy as sa
from alembic import command

from urd_crm import Crm
from urd_crm.core import declared
from urd_crm.entities.model import table_of
from urd_crm.errors import MigrationFailedError
from urd_crm.registry import build_registry
from urd_crm.schema.component import Component, components
from urd_crm.schema.counted import make_counted
from urd_crm.schema.rebuild import references_at_rest
from urd_crm.schema.upgrade import configuration, upgrade_all

pytestmark = pytest.mark.only("sqlite")
REGISTRY = build_registry(declared, strict=True)
COMPONENTS = components(REGISTRY)
COUNTED = {table_of(each).name for each in REGISTRY.tables if table_of(each).autoincrement_column is not None}
MOORING = """op.create_table("urd_mooring_berth", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
op.execute("CREATE TABLE urd_mooring_buoy (id INTEGER PRIMARY KEY, name TEXT)")
op.execute("INSERT INTO urd_mooring_buoy VALUES (7, 'Шамандура')")"""
HARBOUR = (
    """CREATE TABLE "urd_Odd ""one"" boat" (
        "my id" INTEGER NOT NULL,  -- the boat's PRIMARY KEY (of all)
        name TEXT COLLATE NOCASE DEFAULT 'no PRIMARY KEY, ''and'' no "end' CHECK (length(name) > 1),
        loud TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL,
        long INTEGER AS (length(name)) STORED,
        towed_by INTEGER REFERENCES "urd_Odd ""one"" boat" ON DELETE SET NULL,
        CONSTRAINT "the key" /* PRIMARY KEY */ PRIMARY KEY ("my id"),
        CONSTRAINT once UNIQUE (name)
    ) STRICT""",
    """CREATE TABLE urd_oar (id INTEGER PRIMARY KEY, boat INTEGER NOT NULL REFERENCES "urd_Odd ""one"" boat" ("my id") ON DELETE CASCADE)""",
    'CREATE INDEX ix_loud ON "urd_Odd ""one"" boat" (lower(name), "my id" DESC)',
    'CREATE UNIQUE INDEX ix_towed ON "urd_Odd ""one"" boat" (name COLLATE BINARY) WHERE towed_by IS NOT NULL',
    "CREATE TABLE harbour_log (boat TEXT)",
    'CREATE TRIGGER t_boat AFTER UPDATE ON "urd_Odd ""one"" boat" BEGIN INSERT INTO harbour_log VALUES (NEW.loud); END',
    """CREATE TRIGGER t_oar AFTER INSERT ON urd_oar
    BEGIN INSERT INTO harbour_log SELECT name FROM "urd_Odd ""one"" boat" WHERE "my id" = NEW.boat; END""",
    'CREATE VIEW harbour_boats AS SELECT * FROM "urd_Odd ""one"" boat" JOIN urd_oar ON boat = "my id"',
    """INSERT INTO "urd_Odd ""one"" boat" ("my id", name, towed_by) VALUES (1, 'Вълна', NULL), (9, 'Boat', 1)""",
    "INSERT INTO urd_oar VALUES (4, 1), (5, 9)",
)


def rows(engine, query):
    """Give the rows of a query."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def run(engine, *statements: str):
    """Run statements in one transaction."""
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def count(engine, tables=None):
    """Let tables count for ever, as an upgrade does."""
    with engine.connect() as connection, references_at_rest(connection), connection.begin():
        make_counted(connection, tables)


def counted(engine):
    """Give the names of the tables that say so."""
    return {name for (name,) in rows(engine, "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")}


class TestUpgrade:
    @pytest.fixture
    def old(self, engine, recording):
        """The database of the first release."""
        recording(engine, "0.1.0.dev1")
        return engine

    def test_every_table_counts_for_ever(self, old):
        """Those of plugins too that have no migration of their own to take."""
        assert len(counted(old) - {"sqlite_sequence"}) == 6
        upgrade_all(old, COMPONENTS)
        assert counted(old) == COUNTED

    def test_those_of_plugins_that_are_not_in_use_too(self, old):
        """They may be used again."""
        upgrade_all(old, COMPONENTS[:1])
        assert counted(old) == COUNTED

    def test_no_number_is_given_that_the_audit_knows(self, old, clock):
        """The rows that had the highest were deleted before the upgrade."""
        entry = "SELECT at, actor, '{}', {}, 'delete' FROM urd_change LIMIT 1"
        for table, number in (("urd_contact_point", 70_000), ("urd_investors_site", 80_000)):
            columns = "INSERT INTO urd_change (at, actor, entity, entity_id, operation)"
            run(old, f"{columns} {entry.format(table, number)}")
        (last,) = rows(old, "SELECT max(id) FROM urd_relationship")[0]
        upgrade_all(old, COMPONENTS)
        with Crm(old, strict=True, clock=clock).session(actor="tester") as session:
            firms = [session.organisations.add(name) for name in ("Ventil AB", "Spets AB")]
            session.flush()
            assert session.contact_points.add(firms[0], "email", "office@example.com").id == 70_001
            assert session.relationships.add(firms[0], "owns", firms[1]).id > last
            assert session.review.verify() == []
        assert dict(rows(old, "SELECT name, seq FROM sqlite_sequence"))["urd_investors_site"] == 80_000

    def test_one_that_stops_leaves_all_as_it_was(self, old):
        """What was written anew by then is undone: an index of a later step has a name that is taken."""
        run(old, "CREATE INDEX ix_urd_person_country ON urd_person (note)")
        everything = ("SELECT * FROM sqlite_master", "SELECT * FROM sqlite_sequence", "SELECT * FROM urd_contact_point")
        before = [rows(old, each) for each in everything]
        with pytest.raises(MigrationFailedError, match="ix_urd_person_country"):
            upgrade_all(old, COMPONENTS)
        assert [rows(old, each) for each in everything] == before


class TestWhatHangsOnATable:
    @pytest.fixture
    def harbour(self, engine):
        """Tables with all that SQLite can hang on one, written anew."""
        run(engine, *HARBOUR)
        kept = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type <> 'table' ORDER BY name"
        before = rows(engine, kept)
        count(engine)
        assert rows(engine, kept) == before
        return engine

    def test_rows_stay(self, harbour):
        """What is computed is computed as before."""
        assert rows(harbour, 'SELECT * FROM "urd_Odd ""one"" boat"') == [
            (1, "Вълна", "Вълна", 5, None),
            (9, "Boat", "BOAT", 4, 1),
        ]
        assert rows(harbour, "SELECT * FROM urd_oar") == [(4, 1), (5, 9)]
        assert rows(harbour, "PRAGMA integrity_check") == [("ok",)]
        assert rows(harbour, "PRAGMA foreign_key_check") == []

    def test_nothing_names_what_is_not_there(self, harbour):
        """The table that took the place of another has its name everywhere."""
        assert rows(harbour, "SELECT name FROM sqlite_master WHERE sql LIKE '%_alembic_tmp_%'") == []
        assert rows(harbour, "SELECT name FROM sqlite_sequence") == [('urd_Odd "one" boat',), ("urd_oar",)]

    def test_rules_hold(self, harbour):
        """Checks, defaults, types, what is unique, and in whose order."""
        run(harbour, 'INSERT INTO "urd_Odd ""one"" boat" (towed_by) VALUES (1)')
        assert rows(harbour, 'SELECT "my id", name FROM "urd_Odd ""one"" boat" WHERE "my id" > 9') == [
            (10, "no PRIMARY KEY, 'and' no \"end")
        ]
        for values in ("('x', NULL)", "('BOAT', NULL)", "('Some', 'text')", "('Some', 77)"):
            with pytest.raises(sa.exc.IntegrityError):
                run(harbour, f'INSERT INTO "urd_Odd ""one"" boat" (name, towed_by) VALUES {values}')

    def test_triggers_views_and_references_work(self, harbour):
        """Those of the table, and those elsewhere that name it."""
        run(harbour, "DELETE FROM harbour_log")
        run(harbour, """UPDATE "urd_Odd ""one"" boat" SET name = 'Crab' WHERE "my id" = 9""")
        run(harbour, "INSERT INTO urd_oar (boat) VALUES (9)")
        assert rows(harbour, "SELECT boat FROM harbour_log") == [("CRAB",), ("Crab",)]
        assert rows(harbour, "SELECT name, id FROM harbour_boats ORDER BY id")[1:] == [("Crab", 5), ("Crab", 6)]
        run(harbour, 'DELETE FROM "urd_Odd ""one"" boat" WHERE "my id" = 9')
        assert rows(harbour, "SELECT id FROM urd_oar") == [(4,)]

    def test_numbers_are_counted_on(self, harbour):
        """Of a row that is gone too."""
        run(harbour, "DELETE FROM urd_oar WHERE id = 5", "INSERT INTO urd_oar (boat) VALUES (1)")
        assert rows(harbour, "SELECT id FROM urd_oar") == [(4,), (6,)]


class TestWhichTables:
    @pytest.mark.parametrize(
        "key",
        [
            "id INTEGER PRIMARY KEY",
            "id INTEGER CONSTRAINT first primary  key ASC ON CONFLICT ABORT CHECK (id > 0)",
            "id INTEGER, PRIMARY KEY (id)",
            "id INTEGER /* it's one */, PRIMARY KEY (id), CHECK ('a' < 'b')",
            'id INTEGER, CONSTRAINT [a PRIMARY KEY] PRIMARY KEY ("id" ASC) ON CONFLICT FAIL',
            "[id] INTEGER DEFAULT 'PRIMARY KEY' NOT NULL, `PRIMARY KEY` TEXT, PRIMARY KEY([id])",
        ],
    )
    def test_whatever_way_the_key_is_said(self, engine, key):
        """As SQLAlchemy does, and by hand."""
        run(engine, f"CREATE TABLE urd_oar ({key})", "INSERT INTO urd_oar (id) VALUES (5)")
        count(engine)
        run(engine, "DELETE FROM urd_oar", "INSERT INTO urd_oar DEFAULT VALUES")
        assert rows(engine, "SELECT id FROM urd_oar") == [(6,)]

    @pytest.mark.parametrize(
        "said",
        [
            "urd_oar (id INTEGER PRIMARY KEY) WITHOUT ROWID",
            "urd_oar (id INTEGER PRIMARY KEY DESC)",
            "urd_oar (id INT PRIMARY KEY)",
            "urd_oar (a INTEGER, b INTEGER, PRIMARY KEY (a, b))",
            "urd_oar (a INTEGER)",
            "urd_oar (id INTEGER PRIMARY KEY REFERENCES boat (id))",
            "urd_oar (id INTEGER PRIMARY KEY, CHECK (urd_oar.id > 0))",
            "urd_version_oars (id INTEGER PRIMARY KEY)",
            "urdoar (id INTEGER PRIMARY KEY)",
            "oar (id INTEGER PRIMARY KEY)",
        ],
    )
    def test_others_stay_as_they_are(self, engine, said):
        """Those that count nothing, a host's own, and one that says more than is read."""
        run(engine, f"CREATE TABLE {said}")
        count(engine)
        assert rows(engine, "SELECT sql FROM sqlite_master WHERE type = 'table'") == [(f"CREATE TABLE {said}",)]

    @pytest.mark.parametrize("otherwise", ["ABORT", "IGNORE", "REPLACE", "ROLLBACK"])
    def test_one_whose_rows_break_its_rules_stays_as_it_is(self, engine, otherwise):
        """None is lost or changed, whatever the table says is done with such rows; the others follow."""
        said = "CREATE TABLE urd_oar (id INTEGER PRIMARY KEY, length INTEGER {rule})"
        rule = f"NOT NULL ON CONFLICT {otherwise} DEFAULT 3"
        run(engine, said.format(rule=""), "CREATE TABLE urd_sail (id INTEGER PRIMARY KEY)")
        run(engine, "INSERT INTO urd_oar VALUES (1, 2), (2, NULL)")
        run(
            engine,
            "PRAGMA writable_schema=ON",
            f"UPDATE sqlite_master SET sql = '{said.format(rule=rule)}' WHERE name = 'urd_oar'",
            "PRAGMA writable_schema=RESET",
        )
        engine.dispose()
        count(engine)
        assert rows(engine, "SELECT * FROM urd_oar") == [(1, 2), (2, None)]
        assert counted(engine) == {"urd_sail"}

    def test_only_those_that_are_named(self, engine):
        """As after the migration of one plugin; a second time nothing happens."""
        run(engine, "CREATE TABLE urd_oar (id INTEGER PRIMARY KEY)", "CREATE TABLE urd_boat (id INTEGER PRIMARY KEY)")
        count(engine, {"urd_oar"})
        assert counted(engine) == {"urd_oar"}
        made = rows(engine, "SELECT * FROM sqlite_master")
        count(engine, {"urd_oar"})
        assert rows(engine, "SELECT * FROM sqlite_master") == made


class TestMigrations:
    def test_tables_of_a_plugins_migration_count_for_ever(self, engine, migrations):
        """Its author says nothing of it, in SQLAlchemy's words or in raw SQL."""
        tables = tuple(sa.Table(f"urd_mooring_{name}", sa.MetaData()) for name in ("berth", "buoy"))
        component = Component("mooring", tables, migrations(MOORING))
        with engine.connect() as connection, references_at_rest(connection), connection.begin():
            command.upgrade(configuration(component, connection), "head")
        assert counted(engine) == {"urd_mooring_berth", "urd_mooring_buoy"}
        assert rows(engine, "SELECT * FROM sqlite_sequence") == [("urd_mooring_berth", 0), ("urd_mooring_buoy", 7)]
