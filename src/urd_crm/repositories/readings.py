"""Other words that a query may stand for, and what of a name tells that it does."""

from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import frozen

from urd_crm.entities.party import PartyKind
from urd_crm.repositories.candidates import Hit
from urd_crm.repositories.scoring import FIRST_LETTER, REWORDED
from urd_crm.values import legal_form, rewording, search_key
from urd_crm.values.search_key import Word
from urd_crm.values.small_word import LIGHT


@frozen
class Reading:
    """Words to look for in place of those of a query."""

    words: Sequence[Word]
    letters: str = ""
    """What stood for further words, each of which begins with one of these letters; empty: nothing did."""
    short: str = ""
    """Which of the words stands for several of the query, by their first letters; empty: none does."""
    worth: float = REWORDED
    """What a name is worth of its fit to these words."""

    @property
    def kind(self) -> str | None:
        """Who may be meant: a person is never called by first letters."""
        return PartyKind.ORGANISATION.value if self.letters or self.short else None

    def means(self, hit: Hit) -> bool:
        """Say whether a name has the abbreviation that was written out, or the words of one that was not."""
        if self.kind and hit.kind != self.kind:
            return False
        if self.letters:
            return search_key.fold(self.letters) in rewording.may_be_shortened_to(hit.label)
        return not self.short or search_key.fold(self.short) in rewording.abbreviations(hit.label)


def respelled(text: str, language: str) -> Iterator[Reading]:
    """Give the ways to read a query whose words were written together or apart, or on the keyboard of the other script."""
    bare, _ = legal_form.strip(text)
    for way in search_key.spaced_otherwise(bare):
        yield Reading(search_key.words(way, language))
    for typed in rewording.typed_otherwise(text):
        yield Reading(search_key.words(legal_form.strip(typed)[0], language))


def by_first_letters(text: str, language: str) -> Iterator[Reading]:
    """Give the ways to read a query for an organisation with a letter for each of some words, there or in the name: „СУ Ботев“."""
    bare, _ = legal_form.strip(text)
    parts = rewording.parts(bare)
    words = [search_key.words(part, language) for part in parts]
    for start, end, letters in rewording.shortened(parts):
        if end - start < len(parts):
            short = search_key.words(letters, language)
            worth = 1 - (1 - FIRST_LETTER) * (end - start) / len(parts)
            yield Reading([*chain(*words[:start], short, *words[end:])], short=letters, worth=worth)
    for at, part in enumerate(parts):
        others = [*chain(*words[:at], *words[at + 1 :])]
        if rewording.may_be_letters(part) and any(word.latin not in LIGHT for word in others):
            yield Reading(others, letters=part, worth=1 - (1 - FIRST_LETTER) / len(parts))
