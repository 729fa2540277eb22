"""Several municipalities in one PostgreSQL database, each in a schema of its own, on one engine."""

import sys
from collections import Counter
from io import StringIO
from threading import Thread
from uuid import uuid4

import pytest
import sqlalchemy as sa
import sqlmodel
from sqlalchemy.orm import Session as OrmSession
from sqlmodel import Field, select

from urd_crm import Attendee, Crm, InteractionDraft, Organisation, OrganisationDraft, Party
from urd_crm.contract import NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.errors import ReadOnlyError, SchemaBehindError, StorageError
from urd_crm.exchange.csv import export_csv
from urd_crm.schema.engine import make_engine
from urd_crm.schema.namespace import in_schema

TOWNS = ("brezovo_example", "Речен бряг", "o'kay; %s?:x")
"""Two that need quotation marks among them."""
PLUGINS = (["investors"], ["ngos", "media"], [])


class Berth(Record, table=True):
    __tablename__ = "urd_mooring_berth"

    label: str = Field(default="", max_length=20)
    depth: int | None = Field(default=None)


def mooring():
    """Make a plugin with one table and migrations."""

    class Mooring:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo("mooring", Text("mooring"), "1", 1, migrations="mooring_migrations")

        @hookimpl
        def urd_crm_records(self):
            yield RecordType("berth", Berth, NO_PERSONAL_DATA)

    return Mooring()


FIRST = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0001_first", None


def upgrade():
    op.create_table("urd_mooring_berth", sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False), sa.Column("label", sa.String(20), nullable=False))
"""
SECOND = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002_second", "0001_first"


def upgrade():
    with op.batch_alter_table("urd_mooring_berth") as batch:
        batch.add_column(sa.Column("depth", sa.Integer(), nullable=True))
"""


def open_towns(engine):
    return [Crm(engine, schema=name, plugins=used, strict=True) for name, used in zip(TOWNS, PLUGINS, strict=True)]


@pytest.fixture(scope="module")
def region(postgres):
    """Three municipalities with other plugins each, the second with a company, a person and a call."""
    engine = sa.create_engine(postgres.create_database("region"), pool_size=2, max_overflow=0)
    with open_towns(engine)[1].session(actor="clerk") as session:
        ventil = session.organisations.add("Ventil AB", country="SE", email="info@example.com")
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil)
        session.interactions.log("call", "Asked for plots", participants=[Attendee(anna, on_behalf_of=ventil)])
    engine.dispose()
    yield "region"
    postgres.drop_database("region")


@pytest.fixture
def url(postgres, request):
    """An empty database or, for a test of the towns, a copy of the region."""
    name = f"region_{uuid4().hex}"
    template = request.getfixturevalue("region") if "towns" in request.fixturenames else "template0"
    yield postgres.create_database(name, template=template)
    postgres.drop_database(name)


@pytest.fixture
def engine(url):
    """One engine of few connections, so that the municipalities take them from each other."""
    engine = sa.create_engine(url, pool_size=2, max_overflow=0)
    yield engine
    engine.dispose()


@pytest.fixture
def towns(engine):
    """The region's municipalities."""
    return open_towns(engine)


def labels(crm):
    with crm.session() as session:
        return [party.label for party in session.all(select(Party).order_by(Party.id))]


