"""SQLAlchemy Core."""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bench.contender import Contender, Line, batches, checked, columns_of, nearest
from bench.data import Load, Organisation, Person, Talk, fold
from bench.peers.engines import engine_for, keep_safe, number_on

metadata = sa.MetaData()
party = sa.Table(
    "party",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("folded", sa.String, nullable=False),
)
person = sa.Table(
    "person",
    metadata,
    sa.Column("id", sa.ForeignKey("party.id"), primary_key=True, autoincrement=False),
    sa.Column("given", sa.String),
    sa.Column("surname", sa.String),
)
stakeholder = sa.Table(
    "stakeholder",
    metadata,
    sa.Column("party_id", sa.ForeignKey("party.id"), primary_key=True),
    sa.Column("type", sa.String, primary_key=True),
)
affiliation = sa.Table(
    "affiliation",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.ForeignKey("person.id"), nullable=False, index=True),
    sa.Column("organisation_id", sa.ForeignKey("party.id"), nullable=False, index=True),
)
contact_point = sa.Table(
    "contact_point",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("party_id", sa.ForeignKey("party.id"), nullable=False, index=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("value", sa.String, nullable=False),
)
interaction = sa.Table(
    "interaction",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("source", sa.String),
    sa.Column("source_id", sa.String),
    sa.UniqueConstraint("source", "source_id"),
)
participant = sa.Table(
    "participant",
    metadata,
    sa.Column("interaction_id", sa.ForeignKey("interaction.id"), primary_key=True),
    sa.Column("party_id", sa.ForeignKey("party.id"), primary_key=True, index=True),
    sa.Column("on_behalf_of_id", sa.ForeignKey("party.id"), index=True),
)


class Core(Contender):
    """A town hall in SQLAlchemy Core."""

    name = "SQLAlchemy Core"

    def __init__(self, target: str, load: Load) -> None:
        super().__init__(target, load)
        self.engine = engine_for(target)

    def prepare(self) -> None:
        metadata.create_all(self.engine)

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        rows = list(firms)
        with self.engine.begin() as connection:
            connection.execute(
                sa.insert(party),
                [
                    {"id": firm.number + 1, "kind": "organisation", "name": firm.name, "folded": fold(firm.name)}
                    for firm in rows
                ],
            )
            connection.execute(
                sa.insert(stakeholder),
                [{"party_id": firm.number + 1, "type": type} for firm in rows for type in firm.types],
            )

    def import_people(self, people: Iterable[Person]) -> None:
        number = self.load.party_of_person
        with self.engine.begin() as connection:
            for batch in batches(people):
                rows = [(number(each.number), each, *checked(each)) for each in batch]
                connection.execute(
                    sa.insert(party),
                    [
                        {"id": id, "kind": "person", "name": each.name, "folded": fold(each.name)}
                        for id, each, *_ in rows
                    ],
                )
                connection.execute(
                    sa.insert(person),
                    [{"id": id, "given": each.given, "surname": each.surname} for id, each, *_ in rows],
                )
                connection.execute(
                    sa.insert(affiliation),
                    [{"person_id": id, "organisation_id": each.employer + 1} for id, each, *_ in rows],
                )
                connection.execute(
                    sa.insert(contact_point),
                    [
                        {"party_id": id, "kind": kind, "value": value}
                        for id, _, email, phone in rows
                        for kind, value in (("email", email), ("phone", phone))
                    ],
                )

    def log_many(self, talks: Iterable[Talk]) -> None:
        with self.engine.begin() as connection:
            for batch in batches(talks):
                connection.execute(sa.insert(interaction), [{"id": t.number + 1, **self._said(t)} for t in batch])
                connection.execute(sa.insert(participant), [row for t in batch for row in self._took(t.number + 1, t)])
            number_on(connection, "interaction")

    @staticmethod
    def _said(talk: Talk) -> dict[str, Any]:
        return {
            "kind": talk.kind,
            "at": talk.at,
            "subject": talk.subject,
            "source": talk.source,
            "source_id": str(talk.number),
        }

    def _took(self, id: int, talk: Talk) -> list[dict[str, int]]:
        number = self.load.party_of_person
        return [{"interaction_id": id, "party_id": number(who), "on_behalf_of_id": firm + 1} for who, firm in talk.who]

    def log(self, talk: Talk) -> None:
        with self.engine.begin() as connection:
            result = connection.execute(sa.insert(interaction).values(**self._said(talk)))
            connection.execute(sa.insert(participant), self._took(result.inserted_primary_key[0], talk))

    def timeline(self, party_id: int) -> Any:
        took = sa.select(participant.c.interaction_id)
        ids = sa.union(
            took.where(participant.c.party_id == party_id), took.where(participant.c.on_behalf_of_id == party_id)
        )
        said = interaction.c
        newest = (
            sa.select(said.id, said.kind, said.at, said.subject)
            .where(said.id.in_(ids))
            .order_by(said.at.desc(), said.id.desc())
            .limit(50)
        )
        behalf = party.alias()
        who = (
            sa.select(participant.c.interaction_id, party.c.id, party.c.name, behalf.c.id, behalf.c.name)
            .join(party, party.c.id == participant.c.party_id)
            .outerjoin(behalf, behalf.c.id == participant.c.on_behalf_of_id)
            .order_by(participant.c.interaction_id, participant.c.party_id)
        )
        with self.engine.connect() as connection:
            rows = connection.execute(newest).all()
            took_part = participant.c.interaction_id.in_([row.id for row in rows])
            return rows, connection.execute(who.where(took_part)).all()

    def lines(self, answer: Any) -> list[Line]:
        newest, took = answer
        who: dict[int, list[Any]] = {}
        for id, *someone in took:
            who.setdefault(id, []).append(tuple(someone))
        return [Line(id, kind, at.replace(tzinfo=UTC), subject, tuple(who[id])) for id, kind, at, subject in newest]

    def search(self, text: str) -> Sequence[int]:
        statement = sa.select(party.c.id).where(*(party.c.folded.contains(word) for word in fold(text).split()))
        with self.engine.connect() as connection:
            return connection.scalars(statement.limit(10)).all()

    def search_misspelt(self, text: str) -> Sequence[int]:
        with self.engine.connect() as connection:
            names = connection.execute(sa.select(party.c.id, party.c.folded).where(party.c.kind == "person"))
            return nearest(fold(text), names)

    def count(self) -> Any:
        month = (
            sa.func.strftime("%Y-%m", interaction.c.at)
            if self.engine.dialect.name == "sqlite"
            else sa.func.to_char(sa.func.timezone("UTC", interaction.c.at), "YYYY-MM")
        )
        statement = (
            sa.select(month, stakeholder.c.type, sa.func.count(interaction.c.id.distinct()))
            .join(participant, participant.c.interaction_id == interaction.c.id)
            .join(stakeholder, stakeholder.c.party_id == participant.c.on_behalf_of_id)
            .group_by(month, stakeholder.c.type)
        )
        with self.engine.connect() as connection:
            return connection.execute(statement).all()

    def export(self, file: Path) -> None:
        email, phone = contact_point.alias(), contact_point.alias()
        statement = (
            sa.select(person.c.given, person.c.surname, party.c.name, email.c.value, phone.c.value)
            .join(affiliation, affiliation.c.person_id == person.c.id)
            .join(party, party.c.id == affiliation.c.organisation_id)
            .outerjoin(email, sa.and_(email.c.party_id == person.c.id, email.c.kind == "email"))
            .outerjoin(phone, sa.and_(phone.c.party_id == person.c.id, phone.c.kind == "phone"))
            .order_by(person.c.id)
        )
        with self.engine.connect() as connection, file.open("w", encoding="utf-8", newline="") as stream:
            rows = connection.execution_options(yield_per=2000).execute(statement)
            csv.writer(stream).writerows(columns_of(rows))

    def keep_safe(self, *, always: bool) -> None:
        keep_safe(self.engine, always=always)

    def close(self) -> None:
        self.engine.dispose()
