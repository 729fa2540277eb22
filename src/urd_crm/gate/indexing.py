"""Keeping what is derived from names: label and place in a list, words and letters to be found by."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from attrs import define, field, frozen
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.engine import Transaction

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.name import Name, NameKind
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.gate.plans import PARTY_KINDS
from urd_crm.gate.store import WORTH_COPYING, Store
from urd_crm.values import legal_form, search_key
from urd_crm.values.person_name import PersonName

REMEMBERED = 20_000
"""How many words are kept in mind as written; writing the letters of some again costs less than the memory of all."""
PRESENT, OTHER, FORMER, ALIAS = "n", "o", "f", "a"
"""Where a word comes from: the present name, another spelling, a former name, an alias or short name."""
ORIGINS = {NameKind.OFFICIAL: OTHER, NameKind.SHORT: ALIAS, NameKind.ALIAS: ALIAS, NameKind.FORMER: FORMER}
COUNTRY_LANGUAGES = {"BG": "bg", "RS": "sr", "ME": "sr", "MK": "mk", "UA": "uk", "RU": "ru", "BY": "be"}
"""Which language a Cyrillic name of a country is read in; Greek and Latin need no telling."""
LONGEST_LABEL = 1000
"""How much of a name a list shows · characters."""
NAME_PARTS = ("given", "patronymic", "surname", "surname2", "title", "credential")
NAMED_BY: Mapping[type[CrmModel], frozenset[str]] = {
    Organisation: frozenset({"country", "name"}),
    Person: frozenset({"country", *NAME_PARTS}),
}
"""What the words of a party, its label and its place in a list are made from, beside its further names."""

WRITE_WORDS = """
WITH fresh AS MATERIALIZED (SELECT unnest(CAST(? AS text[])) AS word),
kept AS MATERIALIZED (
  SELECT known.word FROM fresh CROSS JOIN LATERAL (
    SELECT word FROM urd_search_gram WHERE word = fresh.word LIMIT 1 FOR KEY SHARE SKIP LOCKED) AS known)
INSERT INTO urd_search_gram (gram, word)
SELECT lpad(to_hex(pg_backend_pid() & 4095), 3, '0'), word FROM fresh WHERE word NOT IN (SELECT word FROM kept)
ON CONFLICT (gram, word) DO UPDATE SET word = excluded.word"""
"""On PostgreSQL: each word that is not there yet, beside who writes it, so that two who write one do not wait for each
other; those of a bulk import would wait in a circle. One that is there stays there until this transaction has ended.
Each is looked up by itself: while much is written, the server takes the table for small, and would read all of it."""
LOCK_UNBORNE = """
SELECT gram, word FROM urd_search_gram g
WHERE NOT EXISTS (SELECT 1 FROM urd_search_word w WHERE w.word = g.word) FOR UPDATE SKIP LOCKED"""
FORGET_WORDS = sa.text("""
DELETE FROM urd_search_gram g USING unnest(:grams, :words) AS gone (gram, word)
WHERE g.gram = gone.gram AND g.word = gone.word
AND NOT EXISTS (SELECT 1 FROM urd_search_word w WHERE w.word = g.word)""").bindparams(
    sa.bindparam("grams", type_=ARRAY(sa.Text())), sa.bindparam("words", type_=ARRAY(sa.Text()))
)
"""On PostgreSQL, after :data:`LOCK_UNBORNE`: who wrote a name with such a word until now has ended, and is seen."""
WRITE_MISSING = sa.text("""
INSERT INTO urd_search_gram (gram, word)
SELECT DISTINCT lpad(to_hex(pg_backend_pid() % 4096), 3, '0'), word FROM urd_search_word w
WHERE NOT EXISTS (SELECT 1 FROM urd_search_gram g WHERE g.word = w.word)
ON CONFLICT DO NOTHING""")
"""On PostgreSQL: each word that stands in somebody's names and not here."""
PARTIES = "SELECT id, kind, merged_into_id IS NULL AND erased_at IS NULL, label, sort_key FROM urd_party"
SHOW = "UPDATE urd_party SET label = ?, sort_key = ? WHERE id = ?"
UNBORNE = "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM urd_search_word WHERE word = value)"
"""On SQLite: those of some words that nobody bears; of the others one bearer is looked up, not all of thousands."""


@frozen
class Named:
    """The names of one party, as far as search and lists need them."""

    party_id: int
    label: str
    sort_key: str
    texts: tuple[tuple[str, str, str], ...]
    """Text, origin, language."""

    def words(self) -> set[tuple[str, str]]:
        """Give the words to be found by, each with its origin: as spelled in Latin letters, and as it sounds."""
        found: set[tuple[str, str]] = set()
        for text, origin, language in self.texts:
            for word in search_key.words(text, language):
                found.add((word.latin, origin))
                found.add((word.skeleton, origin))
        return {(word, origin) for word, origin in found if word}


