"""What a table was made with and has no longer is found by ``urd check``, with what brings it back."""

import re

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.core import declared
from urd_crm.errors import Severity
from urd_crm.exchange.database_copy import copy_database
from urd_crm.registry import build_registry
from urd_crm.schema.component import components
from urd_crm.schema.gaps import gaps
from urd_crm.schema.upgrade import upgrade_all

COMPONENTS = components(build_registry(declared, strict=True))
TABLES = [table for component in COMPONENTS for table in component.tables]


@pytest.fixture
def crm(engine):
    crm = Crm(engine, strict=True)
    yield crm
    crm.close()


def found(crm):
    with crm.session() as session:
        return list(session.review.verify())


def run(crm, *statements: str):
    with crm.engine.begin() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))


class TestNothingIsMissing:
    def test_from_what_an_older_release_made(self, engine, recording):
        """The upgrade brings every index and key."""
        recording(engine, "0.1.0.dev1")
        upgrade_all(engine, COMPONENTS)
        with engine.connect() as connection:
            assert list(gaps(connection, TABLES)) == []

    def test_what_an_administrator_made_is_no_business_of_ours(self, crm):
        """A further index, one under another name, a longer one."""
        run(
            crm,
            "CREATE INDEX mine ON urd_interaction (subject)",
            "CREATE INDEX mine_too ON urd_party (lower(label))",
            "DROP INDEX ix_urd_party_sort_key",
            "CREATE INDEX sorted ON urd_party (sort_key, id)",
        )
        assert found(crm) == []


class TestTable:
    """What is gone with all that stood in it."""

    def test_one_that_was_dropped_is_named_once(self, crm):
        """And not each of its indexes and keys, which an empty one would not bring back."""
        run(crm, "DROP TABLE urd_task", "DROP TABLE urd_investors_requirement")
        assert [(each.code, each.entity, each.severity) for each in found(crm)] == [
            ("table-missing", "urd_task", Severity.REJECT),
            ("table-missing", "urd_investors_requirement", Severity.REJECT),
        ]

    def test_so_is_a_column(self, crm):
        """Whose index went with it."""
        run(crm, "DROP INDEX ix_urd_commitment_due_on_closed_on")
        run(crm, "ALTER TABLE urd_commitment DROP COLUMN closed_on", "ALTER TABLE urd_commitment DROP COLUMN due_on")
        (problem,) = found(crm)
        assert (problem.code, problem.entity) == ("column-missing", "urd_commitment")
        assert problem.message.en == "urd_commitment lacks its columns: due_on, closed_on"


class TestReference:
    def test_one_that_leads_nowhere_is_named(self, crm):
        """SQLite and PostgreSQL can both be told not to look, a restore of rows alone does so; one to nothing is none."""
        with crm.session(actor="tester") as session:
            upper = session.organisations.add("Община Орехово")
            lower = session.organisations.add("Читалище „Искра“", parent=upper)
            number = lower.id
        with crm.engine.connect() as connection:
            is_sqlite = connection.dialect.name == "sqlite"
            connection.connection.driver_connection.execute(
                "PRAGMA foreign_keys=OFF" if is_sqlite else "SET session_replication_role = replica"
            )
            connection.execute(sa.text("UPDATE urd_organisation SET parent_id = 777 WHERE id = :id"), {"id": number})
            connection.commit()
            connection.invalidate()
        (problem,) = found(crm)
        assert (problem.code, problem.entity, problem.entity_id) == ("reference-lost", "urd_organisation", number)
        assert problem.message.en == "refers to a row of urd_organisation that is not there"


