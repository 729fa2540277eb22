"""The fields that a column can be read as, and what offices call them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from unicodedata import normalize

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.table import INVISIBLE
from urd_crm.text import Text

ORGANISATIONS: Mapping[str, tuple[str, ...]] = {
    "uid": (),
    "name": ("organisation", "organization", "company", "име", "наименование", "организация", "фирма"),
    "country": ("държава", "страна"),
    "parent": ("part of", "част от"),
    "parent_uid": (),
    "founded": ("основана", "основаване"),
    "dissolved": ("закрита",),
    "is_own": (),
    "email": (
        "e-mail",
        "mail",
        "email address",
        "e-mail address",
        "e-mail value",
        "имейл",
        "имейл адрес",
        "е-поща",
        "електронна поща",
        "поща",
    ),
    "phone": (
        "telephone",
        "tel",
        "phone number",
        "phone value",
        "mobile",
        "mobile phone",
        "телефон",
        "тел",
        "телефонен номер",
        "мобилен",
        "мобилен телефон",
        "gsm",
    ),
    "url": ("web", "website", "web page", "website value", "page", "страница", "уеб страница", "сайт", "уебсайт"),
    "eik": ("еик", "булстат", "bulstat", "еик/булстат"),
    "identifiers": (),
    "names": (),
    "street": ("address", "адрес", "улица"),
    "postcode": ("zip", "post code", "postal code", "пк", "пощенски код"),
    "settlement": ("town", "city", "град", "населено място"),
    "settlement_code": ("екатте", "ekatte"),
    "region": ("област",),
    "address_country": (),
    "note": ("notes", "бележка", "бележки", "забележка"),
}
PEOPLE: Mapping[str, tuple[str, ...]] = {
    "uid": (),
    "name": ("full name", "име", "имена", "име и фамилия", "лице"),
    "given": ("given name", "first name", "собствено име"),
    "patronymic": ("презиме", "бащино име"),
    "surname": ("family name", "last name", "фамилия", "фамилно име"),
    "surname2": (),
    "title": ("титла",),
    "credential": (),
    "salutation": ("обръщение",),
    "languages": ("language", "езици", "език"),
    "birth_date": ("born", "роден", "дата на раждане"),
    "country": ("държава",),
    "email": ORGANISATIONS["email"],
    "phone": ORGANISATIONS["phone"],
    "url": ORGANISATIONS["url"],
    "identifiers": (),
    "names": (),
    **{name: ORGANISATIONS[name] for name in ("street", "postcode", "settlement", "settlement_code", "region")},
    "address_country": (),
    "organisation": (
        "organization",
        "organization name",
        "company",
        "current employer",
        "организация",
        "фирма",
        "институция",
    ),
    "organisation_uid": (),
    "organisation_eik": ("еик",),
    "position": ("job", "job title", "organization title", "длъжност", "позиция"),
    "unit": ("department", "organization department", "отдел", "звено", "дирекция"),
    "since": ("from", "от"),
    "until": ("to", "до"),
    "work_email": ("work email", "служебна е-поща", "служебен имейл"),
    "work_phone": ("work phone", "business phone", "служебен телефон"),
    "note": ORGANISATIONS["note"],
}
INTERACTIONS: Mapping[str, tuple[str, ...]] = {
    "uid": (),
    "kind": ("type", "вид"),
    "subject": ("относно", "тема"),
    "occurred_at": ("when", "date", "at", "дата", "кога", "дата и час"),
    "ended_at": ("край",),
    "direction": ("посока",),
    "status": ("състояние",),
    "participants": ("who", "participant", "with", "участници", "с кого", "кой"),
    "participant_uids": (),
    "place": ("място", "къде"),
    "language": ("език",),
    "register_name": ("register", "регистър"),
    "register_number": ("рег. №", "регистрационен номер", "вх. №", "изх. №"),
    "source": ("източник",),
    "source_id": ("id", "number"),
    "engagement": ("преписка",),
    "body": ("text", "minutes", "текст", "протокол"),
}
FIELDS = {"organisations": ORGANISATIONS, "people": PEOPLE, "interactions": INTERACTIONS}
"""What can be taken in, and the fields of each."""
REPEATABLE = {"email", "phone", "url", "work_email", "work_phone", "participants", "note", "names", "identifiers"}
"""Fields that several columns may fill."""
PATTERNS = {"organisations": r"(?:ext|id|name):\S+", "people": r"(?:ext|id|name):\S+", "interactions": r"(?!)"}
"""Further fields: ``ext:SYSTEM``, ``id:SCHEME``, ``name:LANGUAGE``."""
_NUMBER = re.compile(r"(?<=\D)\s*\b[0-9]\b(?: -)?\s*")
"""That of one column of several: ``Phone 1 - Value``, „Телефон 2“."""
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_ALIKE = str.maketrans("acekmopxytbhi", "асекморхутвні")
"""Letters of the two scripts that a typist does not see apart, in small letters of titles that may have been capitals."""
IGNORED = ("problem",)
"""Columns that we write into the file of refused rows."""


def mapping_of(columns: Sequence[str], what: str, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Say which column is read as which field.

    Args:
        columns: of the file.
        what: ``organisations``, ``people`` or ``interactions``.
        given: fields by column, as somebody said; the others are told by their titles, in English or Bulgarian.

    Returns:
        Fields by column; columns that are nothing we know are left out.

    Raises:
        InvalidValueError: there is no such column or field, two columns are one field, or what is needed is missing.

    >>> mapping_of(["Фирма", "ЕИК", "Тел."], "organisations")
    {'Фирма': 'name', 'ЕИК': 'eik', 'Тел.': 'phone'}
    """
    given = given or {}
    if strangers := [column for column in given if column not in columns]:
        raise _refused("csv-no-such-column", "column", "колона", strangers, columns)
    if strangers := [field for field in given.values() if not is_field(field, what)]:
        raise _refused("csv-no-such-field", "field", "поле", strangers, FIELDS[what])
    taken = set(given.values())
    mapping = dict(given)
    for column in columns:
        field = None if column in given else _told(column, what)
        if field is not None and (field not in taken or field in REPEATABLE):
            mapping[column] = field
            taken.add(field)
    for field in set(mapping.values()) - REPEATABLE:
        both = [column for column, each in mapping.items() if each == field]
        if len(both) > 1:
            raise _refused("csv-field-twice", "column for one field", "колона за едно поле", both, [])
    _refuse_missing(taken, what)
    return {column: mapping[column] for column in columns if column in mapping}


