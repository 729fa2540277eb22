"""Django's ORM, without the rest of Django."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from sqlalchemy.engine import make_url

settings.configure(
    USE_TZ=True,
    TIME_ZONE="UTC",
    INSTALLED_APPS=["bench.peers.town"],
    DATABASES={"default": {}},  # others are added as they are opened
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.db import connections, models, transaction
from django.db.models.functions import TruncMonth

from bench.contender import Contender, Line, batches, checked, columns_of, nearest
from bench.data import Load, Organisation, Talk, fold
from bench.data import Person as Invented
from bench.peers.town.models import (
    Affiliation,
    ContactPoint,
    Interaction,
    Participant,
    Party,
    Person,
    Stakeholder,
)


class Orm(Contender):
    """A town hall in Django."""

    name = "Django ORM"

    def __init__(self, target: str, load: Load) -> None:
        super().__init__(target, load)
        self.alias = target
        url = make_url(target)
        is_sqlite = url.get_backend_name() == "sqlite"
        options: dict[str, Any] = {}
        if is_sqlite:
            options = {
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
            }
        connections.settings[target] = connections.configure_settings(
            {
                "default": {},
                target: {
                    "ENGINE": f"django.db.backends.{'sqlite3' if is_sqlite else 'postgresql'}",
                    "NAME": url.database,
                    "HOST": url.host or "",
                    "PORT": url.port or "",
                    "USER": url.username or "",
                    "OPTIONS": options,
                },
            }
        )[target]
        self.connection = connections[target]

    def prepare(self) -> None:
        with self.connection.schema_editor() as editor:
            for table in (Party, Person, Stakeholder, Affiliation, ContactPoint, Interaction, Participant):
                editor.create_model(table)

    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        rows = list(firms)
        with transaction.atomic(self.alias):
            Party.objects.using(self.alias).bulk_create(
                [
                    Party(id=firm.number + 1, kind="organisation", name=firm.name, folded=fold(firm.name))
                    for firm in rows
                ]
            )
            Stakeholder.objects.using(self.alias).bulk_create(
                [Stakeholder(party_id=firm.number + 1, type=type) for firm in rows for type in firm.types]
            )

    def import_people(self, people: Iterable[Invented]) -> None:
        with transaction.atomic(self.alias):
            for batch in batches(people):
                self._import(batch)

    def _import(self, people: Sequence[Invented]) -> None:
        number = self.load.party_of_person
        rows = [(number(each.number), each, *checked(each)) for each in people]
        Party.objects.using(self.alias).bulk_create(
            [Party(id=id, kind="person", name=each.name, folded=fold(each.name)) for id, each, *_ in rows]
        )
        Person.objects.using(self.alias).bulk_create(
            [Person(party_id=id, given=each.given, surname=each.surname) for id, each, *_ in rows]
        )
        Affiliation.objects.using(self.alias).bulk_create(
            [Affiliation(person_id=id, organisation_id=each.employer + 1) for id, each, *_ in rows]
        )
        ContactPoint.objects.using(self.alias).bulk_create(
            [
                ContactPoint(party_id=id, kind=kind, value=value)
                for id, _, email, phone in rows
                for kind, value in (("email", email), ("phone", phone))
            ]
        )

    def log_many(self, talks: Iterable[Talk]) -> None:
        with transaction.atomic(self.alias):
            for batch in batches(talks):
                Interaction.objects.using(self.alias).bulk_create(
                    [Interaction(id=talk.number + 1, **self._said(talk)) for talk in batch]
                )
                Participant.objects.using(self.alias).bulk_create(
                    [row for talk in batch for row in self._took(talk.number + 1, talk)]
                )
            if self.connection.vendor == "postgresql":
                with self.connection.cursor() as cursor:
                    cursor.execute(
                        "SELECT setval(pg_get_serial_sequence('interaction', 'id'), max(id)) FROM interaction"
                    )

    @staticmethod
    def _said(talk: Talk) -> dict[str, Any]:
        return {
            "kind": talk.kind,
            "at": talk.at,
            "subject": talk.subject,
            "source": talk.source,
            "source_id": str(talk.number),
        }

    def _took(self, id: int, talk: Talk) -> list[Participant]:
        number = self.load.party_of_person
        return [
            Participant(interaction_id=id, party_id=number(who), on_behalf_of_id=firm + 1) for who, firm in talk.who
        ]

    def log(self, talk: Talk) -> None:
        with transaction.atomic(self.alias):
            said = Interaction.objects.using(self.alias).create(**self._said(talk))
            Participant.objects.using(self.alias).bulk_create(self._took(said.id, talk))

    def timeline(self, party: int) -> Any:
        took = Participant.objects.using(self.alias)
        who = models.Prefetch("participants", took.select_related("party", "on_behalf_of").order_by("party_id"))
        either = models.Q(participants__party_id=party) | models.Q(participants__on_behalf_of_id=party)
        found = Interaction.objects.using(self.alias).filter(either).distinct()
        return list(found.order_by("-at", "-id").prefetch_related(who)[:50])

    def lines(self, answer: Any) -> list[Line]:
        return [
            Line(
                said.id,
                said.kind,
                said.at,
                said.subject,
                tuple(
                    (who.party_id, who.party.name, who.on_behalf_of_id, who.on_behalf_of.name)
                    for who in said.participants.all()
                ),
            )
            for said in answer
        ]

    def search(self, text: str) -> Sequence[int]:
        found = Party.objects.using(self.alias)
        for word in fold(text).split():
            found = found.filter(folded__contains=word)
        return [party.id for party in found[:10]]

    def search_misspelt(self, text: str) -> Sequence[int]:
        names = Party.objects.using(self.alias).filter(kind="person").values_list("id", "folded")
        return nearest(fold(text), names)

    def count(self) -> Any:
        return list(
            Participant.objects.using(self.alias)
            .values_list(TruncMonth("interaction__at"), "on_behalf_of__stakeholders__type")
            .filter(on_behalf_of__stakeholders__isnull=False)
            .annotate(models.Count("interaction", distinct=True))
        )

    def counts(self, answer: Any) -> dict[tuple[str, str], int]:
        return {(f"{month:%Y-%m}", type): number for month, type, number in answer}

    def export(self, file: Path) -> None:
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(columns_of(self._people()))

    def _people(self) -> Iterator[Sequence[Any]]:
        jobs = Affiliation.objects.using(self.alias).select_related("person", "organisation")
        jobs = jobs.prefetch_related("person__party__points").order_by("person_id")
        for job in jobs.iterator(chunk_size=500):
            points = {point.kind: point.value for point in job.person.party.points.all()}
            yield job.person.given, job.person.surname, job.organisation.name, points["email"], points["phone"]

    def keep_safe(self, *, always: bool) -> None:
        with self.connection.cursor() as cursor:
            if self.connection.vendor == "sqlite":
                cursor.execute(f"PRAGMA synchronous={'FULL' if always else 'NORMAL'}")
            else:
                cursor.execute(f"SET synchronous_commit = {'on' if always else 'off'}")

    def close(self) -> None:
        self.connection.close()
