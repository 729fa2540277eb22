"""Other words that a text may stand for: first letters instead of words, and what another keyboard would have written."""

import re
from collections.abc import Iterator, Sequence

from urd_crm.values.search_key import fold
from urd_crm.values.small_word import JOINING

_MOST = 10
"""Words that are shortened."""
_LONGEST = 7
"""Letters of an abbreviation at most."""
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


def shortened(text: str) -> Iterator[tuple[str, str]]:
    """Write some neighbouring words of a text as their first letters; at least one word stays.

    Returns:
        Each abbreviation, and the text with it.

    >>> list(shortened("Средно училище Ботев"))
    [('су', 'су Ботев'), ('уб', 'Средно уб')]
    """
    words = _WORDS.findall(text)[:_MOST]
    for start, end, letters in _runs(words):
        if end - start < len(words):
            yield letters, " ".join((*words[:start], letters, *words[end:]))


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Give each word of a text that may be made of first letters, and the rest of the text.

    >>> list(parted("РЗИ Габрово"))
    [('РЗИ', 'Габрово')]
    """
    words = _WORDS.findall(text)[:_MOST]
    for at, word in enumerate(words if len(words) > 1 else ()):
        if 1 < len(word) < _LONGEST and word.isalpha():
            yield word, " ".join((*words[:at], *words[at + 1 :]))


def may_be_shortened_to(text: str) -> set[str]:
    """Give what the first letters of neighbouring words make, in small Latin letters.

    >>> sorted(may_be_shortened_to("Дирекция по горите"))
    ['dg', 'dp', 'dpg', 'pg']
    """
    return {fold(letters) for _, _, letters in _runs(_WORDS.findall(text))}


def abbreviations(text: str) -> set[str]:
    """Give the words of a text that have two capitals, in small Latin letters.

    >>> sorted(abbreviations("ДГ „Искра“, гр. Трявна"))
    ['dg']
    """
    return {fold(word) for word in _WORDS.findall(text) if sum(map(str.isupper, word)) > 1}


def typed_otherwise(text: str) -> Sequence[str]:
    """Give what a text would be if the keyboard had been switched to the other script, in small letters.

    >>> typed_otherwise("Rldk"), typed_otherwise("Анна"), typed_otherwise("Анна M.")
    (['иван', 'рлдк'], ['dkkd', 'anna'], [])
    """
    text = text.lower()
    if not _CYRILLIC.search(text):
        return [text.translate(_UNSHIFTED).translate(keys) for keys in _TO_CYRILLIC]
    return [] if _LATIN.search(text) else [text.translate(keys) for keys in _TO_LATIN]


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Give where each two words and more begin and end, and their first letters, with small words and without."""
    small = [len(word) < 2 or fold(word) in JOINING for word in words]
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            letters = [word[0].lower() for word in words[start:end]]
            long = [letter for letter, is_small in zip(letters, small[start:end], strict=True) if not is_small]
            for each in (letters, long) if long != letters else (letters,):
                if 1 < len(each) <= _LONGEST:
                    yield start, end, "".join(each)
