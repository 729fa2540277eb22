"""The floor: SQL written by hand on the driver, over a plain normalised schema, with nothing that no workload asks for."""

import csv
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from bench.contender import Contender, Line, batches, checked, columns_of, nearest
from bench.data import Load, Organisation, Person, Talk, fold
from bench.drivers import connect

SCHEMA = """
CREATE TABLE party (id {serial}, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL);
CREATE TABLE person (id BIGINT PRIMARY KEY REFERENCES party (id), given TEXT, surname TEXT);
CREATE TABLE stakeholder (party_id BIGINT REFERENCES party (id), type TEXT, PRIMARY KEY (party_id, type)) {clustered};
CREATE TABLE affiliation (id {serial}, person_id BIGINT NOT NULL REFERENCES person (id),
    organisation_id BIGINT NOT NULL REFERENCES party (id));
CREATE INDEX affiliation_person ON affiliation (person_id);
CREATE INDEX affiliation_organisation ON affiliation (organisation_id);
CREATE TABLE contact_point (id {serial}, party_id BIGINT NOT NULL REFERENCES party (id), kind TEXT NOT NULL,
    value TEXT NOT NULL);
CREATE INDEX contact_point_party ON contact_point (party_id);
CREATE TABLE interaction (id {serial}, kind TEXT NOT NULL, at {moment} NOT NULL, subject TEXT NOT NULL,
    source TEXT, source_id TEXT, UNIQUE (source, source_id));
CREATE TABLE participant (interaction_id BIGINT NOT NULL REFERENCES interaction (id), party_id BIGINT NOT NULL
    REFERENCES party (id), on_behalf_of_id BIGINT REFERENCES party (id), PRIMARY KEY (interaction_id, party_id)) {clustered};
CREATE INDEX participant_party ON participant (party_id);
CREATE INDEX participant_behalf ON participant (on_behalf_of_id)
"""
NEWEST = """SELECT i.id, i.kind, i.at, i.subject FROM interaction i WHERE i.id IN (
    SELECT interaction_id FROM participant WHERE party_id = ?
    UNION SELECT interaction_id FROM participant WHERE on_behalf_of_id = ?)
    ORDER BY i.at DESC, i.id DESC LIMIT 50"""
WHO = """SELECT p.interaction_id, p.party_id, party.name, p.on_behalf_of_id, behalf.name FROM participant p
    JOIN party ON party.id = p.party_id LEFT JOIN party behalf ON behalf.id = p.on_behalf_of_id
    WHERE p.interaction_id IN ({}) ORDER BY p.interaction_id, p.party_id"""
COUNT = """SELECT {} AS month, s.type, count(DISTINCT i.id) FROM interaction i
    JOIN participant p ON p.interaction_id = i.id JOIN stakeholder s ON s.party_id = p.on_behalf_of_id
    GROUP BY 1, 2"""
PEOPLE = """SELECT person.given, person.surname, firm.name, email.value, phone.value FROM person
    JOIN affiliation ON affiliation.person_id = person.id JOIN party firm ON firm.id = affiliation.organisation_id
    LEFT JOIN contact_point email ON email.party_id = person.id AND email.kind = 'email'
    LEFT JOIN contact_point phone ON phone.party_id = person.id AND phone.kind = 'phone' ORDER BY person.id"""


