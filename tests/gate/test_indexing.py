"""What is found by name is kept by every door, and by none left behind."""

import pytest
import sqlalchemy as sa

from urd_crm import Organisation, OrganisationDraft, Person, PersonDraft
from urd_crm.entities.name import Name
from urd_crm.entities.party import Party
from urd_crm.errors import ConflictError, StorageError


def ids(session, text):
    return {hit.party_id for hit in session.search(text)}


class TestEveryDoor:
    def test_a_new_party_is_found_whichever_way_it_came(self, session):
        """Single, bulk and ORM write the same words."""
        one = session.organisations.add("Кварцова лампа").id
        two = session.organisations.add_many([OrganisationDraft("Кварцова лампа")]).ids[0]
        row = Organisation(name="Кварцова лампа")
        session.add(row)
        assert ids(session, "кварцова") == ids(session, "kvartsova") == {one, two, row.id}

    def test_people_are_found_whichever_way_they_came(self, session):
        """As organisations are."""
        one = session.people.add(given="Анна", surname="Линдквист").id
        two = session.people.add_many([PersonDraft(fields={"given": "Анна", "surname": "Линдквист"})]).ids[0]
        row = Person(given="Анна", surname="Линдквист")
        session.add(row)
        assert ids(session, "anna lindkvist") == {one, two, row.id}

    def test_a_party_is_no_longer_found_by_a_name_it_does_not_have(self, session):
        """A new name replaces the words, the label and the place in the list."""
        ventil = session.organisations.add("Ventil")
        session.change(ventil, name="Quartz")
        assert ids(session, "quartz") == {ventil.id}
        assert ids(session, "ventil") == set()
        assert session.get(Party, ventil.id).label == "Quartz"

    @pytest.mark.parametrize(
        "table,called,change,is_renamed",
        [
            (Organisation, {"name": "Ventil"}, {"note": "Пита за терен"}, False),
            (Organisation, {"name": "Ventil"}, {"country": "RS"}, True),
            (Organisation, {"name": "Ventil"}, {"name": "Quartz"}, True),
            (Person, {"given": "Anna"}, {"salutation": "Dear Anna"}, False),
            (Person, {"given": "Anna"}, {"title": "Dr"}, True),
        ],
    )
    def test_words_are_written_anew_when_a_name_changes(self, session, table, called, change, is_renamed):
        """And left alone by all other changes: they would be deleted and written for nothing."""
        row = table(**called)
        session.add(row)
        session.store.run("INSERT INTO urd_search_word (word, party_id, origin) VALUES ('zzz', ?, 'n')", [row.id])
        session.change(row, **change)
        assert (ids(session, "zzz") == set()) is is_renamed

    def test_letters_of_a_word_stay_as_long_as_somebody_bears_it(self, session):
        """And are written again for whoever bears it later; PostgreSQL lets them lie until the next erasure."""
        one, two = (session.organisations.add(name) for name in ("Ventil Quartz", "Ventil Basalt"))
        session.change(one, name="Granit")
        letters = {word for (word,) in session.store.fetch("SELECT word FROM urd_search_gram")}
        assert "basalt" in letters
        assert ("kvarts" in letters) is (not session.store.keeps_grams)
        assert ids(session, "vnetil") == {two.id}
        session.change(two, name="Granit")
        assert ids(session, "vnetil") == set()
        session.change(one, name="Ventil")
        assert ids(session, "vnetil") == {one.id}
        assert not session.review.verify()

    @pytest.mark.only("sqlite")
    def test_a_word_that_thousands_bear_is_not_read_from_each(self, session, monkeypatch):
        """To rename one of them, one other bearer is enough to know that the letters stay."""
        added = session.organisations.add_many(OrganisationDraft(f"Светлина {n}") for n in range(300))
        one = session.organisations.get(added.ids[0])
        fetch, read = session.store.fetch, []
        monkeypatch.setattr(session.store, "fetch", lambda *a, **b: read.append(fetch(*a, **b)) or read[-1])
        session.change(one, name="Светлина Изгрев")
        assert sum(map(len, read)) < 100

    def test_further_names_are_found_and_forgotten(self, session):
        """A name that is added is found, one that is changed or deleted is not."""
        ventil = session.organisations.add("Ventil")
        name = session.names.add(ventil, "Quartz")
        assert ids(session, "quartz") == {ventil.id}
        session.change(name, text="Basalt")
        assert ids(session, "quartz") == set()
        assert ids(session, "basalt") == {ventil.id}
        session.delete(session.get(Name, name.id))
        assert ids(session, "basalt") == set()
        assert not session.review.verify()

    def test_a_name_that_moves_to_another_party_is_found_there(self, session):
        """Both parties' words are written anew."""
        one, two = session.organisations.add("One"), session.organisations.add("Two")
        name = session.names.add(one, "Quartz")
        session.change(name, party_id=two.id)
        assert ids(session, "quartz") == {two.id}
        assert not session.review.verify()