class TestIndex:
    def test_it_is_named_and_the_remedy_brings_it_back(self, crm):
        """Without one it is slow, which is a warning; without a unique one, rows may be there twice."""
        run(crm, "DROP INDEX ix_urd_interaction_occurred_at_kind", "DROP INDEX uq_urd_interaction_source")
        by_name = {problem.message.en: problem for problem in found(crm)}
        assert {said: each.severity for said, each in by_name.items()} == {
            "urd_interaction lacks its index ix_urd_interaction_occurred_at_kind": "warn",
            "urd_interaction lacks its index uq_urd_interaction_source": "reject",
        }
        assert {each.code for each in by_name.values()} == {"index-missing"}
        run(crm, *(problem.remedy.en for problem in by_name.values()))
        assert found(crm) == []

    def test_a_common_one_is_no_unique_one(self, crm):
        """Though it is on the same columns."""
        run(
            crm,
            "DROP INDEX uq_urd_interaction_source",
            "CREATE INDEX uq_urd_interaction_source ON urd_interaction (source, source_id)",
        )
        assert [problem.code for problem in found(crm)] == ["index-missing"]

    def test_one_of_some_rows_is_none_of_all(self, crm):
        """Though it is on the same columns."""
        run(
            crm,
            "DROP INDEX ix_urd_party_sort_key",
            "CREATE INDEX ix_urd_party_sort_key ON urd_party (sort_key) WHERE erased_at IS NULL",
        )
        (problem,) = found(crm)
        assert problem.message.en == "urd_party lacks its index ix_urd_party_sort_key"

    def test_one_of_expressions_is_told_by_its_name(self, engine):
        """It is there in a new database, and missed when it was dropped."""
        orchard = sa.Table(
            "urd_orchards_orchard",
            sa.MetaData(),
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("name", sa.String),
            sa.Index("ix_name", "name"),
            sa.Index("ix_words", sa.text("lower(name)")),
        )
        sa.Index("ux_words", orchard.c.id, sa.func.coalesce(orchard.c.name, ""), unique=True)
        with engine.begin() as connection:
            orchard.create(connection)
            assert list(gaps(connection, [orchard])) == []
            connection.exec_driver_sql("DROP INDEX ix_words")
            connection.exec_driver_sql("DROP INDEX ux_words")
            problems = list(gaps(connection, [orchard]))
            assert [problem.message.en for problem in problems] == [
                "urd_orchards_orchard lacks its index ix_words",
                "urd_orchards_orchard lacks its index ux_words",
            ]
            for problem in problems:
                connection.exec_driver_sql(problem.remedy.en)
            assert list(gaps(connection, [orchard])) == []


class TestKey:
    @pytest.mark.only("postgresql")
    def test_one_that_postgresql_no_longer_keeps(self, crm):
        """It is made again by the statement that the remedy is."""
        run(
            crm,
            "ALTER TABLE urd_name DROP CONSTRAINT fk_urd_name_party_id_urd_party",
            "ALTER TABLE urd_identifier DROP CONSTRAINT uq_urd_identifier_scheme_value",
        )
        problems = found(crm)
        assert {(problem.code, problem.message.en) for problem in problems} == {
            ("key-missing", "urd_identifier lacks its key uq_urd_identifier_scheme_value"),
            ("key-missing", "urd_name lacks its key fk_urd_name_party_id_urd_party"),
        }
        run(crm, *(problem.remedy.en for problem in problems))
        assert found(crm) == []

    @pytest.mark.only("sqlite")
    def test_one_that_a_table_of_sqlite_was_made_without(self, crm, tmp_path):
        """It comes with a new table: in a copy."""
        key = r",\s*CONSTRAINT fk_urd_name_party_id_urd_party FOREIGN KEY\(party_id\) REFERENCES urd_party \(id\)[^,)]*"
        with crm.engine.begin() as connection:
            asked = "SELECT sql FROM sqlite_master WHERE name = 'urd_name'"
            sql, count = re.subn(key, "", connection.exec_driver_sql(asked).scalar_one())
            assert count == 1
            driver = connection.connection.driver_connection
            driver.execute("PRAGMA writable_schema=ON")
            driver.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'urd_name'", (sql,))
            driver.execute("PRAGMA writable_schema=RESET")
        (problem,) = found(crm)
        assert problem.code == "key-missing"
        assert problem.message.en == "urd_name lacks its key fk_urd_name_party_id_urd_party"
        assert "urd copy" in problem.remedy.en
        copy_database(crm.engine.url, tmp_path / "copy.db")
        copied = Crm.open(tmp_path / "copy.db")
        assert found(copied) == []
        copied.close()
