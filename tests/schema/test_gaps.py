"""What a table was made with and has no longer is found by ``urd check``, with what brings it back."""

import re
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm import Crm, OrganisationDraft
from urd_crm.core import declared
from urd_crm.errors import ConflictError, Severity
from urd_crm.exchange.database_copy import copy_database
from urd_crm.registry import build_registry
from urd_crm.schema.component import components
from urd_crm.schema.create import make
from urd_crm.schema.engine import make_engine
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


def rewrite(crm, table: str, pattern: str, by: str):
    """Change how SQLite has a table noted, as if it had been made so."""
    with crm.engine.begin() as connection:
        asked = f"SELECT sql FROM sqlite_master WHERE name = '{table}'"
        sql, count = re.subn(pattern, by, connection.exec_driver_sql(asked).scalar_one())
        assert count == 1
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA writable_schema=ON")
        driver.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, table))
        driver.execute("PRAGMA writable_schema=RESET")


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

    @pytest.mark.only("postgresql")
    def test_from_a_schema_that_is_not_the_first_of_the_path(self, crm):
        """A schema that somebody made later, named as the role, comes before ours."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil AB")
        run(crm, "CREATE SCHEMA postgres")
        later = Crm.open(crm.engine.url.update_query_dict({"options": "-csearch_path=postgres,public"}), strict=True)
        assert found(later) == []
        run(later, "DROP INDEX ix_urd_party_sort_key", "ALTER TABLE urd_task DROP COLUMN title")
        assert {each.code for each in found(later)} == {"index-missing", "column-missing"}
        later.close()


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


class TestValue:
    """One that was always there, and that a program of somebody else's may leave out now."""

    @pytest.mark.only("postgresql")
    def test_a_column_that_may_be_empty_now_is_named(self, crm):
        """It is mended by the statement that the remedy is."""
        run(crm, "ALTER TABLE urd_party ALTER COLUMN label DROP NOT NULL")
        (problem,) = found(crm)
        assert (problem.code, problem.severity) == ("null-allowed", Severity.REJECT)
        assert problem.message.en == "urd_party may lack a value in label"
        run(crm, problem.remedy.en)
        assert found(crm) == []

    @pytest.mark.only("postgresql")
    def test_so_is_one_in_which_only_new_rows_have_a_value(self, crm):
        """Whoever set the rule again did not let PostgreSQL look at the rows of before."""
        with crm.engine.connect() as connection:
            if connection.dialect.server_version_info < (18,):
                pytest.skip("before PostgreSQL 18 the rule holds for every row or for none")
        run(crm, "ALTER TABLE urd_party ALTER COLUMN label DROP NOT NULL")
        run(crm, "ALTER TABLE urd_party ADD CONSTRAINT named NOT NULL label NOT VALID")
        (problem,) = found(crm)
        assert (problem.code, problem.message.en) == ("null-allowed", "urd_party may lack a value in label")
        run(crm, problem.remedy.en)
        assert found(crm) == []

    @pytest.mark.only("sqlite")
    def test_so_is_one_of_sqlite(self, crm, tmp_path):
        """It comes with a new table: in a copy."""
        rewrite(crm, "urd_party", r"(label \S+) NOT NULL", r"\1")
        (problem,) = found(crm)
        assert (problem.code, problem.message.en) == ("null-allowed", "urd_party may lack a value in label")
        copy_database(crm.engine.url, tmp_path / "copy.db")
        copied = Crm.open(tmp_path / "copy.db")
        assert found(copied) == []
        copied.close()


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

    def test_one_of_all_rows_is_none_of_few(self, crm):
        """A longer one finds them too, among all the others."""
        run(crm, "DROP INDEX ix_urd_change_deleted")
        (problem,) = found(crm)
        assert (problem.message.en, problem.severity) == ("urd_change lacks its index ix_urd_change_deleted", "warn")
        run(crm, problem.remedy.en)
        assert found(crm) == []


class TestKey:
    @pytest.mark.only("postgresql")
    def test_a_primary_one_comes_before_those_that_refer_to_it(self, crm):
        """So the remedies can be run one after the other."""
        run(
            crm,
            "ALTER TABLE urd_party DROP CONSTRAINT pk_urd_party CASCADE",
            "ALTER TABLE urd_stage_change DROP CONSTRAINT pk_urd_stage_change CASCADE",
        )
        problems = found(crm)
        assert {"urd_party lacks its key pk_urd_party", "urd_stage_change lacks its key pk_urd_stage_change"} <= {
            problem.message.en for problem in problems
        }
        run(crm, *(problem.remedy.en for problem in problems))
        assert found(crm) == []

    @pytest.mark.only("sqlite")
    def test_a_primary_one_of_sqlite_comes_with_a_copy(self, crm, tmp_path):
        """Though what refers to the table cannot be compared with it as SQLite does."""
        with crm.session(actor="tester") as session:
            session.tags.put(session.organisations.add("Ventil AB"), "visitor")
        with crm.engine.connect() as connection:
            driver = connection.connection.driver_connection
            for statement in (
                "PRAGMA foreign_keys=OFF",
                "CREATE TABLE tags AS SELECT * FROM urd_tag",
                "DROP TABLE urd_tag",
                "ALTER TABLE tags RENAME TO urd_tag",
            ):
                driver.execute(statement)
            connection.invalidate()
        problems = found(crm)
        assert "urd_tag lacks its key pk_urd_tag" in [problem.message.en for problem in problems]
        assert {problem.entity for problem in problems} == {"urd_tag"}
        copy_database(crm.engine.url, tmp_path / "copy.db")
        copied = Crm.open(tmp_path / "copy.db")
        assert found(copied) == []
        with copied.session() as session:
            assert [tag.name for tag in session.tags.of("Ventil AB")] == ["visitor"]
        copied.close()

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
        rewrite(crm, "urd_name", key, "")
        (problem,) = found(crm)
        assert problem.code == "key-missing"
        assert problem.message.en == "urd_name lacks its key fk_urd_name_party_id_urd_party"
        assert "urd copy" in problem.remedy.en
        copy_database(crm.engine.url, tmp_path / "copy.db")
        copied = Crm.open(tmp_path / "copy.db")
        assert found(copied) == []
        copied.close()

    @pytest.mark.only("postgresql")
    def test_tables_that_refer_to_each_other_have_theirs(self, engine, tmp_path):
        """Also in a file that is made after a database of PostgreSQL, where they are made last."""
        metadata = sa.MetaData()
        for name, other in (("crew", "pilot"), ("pilot", "crew")):
            refers = sa.ForeignKey(f"urd_gliders_{other}.id", name=f"fk_{name}")
            number = sa.Column("id", sa.Integer, primary_key=True)
            sa.Table(f"urd_gliders_{name}", metadata, number, sa.Column("other_id", sa.Integer, refers))
        tables = list(metadata.tables.values())
        file = make_engine(tmp_path / "gliders.db")
        for each in (engine, file):
            with each.begin() as connection:
                make(connection, tables)
                assert list(gaps(connection, tables)) == []
        file.dispose()


