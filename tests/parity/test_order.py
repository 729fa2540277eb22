"""Texts stand in one order and numbers have one size, whatever language a PostgreSQL database was made for."""

import io
import random
import re

import pytest
import sqlalchemy as sa
from sqlmodel import col, select
from tests.parity.conftest import NOW

from urd_crm import Organisation, Party, PersonDraft
from urd_crm.exchange.csv import export_csv

NAMES = (
    *("Ябълка", "ябълка", "Абв", "абв 10", "абв 9", "абв-9", "Ѝовков", "Иван", "ий", "ЪГЪЛ", "„Искра“", "Искра", "ѣ"),
    *("Zeta", "alpha", "Alpha", "ALPHA", "Éclair", "eclair", "Ångström", "angstrom", "O’Neil", "O'Neil", "oneil", "ß"),
    *(
        "9 май",
        "10 май",
        "2 април",
        "-тире",
        "_долу",
        ".точка",
        "a b",
        "a-b",
        "ab",
        "a.b",
        "Αθήνα",
        "ТЕСТ 001",
        "тест 01",
    ),
)
"""Both alphabets and a third, both cases, accents, digits and what stands between words."""


@pytest.fixture
def both(pair):
    """Do something in a session on each, undo it, and give both answers."""

    def ask(work):
        told = []
        for crm in pair:
            with crm.session(actor="clerk") as session:
                told.append(work(session))
                session.orm.rollback()
        return told

    return ask


def add_all(session):
    """Add an organisation of each name, and give the first."""
    first, *_ = [session.organisations.add(name) for name in NAMES]
    return first


class TestOrder:
    def test_it_is_that_of_the_bytes(self, both):
        """Lists, the first and the last, and all from one on; the database itself would have another order."""

        def work(session):
            add_all(session)
            label, name = col(Party.label), col(Organisation.name)
            return (
                session.all(select(label).order_by(label)),
                session.all(select(name).order_by(sa.desc(name))),
                session.all(select(label).order_by(col(Party.sort_key), label)),
                session.all(select(sa.func.min(label), sa.func.max(label))),
                session.all(select(label).where(label >= "Б", label < "б").order_by(label)),
            )

        sqlite, postgresql = both(work)
        assert postgresql == sqlite
        assert sqlite[0] == sorted(NAMES, key=str.encode)

    def test_the_server_has_another_one_of_its_own(self, pair, other_order):
        """Else these tests would show nothing."""
        if not other_order:
            pytest.skip("this server knows no language but C")
        with pair[1].engine.connect() as connection:
            asked = sa.select(sa.func.unnest(sa.cast(list(NAMES), sa.ARRAY(sa.Text))).label("name")).order_by("name")
            assert list(connection.scalars(asked)) != sorted(NAMES, key=str.encode)

    def test_searches_tags_and_exports_follow_it(self, both):
        """What is found alike comes in the same order."""

        def work(session):
            first = add_all(session)
            session.tags.put(first, *NAMES)
            table = io.StringIO()
            export_csv(session, "organisations", table)
            return (
                [
                    [(hit.label, hit.score, hit.why) for hit in session.search(text)]
                    for text in ("а", "аб", "a", "is", "9")
                ],
                [tag.name for tag in session.tags.of(first)],
                [line.split(",", 2)[2] for line in table.getvalue().splitlines()],
            )

        sqlite, postgresql = both(work)
        assert postgresql == sqlite

    def test_a_beginning_is_found_in_the_index(self, pair):
        """Which PostgreSQL does for texts in the order of their bytes alone."""
        with pair[1].engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            told = connection.exec_driver_sql("EXPLAIN SELECT * FROM urd_search_word WHERE word LIKE 'abc%%'").scalars()
            # How the type of the column is written depends on whether the index alone is read.
            assert re.search(r"Index Cond: \(\(\(?word\)?(::text)? >= 'abc'", "\n".join(told))


class TestNumbers:
    def test_large_ones_are_given_and_found(self, both):
        """Behind the 32nd bit everything goes on."""

        def work(session):
            for table in ("urd_party", "urd_interaction", "urd_change"):
                count_from(session, table, 2**40)
            one = session.organisations.add("Ventil", country="SE", email="info@example.com")
            anna = session.people.add(given="Anna", surname="Zell")
            session.affiliations.add(anna, one, position="CFO")
            said = session.interactions.log("call", "Първо", participants=[anna, one], occurred_at=NOW)
            session.interactions.log("call", "Второ", participants=[one.id], occurred_at=NOW, reply_to=said)
            table = io.StringIO()
            export_csv(session, "interactions", table)
            return (
                one.id,
                [entry.id for entry in session.timeline(one.id)],
                [hit.party_id for hit in session.search("ventil")],
                [(change.sequence, change.entity_id) for change in session.changes.after(2**40)],
                [each.id for each in session.interactions.thread(said)],
                session.organisations.get(one.id).name,
                len(table.getvalue().splitlines()),
                session.review.verify(),
            )

        sqlite, postgresql = both(work)
        assert postgresql == sqlite
        assert sqlite[0] == 2**40 + 1


def count_from(session, table, number):
    """Let the next row of a table have the number behind this one."""
    if session.store.connection().dialect.name == "sqlite":
        session.store.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table})
        session.store.execute(
            sa.text("INSERT INTO sqlite_sequence VALUES (:name, :number)"), {"name": table, "number": number}
        )
    else:
        key = "sequence" if table == "urd_change" else "id"
        session.store.execute(sa.text(f"SELECT setval('{table}_{key}_seq', {number})"))


class TestSearch:
    def test_of_more_than_are_measured_both_take_the_same(self, both):
        """Hundreds share the beginnings of their names: those that are looked at, and so the best, are the same."""
        chosen = random.Random(3)
        given = [
            "Мара",
            "Марта",
            "Мария",
            "Марина",
            "Маргарита",
            "Мариана",
            "Марио",
            "Марин",
            "Марко",
            "Мартин",
            "Мариела",
            "Марияна",
        ]
        family = ["Иванова", "Иванкова", "Иванчова", "Ивайлова", "Иваничкова", "Ива", "Иванска", "Ивасенко"]
        often = [9, 3, 1, 1, 1, 0.05, 2, 1]
        people = [
            PersonDraft(
                fields={
                    "given": chosen.choice(given),
                    "surname": chosen.choices(family, often)[0] + chosen.choice(["", "", "-Петрова"]),
                }
            )
            for _ in range(1500)
        ]

        def found(session):
            session.people.add_many(people)
            asked = (
                "мар ива",
                "mar iva",
                "марийа иваноа",
                "мария иван",
                "март",
                "марко петроа",
                "ив м",
                "марияна илиев",
            )
            return [[(hit.label, round(hit.score, 6)) for hit in session.search(text)] for text in asked]

        here, there = both(found)
        assert here == there
        assert here[0]
