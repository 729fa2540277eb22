"""Which word of a written name is which part of it."""

import re
from collections.abc import Sequence
from unicodedata import normalize

from urd_crm.values.person_name_case import in_natural_case, is_shouted
from urd_crm.values.person_name_words import (
    BARE_CREDENTIALS,
    CREDENTIALS,
    DOTTED_TITLES,
    LAST_TITLES,
    PARTICLES,
    TITLES,
)

Parts = dict[str, str]

_PATRONYMIC = re.compile(r"[^\W\d_]+(?:[ое]ва?|ски|ска|ина?|o[vf]a?|ev|eva|off|eff|ski|ska)", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]")
_MISSING_BLANK = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_]{2,}(?![.\w]))")
_LOOSE_HYPHEN = re.compile(r"(?<=\w) ?[-–] ?(?=\w)")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_TWO_FAMILY_NAMES = ("es", "pt", "ca", "gl", "eu")
"""Languages whose custom gives everybody two family names."""


def read(text: str, language: str) -> Parts:
    """Part a written name; see :func:`urd_crm.values.person_name.parse`."""
    text = _LOOSE_HYPHEN.sub("-", " ".join(_MISSING_BLANK.sub(" ", normalize("NFC", text)).split()))
    first, *further = [each.split() for each in text.split(",") if any(map(str.isalnum, each))] or [[]]
    given: list[str] = []
    last_titles: list[str] = []
    credentials: list[str] = []
    for words in further:
        if all(map(_is_title, words)):
            last_titles += words
        elif given or all(_key(word) in CREDENTIALS for word in words) or _is_remark(words, first):
            credentials.append(" ".join(words))
        else:
            given = words
    titles = _take_titles(first) + _take_titles(given)
    while len(first) > 1 and _key(first[-1]) in BARE_CREDENTIALS:
        credentials.insert(0, first.pop())
    while len(first) > 2 and _key(first[-1]) in LAST_TITLES:
        last_titles.insert(0, first.pop())
    titles += last_titles
    if text.isupper():
        titles = [title.lower() if _CYRILLIC.search(title) else title.capitalize() for title in titles]
    custom = language.partition("-")[0].lower()
    if given:
        parts = _family_first(_units(in_natural_case(first), after=0), _units(in_natural_case(given)), custom)
    else:
        parts = _in_order(_units(in_natural_case(_shouted_last(first))), custom, titled=bool(titles))
    return parts | {"title": " ".join(titles), "credential": ", ".join(credentials)}


def _in_order(units: Sequence[str], custom: str, *, titled: bool) -> Parts:
    """Read names whose family name comes last."""
    if len(units) < 2:
        unit = "".join(units)
        return {"surname" if titled or _PATRONYMIC.fullmatch(unit) else "given": unit}
    if _is_initials(units[-1]) and not _is_initials(units[0]):
        at = next(at for at, unit in enumerate(units) if at and _is_initials(unit))
        return _family_first(units[:at], units[at:], custom)
    for at in range(1, len(units) - 1):
        if _is_patronymic(units, at, custom):
            return {"given": " ".join(units[:at]), "patronymic": units[at]} | _family(units[at + 1 :])
    if not _CYRILLIC.search(units[-1]) and custom not in _TWO_FAMILY_NAMES:
        return {"given": " ".join(units[:-1]), "surname": units[-1]}
    at = 1
    while at < len(units) - 1 and _is_initials(units[at]):
        at += 1
    return {"given": " ".join(units[:at])} | _family(units[at:])


def _family_first(family: Sequence[str], given: Sequence[str], custom: str) -> Parts:
    """Read names whose family name was told apart."""
    if len(given) > 1 and _is_patronymic(given, len(given) - 1, custom):
        return {"given": " ".join(given[:-1]), "patronymic": given[-1]} | _family(family)
    return {"given": " ".join(given)} | _family(family)


def _family(units: Sequence[str]) -> Parts:
    return {"surname": units[0], "surname2": " ".join(units[1:])} if units else {}


def _is_patronymic(units: Sequence[str], at: int, custom: str) -> bool:
    """Say whether the unit is one in Bulgarian: by its ending, or as the second of two initials in Cyrillic."""
    if custom != "bg":
        return False
    if _is_initials(units[at]):
        return bool(_CYRILLIC.search(units[at])) and _is_initials(units[at - 1])
    return _PATRONYMIC.fullmatch(units[at]) is not None


def _is_initials(unit: str) -> bool:
    return _INITIALS.fullmatch(unit) is not None


def _units(words: Sequence[str], after: int = 1) -> list[str]:
    """Keep together what is one name: van der Berg, Ortuño y Gasol, Георги (Гошо).

    Args:
        words: of a name, each with its case.
        after: how many names stand before the first family name.
    """
    units: list[str] = []
    waiting: list[str] = []
    open_aside = False
    for at, word in enumerate(words):
        last = at == len(words) - 1
        if units and (open_aside or word[0] in '(„“"«['):
            units[-1] += " " + word
            open_aside = word[-1] not in ')“”"»]'
        elif len(units) > after and not waiting and not last and word in ("y", "i", "и"):
            waiting = [units.pop(), word]
        elif len(units) >= after and not last and word.lower() in PARTICLES:
            waiting.append(word)
        else:
            units.append(" ".join((*waiting, word)))
            waiting = []
    return [*units, " ".join(waiting)] if waiting else units


def _shouted_last(words: list[str]) -> list[str]:
    """Move a family name that is told by its capitals behind the given name: PETKOV Stoyan."""
    shouted = [is_shouted(word, 3) for word in words]
    count = shouted.index(False) if False in shouted else 0
    return words[count:] + words[:count] if count and not any(shouted[count:]) else words


def _take_titles(words: list[str]) -> list[str]:
    """Take the titles off the front, but never the last word."""
    count = 0
    while count < len(words) - 1 and _is_title(words[count]):
        count += 1
    titles = words[:count]
    del words[:count]
    return titles


def _is_title(word: str) -> bool:
    bare = word.casefold().rstrip(".")
    if bare in TITLES:
        return True
    parts = bare.split(".")
    return "." in word[1:] and all(part in TITLES or part in DOTTED_TITLES for part in parts)


def _is_remark(words: Sequence[str], names: Sequence[str]) -> bool:
    """Say whether what follows a comma is all in small letters, and the names before it are not: дм, a post."""
    return all(map(str.islower, words)) and not all(map(str.islower, names))


def _key(word: str) -> str:
    return word.casefold().replace(".", "")
