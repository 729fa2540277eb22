"""A real plugin changes its tables: what refers to them, hangs on them and stands in them stays."""

from contextlib import closing

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import Field, select

from urd_crm import Crm, Organisation
from urd_crm.contract import NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.errors import MigrationFailedError, PluginError
from urd_crm.schema.component import components
from urd_crm.schema.upgrade import configuration

FIRST = """
op.create_table(
    "urd_rowing_boat",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
    sa.Column("name", sa.String(20), nullable=False),
    sa.Column("owner_id", sa.Integer(), sa.ForeignKey("urd_organisation.id", name="fk_boat_owner"), nullable=True),
    sa.Column("towed_by_id", sa.Integer(), nullable=True),
    sa.Column("rotten", sa.Integer(), nullable=True),
    sa.PrimaryKeyConstraint("id", name="pk_urd_rowing_boat"),
    sa.ForeignKeyConstraint(["towed_by_id"], ["urd_rowing_boat.id"], name="fk_boat_towed"),
    sa.CheckConstraint("length(name) > 1", name="ck_boat_name"),
    sqlite_autoincrement=True,
)
op.create_index("ix_boat_owner", "urd_rowing_boat", ["owner_id"])
op.create_index("ix_boat_lower", "urd_rowing_boat", [sa.text("lower(name)")])
op.create_table(
    "urd_rowing_oar",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
    sa.Column("boat_id", sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint("id", name="pk_urd_rowing_oar"),
    sa.ForeignKeyConstraint(["boat_id"], ["urd_rowing_boat.id"], name="fk_oar_boat", ondelete="CASCADE"),
)
"""
SECOND = """
with op.batch_alter_table("urd_rowing_boat") as table:
    table.alter_column("name", type_=sa.String(80), existing_type=sa.String(20), existing_nullable=False)
    table.add_column(sa.Column("crew", sa.Integer(), nullable=False, server_default="4"))
    table.drop_column("rotten")
"""
HANGING = {
    "sqlite": [
        "CREATE TABLE harbour_log (boat TEXT)",
        "CREATE TRIGGER t_boat AFTER UPDATE ON urd_rowing_boat BEGIN INSERT INTO harbour_log VALUES (NEW.name); END",
        """CREATE TRIGGER t_oar AFTER INSERT ON urd_rowing_oar
        BEGIN INSERT INTO harbour_log SELECT name FROM urd_rowing_boat WHERE id = NEW.boat_id; END""",
        "CREATE VIEW harbour_boats AS SELECT id, name FROM urd_rowing_boat",
        "CREATE UNIQUE INDEX ix_boat_call ON urd_rowing_boat (name COLLATE NOCASE)",
        "CREATE INDEX ix_boat_newest ON urd_rowing_boat (owner_id, id DESC) WHERE owner_id > 0",
    ],
    "postgresql": [
        "CREATE TABLE harbour_log (boat TEXT)",
        """CREATE FUNCTION f_boat() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN INSERT INTO harbour_log VALUES (NEW.name); RETURN NEW; END $$""",
        "CREATE TRIGGER t_boat AFTER UPDATE ON urd_rowing_boat FOR EACH ROW EXECUTE FUNCTION f_boat()",
        """CREATE FUNCTION f_oar() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO harbour_log
        SELECT name FROM urd_rowing_boat WHERE id = NEW.boat_id; RETURN NEW; END $$""",
        "CREATE TRIGGER t_oar AFTER INSERT ON urd_rowing_oar FOR EACH ROW EXECUTE FUNCTION f_oar()",
    ],
}


class Boat(Record, table=True):
    __tablename__ = "urd_rowing_boat"

    name: str = Field(max_length=80)
    owner_id: int | None = Field(default=None, foreign_key="urd_organisation.id")
    towed_by_id: int | None = Field(default=None, foreign_key="urd_rowing_boat.id")
    crew: int = 4


