"""Words to find names by, in whichever script and spelling they are asked for."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from string import ascii_lowercase
from typing import Any
from unicodedata import combining, is_normalized, normalize

from attrs import frozen

from urd_crm.values.sound import skeleton, spell_out
from urd_crm.values.transliteration import to_latin

__all__ = [
    "Word",
    "are_a_slip_apart",
    "fold",
    "similarity",
    "skeleton",
    "slips",
    "sort_key",
    "spaced_otherwise",
    "trigrams",
    "words",
]

MOST_WORDS = 24
LONGEST_WORD = 40
LONGEST_SORT_KEY = 400
_MOST_SPACED = 8
"""Words that are spaced otherwise."""
_READ = 120
"""Characters of a word that are looked at; 40 Latin letters come of fewer."""
_WORDS = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['’ʼ`](?=[^\W_]))*")
_PLAIN_WORDS = re.compile(r"[a-z0-9](?:[a-z0-9]|['`](?=[a-z0-9]))*")
_SYLLABIC = re.compile(r"[\u0530-\u1dff\u2c00-\uabff\uac00-\ud7ff\uf900-\ufdff\ufe70-\ufefe\U00010000-\U0010ffff]+")
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]")
"""What comes with pasted text and nobody sees: soft hyphens, blanks and joiners without width, marks of direction."""
_NOT_PLAIN = re.compile(r"[^a-z0-9]")
_GAPS = re.compile(r"[\W_]+")
_IN_ORDER = re.compile(r"[\x00-\x7fа-яё]*")
"""What a key is made of without looking at each letter."""


@frozen
class Word:
    """A word of a name, in the two forms it is found by."""

    latin: str
    """As spelled, in small ASCII letters and digits · at most 40 characters."""
    skeleton: str
    """As it sounds; see :func:`skeleton` · at most 40 characters."""


def words(text: str, language: str = "bg") -> tuple[Word, ...]:
    """Give the words of a text to find it by.

    Args:
        text: a name, or what somebody remembers of one, in any scripts.
        language: how Cyrillic is to be read; see :func:`~urd_crm.values.transliteration.to_latin`.

    Returns:
        Each word once, in order, at most 24.
        An apostrophe inside a word joins (O'Brien is one word), what is not seen counts for nothing,
        every other sign parts.

    >>> words("Стоян Щерев")
    (Word(latin='stoyan', skeleton='stoian'), Word(latin='shterev', skeleton='shterev'))
    """
    text = text.lower()
    if text.isascii():
        pieces = _PLAIN_WORDS.findall(text)
    else:
        if not text.isprintable():
            text = _UNSEEN.sub("", text)
        if not is_normalized("NFKC", text):
            text = text.replace("№", "№ ")  # „№5“ is two words, as „№ 5“ is
            text = normalize("NFKC", text).lower()
        if _SYLLABIC.search(text):
            text = _SYLLABIC.sub(_by_likeness, text)
        pieces = _WORDS.findall(text)
    found: dict[Word, None] = {}
    for piece in pieces:
        word = _word(piece[:_READ], language)
        if word.latin:
            found[word] = None
            if len(found) == MOST_WORDS:
                break
    return tuple(found)


def fold(text: str) -> str:
    """Write a text as its words in small Latin letters, for comparing it whole.

    >>> fold("О’Брайън,  Пат")
    'obrayan pat'
    """
    # Å and A are two words by their sound, and one without it.
    return " ".join(dict.fromkeys(word.latin for word in words(text)))


def sort_key(text: str) -> str:
    """Give what a name is put in order by, where letters are compared by their number.

    Case, accents and signs do not count; й and ё stay letters of their own.
    Digits come first, then Latin, Greek, Cyrillic, each script in its own order;
    letters that only other Cyrillic alphabets have come after я.

    Returns:
        At most 400 characters.

    >>> sorted(["Юлиянов", "Иванова", "Йовов", "Ivanov", "Иванов"], key=sort_key)
    ['Ivanov', 'Иванов', 'Иванова', 'Йовов', 'Юлиянов']
    """
    text = text[: 4 * LONGEST_SORT_KEY].casefold()
    if not _IN_ORDER.fullmatch(text):
        text = _UNSEEN.sub("", text)
        parts = (letter if letter in "йё" else normalize("NFKD", letter) for letter in normalize("NFC", text))
        text = "".join(letter for part in parts for letter in part if not combining(letter)).casefold()
    return _GAPS.sub(" ", text).strip()[:LONGEST_SORT_KEY]


def trigrams(word: str) -> tuple[str, ...]:
    """Give the groups of three letters of a word, with ``^`` before and ``$`` behind it, each once.

    >>> trigrams("ana")
    ('^an', 'ana', 'na$')
    """
    padded = f"^{word}$"
    return tuple(dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2)))


def spaced_otherwise(text: str) -> Sequence[str]:
    """Give the other ways to space a text: two words written together, a short one as letters, a longer one in two.

    Args:
        text: a name, or what somebody remembers of one.

    Returns:
        All ways. Those of five letters at most are short, those of five at least are parted, each half of two at least.

    >>> spaced_otherwise("Агро-БГ")
    ['АгроБГ', 'А г р о БГ', 'Агро Б Г']
    >>> spaced_otherwise("МОСВ 2000-2")
    ['МОСВ2000 2', 'МОСВ 20002', 'М О С В 2000 2', 'МОСВ 2 0 0 0 2']
    """
    parts = _WORDS.findall(normalize("NFC", text))[:_MOST_SPACED]
    ways = [(at, 2, parts[at] + parts[at + 1]) for at in range(len(parts) - 1)]
    for at, part in enumerate(parts):
        if 1 < len(part) <= 5:
            ways.append((at, 1, " ".join(part)))
        if len(part) > 4:
            ways += [(at, 1, f"{part[:cut]} {part[cut:]}") for cut in range(2, len(part) - 1)]
    return [" ".join((*parts[:at], instead, *parts[at + taken :])) for at, taken, instead in ways]


def slips(word: str) -> set[str]:
    """Give what one slip of the finger makes of a word: a letter left out, added, changed, or swapped with a neighbour.

    Args:
        word: small ASCII letters.

    >>> len(slips("ana")), "anna" in slips("ana"), "naa" in slips("ana")
    (181, True, True)
    """
    parted = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    made = {before + after[1:] for before, after in parted if after}
    made |= {before + after[1] + after[0] + after[2:] for before, after in parted if len(after) > 1}
    for letter in ascii_lowercase:
        made |= {before + letter + after for before, after in parted}
        made |= {before + letter + after[1:] for before, after in parted if after}
    return made - {word}


def similarity(a: str, b: str) -> float:
    """Say how much two words are alike, by the letters left out, added, changed or swapped with a neighbour.

    Returns:
        0 for nothing in common, 1 for the same.

    >>> similarity("petkov", "pektov")
    0.8333333333333334
    """
    likeness: float = _osa().normalized_similarity(a, b)
    return likeness


def are_a_slip_apart(word: Word, other: str) -> bool:
    """Say whether a single slip tells a word from another one, as it is spelled or as it sounds.

    >>> are_a_slip_apart(words("Тдоор")[0], "todor"), are_a_slip_apart(words("Тдоор")[0], "petar")
    (True, False)
    """
    return any(_osa().distance(form, other, score_cutoff=1) <= 1 for form in (word.latin, word.skeleton))


@cache
def _osa() -> Any:
    from rapidfuzz.distance import OSA  # a compiled package; many uses of names compare nothing

    return OSA


@lru_cache(maxsize=8192)
def _word(piece: str, language: str) -> Word:
    """Fold one word in small letters; names repeat, so the last ones are remembered."""
    latin = _plain(to_latin(piece, language))
    sound = latin if piece.isascii() else _plain(spell_out(piece) if language != "bg" or piece[0] < "\u0400" else latin)
    return Word(latin[:LONGEST_WORD], (skeleton(sound) or latin)[:LONGEST_WORD])


def _plain(word: str) -> str:
    """Give the small ASCII letters and digits of a word."""
    if not word.isascii():
        word = "".join(letter for letter in normalize("NFKD", word) if not combining(letter))
        if not word.isascii():
            word = _by_likeness(word)
    return _NOT_PLAIN.sub("", word.lower())


def _by_likeness(found: "re.Match[str] | str") -> str:
    from anyascii import anyascii  # the tables of all scripts take a while to load, and few names need them

    return str(anyascii(found if isinstance(found, str) else found[0])).lower()
