from datetime import date

import pytest

from urd_crm import PersonDraft
from urd_crm.errors import AmbiguousError, InvalidValueError, NotFoundError, ValidationFailedError


class TestAdding:
    def test_all_of_a_name_and_what_else_is_known(self, session):
        """A partial date of birth and languages, the best first, each once."""
        row = session.people.add(
            given="Мария",
            patronymic="Измислена",
            surname="Тодорова",
            surname2="Ек",
            title="д-р",
            credential="PhD",
            languages=["BG", "en-gb", "bg"],
            birth_date="1975-05",
            country="bg",
            salutation="Уважаема д-р Тодорова",
        )
        assert row.languages == ["bg", "en-GB"]
        assert (str(row.birth_date), row.birth_date.precision, row.country) == ("1975-05", "month", "BG")
        assert row.name.patronymic == "Измислена"

    def test_a_whole_name_is_read(self, session):
        """Parts that are given go before what is read."""
        row = session.people.add("д-р Мария Тодорова", surname="Тодорова-Ек")
        assert (row.title, row.given, row.surname) == ("д-р", "Мария", "Тодорова-Ек")

    def test_the_sex_is_never_inferred(self, session):
        """There is no such field."""
        assert not {"sex", "gender"} & set(type(session.people.add(given="Мария")).model_fields)

    @pytest.mark.parametrize(
        "fields", [{}, {"title": "д-р"}, {"given": " "}, {"given": "A", "birth_date": "1975-02-30"}]
    )
    def test_what_cannot_be_is_refused(self, session, fields):
        """A person has a name, and was born on a day that there was."""
        with pytest.raises(ValidationFailedError):
            session.people.add(**fields)

    def test_a_field_that_there_is_not_is_told_with_those_that_there_are(self, session):
        """Whoever knows it by another name finds it."""
        with pytest.raises(ValidationFailedError, match=r"no such field\. There are: given, patronymic"):
            session.people.add(given="Ана", given2="Ек")

    @pytest.mark.parametrize("name", [7, {"given": "Ана"}, b"Ana"])
    def test_a_name_that_is_no_text(self, session, name):
        """Is refused as any such value."""
        with pytest.raises(InvalidValueError, match="This is not text"):
            session.people.add(name)

    @pytest.mark.parametrize("rows", [["Ана Ек"], [{"given": "Ана"}], "Ана Ек"])
    def test_bulk_takes_drafts(self, session, rows):
        """What is none is told."""
        with pytest.raises(TypeError, match=r"Row 1 is of type \w+; each has to be of type PersonDraft"):
            session.people.add_many(rows)

    def test_bulk_takes_whole_names(self, session):
        """As one does; what is given as fields goes before it."""
        drafts = [PersonDraft("д-р Мария Петрова Тодорова"), PersonDraft("Anna Lindqvist", {"surname": "Ek"})]
        maria, anna = (session.people.get(id) for id in session.people.add_many(drafts).ids)
        assert (maria.title, maria.given, maria.patronymic, maria.surname) == ("д-р", "Мария", "Петрова", "Тодорова")
        assert (anna.given, anna.surname) == ("Anna", "Ek")

    def test_bulk_passes_the_same_gate(self, session):
        """With the number of the row."""
        drafts = [
            PersonDraft(fields={"given": "Ана"}),
            PersonDraft(fields={"title": "д-р"}),
            PersonDraft(fields={"surname": "Ек"}),
        ]
        written = session.people.add_many(drafts, skip_refused=True)
        assert [(problem.code, problem.row) for problem in written.problems] == [("nameless", 2)]
        with pytest.raises(ValidationFailedError):
            session.people.add_many(drafts)


