"""How well the names of a party fit the words of a query, and why."""

from collections.abc import Collection, Sequence

from attrs import frozen

from urd_crm.gate.indexing import FORMER, PRESENT
from urd_crm.values import search_key
from urd_crm.values.search_key import Word
from urd_crm.values.small_word import LIGHT

Named = dict[str, set[str]]
"""The words of a party, each with the origins it has."""

ENOUGH = 0.62
"""Below this likeness two words have nothing to do with each other."""

SPELLED = 0.95
"""What the beginning of a word is worth at most, where it is spelled so."""
SOUNDS = 0.85
"""The same where it only sounds so: among many that do, those spelled so come first."""
ALIKE = 0.9
"""What a word that is like another is worth, times their likeness."""
LETTERS = frozenset({"zh", "ts", "ch", "sh", "sht", "yu", "ya"})
"""Single letters of Cyrillic that take several in Latin."""
INITIAL = 0.8
"""What an initial is worth."""
REWORDED = 0.9
"""What a name is worth of its fit where other words are looked for than those of the query."""
FIRST_LETTER = 0.65
"""What a word of a query is worth that an abbreviation stands for, or that stands for others: two names may be „Д. Г.“ too."""
LITTLE = 0.2
"""What a word that says little takes off, beside one that says something, where it meets nothing."""
NOTHING = (0.0, "", "")


@frozen(slots=False)  # many are made and few are kept, which slots would make slower
class Match:
    """A word of the query and what it met."""

    query: str
    """The word as it was asked for, in Latin letters."""
    found: str
    """The word that it met, folded; empty for a number or an address."""
    how: str
    """``exact``, ``sound``, ``beginning``, ``initial``, ``likeness``; or ``identifier``, ``email``, ``phone``."""
    origin: str
    """Which name it stands in: ``n`` present, ``o`` other spelling, ``f`` former, ``a`` alias or short."""


def measure(words: Sequence[Word], named: Named) -> tuple[float, tuple[Match, ...]]:
    """Say how well a party fits.

    Args:
        words: of the query.
        named: of the party.

    Returns:
        Up to 1, with what each word met, single letters last; 0 when a word of the query meets nothing,
        unless two others do: of three words and more one may be too many, and initials of a title always,
        but of letters alone none. Words that say little may always be too many.
        Covering more of the name counts a little; a former name counts a little less.
    """
    matches: list[Match] = []
    idle: list[Word] = []
    taken: set[str] = set()
    total = 0.0
    for word in sorted(words, key=is_letter):
        score, how, found = _initial(word, named, taken) if is_letter(word) else _best(word, named)
        if not score:
            idle.append(word)
            continue
        total += score
        taken.update((found, word.latin, word.skeleton))
        origins = named[found]
        matches.append(Match(word.latin, found, how, PRESENT if PRESENT in origins else min(origins)))
    missed = [word for word in idle if word.latin not in LIGHT]
    if missed and (len(matches) < 2 or all(map(is_letter, words)) or sum(len(word.latin) > 2 for word in missed) > 1):
        return 0.0, ()
    if not matches:
        return 0.0, ()
    present = sum([PRESENT in origins for origins in named.values()]) / 2 or 1
    coverage = min(1.0, len(words) / max(1.0, present))
    former = 0.03 if {match.origin for match in matches} == {FORMER} else 0.0
    asked = len(words) - (1 - LITTLE) * (len(idle) - len(missed))
    return max(0.01, total / asked * (0.93 + 0.07 * coverage) - former), tuple(matches)


def without(word: Word, words: Sequence[Word]) -> float:
    """Give the most that a name is worth that lacks a word of a query and has all others."""
    others = len(words) - 1
    return others / (others + (LITTLE if word.latin in LIGHT else 1))


def is_letter(word: Word) -> bool:
    """Say whether a word of a query is a single letter or digit in either script, and perhaps an initial."""
    return len(word.latin) == 1 or word.latin in LETTERS


def alike(word: Word, slips: int) -> float:
    """Give the most that a word is worth that so many letters tell from this one."""
    return ALIKE * (1 - slips / (len(word.latin) + 1))


def _best(word: Word, named: Named) -> tuple[float, str, str]:
    """Give how well a word fits the best of a name's words, how, and which it is."""
    if word.latin in named:
        return 1.0, "exact", word.latin
    if word.skeleton in named:
        return 0.97, "sound", word.skeleton
    beginnings = (word.latin, word.skeleton)
    begun = [_beginning(word, found) for found in named if found.startswith(beginnings)]
    return max(begun or [_likeness(word, found) for found in named], default=NOTHING)


def _initial(word: Word, named: Named, taken: Collection[str]) -> tuple[float, str, str]:
    """Give the same for a single letter: an initial of a word of the name that no other word of the query means."""
    if word.latin in named:
        return 1.0, "exact", word.latin
    begun = (found for found in named if found.startswith((word.latin, word.skeleton)) and found not in taken)
    return max(((INITIAL, "initial", found) for found in begun), default=NOTHING)


def _beginning(word: Word, found: str) -> tuple[float, str, str]:
    if found.startswith(word.latin):
        return SPELLED - 0.1 * (1 - len(word.latin) / len(found)), "beginning", found
    if found.startswith(word.skeleton):
        return SOUNDS - 0.1 * (1 - len(word.skeleton) / len(found)), "beginning", found
    return NOTHING


def _likeness(word: Word, found: str) -> tuple[float, str, str]:
    likeness = max(search_key.similarity(word.latin, found), search_key.similarity(word.skeleton, found))
    return (ALIKE * likeness, "likeness", found) if likeness >= ENOUGH else NOTHING
