"""How a name is searched for: step by step further away, as far as the hits so far leave room for better ones.

A ladder: words as they are and as they sound, beginnings of words, then words that share letters;
what is found is measured again and ordered.
"""

from collections.abc import Iterable, Sequence

from attrs import evolve

from urd_crm.entities.party import PartyKind
from urd_crm.gate.store import Store
from urd_crm.repositories.candidates import Candidates, Hit
from urd_crm.repositories.readings import Reading, by_first_letters, respelled
from urd_crm.repositories.scoring import INITIAL, SOUNDS, SPELLED, alike, is_letter, without
from urd_crm.repositories.words import POOL, Condition, Words, itself
from urd_crm.values import legal_form, search_key
from urd_crm.values.search_key import Word
from urd_crm.values.small_word import JOINING, LIGHT

WORDS = 16
"""How many words of a query count; the town stands last in the longest official names."""
SURE = 0.9
"""From here on a hit is what was meant, and misspellings are not looked for; where initials are asked for, below it."""
NEARLY = 0.8
"""Where something fits so well it is meant and misspelt, and no word of the query is one of first letters."""


class Ladder:
    """One query on its way through the names. For one call."""

    def __init__(self, store: Store, text: str, language: str, kind: str | None, limit: int) -> None:
        """Read a query.

        Args:
            store: where names are.
            text: what is remembered of a name.
            language: how its Cyrillic is to be read.
            kind: ``organisation`` or ``person``; ``None``: both.
            limit: how many hits are wanted.
        """
        self._names = Words(store)
        self._candidates = Candidates(store, kind)
        self._kind = kind
        self._language = language
        self._limit = limit
        self._text = text
        self._bare, _ = legal_form.strip(text)
        self._words = search_key.words(self._bare, language)[:WORDS]
        written = self._words if self._bare == text else search_key.words(text, language)
        self._initials = [word for word in written if is_letter(word)]
        self._may_be_form = any(word not in self._words for word in self._initials)
        """„И.П.“ and „С.Д.“ are legal forms too, and left out as that: nobody is measured by such initials."""
        self._strong = _strong(self._words)
        self._hits: list[Hit] = []

    def climb(self) -> Sequence[Hit]:
        """Give the parties that fit, best first."""
        if not self._words:
            return ()
        if len(self._words) > 1 and all(map(is_letter, self._words)):  # „В и К“, „Б.Ж.Т.“: all of it may be one word
            whole = search_key.words("".join(word.latin for word in self._words))
            self._hits += self._candidates.measured(whole, self._names.holding(list(map(itself, whole)), self._kind))
        begun = [self._names.beginning_with(word.latin, word.skeleton) for word in self._strong]
        few = self._names.few_holding(begun)
        if few is not None:
            self._measure(few)
        else:
            self._step(1.0, [itself(word) for word in self._strong])
            self._step(SPELLED, [self._names.beginning_with(word.latin) for word in self._strong])
            self._step(SOUNDS, begun)
        sure = SURE * (1 - (1 - INITIAL) * sum(map(is_letter, self._words)) / len(self._words))
        if self._has_room(alike(self._strong[0], 1)) and not any(hit.score > sure for hit in self._hits):
            self._reword(respelled(self._text, self._language))
            self._look_alike()
            if self._kind != PartyKind.PERSON and not any(hit.score >= NEARLY for hit in self._hits):
                self._reword(by_first_letters(self._text, self._language))
        return sorted(self._hits, key=self._place)[: self._limit]

    def _place(self, hit: Hit) -> tuple[object, ...]:
        """Say where a hit stands: of those that fit as well, the one with fewer words is meant as a whole."""
        strange = _out_of_order(hit, self._initials)
        is_other = self._may_be_form and hit.kind == PartyKind.PERSON and all(strange)
        return is_other, -hit.score, strange, len(hit.label.split()), hit.label, hit.party_id

    def _has_room(self, best: float) -> bool:
        """Say whether what meets one word at best so well can still be among the hits."""
        most = (len(self._words) - 1 + best) / len(self._words)
        return sum(hit.score >= most for hit in self._hits) < self._limit

    def _step(self, best: float, conditions: Sequence[Condition]) -> None:
        """Look for names that meet some conditions, of which one is worth so much at best."""
        if not self._has_room(best):
            return
        pool = self._names.holding(conditions, self._kind)
        if len(pool) == POOL:  # whose whole name it is, or whose initials, may not be among so many
            *others, last = self._bare.split()
            pool |= self._names.called(search_key.sort_key(self._bare))
            pool |= self._names.called(search_key.sort_key(" ".join((last, *others))))  # the place of a person
            if self._initials and self._strong[0] not in self._initials:
                begun = [self._names.beginning_with(each.latin, each.skeleton) for each in self._initials]
                pool |= self._names.holding([*conditions, *begun], self._kind)
        self._measure(pool)

    def _reword(self, readings: Iterable[Reading]) -> None:
        """Look for names by other words that the query may stand for, as far as all of them stand in names."""
        every = [each for each in readings if 0 < len(each.words) <= WORDS]
        borne = self._names.borne(
            {form for each in every for word in each.words for form in (word.latin, word.skeleton)}
        )
        hits = {hit.party_id: hit for hit in self._hits}
        for each in every:
            if not all(word.latin in borne or word.skeleton in borne for word in each.words):
                continue
            letters = search_key.words(" ".join(each.letters), self._language)
            conditions = [*map(itself, each.words), *(self._names.beginning_with(letter.latin) for letter in letters)]
            for hit in self._candidates.measured(each.words, self._names.holding(conditions, each.kind or self._kind)):
                score = each.worth * hit.score
                if each.means(hit) and (hit.party_id not in hits or score > hits[hit.party_id].score):
                    hits[hit.party_id] = evolve(hit, score=score)
        self._hits = list(hits.values())

    def _look_alike(self) -> None:
        """Look for misspelt words: first those that one slip tells from what is asked for."""
        closest, near = zip(*self._names.lookalikes(self._strong), strict=True)
        for slips, conditions in enumerate((closest, near), 1):
            if self._has_room(alike(self._strong[0], slips)):
                self._measure(self._names.holding(conditions, self._kind))
        if len(self._words) > 1:
            pools = [self._names.holding(others, self._kind) for others in self._all_but_one(near)]
            self._measure(set().union(*pools))

    def _all_but_one(self, near: Sequence[Condition]) -> Iterable[Sequence[Condition]]:
        """Give what is left to look for when a word is like none that the others stand beside.

        It may be one too many: a patronymic that we lack, a title; words that say little are so anyway.
        Of two none is, but a short one may share too few letters, or have more than one slip:
        names with a word that begins like it are measured.
        None is left out where something fits better than what lacks it can.
        """
        best = max((hit.score for hit in self._hits), default=0.0)
        for n, word in enumerate(self._strong):
            is_one_of_two = len(self._words) == 2 and word.latin not in LIGHT
            if self._hits and (is_one_of_two or best >= without(word, self._words)):
                continue
            others = [near[m] for m, other in enumerate(self._strong) if m != n and other.latin not in LIGHT]
            if is_one_of_two:
                others = [*near[:n], *near[n + 1 :]]
                others.append(self._names.beginning_with(word.latin[0], word.skeleton[0]))
            yield others

    def _measure(self, pool: set[int]) -> None:
        self._hits += self._candidates.measured(self._words, pool - {hit.party_id for hit in self._hits})


def _strong(words: Sequence[Word]) -> list[Word]:
    """Give the words that are worth looking up, longest first; others only filter, unless there is nothing else."""
    long = [word for word in words if len(word.latin) > 2 and word.latin not in JOINING]
    return sorted(long or words, key=lambda word: -len(word.latin))


def _out_of_order(hit: Hit, initials: Sequence[Word]) -> tuple[bool, bool]:
    """Say whether a name begins with other letters than some initials, as spelled, and as it sounds."""
    pairs = list(zip(initials, search_key.words(hit.label) if initials else (), strict=False))
    return (
        not all(word.latin.startswith(initial.latin) for initial, word in pairs),
        not all(word.skeleton.startswith(initial.skeleton) for initial, word in pairs),
    )