class Oar(Record, table=True):
    __tablename__ = "urd_rowing_oar"

    boat_id: int = Field(foreign_key="urd_rowing_boat.id", ondelete="CASCADE")


@pytest.fixture
def rowing(migrations):
    """A plugin whose first migration is written."""
    package = migrations(FIRST)

    class Plugin:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo("rowing", Text("Rowing"), "1", 1, migrations=package)

        @hookimpl
        def urd_crm_records(self):
            yield RecordType("boat", Boat, NO_PERSONAL_DATA)
            yield RecordType("oar", Oar, NO_PERSONAL_DATA)

    plugin = Plugin()
    plugin.package = package
    return plugin


@pytest.fixture
def filled(rowing, engine, urd_database):
    """A database in which the plugin's first tables have rows, and a host's trigger and view look at them."""
    crm = Crm.open(urd_database, plugins=[])
    with crm.session(actor="tester") as session:
        owner = session.organisations.add("Гребен клуб „Вълна“").id
    crm.close()
    with closing(Crm.open(":memory:", plugins=[rowing])) as declaring:
        (_, component) = components(declaring.registry)
    with engine.begin() as connection:
        command.upgrade(configuration(component, connection), "head")
    with engine.begin() as connection:
        run = connection.exec_driver_sql
        for number, tow in ((1, "NULL"), (2, "1"), (9, "2")):
            run(f"INSERT INTO urd_rowing_boat VALUES ({number}, 1, 'Boat {number}', {owner}, {tow}, 7)")
            run(f"INSERT INTO urd_rowing_oar VALUES ({number * 10}, 1, {number})")
        for statement in HANGING[engine.dialect.name]:
            run(statement)
        if engine.dialect.name == "sqlite":
            run("INSERT INTO urd_rowing_boat (id, name) VALUES (40, 'Sunk')")
            run("DELETE FROM urd_rowing_boat WHERE id = 40")
        else:
            run("SELECT setval('urd_rowing_boat_id_seq', 40)")
            run("SELECT setval('urd_rowing_oar_id_seq', 90)")
    return engine


