"""Bulgarian names and names of Turkish origin, put together by chance.

Parts are common; whoever bears a whole name in real life is not meant.
Surnames of well-known politicians are left out.
"""

from random import Random

from attrs import frozen

from urd_crm.demo.words import words
from urd_crm.values.transliteration import to_latin

MEN = words(
    """
    Александър Ангел Антон Асен Атанас Борис Боян Валентин Васил Велизар Георги Даниел Димитър Добромир Емил
    Живко Здравко Иван Ивайло Илия Йордан Калин Калоян Кирил Красимир Любомир Марин Мартин Михаил Никола Николай
    Огнян Павел Петър Пламен Росен Румен Светослав Симеон Станимир Стефан Стоян Тодор Христо Цветан Чавдар Явор
    Янко
    """
)
WOMEN = words(
    """
    Албена Анелия Антоанета Боряна Валентина Ваня Вера Весела Виолета Галина Гергана Даниела Десислава Диана Донка Елена
    Елица Живка Зорница Ива Иванка Илияна Йорданка Калина Красимира Лиляна Магдалена Маргарита Мария Милена Мира Надежда
    Невена Нели Павлина Петя Радка Ралица Росица Румяна Светла Силвия Снежана Стефка Таня Теодора Цветелина Цветанка Яна
    """
)
IRREGULAR = {
    "Георги": "Георгиев",
    "Илия": "Илиев",
    "Никола": "Николов",
    "Николай": "Николаев",
    "Михаил": "Михайлов",
    "Павел": "Павлов",
}
"""Patronymics that are not made by adding ``-ов``."""

SURNAMES = words(
    """
    Ангелов Бакърджиев Балкански Бонев Бояджиев Брезовски Велев Вълчев Ганев Господинов Горанов Грозев Грънчаров
    Дечев Дойчев Димов Добрев Дунавски Еленски Енев Жечев Загорски Златев Зографски Иванов Илиев Йорданов
    Казанджиев Калпакчиев Караджов Караиванов Касабов Кметов Ковачев Колев Кънев Лазаров Липовски Лозанов
    Мавродиев Маринов Минев Митев Найденов Недялков Николов Овчаров Орешков Панайотов Пенев Петков Пеев Попов
    Рачев Русев Савов Самарджиев Спасов Станев Сувариев Табаков Танев Тенев Терзиев Тодоров Тополски Узунов
    Филипов Халачев Хаджиев Христов Цанев Цонев Чакъров Чернев Чобанов Шишков Шопов Щерев Юруков Ябълков Янев
    Янков Ясенов
    """
)
TURKISH_MEN = words(
    """
    Али Ахмед Бюнямин Ердинч Емин Ибрахим Исмаил Мехмед Мустафа Орхан Осман Раиф Сабри Хасан Юсеин
    """
)
TURKISH_WOMEN = words(
    """
    Айлин Айше Гюлджан Джейлян Емине Зейнеб Лейля Нуртен Севгин Севда Фатме Хатидже Шенай
    """
)


@frozen
class Called:
    """A whole name, and how its bearer wishes to be addressed; the sex is the storyteller's, it is never stored."""

    given: str
    patronymic: str | None
    surname: str
    is_woman: bool

    @property
    def polite(self) -> str:
        """Title and surname: ``г-жа Иванова``."""
        return f"{'г-жа' if self.is_woman else 'г-н'} {self.surname}"

    @property
    def polite_latin(self) -> str:
        """The same for texts in English: ``Ms Ivanova``."""
        return f"{'Ms' if self.is_woman else 'Mr'} {to_latin(self.surname)}"

    @property
    def full(self) -> str:
        """Given name, patronymic and surname."""
        return " ".join(part for part in (self.given, self.patronymic, self.surname) if part)


def bulgarian(chance: Random) -> Called:
    """Make a Bulgarian name: the patronymic is of a man's given name and agrees with its bearer."""
    is_woman = chance.random() < 0.54
    father = chance.choice(MEN)
    given = chance.choice(WOMEN if is_woman else MEN)
    return Called(given, agree(patronymic(father), is_woman), agree(chance.choice(SURNAMES), is_woman), is_woman)


def turkish_origin(chance: Random) -> Called:
    """Make a name of Turkish origin as Bulgarian citizens bear it: with Bulgarian endings or without."""
    is_woman = chance.random() < 0.5
    given = chance.choice(TURKISH_WOMEN if is_woman else TURKISH_MEN)
    father, grandfather = chance.sample(TURKISH_MEN, 2)
    if chance.random() < 0.4:
        return Called(given, father, grandfather, is_woman)
    return Called(given, agree(patronymic(father), is_woman), agree(patronymic(grandfather), is_woman), is_woman)


def patronymic(father: str) -> str:
    """Give the patronymic of a man's son.

    >>> patronymic("Иван"), patronymic("Георги"), patronymic("Живко"), patronymic("Димитър")
    ('Иванов', 'Георгиев', 'Живков', 'Димитров')
    """
    if father in IRREGULAR:
        return IRREGULAR[father]
    if father.endswith("ър"):
        return father.removesuffix("ър") + "ров"
    if father.endswith("о"):
        return father + "в"
    if father.endswith("и"):
        return father + "ев"
    return father + "ов"


def agree(surname: str, is_woman: bool) -> str:
    """Give a surname in the form of a woman or a man.

    >>> agree("Ковачев", True), agree("Загорски", True), agree("Загорски", False)
    ('Ковачева', 'Загорска', 'Загорски')
    """
    if not is_woman:
        return surname
    return surname.removesuffix("и") + "а" if surname.endswith("ски") else surname + "а"
