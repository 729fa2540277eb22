"""How values and the names of columns are said to people."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any

from urd_crm.cli.json_shape import has_members, members_of
from urd_crm.text import Text
from urd_crm.values.lang_text import LangText
from urd_crm.values.money import Money

KEYS = ("id", "version", "organisation_id", "person_id", "affiliation_id", "engagement_id")
"""Members that tie a row within another one to it, and say nothing to a reader."""

TITLES = {
    "id": Text("№", "№"),
    "given": Text("given name", "собствено име"),
    "patronymic": Text("patronymic", "бащино име"),
    "surname": Text("family name", "фамилно име"),
    "language": Text("language", "език"),
    "actor": Text("by", "кой"),
    "after": Text("after", "след"),
    "agreement": Text("agreement", "споразумение"),
    "at": Text("at", "кога"),
    "amount": Text("amount", "сума"),
    "area": Text("area", "площ"),
    "assignee": Text("for whom", "за кого"),
    "before": Text("before", "преди"),
    "birth_date": Text("born", "роден"),
    "body": Text("text", "текст"),
    "by": Text("by", "от"),
    "capex": Text("investment", "инвестиция"),
    "closed_at": Text("closed", "приключена"),
    "closed_on": Text("closed", "приключен"),
    "code": Text("code", "код"),
    "company": Text("company", "фирма"),
    "contact": Text("contact", "контакт"),
    "count": Text("count", "брой"),
    "country": Text("country", "държава"),
    "currency": Text("currency", "валута"),
    "date": Text("date", "дата"),
    "day": Text("day", "ден"),
    "days": Text("days", "дни"),
    "days_left": Text("days left", "остават дни"),
    "days_late": Text("days late", "дни закъснение"),
    "days_since": Text("days since", "дни оттогава"),
    "direction": Text("direction", "посока"),
    "dissolved": Text("dissolved", "закрита"),
    "distribution": Text("package", "пакет"),
    "due": Text("due", "срок"),
    "due_on": Text("due", "срок"),
    "duration": Text("duration", "времетраене"),
    "email": Text("e-mail", "е-поща"),
    "engagement": Text("engagement", "преписка"),
    "engagement_id": Text("engagement №", "преписка №"),
    "entity": Text("table", "таблица"),
    "entity_id": Text("row", "ред"),
    "evidence": Text("evidence", "доказателство"),
    "expires_on": Text("expires", "изтича"),
    "field": Text("field", "поле"),
    "follow_up": Text("to follow", "предстои"),
    "founded": Text("founded", "основана"),
    "from_stage": Text("from", "от"),
    "identifiers": Text("numbers", "номера"),
    "interaction_id": Text("contact №", "контакт №"),
    "investor": Text("investor", "инвеститор"),
    "is_own": Text("our own", "наша"),
    "is_used": Text("in use", "ползва се"),
    "jobs": Text("jobs", "работни места"),
    "kind": Text("kind", "вид"),
    "label": Text("name", "име"),
    "languages": Text("languages", "езици"),
    "message": Text("message", "съобщение"),
    "module": Text("module", "модул"),
    "month": Text("month", "месец"),
    "name": Text("name", "име"),
    "new": Text("new", "нов"),
    "note": Text("note", "бележка"),
    "notice_opens_on": Text("last day of notice", "краен ден за предизвестие"),
    "number": Text("number", "номер"),
    "old": Text("old", "предишен"),
    "on": Text("on", "на"),
    "opened_at": Text("opened", "открита"),
    "operation": Text("what", "какво"),
    "organisation": Text("organisation", "организация"),
    "organisation_id": Text("organisation №", "организация №"),
    "origin": Text("from", "от"),
    "ours": Text("ours", "наши"),
    "outcome": Text("outcome", "изход"),
    "parent": Text("part of", "част от"),
    "participants": Text("who", "кой"),
    "parties": Text("parties", "страни"),
    "party": Text("party", "лице"),
    "party_id": Text("party №", "лице №"),
    "person": Text("person", "човек"),
    "person_id": Text("person №", "човек №"),
    "phone": Text("telephone", "телефон"),
    "place": Text("place", "място"),
    "plugin": Text("plugin", "приставка"),
    "position": Text("position", "длъжност"),
    "post": Text("post", "длъжност"),
    "post_id": Text("post №", "длъжност №"),
    "problem": Text("problem", "нередност"),
    "profile": Text("profile", "профил"),
    "project": Text("project", "проект"),
    "promised_on": Text("promised", "поет на"),
    "reason": Text("reason", "основание"),
    "register_number": Text("register №", "рег. №"),
    "remedy": Text("what to do", "какво да се направи"),
    "renewal": Text("renewal", "подновяване"),
    "responsible": Text("responsible", "отговорник"),
    "responsible_id": Text("responsible №", "отговорник №"),
    "responsible_unit": Text("unit", "звено"),
    "role": Text("role", "роля"),
    "salutation": Text("salutation", "обръщение"),
    "score": Text("fit", "сходство"),
    "sequence": Text("№", "№"),
    "severity": Text("severity", "тежест"),
    "signed_on": Text("signed", "подписано"),
    "since": Text("since", "от"),
    "site": Text("site", "терен"),
    "source": Text("source", "източник"),
    "stage": Text("stage", "етап"),
    "state": Text("state", "състояние"),
    "section": Text("source", "източник"),
    "status": Text("status", "състояние"),
    "subject": Text("subject", "относно"),
    "text": Text("text", "текст"),
    "theirs": Text("theirs", "техни"),
    "title": Text("title", "название"),
    "to_stage": Text("to", "към"),
    "total": Text("total", "общо"),
    "type": Text("type", "вид"),
    "unit": Text("unit", "звено"),
    "until": Text("until", "до"),
    "url": Text("page", "страница"),
    "value": Text("value", "стойност"),
    "version": Text("version", "версия"),
    "what": Text("what", "какво"),
    "when": Text("when", "кога"),
    "who": Text("who", "кой"),
    "why": Text("why", "защо"),
    "winner": Text("winner", "печеливш"),
    "year": Text("year", "година"),
}
"""Titles of columns by the name of the member; another one is shown by its name."""

WORDS = {
    "organisation": Text("organisation", "организация"),
    "person": Text("person", "човек"),
    "us": Text("us", "ние"),
    "them": Text("them", "те"),
    "in": Text("in", "входящ"),
    "out": Text("out", "изходящ"),
    "internal": Text("internal", "вътрешен"),
    "planned": Text("planned", "предстои"),
    "held": Text("held", "проведен"),
    "cancelled": Text("cancelled", "отменен"),
    "fulfilled": Text("fulfilled", "изпълнен"),
    "broken": Text("broken", "неизпълнен"),
    "withdrawn": Text("withdrawn", "оттеглен"),
    "email": Text("e-mail", "е-поща"),
    "phone": Text("telephone", "телефон"),
    "url": Text("page", "страница"),
    "other": Text("other", "друго"),
    "official": Text("official", "официално"),
    "short": Text("short", "кратко"),
    "alias": Text("alias", "прозвище"),
    "former": Text("former", "предишно"),
    "insert": Text("added", "добавено"),
    "update": Text("changed", "променено"),
    "delete": Text("deleted", "изтрито"),
    "merge": Text("merged", "слято"),
    "erase": Text("erased", "заличено"),
    "reject": Text("error", "грешка"),
    "warn": Text("warning", "внимание"),
}
"""What members of closed lists are called in a table."""


CLOSED = {"by", "direction", "kind", "operation", "outcome", "severity", "status"}
"""Columns whose words are those of closed lists."""


def title_of(name: str, language: str) -> str:
    """Give the title of a column.

    >>> title_of("due_on", "bg"), title_of("site_area", "en")
    ('срок', 'site area')
    """
    return TITLES[name].in_(language) if name in TITLES else name.replace("_", " ")


def shown(value: Any, language: str, zone: tzinfo = UTC) -> Any:
    """Give a value as a table shows it; numbers stay numbers.

    Args:
        value: anything.
        language: in which language.
        zone: where instants are told.

    >>> shown(["a", None, 3], "en"), shown(True, "bg"), shown(WORDS["us"], "bg")
    ('a, 3', 'да', 'ние')
    """
    if value is None or isinstance(value, Text):
        return None if value is None else value.in_(language)
    if isinstance(value, bool):
        return Text(en="yes" if value else "no", bg="да" if value else "не").in_(language)
    if isinstance(value, Enum):
        return shown_word(str(value.value), language)
    if isinstance(value, str | int | float | Decimal):
        return value
    if isinstance(value, datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, timedelta):
        days = Text(en="{n} days", bg="{n} дни") if value.days != 1 else Text(en="{n} day", bg="{n} ден")
        return days.format(n=value.days).in_(language)
    if isinstance(value, LangText):
        return value.in_(language)
    if isinstance(value, Money):
        return value.format(language)
    if "__str__" in vars(type(value)):  # it says itself in a line
        return str(value)
    if has_members(value):
        told = {name: shown(each, language, zone) for name, each in members_of(value).items() if name not in KEYS}
        return ", ".join(f"{title_of(name, language)} {each}" for name, each in told.items() if each not in (None, ""))
    if isinstance(value, Iterable):
        return ", ".join(str(shown(each, language, zone)) for each in value if each is not None)
    return str(value)


def shown_word(word: str, language: str) -> str:
    """Give a member of a closed list in a language; another word stays as it is."""
    return WORDS[word].in_(language) if word in WORDS else word
