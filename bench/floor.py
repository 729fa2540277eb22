"""The limit: SQL written by hand for these workloads alone, on ``sqlite3``, over a plain normalised schema."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import phonenumbers
from email_validator import validate_email
from phonenumbers import PhoneNumberFormat

from bench.data import Load, Talk

SCHEMA = """
CREATE TABLE party (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL);
CREATE TABLE person (id INTEGER PRIMARY KEY REFERENCES party (id), given TEXT, surname TEXT);
CREATE TABLE affiliation (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
    organisation_id INTEGER NOT NULL REFERENCES party (id));
CREATE TABLE contact_point (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX contact_point_party ON contact_point (party_id);
CREATE INDEX contact_point_value ON contact_point (value);
CREATE TABLE interaction (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, subject TEXT NOT NULL,
    source TEXT, source_id TEXT, UNIQUE (source, source_id));
CREATE TABLE participant (interaction_id INTEGER NOT NULL REFERENCES interaction (id), party_id INTEGER NOT NULL
    REFERENCES party (id), on_behalf_of_id INTEGER REFERENCES party (id), PRIMARY KEY (interaction_id, party_id))
    WITHOUT ROWID;
CREATE INDEX participant_party ON participant (party_id);
CREATE INDEX participant_behalf ON participant (on_behalf_of_id);
CREATE TABLE change (id INTEGER PRIMARY KEY, at TEXT, actor TEXT, entity TEXT, entity_id INTEGER, after TEXT);
"""


class Floor:
    """A town hall in plain SQL."""

    name = "sqlite3"

    def __init__(self, folder: Path) -> None:
        self.connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.executescript(SCHEMA)
        self.shift = 0

    def parties(self, load: Load) -> None:
        """Write organisations, people, affiliations and their contact points."""
        self.shift = len(load.organisations)
        execute, many = self.connection.execute, self.connection.executemany
        execute("BEGIN IMMEDIATE")
        many(
            "INSERT INTO party VALUES (?, 'organisation', ?, ?)",
            ((n + 1, name, name.casefold()) for n, name in enumerate(load.organisations)),
        )
        crowd = [(n + 1 + self.shift, given, surname, firm + 1) for n, (given, surname, firm) in enumerate(load.people)]
        many(
            "INSERT INTO party VALUES (?, 'person', ?, ?)",
            ((id, f"{given} {surname}", f"{given} {surname}".casefold()) for id, given, surname, _ in crowd),
        )
        many("INSERT INTO person VALUES (?, ?, ?)", ((id, given, surname) for id, given, surname, _ in crowd))
        many(
            "INSERT INTO affiliation (person_id, organisation_id) VALUES (?, ?)", ((id, firm) for id, *_, firm in crowd)
        )
        points = ((id, kind, value) for id, *_ in crowd for kind, value in _checked(id))
        many("INSERT INTO contact_point (party_id, kind, value) VALUES (?, ?, ?)", points)
        execute("COMMIT")

    def log_many(self, talks: Iterable[Talk]) -> None:
        """Write interactions with who took part and a change for each, in one transaction."""
        talks = list(talks)
        many = self.connection.executemany
        self.connection.execute("BEGIN IMMEDIATE")
        many(
            "INSERT INTO interaction VALUES (?, 'call', ?, ?, 'bench', ?)",
            ((t.number + 1, t.at.isoformat(), t.subject, str(t.number)) for t in talks),
        )
        many(
            "INSERT INTO participant VALUES (?, ?, ?)",
            ((t.number + 1, who + 1 + self.shift, firm + 1) for t in talks for who, firm in t.who),
        )
        many(
            "INSERT INTO change (at, actor, entity, entity_id, after) VALUES (?, 'bench', 'interaction', ?, ?)",
            ((t.at.isoformat(), t.number + 1, t.subject) for t in talks),
        )
        self.connection.execute("COMMIT")

    def log(self, number: int, at: datetime, who: int, firm: int) -> None:
        """Write one interaction in a transaction of its own."""
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        id = execute(
            "INSERT INTO interaction (kind, at, subject, source, source_id) VALUES ('call', ?, 'Едно', 'single', ?)",
            (at.isoformat(), str(number)),
        ).lastrowid
        execute("INSERT INTO participant VALUES (?, ?, ?)", (id, who + 1 + self.shift, firm + 1))
        execute(
            "INSERT INTO change (at, actor, entity, entity_id, after) VALUES (?, 'bench', 'interaction', ?, 'Едно')",
            (at.isoformat(), id),
        )
        execute("COMMIT")

    def timeline(self, firm: int) -> list[str]:
        """Give the newest fifty subjects of an organisation and those who spoke for it."""
        sql = """SELECT i.subject FROM interaction i WHERE i.id IN (
            SELECT interaction_id FROM participant WHERE party_id = ?1
            UNION SELECT interaction_id FROM participant WHERE on_behalf_of_id = ?1)
            ORDER BY i.at DESC, i.id DESC LIMIT 50"""
        return [row[0] for row in self.connection.execute(sql, (firm + 1,))]

    def search(self, text: str) -> set[int]:
        """Give the parties whose name holds a fragment."""
        sql = "SELECT id FROM party WHERE folded LIKE ? LIMIT 10"
        return {row[0] for row in self.connection.execute(sql, (f"%{text.casefold()}%",))}

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


def _checked(id: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """Check a contact point by the plain rules of the two libraries."""
    number = phonenumbers.parse(f"+3592999{id % 100_000:05d}", "BG")
    address = validate_email(f"p{id}@example.com", check_deliverability=False)
    return ("email", address.normalized), ("phone", phonenumbers.format_number(number, PhoneNumberFormat.E164))
