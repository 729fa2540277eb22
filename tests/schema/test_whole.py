"""An upgrade is whole or absent: whatever raises, whoever is killed, however many begin at once."""

import subprocess
import sys
from textwrap import dedent
from threading import Timer
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm.errors import MigrationFailedError, SchemaAheadError
from urd_crm.gate.refusals import SAID
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import Component
from urd_crm.schema.create import lock, stamp
from urd_crm.schema.engine import make_engine
from urd_crm.schema.plan import Upgrade, plan
from urd_crm.schema.upgrade import upgrade_all

FIRST = """
op.create_table(
    "urd_ferry_trip",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("pier", sa.String(20), nullable=False),
)
"""
SECOND = """
with op.batch_alter_table("urd_ferry_trip") as table:
    table.alter_column("pier", type_=sa.String(80), existing_type=sa.String(20), existing_nullable=False)
    table.add_column(sa.Column("guests", sa.Integer(), nullable=False, server_default="0"))
"""
THIRD = """
op.create_table("urd_ferry_crew", sa.Column("id", sa.Integer(), primary_key=True))
op.execute("INSERT INTO urd_ferry_crew VALUES (1)")
op.execute("UPDATE urd_ferry_trip SET guests = 7, pier = 'changed'")
op.execute("DELETE FROM urd_ferry_trip WHERE id > 500")
{middle}
op.drop_table("urd_ferry_crew")
"""
WAIT = """
import sys
print("middle", flush=True)
sys.stdin.readline()
"""
WHAT_STOPS = {
    "error of python": "raise RuntimeError('the boiler is cold')",
    "error of the database": "op.execute('INSERT INTO urd_ferry_nosuch VALUES (1)')",
    "constraint": "op.execute(\"INSERT INTO urd_ferry_trip (id, pier) VALUES (1, 'twice')\")",
    "exit": "raise SystemExit(3)",
    "interrupt": "raise KeyboardInterrupt",
    "commit by itself": "with op.get_context().autocommit_block():\n    op.execute('SELECT 1')",
    "commit of the connection": "op.get_bind().commit()",
    "commit in SQL": "op.execute(' commit;')",
    "rollback in SQL": "op.execute('ROLLBACK')",
}
WHAT_HANGS = {
    "timetable": "CREATE VIEW timetable AS SELECT pier FROM urd_ferry_trip",
    "stamped": "ALTER TABLE urd_ferry_trip ADD stamped text GENERATED ALWAYS AS (upper(pier)) STORED",
    "locals": "CREATE POLICY locals ON urd_ferry_trip USING (pier <> '')",
    "told": "CREATE PUBLICATION told FOR TABLE urd_ferry_trip (id, pier)",
}
"""What keeps PostgreSQL from altering a column."""
ROWS = 1000


