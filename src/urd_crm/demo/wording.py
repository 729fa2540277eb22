"""How an entry in the log is worded: subject lines, minutes, letters, in Bulgarian and in English.

Verbs stand in the aorist or the first person plural, which have one form for women and men.
"""

from random import Random

SUBJECTS = {
    ("call", "in"): ("Обаждане относно {topic}", "Въпрос относно {topic}", "Питане по телефона относно {topic}"),
    ("call", "out"): ("Обаждане относно {topic}", "Върнато обаждане относно {topic}", "Напомняне относно {topic}"),
    ("email", "in"): ("Относно: {topic}", "Запитване относно {topic}", "Молба за становище относно {topic}"),
    ("email", "out"): ("Отговор относно {topic}", "Информация относно {topic}", "Покана за разговор относно {topic}"),
    ("letter", "in"): ("Писмо относно {topic}", "Заявление относно {topic}", "Искане относно {topic}"),
    ("letter", "out"): ("Отговор относно {topic}", "Становище относно {topic}", "Уведомление относно {topic}"),
    ("meeting", None): ("Среща относно {topic}", "Работна среща относно {topic}", "Разговор относно {topic}"),
    ("video_meeting", None): ("Видеосреща относно {topic}",),
    ("visit", None): ("Оглед на място относно {topic}", "Посещение относно {topic}"),
    ("message", "in"): ("Сигнал през сайта относно {topic}", "Съобщение относно {topic}"),
    ("message", "out"): ("Отговор на съобщение относно {topic}",),
    ("note", "internal"): ("Бележка относно {topic}", "За сведение относно {topic}"),
}
SUBJECTS_ENGLISH = {
    ("call", "in"): ("Call about {topic}",),
    ("call", "out"): ("Return call about {topic}",),
    ("email", "in"): ("Enquiry: {topic}", "Re: {topic}"),
    ("email", "out"): ("Reply: {topic}", "Re: {topic}"),
    ("letter", "in"): ("Letter concerning {topic}",),
    ("letter", "out"): ("Our reply concerning {topic}",),
    ("meeting", None): ("Meeting on {topic}",),
    ("video_meeting", None): ("Video meeting on {topic}",),
    ("visit", None): ("Visit: {topic}",),
    ("message", "in"): ("Message about {topic}",),
    ("message", "out"): ("Answer about {topic}",),
    ("note", "internal"): ("Бележка: {topic}",),
}
_SAID = (
    "{them} попита кога може да очаква отговор.",
    "{them} настоя въпросът да се реши преди края на месеца.",
    "{them} обясни, че предишното писмо е останало без отговор.",
    "{them} поиска среща с ресорния заместник-кмет.",
    "{them} благодари за бързата реакция.",
    "{them} предложи оглед на място през следващата седмица.",
    "{them} помоли за обаждане след обяд.",
    "{them} предупреди, че срокът по договора наближава.",
)
_WROTE = (
    "{them} изпрати допълнителни снимки и скица.",
    "{them} приложи становище на две страници.",
    "{them} моли за писмен отговор в законния срок.",
    "{them} прилага пълномощно и копие от договора.",
    "{them} допълва предишното си писмо.",
    "{them} благодари за бързата реакция.",
    "{them} предлага три дати за среща.",
    "{them} моли за среща с отговорното звено.",
)
_TOLD = (
    "Обяснихме какви документи са нужни и къде се подават.",
    "Потвърдихме, че срокът за отговор е 14 дни.",
    "Преписката е възложена на {us}.",
    "{us} провери на място и описа състоянието.",
    "Предвидено е в програмата за следващото тримесечие.",
    "Нужно е становище и на друго звено; {us} ще го поиска.",
    "Отговорихме, че средства има едва в следващия бюджет.",
    "Поканихме другата страна на разговор.",
)
_SENT = (
    "Изпратихме образец на заявление и списък на приложенията.",
    "Изпратихме копие от протокола и скица на имота.",
    "Приложени са становището на отдела и снимки от огледа.",
)
_AGREED = (
    "Договорихме се {us} да изпрати проект в срок от две седмици.",
    "Разбрахме се за втора среща, щом излезе становището.",
    "{them} прие предложението и обеща писмено потвърждение.",
    "Остана открит въпросът кой поема разходите за транспорт.",
    "Уточнихме лицата за контакт от двете страни.",
    "Решихме огледът да е с участие на главния архитект.",
    "Протокол ще подготви {us}.",
    "Двете страни се съгласиха да не бързат с публичното съобщение.",
)
_OPENED = (
    "{them} представи исканията на {org}.",
    "{them} разказа накратко за плановете на {org} за годината.",
    "Обсъдихме напредъка от предишния разговор.",
    "{us} направи кратък преглед на преписката дотук.",
)
_NOTED = (
    "Преписката е прегледана; чака се становище на друго звено.",
    "{us} поема случая до завръщането на колегата от отпуск.",
    "Да се напомни след две седмици.",
    "Материалите са в общата папка на отдела.",
)
_THEY_WRITE = (
    "They ask for an answer by the end of the month.",
    "They ask for figures and a map.",
    "They will confirm the dates in writing.",
    "They thank us for the warm welcome.",
    "They ask whether the documents may be in English.",
)
_WE_WRITE = (
    "We sent the requested figures and a map.",
    "We proposed two dates for a visit.",
    "The draft has been sent to our legal adviser.",
    "{us} follows up and keeps the file.",
    "We explained which documents are needed and in which language.",
)
_WE_MET = (
    "We went through the open questions one by one.",
    "We agreed to talk again in two weeks.",
    "They were interested in the timetable and in who decides.",
    "Interpretation into Bulgarian is needed for the next meeting.",
    "{us} writes the minutes.",
    "Costs remain open; each side will ask at home.",
)
_HOME = {
    "de": "Vielen Dank für die freundliche Aufnahme. Anbei senden wir Ihnen das Programm und die Teilnehmerliste.",
    "fr": "Nous vous remercions de votre accueil chaleureux. Vous trouverez ci-joint le programme de la visite.",
    "it": "Vi ringraziamo per la calorosa accoglienza. In allegato trovate il programma della visita.",
    "sr": "Захваљујемо на срдачном дочеку. У прилогу достављамо програм посете.",
    "ro": "Vă mulțumim pentru primirea călduroasă. Atașat găsiți programul vizitei.",
    "sv": "Tack för det varma mottagandet. Bifogat finner ni programmet för besöket.",
}
"""What partners write in their own language, where somebody of ours reads it."""
MEETINGS = frozenset({"meeting", "visit", "video_meeting"})