def rows(engine, sql):
    """Give the rows of a query."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


class TestRebuild:
    @pytest.fixture
    def rebuilt(self, filled, rowing, migrations, shape):
        """The database after the second migration, and what it was made of before and after."""
        before = shape(filled)
        migrations(FIRST, SECOND, package=rowing.package)
        crm = Crm(filled, plugins=[rowing], upgrade=True, strict=True)
        return crm, before, shape(filled)

    def test_every_row_stays_and_what_refers_to_it(self, rebuilt, filled):
        """Neither the boats nor the oars, which go with their boat when somebody deletes it."""
        assert rows(filled, "SELECT id, name, towed_by_id, crew FROM urd_rowing_boat ORDER BY id") == [
            (1, "Boat 1", None, 4),
            (2, "Boat 2", 1, 4),
            (9, "Boat 9", 2, 4),
        ]
        assert rows(filled, "SELECT id, boat_id FROM urd_rowing_oar ORDER BY id") == [(10, 1), (20, 2), (90, 9)]

    def test_references_are_kept_and_hold(self, rebuilt, filled):
        """Those of the table, those to it, and that to itself; deleting a boat takes its oars again."""
        _, before, after = rebuilt
        for table in ("urd_rowing_boat", "urd_rowing_oar"):
            assert after[table]["references"] == before[table]["references"]
        with filled.begin() as connection:
            connection.exec_driver_sql("DELETE FROM urd_rowing_boat WHERE id = 9")
            with pytest.raises(sa.exc.IntegrityError), connection.begin_nested():
                connection.exec_driver_sql("DELETE FROM urd_rowing_boat WHERE id = 1")
        assert rows(filled, "SELECT id FROM urd_rowing_oar ORDER BY id") == [(10,), (20,)]

    def test_triggers_are_kept_and_fire(self, rebuilt, filled):
        """One on the table, and one elsewhere that looks into it."""
        _, before, after = rebuilt
        for table in ("urd_rowing_boat", "urd_rowing_oar"):
            assert after[table]["triggers"] == before[table]["triggers"] != []
        with filled.begin() as connection:
            connection.exec_driver_sql("UPDATE urd_rowing_boat SET name = 'Вихър' WHERE id = 1")
            connection.exec_driver_sql("INSERT INTO urd_rowing_oar (id, boat_id) VALUES (11, 2)")
        assert rows(filled, "SELECT boat FROM harbour_log") == [("Вихър",), ("Boat 2",)]

    def test_checks_indexes_and_options_are_kept(self, rebuilt, filled):
        """All that the migration does not name, an index on an expression, in another order or with a collation too."""
        _, before, after = rebuilt
        for part in ("key", "indexes", "unique", "checks", "options"):
            assert after["urd_rowing_boat"][part] == before["urd_rowing_boat"][part], part
        if filled.dialect.name == "sqlite":
            names = rows(filled, "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'urd_rowing_boat'")
            assert {"ix_boat_owner", "ix_boat_lower"} <= {name for (name,) in names}
        assert all(after[table] == before[table] for table in before if table != "urd_rowing_boat")

    @pytest.mark.only("sqlite")
    def test_views_of_it_show_it(self, rebuilt, filled):
        """SQLite looks a view up when a table is renamed; the rebuild goes on all the same.

        PostgreSQL refuses to alter a column that a view shows.
        """
        assert rows(filled, "SELECT name FROM harbour_boats WHERE id = 2") == [("Boat 2",)]

    def test_numbers_that_were_given_are_not_given_again(self, rebuilt, filled):
        """The highest boat was deleted before the rebuild, and no other one gets its number."""
        crm, _, _ = rebuilt
        with crm.session(actor="tester") as session:
            new = Boat(name="Чайка", crew=8)
            session.add(new)
            assert new.id == 41

    def test_references_are_minded_again_afterwards(self, rebuilt, filled):
        """The connection that took the step goes back to the pool as it was."""
        crm, _, _ = rebuilt
        with pytest.raises(sa.exc.IntegrityError), filled.begin() as connection:
            connection.exec_driver_sql("INSERT INTO urd_rowing_oar (id, boat_id) VALUES (1, 12345)")
        with crm.session() as session:
            assert session.review.verify() == []
            assert len(session.all(select(Organisation))) == 1

    @pytest.mark.only("sqlite")
    def test_a_key_that_stands_in_its_column_goes_on_to_do_what_it_did(self, filled, rowing, migrations):
        """A host's that was added later; SQLAlchemy reads there only what it refers to."""
        with filled.begin() as connection:
            connection.exec_driver_sql(
                "ALTER TABLE urd_rowing_boat ADD COLUMN spare_id INTEGER REFERENCES urd_rowing_oar (id) ON DELETE SET NULL"
            )
        kept = "SELECT * FROM pragma_foreign_key_list('urd_rowing_boat') WHERE \"from\" = 'spare_id'"
        before = [key[2:] for key in rows(filled, kept)]
        migrations(FIRST, SECOND, package=rowing.package)
        assert not Crm(filled, plugins=[rowing], upgrade=True, strict=True).problems
        assert [key[2:] for key in rows(filled, kept)] == before