def ferry(package: str, name: str = "ferry") -> Component:
    """Give the component; as the core, or as a plugin."""
    table = sa.Table("urd_ferry_trip", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
    return Component(name, (table,), package)


def trips(engine):
    """Give every row of the table, with all of its columns."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM urd_ferry_trip ORDER BY id")]


OLD = [(number, f"Кей {number}") for number in range(1, ROWS + 1)]
NEW = [(number, "changed", 7) for number in range(1, 501)]


@pytest.fixture
def old(engine, migrations):
    """A database at the first migration, with rows."""
    package = migrations(FIRST)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE urd_ferry_trip (id INTEGER PRIMARY KEY, pier VARCHAR(20) NOT NULL)")
        connection.execute(
            sa.text("INSERT INTO urd_ferry_trip VALUES (:id, :pier)"), [{"id": id, "pier": pier} for id, pier in OLD]
        )
        stamp(connection, ferry(package), "0001_step")
        stamp(connection, ferry(package, CORE), "0001_step")
    return engine


@pytest.fixture
def ferryman(old):
    """The same database for a role that owns the plugin's tables, and has no right to others."""
    role = f"ferryman_{uuid4().hex}"
    with old.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {role}")
        connection.exec_driver_sql(f"GRANT ALL ON SCHEMA public TO {role}")
        for table in ("urd_ferry_trip", "urd_version_ferry"):
            connection.exec_driver_sql(f"ALTER TABLE {table} OWNER TO {role}")
    engine = make_engine(old.url.update_query_dict({"options": f"-crole={role}"}))
    yield engine
    engine.dispose()
    with old.begin() as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {role}")
        connection.exec_driver_sql(f"DROP ROLE {role}")


class TestFailure:
    @pytest.mark.parametrize("name", [CORE, "ferry"])
    @pytest.mark.parametrize("reason", WHAT_STOPS)
    def test_what_stops_in_the_middle_leaves_all_as_it_was(self, old, migrations, shape, reason, name):
        """Tables, rows and version, after a migration before it went through; and the mended one goes on."""
        before = shape(old)
        package = migrations(FIRST, SECOND, THIRD.format(middle=WHAT_STOPS[reason]))
        component = ferry(package, name)
        if reason in ("exit", "interrupt"):
            with pytest.raises((SystemExit, KeyboardInterrupt)):
                upgrade_all(old, [component])
        elif name == CORE:
            with pytest.raises(MigrationFailedError) as caught:
                upgrade_all(old, [component])
            assert caught.value.__cause__ is not None
        else:
            (error,) = upgrade_all(old, [component]).errors
            assert (type(error), error.component) == (MigrationFailedError, "ferry")
        assert shape(old) == before
        assert trips(old) == OLD
        assert [step.revision for step in plan(old, [component]).steps] == ["0002_step", "0003_step"]
        migrations(FIRST, SECOND, THIRD.format(middle=""), package=package)
        assert len(upgrade_all(old, [component]).steps) == 2
        assert trips(old) == NEW

    def test_the_message_repeats_no_value(self, old, migrations, request):
        """PostgreSQL tells which value was there twice; we do not."""
        package = migrations(FIRST, "op.execute(\"INSERT INTO urd_ferry_trip VALUES (1, 'Тайна')\")")
        (error,) = upgrade_all(old, [ferry(package)]).errors
        for language in ("en", "bg"):
            assert "Тайна" not in error.in_(language)
            assert "(1)" not in error.in_(language)

    @pytest.mark.only("postgresql")
    @pytest.mark.parametrize("name", WHAT_HANGS)
    def test_what_hangs_on_a_column_is_named(self, old, migrations, name):
        """Whoever has to drop it and make it again is told which it is."""
        with old.begin() as connection:
            if name == "told" and connection.dialect.server_version_info < (15,):
                pytest.skip("this server tells of whole tables only")
            connection.exec_driver_sql(WHAT_HANGS[name])
        (error,) = upgrade_all(old, [ferry(migrations(FIRST, SECOND))]).errors
        for language in ("en", "bg"):
            assert name in error.in_(language)

    @pytest.mark.only("postgresql")
    def test_rows_that_a_policy_hides_stop_it(self, old, ferryman, migrations):
        """A migration that sees some of the rows would change some of them, and nobody would know."""
        with old.begin() as connection:
            for how in ("ENABLE", "FORCE"):
                connection.exec_driver_sql(f"ALTER TABLE urd_ferry_trip {how} ROW LEVEL SECURITY")
        second = "op.execute('UPDATE urd_ferry_trip SET pier = 1')"
        (error,) = upgrade_all(ferryman, [ferry(migrations(FIRST, second))]).errors
        for language in ("en", "bg"):
            assert "row-level security" in error.in_(language)
        assert trips(old) == OLD

    @pytest.mark.only("postgresql")
    def test_limits_of_time_do_not_stop_it(self, old, migrations):
        """An administrator set them for everyday's work; nor does waiting for somebody else's upgrade count."""
        limits = {"options": "-cstatement_timeout=200 -cidle_in_transaction_session_timeout=200"}
        engine = make_engine(old.url.update_query_dict(limits))
        slow = "op.execute('SELECT pg_sleep(0.3)'); __import__('time').sleep(0.3)"
        with old.connect() as other:
            lock(other)
            ending = Timer(0.3, other.rollback)
            ending.start()
            assert upgrade_all(engine, [ferry(migrations(FIRST, slow))]).errors == ()
            ending.join()
        engine.dispose()

    @pytest.mark.only("postgresql")
    def test_whoever_waits_for_a_lock_waits_no_longer_than_its_limit(self, old, migrations):
        """Others would stand in line behind an upgrade that waits."""
        engine = make_engine(old.url.update_query_dict({"options": "-clock_timeout=100"}))
        with old.begin() as other:
            other.exec_driver_sql("LOCK TABLE urd_ferry_trip")
            (error,) = upgrade_all(engine, [ferry(migrations(FIRST, SECOND))]).errors
        assert "holds the database" in str(error)
        assert trips(old) == OLD
        engine.dispose()

    def test_trouble_of_the_database_is_said_in_our_words(self, old, migrations):
        """They say what to do, in both languages, as they do wherever else it happens."""
        reads = {"sqlite": "PRAGMA query_only=ON", "postgresql": "SET TRANSACTION READ ONLY"}[old.dialect.name]
        sa.event.listen(old, "begin", lambda connection: connection.exec_driver_sql(reads))
        (error,) = upgrade_all(old, [ferry(migrations(FIRST, SECOND))]).errors
        _, words = SAID[{"sqlite": "read-only", "postgresql": "reading"}[old.dialect.name]]
        for language in ("en", "bg"):
            assert error.in_(language).endswith(words.in_(language))

    def test_a_file_that_cannot_be_read_stops_its_component_alone(self, old, migrations, tmp_path):
        """A slip in the code, a missing import, a chain that leads nowhere."""
        for body in ("def (", "import urd_no_such_module", None):
            package = migrations(FIRST, body or "pass")
            if body is None:
                later = tmp_path / package / "0002_step.py"
                later.write_text(later.read_text().replace("0001_step", "0044_nowhere"))
            planned = plan(old, [ferry(package)])
            assert [step.revision for step in planned.steps] == ["0002_step"]
            (error,) = upgrade_all(old, [ferry(package)]).errors
            assert error.component == "ferry"
            assert trips(old) == OLD


class TestAfterwards:
    def test_the_database_knows_how_values_are_spread(self, old, migrations):
        """What it had noted of a column went with the old one, and nobody but us would look soon."""
        with old.begin() as connection:
            connection.exec_driver_sql("ANALYZE urd_ferry_trip")
        assert not upgrade_all(old, [ferry(migrations(FIRST, SECOND))]).errors
        noted = {
            "sqlite": "SELECT stat FROM sqlite_stat1 WHERE tbl = 'urd_ferry_trip'",
            "postgresql": "SELECT n_distinct FROM pg_stats WHERE tablename = 'urd_ferry_trip' AND attname = 'pier'",
        }[old.dialect.name]
        with old.connect() as connection:
            assert connection.exec_driver_sql(noted).scalar() is not None

    @pytest.mark.only("postgresql")
    def test_it_looks_at_no_table_of_another_role(self, ferryman, migrations):
        """That of a plugin which somebody else looks after, for example."""
        assert not upgrade_all(ferryman, [ferry(migrations(FIRST, SECOND))]).errors


SCRIPT = """
import json, sys
import sqlalchemy as sa
from urd_crm.schema.component import Component
from urd_crm.schema.engine import make_engine
from urd_crm.schema.plan import plan
from urd_crm.schema.upgrade import upgrade_all

url, folder, package = sys.argv[1:]
sys.path.insert(0, folder)
table = sa.Table("urd_ferry_trip", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
component = Component("ferry", (table,), package)
engine = make_engine(url)
print(json.dumps([step.revision for step in plan(engine, [component]).steps]), flush=True)
sys.stdin.readline()
done = upgrade_all(engine, [component])
print(json.dumps([[step.revision for step in done.steps], [str(error) for error in done.errors]]), flush=True)
"""


@pytest.fixture
def begin(old, urd_database, tmp_path):
    """Begin an upgrade in another process; it says what is planned, and waits for a line before it goes on."""
    started = []

    def call(package):
        process = subprocess.Popen(
            [sys.executable, "-c", dedent(SCRIPT), urd_database, str(tmp_path), package],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield call
    for process in started:
        process.kill()
        process.communicate()


def go_on(process):
    """Let another process go on from where it waits."""
    process.stdin.write("\n")
    process.stdin.flush()


class TestKilled:
    def test_a_process_that_is_killed_in_the_middle_leaves_all_as_it_was(self, old, begin, migrations, shape):
        """Twice, and whoever comes next upgrades as if nothing had been."""
        before = shape(old)
        package = migrations(FIRST, SECOND, THIRD.format(middle=WAIT))
        for _ in range(2):
            process = begin(package)
            assert "0003_step" in process.stdout.readline()
            go_on(process)
            assert process.stdout.readline() == "middle\n"
            process.kill()
            process.wait()
            assert trips(old) == OLD
            assert shape(old) == before
        migrations(FIRST, SECOND, THIRD.format(middle=""), package=package)
        assert not upgrade_all(old, [ferry(package)]).errors
        assert trips(old) == NEW


class TestAtOnce:
    def test_one_does_it_and_the_other_finds_it_done(self, old, begin, migrations):
        """Both saw that there is something to do; one took the steps, neither failed, and none was taken twice."""
        package = migrations(FIRST, SECOND, THIRD.format(middle=WAIT))
        first, second = begin(package), begin(package)
        for process in (first, second):
            assert process.stdout.readline() == '["0002_step", "0003_step"]\n'
        go_on(first)
        assert first.stdout.readline() == "middle\n"
        go_on(second)
        go_on(first)
        assert first.stdout.readline() == '[["0002_step", "0003_step"], []]\n'
        assert second.stdout.readline() == "[[], []]\n"
        assert trips(old) == NEW

    def test_what_another_did_after_the_plan_is_not_done_again(self, old, urd_database, migrations):
        """Between the plan and the lock somebody else upgrades; under the lock one looks again."""
        component = ferry(migrations(FIRST, SECOND))
        other = make_engine(urd_database)
        overtake(old, lambda: upgrade_all(other, [component]))
        assert upgrade_all(old, [component]) == Upgrade(())
        assert trips(old) == [(*row, 0) for row in OLD]
        other.dispose()

    @pytest.mark.parametrize("name", [CORE, "ferry"])
    def test_what_a_newer_release_did_after_the_plan_is_refused(self, old, urd_database, migrations, name):
        """An old process that waited finds a database that it does not know."""
        component = ferry(migrations(FIRST, SECOND), name)
        newer = ferry(migrations(FIRST, SECOND, "op.execute('DELETE FROM urd_ferry_trip')"), name)
        other = make_engine(urd_database)
        overtake(old, lambda: upgrade_all(other, [newer]))
        if name == CORE:
            with pytest.raises(SchemaAheadError, match="0003_step"):
                upgrade_all(old, [component])
        else:
            (error,) = upgrade_all(old, [component]).errors
            assert isinstance(error, SchemaAheadError)
        assert trips(old) == []
        other.dispose()


def overtake(engine, act):
    """Let something happen once, after the plan was made and before the upgrade begins."""
    connections = []

    @sa.event.listens_for(engine, "checkout")
    def _(connection, record, proxy):
        connections.append(True)
        if len(connections) == 2:
            act()


class TestNewer:
    @pytest.mark.parametrize("act", [plan, upgrade_all])
    def test_a_newer_core_is_refused_and_nothing_is_done(self, old, migrations, act):
        """Not for the plugins either, which may want its new tables."""
        core = ferry(migrations(FIRST), CORE)
        with old.begin() as connection:
            stamp(connection, core, "0002_later")
        with pytest.raises(SchemaAheadError, match="0002_later") as caught:
            act(old, [core, ferry(migrations(FIRST, SECOND))])
        assert caught.value.component == CORE
        assert "0002_later" in caught.value.in_("bg")
        assert trips(old) == OLD

    @pytest.mark.parametrize("act", [plan, upgrade_all])
    def test_a_newer_plugin_is_told_and_the_others_go_on(self, old, migrations, act):
        """It alone stays, with what requires it."""
        plugin = ferry(migrations(FIRST, SECOND))
        newer = Component("dock", plugin.tables, migrations(FIRST))
        with old.begin() as connection:
            stamp(connection, newer, "0002_later")
        done = act(old, [newer, plugin])
        assert [step.component for step in done.steps] == ["ferry"]
        (error,) = done.errors
        assert (type(error), error.component) == (SchemaAheadError, "dock")

    def test_what_requires_a_plugin_that_failed_waits_for_it(self, old, migrations):
        """Its migrations may build on the other's; both are told."""
        broken = ferry(migrations(FIRST, "raise RuntimeError('cold')"))
        needs = Component("dock", broken.tables, migrations(FIRST, SECOND), requires=("ferry",))
        with old.begin() as connection:
            stamp(connection, needs, "0001_step")
        done = upgrade_all(old, [broken, needs])
        assert [error.component for error in done.errors] == ["ferry", "dock"]
        assert "ferry" in str(done.errors[1])
        assert not done.steps
        assert trips(old) == OLD
