"""How an entry in the log is worded: subject lines, minutes, letters, in Bulgarian and in English.

Verbs stand in the aorist or the first person plural, which have one form for women and men.
"""

from random import Random

from attrs import frozen

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
_ASKED = (
    "{them} попита кога може да очаква отговор.",
    "{them} изпрати допълнителни снимки и скица.",
    "{them} настоя въпросът да се реши преди края на месеца.",
    "{them} обясни, че предишното писмо е останало без отговор.",
    "{them} поиска среща с ресорния заместник-кмет.",
    "{them} благодари за бързата реакция.",
    "{them} предложи оглед на място през следващата седмица.",
    "{them} приложи становище на две страници.",
)
_ANSWERED = (
    "Обяснихме какви документи са нужни и къде се подават.",
    "Изпратихме образец на заявление и списък на приложенията.",
    "Потвърдихме, че срокът за отговор е 14 дни.",
    "Преписката е възложена на {us}.",
    "{us} провери на място и описа състоянието.",
    "Предвидено е в програмата за следващото тримесечие.",
    "Нужно е становище и на друго звено; {us} ще го поиска.",
    "Отговорихме, че средства има едва в следващия бюджет.",
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
_ENGLISH = (
    "They asked for an answer by the end of the month.",
    "We sent the requested figures and a map.",
    "We agreed to talk again in two weeks.",
    "They will confirm the dates in writing.",
    "{us} follows up and keeps the file.",
    "They thanked us for the warm welcome.",
    "Interpretation into Bulgarian is needed for the next meeting.",
    "The draft has been sent to our legal adviser.",
)
_HOME = {
    "de": ("Vielen Dank für die freundliche Aufnahme in Yasengrad.", "Anbei senden wir Ihnen das Programm und die Teilnehmerliste."),
    "fr": ("Nous vous remercions de votre accueil chaleureux.", "Vous trouverez ci-joint le programme de la visite."),
    "it": ("Vi ringraziamo per la calorosa accoglienza.", "In allegato trovate il programma della visita."),
    "sr": ("Захваљујемо на срдачном дочеку.", "У прилогу достављамо програм посете."),
    "ro": ("Vă mulțumim pentru primirea călduroasă.", "Atașat găsiți programul vizitei."),
    "sv": ("Tack för det varma mottagandet.", "Bifogat finner ni programmet för besöket."),
}  # fmt: skip
"""What partners write in their own language, where somebody of ours reads it."""


@frozen
class Worded:
    """Subject, text and language of an entry."""

    subject: str
    body: str | None
    language: str


def subject(chance: Random, kind: str, direction: str | None, topic: str, *, is_english: bool) -> str:
    """Word the subject line of an entry."""
    lines = (SUBJECTS_ENGLISH if is_english else SUBJECTS)[(kind, direction)]
    return chance.choice(lines).format(topic=topic)


def body(chance: Random, kind: str, direction: str | None, *, them: str, us: str, org: str) -> str | None:
    """Word what was said or written, in Bulgarian; one entry in five has no text."""
    if chance.random() < (0.12 if kind in {"meeting", "visit"} else 0.3):
        return None
    if kind in {"meeting", "visit", "video_meeting"}:
        parts = [chance.choice(_OPENED), chance.choice(_ASKED), *chance.sample(_AGREED, 2)]
    elif direction == "in":
        parts = chance.sample(_ASKED, chance.randint(1, 2))
    else:
        parts = chance.sample(_ANSWERED, chance.randint(1, 2))
    text = " ".join(parts).format(them=them, us=us, org=org)
    return text[0].upper() + text[1:]


def foreign_body(chance: Random, language: str, direction: str | None, *, us: str) -> tuple[str, str]:
    """Word what was said or written with partners abroad; give the text and its language."""
    if direction == "in" and language in _HOME and chance.random() < 0.35:
        return " ".join(_HOME[language]), language
    return " ".join(chance.sample(_ENGLISH, 2)).format(us=us), "en"
