"""Roles of PostgreSQL that own nothing: what they were not given keeps them from nothing else."""

from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.start import run
from urd_crm.errors import SchemaError, StorageError, UrdCrmError
from urd_crm.exchange.database_copy import copy_database
from urd_crm.matching.merge import merge

pytestmark = pytest.mark.only("postgresql")
RIGHTS = (
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
)


@pytest.fixture
def clerk(urd_database):
    """A role that works with the core's tables; those of a plugin came after it got its rights."""
    role, owner = f"clerk_{uuid4().hex}", sa.create_engine(urd_database)
    Crm.open(urd_database, plugins=[], strict=True).close()
    with owner.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {role}")
        for right in RIGHTS:
            connection.exec_driver_sql(right.format(role=role))
    Crm.open(urd_database, plugins=["ngos", "media"], strict=True).close()
    yield str(sa.make_url(urd_database).update_query_dict({"options": f"-crole={role}"}))
    with owner.begin() as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {role}")
        connection.exec_driver_sql(f"DROP ROLE {role}")
    owner.dispose()


class TestPluginThatCameLater:
    def test_it_is_left_out_and_all_else_goes_on(self, clerk):
        """The error says which table it is about; merging asks first whether the plugin has rows of these two."""
        crm = Crm.open(clerk, plugins=["ngos", "media"])
        assert [problem.plugin for problem in crm.problems] == ["media", "ngos"]
        assert "closed to this role" in str(crm.problems[0])
        assert "permission denied for table urd_version_media" in crm.problems[0].in_("bg")
        with crm.session(actor="clerk") as session:
            session.organisations.add("Ventil AB")
            session.organisations.add("Quartz AB")
        with crm.session() as session:
            assert [hit.label for hit in session.search("ventil")] == ["Ventil AB"]
        with (
            pytest.raises(StorageError, match="permission denied for table urd_"),
            crm.session(actor="clerk") as session,
        ):
            merge(session, "Ventil AB", "Quartz AB")
        crm.close()
        with pytest.raises(SchemaError, match="closed to this role"):
            Crm.open(clerk, plugins=["media"], strict=True)

    @pytest.mark.parametrize("words", [["upgrade"], ["upgrade", "--dry-run"]])
    def test_an_upgrade_says_so(self, clerk, words, capsys):
        """Of a plugin that is in use, and of one that is not."""
        assert run(["--plugin", "media", *words], Desk(database=clerk)) == ExitCode.STORAGE
        said = capsys.readouterr().err
        assert "'ngos' is not in use; its tables stay as they are, at ?." in said
        assert "The tables of 'media' are closed to this role" in said


class TestSchemaThatIsClosed:
    """Rights to tables are not enough: whoever may not use their schema sees none of them."""

    def test_where_there_is_no_other_it_is_told_as_that(self, clerk, urd_database):
        """PostgreSQL says only that it has no schema to make tables in."""
        owner = sa.create_engine(urd_database)
        with owner.begin() as connection:
            connection.exec_driver_sql("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        owner.dispose()
        for upgrade in (False, True):
            with pytest.raises(UrdCrmError, match="GRANT USAGE ON SCHEMA") as caught:
                Crm.open(clerk, plugins=[], upgrade=upgrade)
            assert "search_path" in caught.value.in_("bg")

    def test_nothing_is_made_in_the_schema_of_extensions(self, clerk, urd_database, tmp_path):
        """It comes next in the path of a municipality whose own schema is closed."""
        role = clerk.rpartition("%3D")[2]
        owner = sa.create_engine(urd_database)
        with owner.begin() as connection:
            for sql in ("CREATE SCHEMA varna", "CREATE SCHEMA extensions", f"GRANT ALL ON SCHEMA extensions TO {role}"):
                connection.exec_driver_sql(sql)
        closed = str(sa.make_url(clerk).update_query_dict({"schema": "varna"}))
        Crm.open(tmp_path / "town.db", plugins=[]).close()
        for work in (
            lambda: Crm.open(closed, plugins=[]),
            lambda: Crm.open(closed, plugins=[], upgrade=True),
            lambda: copy_database(tmp_path / "town.db", closed, plugins=[]),
        ):
            with pytest.raises(UrdCrmError, match=r"another schema than varna.* GRANT USAGE ON SCHEMA"):
                work()
        with owner.begin() as connection:
            assert sa.inspect(connection).get_table_names("extensions") == []
        owner.dispose()


def test_a_database_that_is_closed_is_told_as_that(urd_database):
    """Nobody is to look for a server that does not answer."""
    role, owner = f"clerk_{uuid4().hex}", sa.create_engine(urd_database)
    with owner.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {role} LOGIN")
        connection.exec_driver_sql(f'REVOKE CONNECT ON DATABASE "{owner.url.database}" FROM PUBLIC')
    with pytest.raises(StorageError, match="ask its administrator for the right") as caught:
        Crm.open(owner.url.set(username=role), plugins=[])
    assert caught.value.reason == "forbidden"
    with owner.begin() as connection:
        connection.exec_driver_sql(f"DROP ROLE {role}")
    owner.dispose()
