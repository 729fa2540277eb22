from datetime import date

import pytest

from urd_crm import OrganisationDraft
from urd_crm.core import structure_checks
from urd_crm.core.ties import JOINED, Tie
from urd_crm.entities.relationship import Relationship
from urd_crm.errors import NotFoundError, ValidationFailedError


@pytest.fixture
def firms(session):
    return [session.organisations.add(name).id for name in ("Алфа", "Бета", "Гама")]


class TestTies:
    def test_each_side_has_its_own_word_for_it(self, session, firms):
        """It is stored once and read from either side."""
        tie = session.relationships.add(firms[0], "owns", firms[1], since="2019")
        (from_owner,), (from_owned,) = (session.relationships.of(id) for id in firms[:2])
        assert (from_owner.title.en, from_owner.other_id) == ("owns", firms[1])
        assert (from_owned.title.bg, from_owned.other_id) == ("е собственост на", firms[0])
        assert from_owned.relationship is tie

    def test_a_symmetric_tie_has_one_word(self, session, firms):
        """Whoever looks."""
        session.relationships.add(firms[0], "partner_of", firms[1])
        assert {session.relationships.of(id)[0].title.en for id in firms[:2]} == {"is a partner of"}

    def test_they_are_dated(self, session, firms):
        """As of a day."""
        tie = session.relationships.add(firms[0], "owns", firms[1], since="2019", until="2021")
        days = (date(2018, 12, 31), date(2019, 1, 1), date(2020, 12, 31), date(2021, 1, 1))
        assert [len(session.relationships.of(firms[0], on=day)) for day in days] == [0, 1, 1, 0]
        session.relationships.end(tie, "2020")
        assert session.relationships.of(firms[0], on=date(2020, 1, 1)) == []

    def test_only_of_one_type(self, session, firms):
        """Owners are not partners."""
        session.relationships.add(firms[0], "owns", firms[1])
        session.relationships.add(firms[0], "partner_of", firms[1])
        assert len(session.relationships.of(firms[0], type="owns")) == 1

    def test_an_unknown_type_is_refused(self, session, firms):
        """With those that there are."""
        with pytest.raises(NotFoundError, match="owns"):
            session.relationships.add(firms[0], "ownz", firms[1])


class TestRules:
    def test_nobody_is_tied_to_themselves(self, session, firms):
        """Not even as an owner."""
        with pytest.raises(ValidationFailedError) as caught:
            session.relationships.add(firms[0], "owns", firms[0])
        assert "relationship-to-itself" in caught.value.codes

    @pytest.mark.parametrize("type", ["owns", "member_of", "supervises"])
    def test_a_person_may_not_stand_where_an_organisation_has_to(self, session, firms, anna, type):
        """Nobody owns a person."""
        with pytest.raises(ValidationFailedError) as caught:
            session.relationships.add(firms[0], type, anna)
        assert caught.value.problems[0].field == "object_id"

    def test_an_organisation_knows_nobody(self, session, firms, anna):
        """The subject has its kind as well."""
        with pytest.raises(ValidationFailedError) as caught:
            session.relationships.add(firms[0], "knows", anna)
        assert caught.value.problems[0].field == "subject_id"

    def test_the_same_tie_twice_at_one_time_is_refused(self, session, firms):
        """Unless its type allows it; the turned one is another."""
        session.relationships.add(firms[0], "member_of", firms[1], since="2019")
        with pytest.raises(ValidationFailedError):
            session.relationships.add(firms[0], "member_of", firms[1], since="2020")
        session.relationships.add(firms[1], "member_of", firms[0])
        session.relationships.add(firms[0], "owns", firms[1], note="30 %")
        session.relationships.add(firms[0], "owns", firms[1], note="21 %")

    def test_a_symmetric_tie_is_the_same_when_turned(self, session, firms):
        """Partners are partners of each other."""
        session.relationships.add(firms[0], "partner_of", firms[1])
        with pytest.raises(ValidationFailedError):
            session.relationships.add(firms[1], "partner_of", firms[0])

    @pytest.mark.parametrize("until, since", [("2019", "2019-01-01"), ("2019-01-01", "2019"), ("2020", "2021")])
    def test_it_may_come_again_later(self, session, firms, until, since):
        """One ends and another begins, on the same day if need be."""
        session.relationships.add(firms[0], "member_of", firms[1], until=until)
        session.relationships.add(firms[0], "member_of", firms[1], since=since)
        assert len(session.relationships.of(firms[0])) == 2

    def test_a_single_tie_is_had_with_one(self, session, firms):
        """A guest of two hosts is fine, a host of two guests is not, when the type says so."""
        session.relationships.add(firms[0], "hosts", firms[1])
        session.relationships.add(firms[2], "hosts", firms[1])
        with pytest.raises(ValidationFailedError):
            session.relationships.add(firms[0], "hosts", firms[2])

    def test_a_single_symmetric_tie_is_had_with_one_by_both(self, session):
        """Whoever is married is married, on whichever side they were written down."""
        a, b, c = (session.people.add(given=name, surname="Измислен").id for name in ("Ана", "Боян", "Веса"))
        session.relationships.add(a, "married_to", b)
        for pair in ((b, c), (c, b), (a, c), (c, a)):
            with pytest.raises(ValidationFailedError):
                session.relationships.add(pair[0], "married_to", pair[1])

    def test_a_tie_may_be_changed(self, session, firms):
        """It does not stand in its own way."""
        tie = session.relationships.add(firms[0], "partner_of", firms[1])
        assert session.change(tie, note="Фестивал").note == "Фестивал"


class TestVeryMany:
    @pytest.fixture
    def members(self, session):
        """An association, and what checks read of the ties of its members."""
        hub = session.organisations.add("Сдружение").id
        ids = session.organisations.add_many(OrganisationDraft(f"Член {n}") for n in range(60)).ids
        session.add(*(Relationship(type="member_of", subject_id=id, object_id=hub) for id in ids))
        return hub, ids

    def test_the_other_ties_of_either_are_not_read(self, session, members, monkeypatch):
        """Of a hundred thousand members, each is compared with itself."""
        read, _stored = [], Tie._make
        monkeypatch.setattr(Tie, "_make", lambda row: read.append(row) or _stored(row))
        hub, ids = members
        new = session.organisations.add("Нов член").id
        session.relationships.add(new, "member_of", hub)
        assert read == []
        with pytest.raises(ValidationFailedError):
            session.relationships.add(ids[3], "member_of", hub)
        assert [row[2:4] for row in read] == [(ids[3], hub)]

    def test_a_review_compares_each_once(self, session, members, monkeypatch):
        """Rows of one batch are not compared with each other either, where they are of others."""
        compared, overlap = [], structure_checks._overlap
        monkeypatch.setattr(structure_checks, "_overlap", lambda *two: compared.append(two) or overlap(*two))
        assert list(session.review.findings()) == []
        assert compared == []

    @pytest.mark.only("sqlite")
    def test_they_are_looked_up_by_all_three(self, session, members):
        """In one index."""
        sql = f"SELECT urd_relationship.note FROM (VALUES (?, ?, ?), (?, ?, ?)) AS wanted {JOINED}"
        plan = session.store.fetch(f"EXPLAIN QUERY PLAN {sql}", ["member_of", 1, 2, "member_of", 3, 4])
        index = "ix_urd_relationship_subject_id_type_object_id (subject_id=? AND type=? AND object_id=?)"
        assert any(index in step[3] for step in plan)
