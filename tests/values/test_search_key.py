from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.search_key import Word, fold, similarity, skeleton, sort_key, trigrams, words

MEET = """
ЕМАНУЕЛА Emanouela Emanuela|СПАСОВА Spassova Spasova|Баташов Batashoff Batashov Bataschow
Цветелина Tzvetelina Cvetelina Tsvetelina Cvetelyna|Щерев Shterev Shcherev Schtscherew
Юлия Julia Yuliya Iulia Yulia Juliya|Живко Jivko Zhivko Živko Zhiwko|Христо Hristo Christo Khristo Xristo
Димитър Dimitar Dimiter Dimitur|Кръстев Krastev Krustev Krasteff|Георги Georgi Gueorgui Georgy Gheorghi
Жечев Zhechev Jechev Jetchev|Ньо Nyo Nio|Γιώργος Giorgos Yorgos Iorgos|Иванчев Ivanchev Ivantchev Ivantcheff
Чавдар Chavdar Tchavdar Tschawdar|Йордан Yordan Jordan Iordan|Вълчев Valchev Vulchev Valtchev
Николай Nikolay Nikolai Nicolai Nikolaj Nicolay|Стефан Stefan Stephan|Филип Filip Philip Phillip
Веселин Veselin Vesselin Wesselin|Александър Aleksandar Alexandar Alexander Aleksander
Любомир Lyubomir Ljubomir Lubomir Liubomir|Катя Katya Katia Katja|Мария Maria Mariya Marija|Васил Vasil Vassil
Анна Ana Anna|Петър Petar Peter Petur|Цанко Tsanko Tzanko|Теодора Teodora Theodora
Екатерина Ekaterina Yekaterina|Драгоевски Dragoevski Dragoevsky Dragoewski
Желязков Zhelyazkov Jeliazkov Jelyazkov Zheliazkov|Джонев Dzhonev Djonev
Михайлов Mihaylov Mihailov Mikhaylov Mikhailov|Стоев Stoev Stoyev|Тодоров Todorov Todoroff
Хаджиев Hadzhiev Hadjiev|Хабаров Habarov Khabarov|Шулц Schulz Schultz Shultz|Müller Mueller|Göteborg Goeteborg
Åberg Aaberg Aberg|Strauß Strauss|Јовановић Jovanović Йованович Yovanovich|Çelik Челик Chelik
Шишков Shishkov Schischkow|Бойка Boyka Boika|Първанов Parvanov Purvanov|Цочо Tsocho Tzotcho
България Bulgaria Balgaria|Григорий Grigoriy Grigorii Grigory|Яна Yana Iana|Божидар Bozhidar Bojidar
Алексиев Aleksiev Alexiev|Куршумов Kurshumov Kourshoumov|Божинов Bozhinov Bojinov|Геров Gerov Guerov
Жени Jeni Zheni|Сирма Sirma Syrma|Ђорђевић Đorđević Джорджевич
Чолаков 4olakov|Шишков 6i6kov|Щерев 6terev|Вълчев Vul4ev|Ясен Qsen|Ваня Vanq|Деян Deqn|Боян Boqn
Линдквист Lindqvist|Тарик Tariq|Икбал Iqbal|Катар Qatar
"""
APART = """
Иванов Иванова|Петров Петков|Мария Марина|Стоян Стоянов|Тодор Тодоров|Цонев Чонев|Шопов Жопов|Русев Расев
Русев Росев|Ана Ани|Ана Яна|Марков Мирков|Борис Бориса|Колев Кольов|Димитров Димитрова|Гинев Генев|Вили Фили
Вани Фани|Лука Лика|Стоянов Стоянович|Пенев Пенчев|Ганев Канев|Дончев Тончев|Илиев Илев|Цанков Чанков
Минев Минчев|Радев Радов|Желев Шелев|Боев Бов|Троев Тров|Баев Бев|Стефан Стеван|Зоя Соя|Ива Ева|Христов Кристов
Дора Тора|Стерев Щерев|Бургас Варна|Петър Петра|Георгиев Георгиева|Кирил Кирилов|Владо Владов|1100 110|Сашо Сачо
Крумов Крамов|Грудев Градев|Друмев Драмев|Бано Пано|Ценов Сенов|Ненов Нейнов|Йовчев Йочев|Рая Рада
"""
NAME_LETTERS = "abvgdezhiyklmnoprstufhccjqwx"


