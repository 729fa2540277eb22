"""Parties that a query may mean, read with the words of their names and measured."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from attrs import field, frozen

from urd_crm.gate.store import Store
from urd_crm.repositories.scoring import Match, Named, measure
from urd_crm.values.search_key import Word


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
    """What of the query met what of the party's names, numbers or contact points; single letters last."""


class Candidate(NamedTuple):
    """A party that stands for itself."""

    id: int
    kind: str
    label: str
    words: Named


class Candidates:
    """Reads and measures parties of one kind, or of both."""

    def __init__(self, store: Store, kind: str | None) -> None:
        self._store = store
        self._kind = kind

    def measured(self, words: Sequence[Word], ids: Iterable[int]) -> list[Hit]:
        """Say how well each party fits the words of a query, those that do not left out, best first."""
        hits = []
        for each in self.read(ids):
            score, why = measure(words, each.words)
            if score > 0:
                hits.append(Hit(each.id, each.kind, each.label, score, why))
        return sorted(hits, key=lambda hit: (-hit.score, hit.label, hit.party_id))

    def read(self, ids: Iterable[int]) -> Iterable[Candidate]:
        """Read parties that stand for themselves, each with the words of its names."""
        wanted = sorted(ids)
        found: dict[int, Candidate] = {}
        for start in range(0, len(wanted), 500):
            those, values = self._store.among(wanted[start : start + 500])
            sql = (
                "SELECT p.id, p.kind, p.label, w.word, w.origin FROM urd_party p "
                "LEFT JOIN urd_search_word w ON w.party_id = p.id "
                f"WHERE p.id {those} AND p.merged_into_id IS NULL AND p.erased_at IS NULL"
                + (" AND p.kind = ?" if self._kind is not None else "")
            )
            if self._kind is not None:
                values.append(str(self._kind))
            for id, of_kind, label, word, origin in self._store.fetch(sql, values):
                party = found.get(id) or found.setdefault(id, Candidate(id, of_kind, label, {}))
                if word is not None:
                    party.words.setdefault(word, set()).add(origin)
        return found.values()
