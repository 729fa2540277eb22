"""The library, as its users write the work: validated, with changes recorded and names indexed."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bench.contender import EXPORTED, Contender, Line, batches
from bench.data import Load, Organisation, Person, Talk
from urd_crm import Attendee, Crm, Interaction, InteractionDraft, OrganisationDraft, PersonDraft
from urd_crm.contract import OrganisationProfile
from urd_crm.entities.interaction import Participant
from urd_crm.entities.model import table_of
from urd_crm.exchange.csv import export_csv

PROFILES = {
    "investor": ("investors.investor", {}),
    "ngo": ("ngos.ngo", {"form": "association", "areas": ["sport"]}),
    "outlet": ("media.outlet", {"kind": "online"}),
}
"""The stakeholder types here, each with the profile of a plugin that says it, and what such a profile needs."""


class Ours(Contender):
    """A town hall in urd_crm, with every plugin that is installed unless some are chosen."""

    name = "urd_crm"

    def __init__(self, target: str, load: Load, plugins: Sequence[str] | None = None) -> None:
        super().__init__(target, load)
        self.crm = Crm.open(target, plugins=plugins, strict=True)

    def prepare(self) -> None:
        """Do nothing: opening has made the tables."""

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        with self.crm.session(actor="bench") as session:
            for some in batches(firms):
                session.organisations.add_many(OrganisationDraft(firm.name) for firm in some)
                session.add(*(self._kind(firm, type) for firm in some for type in firm.types))

    def _kind(self, firm: Organisation, type: str) -> OrganisationProfile:
        name, fields = PROFILES[type]
        return self._profile(name)(organisation_id=firm.number + 1, **fields)

    def _profile(self, name: str) -> type[OrganisationProfile]:
        return self.crm.registry.profiles.get(name).record.table

    def import_people(self, people: Iterable[Person]) -> None:
        with self.crm.session(actor="bench") as session:
            for rows in batches(people):
                written = session.people.add_many(
                    PersonDraft(
                        fields={"given": each.given, "surname": each.surname}, email=each.email, phone=each.phone
                    )
                    for each in rows
                )
                session.affiliations.add_many(
                    {"person_id": id, "organisation_id": each.employer + 1}
                    for id, each in zip(written.ids, rows, strict=True)
                )

    def log_many(self, talks: Iterable[Talk]) -> None:
        with self.crm.session(actor="bench") as session:
            session.interactions.log_many(map(self._draft, talks))

    def _draft(self, talk: Talk) -> InteractionDraft:
        return InteractionDraft(
            talk.kind, talk.subject, self._attendees(talk), talk.at, source=(talk.source, str(talk.number))
        )

    def _attendees(self, talk: Talk) -> list[Attendee]:
        number = self.load.party_of_person
        return [Attendee(number(who), on_behalf_of=firm + 1) for who, firm in talk.who]

    def log(self, talk: Talk) -> None:
        with self.crm.session(actor="bench") as session:
            session.interactions.log(
                talk.kind,
                talk.subject,
                participants=self._attendees(talk),
                occurred_at=talk.at,
                source=(talk.source, str(talk.number)),
            )

    def log_by_orm(self, talk: Talk) -> None:
        number = self.load.party_of_person
        with self.crm.session(actor="bench") as session:
            said = Interaction(
                kind=talk.kind,
                occurred_at=talk.at,
                subject=talk.subject,
                source=talk.source,
                source_id=str(talk.number),
            )
            session.orm.add(said)
            session.orm.flush()
            session.orm.add_all(
                Participant(
                    interaction_id=said.id,
                    party_id=number(who),
                    on_behalf_of_id=firm + 1,
                    occurred_at=talk.at,
                )
                for who, firm in talk.who
            )

    def timeline(self, party: int) -> Any:
        with self.crm.session() as session:
            return session.timeline(party, limit=50)

    def lines(self, answer: Any) -> list[Line]:
        return [
            Line(
                entry.id,
                entry.kind,
                entry.occurred_at,
                entry.subject,
                tuple((who.party_id, who.label, who.on_behalf_of_id, who.on_behalf_of) for who in entry.participants),
            )
            for entry in answer
        ]

    def search(self, text: str) -> Sequence[int]:
        with self.crm.session() as session:
            return [hit.party_id for hit in session.search(text)]

    def search_misspelt(self, text: str) -> Sequence[int]:
        return self.search(text)

    def count(self) -> Any:
        took = table_of(Participant).c
        month = (
            sa.func.substr(took.occurred_at, 1, 7)
            if self.crm.engine.dialect.name == "sqlite"
            else sa.func.to_char(sa.func.timezone("UTC", took.occurred_at), "YYYY-MM")
        )
        month = sa.type_coerce(month, sa.String)
        arms = [
            sa.select(month, sa.literal(type), sa.func.count(took.interaction_id.distinct()))
            .join(profile, profile.c.organisation_id == took.on_behalf_of_id)
            .group_by(month)
            for type, (name, _) in PROFILES.items()
            for profile in (table_of(self._profile(name)),)
        ]
        with self.crm.session() as session:
            return session.orm.execute(sa.union_all(*arms)).all()

    def export(self, file: Path, columns: Sequence[str] | None = EXPORTED) -> None:
        with self.crm.session() as session, file.open("w", encoding="utf-8", newline="") as stream:
            export_csv(session, "people", stream, columns=columns)

    def export_whole(self, file: Path) -> None:
        self.export(file, columns=None)

    def keep_safe(self, *, always: bool) -> None:
        with self.crm.engine.connect() as connection:
            driver = connection.connection.driver_connection
            if self.crm.engine.dialect.name == "sqlite":
                driver.execute(f"PRAGMA synchronous={'FULL' if always else 'NORMAL'}")
            else:
                driver.execute(f"SET synchronous_commit = {'on' if always else 'off'}")
                driver.commit()

    def close(self) -> None:
        self.crm.close()
