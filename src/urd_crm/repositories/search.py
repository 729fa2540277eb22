"""Finding organisations and people by name, in either script, with the slips of a finger.

A ladder: words as they are and as they sound, beginnings of words, then words that share letters;
what is found is measured again and ordered. All of it runs on plain tables, alike on every database.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import sqlalchemy as sa
from attrs import field, frozen
from sqlalchemy.sql.util import ClauseAdapter

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.errors import InvalidValueError
from urd_crm.gate.indexing import PRESENT
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.scoring import Match, Named, measure
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
LOOKALIKES = 24
"""How many words of the whole stock stand in for a misspelt one at most."""


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
            pool = self._holding([_beginnings(word) for word in strong])
            hits = self._measured(words, pool, kind)
            if not any(hit.score > SURE for hit in hits):
                near = [self._lookalikes(word) for word in strong]
                pool = self._holding(near)
                hits += self._measured(words, pool - {hit.party_id for hit in hits}, kind)
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

    def _holding(self, alternatives: Sequence[sa.ColumnElement[bool] | None]) -> set[int]:
        """Give the parties whose names meet each of some conditions; the first is looked up, the others checked."""
        conditions = [each for each in alternatives if each is not None]
        if not conditions or len(conditions) < len(alternatives):
            return set()
        words = table_of(SearchWord)
        first, *others = conditions
        statement = sa.select(words.c.party_id).where(first).distinct().limit(POOL)
        for other in others:
            again = words.alias()
            statement = statement.where(
                sa.exists().where(again.c.party_id == words.c.party_id, _moved(other, words, again))
            )
        return {row[0] for row in self.session.store.rows(statement)}

    def _lookalikes(self, word: Word) -> sa.ColumnElement[bool] | None:
        """Make the condition that a name holds the word or one that looks like it; ``None``: no word does."""
        grams = search_key.trigrams(word.skeleton)
        columns = table_of(SearchGram).c
        shared = sa.func.count()
        candidates = self.session.store.rows(
            sa.select(columns.word, shared)
            .where(columns.gram.in_(grams))
            .group_by(columns.word)
            .having(shared >= max(1, len(grams) // 3))
            .order_by(shared.desc(), columns.word)
            .limit(200)
        )
        measured = sorted(
            ((search_key.similarity(word.skeleton, found), found) for found, _ in candidates), reverse=True
        )
        near = [found for score, found in measured if score >= 0.6][:LOOKALIKES]
        itself = _beginnings(word)
        return sa.or_(itself, table_of(SearchWord).c.word.in_(near)) if near else itself

    def _measured(self, words: Sequence[Word], pool: Iterable[int], kind: str | PartyKind | None) -> list[Hit]:
        """Read the names of parties and say how well each fits the query."""
        parties = self._parties(pool, kind)
        names: dict[int, Named] = {}
        columns = table_of(SearchWord).c
        ids = [each.id for each in parties]
        for start in range(0, len(ids), 500):
            statement = sa.select(columns.party_id, columns.word, columns.origin).where(
                columns.party_id.in_(ids[start : start + 500])
            )
            for party_id, word, origin in self.session.store.rows(statement):
                names.setdefault(party_id, {}).setdefault(word, set()).add(origin)
        hits = []
        for each in parties:
            score, why = measure(words, names.get(each.id, {}))
            if score > 0:
                hits.append(Hit(each.id, str(each.kind), each.label, score, why))
        return sorted(hits, key=lambda hit: (-hit.score, hit.label, hit.party_id))

    def _parties(self, ids: Iterable[int], kind: str | PartyKind | None) -> Sequence[Any]:
        columns = table_of(Party).c
        wanted = sorted(ids)
        found: list[Any] = []
        for start in range(0, len(wanted), 500):
            statement = sa.select(columns.id, columns.kind, columns.label).where(
                columns.id.in_(wanted[start : start + 500]),
                columns.merged_into_id.is_(None),
                columns.erased_at.is_(None),
            )
            if kind is not None:
                statement = statement.where(columns.kind == PartyKind(kind))
            found += self.session.store.rows(statement)
        return found


def _strong(words: Sequence[Word]) -> list[Word]:
    """Give the words that are worth looking up, longest first; initials only filter, unless there is nothing else."""
    long = [word for word in words if len(word.latin) > 2]
    return sorted(long or words, key=lambda word: -len(word.latin))


def _itself(word: Word) -> sa.ColumnElement[bool]:
    return table_of(SearchWord).c.word.in_({word.latin, word.skeleton})


def _beginnings(word: Word) -> sa.ColumnElement[bool]:
    """Make the condition that a name holds a word that begins so, as spelled or as it sounds."""
    column = table_of(SearchWord).c.word
    return sa.or_(
        *(sa.and_(column >= start, column < start + "\x7f") for start in sorted({word.latin, word.skeleton} - {""}))
    )


def _moved(condition: sa.ColumnElement[bool], source: sa.Table, target: sa.FromClause) -> sa.ColumnElement[bool]:
    """Give a condition on one table as a condition on an alias of it."""
    moved: sa.ColumnElement[bool] = ClauseAdapter(target).traverse(condition)
    return moved


def _owner_of_point(point: Any) -> sa.ColumnElement[int]:
    """Give the party that is reached there: whose it is, who has the job, or where the office is."""
    affiliation, post = table_of(Affiliation), table_of(Post)
    held = sa.select(affiliation.c.person_id).where(affiliation.c.id == point.affiliation_id).scalar_subquery()
    office = sa.select(post.c.organisation_id).where(post.c.id == point.post_id).scalar_subquery()
    return sa.func.coalesce(point.party_id, held, office)
