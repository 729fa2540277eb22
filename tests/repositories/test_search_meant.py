"""Who is meant stands first: whole names, initials, slips, titles, abbreviations."""

import pytest

from urd_crm import PersonDraft
from urd_crm.errors import NotFoundError
from urd_crm.repositories.words import POOL


class TestWholeName:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("Иван Петров", "Иван Петров"),
            ("Petrov Ivan", "Иван Петров"),
            ("вентил", "„Вентил“ ООД"),
            ("Ventil 2000", "Вентил 2000 АД"),
        ],
    )
    def test_it_comes_before_names_with_further_words(self, session, asked, first):
        """Also where these are spelled as they sound, and stand before it in a list."""
        for name in ("Иван Ангелов Петров", "Иван Петров Петров", "Иван Петров"):
            session.people.add(name)
        for name in ("Вентил 2000 АД", "„Вентил“ ООД"):
            session.organisations.add(name)
        assert session.search(asked)[0].label == first

    def test_it_is_found_among_hundreds(self, session):
        """A person stands in a list by the surname."""
        session.people.add_many(PersonDraft("Иван Ангелов Петров") for _ in range(POOL + 20))
        session.people.add("Иван Петров")
        assert session.search("Иван Петров")[0].label == "Иван Петров"


@pytest.fixture
def namesakes(session):
    """People of one surname, told apart by the letters that their names begin with."""
    for name in (
        "Вера Янкова Доновска",
        "Албена Савова Доновска",
        "Даниела Алексиева Доновска",
        "Яна Иванова Доновска",
    ):
        session.people.add(name)
    session.people.add("Тодор Бакърджов")
    return session


class TestInitials:
    @pytest.mark.parametrize(
        "query, first",
        [
            ("Д. А. Доновска", "Даниела Алексиева Доновска"),
            ("Доновска Д.А.", "Даниела Алексиева Доновска"),
            ("А. Доновска", "Албена Савова Доновска"),
            ("Я. Доновска", "Яна Иванова Доновска"),
            ("Ya. Donovska", "Яна Иванова Доновска"),
            ("A.S. Donovska", "Албена Савова Доновска"),
        ],
    )
    def test_whose_name_begins_so_comes_first(self, namesakes, query, first):
        """In the order of the letters; a letter of Cyrillic may be two of Latin."""
        assert namesakes.search(query)[0].label == first

    def test_a_word_is_met_once(self, namesakes):
        """The surname is not an initial besides."""
        assert "Вера Янкова Доновска" not in [hit.label for hit in namesakes.search("Д. Доновска")]

    def test_they_tell_whom_of_hundreds(self, session):
        """Who stands behind more than are measured is found by them."""
        session.people.add_many(PersonDraft("Иван Петров") for _ in range(POOL + 20))
        session.people.add("Тодор Велев Петров")
        assert session.search("Т. Петров")[0].label == "Тодор Велев Петров"


class TestSlips:
    @pytest.mark.parametrize("query", ["Тдоор Бакърджов", "Tdoor Bakardzhov", "Бакърджов Тоодрр"])
    def test_one_of_two_words_may_share_few_letters(self, namesakes, query):
        """A slip in a short word leaves hardly a group of three letters; the other word and the first letter have to do."""
        assert [hit.label for hit in namesakes.search(query)] == ["Тодор Бакърджов"]

    @pytest.mark.parametrize("query", ["Тдоор Тотев", "Tdoor Totev", "Тотев Тдоор"])
    def test_those_one_slip_away_come_before_hundreds_that_look_alike(self, session, query):
        """More people have words like these than are measured."""
        alike = ["Тдозар", "Тдокер", "Тдолир", "Тдомур"]
        session.people.add_many(PersonDraft(f"{alike[n % 4]} Тотев") for n in range(2 * POOL))
        session.people.add("Тодор Тотев")
        assert session.search(query)[0].label == "Тодор Тотев"

    def test_a_word_that_begins_otherwise_is_another_one(self, namesakes):
        """Nobody is found by a surname alone where another given name is asked for."""
        assert namesakes.search("Пламен Бакърджов") == []


class TestInitialsThatMayBeALegalForm:
    @pytest.mark.parametrize("asked", ["И. П. Иванов", "Иванов И.П.", "I. P. Ivanov"])
    def test_they_tell_who_is_meant(self, session, asked):
        """„ИП“ is a sole trader in Russia."""
        for name in ("Петър Иванов", "Иван Петров Иванов"):
            session.people.add(name)
        assert [hit.label for hit in session.search(asked)] == ["Иван Петров Иванов", "Петър Иванов"]

    def test_an_organisation_of_that_form_is_found(self, session):
        """Before people with a part of its name."""
        session.people.add("Петър Иванов")
        session.organisations.add("ИП Иванов")
        assert session.search("И.П. Иванов")[0].label == "ИП Иванов"


class TestTitles:
    @pytest.mark.parametrize(
        "asked", ["д-р Чолаков", "г-н Чолаков", "инж. Чолаков", "Prof. Cholakov", "проф. д-р Иван Чолаков, дмн"]
    )
    def test_they_are_no_words_to_be_found_by(self, session, asked):
        """Whoever bears the name is found, and nobody whose name looks like a title."""
        for name in ("д-р Иван Чолаков", "Дора Петрова", "Профира Петрова"):
            session.people.add(name)
        assert [hit.label for hit in session.search(asked)] == ["Иван Чолаков"]

    def test_in_the_name_of_an_organisation_they_are_words(self, session):
        """A doctor of that name does not come before it."""
        session.people.add("Васил Берон")
        session.organisations.add("Д-р Берон")
        assert session.search("Д-р Берон")[0].label == "Д-р Берон"

    @pytest.mark.parametrize("name", ["инж. Стоян Петров", "Prof. Dr. Jürgen Müller", "д-р Мария Тодорова, дмн"])
    def test_a_person_is_referred_to_as_it_was_added(self, session, name):
        """With what stands before and behind the name."""
        person = session.people.add(name)
        assert session.people.get(name).id == person.id
        assert session.resolve(name).party_id == person.id


