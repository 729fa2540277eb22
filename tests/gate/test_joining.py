"""Which session of a host's is joined, and where it leads."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import scoped_session, sessionmaker

from urd_crm import Crm, install_sqlite_events
from urd_crm.entities.model import CrmModel
from urd_crm.errors import StorageError


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def other(new_database) -> Iterator[Crm]:
    """The next town."""
    new_database()  # the first one has the name of the present town's
    crm = Crm.open(new_database(), plugins=[])
    yield crm
    crm.close()


@pytest.fixture
def engine(crm) -> Iterator[sa.Engine]:
    """An engine of the host's own for the present town."""
    engine = sa.create_engine(crm.engine.url)
    if engine.dialect.name == "sqlite":
        install_sqlite_events(engine)
    yield engine
    engine.dispose()


def found(crm: Crm, name: str) -> list[str]:
    """Search a town."""
    with crm.session() as session:
        return [hit.label for hit in session.search(name)]


class TestWhereItLeads:
    """What is written lands in the database of the Crm, past its plugins."""

    def test_another_town_does_not_join_within(self, crm, other):
        """Its rows would land in the first one's database."""
        with OrmSession(crm.engine) as host, crm.session(host, actor="clerk") as session:
            with pytest.raises(StorageError, match="Another Crm") as caught, other.session(host, actor="clerk"):
                pass
            session.organisations.add("Гребен клуб")
            host.commit()
        assert caught.value.reason == "unsuited"
        assert found(crm, "Гребен клуб") == ["Гребен клуб"]

    def test_other_plugins_do_not_join_within(self, crm):
        """Their checks would not be asked."""
        another = Crm(crm.engine, plugins=["ngos"])
        with OrmSession(crm.engine) as host, crm.session(host), pytest.raises(StorageError, match="Another Crm"):
            another.session(host).__enter__()

    def test_a_session_on_another_database_is_refused(self, crm, other):
        """Before anything is written."""
        with OrmSession(other.engine) as host:
            with pytest.raises(StorageError, match="another database") as caught, crm.session(host, actor="clerk"):
                pass
            host.commit()
        assert caught.value.reason == "unsuited"

    @pytest.mark.only("postgresql")
    def test_a_session_on_the_schema_of_another_municipality_is_refused(self, crm):
        """By a Crm without a schema of its own, on the same connections."""
        varna = Crm(crm.engine, schema="varna", plugins=[])
        with OrmSession(varna.engine) as host, pytest.raises(StorageError, match="another database"):
            crm.session(host, actor="clerk").__enter__()

    @pytest.mark.only("postgresql")
    def test_a_session_with_a_schema_of_the_hosts_before_ours_is_joined(self, crm):
        """Our tables are found behind its own."""
        engine = sa.create_engine(crm.engine.url, connect_args={"options": "-csearch_path=host,public"})
        with engine.begin() as connection:
            connection.execute(sa.schema.CreateSchema("host"))
        with OrmSession(engine) as host, crm.session(host, actor="clerk") as session:
            session.organisations.add("Гребен клуб")
            host.commit()
        engine.dispose()
        assert found(crm, "Гребен клуб") == ["Гребен клуб"]

    def test_a_session_on_an_engine_of_ones_own_is_joined(self, crm, engine):
        """It leads to the same database."""
        with OrmSession(engine) as host, crm.session(host, actor="clerk") as session:
            session.organisations.add("Гребен клуб")
            host.commit()
        assert found(crm, "Гребен клуб") == ["Гребен клуб"]

    @pytest.mark.only("sqlite")
    def test_an_engine_that_is_not_made_ready_is_refused(self, crm):
        """It keeps no references, and its savepoints hold nothing back."""
        engine = sa.create_engine(crm.engine.url)
        with OrmSession(engine) as host, pytest.raises(StorageError) as caught, crm.session(host, actor="clerk"):
            pass
        engine.dispose()
        assert caught.value.reason == "unprepared"

    def test_a_host_may_keep_its_own_rows_elsewhere(self, crm, tmp_path):
        """Ours are written where the session binds our tables to."""
        elsewhere = sa.create_engine(f"sqlite:///{tmp_path / 'host.db'}")
        with OrmSession(elsewhere, binds={CrmModel: crm.engine}) as host:
            with crm.session(host, actor="clerk") as session:
                club = session.organisations.add("Гребен клуб")
                with pytest.raises(ZeroDivisionError), session.atomic():
                    session.change(club, name="Друг клуб")
                    raise ZeroDivisionError
            host.commit()
        elsewhere.dispose()
        assert found(crm, "Гребен клуб") == ["Гребен клуб"]


class TestWhatIsSeen:
    @pytest.mark.only("postgresql")
    def test_several_questions_of_a_host_agree_where_it_says_so(self, crm, engine):
        """As those of any session that reads do on SQLite."""
        apart = engine.execution_options(isolation_level="REPEATABLE READ")
        with OrmSession(apart) as host, crm.session(host) as reading:
            before = len(reading.changes.after())
            with crm.session(actor="clerk") as session:
                session.organisations.add("Ventil")
            assert len(reading.changes.after()) == before

    def test_of_a_session_that_reads_all_see_one_state_on_sqlite(self, crm, system):
        """And each what is there on PostgreSQL: the page on storage says so."""
        with crm.session() as reading:
            before = len(reading.changes.after())
            with crm.session(actor="clerk") as session:
                session.organisations.add("Ventil")
            assert len(reading.changes.after()) == (before if system == "sqlite" else before + 1)


class TestWhichIsMeant:
    """A session, and nothing that only looks like one."""

    def test_of_a_scoped_session_that_of_the_thread(self, crm):
        """As web frameworks keep it."""
        scoped = scoped_session(sessionmaker(crm.engine))
        with crm.session(scoped, actor="clerk") as session:
            session.organisations.add("Гребен клуб")
            with crm.session(scoped()) as inner:
                assert inner is session
        scoped.commit()
        scoped.remove()
        assert found(crm, "Гребен клуб") == ["Гребен клуб"]

    def test_a_connection_is_refused(self, crm):
        """It was closed at the end, and what was written was gone without a word."""
        with crm.engine.connect() as connection:
            with pytest.raises(TypeError, match="no Connection"), crm.session(connection, actor="clerk"):
                pass
            assert not connection.closed

    def test_what_is_no_session_is_refused(self, crm):
        """An engine, or a session of ours."""
        with crm.session() as session:
            for each in (crm.engine, sessionmaker(crm.engine), session):
                with pytest.raises(TypeError, match="Only a session"), crm.session(each):
                    pass
