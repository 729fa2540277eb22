"""Writing names in Latin letters, by the rule of the country they come from."""

import re
from unicodedata import normalize

from urd_crm.values.transliteration_tables import (
    BULGARIAN,
    CYRILLIC,
    FOREIGN,
    GREEK,
    GREEK_PAIRS,
    GREEK_VOICED,
    UKRAINIAN_FIRST,
)

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['’ʼ](?=[^\W\d_]))*")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_NOT_LATIN = re.compile(r"[^\W\d_\x00-\u024f\u1e00-\u1eff]")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")


def to_latin(text: str, language: str = "bg") -> str:
    """Write a text in Latin letters.

    Each Cyrillic word follows the table of the language, each Greek word the Greek one,
    a word in any further script gets a plain ASCII reading.
    Words in Latin letters stay as they are, with their marks: that spelling is authentic.

    Args:
        text: a name or a line, in any scripts.
        language: whose Cyrillic it is, a BCP 47 tag: ``bg``, ``sr``, ``mk``, ``uk``, ``ru``, ``be``;
            any other is read as Bulgarian.

    Returns:
        The text; what is all in capitals stays so.

    Source:
        Bulgarian Transliteration Act (State Gazette 19/2009), art. 5 to 7; further tables name theirs.

    >>> to_latin("Щерю Гьошев, СОФИЯ, България")
    'Shteryu Gyoshev, SOFIA, Bulgaria'
    >>> to_latin("Юрій Згурський", "uk")
    'Yurii Zghurskyi'
    """
    if text.isascii() or not _NOT_LATIN.search(text):
        return text
    # Ж. ЩЕРЕВ is ZH. SHTEREV, but Ж. Щерев and the bare initials Ж. Щ. are Zh. Sht.
    shouted = text.isupper() and _TWO_LETTERS.search(text) is not None
    tongue = language.partition("-")[0].lower()
    return _WORD.sub(lambda match: _word(match[0], tongue, shouted), normalize("NFC", text))


def _word(word: str, language: str, shouted: bool) -> str:
    lower = word.lower()
    if _CYRILLIC.search(lower):
        latin = _cyrillic(lower, language)
    elif _GREEK.search(lower):
        latin = _greek(lower)
    elif _NOT_LATIN.search(lower):
        from anyascii import anyascii  # the tables of all scripts take a while to load, and few names need them

        return str(anyascii(word))
    else:
        return word
    if word.isupper() and (shouted or len(word) > 1):
        return "".join(latin).upper()
    if len(latin) != len(word):  # a capital whose small form is two characters
        return "".join(latin).capitalize() if word[0].isupper() else "".join(latin)
    return "".join(
        sound[:1].upper() + sound[1:] if letter.isupper() else sound for letter, sound in zip(word, latin, strict=True)
    )


def _cyrillic(word: str, language: str) -> list[str]:
    """Give the Latin letters for each letter of a word in small letters."""
    table = CYRILLIC.get(language, BULGARIAN)
    latin = [table.get(letter, FOREIGN.get(letter, letter)) for letter in word]
    if language in ("uk", "be", "ru"):  # the apostrophe is a hard sign there, not a part of the spelling
        latin = ["" if letter in "'’ʼ" else sound for letter, sound in zip(word, latin, strict=True)]
    if language == "uk":
        latin[0] = UKRAINIAN_FIRST.get(word[0], latin[0])
        for at in range(1, len(word)):
            if word[at - 1 : at + 1] == "зг":
                latin[at] = "gh"  # zh would be read as ж
    elif table is BULGARIAN:
        if word.endswith("ия"):
            latin[-1] = "a"
        if word == "българия":
            latin[1] = "u"
    return latin


def _greek(word: str) -> list[str]:
    """Give the Latin letters for each letter of a word in small letters; a pair stands at its first letter."""
    plain = [normalize("NFD", letter) for letter in word]
    bare = "".join(letter[0] for letter in plain)
    latin = [GREEK.get(letter, letter) for letter in bare]
    for at in range(len(bare) - 1):
        pair = bare[at : at + 2]
        # A diaeresis on the second letter, or the accent on the first, keeps two vowels apart.
        apart = "\u0308" in plain[at + 1] or "\u0301" in plain[at]
        if pair == "μπ" and at in (0, len(bare) - 2):
            latin[at : at + 2] = "b", ""
        elif pair in ("αυ", "ευ", "ηυ") and not apart:
            latin[at + 1] = "v" if bare[at + 2 : at + 3] and bare[at + 2] in GREEK_VOICED else "f"
        elif pair in GREEK_PAIRS and not (pair == "ου" and apart):
            latin[at : at + 2] = GREEK_PAIRS[pair], ""
    return latin