class TestRollback:
    def test_what_was_rolled_back_is_not_found(self, session):
        """Words go with the party."""
        with pytest.raises(ZeroDivisionError), session.atomic():
            session.organisations.add("Quartz")
            raise ZeroDivisionError
        assert ids(session, "quartz") == set()

    def test_a_word_that_was_rolled_back_is_found_misspelt_when_it_comes_again(self, session):
        """The session does not believe that it wrote the letters of a word when that was undone."""
        with pytest.raises(ZeroDivisionError), session.atomic():
            session.organisations.add("Zanzibarium")
            raise ZeroDivisionError
        again = session.organisations.add("Zanzibarium")
        assert ids(session, "zanzibaruim") == {again.id}


class TestReview:
    def test_what_was_written_past_the_gate_is_seen_and_mended(self, session):
        """A name changed by SQL makes the index stale; reindexing makes it right."""
        ventil = session.organisations.add("Ventil")
        session.orm.execute(sa.text("UPDATE urd_organisation SET name = 'Quartz'"))
        assert [problem.code for problem in session.review.verify()] == ["index-stale"]
        assert session.review.reindex() == 1
        assert not session.review.verify()
        assert ids(session, "quartz") == {ventil.id}


class TestUndone:
    """A word that is noted as written has its letters, or it is not found when it is misspelt."""

    def test_what_a_savepoint_of_a_host_undid_is_written_again(self, session):
        """One of SQLAlchemy's Core, of which the ORM hears nothing; one within another that stands, too."""
        connection = session.orm.connection()
        session.organisations.add("Ventil")
        with connection.begin_nested():
            session.organisations.add("Quartz")
            undone = connection.begin_nested()
            session.organisations.add("Lindqvist Quartz")
            undone.rollback()
        for name in ("Lindqvist", "Quartz", "Ventil"):
            session.organisations.add(name)
        assert session.review.verify() == []

    def test_what_a_refusal_undid_is_written_again(self, crm):
        """By whatever door it came; the last word is refused, when the letters of the others are written."""
        with crm.session(actor="tester") as session:
            refuse(session.orm.connection())
        with crm.session(actor="tester") as session:
            ventil = session.organisations.add("Ventil")
            for n, write in enumerate(
                (
                    session.organisations.add,
                    session.people.add,
                    lambda name: session.organisations.add_many([OrganisationDraft(name)]),
                    lambda name: session.add(Organisation(name=name)),
                    lambda name: session.change(ventil, name=name),
                )
            ):
                word = "beta" * (n + 1)
                with pytest.raises((ConflictError, StorageError)):
                    write(f"{word} zzrefused")
                write(f"{word} dimova")
            assert session.review.verify() == []


def refuse(connection):
    """Let the database refuse a word."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(
            "CREATE TRIGGER refuse BEFORE INSERT ON urd_search_word WHEN NEW.word LIKE 'zz%' "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
        return
    connection.exec_driver_sql(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = 'check_violation'; END $$"
    )
    connection.exec_driver_sql(
        "CREATE TRIGGER refuse BEFORE INSERT ON urd_search_word FOR EACH ROW WHEN (NEW.word ^@ 'zz') "
        "EXECUTE FUNCTION refuse()"
    )
