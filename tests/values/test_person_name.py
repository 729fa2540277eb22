import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.person_name import PersonName, parse
from urd_crm.values.person_name_case import in_natural_case

BULGARIAN = """
Мария Тодорова|given=Мария surname=Тодорова
д-р Мария Тодорова|title=д-р given=Мария surname=Тодорова
Стоян Иванов Петков|given=Стоян patronymic=Иванов surname=Петков
Мария Иванова Петкова-Желева|given=Мария patronymic=Иванова surname=Петкова-Желева
Мария Иванова Петкова - Желева|given=Мария patronymic=Иванова surname=Петкова-Желева
Мария Иванова Петкова Желева|given=Мария patronymic=Иванова surname=Петкова surname2=Желева
Мария Елена Иванова Петкова|given=Мария_Елена patronymic=Иванова surname=Петкова
Стоян Драгоевски Петков|given=Стоян patronymic=Драгоевски surname=Петков
Елена Илина Петкова|given=Елена patronymic=Илина surname=Петкова
Айлин Шюкрю Мехмед|given=Айлин surname=Шюкрю surname2=Мехмед
АЙЛИН ШЮКРЮ МЕХМЕД|given=Айлин surname=Шюкрю surname2=Мехмед
СТОЯН ИВАНОВ ПЕТКОВ|given=Стоян patronymic=Иванов surname=Петков
Д-Р МАРИЯ ЩЕРЕВА-ЖЕЧЕВА|title=д-р given=Мария surname=Щерева-Жечева
Петков, Стоян|given=Стоян surname=Петков
ПЕТКОВ, СТОЯН ИВАНОВ|given=Стоян patronymic=Иванов surname=Петков
Петков, д-р Стоян|title=д-р given=Стоян surname=Петков
Петков, С. И.|given=С. patronymic=И. surname=Петков
С. Петков|given=С. surname=Петков
С.Петков|given=С. surname=Петков
Петков С.|given=С. surname=Петков
С. И. Петков|given=С. patronymic=И. surname=Петков
С.И. Петков|given=С.И. surname=Петков
проф. д-р инж. Стоян Петков|title=проф._д-р_инж. given=Стоян surname=Петков
проф.д-р Стоян Петков|title=проф.д-р given=Стоян surname=Петков
гл. ас. Стоян Петков|title=гл._ас. given=Стоян surname=Петков
гл.ас. Стоян Петков|title=гл.ас. given=Стоян surname=Петков
чл.-кор. Стоян Петков|title=чл.-кор. given=Стоян surname=Петков
полк. о.з. Стоян Петков|title=полк._о.з. given=Стоян surname=Петков
арх. Мария Тодорова|title=арх. given=Мария surname=Тодорова
доц. Мария Тодорова, д.н.|title=доц. given=Мария surname=Тодорова credential=д.н.
г-жа Тодорова|title=г-жа surname=Тодорова
г-н Петков|title=г-н surname=Петков
Мария|given=Мария
Тодорова|surname=Тодорова
Георги (Гошо) Петков|given=Георги_(Гошо) surname=Петков
Жан дю Пон|given=Жан surname=дю_Пон
Ян ван дер Берг|given=Ян surname=ван_дер_Берг
ЯН ВАН ДЕР БЕРГ|given=Ян surname=ван_дер_Берг
Стоян ПЕТКОВ|given=Стоян surname=Петков
ПЕТКОВ Стоян|given=Стоян surname=Петков
Stoyan Ivanov Petkov|given=Stoyan patronymic=Ivanov surname=Petkov
Петков, Стоян, д-р|title=д-р given=Стоян surname=Петков
полк. Стоян Петков о.з.|title=полк._о.з. given=Стоян surname=Петков
Стоян Петков, дм|given=Стоян surname=Петков credential=дм
Стоян Иванов Петков, кмет на общината|given=Стоян patronymic=Иванов surname=Петков credential=кмет_на_общината
петков, стоян|given=стоян surname=петков
"""
OTHERS = """
en|Dr. Ruth Thornbury|title=Dr. given=Ruth surname=Thornbury
en|Mrs Ruth Thornbury, MBA|title=Mrs given=Ruth surname=Thornbury credential=MBA
en|Ruth Thornbury, PhD, MBA|given=Ruth surname=Thornbury credential=PhD,_MBA
en|Ruth Thornbury PhD|given=Ruth surname=Thornbury credential=PhD
en|Ruth F. Thornbury|given=Ruth_F. surname=Thornbury
en|RUTH O'BRIEN|given=Ruth surname=O'Brien
en|RUTH MCDONALD|given=Ruth surname=McDonald
en|Thornbury, Ruth Anne, Ph.D.|given=Ruth_Anne surname=Thornbury credential=Ph.D.
en|Ruth Anne Thornbury|given=Ruth_Anne surname=Thornbury
bg|Ruth Anne Thornbury|given=Ruth_Anne surname=Thornbury
en|Ruth Ivanova Thornbury|given=Ruth_Ivanova surname=Thornbury
bg|Anna Karina Lindqvist|given=Anna_Karina surname=Lindqvist
nl|Jan van der Berg|given=Jan surname=van_der_Berg
nl|JAN VAN DER BERG|given=Jan surname=van_der_Berg
nl|van der Berg, Jan|given=Jan surname=van_der_Berg
de|Prof. Dr. Karl von Klinkenberg|title=Prof._Dr. given=Karl surname=von_Klinkenberg
es|Inés Robledo Cantero|given=Inés surname=Robledo surname2=Cantero
es|Ortuño y Gasol, Inés|given=Inés surname=Ortuño_y_Gasol
fr|Luc D'ANGELON|given=Luc surname=D'Angelon
el|ΓΙΩΡΓΟΣ ΧΑΡΙΤΟΣ|given=Γιωργος surname=Χαριτος
tr|İSMAİL GÜLER|given=İsmail surname=Güler
ru|Степан Игоревич Ветров|given=Степан surname=Игоревич surname2=Ветров
uk|МАР'ЯНА ВЕТРІВ|given=Мар'яна surname=Ветрів
"""


