"""Names of invented Bulgarian organisations."""

from collections.abc import Iterator
from random import Random

from attrs import frozen

from urd_crm.demo.places import TOWN, VILLAGES
from urd_crm.demo.words import phrases, words

ROOTS = words(
    """
    Ясенова|yasenova Балкантрейн|balkantrein Белавода|belavoda Бистрина|bistrina Вардис|vardis Вертекс|vertex Вихрон|vihron
    Върболин|varbolin Габровник|gabrovnik Гордис|gordis Делвия|delvia Дъбрин|dabrin Еделия|edelia Елмария|elmaria
    Еленор|elenor Жарава|zharava Загорин|zagorin Златис|zlatis Зорила|zorila Искрен|iskren Каменор|kamenor Калинея|kalinea
    Кестенова|kestenova Колорис|koloris Ледена|ledena Липовит|lipovit Лозарин|lozarin Люлинар|lyulinar Маковей|makovei
    Меднор|mednor Мелнира|melnira Нивора|nivora Овощан|ovoshtan Орионяс|orionyas Пирена|pirena Полимар|polimar
    Равнис|ravnis Рединор|redinor Росанта|rosanta Сивен|siven Синора|sinora Смърчис|smarchis Соланис|solanis Старита|starita
    Тинтава|tintava Тополис|topolis Тракенор|trakenor Тремол|tremol Хидрис|hidris Холтарис|holtaris Целина|tselina
    Чакълин|chakalin Чинарис|chinaris Шевица|shevitsa Явориус|yavorius Ямбола|yambola
    """
)
TRADES = (
    ("Строй", "stroy", "Build"),
    ("Агро", "agro", "Agro"),
    ("Метал", "metal", "Metal"),
    ("Мебел", "mebel", "Furniture"),
    ("Текстил", "tekstil", "Textile"),
    ("Транс", "trans", "Transport"),
    ("Фууд", "food", "Food"),
    ("Електро", "elektro", "Electric"),
    ("Софт", "soft", "Software"),
    ("Инженеринг", "eng", "Engineering"),
    ("Пласт", "plast", "Plast"),
    ("Еко", "eko", "Eco"),
)
FORMS = (("ЕООД", "EOOD", 50), ("ООД", "OOD", 30), ("АД", "AD", 12), ("ЕТ", "ET", 8))
PATRONS = phrases(
    """
    Ангел Липов|Баба Неделя|Вела Ясенова|Даскал Петко|Зорница|Изворче|Кирил и Методий|Отец Партений|Просвета|Светлина|Ясен
    |Васил Орешков|Добра Ганчева|Искра|Климент|Напредък|Паисий|Пробуда|Развитие|Съгласие|Хаджи Минчо|Цвета Бояджиева|Зора
    """
)
GARDENS = phrases("Дъга|Звънче|Златно ключе|Калинка|Ежко|Незабравка|Пчелица|Радост|Снежинка|Слънце|Теменуга|Щурче")
CAUSES = (
    "Грижа за старите майстори", "Деца на реката", "Зелени дворове", "Млади за селото", "Приятели на музея", "Пътека",
    "Ръка за ръка", "Сцена под ясена", "Туристическо дружество „Чучулига“", "Училище за родители", "Хора с увреждания „Заедно“",
    "Чиста Бистрица", "Читателски клуб „Полица“", "Четири лапи на двора", "Велосипедисти на Ясенград", "Занаяти от Ясенград",
)  # fmt: skip
SPORTS = (
    "Борба",
    "Баскетбол",
    "Волейбол",
    "Гимнастика",
    "Джудо",
    "Карате",
    "Лека атлетика",
    "Плуване",
    "Тенис",
    "Футбол",
    "Шах",
)
MEDIA = (
    "в. „Ясенградски вести“",
    "Радио „Ясен“",
    "Телевизия „Бистрица“",
    "yasengrad-dnes",
    "в. „Пазар и поле“",
    "Портал „Площадът“",
)
OFFICES = (
    "Областна администрация", "Регионално управление на образованието", "Регионална здравна инспекция", "Дирекция „Бюро по труда“",
    "Дирекция „Социално подпомагане“", "Районна служба „Пожарна безопасност“", "Районно управление на полицията",
    "Областна дирекция „Земеделие“", "Басейнова дирекция", "Областно пътно управление", "Служба по геодезия, картография и кадастър",
    "Регионална инспекция по околната среда", "Инспекция по труда", "Офис на данъчната администрация",
)  # fmt: skip


