"""Capitals in names: lists that are written in nothing else, and family names that are shouted."""

import re
from collections.abc import Sequence

from urd_crm.values.person_name_words import PARTICLES

_PARTS = re.compile(r"([-–'’ʼ])")
_LETTERS = re.compile(r"[^\W\d_]")


def in_natural_case(words: Sequence[str]) -> list[str]:
    """Give the words of a name as names are written.

    Only words all in capitals change; a short one does if all others are in capitals too, else it may be meant so.

    >>> in_natural_case(["МАРИЯ", "ЖЕЧЕВА-ЩЕРЕВА"]), in_natural_case(["RUTH", "O'BRIEN-MCDONALD"])
    (['Мария', 'Жечева-Щерева'], ['Ruth', "O'Brien-McDonald"])
    """
    all_shouted = all(word.isupper() for word in words if _LETTERS.search(word))
    return [
        _natural(word, first=not at) if is_shouted(word, 2 if all_shouted else 3) else word
        for at, word in enumerate(words)
    ]


def is_shouted(word: str, letters: int) -> bool:
    """Say whether a word of at least so many letters is all in capitals; initials with dots are not."""
    return word.isupper() and "." not in word and len(_LETTERS.findall(word)) >= letters


def _natural(word: str, *, first: bool) -> str:
    if not first and word.lower() in PARTICLES:
        return word.lower()
    parts = _PARTS.split(word)
    for at in range(0, len(parts), 2):
        # O'Brien and D'Angelo, but Мар'яна
        within = at > 0 and parts[at - 1] in "'’ʼ" and len(parts[at - 2]) > 1
        parts[at] = _small(parts[at]) if within else _capitalised(parts[at])
    return "".join(parts)


def _capitalised(part: str) -> str:
    if part.startswith("MC") and len(part) > 4:
        return "Mc" + part[2:].capitalize()
    found = _LETTERS.search(part)
    if found is None:
        return part
    at = found.end()  # a bracket or quotation mark may stand before the first letter
    return part[:at] + _small(part[at:])


def _small(part: str) -> str:
    # The small letter of İ would be two characters, and only Turkish and its neighbours have it.
    return part.replace("İ", "i").lower()
