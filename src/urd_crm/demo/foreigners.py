"""Partners abroad: invented cities and firms, and names as their countries write them."""

from random import Random

from attrs import frozen

OF_WOMEN = (
    ("ський|", "ська|"), ("ски|", "ска|"), ("skyi", "ska"), ("ski", "ska"),
    ("ηνός|", "ηνού|"), ("inos", "inou"), ("άδης|", "άδη|"), ("adis", "adi"), ("ίνης|", "ίνη|"), ("inis", "ini"),
    ("ώνας|", "ώνα|"), ("onas", "ona"),
)  # fmt: skip
"""Endings of surnames of men, and of women, where a language tells them apart."""


@frozen
class Abroad:
    """A partner city that is on no map, and people of its country."""

    country: str
    language: str
    city: str
    """The city's council or town hall, in its own script."""
    latin: str
    bulgarian: str
    slug: str
    men: tuple[str, ...]
    """Given names; a Latin spelling may follow after ``|``."""
    women: tuple[str, ...]
    surnames: tuple[str, ...]

    def person(self, chance: Random) -> tuple[str, str, str | None, bool]:
        """Make a name: given name, surname, its documented Latin spelling if the script is another one, a woman's or not."""
        is_woman = chance.random() < 0.45
        given, _, given_latin = chance.choice(self.women if is_woman else self.men).partition("|")
        spelled = chance.choice(self.surnames)
        if is_woman and "|" in spelled:
            for man, woman in OF_WOMEN:
                spelled = spelled.replace(man, woman) if "|" in man else _ending(spelled, man, woman)
        surname, _, surname_latin = spelled.partition("|")
        return given, surname, f"{given_latin} {surname_latin}" if given_latin else None, is_woman


def _ending(word: str, old: str, new: str) -> str:
    return word.removesuffix(old) + new if word.endswith(old) else word


CITIES = (
    Abroad(
        "DE", "de", "Stadt Lindenried", "Stadt Lindenried", "Град Линденрид", "lindenried",
        ("Jürgen", "Matthias", "Stefan", "Uwe"), ("Annette", "Heike", "Katrin", "Sabine"),
        ("Schäfer", "Großmann", "Weidenbach", "Kessler", "Brückner"),
    ),
    Abroad(
        "FR", "fr", "Ville de Montclair-les-Tilleuls", "Ville de Montclair-les-Tilleuls", "Град Монклер ле Тийол", "montclair",
        ("François", "Jean-Luc", "Rémi", "Thierry"), ("Élodie", "Hélène", "Sylvie", "Zoé"),
        ("Lefèvre", "d’Orval", "Marchand", "Besançon", "Chauvière"),
    ),
    Abroad(
        "GR", "el", "Δήμος Λευκονέρου", "Dimos Lefkonerou", "Община Лефконеро", "lefkonero",
        ("Γιώργος|Giorgos", "Νίκος|Nikos", "Κώστας|Kostas"), ("Ελένη|Eleni", "Μαρία|Maria", "Σοφία|Sofia"),
        ("Καραμπίνης|Karampinis", "Λευκάδης|Lefkadis", "Μελισσηνός|Melissinos", "Ελαιώνας|Elaionas"),
    ),
    Abroad(
        "HU", "hu", "Kőrisvár Város Önkormányzata", "Korisvar Varos Onkormanyzata", "Община Кьоришвар", "korisvar",
        ("Gábor", "László", "Zoltán"), ("Ágnes", "Katalin", "Zsuzsanna"), ("Erdős", "Kőrösi", "Szűcs", "Tölgyesi"),
    ),
    Abroad(
        "IT", "it", "Comune di Roccalieve", "Comune di Roccalieve", "Община Рокалиеве", "roccalieve",
        ("Davide", "Giancarlo", "Niccolò"), ("Chiara", "Francesca", "Giulia"), ("Dell’Acqua", "Frassinetti", "Montevecchi"),
    ),
    Abroad(
        "MK", "mk", "Општина Бела Чешма", "Opština Bela Češma", "Община Бела Чешма", "bela-chesma",
        ("Горан|Goran", "Зоран|Zoran", "Љупчо|Ljupčo"), ("Билјана|Biljana", "Снежана|Snežana", "Весна|Vesna"),
        ("Јасеновски|Jasenovski", "Ристовски|Ristovski", "Ѓорѓиевски|Gjorgjievski"),
    ),
    Abroad(
        "PL", "pl", "Miasto Jesionów Górny", "Miasto Jesionow Gorny", "Град Йешонув Гурни", "jesionow",
        ("Łukasz", "Paweł", "Zbigniew"), ("Agnieszka", "Małgorzata", "Zofia"), ("Jesionek", "Wójcik", "Źródlak", "Dąbek"),
    ),
    Abroad(
        "RO", "ro", "Municipiul Valea Frasinului", "Municipiul Valea Frasinului", "Община Валя Фрасинулуй", "valea",
        ("Bogdan", "Ionuț", "Ștefan"), ("Ileana", "Mădălina", "Raluca"), ("Frăsinaru", "Țurcanu", "Munteanu", "Izvoranu"),
    ),
    Abroad(
        "RS", "sr", "Општина Јасенова Лука", "Opština Jasenova Luka", "Община Ясенова Лука", "jasenova-luka",
        ("Драган|Dragan", "Миодраг|Miodrag", "Небојша|Nebojša"), ("Јелена|Jelena", "Љиљана|Ljiljana", "Наташа|Nataša"),
        ("Јасенковић|Jasenković", "Ђурић|Đurić", "Чворовић|Čvorović"),
    ),
    Abroad(
        "SE", "sv", "Askdalens kommun", "Askdalens kommun", "Община Аскдален", "askdalen",
        ("Åke", "Göran", "Mikael"), ("Anna", "Gunilla", "Åsa"), ("Lindqvist", "Ekström", "Sjöberg", "Askengren"),
    ),
    Abroad(
        "TR", "tr", "Dişbudak Ovası Belediyesi", "Disbudak Ovasi Belediyesi", "Община Дишбудак Овасъ", "disbudak",
        ("Çağrı", "İsmail", "Ömer"), ("Ayşe", "Gülşen", "Şebnem"), ("Çınaroğlu", "Güneşli", "Işıksoy"),
    ),
    Abroad(
        "UA", "uk", "Ясенодільська міська рада", "Yasenodilska miska rada", "Община Ясенодил", "yasenodil",
        ("Андрій|Andrii", "Ігор|Ihor", "Юрій|Yurii"), ("Ганна|Hanna", "Оксана|Oksana", "Олена|Olena"),
        ("Ковальчук|Kovalchuk", "Яснопільський|Yasnopilskyi", "Їжаченко|Yizhachenko"),
    ),
    Abroad(
        "CN", "zh", "松雾湖市人民政府", "Songwuhu People's Government", "Народно правителство на Сунуху", "songwuhu",
        ("明|Ming", "伟|Wei"), ("芳|Fang", "丽|Li"), ("王|Wang", "陈|Chen", "林|Lin"),
    ),
)  # fmt: skip

