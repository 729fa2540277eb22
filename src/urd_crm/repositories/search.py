"""Finding organisations and people by name, in either script, with the slips of a finger.

A ladder: words as they are and as they sound, beginnings of words, then words that share letters;
what is found is measured again and ordered. All of it runs on plain tables, alike on every database.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from heapq import nsmallest
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa
from attrs import field, frozen

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.entities.party import PartyKind
from urd_crm.errors import InvalidValueError
from urd_crm.gate.indexing import PRESENT
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.scoring import SOUNDS, SPELLED, Match, Named, alike, measure
from urd_crm.values import legal_form, phone, search_key
from urd_crm.values.search_key import Word

LONGEST = 400
"""How much of a query is read · characters."""
WORDS = 8
"""How many words of a query count."""
POOL = 400
"""How many parties are measured at most."""
SURE = 0.9
"""From here on a hit is what was meant, and misspellings are not looked for."""
CANDIDATES = 200
"""How many words of the whole stock are compared with a misspelt one at most: those that share most letters with it."""
NEAR = 0.6
"""How much like a word others have to be to stand in for it."""
LOOKALIKES = 24
"""How many of them stand in for it at most."""


class Condition(NamedTuple):
    """What a word of a name has to be."""

    sql: str
    """With ``{w}`` for the table of words and ``?`` for each value."""
    values: list[str]


@frozen
class Hit:
    """A party that a search found, and why."""

    party_id: int
    kind: str
    """``organisation`` or ``person``."""
    label: str
    score: float
    """How well it fits · 0 to 1."""
    why: tuple[Match, ...] = field(factory=tuple)
    """What of the query met what of the party's names, numbers or contact points."""


