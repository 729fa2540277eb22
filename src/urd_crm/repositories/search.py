"""Finding organisations and people by name, in either script, with the slips of a finger.

A ladder: words as they are and as they sound, beginnings of words, then words that share letters;
what is found is measured again and ordered.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa
from attrs import field, frozen

from urd_crm.contract.choice import chosen
from urd_crm.contract.how_many import at_least_one
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.entities.party import PartyKind
from urd_crm.errors import InvalidValueError
from urd_crm.gate.indexing import PRESENT
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.scoring import INITIAL, SOUNDS, SPELLED, Match, Named, alike, is_letter, measure
from urd_crm.repositories.words import POOL, Condition, Words, itself
from urd_crm.values import legal_form, phone, search_key
from urd_crm.values.plain_text import refuse_others
from urd_crm.values.search_key import Word

if TYPE_CHECKING:
    from urd_crm.session import Session

LONGEST = 400
"""How much of a query is read · characters."""
WORDS = 8
"""How many words of a query count."""
SURE = 0.9
"""From here on a hit is what was meant, and misspellings are not looked for; where initials are asked for, below it."""


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

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._words = Words(session.store)

    def find(self, text: str, *, kind: str | PartyKind | None = None, limit: int = 10) -> Sequence[Hit]:
        """Find parties by name, number, e-mail address or telephone number.

        Args:
            text: what is remembered of the name, in any script, in any order; legal forms do not matter.
            kind: ``organisation`` or ``person``; ``None``: both.
            limit: how many at most.

        Returns:
            The parties that fit, best first; empty when none does. Merged and erased ones are not among them.

        Raises:
            InvalidValueError: ``limit`` is no whole number from 1 on, there is no such kind, or this is no text.
        """
        limit = at_least_one("limit", limit)
        refuse_others(text)
        text = text[:LONGEST]
        kind = None if kind is None else chosen(PartyKind, kind)
        direct = self._by_number(text, kind)
        if direct:
            return sorted(direct, key=lambda hit: (hit.label, hit.party_id))[:limit]
        bare, _ = legal_form.strip(text)
        words = search_key.words(bare, self.session.town.language)[:WORDS]
        # „С.Д.“ is a legal form too, and may be initials.
        initials = [word for word in search_key.words(text, self.session.town.language) if is_letter(word)]
        hits: list[Hit] = []
        if words:
            strong = _strong(words)

            def beyond(best: float) -> bool:
                """Say whether what meets one word at best so well can still be among the hits."""
                most = (len(words) - 1 + best) / len(words)
                return sum(hit.score >= most for hit in hits) < limit

            begun = [self._words.beginning_with(word.latin, word.skeleton) for word in strong]
            few = self._words.few_holding(begun)
            if few is not None:
                hits = self._measured(words, few, kind)
            else:
                for best, conditions in self._rungs(strong, begun):
                    if beyond(best):
                        pool = self._words.holding(conditions, kind)
                        if len(pool) == POOL:  # whose whole name it is, or whose initials, may not be among so many
                            pool |= self._words.called(search_key.sort_key(bare))
                            if initials and strong[0] not in initials:
                                begun_so = [self._words.beginning_with(each.latin, each.skeleton) for each in initials]
                                pool |= self._words.holding([*conditions, *begun_so], kind)
                        hits += self._measured(words, pool - {hit.party_id for hit in hits}, kind)
            sure = SURE * (1 - (1 - INITIAL) * sum(map(is_letter, words)) / len(words))
            if beyond(alike(strong[0], 1)) and not any(hit.score > sure for hit in hits):
                closest, near = zip(*map(self._words.lookalikes, strong), strict=True)
                for slips, likened in enumerate((closest, near), 1):
                    if beyond(alike(strong[0], slips)):
                        pool = self._words.holding(likened, kind)
                        hits += self._measured(words, pool - {hit.party_id for hit in hits}, kind)
                if not hits and len(words) > 1:
                    less = self._but_one(strong, near, may_lack=len(words) > 2)
                    hits = self._measured(words, set().union(*(self._words.holding(some, kind) for some in less)), kind)
        return sorted(hits, key=lambda hit: (-hit.score, _out_of_order(hit, initials), hit.label, hit.party_id))[:limit]

    def named(self, name: str, kind: str | PartyKind | None = None, *, employer_id: int | None = None) -> Sequence[Hit]:
        """Find the parties that bear exactly this name, in any script and word order.

        A person is also meant by given name and surname alone. Where one is spelled so, others that only
        sound so are not meant: „Ана Вълнева“ beside „Анна Вълнева“.

        Args:
            name: the name.
            kind: ``organisation`` or ``person``; ``None``: both.
            employer_id: only people with a job at this organisation, now or before.

        Returns:
            All of them, or a few hundred of more.
        """
        words = search_key.words(legal_form.strip(name[:LONGEST])[0], self.session.town.language)
        return self._called(words, kind, employer_id) if words else []

    def _called(self, words: Sequence[Word], kind: str | PartyKind | None, employer_id: int | None = None) -> list[Hit]:
        """Find those of whom a name has these words and no others, among all who have them."""
        # A short word may be the only one that thousands do not share: „Читалище Светлина 7“.
        conditions = [itself(word) for word in sorted(words, key=lambda word: -len(word.latin))[:WORDS]]
        found: list[Hit] = []
        for some in batches(self._words.all_holding(conditions, kind, employer_id), POOL):
            wholly = dict(self._by_name(words, some))
            hits = self._measured(words, wholly, kind)
            found += [hit for hit in hits if _has_all(hit, words) and (wholly[hit.party_id] or _is_person(hit))]
            if len(found) >= POOL:
                break
        spelled = {word.latin for word in words}
        spelled_so = [hit for hit in found if spelled <= {word.latin for word in search_key.words(hit.label)}]
        return sorted(spelled_so or found, key=lambda hit: (-hit.score, hit.label, hit.party_id))

    def _by_name(self, words: Sequence[Word], ids: Sequence[int]) -> Iterator[tuple[int, bool]]:
        """Give those of whom a name begins and ends with these words, and whether it has no others."""
        sounds = {word.skeleton for word in words}
        for named in self.session.gate.index.read(ids):
            names = [[word.skeleton for word in search_key.words(text, tongue)] for text, _, tongue in named.texts]
            if any(sounds == set(own) for own in names):
                yield named.party_id, True
            elif any(own and sounds == {own[0], own[-1]} for own in names):
                yield named.party_id, False

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
        first_last = at.order_by(point.id.desc())  # the first one says how
        reached = self.session.store.rows(first_last.where(point.value.in_(wanted)))
        if not reached and "@" in bare:  # the part before it was written in another case; few have capitals
            lower = sa.func.lower(point.value)
            with_capitals = at.where(lower == bare.lower(), point.value != lower)
            reached = self.session.store.rows(with_capitals.order_by(point.value))  # as their own index has them
        found += [(row[0], str(row[1])) for row in reached]
        why = {id: Match(text, "", how, PRESENT) for id, how in found if id is not None}
        return [Hit(each.id, each.kind, each.label, 1.0, (why[each.id],)) for each in self._parties(why, kind)]

    def _rungs(self, words: Sequence[Word], begun: Sequence[Condition]) -> Iterable[tuple[float, Sequence[Condition]]]:
        """Give the steps of the ladder: the most that a word met there is worth, and what the words have to be."""
        yield 1.0, [itself(word) for word in words]
        yield SPELLED, [self._words.beginning_with(word.latin) for word in words]
        yield SOUNDS, begun

    def _but_one(
        self, words: Sequence[Word], near: Sequence[Condition], *, may_lack: bool
    ) -> Iterable[Sequence[Condition]]:
        """Give what is left to look for when a word is like none that the others stand beside.

        It may be one too many: a patronymic that we lack, a title, a legal form. Where none may, it is short
        or has more than one slip, so that it shares too few letters: those that begin like it are measured.
        """
        for n, word in enumerate(words):
            others = [*near[:n], *near[n + 1 :]]
            yield others if may_lack else [*others, self._words.beginning_with(word.latin[0], word.skeleton[0])]

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
            those, values = self.session.store.among(wanted[start : start + 500])
            sql = (
                "SELECT p.id, p.kind, p.label, w.word, w.origin FROM urd_party p "
                "LEFT JOIN urd_search_word w ON w.party_id = p.id "
                f"WHERE p.id {those} AND p.merged_into_id IS NULL AND p.erased_at IS NULL"
                + (" AND p.kind = ?" if kind is not None else "")
            )
            if kind is not None:
                values.append(str(kind))
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


def _has_all(hit: Hit, words: Sequence[Word]) -> bool:
    """Say whether each word of the query is one of the party's, as spelled or as it sounds."""
    return len(hit.why) == len(words) and all(match.how in ("exact", "sound") for match in hit.why)