def groups(text: str) -> list[list[str]]:
    return [group.split() for group in text.strip().replace("\n", "|").split("|")]


def sound(word: str) -> str:
    return words(word)[0].skeleton


class TestSkeleton:
    @pytest.mark.parametrize("spellings", groups(MEET), ids=lambda group: group[-1])
    def test_spellings_of_a_name_meet(self, spellings):
        """However a name is spelled, it sounds the same."""
        assert {sound(spelling) for spelling in spellings} == {sound(spellings[0])}

    @pytest.mark.parametrize("one, other", groups(APART))
    def test_different_names_stay_apart(self, one, other):
        """Two names that sound different are different, the feminine of a family name too."""
        assert sound(one) != sound(other)

    @pytest.mark.parametrize("code", ["1100", "b22", "77xx", "g4s", "a46", "46", "f16", "studio54"])
    def test_what_has_digits_is_exact(self, code):
        """Nobody mishears a number."""
        assert skeleton(code) == code

    @given(st.text(NAME_LETTERS, max_size=30))
    def test_is_plain_and_never_empty(self, word):
        """A word of Latin letters has a sound, in Latin letters."""
        found = skeleton(word)
        assert bool(found) == bool(word)
        assert not found or (found.isascii() and found.isalpha() and found.islower())

    def test_beginning_of_a_name_is_the_beginning_of_its_sound(self):
        """Who types a family name without its feminine ending finds it by its sound."""
        assert sound("Баташова").startswith(sound("Batashoff"))


class TestWords:
    def test_are_folded_and_parted(self):
        """A name gives its words in order, in Latin letters, small."""
        assert words("Д-р Мария  ЖЕЧЕВА-Щерева") == (
            Word("d", "d"),
            Word("r", "r"),
            Word("maria", "maria"),
            Word("zhecheva", "zhecheva"),
            Word("shtereva", "shtereva"),
        )

    @pytest.mark.parametrize("name", ["O'Brien", "O’Brien", "o`brien", "OBRIEN"])
    def test_apostrophe_joins(self, name):
        """O'Brien is one word, whichever apostrophe it has."""
        assert fold(name) == "obrien"

    @pytest.mark.parametrize(
        "name, language, latin",
        [
            ("Ångström & Söhne", "bg", "angstrom sohne"),
            ("Ђорђе Живковић", "sr", "dorde zivkovic"),
            ("Григорій", "uk", "hryhorii"),
            ("Χαρά Μπότσαρη", "bg", "chara botsari"),
            ("İSMAİL Şükrü", "tr", "ismail sukru"),
            ("Ｆｕｌｌ ﬁne", "bg", "full fine"),
            ("Йордан Йовов", "bg", "yordan yovov"),
            ("И\u0306ордан", "bg", "yordan"),
            ("Ма\u0300рия", "bg", "maria"),
            ("თბილისი 北京", "bg", "tbilisi beijing"),
            ("ул. 14 ет.2", "bg", "ul 14 et 2"),
            ("„“ – …", "bg", ""),
        ],
    )
    def test_any_script_is_folded(self, name, language, latin):
        """Words of any script end in small ASCII letters and digits."""
        assert " ".join(word.latin for word in words(name, language)) == latin

    def test_marks_count_for_the_sound_only(self):
        """Čelić without its marks is found as spelled, with them also as it sounds."""
        assert words("Čelić") == (Word("celic", "chelich"),)

    @pytest.mark.parametrize("unseen", "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2064\ufeff")
    def test_what_is_not_seen_counts_for_nothing(self, unseen):
        """Pasted text has soft hyphens and blanks without width inside its words."""
        assert words(f"Строй{unseen}Техник") == words("СтройТехник")
        assert words(f"Stroy{unseen}Tehnik") == words("StroyTehnik")
        assert sort_key(f"Строй{unseen}Техник") == sort_key("СтройТехник")

    def test_repeated_words_are_given_once(self):
        """A word that comes twice is one word."""
        assert fold("Иван Ivan ИВАН Петков") == "ivan petkov"

    def test_words_that_differ_by_marks_only_are_folded_to_one(self):
        """A word with its marks has another sound; without them it is the same word."""
        assert words("Ä a") == (Word("a", "e"), Word("a", "a"))
        assert fold("Ä a") == "a"

    def test_every_word_has_a_sound(self):
        """A sign that no Cyrillic word begins with does not take the sound from the rest of it."""
        assert words("ʺь") == (Word("y", "y"),)

    def test_are_bounded(self):
        """At most 24 words of at most 40 characters."""
        assert len(words(" ".join(f"дума{n}" for n in range(99)))) == 24
        assert {(len(word.latin), len(word.skeleton)) for word in words("щю" * 999)} == {(40, 40)}

    @given(st.text(max_size=60))
    def test_any_text_has_plain_words(self, text):
        """No text stops it; folding what is folded changes nothing."""
        folded = fold(text)
        assert folded.isascii()
        assert folded == folded.lower()
        assert fold(folded) == folded
        for word in words(text):
            assert word.latin.isalnum()
            assert word.skeleton.isascii()
            assert word.skeleton