def _refuse_missing(fields: set[str], what: str) -> None:
    needed = {
        "organisations": [{"name"}],
        "people": [{"name", "given", "surname"}],
        "interactions": [{"kind"}, {"subject"}, {"occurred_at"}, {"participants", "participant_uids"}],
    }[what]
    missing = [" / ".join(sorted(one)) for one in needed if not one & fields]
    if missing:
        names = ", ".join(missing)
        raise InvalidValueError(
            "csv",
            "csv-column-missing",
            Text(en=f"No column is read as: {names}.", bg=f"Няма колона за: {names}."),
            Text(
                en="Say which one it is: column=field. The first row has to be that of the titles.",
                bg="Посочете коя е: колона=поле. Първият ред трябва да е този със заглавията.",
            ),
        )


def is_field(field: str, what: str) -> bool:
    """Say whether a word names a field of organisations, people or interactions."""
    return field in FIELDS[what] or re.fullmatch(PATTERNS[what], field) is not None


def _told(column: str, what: str) -> str | None:
    if re.fullmatch(PATTERNS[what], column):
        return column
    title, unnumbered = _plain(column), _plain(_NUMBER.sub(" ", column))
    for field, names in FIELDS[what].items():
        known = {_plain(name) for name in (field, *names)}
        if title in known or (field in REPEATABLE and unnumbered in known):
            return field
    return None


def _plain(title: str) -> str:
    seen = _UNSEEN.sub("", normalize("NFC", title)).casefold().translate(_ALIKE)
    return " ".join(seen.replace("_", " ").strip(" .:*").split())


def _refused(code: str, en: str, bg: str, wrong: Iterable[str], known: Iterable[str]) -> InvalidValueError:
    names, all_ = ", ".join(wrong), ", ".join(known)
    return InvalidValueError(
        "csv",
        code,
        Text(en=f"Not a {en}: {names}.", bg=f"Не е {bg}: {names}."),
        Text(en=f"There are: {all_}.", bg=f"Има: {all_}.") if all_ else Text(""),
    )
