"""The legal form in the name of an organisation, which is no word to know it by."""

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import frozen

from urd_crm.values.legal_form_table import FORMS, LEADING, NO_WORDS, PLAIN_WORDS, PREPOSITIONS, SMALL_WITHIN

_LONGEST = 5
"""Words in the longest form: еднолично дружество с ограничена отговорност."""
_QUOTES = str.maketrans(dict.fromkeys('„“”‟«»"‹›', " "))
_IGNORED = dict.fromkeys(map(ord, ".,() \u00a0-"))
_SINGLE = "'‘’‚`"
_TRANSLATED = {"Ltd", "LLC", "LLP", "Inc", "Corp", "PLC"}
"""What forms of other countries are called in English."""
_STATES = (("в", "ликвидация"), ("в", "несъстоятелност"), ("in", "liquidation"), ("i.l.",), ("i.", "l."))
"""What is written behind a form for a while."""


def strip(name: str) -> tuple[str, str]:
    """Part a name and its legal form.

    A form may stand behind the name or, where that is the custom, before it, with dots or without.
    Words that could as well be part of the name stay: Фондация за култура, Grand Spa.

    Args:
        name: as registered or as somebody writes it.

    Returns:
        The name without form and quotes, and the form as its register writes it, empty where there is none.
        A name that is nothing but a form stays.

    >>> strip("„Вентил“ ООД"), strip("VENTIL O.O.D."), strip("ЕТ „Вентил – Стоян Петков“")
    (('Вентил', 'ООД'), ('VENTIL', 'ООД'), ('Вентил – Стоян Петков', 'ЕТ'))
    >>> strip("АД")
    ('АД', '')
    """
    words = [word for word in (_unquoted(word) for word in name.translate(_QUOTES).split()) if word]
    small = name == name.lower()
    kept = words
    for state in _STATES:
        if len(words) > len(state) + 1 and tuple(word.lower() for word in words[-len(state) :]) == state:
            kept = words[: -len(state)]
    for count in range(min(_LONGEST, len(kept) - 1), 0, -1):
        form = _form(kept[-count:], small)
        if form and _says_something(kept[:-count]):
            return _joined(kept[:-count]), form
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        form = _form(words[:count], small)
        if form in LEADING and words[count].lower() not in PREPOSITIONS and _says_something(words[count:]):
            return _joined(words[count:]), form
    return _joined(words), ""


def normalise_form(text: str) -> str:
    """Give a legal form as its register writes it.

    Args:
        text: a form in any spelling; Latin spellings of Bulgarian forms are Bulgarian forms.

    Returns:
        The form; what is none that we know, without the blanks around it.

    >>> normalise_form("e.o.o.d."), normalise_form("gmbh"), normalise_form("Народно читалище")
    ('ЕООД', 'GmbH', 'НЧ')
    """
    return _known().forms.get(_key(text), text.strip())


def differ(one: str, other: str) -> bool:
    """Say whether two forms cannot be those of one organisation.

    A single owner more or less makes no other organisation, nor does a form in the words of another country.

    Args:
        one: as :func:`strip` gives it; empty: not said.
        other: the same.

    >>> differ("ООД", "АД"), differ("ООД", "ЕООД"), differ("ООД", "Ltd"), differ("ООД", "")
    (True, False, False, False)
    """
    if not one or not other or {one, other} & _TRANSLATED or one.isascii() != other.isascii():
        return False
    return one.removeprefix("Е") != other.removeprefix("Е")


@frozen
class _Known:
    """The table of forms, made ready to be asked."""

    forms: Mapping[str, str]
    """The form for each key."""
    words: frozenset[str]
    """Keys of forms written out in words."""
    mixed: frozenset[str]
    """Spellings that are known by their capitals: GmbH, Oy."""


@cache
def _known() -> _Known:
    """Read the table when it is first asked for."""
    forms: dict[str, str] = {}
    words, mixed = set(), set()
    for line in FORMS.strip().split("\n"):
        form, _, others = line.partition("=")
        for written in filter(None, (form, *others.split(","))):
            key = _key(written)
            forms.setdefault(key, form)
            if not written.isupper() and "." not in written:
                mixed.add(written)
                if len(key) > 6:
                    words.add(key)
    return _Known(forms, frozenset(words), frozenset(mixed))


def _key(written: str) -> str:
    """Give a form without what its spellings differ in: case, dots, commas, blanks, brackets."""
    return written.translate(_IGNORED).casefold()


def _form(words: Sequence[str], small: bool) -> str:
    """Give the form that some words are, empty if they are none."""
    key = _key("".join(words))
    form = _known().forms.get(key, "")
    if not form or key in _known().words:
        return form
    if len(words) > 1:
        return form if all(len(word) > 1 or word.lower() in SMALL_WITHIN for word in words) else ""
    word = words[0].strip(",()")
    dotted = "." in word[:-1] or "/" in word
    if dotted or word.rstrip(".") in _known().mixed:
        return form
    if key in PLAIN_WORDS:
        return form if word.isupper() and key != "spa" else ""
    return form if small or word.isupper() or key in NO_WORDS else ""


def _unquoted(word: str) -> str:
    """Take single quotes off a word; inside they are apostrophes."""
    return word.strip(_SINGLE)


def _says_something(words: Sequence[str]) -> bool:
    return any(character.isalnum() for word in words for character in word)


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).strip(" ,-–—")