class TestMigrationsThatLoseSomething:
    def test_one_that_leaves_references_to_nothing_is_undone(self, filled, rowing, migrations):
        """Whoever deletes boats from under their oars is told, and nothing happened."""
        migrations(FIRST, "op.execute('DELETE FROM urd_rowing_boat WHERE id = 1')", package=rowing.package)
        crm = Crm(filled, plugins=[rowing], upgrade=True)
        (problem,) = crm.problems
        assert isinstance(problem, PluginError)
        assert problem.plugin == "rowing"
        assert len(rows(filled, "SELECT id FROM urd_rowing_boat")) == 3
        with pytest.raises(MigrationFailedError):
            Crm(filled, plugins=[rowing], upgrade=True, strict=True)

    @pytest.mark.only("sqlite")
    def test_what_was_lost_before_is_nobodys_fault(self, filled, rowing, migrations):
        """A host's own rows that refer to nothing do not stop an upgrade."""
        with filled.connect() as connection:
            driver = connection.connection.driver_connection
            driver.execute("CREATE TABLE permit (boat_id INTEGER REFERENCES urd_rowing_boat (id))")
            driver.execute("PRAGMA foreign_keys=OFF")
            driver.execute("INSERT INTO permit VALUES (777)")
            driver.execute("PRAGMA foreign_keys=ON")
        migrations(FIRST, SECOND, package=rowing.package)
        assert not Crm(filled, plugins=[rowing], upgrade=True, strict=True).problems

    @pytest.mark.only("sqlite")
    def test_what_sqlite_cannot_look_at_is_nobodys_fault(self, filled, rowing, migrations):
        """A host's own key that refers to what is no key; of a plugin's it is said."""
        with filled.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE stall (market TEXT)")
            connection.exec_driver_sql("CREATE TABLE permit (market TEXT REFERENCES stall (market))")
        migrations(FIRST, SECOND, package=rowing.package)
        assert not Crm(filled, plugins=[rowing], upgrade=True, strict=True).problems
        third = "op.execute('CREATE TABLE urd_rowing_cox (boat TEXT REFERENCES urd_rowing_boat (name))')"
        migrations(FIRST, SECOND, third, package=rowing.package)
        (problem,) = Crm(filled, plugins=[rowing], upgrade=True).problems
        assert "urd_rowing_cox" in str(problem)

    @pytest.mark.only("sqlite")
    def test_a_rebuild_that_would_lose_a_collation_is_refused(self, filled, rowing, migrations):
        """SQLAlchemy does not read it; the error says what to do."""
        third = 'with op.batch_alter_table("urd_rowing_oar", recreate="always") as table:\n    pass'
        with filled.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE urd_rowing_oar ADD COLUMN wood TEXT COLLATE NOCASE")
        migrations(FIRST, SECOND, third, package=rowing.package)
        (problem,) = Crm(filled, plugins=[rowing], upgrade=True).problems
        assert "copy_from" in str(problem)
        assert "crew" not in {column["name"] for column in sa.inspect(filled).get_columns("urd_rowing_boat")}

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "naming",
        [
            'CREATE INDEX ix_wood ON urd_rowing_oar (abs("order"))',
            'CREATE UNIQUE INDEX ix_wood ON urd_rowing_oar (wood) WHERE "order" > 5',
            'ALTER TABLE urd_rowing_oar ADD COLUMN steel INTEGER CONSTRAINT ck_steel CHECK ("order" > 0)',
        ],
    )
    def test_a_name_that_would_become_a_text_is_refused(self, filled, rowing, migrations, naming):
        """SQLite takes a quoted column that is gone for a text: the rule would hold no longer, and nobody would know."""
        third = 'with op.batch_alter_table("urd_rowing_oar") as table:\n    table.alter_column("order", new_column_name="nth")'
        with filled.begin() as connection:
            connection.exec_driver_sql('ALTER TABLE urd_rowing_oar ADD COLUMN "order" INTEGER')
            connection.exec_driver_sql("ALTER TABLE urd_rowing_oar ADD COLUMN wood TEXT")
            connection.exec_driver_sql(naming)
        migrations(FIRST, SECOND, third, package=rowing.package)
        (problem,) = Crm(filled, plugins=[rowing], upgrade=True).problems
        assert "still names the column order" in str(problem)
        if "ix_wood" in naming:
            third = f'op.drop_index("ix_wood")\n{third}'
        else:
            third += '\n    table.drop_constraint(op.f("ck_steel"), type_="check")'
        migrations(FIRST, SECOND, third, package=rowing.package)
        assert not Crm(filled, plugins=[rowing], upgrade=True, strict=True).problems