def _out_of_order(hit: Hit, initials: Sequence[Word]) -> tuple[bool, bool]:
    """Say whether a name begins with other letters than some initials, as spelled, and as it sounds."""
    pairs = list(zip(initials, search_key.words(hit.label) if initials else (), strict=False))
    return (
        not all(word.latin.startswith(initial.latin) for initial, word in pairs),
        not all(word.skeleton.startswith(initial.skeleton) for initial, word in pairs),
    )


def _is_person(hit: Hit) -> bool:
    return hit.kind == PartyKind.PERSON


def _strong(words: Sequence[Word]) -> list[Word]:
    """Give the words that are worth looking up, longest first; initials only filter, unless there is nothing else."""
    long = [word for word in words if len(word.latin) > 2]
    return sorted(long or words, key=lambda word: -len(word.latin))


def _owner_of_point(point: Any) -> sa.ColumnElement[int]:
    """Give the party that is reached there: whose it is, who has the job, or where the office is."""
    affiliation, post = table_of(Affiliation), table_of(Post)
    held = sa.select(affiliation.c.person_id).where(affiliation.c.id == point.affiliation_id).scalar_subquery()
    office = sa.select(post.c.organisation_id).where(post.c.id == point.post_id).scalar_subquery()
    return sa.func.coalesce(point.party_id, held, office)
