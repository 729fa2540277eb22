"""How a word sounds, whoever spelled it: the form in which spelling variants of a name meet."""

import re

from urd_crm.values.transliteration_tables import BULGARIAN, FOREIGN

_MARKED = str.maketrans(
    {
        "č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ş": "sh", "ș": "sh", "ž": "zh", "đ": "dzh", "ł": "l", "ğ": "g",
        "ı": "i", "ä": "ae", "æ": "ae", "ö": "oe", "ø": "oe", "œ": "oe", "ü": "ue", "å": "a", "ß": "ss", "ñ": "ny",
        "ț": "ts", "ţ": "ts", "þ": "t", "ð": "d", "ř": "rzh", "'": "", "’": "", "ʼ": "",
    }
)  # fmt: skip
_CYRILLIC = str.maketrans(FOREIGN | BULGARIAN | dict.fromkeys("'’ʼ", ""))

# Always the same wherever they stand; in this order, the longer before what is part of it.
_PLAIN = (
    ("schtsch", "sht"),  # щ as German writes it
    ("shch", "sht"),  # щ as Russian and Ukrainian passports write it
    ("tsch", "ch"),
    ("tch", "ch"),
    ("sch", "sh"),
    ("tzs", "ts"),
    ("tz", "ts"),
    ("cv", "tsv"),
    ("ck", "k"),
    ("kh", "h"),
    ("ph", "f"),
    ("gh", "g"),
    ("th", "t"),
    ("xr", "hr"),  # Xristos
    ("x", "ks"),
    ("qu", "kv"),
    ("q", "k"),
    ("w", "v"),
    ("ou", "u"),
    ("oo", "u"),
    ("dj", "dzh"),
)
_Q = re.compile(r"^q(?=[bdfghklmnprstz])|(?<=[bdfghklmnprstvz])q$|(?<=[eo])q(?=n)")
"""я in letters to friends: Qsen, Vanq, Deqn; not that of Qvist, Tariq and Iqbal."""
_CHAT = re.compile(r"[a-z]*[46][a-z46]*")
"""A word with ч and ш written as figures: 4olakov, 6i6kov; not a code such as G4S or A46."""
_C = re.compile(r"ch(?=[rlmn])|c(?![h])(?=([eiy])?)")
_J = re.compile(r"j(?=[eiy])")
_GREEK_Y = re.compile(r"^gi(?=[ao])")
_HARD_G = re.compile(r"gu(?=[eiy])")
_FOREIGN_VOWEL = re.compile(r"(?<![aou])([aou])e(?!v)")
_I_BEFORE_E = re.compile(r"(?:^|(?<=[aou]))ie")
_SOFT_U = re.compile(r"(?<=[bcdfghklmnprstvz])iu")
_SCHWA = re.compile(r"(?<=[bcdfghklmnpstvz])(?:u(?=[lr][bcdfghklmnpstvz])|(r)u(?=sh?t))")
_LAST_ER = re.compile(r"(?<=[bcdfghklmnpstvz])[eu]r$")
_LAST_F = re.compile(r"f+$")
_LAST_Z = re.compile(r"(?<=[lnr])t?z$")
_TWICE = re.compile(r"([a-z])\1+")


def spell_out(word: str) -> str:
    """Spell a small-letter word as it sounds to a Bulgarian reader, so that nothing is lost with its marks.

    The skeleton of ``Јовановић`` and ``Jovanović`` is made from this, not from the bare ``jovanovic``.
    """
    if "\u0400" <= word[:1] <= "\u052f":
        return word.translate(_CYRILLIC)
    return word.translate(_MARKED)


def skeleton(latin: str) -> str:
    """Give the sound of a word, the same for the ways in which it is spelled.

    It is itself readable and mostly the statutory Bulgarian spelling, with ``i`` for every i and y.
    Endings are kept: Иванов and Иванова are two people.
    Ambiguous letters are read as Bulgarian names need them: ``j`` before e and i is ж (Jechev, Jivko),
    elsewhere й (Jordan, Nikolaj); ``c`` before e, i, v is ц (Cenko, Cvetan), elsewhere к; ``sch`` is ш (Schulz).

    Args:
        latin: a word of small ASCII letters and digits.

    Returns:
        Small ASCII letters and digits.

    >>> skeleton("tzvetelina") == skeleton("cvetelina") == skeleton("tsvetelina")
    True
    >>> skeleton("ivanov"), skeleton("ivanova")
    ('ivanov', 'ivanova')
    """
    word = latin
    if not word.isalpha():
        if sum(map(str.isalpha, word)) < 3 or not _CHAT.fullmatch(word):
            return word  # numbers, codes and what is mixed with them are never misheard
        word = word.replace("4", "ch").replace("6", "sh")
    if "q" in word:
        word = _Q.sub("ia", word)
    for spelled, sound in _PLAIN:
        if spelled in word:
            word = word.replace(spelled, sound)
    if "c" in word:
        word = _C.sub(_of_c, word)
    if "g" in word:
        word = _HARD_G.sub("g", _GREEK_Y.sub("i", word))
    if "j" in word:
        word = _J.sub("zh", word).replace("j", "i")
    word = word.replace("y", "i")
    word = _TWICE.sub(r"\1", word)
    word = _I_BEFORE_E.sub("e", word)
    word = _FOREIGN_VOWEL.sub(_of_two_vowels, word)
    if "u" in word:
        word = _SCHWA.sub(_of_schwa, _SOFT_U.sub("u", word))
    word = _LAST_F.sub("v", _LAST_Z.sub("ts", _LAST_ER.sub("ar", word)))
    return _TWICE.sub(r"\1", word)


def _of_c(found: re.Match[str]) -> str:
    if found[0] == "ch":
        return "h"
    return "ts" if found[1] else "k"


def _of_two_vowels(found: re.Match[str]) -> str:
    return "e" if found[1] == "a" else found[1]


def _of_schwa(found: re.Match[str]) -> str:
    """Read ъ, which the law writes a and older custom u: Krustev, Vulchev."""
    return (found[1] or "") + "a"