def parts(text: str) -> PersonName:
    return PersonName(**{part: words.replace("_", " ") for part, _, words in (p.partition("=") for p in text.split())})


class TestParse:
    @pytest.mark.parametrize("text, expected", [line.split("|") for line in BULGARIAN.strip().split("\n")])
    def test_reads_bulgarian_names(self, text, expected):
        """Names as lists and signatures in a Bulgarian town hall have them."""
        assert parse(text) == parts(expected)

    @pytest.mark.parametrize("language, text, expected", [line.split("|") for line in OTHERS.strip().split("\n")])
    def test_reads_names_of_others(self, language, text, expected):
        """Partners from abroad keep their customs."""
        assert parse(text, language) == parts(expected)

    @pytest.mark.parametrize("text", ["", "  ", ",", "–"])
    def test_nothing_is_nobody(self, text):
        """A text without a letter has no name in it."""
        assert parse(text) == PersonName()

    @given(
        st.lists(st.sampled_from(["д-р", "Ана", "ИВАНОВА", "van", "Berg,", "С.", "PhD", "(Ани)", "-", "y"]), max_size=8)
    )
    def test_loses_no_letter(self, words):
        """Whatever is written, each letter of it is in some part."""
        text = " ".join(words)
        name = parse(text)
        whole = name.title + name.display() + name.credential
        assert sorted(filter(str.isalpha, whole.casefold())) == sorted(filter(str.isalpha, text.casefold()))

    @given(st.text(max_size=50))
    def test_any_text_is_read(self, text):
        """No text stops it."""
        parse(text).display("sort")


class TestNaturalCase:
    @pytest.mark.parametrize(
        "words, expected",
        [
            (["СТОЯН", "ЕК"], ["Стоян", "Ек"]),
            (["Стоян", "ЕК"], ["Стоян", "ЕК"]),
            (["ДЕ", "ЛА", "РОЗА"], ["Де", "ла", "Роза"]),
            (["С.", "ПЕТКОВ"], ["С.", "Петков"]),
            (["McDonald"], ["McDonald"]),
            (["MA'RUF"], ["Ma'ruf"]),
        ],
    )
    def test_only_shouted_words_change(self, words, expected):
        """Who writes small letters means the capitals."""
        assert in_natural_case(words) == expected


class TestDisplay:
    NAME = PersonName("Jan", "", "van der Berg", "Петкова", "Dr.", "PhD")

    @pytest.mark.parametrize(
        "style, written",
        [
            ("full", "Jan van der Berg Петкова"),
            ("short", "Jan van der Berg"),
            ("formal", "Dr. Jan van der Berg Петкова, PhD"),
            ("sort", "van der Berg Петкова, Jan"),
        ],
    )
    def test_each_style_has_its_parts(self, style, written):
        """Lists, letters and screens write a name differently."""
        assert self.NAME.display(style) == written

    def test_missing_parts_leave_no_trace(self):
        """A name of one part is that part."""
        assert PersonName(surname="Петкова").display("sort") == "Петкова"
        assert PersonName(given="Ана").display("formal") == "Ана"
        assert PersonName().display() == ""

    def test_initials_leave_particles_out(self):
        """The small words before a family name have no initial."""
        assert self.NAME.initials == "J.B.П."
        assert parse("Георги (Гошо) Петков").initials == "Г.П."
