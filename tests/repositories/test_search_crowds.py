"""Names that more bear than a search measures: who is meant may be any of them."""

import pytest

from urd_crm import OrganisationDraft, PersonDraft
from urd_crm.errors import AmbiguousError, NotFoundError
from urd_crm.exchange.csv import import_interactions
from urd_crm.repositories.words import POOL


@pytest.fixture
def ivans(session):
    """Hundreds of people of one name."""
    session.people.add_many(PersonDraft(fields={"given": "Иван", "surname": "Иванов"}) for _ in range(POOL + 20))
    return session


@pytest.fixture
def read(session, monkeypatch):
    """The numbers of the parties whose names are read."""
    read, names = [], type(session.gate.index).read
    monkeypatch.setattr(type(session.gate.index), "read", lambda self, ids: read.extend(ids) or names(self, ids))
    return read


@pytest.fixture
def builders(session):
    """Hundreds of firms with one word in their names, and one whose whole name it is, written last."""
    session.organisations.add_many(OrganisationDraft(f"Строй {n} ООД") for n in range(POOL + 20))
    session.organisations.add("Строй ЕООД")
    return session


class TestOneOfManyPeople:
    def test_those_of_the_other_kind_take_no_places(self, ivans):
        """A firm that is called like hundreds of people is found, and can be named."""
        firm = ivans.organisations.add("ЕТ „Иван Иванов“")
        assert [hit.party_id for hit in ivans.search("Иван Иванов", kind="organisation")] == [firm.id]
        assert ivans.organisations.get("ivan ivanov") is firm

    def test_whose_kind_is_asked_for_is_read_from_few_rows(self, ivans, monkeypatch):
        """All who bear a name may be of the other kind: they are looked for among the firms, not among all parties."""
        asked, fetch = [], type(ivans.store).fetch
        monkeypatch.setattr(
            type(ivans.store), "fetch", lambda self, *said, **how: asked.append(said[0]) or fetch(self, *said, **how)
        )
        assert ivans.search("Иван Иванов", kind="organisation") == []
        of_kind = [sql for sql in asked if "urd_search_word w" in sql and " p WHERE p.id = w.party_id" in sql]
        assert of_kind
        assert all("urd_organisation p" in sql and "urd_party" not in sql for sql in of_kind)

    def test_the_organisation_tells_who_is_meant(self, ivans):
        """Of all who bear the name only one works there."""
        firm, ivan = ivans.organisations.add("Вентил ООД"), ivans.people.add("Иван Иванов")
        job = ivans.affiliations.add(ivan, firm, position="управител")
        said = ivans.interactions.log("call", "Пита за терен", participants="Иван Иванов @ Вентил")
        assert [took.affiliation_id for took in ivans.interactions.participants(said)] == [job.id]

    def test_of_one_organisation_the_others_are_not_read(self, ivans, read):
        """However many bear the name."""
        firm, ivan = ivans.organisations.add("Вентил ООД"), ivans.people.add("Иван Иванов")
        ivans.affiliations.add(ivan, firm)
        read.clear()
        assert ivans.resolve("Иван Иванов @ Вентил").party_id == ivan.id
        assert read == [firm.id, ivan.id]

    def test_an_import_reads_those_of_one_organisation(self, ivans, read):
        """And whom a name alone may mean is read once, however many rows have it."""
        firm, ivan = ivans.organisations.add("Вентил ООД"), ivans.people.add("Иван Иванов")
        ivans.affiliations.add(ivan, firm)
        row = {"kind": "call", "subject": "Пита за терен", "occurred_at": "2026-02-03 10:00"}
        read.clear()
        report = import_interactions(ivans, [row | {"participants": "Иван Иванов @ Вентил"}])
        assert (report.added, read) == (1, [firm.id, ivan.id])
        read.clear()
        report = import_interactions(ivans, [row | {"participants": "Иван Иванов"}] * 5)
        assert (report.refused, report.problems[4].code) == (5, "ambiguous")
        assert len(read) == POOL

    def test_who_sounds_so_there_is_not_taken_for_who_is_spelled_so(self, session):
        """Wherever that one works."""
        firm = session.organisations.add("Вентил ООД")
        sounds, spelled = session.people.add("Ана Вълнева"), session.people.add("Анна Вълнева")
        session.affiliations.add(sounds, firm)
        assert session.resolve("Анна Вълнева @ Вентил").party_id == spelled.id
        assert session.resolve("Ана Вълнева @ Вентил").party_id == sounds.id

    def test_who_has_left_is_not_meant(self, session):
        """Of two who worked there the one who does."""
        firm = session.organisations.add("Вентил ООД")
        left, stays = session.people.add("Иван Иванов"), session.people.add("Иван Иванов")
        session.affiliations.add(left, firm, until="2020")
        session.affiliations.add(stays, firm, since="2020")
        assert session.resolve("Иван Иванов @ Вентил").party_id == stays.id
        session.affiliations.add(left, firm, since="2021")
        with pytest.raises(AmbiguousError):
            session.resolve("Иван Иванов @ Вентил")


class TestOneOfManyOrganisations:
    @pytest.mark.parametrize("asked", ["Строй ЕООД", "строй", "Stroy"])
    def test_a_whole_name_means_its_bearer(self, builders, asked):
        """However many have the word beside others, and in either script."""
        assert builders.organisations.get(asked).name == "Строй ЕООД"

    def test_a_number_in_a_name_tells_it_from_thousands(self, builders, read):
        """Of those who share the long word the others' names are not read."""
        read.clear()
        assert builders.organisations.get("Строй 17").name == "Строй 17 ООД"
        assert len(read) == 1

    def test_a_whole_name_is_found_first(self, builders):
        """It comes before hundreds of longer ones."""
        assert builders.search("Строй")[0].label == "Строй ЕООД"

    def test_the_first_bearer_is_not_taken_for_the_only_one(self, session):
        """Of two with one name, neither is meant, however many stand between them."""
        session.organisations.add("Строй АД")
        session.organisations.add_many(OrganisationDraft(f"Строй {n} ООД") for n in range(POOL + 20))
        session.organisations.add("Строй ЕООД")
        with pytest.raises(AmbiguousError) as refusal:
            session.organisations.get("Строй")
        assert [each.label for each in refusal.value.candidates] == ["Строй АД", "Строй ЕООД"]

    def test_a_word_of_many_is_nobodys_name(self, session):
        """Where nobody bears it alone, nobody is meant."""
        session.organisations.add_many(OrganisationDraft(f"Строй {n} ООД") for n in range(POOL + 20))
        with pytest.raises(NotFoundError):
            session.organisations.get("Строй")
