"""What a town hall is written to, called and visited about, by sort of the other side."""

from attrs import frozen


@frozen
class Topic:
    """Something that comes up: as a noun phrase that fits behind „относно“."""

    text: str
    unit: str
    """Which unit of ours deals with it."""
    months: tuple[int, ...] = ()
    """When in the year it comes up · empty: at any time."""


_SUMMER, _WINTER = (5, 6, 7, 8), (11, 12, 1, 2)

TOPICS: dict[str, tuple[Topic, ...]] = {
    "firm": (
        Topic("разрешение за поставяне на рекламна табела на ул. „{street}“", "architecture"),
        Topic("виза за проектиране на производствена сграда в {zone}", "architecture"),
        Topic("свободни терени в {zone}", "investment"),
        Topic("присъединяване към уличния водопровод в {zone}", "roads"),
        Topic("ремонт на подхода откъм ул. „{street}“", "roads"),
        Topic("пропускателен режим за тежкотоварни автомобили по ул. „{street}“", "roads"),
        Topic("такса битови отпадъци за {year} г.", "finance", (1, 2, 3, 4)),
        Topic("удостоверение за липса на задължения", "finance"),
        Topic("наем на общински имот в квартал „{quarter}“", "property"),
        Topic("договор за разделно събиране на отпадъци", "environment"),
        Topic("стажантски места за ученици от професионалната гимназия", "education", (2, 3, 4, 9, 10)),
        Topic("дарение за празника на града", "culture", (6, 7, 8, 9)),
        Topic("недостиг на работници и общежитие за наети от други общини", "investment"),
        Topic("участие в обществена поръчка за ремонт на ул. „{street}“", "finance"),
        Topic("автобусна спирка при {zone}", "roads"),
    ),
    "school": (
        Topic("ремонт на покрива преди отоплителния сезон", "education", (6, 7, 8, 9)),
        Topic("прием на първокласници за учебната {year} г.", "education", (3, 4, 5, 6)),
        Topic("училищен автобус до с. {village}", "education"),
        Topic("тържество за 24 май", "culture", (4, 5)),
        Topic("откриване на учебната година на 15 септември", "education", (8, 9)),
        Topic("храненето в училищния стол", "education"),
        Topic("пешеходна пътека на ул. „{street}“ пред входа", "roads"),
        Topic("проект по „Еразъм+“ с училище от чужбина", "projects"),
        Topic("свободни места за педагогически съветник", "education"),
        Topic("зимна ваканция и дни без занятия заради грип", "education", (1, 2)),
        Topic("спортна площадка в двора", "projects"),
    ),
    "culture": (
        Topic("субсидия за {year} г.", "finance", (1, 2, 3, 11, 12)),
        Topic("програма за празника на града", "culture", (5, 6, 7, 8, 9)),
        Topic("ремонт на салона в с. {village}", "property"),
        Topic("гостуване на фолклорен състав от побратимен град", "culture", _SUMMER),
        Topic("отбелязване на 3 март", "culture", (1, 2, 3)),
        Topic("нови книги и абонамент за читалнята", "culture"),
        Topic("изложба „Старите занаяти“", "culture"),
        Topic("коледен базар на площада", "culture", (10, 11, 12)),
        Topic("кандидатстване с проект за дигитализация на фонда", "projects"),
    ),
    "state": (
        Topic("съвместна проверка на детските площадки", "social", (3, 4, 5, 9)),
        Topic("справка за постоянни адреси", "reception"),
        Topic("доклад за състоянието на язовирите", "environment", (1, 2, 3, 4, 10, 11)),
        Topic("готовност за зимния сезон", "roads", (9, 10, 11, 12)),
        Topic("програма за временна заетост", "social"),
        Topic("свлачище край с. {village}", "roads", (1, 2, 3, 4, 5)),
        Topic("пожарна безопасност на общински сгради", "property"),
        Topic("съгласуване на подробен устройствен план за {zone}", "architecture"),
        Topic("заседание на областния съвет за развитие", "hall"),
        Topic("качество на въздуха през зимата", "environment", _WINTER),
        Topic("медицинско обслужване в с. {village}", "social"),
        Topic("промяна на границите на имот в кадастралната карта", "property"),
    ),
    "ngo": (
        Topic("ползване на салона в квартал „{quarter}“", "property"),
        Topic("подкрепа за проект към Фонд „Социална закрила“", "projects"),
        Topic("почистване на брега на река Бистрица", "environment", (3, 4, 5, 9, 10)),
        Topic("летен лагер за деца", "education", _SUMMER),
        Topic("достъпна среда на ул. „{street}“", "roads"),
        Topic("домашен патронаж за самотни хора", "social"),
        Topic("обществено обсъждане на бюджета за {year} г.", "finance", (12, 1, 2)),
        Topic("нова велоалея до квартал „{quarter}“", "roads"),
        Topic("турнир за купата на Ясенград", "culture", (4, 5, 6, 9, 10)),
        Topic("график за ползване на спортната зала", "education"),
        Topic("приют за бездомни кучета", "environment"),
        Topic("засаждане на дръвчета в квартал „{quarter}“", "environment", (3, 4, 10, 11)),
    ),
    "media": (
        Topic("ремонт на ул. „{street}“", "press"),
        Topic("интервю с кмета за изминалата година", "press", (1, 2, 3)),
        Topic("бюджет за {year} г.", "press", (12, 1, 2)),
        Topic("нови работни места в {zone}", "press"),
        Topic("програма за празника на града", "press", (7, 8, 9)),
        Topic("авария на водопровода в квартал „{quarter}“", "press"),
        Topic("заявление за достъп до обществена информация за разходите за снегопочистване", "press", (1, 2, 3)),
        Topic("акредитация за сесията на Общинския съвет", "press"),
    ),
    "utility": (
        Topic("авария на ул. „{street}“", "roads"),
        Topic("планирано спиране на водата в квартал „{quarter}“", "press"),
        Topic("възстановяване на настилката след ремонт по ул. „{street}“", "roads"),
        Topic("инвестиционна програма за {year} г.", "finance", (1, 2, 10, 11, 12)),
        Topic("улично осветление в с. {village}", "roads"),
        Topic("разписание на линията до с. {village}", "roads"),
        Topic("зимно почистване на квартал „{quarter}“", "roads", _WINTER),
        Topic("нови контейнери в квартал „{quarter}“", "environment"),
        Topic("миене на улиците", "environment", (4, 5, 6)),
        Topic("присъединяване на нов абонат в {zone}", "investment"),
    ),
    "citizen": (
        Topic("дупка на ул. „{street}“", "roads"),
        Topic("издаване на удостоверение за наследници", "reception"),
        Topic("детска градина за дете на три години", "education", (4, 5, 6)),
        Topic("еднократна помощ", "social"),
        Topic("шум от заведение в квартал „{quarter}“", "environment", _SUMMER),
        Topic("клони над тротоара на ул. „{street}“", "environment"),
        Topic("ограда на съсед в с. {village}", "architecture"),
        Topic("данък за лек автомобил", "finance", (1, 2, 3, 4)),
        Topic("неработеща лампа на ул. „{street}“", "roads", _WINTER),
        Topic("карта за паркиране в квартал „{quarter}“", "reception"),
    ),
    "city": (
        Topic("visit of the delegation in {month}", "press"),
        Topic("student exchange of our secondary schools", "education"),
        Topic("joint application to the Citizens, Equality, Rights and Values programme", "projects"),
        Topic("folk ensemble for the town festival", "culture", (5, 6, 7, 8)),
        Topic("twenty years of our partnership", "press"),
        Topic("exchange of experience on waste collection", "environment"),
        Topic("draft of the renewed cooperation agreement", "press"),
        Topic("Christmas greetings", "press", (12,)),
        Topic("youth football tournament", "culture", (3, 4, 5, 6)),
        Topic("cooperation of the two economic departments", "investment"),
    ),
    "investor": (
        Topic("industrial plots above 30 000 m² in {zone_en}", "investment"),
        Topic("grid connection of 6 MW in {zone_en}", "investment"),
        Topic("labour market data for technicians", "investment"),
        Topic("local taxes and fees for a new plant", "finance"),
        Topic("building permit procedure and timeline", "architecture"),
        Topic("meeting with the mayor in {month}", "hall"),
        Topic("schools and housing for expatriate staff", "investment"),
        Topic("hall for lease close to the motorway", "investment"),
    ),
}

ZONES_ENGLISH = ("Industrial Zone East", "Industrial Zone North", "Logistics Park South")
MONTHS_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
