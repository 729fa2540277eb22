import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.transliteration import to_latin

BULGARIAN = """
София Sofia|Пловдив Plovdiv|Варна Varna|Бургас Burgas|Русе Ruse|Стара_Загора Stara_Zagora|Плевен Pleven|Сливен Sliven
Добрич Dobrich|Шумен Shumen|Перник Pernik|Хасково Haskovo|Ямбол Yambol|Пазарджик Pazardzhik|Враца Vratsa|Габрово Gabrovo
Велико_Търново Veliko_Tarnovo|Кюстендил Kyustendil|Търговище Targovishte|Свищов Svishtov|Кърджали Kardzhali
Лясковец Lyaskovets|Божурище Bozhurishte|Копривщица Koprivshtitsa|Ихтиман Ihtiman|Айтос Aytos|Гоце_Делчев Gotse_Delchev
Мъглиж Maglizh|Дряново Dryanovo|Златица Zlatitsa|Щръклево Shtraklevo|Джебел Dzhebel|Дзверино Dzverino|Ягодово Yagodovo
Синьо_бърдо Sinyo_bardo|Белоградчик Belogradchik|Първомай Parvomay|Софийска Sofiyska|Априлци Apriltsi|Юндола Yundola
Щерев Shterev|Щерю_Гьошев Shteryu_Gyoshev|Мария_Жечева Maria_Zhecheva|Юлия_Цанкова Yulia_Tsankova|Ньо Nyo
Кръстьо_Въчков Krastyo_Vachkov|Йорданка_Хаджиева Yordanka_Hadzhieva|Любомир_Пейчев Lyubomir_Peychev|Миньо Minyo
Георги_Ъглов Georgi_Aglov|Ия Ia|Илиян_Яхов Iliyan_Yahov|Цветелина Tsvetelina|Димитър Dimitar|Борис_Шопов Boris_Shopov
България Bulgaria|Българка Balgarka|ЩЕРЕВ SHTEREV|БЪЛГАРИЯ BULGARIA|МАРИЯ_ЩЕРЕВА MARIA_SHTEREVA|Щ. Sht.|Ж._ЩЕРЕВ ZH._SHTEREV
ЦАЧОВА-ЖЕЛЯЗОВА TSACHOVA-ZHELYAZOVA|Ѝ I|Фьодор Fyodor|ООД_„Вентил“ OOD_„Ventil“
"""
OTHERS = {
    # The Serbian Latin alphabet, letter for letter.
    "sr": "Ниш Niš|Чачак Čačak|Љубица Ljubica|Ђорђе Đorđe|Његош Njegoš|Џемал Džemal|ЉУБИЋ LJUBIĆ|Ћуприја Ćuprija",
    # ICAO Doc 9303 part 3, section 6B.
    "mk": "Скопје Skopje|Ѓорѓи Gjorgji|Ќирил Kjiril|Љубен Ljuben|Џони Djoni|Ѕвездан Dzvezdan|Хенри Henri|Штип Shtip",
    "ru": "Щукин Shchukin|Фёдор Fedor|Юлия Iuliia|Алексей Aleksei|Подъячев Podieiachev|Игорь Igor|Хабаров Khabarov",
    "be": "Гомель Homel|Слуцк Slutsk|Наталля Natallia|Ёсіф Iosif|Жодзіна Zhodzina|Быхаў Bykhau|Мар’я Maria",
    # The examples of Resolution 55 of 2010 itself.
    "uk": (
        "Алушта Alushta|Борщагівка Borshchahivka|Єнакієве Yenakiieve|Гаєвич Haievych|Згорани Zghorany|Розгон Rozghon"
        "|Їжакевич Yizhakevych|Кадиївка Kadyivka|Йосипівка Yosypivka|Стрий Stryi|Юрій Yurii|Крюківка Kriukivka"
        "|Ярошенко Yaroshenko|Знам’янка Znamianka|Феодосія Feodosiia|ЩЕРБУХИ SHCHERBUKHY|Ґалаґан Galagan"
    ),
    # ELOT 743, transcription.
    "el": (
        "Αθήνα Athina|Θεσσαλονίκη Thessaloniki|Γιώργος Giorgos|Ευαγγελία Evangelia|Λευκάδα Lefkada|Ναύπλιο Nafplio"
        "|Παύλος Pavlos|Μπάμπης Bampis|Ντίνος Ntinos|Κουφός Koufos|Άγχος Anchos|Χαϊδάρι Chaidari|Λάουρα Laoura"
        "|ΨΑΡΑΔΕΣ PSARADES|Ξυλάς Xylas|Τρουμπ Troub"
    ),
    "tr": "Edirne Edirne|Kırklareli Kırklareli|Çağlar Çağlar|İSMAİL İSMAİL|Gül Gül|Şenol Şenol",
}


def split(text: str) -> list[tuple[str, str]]:
    pairs = [pair.split(" ") for pair in text.strip().replace("\n", "|").split("|")]
    return [(left.replace("_", " "), right.replace("_", " ")) for left, right in pairs]


class TestBulgarian:
    @pytest.mark.parametrize("name, latin", split(BULGARIAN))
    def test_follows_the_act(self, name, latin):
        """A Bulgarian name is written as the Transliteration Act says."""
        assert to_latin(name) == latin

    def test_letters_of_others_are_sounded(self):
        """A letter that Bulgarian does not have is given the nearest sound."""
        assert to_latin("Олексій Ћурчић") == "Oleksiy Churchich"

    def test_composed_and_decomposed_letters_are_the_same(self):
        """й as one character or as two is one letter."""
        assert to_latin("Йордан Дойчев") == to_latin("И\u0306ордан Дои\u0306чев") == "Yordan Doychev"

    def test_unknown_language_is_read_as_bulgarian(self):
        """Cyrillic in a language without a table is read as Bulgarian."""
        assert to_latin("Живко", "sv") == "Zhivko"


class TestOtherLanguages:
    @pytest.mark.parametrize(
        "language, name, latin", [(language, *pair) for language, text in OTHERS.items() for pair in split(text)]
    )
    def test_follows_the_national_table(self, language, name, latin):
        """Each language has the table of its own country."""
        assert to_latin(name, language) == latin

    def test_greek_needs_no_telling(self):
        """A Greek word is read as Greek whatever the language is."""
        assert to_latin("Μαρία Желева") == "Maria Zheleva"

    def test_any_other_script_gets_a_plain_reading(self):
        """A script without a table is written in ASCII letters."""
        assert to_latin("თბილისი") == "tbilisi"


class TestLatin:
    @pytest.mark.parametrize("name", ["Ängelholm", "Łódź", "Emanouela Spassova", "O’Brien", "Çelik", ""])
    def test_stays_as_it_is(self, name):
        """A spelling in Latin letters is authentic and stays."""
        assert to_latin(name) == name

    @given(st.text(), st.sampled_from(["bg", "sr", "mk", "uk", "ru", "be", "el", "tr", "xx"]))
    def test_any_text_is_written(self, text, language):
        """No text stops it, and what it wrote has no Bulgarian letter left."""
        assert not set(to_latin(text, language).lower()) & set("абвгдежзийклмнопрстуфхцчшщъьюя")
