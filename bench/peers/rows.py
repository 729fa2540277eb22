"""Plain SQLModel: rows are objects, relationships lead from one to the other."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Optional

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, joinedload, registry, selectinload
from sqlmodel import Field, Relationship, Session, SQLModel, col, func, select

from bench.contender import Contender, Line, checked, columns_of, nearest
from bench.data import Load, Organisation, Talk, fold
from bench.data import Person as Invented
from bench.peers.engines import engine_for, keep_safe, number_on


class Base(SQLModel, registry=registry()):
    pass


class Party(Base, table=True):
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    name: str
    folded: str
    points: Mapped[list["ContactPoint"]] = Relationship(back_populates="party")


class Person(Base, table=True):
    id: int = Field(primary_key=True, foreign_key="party.id")
    given: str | None
    surname: str | None
    party: Mapped["Party"] = Relationship()


class Stakeholder(Base, table=True):
    party_id: int = Field(primary_key=True, foreign_key="party.id")
    type: str = Field(primary_key=True)


class Affiliation(Base, table=True):
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    organisation_id: int = Field(foreign_key="party.id", index=True)
    person: Mapped["Person"] = Relationship()
    organisation: Mapped["Party"] = Relationship()


class ContactPoint(Base, table=True):
    __tablename__ = "contact_point"
    id: int | None = Field(default=None, primary_key=True)
    party_id: int = Field(foreign_key="party.id", index=True)
    kind: str
    value: str
    party: Mapped["Party"] = Relationship(back_populates="points")


class Interaction(Base, table=True):
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    at: datetime
    subject: str
    source: str | None
    source_id: str | None
    participants: Mapped[list["Participant"]] = Relationship(
        back_populates="interaction", sa_relationship_kwargs={"order_by": "Participant.party_id"}
    )


class Participant(Base, table=True):
    interaction_id: int | None = Field(default=None, primary_key=True, foreign_key="interaction.id")
    party_id: int = Field(primary_key=True, foreign_key="party.id", index=True)
    on_behalf_of_id: int | None = Field(default=None, foreign_key="party.id", index=True)
    interaction: Mapped["Interaction"] = Relationship(back_populates="participants")
    party: Mapped["Party"] = Relationship(sa_relationship_kwargs={"foreign_keys": "Participant.party_id"})
    on_behalf_of: Mapped[Optional["Party"]] = Relationship(
        sa_relationship_kwargs={"foreign_keys": "Participant.on_behalf_of_id"}
    )


class Rows(Contender):
    """A town hall in SQLModel."""

    name = "SQLModel"

    def __init__(self, target: str, load: Load) -> None:
        super().__init__(target, load)
        self.engine = engine_for(target)

    def prepare(self) -> None:
        Base.metadata.create_all(self.engine)

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        with Session(self.engine) as session:
            rows = list(firms)
            session.add_all(
                Party(id=firm.number + 1, kind="organisation", name=firm.name, folded=fold(firm.name)) for firm in rows
            )
            session.flush()
            session.add_all(Stakeholder(party_id=firm.number + 1, type=type) for firm in rows for type in firm.types)
            session.commit()

    def import_people(self, people: Iterable[Invented]) -> None:
        with Session(self.engine) as session:
            for each in people:
                email, phone = checked(each)
                party = Party(
                    id=self.load.party_of_person(each.number), kind="person", name=each.name, folded=fold(each.name)
                )
                party.points = [ContactPoint(kind="email", value=email), ContactPoint(kind="phone", value=phone)]
                person = Person(given=each.given, surname=each.surname, party=party)
                session.add(Affiliation(person=person, organisation_id=each.employer + 1))
            session.commit()

    def log_many(self, talks: Iterable[Talk]) -> None:
        with Session(self.engine) as session:
            session.add_all(self._said(talk, id=talk.number + 1) for talk in talks)
            session.commit()
            number_on(session.connection(), "interaction")
            session.commit()

    def _said(self, talk: Talk, **more: Any) -> Interaction:
        number = self.load.party_of_person
        return Interaction(
            kind=talk.kind,
            at=talk.at,
            subject=talk.subject,
            source=talk.source,
            source_id=str(talk.number),
            participants=[Participant(party_id=number(who), on_behalf_of_id=firm + 1) for who, firm in talk.who],
            **more,
        )

    def log(self, talk: Talk) -> None:
        with Session(self.engine) as session:
            session.add(self._said(talk))
            session.commit()

    def timeline(self, party: int) -> Any:
        took = select(Participant.interaction_id)
        ids = sa.union(took.where(Participant.party_id == party), took.where(col(Participant.on_behalf_of_id) == party))
        whole = selectinload(Interaction.participants)
        statement = (
            select(Interaction)
            .where(col(Interaction.id).in_(ids))
            .order_by(col(Interaction.at).desc(), col(Interaction.id).desc())
            .limit(50)
            .options(whole.options(joinedload(Participant.party), joinedload(Participant.on_behalf_of)))
        )
        with Session(self.engine) as session:
            return session.exec(statement).all()

    def lines(self, answer: Any) -> list[Line]:
        return [
            Line(
                said.id,
                said.kind,
                said.at.astimezone(UTC),
                said.subject,
                tuple(
                    (who.party_id, who.party.name, who.on_behalf_of_id, who.on_behalf_of.name)
                    for who in said.participants
                ),
            )
            for said in answer
        ]

    def search(self, text: str) -> Sequence[int]:
        statement = select(Party).where(*(col(Party.folded).contains(word) for word in fold(text).split()))
        with Session(self.engine) as session:
            return [party.id or 0 for party in session.exec(statement.limit(10))]

    def search_misspelt(self, text: str) -> Sequence[int]:
        with Session(self.engine) as session:
            names = session.exec(select(Party.id, Party.folded).where(Party.kind == "person"))
            return nearest(fold(text), names)

    def count(self) -> Any:
        month = (
            func.strftime("%Y-%m", Interaction.at)
            if self.engine.dialect.name == "sqlite"
            else func.to_char(func.timezone("UTC", Interaction.at), "YYYY-MM")
        )
        statement = (
            select(month, Stakeholder.type, func.count(col(Interaction.id).distinct()))
            .join(Participant, col(Participant.interaction_id) == Interaction.id)
            .join(Stakeholder, col(Stakeholder.party_id) == Participant.on_behalf_of_id)
            .group_by(month, col(Stakeholder.type))
        )
        with Session(self.engine) as session:
            return session.exec(statement).all()

    def export(self, file: Path) -> None:
        with Session(self.engine) as session, file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(columns_of(self._people(session)))

    @staticmethod
    def _people(session: Session) -> Iterator[Sequence[Any]]:
        person = joinedload(Affiliation.person)
        statement = (
            select(Affiliation)
            .order_by(col(Affiliation.person_id))
            .options(person.joinedload(Person.party).selectinload(Party.points), joinedload(Affiliation.organisation))
            .execution_options(yield_per=2000)
        )
        for job in session.exec(statement):
            points = {point.kind: point.value for point in job.person.party.points}
            yield job.person.given, job.person.surname, job.organisation.name, points["email"], points["phone"]

    def keep_safe(self, *, always: bool) -> None:
        keep_safe(self.engine, always=always)

    def close(self) -> None:
        self.engine.dispose()