def language_of(row: Mapping[str, Any], town_language: str) -> str:
    """Say in which language the Cyrillic name of a party is to be read."""
    return COUNTRY_LANGUAGES.get(row.get("country") or "", town_language)


def name_organisation(id: int, row: Mapping[str, Any], further: Iterable[Mapping[str, Any]], language: str) -> Named:
    """Read the names of an organisation: its legal form is no word to be found by."""
    spoken = language_of(row, language)
    bare, _ = legal_form.strip(row["name"])
    texts = [(bare, PRESENT, spoken)]
    texts += [(legal_form.strip(text)[0], origin, tongue) for text, origin, tongue in _further(further, spoken)]
    return Named(id, row["name"], search_key.sort_key(bare), tuple(texts))


def name_person(id: int, row: Mapping[str, Any], further: Iterable[Mapping[str, Any]], language: str) -> Named:
    """Read the names of a person: titles are no words to be found by."""
    spoken = language_of(row, language)
    name = PersonName(**{part: row[part] or "" for part in NAME_PARTS})
    full = " ".join(filter(None, (name.given, name.patronymic, name.surname, name.surname2)))
    texts = [(full, PRESENT, spoken), *_further(further, spoken)]
    return Named(id, full[:LONGEST_LABEL], search_key.sort_key(name.display("sort")), tuple(texts))


def _further(rows: Iterable[Mapping[str, Any]], language: str) -> Iterator[tuple[str, str, str]]:
    for row in rows:
        spoken = (row["language"] or language).partition("-")[0]
        yield row["text"], ORIGINS[NameKind(row["kind"])], spoken


class _Party(NamedTuple):
    """What stands of a party where all have one row."""

    id: int
    kind: str
    is_found: bool
    """Whether it stands for itself."""
    label: str
    sort_key: str

    @property
    def shown(self) -> tuple[str, str]:
        return self.label, self.sort_key