def subject(chance: Random, kind: str, direction: str | None, topic: str, *, is_english: bool) -> str:
    """Word the subject line of an entry."""
    lines = (SUBJECTS_ENGLISH if is_english else SUBJECTS)[(kind, direction)]
    return _begun(chance.choice(lines).format(topic=topic))


def body(chance: Random, kind: str, direction: str | None, *, them: str, us: str, org: str) -> str | None:
    """Word what was said or written, in Bulgarian; one entry in four has no text.

    Args:
        chance: what it is drawn from.
        kind: of the interaction.
        direction: ``in``, ``out``, ``internal`` or ``None``.
        them: title and surname of the other side's person.
        us: the same of ours.
        org: whom they speak for.
    """
    if chance.random() < (0.12 if kind in MEETINGS else 0.28):
        return None
    if kind in MEETINGS:
        parts = [chance.choice(_OPENED), chance.choice(_SAID), *chance.sample(_AGREED, 2)]
    elif kind == "note":
        parts = [chance.choice(_NOTED)]
    elif direction == "in":
        parts = chance.sample(_SAID if kind == "call" else _WROTE, chance.randint(1, 2))
    else:
        parts = chance.sample(_TOLD if kind == "call" else (*_TOLD, *_SENT), chance.randint(1, 2))
    return " ".join(_begun(part.format(them=them, us=us, org=org)) for part in parts)


def foreign_body(chance: Random, kind: str, direction: str | None, *, home: str, us: str) -> tuple[str, str]:
    """Word what was said or written with partners abroad; give the text and its language.

    Args:
        chance: what it is drawn from.
        kind: of the interaction.
        direction: ``in``, ``out`` or ``None``.
        home: the partners' own language.
        us: title and surname of our person, in Latin letters.
    """
    if direction == "in" and kind in {"email", "letter"} and home in _HOME and chance.random() < 0.35:
        return _HOME[home], home
    parts = _WE_MET if kind in MEETINGS else _THEY_WRITE if direction == "in" else _WE_WRITE
    return " ".join(chance.sample(parts, 2)).format(us=us), "en"


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