class TestSortKey:
    def test_orders_as_the_alphabets_do(self):
        """Compared by number of letters: digits, Latin, Cyrillic; within each as the alphabet has it."""
        ordered = ["3М", "Ангелов", "Ivanov", "Ъглов", "Иванов Яни", "Иванова Ана", "Йовов", "Ивов", "Öberg", "Щерев"]
        assert sorted(ordered, key=sort_key) == [
            "3М", "Ivanov", "Öberg", "Ангелов", "Иванов Яни", "Иванова Ана", "Ивов", "Йовов", "Щерев", "Ъглов",
        ]  # fmt: skip

    def test_case_accents_and_signs_do_not_count(self):
        """What only looks different is in one place."""
        assert sort_key("  „ВЕЛИКОВ“, Éva ") == sort_key("Великов Eva") == "великов eva"

    @given(st.text(max_size=60))
    def test_any_text_has_a_place(self, text):
        """No text stops it; the key of a key is the key."""
        assert sort_key(sort_key(text)) == sort_key(text)

    def test_is_bounded(self):
        """A very long name has a key that fits its column."""
        assert len(sort_key("а" * 9999)) == 400

    @pytest.mark.parametrize("letters", ["абвгдежзийклмнопрстуфхцчшщъыьэюяё", "az09"])
    def test_plain_letters_are_their_own_key(self, letters):
        """Each stays as it is, й and ё too, in either form of Unicode."""
        assert sort_key(letters) == letters
        assert sort_key(normalize("NFD", letters.upper())) == letters  # as macOS writes them


class TestTrigrams:
    def test_are_padded_and_distinct(self):
        """A word begins with ^ and ends with $; a group that comes twice is given once."""
        assert trigrams("anana") == ("^an", "ana", "nan", "na$")
        assert trigrams("a") == ("^a$",)


class TestSimilarity:
    @pytest.mark.parametrize(
        "one, other, least, most",
        [("petkov", "petkov", 1, 1), ("petkov", "pektov", 0.8, 0.9), ("petkov", "zlatan", 0, 0.4), ("", "", 1, 1)],
    )
    def test_counts_slips_of_the_finger(self, one, other, least, most):
        """Two letters swapped are one slip."""
        assert least <= similarity(one, other) <= most
