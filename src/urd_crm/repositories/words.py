"""Looking words of names up: as they are, by their beginnings, and those that share letters with a misspelt one.

All of it runs on plain tables, alike on every database.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from heapq import nsmallest
from operator import itemgetter
from typing import Any, NamedTuple

from urd_crm.entities.party import PartyKind
from urd_crm.gate.store import Store
from urd_crm.values import search_key
from urd_crm.values.search_key import Word

POOL = 400
"""How many parties are measured at most."""
MANY = 10 * POOL
"""How many words are counted at most to tell which of some beginnings is the rarest."""
FEW = 60
"""So many are measured at once; of more, those that meet the words best come first."""
CANDIDATES = 200
"""How many words of the whole stock are compared with a misspelt one at most: those that share most letters with it."""
SHORT = 7
"""Of a word with more letters a single slip leaves enough groups of three to find it by them."""
NEAR = 0.6
"""How much like a word others have to be to stand in for it."""
LOOKALIKES = 24
"""How many of them stand in for it at most."""


class Condition(NamedTuple):
    """What a word of a name has to be: any of some arms, each of which an index answers."""

    arms: tuple[str, ...]
    """With ``{w}`` for the table of words and ``?`` for each value."""
    values: tuple[tuple[str, ...], ...]
    """Of each arm."""

    @property
    def all_values(self) -> Sequence[str]:
        """What all arms together ask for."""
        return [value for values in self.values for value in values]

    def on(self, table: str) -> str:
        """Give the whole condition for one row."""
        return " OR ".join(self.arms).replace("{w}", table)


class Words:
    """The words of all names, and whose they are."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def holding(self, conditions: Sequence[Condition], kind: str | None = None) -> set[int]:
        """Give the parties whose names meet each of some conditions, one for each word of a query; ``POOL`` at most."""
        if not conditions:
            return set()
        found = self._bearers(*self._rarest_first(conditions, POOL, MANY), 2 * POOL, _of_kind(kind))
        return set(list(dict.fromkeys(found))[:POOL])

    def all_holding(
        self, conditions: Sequence[Condition], kind: str | None = None, employer_id: int | None = None
    ) -> Sequence[int]:
        """Give all parties whose names meet each of some conditions, however many; with an employer, only its people."""
        if employer_id is not None:  # who is looked for among all of a name, or the name among all who work there
            conditions = [*conditions, _working_at(employer_id)]
        return sorted(set(self._bearers(*self._rarest_first(conditions, POOL, MANY), None, _of_kind(kind))))

    def few_holding(self, conditions: Sequence[Condition]) -> set[int] | None:
        """Give all parties whose names meet each of some conditions, or ``None`` when there may be more than a few."""
        ordered, count = self._rarest_first(conditions, POOL)
        if count >= POOL:  # to go through so many words may be for nothing
            return None
        found = self._bearers(ordered, count, 2 * FEW)
        return set(found) if len(found) < 2 * FEW else None

    def called(self, sort_key: str) -> set[int]:
        """Give the parties that stand in a list at one place; ``POOL`` at most."""
        stand = "merged_into_id IS NULL AND erased_at IS NULL"
        sql = f"SELECT id FROM urd_party WHERE sort_key = ? AND {stand} ORDER BY id LIMIT ?"
        found = self._store.fetch(sql, [sort_key, POOL])
        return {id for (id,) in found}

    def _bearers(self, conditions: Sequence[Condition], count: int, most: int | None, which: str = "") -> Sequence[int]:
        """Give whose names meet all of some conditions: the first is looked up, the others are checked.

        Of few, each is checked by itself; for EXISTS PostgreSQL may read all who meet the others. ``count`` words
        meet the first.
        """
        first, *others = conditions
        meets = "EXISTS ({})" if count > 2 * POOL else "({} LIMIT 1) = 1"
        other_word = "SELECT 1 FROM urd_search_word o WHERE o.party_id = w.party_id AND ({})"
        checked = "".join(f" AND {meets.format(other_word.format(other.on('o')))}" for other in others)
        checked += which
        values = [value for other in others for value in other.all_values]
        limit = "" if most is None else f" LIMIT {most:d}"
        # The arms are put together in the order of the index, and reading stops where there are enough.
        found = self._store.fetch(
            " UNION ".join(
                f"SELECT DISTINCT w.word, w.party_id FROM urd_search_word w WHERE {arm.format(w='w')}{checked}"
                for arm in first.arms
            )
            + f" ORDER BY 1, 2{limit}",
            [value for own in first.values for value in (*own, *values)],
            is_planned_anew=True,
        )
        return [id for _, id in found]

    def _rarest_first(self, conditions: Sequence[Condition], *limits: int) -> tuple[Sequence[Condition], int]:
        """Sort conditions by how many words meet each, and count those that meet the rarest.

        Where all have as many as the first limit, they are counted up to the next one:
        to go through the words of a surname instead of those of a given name may save nine tenths,
        and of more than are measured every database takes the same. A single condition is not counted.
        """
        if len(conditions) == 1:
            return conditions, 0
        values = [value for each in conditions for value in each.all_values]
        bearers: Sequence[int] = ()
        for most in limits:
            counts = []
            for each in conditions:
                arms = (f"SELECT 1 FROM urd_search_word w WHERE {arm.format(w='w')}" for arm in each.arms)
                counts.append(f"(SELECT count(*) FROM ({' UNION ALL '.join(arms)} LIMIT {most}) AS counted)")
            (bearers,) = self._store.fetch(f"SELECT {', '.join(counts)}", values)
            if min(bearers) < most:
                break
        ordered = sorted(zip(bearers, conditions, strict=True), key=itemgetter(0))
        return [each for _, each in ordered], ordered[0][0]

    def beginning_with(self, *starts: str) -> Condition:
        """Make the condition that a name holds a word that begins so."""
        starts = tuple(dict.fromkeys(starts))
        return Condition(("{w}.word >= ? AND {w}.word < ?",) * len(starts), tuple((s, s + "\x7f") for s in starts))

    def lookalikes(self, words: Sequence[Word]) -> Iterator[tuple[Condition, Condition]]:
        """Make of each word the conditions that a name holds it, or one that a single slip tells from it; and any that looks like it."""
        with self._store.together():
            asked = [self._ask_sharing_letters(word.skeleton) for word in words]
            slips = [_slips(word) if len(word.skeleton) <= SHORT else () for word in words]
            borne = self._ask_borne({slip for each in slips for slip in each})
        standing = set(borne())
        for word, sharing, each in zip(words, asked, slips, strict=True):
            yield self._like(word, {*sharing(), *standing.intersection(each)})

    def _like(self, word: Word, found: Collection[str]) -> tuple[Condition, Condition]:
        """Make the two conditions of words that were found."""
        measured = sorted(((search_key.similarity(word.skeleton, each), each) for each in found), reverse=True)
        near = [each for score, each in measured if score >= NEAR][:LOOKALIKES]
        closest = _any_of({word.latin, word.skeleton, *filter(partial(search_key.are_a_slip_apart, word), found)})
        begun = self.beginning_with(word.latin, word.skeleton)
        if not near:
            return closest, begun
        return closest, Condition((*begun.arms, f"{{w}}.word IN ({marks(near)})"), (*begun.values, tuple(near)))

    def borne(self, words: Collection[str]) -> set[str]:
        """Give those of some words that stand in names."""
        return set(self._ask_borne(words)())

    def _ask_borne(self, words: Collection[str]) -> Callable[[], Iterable[str]]:
        if not words:
            return tuple
        asked, values = f"VALUES {', '.join(['(?)'] * len(words))}", tuple[Any, ...](words)
        if self._store.dialect.name == "postgresql":
            asked, values = "SELECT unnest(CAST(? AS text[]))", (list(words),)
        stands = "EXISTS (SELECT 1 FROM urd_search_word w WHERE w.word = asked.word)"
        sql = f"WITH asked (word) AS ({asked}) SELECT word FROM asked WHERE {stands}"
        found = self._store.ask(sql, values)
        return lambda: map(itemgetter(0), found())

    def _ask_sharing_letters(self, word: str) -> Callable[[], Sequence[str]]:
        """Ask for words that share a third of the groups of three letters with one, those that share most first."""
        grams = search_key.trigrams(word)
        enough = max(1, len(grams) // 3)
        shared = (self._by_table if self._store.keeps_grams else self._by_patterns)(grams, enough)
        shortest, longest = NEAR * len(word), len(word) / NEAR  # others have too many letters left out or added

        def take() -> Sequence[str]:
            near = [(-count, each) for each, count in shared() if count >= enough and shortest <= len(each) <= longest]
            return [found for _, found in nsmallest(CANDIDATES, near)]

        return take

    def _by_table(self, grams: Sequence[str], enough: int) -> Callable[[], Iterable[tuple[str, int]]]:
        """Count what words share, from the table of letters; who shares enough shares one of all but the commonest."""
        fetch = self._store.fetch
        sql = f"SELECT gram, count(*) FROM urd_search_gram WHERE gram IN ({marks(grams)}) GROUP BY gram"
        bearers = dict(fetch(sql, grams))
        by_rarity = sorted(grams, key=lambda gram: (bearers.get(gram, 0), gram))
        rare, common = by_rarity[: len(grams) - enough + 1], by_rarity[len(grams) - enough + 1 :]
        sql = f"SELECT word FROM urd_search_gram WHERE gram IN ({marks(rare)})"
        shared = Counter(map(itemgetter(0), fetch(sql, rare)))
        return lambda: ((word, count + sum(map(f"^{word}$".__contains__, common))) for word, count in shared.items())

    def _by_patterns(self, grams: Sequence[str], enough: int) -> Callable[[], Iterable[tuple[str, int]]]:
        """Count what words share on PostgreSQL, where each stands once, and patterns have an index of ``pg_trgm``.

        Who shares enough shares one of all but a few; the last are left out, because many names end alike.
        """
        telling = grams[: len(grams) - enough + 1]
        patterns = [f"%{gram}%".replace("%^", "").replace("$%", "") for gram in telling]
        sql = f"SELECT DISTINCT word FROM urd_search_gram WHERE {' OR '.join(['word LIKE ?'] * len(patterns))}"
        asked = self._store.ask(sql, patterns, is_planned_anew=True)
        return lambda: ((word, sum(map(f"^{word}$".__contains__, grams))) for (word,) in asked())


def _slips(word: Word) -> Collection[str]:
    return {slip for form in {word.latin, word.skeleton} for slip in search_key.slips(form)}


def itself(word: Word) -> Condition:
    """Make the condition that a name holds the word as it is spelled or as it sounds."""
    return _any_of({word.latin, word.skeleton})


def _any_of(words: Collection[str]) -> Condition:
    return Condition((f"{{w}}.word IN ({marks(words)})",), (tuple(sorted(words)),))


def _working_at(employer_id: int) -> Condition:
    there = f"SELECT person_id FROM urd_affiliation WHERE organisation_id = {employer_id:d}"
    return Condition((f"{{w}}.party_id IN ({there})",), ((),))


def _of_kind(kind: str | None) -> str:
    """Write that a party is of a kind, so that those of the other one do not fill the places of those asked for."""
    if kind is None:
        return ""
    return f" AND EXISTS (SELECT 1 FROM urd_{PartyKind(kind).value} p WHERE p.id = w.party_id)"


def marks(values: Collection[Any]) -> str:
    """Give a parameter's mark for each value."""
    return ", ".join("?" * len(values))
