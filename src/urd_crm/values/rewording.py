"""Other words that a text may stand for: first letters instead of words, and what another keyboard would have written."""

import re
from collections.abc import Iterator, Sequence

from urd_crm.values.search_key import fold
from urd_crm.values.small_word import JOINING

_MOST = 10
"""Words of a text that are shortened."""
_LONGEST = 7
"""Letters of an abbreviation at most."""
_SHORT = 5
"""Letters of a word of a query at most that may be one."""
_WORDS = re.compile(r"[^\W_]+")
_KEYS = (
    ("qwertyuiop[]asdfghjkl;'zxcvbnm,./", ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб"),
    ("qwertyuiop[]\\asdfghjklzxcvbnm`", "явертъуиопшщюасдфгхйклзьцжбнмч"),
)
"""The keys of the Latin keyboard, and what they write on the typewriters' Bulgarian one and on the phonetic one.

Source: BDS 5237:1978; Windows, "Bulgarian (Phonetic Traditional)".
"""
_TO_CYRILLIC = tuple(str.maketrans(latin, cyrillic) for latin, cyrillic in _KEYS)
_TO_LATIN = tuple(str.maketrans(cyrillic, latin) for latin, cyrillic in _KEYS)
_UNSHIFTED = str.maketrans('{}|:"<>?~', "[]\\;',./`")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-z]")


def parts(text: str) -> Sequence[str]:
    """Give the words of a text.

    >>> parts("РЗИ – Габрово")
    ['РЗИ', 'Габрово']
    """
    return _WORDS.findall(text)


def may_be_letters(word: str) -> bool:
    """Say whether a word may be made of the first letters of others.

    >>> may_be_letters("РЗИ"), may_be_letters("Габрово"), may_be_letters("А1")
    (True, False, False)
    """
    return 1 < len(word) <= _SHORT and word.isalpha()


def shortened(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Give where neighbouring words begin and end, and their first letters: with small words and without.

    Args:
        words: of which the first ten are looked at.

    >>> list(shortened(["Средно", "училище", "Ботев"]))
    [(0, 2, 'су'), (0, 3, 'суб'), (1, 3, 'уб')]
    """
    words = words[:_MOST]
    small = [len(word) < 2 or fold(word) in JOINING for word in words]
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            letters = [word[0].lower() for word in words[start:end]]
            long = [letter for letter, is_small in zip(letters, small[start:end], strict=True) if not is_small]
            for each in (letters, long) if long != letters else (letters,):
                if 1 < len(each) <= _LONGEST:
                    yield start, end, "".join(each)


def may_be_shortened_to(text: str) -> set[str]:
    """Give what the first letters of neighbouring words make, in small Latin letters.

    >>> sorted(may_be_shortened_to("Дирекция по горите"))
    ['dg', 'dp', 'dpg', 'pg']
    """
    return {fold(letters) for _, _, letters in shortened(parts(text))}


def abbreviations(text: str) -> set[str]:
    """Give the words of a text that have two capitals, in small Latin letters.

    >>> sorted(abbreviations("ДГ „Искра“, гр. Трявна"))
    ['dg']
    """
    return {fold(word) for word in parts(text) if sum(map(str.isupper, word)) > 1}


def typed_otherwise(text: str) -> Sequence[str]:
    """Give what a text would be if the keyboard had been switched to the other script, in small letters.

    Returns:
        What it would be on either keyboard, as far as that is words: no sign but a hyphen is part of one.

    >>> typed_otherwise("Rldk"), typed_otherwise("Анна"), typed_otherwise("Бедров")
    (['иван', 'рлдк'], ['dkkd', 'anna'], ['bedrow'])
    """
    text = text.lower()
    if not _CYRILLIC.search(text):
        ways = [text.translate(_UNSHIFTED).translate(keys) for keys in _TO_CYRILLIC]
    else:
        ways = [] if _LATIN.search(text) else [text.translate(keys) for keys in _TO_LATIN]
    return [way for way in ways if all(map(str.isalnum, way.replace("-", " ").split()))]
