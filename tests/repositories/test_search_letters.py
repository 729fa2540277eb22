"""Misspelt names are found alike on SQLite, on PostgreSQL with ``pg_trgm``, and on PostgreSQL without it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm import Crm, OrganisationDraft, PersonDraft
from urd_crm.gate.indexing import WRITE_WORDS
from urd_crm.privacy import erase
from urd_crm.schema.create import LETTERS, WHOLE, index_letters
from urd_crm.testing.postgres import PostgresServer

STEMS = ("Ботуш", "Върбан", "Калоян", "Щерев", "Цветан", "Lindqvist", "Özdemir", "Παπαδόπουλ", "Жекин", "Чавдар")
ENDINGS = ("ов", "ева", "ски", "инов", "")
QUERIES = (
    "ботшуев",
    "върабнов",
    "lindkuist",
    "щревинов",
    "цвтеански",
    "papadopuol",
    "ozedmir",
    "чавадров",
    "жкеин",
    "каолян",
)


def fill(crm: Crm) -> None:
    """Write names that look alike."""
    with crm.session(actor="t") as session:
        session.organisations.add_many(OrganisationDraft(f"{stem}{ending} ООД") for stem in STEMS for ending in ENDINGS)
        session.people.add_many(
            PersonDraft(fields={"given": "Ана", "surname": stem + ending}) for stem in STEMS for ending in ENDINGS
        )


def found(crm: Crm) -> list[list[tuple[str, float]]]:
    """Give what each query finds, with how well it fits."""
    with crm.session() as session:
        return [[(hit.label, hit.score) for hit in session.search(query, limit=20)] for query in QUERIES]


@contextmanager
def on_postgres(server: PostgresServer, *, with_trigrams: bool) -> Iterator[Crm]:
    """Open a database of a server, with the index of letters or without."""
    name = f"urd_{uuid4().hex}"
    crm = Crm.open(server.create_database(name), plugins=[])
    if not with_trigrams:
        with crm.engine.begin() as connection:
            connection.execute(sa.text("DROP EXTENSION IF EXISTS pg_trgm CASCADE"))
    yield crm
    crm.close()
    server.drop_database(name)


@pytest.fixture
def expected(tmp_path: Path):
    crm = Crm.open(tmp_path / "town.db", plugins=[])
    fill(crm)
    yield found(crm)
    crm.close()


class TestLetters:
    def test_most_slips_are_found(self, expected):
        """What is compared below is not empty."""
        assert sum(bool(hits) for hits in expected) >= len(QUERIES) - 2

    @pytest.mark.parametrize("with_trigrams", [True, False])
    def test_postgres_finds_the_same_in_the_same_order(self, postgres, expected, with_trigrams):
        """Whether the server has the extension only says how fast."""
        with on_postgres(postgres, with_trigrams=with_trigrams) as crm:
            fill(crm)
            assert found(crm) == expected

    def test_a_database_that_sorts_by_a_language_finds_the_same(self, postgres, other_order, expected):
        """Servers are often set up in the language of the country."""
        if not other_order:
            pytest.skip("this server knows no language but C")
        name = f"urd_{uuid4().hex}"
        crm = Crm.open(postgres.create_database(name, options=other_order), plugins=[])
        fill(crm)
        assert found(crm) == expected
        with crm.session() as session:
            assert [hit.label for hit in session.search("лин", limit=1)] == ["Lindqvist ООД"]
        crm.close()
        postgres.drop_database(name)

    def test_the_index_answers_where_there_are_many_words(self, postgres):
        """No table is read from one end to the other."""
        with on_postgres(postgres, with_trigrams=True) as crm:
            fill(crm)
            with crm.engine.begin() as connection:
                if not index_letters(connection):
                    pytest.skip("this server has no pg_trgm")
                for way in ("seqscan", "indexscan", "indexonlyscan"):
                    connection.execute(sa.text(f"SET LOCAL enable_{way} = off"))
                sql = "EXPLAIN SELECT DISTINCT word FROM urd_search_gram WHERE word LIKE '%bot%' OR word LIKE 'vor%'"
                plan = "\n".join(row[0] for row in connection.exec_driver_sql(sql.replace("%", "%%")))
        assert LETTERS in plan

    def test_making_the_index_anew_brings_it_where_it_was_missing(self, postgres):
        """An administrator may allow the extension later."""
        with on_postgres(postgres, with_trigrams=False) as crm:
            with crm.session(actor="t") as session:
                session.review.reindex()
            with crm.engine.connect() as connection:
                names = {index["name"] for index in sa.inspect(connection).get_indexes("urd_search_gram")}
                has_extension = connection.scalar(
                    sa.text("SELECT EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm')")
                )
        assert (LETTERS in names) == has_extension

    @pytest.mark.parametrize("has_index", [True, False])
    def test_who_does_not_own_the_tables_makes_the_words_anew(self, postgres, has_index):
        """The index of letters stays as it is: only an owner may make it, even where it is there."""
        role = f"clerk_{uuid4().hex}"
        with on_postgres(postgres, with_trigrams=True) as crm:
            with crm.session(actor="t") as session:
                session.organisations.add("Нововъведов")
            with crm.engine.begin() as connection:
                if not has_index:
                    connection.execute(sa.text(f"DROP INDEX IF EXISTS {LETTERS}"))
                connection.execute(sa.text("DELETE FROM urd_search_word"))
                connection.execute(sa.text(f"CREATE ROLE {role} LOGIN"))
                connection.execute(
                    sa.text(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}")
                )
                connection.execute(sa.text(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}"))
            with (
                Crm.open(crm.engine.url.set(username=role), plugins=[]) as clerks,
                clerks.session(actor="t") as session,
            ):
                assert session.review.reindex() == 1
                assert [hit.label for hit in session.search("нововъдевов")] == ["Нововъведов"]
            with crm.engine.begin() as connection:
                connection.execute(sa.text(f"DROP OWNED BY {role}"))
                connection.execute(sa.text(f"DROP ROLE {role}"))

    def test_two_that_write_the_same_words_do_not_wait_for_each_other(self, postgres):
        """In turn, each the word of the other: one that waited would wait for ever."""
        with (
            on_postgres(postgres, with_trigrams=True) as crm,
            crm.session(actor="a") as first,
            crm.session(actor="b") as second,
        ):
            for session in (first, second):
                session.store.execute(sa.text("SET LOCAL lock_timeout = '3s'"))
            first.organisations.add("Нововъведов")
            second.organisations.add("Невиждан")
            first.organisations.add("Невиждан")
            second.organisations.add("Нововъведов")
            first.commit()
            second.commit()
            assert [hit.label for hit in first.search("нововъдевов")] == ["Нововъведов"] * 2

    @pytest.mark.parametrize("is_erased_first", [True, False])
    def test_the_only_bearer_is_erased_while_another_gets_the_name(self, postgres, is_erased_first):
        """Whichever begins first and ends last: neither waits for the other, and the new one is found when misspelt."""
        with on_postgres(postgres, with_trigrams=True) as crm:
            with crm.session(actor="t") as session:
                person = session.people.add("Петър Нововъведов")
                session.people.add("Петър Петров")
            with crm.session(actor="a") as first, crm.session(actor="b") as second:
                for session in (first, second):
                    session.store.execute(sa.text("SET LOCAL lock_timeout = '3s'"))
                erases, adds = (first, second) if is_erased_first else (second, first)
                if is_erased_first:
                    erase(erases, person)
                adds.organisations.add("Нововъведов")
                if not is_erased_first:
                    erase(erases, person)
                second.commit()
                first.commit()
                assert [hit.label for hit in first.search("нововъдевов")] == ["Нововъведов"]
                assert first.review.verify() == []

    def test_letters_of_who_is_erased_go(self, postgres):
        """Also those that a session which was undone had its eye on."""
        with on_postgres(postgres, with_trigrams=True) as crm:
            with crm.session(actor="t") as session:
                erased = [session.people.add(name) for name in ("Петър Нововъведов", "Ана Невиждан")]
            with crm.session(actor="a") as adds, crm.session(actor="b") as erases:
                adds.organisations.add("Нововъведов")
                erase(erases, erased[0])
                erases.commit()
                adds.orm.rollback()
            with crm.session(actor="t") as session:
                erase(session, erased[1])
                assert session.store.fetch("SELECT word FROM urd_search_gram") == []

    def test_words_that_are_written_are_looked_up_by_an_index(self, postgres):
        """Also as long as the server takes the table for small, which it does all through a bulk import."""
        with on_postgres(postgres, with_trigrams=False) as crm, crm.engine.begin() as connection:
            connection.execute(sa.text("SET LOCAL plan_cache_mode = force_generic_plan"))
            connection.exec_driver_sql("PREPARE writing (text[]) AS " + WRITE_WORDS.replace("?", "$1"))
            plan = "\n".join(row[0] for row in connection.exec_driver_sql("EXPLAIN EXECUTE writing ('{ana}')"))
        assert f"using {WHOLE}" in plan