class TestAbbreviations:
    @pytest.mark.parametrize("asked", ["В и К", "В.И.К.", "V i K", "в и к оод"])
    def test_letters_with_gaps_are_one_word_too(self, session, asked):
        """And nobody is found by some of them."""
        for name in ("ВиК ООД", "„Петров и Ко“ ООД"):
            session.organisations.add(name)
        session.people.add("Иван Катев Йотов")
        assert [hit.label for hit in session.search(asked)] == ["ВиК ООД"]

    @pytest.mark.parametrize("asked", ["ДГ №15", "ДГ № 15", "DG № 15"])
    def test_the_sign_for_a_number_is_a_word_of_its_own(self, session, asked):
        """With a gap behind it or without."""
        for name in ("ДГ № 5", "ДГ №1", "ДГ № 15"):
            session.organisations.add(name)
        assert session.search(asked)[0].label == "ДГ № 15"
        assert session.organisations.get(asked).name == "ДГ № 15"

    @pytest.mark.parametrize("asked", ["Вентил оод", "Ventil ood", "Вентил Еоод"])
    def test_a_legal_form_in_small_letters_does_not_matter(self, session, asked):
        """Though the name has capitals."""
        session.organisations.add("„Вентил“ ООД")
        assert [hit.label for hit in session.search(asked)] == ["„Вентил“ ООД"]

    @pytest.mark.parametrize("asked", ["инж. -", "д-р „“", "инж. - @ Вентил"])
    def test_a_title_before_what_has_no_word_means_nobody(self, session, asked):
        """As what has no word does without one."""
        session.organisations.add("Вентил")
        with pytest.raises(NotFoundError):
            session.resolve(asked)

    def test_an_organisation_of_another_form_is_not_meant(self, session):
        """It is found, and nothing is noted of it in the other's place; unless it was one of that form."""
        session.organisations.add("„Вентил“ ООД")
        session.organisations.add("Клен АД", names=[{"text": "Клен ООД", "kind": "former"}])
        for asked in ("Вентил АД", "Сдружение Вентил"):
            assert [hit.label for hit in session.search(asked)] == ["„Вентил“ ООД"]
            with pytest.raises(NotFoundError):
                session.resolve(asked)
        for asked, found in {"Вентил": "„Вентил“ ООД", "Ventil Ltd": "„Вентил“ ООД", "Клен ООД": "Клен АД"}.items():
            assert session.organisations.get(asked).name == found
        session.organisations.add("„Вентил“ АД")
        assert session.organisations.get("Вентил АД").name == "„Вентил“ АД"


class TestSpacing:
    @pytest.mark.parametrize(
        "stored, query",
        [
            ("Явор Комерс ООД", "яворкомерс"),
            ("Явор-Комерс ООД", "Yavorkomers"),
            ("Яворкомерс ООД", "явор комерс"),
            ("Яворкомерс ООД", "yavor-komers"),
            ("Инфо БГ", "ИнфоБГ"),
            ("Зора2000", "Зора 2000"),
            ("Б.Ж.Т.", "БЖТ"),
            ("К.П.Ш. – Габрово", "кпш Габрово"),
            ("Иван Петров", "ИванПетров"),
        ],
    )
    def test_words_may_be_written_together_or_apart(self, session, stored, query):
        """Names that begin or look like a part of it are no better."""
        for name in ("Яворино", "Комерсант", "Инфограф", "Кпшеница", "Зора", "Бор Жаравица Тополка"):
            session.organisations.add(name)
        if "Иван" in stored:
            session.people.add(stored)
        else:
            session.organisations.add(stored)
        assert session.search(query)[0].label == stored

    def test_a_name_that_is_spaced_so_comes_first(self, session):
        """Another spacing is worth a little less than none."""
        session.organisations.add("Явор Комерс")
        session.organisations.add("Яворкомерс")
        assert session.search("явор комерс")[0].label == "Явор Комерс"
        assert session.search("яворкомерс")[0].label == "Яворкомерс"


class TestDoubleSurname:
    @pytest.mark.parametrize(
        "name", ["Вела Добулова-Генарова", "Vela Dobulova-Genarova", "Вела Петкова Добулова-Генарова"]
    )
    def test_it_is_one_name_beside_the_given_one(self, session, name):
        """With the patronymic or without."""
        person = session.people.add("Вела Петкова Добулова-Генарова")
        assert session.people.get(name).id == person.id

    @pytest.mark.parametrize("name", ["Вела Генарова", "Вела Добулова"])
    def test_nobody_is_referred_to_by_half_of_it(self, session, name):
        """That may be somebody else; search finds her, and whoever is called so is meant."""
        session.people.add("Вела Петкова Добулова-Генарова")
        with pytest.raises(NotFoundError, match="Добулова-Генарова"):
            session.resolve(name)
        former = session.people.add("Вела Тиханова")
        session.names.add(former, name, kind="former")
        session.flush()
        assert session.resolve(name).party_id == former.id
