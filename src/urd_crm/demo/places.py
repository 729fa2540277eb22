"""Where the invented municipality lies: its name, its villages, its streets.

None of it is on a map: a town of ash trees, ``Ясенград``, with villages that are made up too.
"""

from urd_crm.demo.words import words

TOWN = "Ясенград"
"""The town; Bulgaria has none of that name."""
TOWN_LATIN = "Yasengrad"
MUNICIPALITY = f"Община {TOWN}"
MUNICIPALITY_ENGLISH = f"Municipality of {TOWN_LATIN}"
REGION = f"област {TOWN}"

VILLAGES = ("Брезолъка", "Горновир", "Златоклас", "Липоструй", "Орехобор", "Сребролес", "Тополово поле")
"""The villages that have a mayor of their own."""

STREETS = words(
    """
    Акация Белибрези Бистрица Ведрина Вишнева Върба Габър Гергина Детелина Дъбрава Езерна Здравец Зорница Иглика Извор
    Каменица Калина Кестен Китка Ковачница Кокиче Крайречна Липа Лозарска Люляк Маргарита Минзухар Мостова Невен Овощарска
    Орех Пролет Пчелина Равнище Роза Росица Самодивска Синчец Слънчоглед Смърч Тинтява Топола Хоризонт Чинар Чучулига Явор
    """
)
"""Streets of the town."""

QUARTERS = ("Изток", "Юг", "Стария град", "Липите", "Трите чешми", "Ливадите")
"""Quarters of the town."""

ZONES = ("Индустриална зона „Изток“", "Индустриална зона „Север“", "Логистичен парк „Юг“")
"""Where industry is."""