class TestIsolation:
    def test_no_row_of_one_is_seen_in_another(self, towns):
        """By the ORM, our own SQL, the search, the time line, the feed, a report and an export."""
        first, second, third = towns
        with second.session() as session:
            ventil = session.organisations.get("Ventil AB")
            assert [hit.label for hit in session.search("lindkvist")] == ["Anna Lindqvist"]
            assert [entry.subject for entry in session.timeline(ventil)] == ["Asked for plots"]
            assert len(session.changes.after(0)) == 4
            assert len(session.report("contact_history", party=ventil)) == 1
            assert export_csv(session, "people", StringIO()) == 1
        for other in (first, third):
            with other.session() as session:
                assert session.all(select(Organisation)) == []
                assert session.store.fetch("SELECT * FROM urd_party") == []
                assert session.store.rows(sa.select(sa.func.count()).select_from(sa.table("urd_search_word"))) == [(0,)]
                assert session.search("lindkvist") == []
                assert session.changes.after(0) == []
                assert export_csv(session, "people", StringIO()) == 0

    def test_bulk_rows_and_numbers_are_each_town_s_own(self, towns):
        """Numbers begin at 1 everywhere, and the index of each is whole."""
        for n, crm in enumerate(towns):
            with crm.session(actor="clerk") as session:
                ids = session.organisations.add_many(OrganisationDraft(f"Firm {i}") for i in range(10 * (n + 1))).ids
                session.interactions.log_many(InteractionDraft("call", "x", [id]) for id in ids)
        assert [len(labels(crm)) for crm in towns] == [10, 22, 30]
        with towns[2].session(actor="clerk") as session:
            assert session.organisations.get("Firm 0").id == 1
            assert session.review.verify() == []
        assert [len(labels(crm)) for crm in towns] == [10, 22, 30]

    def test_threads_of_all_towns_share_the_connections(self, towns):
        """Two connections for twelve threads: each row lands in the town that it was written in."""

        def write(crm, name):
            for n in range(10):
                with crm.session(actor=name) as session:
                    session.organisations.add(f"{name} {n}")
                with crm.session() as session:
                    seen[name] += len(session.search(f"{name} {n}", limit=1))

        seen = Counter()
        names = [
            (crm, f"{town[:2]}{n}") for n in range(4) for crm, town in zip(towns, ("Abc", "Def", "Ghi"), strict=True)
        ]
        threads = [Thread(target=write, args=each) for each in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(seen.values()) == 120
        for crm, town in zip(towns, ("Ab", "De", "Gh"), strict=True):
            written = [label for label in labels(crm) if label[:2] == town]
            assert len(written) == 40
            assert not [label for label in labels(crm) if label[:2] in {"Ab", "De", "Gh"} - {town}]

    def test_a_connection_carries_nothing_over(self, towns, engine):
        """Whoever uses the engine for itself finds the path as the server sets it, after a commit and an error."""
        with pytest.raises(ZeroDivisionError), towns[0].session(actor="clerk") as session:
            session.organisations.add("Never there")
            raise ZeroDivisionError
        with engine.connect() as one, engine.connect() as other:
            assert {one.scalar(sa.text("SHOW search_path")), other.scalar(sa.text("SHOW search_path"))} == {
                '"$user", public'
            }
        assert labels(towns[0]) == []

    def test_tables_in_public_are_not_taken_for_a_town_s_own(self, engine):
        """A region that began with one town in ``public`` adds a second one beside it."""
        public = Crm(engine, plugins=[])
        with public.session(actor="clerk") as session:
            session.organisations.add("Ventil AB")
        second = Crm(engine, schema="second", plugins=[])
        assert (labels(public), labels(second)) == (["Ventil AB"], [])
        with engine.connect() as connection:
            in_public, in_second = (
                set(sa.inspect(connection).get_table_names(schema=name)) for name in ("public", "second")
            )
        assert in_public == in_second

    def test_a_session_without_an_actor_only_reads(self, towns):
        """As everywhere."""
        with towns[0].session() as session, pytest.raises(ReadOnlyError):
            session.organisations.add("Ventil AB")


class TestRole:
    @pytest.mark.parametrize("may_use_extensions", [True, False])
    def test_the_server_holds_the_wall(self, url, engine, may_use_extensions):
        """A role that owns its schema works in it alone, with or without extensions, and may not look into another."""
        role = f"town_{uuid4().hex}"
        Crm(engine, schema="other", plugins=[])
        with engine.begin() as connection:
            connection.execute(sa.text(f"CREATE ROLE {role} LOGIN"))
            connection.execute(sa.text(f"CREATE SCHEMA own AUTHORIZATION {role}"))
            if not may_use_extensions:
                connection.execute(sa.text("REVOKE USAGE ON SCHEMA extensions FROM PUBLIC"))
        address = sa.make_url(url).set(username=role).update_query_dict({"schema": "own"})
        crm = Crm.open(address, plugins=[])
        with crm.session(actor="clerk") as session:
            session.organisations.add("Ventil AB")
        with pytest.raises(StorageError) as caught, crm.session() as session:
            session.store.fetch("SELECT * FROM other.urd_party")
        assert "permission denied" in str(caught.value.__cause__)
        with crm.session() as session:
            assert [hit.label for hit in session.search("ventli")] == ["Ventil AB"]
            (index,) = session.store.fetch("SELECT to_regclass('ix_urd_search_gram_letters') IS NOT NULL")
        assert index == (may_use_extensions,)
        assert labels(crm) == ["Ventil AB"]
        crm.close()
        with engine.begin() as connection:
            connection.execute(sa.text(f"DROP OWNED BY {role}"))
            connection.execute(sa.text(f"DROP ROLE {role}"))

    def test_a_role_that_makes_no_tables_works_without_a_plugin_installed_later(self, url, engine):
        """The plugin is left out and says why; the rest is read and written."""
        role = f"clerk_{uuid4().hex}"
        Crm(engine, plugins=[]).close()
        with engine.begin() as connection:
            connection.execute(sa.text(f"CREATE ROLE {role} LOGIN"))
            connection.execute(sa.text("REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
            for what in ("TABLES", "SEQUENCES"):
                connection.execute(sa.text(f"GRANT ALL ON ALL {what} IN SCHEMA public TO {role}"))
        crm = Crm.open(sa.make_url(url).set(username=role), plugins=["media"])
        (problem,) = crm.problems
        assert "permission denied" in str(problem)
        with crm.session(actor="clerk") as session:
            session.organisations.add("Ventil AB")
        assert labels(crm) == ["Ventil AB"]
        crm.close()
        with engine.begin() as connection:
            connection.execute(sa.text(f"DROP OWNED BY {role}"))
            connection.execute(sa.text(f"DROP ROLE {role}"))


class TestPlugins:
    def test_each_town_has_the_tables_of_its_own_plugins(self, towns, engine):
        """And a version table for each."""
        with engine.connect() as connection:
            found = [
                {table for table in sa.inspect(connection).get_table_names(schema=name) if "version" in table}
                for name in TOWNS
            ]
        core = {"urd_version_core"}
        assert found == [
            core | {"urd_version_investors"},
            core | {"urd_version_ngos", "urd_version_media"},
            core,
        ]

    def test_each_is_upgraded_for_itself(self, engine, tmp_path, monkeypatch):
        """One town's tables go on, those of the others stay as they are until it is their turn."""
        package = tmp_path / "mooring_migrations"
        package.mkdir()
        (package / "__init__.py").write_text("", encoding="utf-8")
        (package / "0001_first.py").write_text(FIRST, encoding="utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        names = ("a", "b", "c")
        try:
            for name in names:
                with in_schema(engine, name).begin() as connection:
                    connection.execute(sa.schema.CreateSchema(name))
                    connection.execute(
                        sa.text(
                            "CREATE TABLE urd_mooring_berth (id serial PRIMARY KEY, version int, label varchar(20))"
                        )
                    )
                    connection.execute(
                        sa.text("CREATE TABLE urd_version_mooring (version_num varchar(32) PRIMARY KEY)")
                    )
                    connection.execute(sa.text("INSERT INTO urd_version_mooring VALUES ('0001_first')"))
                    connection.execute(sa.text("INSERT INTO urd_mooring_berth (version, label) VALUES (1, 'old')"))
            (package / "0002_second.py").write_text(SECOND, encoding="utf-8")
            crms = {"b": Crm(engine, schema="b", plugins=[mooring()], upgrade=True, strict=True)}
            for name in ("a", "c"):
                with pytest.raises(SchemaBehindError):
                    Crm(engine, schema=name, plugins=[mooring()], strict=True)
                crms[name] = Crm(engine, schema=name, plugins=[mooring()], upgrade=True, strict=True)
        finally:
            sys.modules.pop("mooring_migrations", None)
        for name in names:
            with crms[name].session(actor="clerk") as session:
                session.add(Berth(label=name, depth=3))
                assert [berth.label for berth in session.all(select(Berth).order_by(Berth.id))] == ["old", name]


class TestHost:
    def test_a_session_on_the_crm_s_engine_joins(self, towns):
        """It reads and writes the town's tables."""
        with sqlmodel.Session(towns[0].engine) as host, towns[0].session(host, actor="clerk") as session:
            session.organisations.add("Ventil AB")
            host.commit()
            session.organisations.add("Quartz AB")
            host.commit()
        assert labels(towns[0]) == ["Ventil AB", "Quartz AB"]

    @pytest.mark.parametrize("other", [0, None])
    def test_a_session_that_leads_elsewhere_is_refused(self, towns, engine, other):
        """To another town, or to none; before anything is written."""
        lost = engine if other is None else towns[other].engine
        with OrmSession(lost) as host, pytest.raises(StorageError, match="another schema") as caught:
            towns[1].session(host, actor="clerk").__enter__()
        assert caught.value.reason == "unsuited"

    def test_a_session_that_leads_elsewhere_after_a_commit_is_refused(self, towns, engine):
        """A path of the host's own, set for one transaction, does not hold in the next."""
        home = sa.text(f"""SET LOCAL search_path TO "{TOWNS[1]}", extensions""")
        with OrmSession(engine) as host:
            host.execute(home)
            with pytest.raises(StorageError) as caught, towns[1].session(host, actor="clerk") as session:
                session.organisations.add("Quartz AB")
                host.commit()
                session.organisations.add("Nowhere AB")
            assert caught.value.reason == "unsuited"
            host.rollback()
            host.execute(sa.text("SELECT 1"))  # who has left is free to go where it likes
        assert labels(towns[1]) == ["Ventil AB", "Anna Lindqvist", "Quartz AB"]

    def test_a_session_that_commits_in_two_steps_is_refused(self, towns):
        """It would begin in no town, and read the tables of another."""
        with OrmSession(towns[1].engine, twophase=True) as host, pytest.raises(StorageError, match="twophase"):
            host.scalars(sa.select(Organisation)).all()

    def test_a_connection_that_is_lost_at_the_beginning_is_let_go(self, towns, engine, caplog):
        """The session ends with an error, the pool makes a new connection, and the log keeps quiet."""
        with engine.connect() as one, engine.connect() as other:
            processes = [each.scalar(sa.text("SELECT pg_backend_pid()")) for each in (one, other)]
            killer = sa.create_engine(engine.url)
        with killer.connect() as connection:
            for process in processes:
                connection.execute(sa.text("SELECT pg_terminate_backend(:process)"), {"process": process})
        killer.dispose()
        for _ in processes:
            with pytest.raises(StorageError) as caught:
                labels(towns[1])
            assert caught.value.reason == "unreachable"
        assert labels(towns[1]) == ["Ventil AB", "Anna Lindqvist"]
        assert not caplog.records


class TestOpening:
    def test_an_address_names_the_schema(self, url, towns):
        """For ``urd`` and for ``Crm.open``."""
        address = sa.make_url(url).update_query_dict({"schema": TOWNS[1]}).render_as_string(hide_password=False)
        crm = Crm.open(address, plugins=[])
        assert labels(crm) == ["Ventil AB", "Anna Lindqvist"]
        crm.close()

    @pytest.mark.parametrize("name", ["", "pg_catalog", "х" * 32, "a\nb"])
    def test_what_cannot_be_a_schema_is_refused(self, engine, name):
        """A long name would be cut off by the server, and two municipalities would be one."""
        with pytest.raises(StorageError, match="no name of a schema"):
            Crm(engine, schema=name)

    @pytest.mark.parametrize("name", ["$user", "extensions", "information_schema"])
    def test_what_means_something_else_is_refused(self, engine, name):
        """Nothing is made: tables among the extensions would be found from every town."""
        with engine.begin() as connection:
            connection.execute(sa.text("CREATE SCHEMA IF NOT EXISTS extensions"))
        with pytest.raises(StorageError, match="No municipality"):
            Crm(engine, schema=name, plugins=[])
        assert sa.inspect(engine).get_table_names(schema="extensions") == []
        assert sa.inspect(engine).get_table_names() == []

    @pytest.mark.parametrize("query", ["schema=", "schema", "schema=&x=1"])
    def test_an_address_that_names_none_is_refused(self, url, query):
        """A variable of the shell that is empty does not mean the tables of all."""
        with pytest.raises(StorageError, match="names none"):
            Crm.open(f"{url}?{query}", plugins=[])

    def test_an_address_that_names_two_is_refused(self, url):
        """There is no town of both."""
        with pytest.raises(StorageError):
            Crm.open(f"{url}?schema=a&schema=b", plugins=[])

    def test_an_engine_is_for_one_schema(self, towns):
        """The engine of one town makes no other."""
        assert labels(Crm(towns[1].engine, schema=TOWNS[1], plugins=[])) == ["Ventil AB", "Anna Lindqvist"]
        with pytest.raises(StorageError, match="for no other"):
            Crm(towns[1].engine, schema=TOWNS[0], plugins=[])

    def test_sqlite_has_no_schemas(self, tmp_path):
        """The error says what to do instead."""
        with pytest.raises(StorageError, match="its own SQLite file"):
            Crm.open(f"sqlite:///{tmp_path / 'town.db'}?schema=a")

    @pytest.mark.parametrize("schema", [TOWNS[0], None])
    def test_an_engine_that_commits_by_itself_is_refused(self, url, towns, schema):
        """A path that is set for a transaction would not hold, and nothing would be undone."""
        engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
        with pytest.raises(StorageError, match="AUTOCOMMIT"):
            Crm(engine, schema=schema, plugins=[])
        engine.dispose()

    def test_extensions_are_found_from_every_town(self, engine):
        """In the schema ``extensions``, which is on the path of all."""
        with engine.begin() as connection:
            connection.execute(sa.text("CREATE SCHEMA extensions"))
            connection.execute(sa.text("CREATE EXTENSION pg_trgm SCHEMA extensions"))
        for name in ("a", "b"):
            crm = Crm(engine, schema=name, plugins=[])
            with crm.session() as session:
                assert session.store.fetch("SELECT similarity('варна', 'варна')") == [(1.0,)]

    def test_make_engine_keeps_the_other_options_of_an_address(self, url):
        """They go to the driver."""
        engine = make_engine(f"{url}?schema=a&application_name=urd")
        with engine.connect() as connection:
            assert connection.scalar(sa.text("SHOW application_name")) == "urd"
            assert connection.scalar(sa.text("SHOW search_path")) == "a, extensions"
        engine.dispose()