class TestFinding:
    @pytest.mark.parametrize(
        "name",
        [
            "Анна Петрова Линдквист",
            "Анна Линдквист",
            "Линдквист Анна",
            "АННА ЛИНДКВИСТ",
            "Anna Lindkvist",
            "анна  петрова линдквист",
        ],
    )
    def test_a_name_means_one_however_it_is_written(self, session, name):
        """In either script, with the patronymic or without, in either order."""
        row = session.people.add(given="Анна", patronymic="Петрова", surname="Линдквист")
        session.people.add(given="Анна", surname="Петрова")
        session.people.add(given="Петър", patronymic="Петров", surname="Линдквист")
        assert session.people.get(name).id == row.id

    @pytest.mark.parametrize("name", ["Анна", "Линдквист", "А. Линдквист", "Анна Линдкв"])
    def test_a_part_of_a_name_means_nobody(self, session, name):
        """To write something down for somebody takes their name; what is near is offered."""
        row = session.people.add(given="Анна", patronymic="Петрова", surname="Линдквист")
        with pytest.raises(NotFoundError) as caught:
            session.people.get(name)
        assert [each.id for each in caught.value.candidates] == [row.id]

    def test_two_of_one_name(self, session):
        """Told apart by the whole of it."""
        one = session.people.add(given="Анна", patronymic="Петрова", surname="Линдквист")
        session.people.add(given="Анна", patronymic="Иванова", surname="Линдквист")
        with pytest.raises(AmbiguousError):
            session.people.get("Анна Линдквист")
        assert session.people.get("Анна Петрова Линдквист").id == one.id

    @pytest.mark.parametrize("name", ["Ана Вълнева", "Ana Valneva", "Вълнева Ана"])
    def test_who_is_spelled_so_is_meant_before_who_sounds_so(self, session, name):
        """There would be no way to name the one whose name the other's sounds like; a spelling of both means neither."""
        session.people.add(given="Анна", surname="Вълнева")
        row = session.people.add(given="Ана", surname="Вълнева")
        assert session.people.get(name).id == row.id
        with pytest.raises(AmbiguousError):
            session.people.get("Anna Vulneva")

    def test_by_a_former_name(self, session):
        """As long as nobody bears it now."""
        row = session.people.add(given="Галя", surname="Железова")
        session.names.add(row, "Галя Василева", kind="former", until="2015")
        assert session.people.get("Galya Vasileva").id == row.id
        for part in ("Василева", "Василева Железова"):
            with pytest.raises(NotFoundError):
                session.people.get(part)


class TestSpelling:
    def test_a_documented_spelling_goes_before_a_generated_one(self, session):
        """And is never corrected."""
        row = session.people.add(given="Емануела", surname="Спасова")
        assert session.people.latin(row) == ("Emanuela Spasova", False)
        session.names.add(row, "Emanouela Spassova", language="bg-Latn", source="passport")
        assert session.people.latin(row) == ("Emanouela Spassova", True)

    def test_accents_are_latin_letters(self, session):
        """What the person writes in Latin is documented as it stands."""
        row = session.people.add(given="Åsa", surname="Öberg")
        assert session.people.latin(row) == ("Åsa Öberg", True)
        other = session.people.add(given="Оса", surname="Йоберг", names=[{"text": "Åsa Öberg", "language": "sv"}])
        assert session.people.latin(other) == ("Åsa Öberg", True)

    @pytest.mark.parametrize("fields", [{"kind": "former"}, {"kind": "alias"}, {"until": "2015"}])
    def test_a_name_that_is_not_hers_now_is_no_spelling_of_it(self, session, fields):
        """A former name in a passport that has run out."""
        row = session.people.add(given="Галя", surname="Железова")
        session.names.add(row, "Galya Vasileva", **fields)
        assert session.people.latin(row)[1] is False


class TestNames:
    def test_in_use_on_a_day(self, session, anna):
        """All, or those of a day."""
        session.names.add(anna, "Анна Линдквист", language="bg")
        session.names.add(anna, "Anna Ek", kind="former", until="2015")
        assert len(session.names.of(anna)) == 2
        assert [name.text for name in session.names.of(anna, on=date(2020, 1, 1))] == ["Анна Линдквист"]

    def test_a_name_that_is_taken_away_is_no_longer_found(self, session, anna):
        """The index follows each change."""
        name = session.names.add(anna, "Зорница")
        assert [hit.party_id for hit in session.search("Зорница")] == [anna.id]
        session.change(name, text="Калина")
        assert [hit.party_id for hit in session.search("Калина")] == [anna.id]
        assert session.search("Зорница") == []
        session.delete(name)
        assert session.search("Калина") == []
        assert session.review.verify() == []
