"""Finding organisations and people: by name in either script, by number, by what they are reached at."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

import sqlalchemy as sa

from urd_crm.contract.choice import chosen
from urd_crm.contract.how_many import at_least_one
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.entities.name import Name
from urd_crm.entities.party import PartyKind
from urd_crm.errors import InvalidValueError
from urd_crm.gate.indexing import PRESENT
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.candidates import Candidates, Hit
from urd_crm.repositories.ladder import SURE, WORDS, Ladder
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.scoring import Match
from urd_crm.repositories.words import POOL, Words, itself
from urd_crm.values import legal_form, person_name, phone, search_key
from urd_crm.values.plain_text import refuse_others
from urd_crm.values.search_key import Word

LONGEST = 400
"""How much of a query is read · characters."""


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
        hits = self._climb(text, kind, limit)
        if (not hits or hits[0].score < SURE) and (bare := self._untitled(text)):
            others = self._climb(bare, kind, limit)
            if others and (not hits or others[0].score > hits[0].score):
                return others
        return hits

    def _climb(self, text: str, kind: str | PartyKind | None, limit: int) -> Sequence[Hit]:
        return Ladder(self.session.store, text, self.session.town.language, kind, limit).climb()

    def _untitled(self, text: str) -> str:
        """Give the names of a person without title and credential, which are no words to be found by; empty: it has none."""
        name = person_name.parse(text, self.session.town.language)
        return name.display("full") if name.title or name.credential else ""

    def named(self, name: str, kind: str | PartyKind | None = None, *, employer_id: int | None = None) -> Sequence[Hit]:
        """Find the parties that bear exactly this name, in any script and word order.

        A person is also meant by given name and surname alone, and with a title. Where one is spelled so, others that only
        sound so are not meant: „Ана Вълнева“ beside „Анна Вълнева“. Nor is an organisation of another legal form.

        Args:
            name: the name.
            kind: ``organisation`` or ``person``; ``None``: both.
            employer_id: only people with a job at this organisation, now or before.

        Returns:
            All of them, or a few hundred of more.
        """
        bare, form = legal_form.strip(name[:LONGEST])
        words = search_key.words(bare, self.session.town.language)
        found = self._of_form(form, self._called(words, kind, employer_id))
        if not found and kind != PartyKind.ORGANISATION and (bare := self._untitled(name[:LONGEST])):
            return self._called(search_key.words(bare, self.session.town.language), PartyKind.PERSON, employer_id)
        return found

    def _of_form(self, form: str, found: list[Hit]) -> list[Hit]:
        """Leave out organisations that go by another legal form, unless a further name of theirs has this one."""
        others = {hit.party_id for hit in found if legal_form.differ(form, legal_form.strip(hit.label)[1])}
        if others:
            name = table_of(Name).c
            names = self.session.store.rows(sa.select(name.party_id, name.text).where(name.party_id.in_(others)))
            others -= {id for id, text in names if legal_form.strip(text)[1] == form}
        return [hit for hit in found if hit.party_id not in others]

    def colleagues(self, name: str, employer_id: int) -> Sequence[Hit]:
        """Find who has a job at an organisation, now or before, and is spelled wholly so.

        That is who is meant by the name as :meth:`named` reads it, as far as they work there: however many others bear it,
        they need not be read.
        """
        words = search_key.words(legal_form.strip(name[:LONGEST])[0], self.session.town.language)
        return [hit for hit in self._called(words, PartyKind.PERSON, employer_id) if _is_spelled(hit, words)]

    def _called(self, words: Sequence[Word], kind: str | PartyKind | None, employer_id: int | None = None) -> list[Hit]:
        """Find those of whom a name has these words and no others, among all who have them; without words nobody."""
        if not words:
            return []
        # A short word may be the only one that thousands do not share: „Читалище Светлина 7“.
        conditions = [itself(word) for word in sorted(words, key=lambda word: -len(word.latin))[:WORDS]]
        candidates = Candidates(self.session.store, kind)
        found: list[Hit] = []
        for some in batches(Words(self.session.store).all_holding(conditions, kind, employer_id), POOL):
            wholly = dict(self._by_name(words, some))
            hits = candidates.measured(words, wholly)
            found += [hit for hit in hits if _has_all(hit, words) and (wholly[hit.party_id] or _is_person(hit))]
            if len(found) >= POOL:
                break
        spelled_so = [hit for hit in found if _is_spelled(hit, words)]
        return sorted(spelled_so or found, key=lambda hit: (-hit.score, hit.label, hit.party_id))

    def _by_name(self, words: Sequence[Word], ids: Sequence[int]) -> Iterator[tuple[int, bool]]:
        """Give those of whom a name begins and ends with these words, and whether it has no others.

        A double surname with a hyphen is one end: who has it goes by neither half alone.
        """
        sounds = {word.skeleton for word in words}
        for named in self.session.gate.index.read(ids):
            names = [(text, text.split(), tongue) for text, _, tongue in named.texts if text]
            if any(sounds == _sounds(text, tongue) for text, _, tongue in names):
                yield named.party_id, True
            elif any(sounds == _sounds(f"{parts[0]} {parts[-1]}", tongue) for _, parts, tongue in names):
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
        return [
            Hit(each.id, each.kind, each.label, 1.0, (why[each.id],))
            for each in Candidates(self.session.store, kind).read(why)
        ]


def _has_all(hit: Hit, words: Sequence[Word]) -> bool:
    """Say whether each word of the query is one of the party's, as spelled or as it sounds."""
    return len(hit.why) == len(words) and all(match.how in ("exact", "sound") for match in hit.why)


def _sounds(text: str, language: str) -> set[str]:
    return {word.skeleton for word in search_key.words(text, language)}


def _is_spelled(hit: Hit, words: Sequence[Word]) -> bool:
    """Say whether each word of the query stands in the party's label, spelled so."""
    return {word.latin for word in words} <= {word.latin for word in search_key.words(hit.label)}


def _is_person(hit: Hit) -> bool:
    return hit.kind == PartyKind.PERSON


def _owner_of_point(point: Any) -> sa.ColumnElement[int]:
    """Give the party that is reached there: whose it is, who has the job, or where the office is."""
    affiliation, post = table_of(Affiliation), table_of(Post)
    held = sa.select(affiliation.c.person_id).where(affiliation.c.id == point.affiliation_id).scalar_subquery()
    office = sa.select(post.c.organisation_id).where(post.c.id == point.post_id).scalar_subquery()
    return sa.func.coalesce(point.party_id, held, office)