class TestNumbers:
    """What counts them may stand behind the rows, after a restore of rows alone."""

    @pytest.fixture
    def filled(self, crm):
        """Five firms."""
        with crm.session(actor="tester") as session:
            session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(5))
        return crm

    def add(self, crm):
        """Add one more, and give its number."""
        with crm.session(actor="tester") as session:
            return session.organisations.add("Ventil AB").id

    @pytest.mark.parametrize("count", [0, 2])
    def test_it_is_told_and_mended(self, filled, count):
        """Nothing can be added meanwhile, or only until a number is met that is there."""
        if filled.engine.name == "sqlite":
            run(filled, f"UPDATE sqlite_sequence SET seq = {count} WHERE name = 'urd_party'")
        else:
            run(filled, f"SELECT setval('urd_party_id_seq', {max(count, 1)}, {count > 0})")
        (problem,) = found(filled)
        assert (problem.code, problem.entity) == ("numbers-behind", "urd_party")
        assert problem.message.en == "the next number of urd_party would be one that is there already"
        with pytest.raises(ConflictError, match=r"The number is taken: urd_party \(id\)\. .* 'urd check'"):
            self.add(filled)
        run(filled, *problem.remedy.en.split("; "))
        assert found(filled) == []
        assert self.add(filled) == 6

    @pytest.mark.only("postgresql")
    @pytest.mark.parametrize(
        "how", ["DROP SEQUENCE urd_party_id_seq CASCADE", "ALTER SEQUENCE urd_party_id_seq OWNED BY NONE"]
    )
    def test_a_sequence_that_is_gone_is_made_again(self, filled, how):
        """By the statements that the remedy is."""
        run(filled, how)
        (problem,) = found(filled)
        assert (problem.code, problem.entity) == ("numbers-uncounted", "urd_party")
        run(filled, *problem.remedy.en.split("; "))
        assert found(filled) == []
        assert self.add(filled) == 6

    @pytest.mark.only("sqlite")
    def test_a_table_that_gives_numbers_twice_is_told(self, filled, tmp_path):
        """Somebody made it anew without what counts; a copy counts again."""
        rewrite(filled, "urd_contact_point", " AUTOINCREMENT", "")
        (problem,) = found(filled)
        assert (problem.code, problem.entity) == ("numbers-uncounted", "urd_contact_point")
        assert "urd copy" in problem.remedy.en
        copy_database(filled.engine.url, tmp_path / "copy.db")
        copied = Crm.open(tmp_path / "copy.db")
        assert found(copied) == []
        copied.close()

    @pytest.mark.only("postgresql")
    def test_a_role_that_may_not_look_is_not_stopped(self, filled):
        """It sees all the rest."""
        role = f"looker_{uuid4().hex}"
        run(filled, f"CREATE ROLE {role} LOGIN", f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}")
        crm = Crm.open(filled.engine.url.set(username=role), strict=True)
        assert found(crm) == []
        crm.close()
        run(filled, f"DROP OWNED BY {role}", f"DROP ROLE {role}")

    def test_numbers_left_out_are_fine(self, filled):
        """As after a refusal."""
        if filled.engine.name == "sqlite":
            run(filled, "UPDATE sqlite_sequence SET seq = 70 WHERE name = 'urd_party'")
        else:
            run(filled, "SELECT setval('urd_party_id_seq', 70)")
        assert found(filled) == []
        assert self.add(filled) == 71


class TestLetters:
    def test_words_without_them_are_told_and_indexed_anew(self, crm):
        """Nobody finds a long name meanwhile that is misspelt."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventilator AB")
        run(crm, "DELETE FROM urd_search_gram")
        (problem,) = found(crm)
        assert (problem.code, problem.message.en) == (
            "letters-missing",
            "1 words of names are not found when they are misspelt",
        )
        with crm.session(actor="tester") as session:
            assert session.search("Vemtilator") == []
            session.review.reindex()
        assert found(crm) == []
        with crm.session() as session:
            assert [hit.label for hit in session.search("Vemtilator")] == ["Ventilator AB"]