@frozen
class Invented:
    """An organisation that is made up."""

    name: str
    sort: str
    slug: str
    weight: float
    english: str | None = None


def firms(chance: Random, count: int) -> Iterator[Invented]:
    """Make firms, no two of one name."""
    pairs = [(root, trade) for root in ROOTS for trade in TRADES]
    chance.shuffle(pairs)
    for n, (root, (trade, slug, english)) in enumerate(pairs[:count]):
        name, latin = root.split("|")
        form, form_latin, _ = chance.choices(FORMS, [weight for *_, weight in FORMS])[0]
        quoted = f"„{name} {trade}“"
        whole = f"ЕТ {quoted}" if form == "ЕТ" else f"{quoted} {form}"
        spelled = f"{latin.capitalize()} {english} {form_latin}" if chance.random() < 0.4 else None
        yield Invented(whole, "firm", f"{latin}-{slug}", 12 / (n + 3) + 0.25, spelled)


def others(chance: Random, scale: float) -> Iterator[Invented]:
    """Make schools, kindergartens, chitalishta, offices of the state, associations, clubs, media, hospitals, waterworks."""
    for n, patron in enumerate(PATRONS[: max(3, round(20 * scale))]):
        kind = ("Основно училище", "Средно училище", "Професионална гимназия")[n % 3]
        yield Invented(f"{kind} „{patron}“", "school", f"uchilishte-{n + 1}", 1.3)
    for n, garden in enumerate(GARDENS[: max(2, round(len(GARDENS) * scale))]):
        yield Invented(f"Детска градина „{garden}“", "school", f"gradina-{n + 1}", 0.8)
    for n, village in enumerate((TOWN, *VILLAGES)):
        yield Invented(f"Народно читалище „{PATRONS[-n - 1]}“, {village}", "culture", f"chitalishte-{n + 1}", 1.1)
    for n, name in enumerate(("Исторически музей", "Общинска библиотека", "Драматичен театър", "Духов оркестър")):
        yield Invented(f"{name} – {TOWN}", "culture", f"kultura-{n + 1}", 1.4)
    for n, name in enumerate(OFFICES):
        yield Invented(f"{name} – {TOWN}", "state", f"sluzhba-{n + 1}", 2.2)
    for n, name in enumerate(CAUSES):
        form = "Фондация" if n % 3 == 0 else "Сдружение"
        yield Invented(name if "„" in name else f"{form} „{name}“", "ngo", f"ngo-{n + 1}", 1.4)
    for n, name in enumerate(SPORTS):
        yield Invented(f"Спортен клуб „{name} {TOWN}“", "ngo", f"klub-{n + 1}", 0.9)
    for n, name in enumerate(MEDIA):
        yield Invented(name, "media", f"media-{n + 1}", 2.5)
    yield Invented(f"„Многопрофилна болница за активно лечение – {TOWN}“ ЕООД", "state", "bolnitsa", 2.5)
    yield Invented(f"„Водоснабдяване и канализация – {TOWN}“ ООД", "utility", "vik", 5.0)
    yield Invented("„Електроразпределение Ясен“ АД", "utility", "elektro-yasen", 3.0)
    yield Invented(f"„Автотранспорт – {TOWN}“ ЕООД", "utility", "avtotransport", 2.5)
    yield Invented(f"„Чистота – {TOWN}“ ЕООД", "utility", "chistota", 3.5)