class Search(Repository):
    """Search over organisations and people."""

    def find(self, text: str, *, kind: str | PartyKind | None = None, limit: int = 10) -> Sequence[Hit]:
        """Find parties by name, number, e-mail address or telephone number.

        Args:
            text: what is remembered of the name, in any script, in any order; legal forms do not matter.
            kind: ``organisation`` or ``person``; ``None``: both.
            limit: how many at most.

        Returns:
            The parties that fit, best first; empty when none does. Merged and erased ones are not among them.
        """
        text = text[:LONGEST]
        direct = self._by_number(text, kind)
        if direct:
            return sorted(direct, key=lambda hit: (hit.label, hit.party_id))[:limit]
        words = search_key.words(legal_form.strip(text)[0], self.session.town.language)[:WORDS]
        hits: list[Hit] = []
        if words:
            strong = _strong(words)

            def beyond(best: float) -> bool:
                """Say whether what meets one word at best so well can still be among the hits."""
                most = (len(words) - 1 + best) / len(words)
                return sum(hit.score >= most for hit in hits) < limit

            for best, rung in self._rungs(strong):
                if beyond(best):
                    hits += self._measured(words, rung() - {hit.party_id for hit in hits}, kind)
            if beyond(alike(strong[0])) and not any(hit.score > SURE for hit in hits):
                near = [self._lookalikes(word) for word in strong]
                hits += self._measured(words, self._holding(near) - {hit.party_id for hit in hits}, kind)
                if not hits and len(words) > 2:  # one word too many: a patronymic that we lack, a title, a legal form
                    pool = set().union(*(self._holding(near[:n] + near[n + 1 :]) for n in range(len(near))))
                    hits = self._measured(words, pool, kind)
        return sorted(hits, key=lambda hit: (-hit.score, hit.label, hit.party_id))[:limit]

    def named(self, name: str, kind: str | PartyKind | None = None) -> Sequence[Hit]:
        """Find the parties that bear exactly this name, in any script and word order.

        A person is also meant by given name and surname alone.
        """
        words = search_key.words(legal_form.strip(name[:LONGEST])[0], self.session.town.language)
        if not words:
            return []
        pool = self._holding([_itself(word) for word in _strong(words)[:WORDS]])
        return [hit for hit in self._measured(words, pool, kind) if self._is_called(hit, words)]

    def _is_called(self, hit: Hit, words: Sequence[Word]) -> bool:
        """Say whether one of a party's names has these words and no others; of a person the first and the last do."""
        if len(hit.why) < len(words) or any(match.how not in ("exact", "sound") for match in hit.why):
            return False
        sounds = {word.skeleton for word in words}
        for named in self.session.gate.index.read([hit.party_id]):
            for text, _, language in named.texts:
                own = [word.skeleton for word in search_key.words(text, language)]
                if sounds == set(own) or (hit.kind == PartyKind.PERSON and own and sounds == {own[0], own[-1]}):
                    return True
        return False

    def _by_number(self, text: str, kind: str | PartyKind | None) -> list[Hit]:
        """Look an e-mail address, a telephone number or an identifier up."""
        bare = "".join(text.split())
        digits = sum(character.isdigit() for character in bare)
        if "@" not in bare and digits < 4:
            return []
        point, identifier = table_of(ContactPoint).c, table_of(Identifier).c
        wanted = {bare, bare.lower(), bare.upper()}
        with suppress(InvalidValueError):  # it is no telephone number
            wanted.add(phone.normalise(text, self.session.town.country))
        found = [
            (row[0], "identifier")
            for row in self.session.store.rows(sa.select(identifier.party_id).where(identifier.value.in_(wanted)))
        ]
        at = sa.select(_owner_of_point(point), point.kind)
        reached = self.session.store.rows(at.where(point.value.in_(wanted)))
        if not reached and "@" in bare:  # the part before it was written in another case
            reached = self.session.store.rows(at.where(sa.func.lower(point.value) == bare.lower()))
        found += [(row[0], str(row[1])) for row in reached]
        why = {id: Match(text, "", how, PRESENT) for id, how in found if id is not None}
        return [Hit(each.id, each.kind, each.label, 1.0, (why[each.id],)) for each in self._parties(why, kind)]

    def _rungs(self, words: Sequence[Word]) -> Iterable[tuple[float, Callable[[], set[int]]]]:
        """Give the steps of the ladder: the most that a word met there is worth, and the parties found there."""
        yield 1.0, lambda: self._holding([_itself(word) for word in words])
        yield SPELLED, lambda: self._holding([self._beginning_with(word.latin) for word in words])
        yield SOUNDS, lambda: self._holding([self._beginning_with(word.latin, word.skeleton) for word in words])

    def _holding(self, alternatives: Sequence[Condition | None]) -> set[int]:
        """Give the parties whose names meet each of some conditions; the first is looked up, the others checked."""
        conditions = [each for each in alternatives if each is not None]
        if not conditions or len(conditions) < len(alternatives):
            return set()
        first, *others = self._rarest_first(conditions)
        others_sql = "".join(
            " AND EXISTS (SELECT 1 FROM urd_search_word o "
            f"WHERE o.party_id = w.party_id AND ({other.sql.format(w='o')}))"
            for other in others
        )
        found = self.session.store.fetch(
            f"SELECT DISTINCT w.word, w.party_id FROM urd_search_word w WHERE ({first.sql.format(w='w')}){others_sql} "
            "ORDER BY w.word, w.party_id LIMIT ?",
            [*(value for each in (first, *others) for value in each.values), 2 * POOL],
            is_planned_anew=True,
        )
        return set(list(dict.fromkeys(id for _, id in found))[:POOL])

    def _rarest_first(self, conditions: Sequence[Condition]) -> Sequence[Condition]:
        """Sort conditions by how many words meet each; PostgreSQL knows its tables and sorts for itself."""
        if len(conditions) == 1 or not self.session.store.keeps_grams:
            return conditions

        def bearers(each: Condition) -> int:
            few = f"SELECT 1 FROM urd_search_word w WHERE {each.sql.format(w='w')} LIMIT {POOL}"
            return int(self.session.store.fetch(f"SELECT count(*) FROM ({few})", each.values)[0][0])

        return sorted(conditions, key=bearers)

    def _beginning_with(self, *starts: str) -> Condition:
        """Make the condition that a name holds a word that begins so."""
        starts = tuple(dict.fromkeys(starts))
        sql = " OR ".join(["({w}.word >= ? AND {w}.word < ?)"] * len(starts))
        return Condition(sql, [bound for start in starts for bound in (start, start + "\x7f")])

    def _lookalikes(self, word: Word) -> Condition:
        """Make the condition that a name holds the word or one that looks like it."""
        measured = sorted(
            ((search_key.similarity(word.skeleton, found), found) for found in self._sharing_letters(word.skeleton)),
            reverse=True,
        )
        near = [found for score, found in measured if score >= NEAR][:LOOKALIKES]
        itself = self._beginning_with(word.latin, word.skeleton)
        if not near:
            return itself
        return Condition(f"{itself.sql} OR {{w}}.word IN ({_marks(near)})", [*itself.values, *near])

    def _sharing_letters(self, word: str) -> Sequence[str]:
        """Give words that share a third of the groups of three letters with one, those that share most first."""
        grams = search_key.trigrams(word)
        enough = max(1, len(grams) // 3)
        shared = self._by_table(grams, enough) if self.session.store.keeps_grams else self._by_patterns(grams)
        shortest, longest = NEAR * len(word), len(word) / NEAR  # others have too many letters left out or added
        near = [(-count, each) for each, count in shared if count >= enough and shortest <= len(each) <= longest]
        return [found for _, found in nsmallest(CANDIDATES, near)]

    def _by_table(self, grams: Sequence[str], enough: int) -> Iterable[tuple[str, int]]:
        """Count what words share, from the table of letters; who shares enough shares one of all but the commonest."""
        fetch = self.session.store.fetch
        sql = f"SELECT gram, count(*) FROM urd_search_gram WHERE gram IN ({_marks(grams)}) GROUP BY gram"
        bearers = dict(fetch(sql, grams))
        by_rarity = sorted(grams, key=lambda gram: (bearers.get(gram, 0), gram))
        rare, common = by_rarity[: len(grams) - enough + 1], by_rarity[len(grams) - enough + 1 :]
        sql = f"SELECT word FROM urd_search_gram WHERE gram IN ({_marks(rare)})"
        shared = Counter(map(itemgetter(0), fetch(sql, rare)))
        return ((found, count + sum(map(f"^{found}$".__contains__, common))) for found, count in shared.items())

    def _by_patterns(self, grams: Sequence[str]) -> Iterable[tuple[str, int]]:
        """Count what words share on PostgreSQL, where each stands once, and patterns have an index of ``pg_trgm``."""
        patterns = [f"%{gram}%".replace("%^", "").replace("$%", "") for gram in grams]
        sql = f"SELECT DISTINCT word FROM urd_search_gram WHERE {' OR '.join(['word LIKE ?'] * len(patterns))}"
        for (found,) in self.session.store.fetch(sql, patterns, is_planned_anew=True):
            yield found, sum(map(f"^{found}$".__contains__, grams))

    def _measured(self, words: Sequence[Word], pool: Iterable[int], kind: str | PartyKind | None) -> list[Hit]:
        """Read the names of parties and say how well each fits the query."""
        hits = []
        for each in self._parties(pool, kind):
            score, why = measure(words, each.words)
            if score > 0:
                hits.append(Hit(each.id, each.kind, each.label, score, why))
        return sorted(hits, key=lambda hit: (-hit.score, hit.label, hit.party_id))

    def _parties(self, ids: Iterable[int], kind: str | PartyKind | None) -> Iterable["_Party"]:
        """Read parties that stand for themselves, each with the words of its names."""
        wanted = sorted(ids)
        found: dict[int, _Party] = {}
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            sql = (
                "SELECT p.id, p.kind, p.label, w.word, w.origin FROM urd_party p "
                "LEFT JOIN urd_search_word w ON w.party_id = p.id "
                f"WHERE p.id IN ({_marks(part)}) AND p.merged_into_id IS NULL AND p.erased_at IS NULL"
                + (" AND p.kind = ?" if kind is not None else "")
            )
            values = part if kind is None else [*part, PartyKind(kind).value]
            for id, of_kind, label, word, origin in self.session.store.fetch(sql, values):
                party = found.get(id) or found.setdefault(id, _Party(id, of_kind, label, {}))
                if word is not None:
                    party.words.setdefault(word, set()).add(origin)
        return found.values()


class _Party(NamedTuple):
    id: int
    kind: str
    label: str
    words: Named


def _strong(words: Sequence[Word]) -> list[Word]:
    """Give the words that are worth looking up, longest first; initials only filter, unless there is nothing else."""
    long = [word for word in words if len(word.latin) > 2]
    return sorted(long or words, key=lambda word: -len(word.latin))


def _itself(word: Word) -> Condition:
    spellings = sorted({word.latin, word.skeleton})
    return Condition(f"{{w}}.word IN ({_marks(spellings)})", spellings)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _owner_of_point(point: Any) -> sa.ColumnElement[int]:
    """Give the party that is reached there: whose it is, who has the job, or where the office is."""
    affiliation, post = table_of(Affiliation), table_of(Post)
    held = sa.select(affiliation.c.person_id).where(affiliation.c.id == point.affiliation_id).scalar_subquery()
    office = sa.select(post.c.organisation_id).where(post.c.id == point.post_id).scalar_subquery()
    return sa.func.coalesce(point.party_id, held, office)