class Plain(Contender):
    """A town hall in plain SQL."""

    def __init__(self, target: str, load: Load) -> None:
        super().__init__(target, load)
        self.driver = connect(target)
        self.name = "sqlite3" if target.startswith("sqlite") else "psycopg"
        sql = self.driver.sql
        self._insert = sql(
            "INSERT INTO interaction (kind, at, subject, source, source_id) VALUES (?, ?, ?, ?, ?) RETURNING id"
        )
        self._took = sql("INSERT INTO participant VALUES (?, ?, ?)")
        self._newest = sql(NEWEST)

    def prepare(self) -> None:
        for statement in SCHEMA.format(**self.driver.words).split(";"):
            self.driver.execute(statement)

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        rows = list(firms)
        self.driver.execute("BEGIN")
        self.driver.many(
            "party",
            ("id", "kind", "name", "folded"),
            ((firm.number + 1, "organisation", firm.name, fold(firm.name)) for firm in rows),
        )
        types = ((firm.number + 1, type) for firm in rows for type in firm.types)
        self.driver.many("stakeholder", ("party_id", "type"), types)
        self.driver.execute("COMMIT")

    def import_people(self, people: Iterable[Person]) -> None:
        self.driver.execute("BEGIN")
        for batch in batches(people):
            self._import(batch)
        self.driver.execute("COMMIT")

    def _import(self, people: Sequence[Person]) -> None:
        number, many = self.load.party_of_person, self.driver.many
        rows = [(number(each.number), each, *checked(each)) for each in people]
        parties = ((id, "person", each.name, fold(each.name)) for id, each, *_ in rows)
        many("party", ("id", "kind", "name", "folded"), parties)
        many("person", ("id", "given", "surname"), ((id, each.given, each.surname) for id, each, *_ in rows))
        many("affiliation", ("person_id", "organisation_id"), ((id, each.employer + 1) for id, each, *_ in rows))
        points = (((id, "email", email), (id, "phone", phone)) for id, _, email, phone in rows)
        many("contact_point", ("party_id", "kind", "value"), chain.from_iterable(points))

    def log_many(self, talks: Iterable[Talk]) -> None:
        self.driver.execute("BEGIN")
        for batch in batches(talks):
            self._log_many(batch)
        self.driver.count_on("interaction")
        self.driver.execute("COMMIT")

    def _log_many(self, rows: Sequence[Talk]) -> None:
        number, moment = self.load.party_of_person, self.driver.moment
        self.driver.many(
            "interaction",
            ("id", "kind", "at", "subject", "source", "source_id"),
            ((t.number + 1, t.kind, moment(t.at), t.subject, t.source, str(t.number)) for t in rows),
        )
        self.driver.many(
            "participant",
            ("interaction_id", "party_id", "on_behalf_of_id"),
            ((t.number + 1, number(who), firm + 1) for t in rows for who, firm in t.who),
        )

    def log(self, talk: Talk) -> None:
        execute, number = self.driver.execute, self.load.party_of_person
        execute("BEGIN")
        values = (talk.kind, self.driver.moment(talk.at), talk.subject, talk.source, str(talk.number))
        (id,) = execute(self._insert, values).fetchone()
        for who, firm in talk.who:
            execute(self._took, (id, number(who), firm + 1))
        execute("COMMIT")

    def timeline(self, party: int) -> Any:
        newest = self.driver.execute(self._newest, (party, party)).fetchall()
        if not newest:
            return newest, []
        marks = self.driver.sql(", ".join("?" * len(newest)))
        return newest, self.driver.execute(WHO.format(marks), [row[0] for row in newest]).fetchall()

    def lines(self, answer: Any) -> list[Line]:
        newest, took = answer
        who: dict[int, list[Any]] = {}
        for id, *someone in took:
            who.setdefault(id, []).append(tuple(someone))
        read = self.driver.read_moment
        return [Line(id, kind, read(at), subject, tuple(who[id])) for id, kind, at, subject in newest]

    def search(self, text: str) -> Sequence[int]:
        words = fold(text).split()
        like = " AND ".join(["folded LIKE ?"] * len(words))
        statement = self.driver.sql(f"SELECT id FROM party WHERE {like} LIMIT 10")
        return [row[0] for row in self.driver.execute(statement, [f"%{word}%" for word in words])]

    def search_misspelt(self, text: str) -> Sequence[int]:
        return nearest(fold(text), self.driver.execute("SELECT id, folded FROM party WHERE kind = 'person'"))

    def count(self) -> Any:
        return self.driver.execute(COUNT.format(self.driver.words["month"].format("i.at"))).fetchall()

    def export(self, file: Path) -> None:
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(columns_of(self.driver.execute(PEOPLE)))

    def keep_safe(self, *, always: bool) -> None:
        self.driver.keep_safe(always=always)

    def close(self) -> None:
        self.driver.close()
