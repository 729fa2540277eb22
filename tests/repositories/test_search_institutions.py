"""Names of organisations as people remember them: long, with small words left out or put in, shortened, mistyped."""

import pytest

from urd_crm.errors import NotFoundError

FIRE = "Районна служба „Пожарна безопасност и защита на населението“ – "


class TestLongNames:
    @pytest.mark.parametrize(
        "asked", [FIRE + "Трявна", "районна служба пожарна безопасност и защита за населението трявна"]
    )
    def test_the_town_behind_the_longest_one_counts(self, session, asked):
        """It stands ninth, and is all that tells one office from the other."""
        for town in ("Ловеч", "Русе", "Трявна", "Шумен"):
            session.organisations.add(FIRE + town)
        assert [hit.label for hit in session.search(asked)] == [FIRE + "Трявна"]

    def test_a_word_too_many_is_left_out_beside_names_that_hardly_fit(self, session):
        """Who lacks the word fits better than whose words all look a little like those asked for."""
        session.people.add("Мария Калоянова Зелорттова-Маричтова")
        session.people.add("Ваня Белорнова")
        assert session.search("Ваня Стоянова Белорнова")[0].label == "Ваня Белорнова"


class TestSmallWords:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("the Silverfield", "Silverfield Ltd"),
            ("по Лазелагро", "Лазелагро АД"),
            ("фирма Лазелагро", "Лазелагро АД"),
            ("фирмата Лазелагор", "Лазелагро АД"),
            ("Камен and Ко", "Камен & Ко ЕООД"),
            ("община Харунинд", "Harunind Belediyesi"),
            ("наордно читалище Искрец 1885", "НЧ „Искрец – 1885“"),
            ("Дом на книгата", "Дом на книгата"),
            ("Дом за книгата", "Дом за книгата"),
            ("Дом книгата", "Дом за книгата"),
        ],
    )
    def test_they_may_be_too_many_or_too_few(self, session, asked, first):
        """Who has them comes first."""
        for name in (
            "Silverfield Ltd",
            "Лазелагро АД",
            "Камен & Ко ЕООД",
            "Kamel and Partners Ltd",
            "Harunind Belediyesi",
        ):
            session.organisations.add(name)
        for name in ("Дом за книгата", "Дом на книгата", "Общински дом", "НЧ „Искрец – 1885“"):
            session.organisations.add(name)
        assert session.search(asked)[0].label == first

    @pytest.mark.parametrize("asked", ["фирма Грозданка", "общината Мелник", "the Grozdanka"])
    def test_they_alone_are_no_name(self, session, asked):
        """That somebody is called a firm too says nothing."""
        session.organisations.add("Фирма за община на The Best")
        assert not session.search(asked)


INSTITUTIONS = (
    "Средно училище „Христо Ботвин“ – Трявна",
    "СУ „Христо Ботвин“ – Ловеч",
    "Регионална здравна инспекция – Трявна",
    "РИОСВ – Русе",
    "Частен съдебен изпълнител Радка Тиханова",
)


class TestAbbreviations:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("РЗИ Трявна", "Регионална здравна инспекция – Трявна"),
            ("рзи трявна", "Регионална здравна инспекция – Трявна"),
            ("RZI Tryavna", "Регионална здравна инспекция – Трявна"),
            ("СУ Ботвин Трявна", "Средно училище „Христо Ботвин“ – Трявна"),
            ("Средно училище Ботвин Ловеч", "СУ „Христо Ботвин“ – Ловеч"),
            ("Регионална инспекция по околната среда и водите Русе", "РИОСВ – Русе"),
            ("ЧСИ Тиханова", "Частен съдебен изпълнител Радка Тиханова"),
        ],
    )
    def test_first_letters_stand_for_words_and_words_for_them(self, session, asked, first):
        """With small words or without, in either script."""
        for name in INSTITUTIONS:
            session.organisations.add(name)
        best = session.search(asked)[0]
        assert best.label == first
        assert best.score < 1

    def test_two_names_are_hardly_first_letters(self, session):
        """A kindergarten is found by a person's initials, but not as what was meant."""
        session.organisations.add("ДГ „Единство“ – Габрово")
        assert session.search("Димитър Геов Габрово")[0].score < 0.8

    @pytest.mark.parametrize("asked", ["Иванка Стоянова Станчева", "Иванка Стоянова Данчева"])
    def test_nobody_is_called_by_first_letters(self, session, asked):
        """Neither a person, nor who lives in a „с.“ or bears a word that the letters would make."""
        session.organisations.add("ЧСИ Иванка Петришева, с. Добрич")
        session.organisations.add("Районен съд „Иванка“")
        session.people.add("Иванка Съд")
        assert not session.search(asked)

    @pytest.mark.parametrize(
        "asked", ["СУ Ботвин", "Средно училище „Христо Ботвин“ – Ловеч", "РЗИ – Трявна", "<PR J,slkd"]
    )
    def test_no_reference_is_made_so(self, session, asked):
        """What may be meant is named; that it is, has to be said."""
        for name in INSTITUTIONS:
            session.organisations.add(name)
        with pytest.raises(NotFoundError):
            session.organisations.get(asked)


class TestKeyboard:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("kefbrj .c'/fl", "Неофит Лъчбов"),
            ("Kefbrj >c'/fl", "Неофит Лъчбов"),
            ("neofit ly`bow", "Неофит Лъчбов"),
            ("Qsen ]erew", "Ясен Щерев"),
            ("хьхь всха,эсяш", "Nana Lindqvist"),
            ("нана линдяжист", "Nana Lindqvist"),
        ],
    )
    def test_that_of_the_other_script_was_on(self, session, asked, first):
        """The typewriters' one and the phonetic one."""
        for name in ("Неофит Лъчбов", "Ясен Щерев", "Nana Lindqvist"):
            session.people.add(name)
        assert [hit.label for hit in session.search(asked)] == [first]

    def test_it_writes_whole_words(self, session):
        """A letter whose key writes a sign is no end of a word: „Царекеа“ would be „[d,eued“, which sounds like ЕООД."""
        session.organisations.add("Д.К. Вентил ЕООД, Дулово")
        assert not session.search("Царекеа")
