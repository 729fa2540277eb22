"""The floor with the library's own schema and guarantees: its tables and indexes, checked contacts, a change for each
record, words to be found by, nothing logged twice, nobody merged or erased taken part in; all in SQL written by hand.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import chain
from json import JSONEncoder
from pathlib import Path
from typing import Any

from bench.contender import Contender, Line, batches, checked, columns_of, nearest
from bench.data import Load, Organisation, Person, Talk, fold
from bench.drivers import connect
from bench.ours import Ours
from urd_crm.values import legal_form, search_key
from urd_crm.values.uid import new_uid

PRAGMAS = ("temp_store=MEMORY", "cache_size=-65536", "mmap_size=268435456")
INTERACTION = (
    "id",
    "version",
    "uid",
    "kind",
    "status",
    "occurred_at",
    "subject",
    "source",
    "source_id",
    "source_digest",
)
PARTICIPANT = ("interaction_id", "party_id", "on_behalf_of_id", "affiliation_id", "occurred_at")
CHANGE = ("at", "actor", "entity", "entity_id", "operation", "after")
POINT = ("party_id", "kind", "value", "original", "is_preferred")
JOB = """SELECT a.id FROM urd_affiliation a JOIN urd_party p ON p.id = a.person_id JOIN urd_party o ON o.id = a.organisation_id
    WHERE a.person_id = ? AND a.organisation_id = ? AND (a.since IS NULL OR a.since <= ?)
    AND (a.until IS NULL OR a.until > ?) AND p.merged_into_id IS NULL AND p.erased_at IS NULL
    AND o.merged_into_id IS NULL AND o.erased_at IS NULL"""
JOBS = "SELECT person_id, organisation_id, id FROM urd_affiliation WHERE person_id IN ({}) AND since IS NULL AND until IS NULL"
STANDING = "SELECT count(*) FROM urd_party WHERE id IN ({}) AND merged_into_id IS NULL AND erased_at IS NULL"
ARM = """SELECT * FROM (SELECT DISTINCT occurred_at, interaction_id FROM urd_participant WHERE {0} = ?
    ORDER BY occurred_at DESC, interaction_id DESC LIMIT 50) AS {0}"""
NEWEST = f"""SELECT i.id, i.uid, i.kind, i.status, i.direction, i.occurred_at, i.subject, i.place, i.register_number
    FROM ({ARM.format("party_id")} UNION {ARM.format("on_behalf_of_id")} ORDER BY 1 DESC, 2 DESC LIMIT 50) AS newest
    JOIN urd_interaction i ON i.id = newest.interaction_id ORDER BY newest.occurred_at DESC, newest.interaction_id DESC"""
WHO = """SELECT p.interaction_id, p.party_id, party.label, p.on_behalf_of_id, behalf.label, p.role, p.presence
    FROM urd_participant p JOIN urd_party party ON party.id = p.party_id
    LEFT JOIN urd_party behalf ON behalf.id = p.on_behalf_of_id
    WHERE p.interaction_id IN ({}) ORDER BY p.interaction_id, p.party_id"""
ABOUT = "SELECT interaction_id, engagement_id FROM urd_interaction_engagement WHERE interaction_id IN ({})"
COUNT = """SELECT {0}, '{1}', count(DISTINCT p.interaction_id) FROM urd_participant p
    JOIN {2} s ON s.organisation_id = p.on_behalf_of_id GROUP BY 1"""
PROFILES = {"investor": "urd_investors_investor", "ngo": "urd_ngos_ngo", "outlet": "urd_media_outlet"}
PEOPLE = """SELECT person.given, person.surname, firm.label, email.value, phone.value FROM urd_person person
    JOIN urd_party party ON party.id = person.id AND party.merged_into_id IS NULL AND party.erased_at IS NULL
    JOIN urd_affiliation job ON job.person_id = person.id JOIN urd_party firm ON firm.id = job.organisation_id
    LEFT JOIN urd_contact_point email ON email.party_id = person.id AND email.kind = 'email'
    LEFT JOIN urd_contact_point phone ON phone.party_id = person.id AND phone.kind = 'phone' ORDER BY person.id"""
WORD = """SELECT p.id, p.label FROM (SELECT DISTINCT w.party_id FROM urd_search_word w WHERE {} {} LIMIT 400) AS found
    JOIN urd_party p ON p.id = found.party_id WHERE p.merged_into_id IS NULL AND p.erased_at IS NULL"""
ALSO = " AND EXISTS (SELECT 1 FROM urd_search_word o WHERE o.party_id = w.party_id AND ({}))"
GRAMS = """SELECT word FROM urd_search_gram WHERE gram IN ({}) GROUP BY word HAVING count(*) >= ?
    ORDER BY count(*) DESC LIMIT 200"""
as_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Same(Contender):
    """A town hall in SQL over the library's tables."""

    def __init__(self, target: str, load: Load) -> None:
        super().__init__(target, load)
        self.is_sqlite = target.startswith("sqlite")
        self.driver = connect(target, PRAGMAS)
        self.name = "sqlite3, same schema" if self.is_sqlite else "psycopg, same schema"
        self.known: set[str] = set()
        sql = self.driver.sql
        marks = lambda columns: ", ".join("?" * len(columns))  # noqa: E731
        columns = INTERACTION[1:]
        self._insert = sql(f"INSERT INTO urd_interaction ({', '.join(columns)}) VALUES ({marks(columns)}) RETURNING id")
        self._took = sql(f"INSERT INTO urd_participant ({', '.join(PARTICIPANT)}) VALUES ({marks(PARTICIPANT)})")
        self._change = sql(f"INSERT INTO urd_change ({', '.join(CHANGE)}) VALUES ({marks(CHANGE)})")
        self._job, self._newest = sql(JOB), sql(NEWEST)

    def prepare(self) -> None:
        Ours(self.target, self.load).close()

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        """Leave it to the library: it is no workload."""
        ours = Ours(self.target, self.load)
        ours.add_organisations(firms)
        ours.close()

    def import_people(self, people: Iterable[Person]) -> None:
        self.driver.execute("BEGIN")
        for batch in batches(people):
            self._import(batch)
        for table in ("urd_party", "urd_affiliation"):
            self.driver.count_on(table)
        self.driver.execute("COMMIT")

    def _import(self, people: Sequence[Person]) -> None:
        number, uid, many = self.load.party_of_person, self._uid, self.driver.many
        now = self.driver.moment(datetime.now(UTC))
        rows = [(number(each.number), each, *checked(each)) for each in people]
        words = [(word, id) for id, each, *_ in rows for word in _words(each.name)]
        fresh = {word for word, _ in words} - self.known
        self.known |= fresh
        many(
            "urd_party",
            ("id", "uid", "kind", "label", "sort_key"),
            (
                (id, uid(), "person", each.name, search_key.sort_key(f"{each.surname} {each.given}"))
                for id, each, *_ in rows
            ),
        )
        many(
            "urd_person",
            ("version", "id", "given", "surname", "languages"),
            ((1, id, each.given, each.surname, "[]") for id, each, *_ in rows),
        )
        points = (
            ((id, "email", email, each.email, False), (id, "phone", phone, each.phone, False))
            for id, each, email, phone in rows
        )
        many("urd_contact_point", POINT, chain.from_iterable(points))
        many(
            "urd_affiliation",
            ("version", "id", "person_id", "organisation_id"),
            ((1, each.number + 1, id, each.employer + 1) for id, each, *_ in rows),
        )
        told = (
            (
                (now, "bench", "urd_person", id, "insert", as_json(_person(*row))),
                (
                    now,
                    "bench",
                    "urd_affiliation",
                    row[0].number + 1,
                    "insert",
                    as_json({"person_id": id, "organisation_id": row[0].employer + 1}),
                ),
            )
            for id, *row in rows
        )
        many("urd_change", CHANGE, chain.from_iterable(told))
        many("urd_search_word", ("word", "party_id", "origin"), ((word, id, "n") for word, id in words))
        self._grams(fresh)

    def _grams(self, fresh: set[str]) -> None:
        sql = self.driver.sql("INSERT INTO urd_search_gram VALUES (?, ?) ON CONFLICT DO NOTHING")
        pairs = ((gram, word) for word in fresh for gram in search_key.trigrams(word))
        if self.is_sqlite:
            self.driver.connection.executemany(sql, pairs)
        else:
            with self.driver.connection.cursor() as cursor:
                cursor.executemany(sql, pairs)

    def log_many(self, talks: Iterable[Talk]) -> None:
        self.driver.execute("BEGIN")
        for batch in batches(talks):
            self._log_many(batch)
        self.driver.count_on("urd_interaction")
        self.driver.execute("COMMIT")

    def _log_many(self, rows: Sequence[Talk]) -> None:
        number, moment, uid = self.load.party_of_person, self.driver.moment, self._uid
        now = moment(datetime.now(UTC))
        people = list(dict.fromkeys(number(who) for talk in rows for who, _ in talk.who))
        parties = list({*people, *(firm + 1 for talk in rows for _, firm in talk.who)})
        standing = sum(self._ask(STANDING, parties[n : n + 5000])[0][0] for n in range(0, len(parties), 5000))
        assert standing == len(parties)
        jobs = {
            (person, firm): id
            for n in range(0, len(people), 5000)
            for person, firm, id in self._ask(JOBS, people[n : n + 5000])
        }
        told = [
            (talk, [(number(who), firm + 1, jobs[number(who), firm + 1]) for who, firm in talk.who]) for talk in rows
        ]
        self.driver.many(
            "urd_interaction",
            INTERACTION,
            (
                (
                    t.number + 1,
                    1,
                    uid(),
                    t.kind,
                    "held",
                    moment(t.at),
                    t.subject,
                    t.source,
                    str(t.number),
                    _digest(t, who),
                )
                for t, who in told
            ),
        )
        self.driver.many(
            "urd_participant",
            PARTICIPANT,
            ((t.number + 1, *each, moment(t.at)) for t, who in told for each in who),
        )
        self.driver.many(
            "urd_change",
            CHANGE,
            ((now, "bench", "urd_interaction", t.number + 1, "insert", as_json(_talk(t, who))) for t, who in told),
        )

    def _ask(self, sql: str, values: Sequence[int]) -> list[Any]:
        return self.driver.execute(self.driver.sql(sql.format(", ".join("?" * len(values)))), values).fetchall()

    def log(self, talk: Talk) -> None:
        execute, number, moment = self.driver.execute, self.load.party_of_person, self.driver.moment
        day = talk.at.date().isoformat()
        at = moment(talk.at)
        execute("BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN")
        who = [
            (number(who), firm + 1, execute(self._job, (number(who), firm + 1, day, day)).fetchone()[0])
            for who, firm in talk.who
        ]
        values = (
            1,
            self._uid(),
            talk.kind,
            "held",
            at,
            talk.subject,
            talk.source,
            str(talk.number),
            _digest(talk, who),
        )
        (id,) = execute(self._insert, values).fetchone()
        for each in who:
            execute(self._took, (id, *each, at))
        now = moment(datetime.now(UTC))
        execute(self._change, (now, "bench", "urd_interaction", id, "insert", as_json(_talk(talk, who))))
        execute("COMMIT")

    def timeline(self, party: int) -> Any:
        newest = self.driver.execute(self._newest, (party, party)).fetchall()
        if not newest:
            return newest, [], []
        ids = [row[0] for row in newest]
        return newest, self._ask(WHO, ids), self._ask(ABOUT, ids)

    def lines(self, answer: Any) -> list[Line]:
        newest, took, _ = answer
        who: dict[int, list[Any]] = {}
        for id, *someone in took:
            who.setdefault(id, []).append(tuple(someone[:4]))
        read = self.driver.read_moment
        return [Line(row[0], row[2], read(row[5]), row[6], tuple(who[row[0]])) for row in newest]

    def search(self, text: str) -> Sequence[int]:
        """Look words up as spelled and as they sound; those spelled so come first."""
        words = search_key.words(text)
        found = self._found([_beginnings(word) for word in words])
        spelled = {id: sum(f" {word.latin}" in f" {fold(label)}" for word in words) for id, label in found}
        return sorted(spelled, key=lambda id: -spelled[id])[:10]

    def search_misspelt(self, text: str) -> Sequence[int]:
        found = self._found([self._near(word) for word in search_key.words(text)])
        return nearest(fold(text), [(id, fold(label)) for id, label in found])

    def _found(self, words: list[tuple[str, list[str]]]) -> list[tuple[int, str]]:
        (first, values), *others = sorted(words, key=lambda each: -len(each[1][0]))
        also = "".join(ALSO.format(condition.replace("{}", "o.")) for condition, _ in others)
        sql = self.driver.sql(WORD.format(f"({first})".replace("{}", "w."), also))
        return self.driver.execute(sql, [*values, *(value for _, each in others for value in each)]).fetchall()

    def _near(self, word: search_key.Word) -> tuple[str, list[str]]:
        grams = search_key.trigrams(word.skeleton)
        sql = self.driver.sql(GRAMS.format(", ".join("?" * len(grams))))
        words = [row[0] for row in self.driver.execute(sql, [*grams, max(1, len(grams) // 3)])]
        near = sorted(((search_key.similarity(word.skeleton, found), found) for found in words), reverse=True)
        found = [each for score, each in near if score >= 0.6][:24] or [word.skeleton]
        return f"{{}}word IN ({', '.join('?' * len(found))})", found

    def count(self) -> Any:
        month = self.driver.words["month"].format("p.occurred_at")
        return self.driver.execute(
            " UNION ALL ".join(COUNT.format(month, *each) for each in PROFILES.items())
        ).fetchall()

    def export(self, file: Path) -> None:
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(columns_of(self.driver.execute(PEOPLE)))

    def keep_safe(self, *, always: bool) -> None:
        self.driver.keep_safe(always=always)

    def close(self) -> None:
        self.driver.close()

    def _uid(self) -> Any:
        return new_uid().bytes if self.is_sqlite else new_uid()


def _words(name: str) -> set[str]:
    return {form for word in search_key.words(legal_form.strip(name)[0]) for form in (word.latin, word.skeleton)}


def _beginnings(word: search_key.Word) -> tuple[str, list[str]]:
    forms = sorted({word.latin, word.skeleton}, key=len, reverse=True)
    return " OR ".join(["{}word >= ? AND {}word < ?"] * len(forms)), [
        v for form in forms for v in (form, f"{form}\x7f")
    ]


def _person(person: Person, email: str, phone: str) -> dict[str, Any]:
    points = (("email", person.email, email), ("phone", person.phone, phone))
    return {
        "given": person.given,
        "surname": person.surname,
        "languages": [],
        "urd_contact_point": [
            {"original": original, "is_preferred": False, "kind": kind, "value": value}
            for kind, original, value in points
        ],
    }


def _talk(talk: Talk, who: Sequence[tuple[int, int, int]]) -> dict[str, Any]:
    at = talk.at.isoformat()
    return {
        "status": "held",
        "source": talk.source,
        "source_id": str(talk.number),
        "kind": talk.kind,
        "subject": talk.subject,
        "occurred_at": at,
        "urd_participant": [
            {"on_behalf_of_id": firm, "affiliation_id": job, "party_id": party, "occurred_at": at}
            for party, firm, job in who
        ],
    }


def _digest(talk: Talk, who: Sequence[tuple[int, int, int]]) -> str:
    said = f"{talk.kind}\x1f{talk.at.isoformat()}\x1f{talk.subject}\x1f{sorted(who)}"
    return blake2b(said.encode(), digest_size=16).hexdigest()