ENGLISH = Abroad(
    "GB", "en", "", "", "", "",
    ("Alistair", "Edmund", "Graham", "Owen"), ("Bronwen", "Harriet", "Imogen", "Rosalind"),
    ("Ashby", "Hartwell", "Northash", "Oakeshott", "Rowanfield"),
)  # fmt: skip
"""People of firms whose country has no partner city."""

FIRMS = (
    ("Askengren Ventil AB", "SE", "askengren"),
    ("Brückner Fördertechnik GmbH", "DE", "brueckner"),
    ("Chauvière Emballages SAS", "FR", "chauviere"),
    ("Dell’Acqua Serramenti S.r.l.", "IT", "dellacqua"),
    ("Frassinetti Meccanica S.p.A.", "IT", "frassinetti"),
    ("Großmann Kabeltechnik GmbH & Co. KG", "DE", "grossmann"),
    ("Hartwell & Ashby Packaging Ltd", "GB", "hartwell"),
    ("Işıksoy Tekstil A.Ş.", "TR", "isiksoy"),
    ("Kőrösi Élelmiszer Kft.", "HU", "korosi"),
    ("Lindqvist Ventil AB", "SE", "lindqvist"),
    ("Marchand Aéro Composites SA", "FR", "marchand"),
    ("Northash Foods Inc.", "US", "northash"),
    ("Țurcanu Agro SRL", "RO", "turcanu"),
    ("Weidenbach Solar AG", "DE", "weidenbach"),
    ("Wójcik Meble Sp. z o.o.", "PL", "wojcik"),
    ("松雾湖电池有限公司|Songwuhu Battery Co., Ltd.", "CN", "songwuhu-battery"),
    ("Λευκάδης Τρόφιμα ΑΕ|Lefkadis Foods SA", "GR", "lefkadis"),
    ("Ashgrove Logistics Ltd", "GB", "ashgrove"),
)
"""Firms abroad that might come: name with a Latin spelling after ``|``, country, mail domain."""
BUSIEST = "Lindqvist Ventil AB"
"""The firm with which there is most to talk about."""
