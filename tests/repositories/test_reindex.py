"""Making the search index anew: while others write, and of people whose data was erased."""

from threading import Thread

import pytest
import sqlalchemy as sa
from tests.at_once import is_waiting

from urd_crm import Crm, Party
from urd_crm.errors import UrdCrmError
from urd_crm.gate.indexing import Index
from urd_crm.privacy import erase


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def firms(crm):
    """Two firms, the first of which has got its words after the other."""
    with crm.session(actor="clerk") as session:
        first, second = (session.organisations.add(name) for name in ("Печатница Лист", "Мелница Вир"))
        session.change(first, name="Печатница Перо")
        session.change(first, name="Печатница Лист")
        return first.id, second.id


def assert_whole(crm: Crm) -> None:
    """Look the index over."""
    with crm.session() as session:
        assert session.review.verify() == []


class TestWhileOthersWrite:
    @pytest.mark.only("postgresql")
    def test_who_renames_two_meanwhile_waits_for_nobody_in_a_circle(self, crm, firms):
        """They change the one before it begins, and the other after it has; both come to their end."""
        failed: list[UrdCrmError] = []

        def reindex() -> None:
            try:
                with crm.session(actor="admin") as session:
                    session.review.reindex()
            except UrdCrmError as error:
                failed.append(error)

        thread = Thread(target=reindex)
        with crm.session(actor="clerk") as session:
            session.change(session.organisations.get(firms[0]), name="Печатница Свитък")
            thread.start()
            while thread.is_alive() and not is_waiting(crm):
                thread.join(0.01)
            session.change(session.organisations.get(firms[1]), name="Мелница Бент")
        thread.join()
        assert failed == []
        assert_whole(crm)
        with crm.session() as session:
            assert [session.get(Party, id).label for id in firms] == ["Печатница Свитък", "Мелница Бент"]

    @pytest.mark.only("postgresql")
    def test_who_bears_the_same_word_meanwhile_is_found_by_its_letters(self, crm, firms, monkeypatch):
        """Their session sees the word with the firm that is renewed, and leaves its letters to it."""
        original, others = Index.renew, []

        def renew(index: Index, ids: list[int], *, letters: bool = True) -> None:
            if not others:
                others.append(index)
                with crm.session(actor="clerk") as session:
                    session.store.run("SET LOCAL lock_timeout = '5s'")
                    session.organisations.add("Лист")
            original(index, ids, letters=letters)

        monkeypatch.setattr(Index, "renew", renew)
        with crm.session(actor="admin") as session:
            session.review.reindex()
        assert others
        assert_whole(crm)

    @pytest.mark.only("postgresql")
    def test_who_adds_a_name_does_not_wait_for_it(self, crm, firms):
        """Not for the index of letters either, where it is there already."""
        with crm.session(actor="admin") as first, crm.session(actor="clerk") as second:
            first.review.reindex()
            second.store.run("SET LOCAL lock_timeout = '5s'")
            second.organisations.add("Хлебозавод Орехово")
            second.change(second.organisations.get(firms[1]), name="Мелница Бент")
        assert_whole(crm)


class TestAfterDamage:
    def test_what_was_changed_past_the_gate_is_mended(self, crm, firms):
        """Words that are gone, that are too many, of which the letters are gone; a label, a place in lists."""
        with crm.engine.begin() as connection:
            for sql in (
                "DELETE FROM urd_search_word WHERE party_id = 1 AND word LIKE 'list%'",
                "INSERT INTO urd_search_word (word, party_id, origin) VALUES ('bentovo', 2, 'n')",
                "DELETE FROM urd_search_gram WHERE word LIKE 'pe%'",
                "UPDATE urd_party SET label = 'X', sort_key = 'x' WHERE id = 2",
            ):
                connection.execute(sa.text(sql))
        with crm.session(actor="admin") as session:
            assert session.review.reindex() == 2
            assert session.get(Party, 2).label == "Мелница Вир"
            assert session.search("bentovo") == []
            assert session.search("печатинца")[0].party_id == 1
        assert_whole(crm)

    def test_what_stands_for_an_erased_name_stays(self, crm):
        """A list of who took part would have nothing to show."""
        with crm.session(actor="clerk") as session:
            id = session.people.add("Иван Петров").id
            erase(session, id)
            session.review.reindex()
        with crm.session() as session:
            assert session.get(Party, id).label == "—"
