"""Merging two records of one party, and undoing it."""

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from urd_crm.errors import ConflictError, ReadOnlyError, ValidationFailedError
from urd_crm.matching import merge, undo

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture
def pair(session):
    """Two records of one firm, each with rows of many tables; some of them collide."""
    kept = session.organisations.add("Северна звезда ООД", country="BG", email="office@example.com")
    absorbed = session.organisations.add(
        "СЕВЕРНА ЗВЕЗДА", email="office@example.org", identifiers={"ext:register": "77"}
    )
    person = session.people.add(given="Мария", surname="Тодорова")
    other = session.organisations.add("Дъщерно АД", parent=absorbed)
    session.affiliations.add(person, absorbed, position="управител", since="2020")
    session.tags.put(kept, "фирми")
    session.tags.put(absorbed, "фирми", "износ")
    session.relationships.add(kept, "partner_of", absorbed)
    session.relationships.add(absorbed, "owns", other)
    session.interactions.log("meeting", "И двете", participants=[kept, absorbed], occurred_at=NOON)
    session.interactions.log("call", "Само едната", participants=[absorbed], occurred_at=NOON + timedelta(1))
    session.commitments.promise("карта", to=absorbed, due_on=date(2026, 4, 1))
    return kept, absorbed


def snapshot(session):
    """Give every row that a merge may touch, as plain values."""
    session.flush()
    left_out = {"urd_change", "urd_merge", "urd_search_word", "urd_search_gram", "urd_version_core"}
    return {
        table.name: sorted(map(repr, session.store.rows(sa.select(table))))
        for table in _tables(session)
        if table.name not in left_out
    }


def _tables(session):
    return {sa.inspect(model).local_table for model in session.registry.tables}


class TestMerge:
    def test_everything_follows_the_survivor(self, session, pair):
        """Contact points, numbers, people, ties, talks and promises are the survivor's."""
        kept, absorbed = pair
        merge(session, kept, absorbed)
        assert {point.value for point in session.contact_points.of(kept)} == {
            "office@example.com",
            "office@example.org",
        }
        assert [identifier.value for identifier in session.identifiers.of(kept)] == ["77"]
        assert [entry.subject for entry in session.timeline(kept)] == ["Само едната", "И двете"]
        assert [unit.name for unit in session.organisations.units(kept)] == ["Дъщерно АД"]
        assert {tag.name for tag in session.tags.of(kept)} == {"фирми", "износ"}
        assert len(session.affiliations.of_organisation(kept)) == 1
        assert len(session.commitments.of(kept)) == 1

    def test_a_tie_between_the_two_is_set_aside(self, session, pair):
        """Nobody is a partner of themselves."""
        kept, absorbed = pair
        merge(session, kept, absorbed)
        assert [tie.relationship.type for tie in session.relationships.of(kept)] == ["owns"]

    def test_the_name_of_the_absorbed_still_finds_the_survivor(self, session):
        """Its name is kept as an alias."""
        kept, absorbed = session.organisations.add("Алфа"), session.organisations.add("Вендела")
        merge(session, kept, absorbed)
        assert [hit.party_id for hit in session.search("Вендела")] == [kept.id]

    def test_the_absorbed_number_cannot_be_used_again(self, session, pair):
        """A new row that refers to it is told which number to use."""
        kept, absorbed = pair
        merge(session, kept, absorbed)
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "Късно", participants=[absorbed.id], occurred_at=NOON)
        assert caught.value.codes == ("party-merged",)
        assert str(kept.id) in str(caught.value)

    def test_nothing_dangles(self, session, pair):
        """No reference is lost and the index is whole."""
        merge(session, *pair)
        assert session.review.verify() == []

    @pytest.mark.parametrize("order", [(0, 0), (0, 2)])
    def test_what_cannot_be_one_is_refused(self, session, pair, order):
        """A party with itself, or with one of another kind."""
        parties = [*pair, session.people.get("Мария Тодорова")]
        with pytest.raises(ValidationFailedError):
            merge(session, parties[order[0]], parties[order[1]])

    def test_a_reader_cannot_merge(self, crm):
        """A merge is a write."""
        with crm.session(actor="a") as session:
            one, two = session.organisations.add("А едно"), session.organisations.add("А две")
        with crm.session() as session, pytest.raises(ReadOnlyError):
            merge(session, one.id, two.id)

    def test_the_journal_can_be_read_after_the_session(self, crm):
        """Who was merged into whom, and that it was undone."""
        with crm.session(actor="a") as session:
            one, two = session.organisations.add("А едно"), session.organisations.add("А две")
            done = merge(session, one, two)
        assert (done.kept_id, done.absorbed_id, done.actor) == (one.id, two.id, "a")


class TestUndo:
    def test_everything_is_as_it_was(self, session, pair):
        """Every row of every table stands as before, what was set aside too."""
        before = snapshot(session)
        undo(session, merge(session, *pair))
        assert snapshot(session) == before

    def test_later_rows_stay_with_the_survivor(self, session, pair):
        """What was said after the merge was said with the survivor."""
        kept, absorbed = pair
        done = merge(session, kept, absorbed)
        session.interactions.log("call", "После", participants=[kept], occurred_at=NOON + timedelta(9))
        undo(session, done)
        assert "После" in [entry.subject for entry in session.timeline(kept)]
        assert "После" not in [entry.subject for entry in session.timeline(absorbed)]

    def test_a_second_undo_is_refused(self, session, pair):
        """It would undo what is undone."""
        done = undo(session, merge(session, *pair))
        with pytest.raises(ConflictError):
            undo(session, done)

    def test_a_later_merge_has_to_be_undone_first(self, session, pair):
        """Merges are undone in the reverse order."""
        kept, absorbed = pair
        third = session.organisations.add("Трета")
        first = merge(session, kept, absorbed)
        second = merge(session, third, kept)
        with pytest.raises(ConflictError):
            undo(session, first)
        undo(session, second)
        undo(session, first)
        assert session.review.verify() == []
