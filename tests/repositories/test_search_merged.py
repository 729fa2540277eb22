"""Merged twins of one name, more than a search measures: they take no places of others."""

import pytest
import sqlalchemy as sa

from urd_crm import OrganisationDraft
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.entities.search import SearchWord
from urd_crm.matching import merge, undo
from urd_crm.repositories.words import POOL


@pytest.fixture
def twins(session):
    """Hundreds of twins of one firm, all merged into the first, and another firm of that name behind them."""
    kept, *absorbed = session.organisations.add_many(OrganisationDraft("Строй ЕООД") for _ in range(POOL + 20)).ids
    other = session.organisations.add("Строй АД").id
    party = table_of(Party)
    session.store.execute(sa.update(party).where(party.c.id.in_(absorbed)).values(merged_into_id=kept))
    return kept, absorbed, other


def words_of(session, id):
    """Give the words that a party is found by."""
    return session.store.fetch("SELECT word FROM urd_search_word WHERE party_id = ? ORDER BY word", [id])


class TestMergedTwins:
    @pytest.mark.parametrize("asked", ["Строй", "строй ад", "Stroi", "Стройй"])
    def test_whoever_stands_behind_them_is_found(self, session, twins, asked):
        """However many were merged."""
        kept, absorbed, other = twins
        session.gate.index.renew(absorbed)
        assert {hit.party_id for hit in session.search(asked)} == {kept, other}

    def test_an_index_made_anew_has_none_of_their_words(self, session, twins):
        """What an earlier version left is gone."""
        kept, absorbed, other = twins
        assert {hit.party_id for hit in session.search("Стройй")} != {kept, other}
        session.review.reindex()
        assert session.review.verify() == []
        assert {hit.party_id for hit in session.search("Стройй")} == {kept, other}
        assert not any(words_of(session, id) for id in absorbed)

    def test_words_that_an_earlier_version_left_are_not_stale(self, session, twins):
        """They do no harm to the names of others."""
        assert session.review.verify() == []

    def test_words_of_another_name_are_stale(self, session, twins):
        """No version left those."""
        _, (first, *_), _ = twins
        row = {"word": "pekarna", "party_id": first, "origin": "n"}
        session.store.execute(sa.insert(table_of(SearchWord)).values(row))
        stale = [problem for problem in session.review.verify() if problem.code == "index-stale"]
        assert [problem.entity_id for problem in stale] == [first]

    @pytest.mark.only("sqlite")
    def test_those_who_stand_for_themselves_are_no_few(self, session):
        """After many merges the database knows how few share a survivor, and must not look for nobody's by that."""
        session.organisations.add("Ventil")
        connection = session.orm.connection()
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql("DELETE FROM sqlite_stat1 WHERE tbl = 'urd_party'")
        for index, spread in (("ix_urd_party_sort_key", "90000 30"), ("ix_urd_party_merged_into_id", "90000 5")):
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES ('urd_party', ?, ?)", (index, spread))
        connection.exec_driver_sql("ANALYZE sqlite_schema")
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM urd_party WHERE sort_key = 'ventil' AND merged_into_id IS NULL"
        )
        assert "ix_urd_party_sort_key" in plan.all()[0][3]


class TestWordsOfOne:
    def test_they_go_with_a_merge_and_come_back(self, session):
        """Whoever stands for themselves again is found again."""
        kept, absorbed = session.organisations.add("Алфа"), session.organisations.add("Вендела")
        before = words_of(session, absorbed.id)
        done = merge(session, kept, absorbed)
        assert words_of(session, absorbed.id) == []
        assert session.review.verify() == []
        undo(session, done)
        assert words_of(session, absorbed.id) == before != []
        assert [hit.party_id for hit in session.search("Вендела")] == [absorbed.id]
        assert session.review.verify() == []

    def test_a_renamed_merged_party_gets_none(self, session):
        """It is not found by its new name either."""
        kept, absorbed = session.organisations.add("Алфа"), session.organisations.add("Вендела")
        merge(session, kept, absorbed)
        session.change(absorbed, name="Изгрев")
        session.flush()
        assert words_of(session, absorbed.id) == []