@define
class Index:
    """Writes what search looks into. Belongs to one session."""

    store: Store
    language: str
    known_words: set[str] = field(factory=set)
    """Words whose letters this session has written already."""
    transactions: set[Transaction] = field(factory=set)
    """In which it did so: the session's, and savepoints, a host's own too."""

    def write(self, named: Sequence[Named], *, letters: bool = True) -> None:
        """Add the words of parties that have none yet; without their letters, :meth:`mend_letters` is to follow."""
        self._forget_undone()
        words = self.store.statements.insert(SearchWord)
        word_rows: list[tuple[Any, ...]] = []
        fresh: list[str] = []
        for each in named:
            for word, origin in sorted(each.words()):
                word_rows.append((word, each.party_id, origin))
                if word not in self.known_words:
                    self.known_words.add(word)
                    fresh.append(word)
        if self.store.keeps_grams:
            grams = self.store.statements.insert(SearchGram, ignore=True)
            self.store.insert(grams, [(gram, word) for word in fresh for gram in search_key.trigrams(word)])
        elif fresh and letters:  # before the words themselves, which are looked up
            self.store.run(WRITE_WORDS, [fresh])
        self.store.insert(words, word_rows)

    def _forget_undone(self) -> None:
        """Trust no letters whose savepoint has ended: a host that undid it told nobody."""
        if len(self.known_words) > REMEMBERED or not all(each.is_active for each in self.transactions):
            self.known_words.clear()
            self.transactions.clear()
        connection = self.store.connection()
        self.transactions.update(filter(None, (connection.get_transaction(), connection.get_nested_transaction())))

    def renew(self, party_ids: Iterable[int], *, letters: bool = True) -> None:
        """Read the names of parties again, and write label, place and words anew; see :meth:`write`.

        Who was merged or erased is not found, and has no words: hundreds of twins would take the places of others.
        """
        ids = sorted(set(party_ids))
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            parties, named = self._read(part, is_claimed=True)  # whoever renames them too has ended, and is read
            before = self._words_of(part) if self.store.keeps_grams else set()
            with self.store.whole(at_once=len(part) < WORTH_COPYING):
                self._delete_words(part)
                self.write([each for each in named if parties[each.party_id].is_found], letters=letters)
                # A name that was erased leaves what stands in its place.
                self.store.run_each(SHOW, [(each.label, each.sort_key, each.party_id) for each in named if each.label])
            if self.store.keeps_grams:
                self.forget_letters(before)

    def clear(self, ids: Sequence[int]) -> set[str]:
        """Take the words of few hundred parties out, and give them; their letters stay."""
        words = self._words_of(ids)
        self._delete_words(ids)
        return words

    def _words_of(self, ids: Sequence[int]) -> set[str]:
        return {word for (word,) in self.store.fetch_for_each("word", "urd_search_word", "party_id", ids)}

    def _delete_words(self, ids: Sequence[int]) -> None:
        those, parameters = self.store.among(ids)
        self.store.run(f"DELETE FROM urd_search_word WHERE party_id {those}", parameters)

    def forget_letters(self, words: Collection[str]) -> None:
        """Delete the letters of words that nobody bears any more.

        On PostgreSQL those of all that nobody bears, but for words that somebody is about to write: a change of a name
        leaves some there, because two who write at once could take from one another what both bear.
        """
        grams = table_of(SearchGram).c
        if not self.store.keeps_grams:
            self.known_words.clear()
            if locked := self.store.fetch(LOCK_UNBORNE):
                marks, unborne = map(list, zip(*locked, strict=True))
                self.store.execute(FORGET_WORDS, {"grams": marks, "words": unborne})
            return
        unborne = self.store.fetch(UNBORNE, [json.dumps(sorted(words))])
        gone = [{"g": gram, "w": each} for (each,) in unborne for gram in search_key.trigrams(each)]
        self.known_words.difference_update(each["w"] for each in gone)
        if gone:
            where = (grams.gram == sa.bindparam("g"), grams.word == sa.bindparam("w"))
            self.store.execute(sa.delete(SearchGram).where(*where), gone)

    def mend_letters(self) -> None:
        """On PostgreSQL: let the words be those that stand in somebody's names."""
        parties, word = table_of(Party).c, table_of(SearchWord).c
        self.store.execute(sa.delete(SearchWord).where(~sa.exists().where(parties.id == word.party_id)))
        self.forget_letters(())
        self.store.execute(WRITE_MISSING)

    def stale(self, ids: Sequence[int]) -> list[int]:
        """Give those of few hundred parties whose label, place or words are not what their names say."""
        parties, read = self._read(ids)
        named = {each.party_id: each for each in read}
        words: dict[int, set[tuple[str, str]]] = {}
        for id, word, origin in self.store.fetch_for_each("party_id, word, origin", "urd_search_word", "party_id", ids):
            words.setdefault(id, set()).add((word, origin))
        stale = []
        for id, party in parties.items():
            own = named.get(id)
            expected = own.words() if own is not None and party.is_found else set()
            is_shown = own is None or not own.label or party.shown == (own.label, own.sort_key)
            if words.get(id, set()) != expected or not is_shown:
                stale.append(id)
        return stale

    def read(self, ids: Sequence[int]) -> Sequence[Named]:
        """Read the names of few hundred parties, organisations first."""
        return self._read(ids)[1]

    def _read(self, ids: Sequence[int], *, is_claimed: bool = False) -> tuple[dict[int, "_Party"], list[Named]]:
        """Read few hundred parties and their names, and keep others from changing them until the transaction ends, if asked to.

        Their names are those that they have when nobody else changes them any more.
        """
        those, parameters = self.store.among(ids)
        lock = " FOR NO KEY UPDATE" if is_claimed and self.store.is_far else ""
        with self.store.together():
            found = self.store.ask(f"{PARTIES} WHERE id {those} ORDER BY id{lock}", parameters)
            further = self._ask(Name, "party_id", ("party_id", "kind", "text", "language"), ids)
            own = [
                (table, read, self._ask(table, "id", ("id", *sorted(NAMED_BY[table])), ids))
                for table, read in ((Organisation, name_organisation), (Person, name_person))
            ]
        parties = {row[0]: _Party(*row) for row in found()}
        names: dict[int, list[Mapping[str, Any]]] = {}
        for row in further():
            names.setdefault(row["party_id"], []).append(row)
        return parties, [
            read(row["id"], row, names.get(row["id"], ()), self.language)
            for table, read, rows in own
            for row in rows()
            if row["id"] in parties and parties[row["id"]].kind == PARTY_KINDS[table]
        ]

    def _ask(
        self, table: type[CrmModel], key: str, columns: Sequence[str], ids: Sequence[int]
    ) -> Callable[[], Iterable[Mapping[str, Any]]]:
        """Ask for columns of texts and numbers, by a key."""
        asked = self.store.ask_for_each(", ".join(columns), str(table.__tablename__), key, ids)
        return lambda: (dict(zip(columns, values, strict=True)) for values in asked())
