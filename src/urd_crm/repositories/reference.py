"""How callers name a party: a row, its number, or a name; and a person on behalf of an organisation."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.person import Person
from urd_crm.errors import AmbiguousError, NotFoundError
from urd_crm.gate.held import number_of
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.search import Search
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

PartyReference = Organisation | Person | Party | int | str
"""A row, a number, or a name; a name has to mean exactly one party."""


@frozen
class Candidate:
    """One of several parties that a name may mean."""

    id: int
    kind: str
    label: str

    def __str__(self) -> str:
        return f"{self.label} (№ {self.id})"


@frozen
class Attendee:
    """A party that took part: in what role, on whose behalf, what it answered, what was observed."""

    party: PartyReference | Affiliation
    on_behalf_of: PartyReference | None = None
    role: str | None = None
    rsvp: str | None = None
    presence: str | None = None


class Resolved(NamedTuple):
    """Who took part, by number."""

    party_id: int
    on_behalf_of_id: int | None = None
    affiliation_id: int | None = None


@frozen
class Job:
    """An affiliation, as far as it matters for whom somebody spoke."""

    organisation_id: int
    id: int
    since: str | None
    until: str | None


ParticipantReference = PartyReference | Affiliation | Attendee
"""Who took part: a party; an affiliation, which says on whose behalf; or ``"Anna Lindqvist @ Lindqvist Ventil AB"``."""


class Resolver(Repository):
    """Finds what references mean. For one call: what it has read of affiliations, it does not read again."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._jobs: dict[int, list[Job]] = {}

    def party_id(self, reference: PartyReference, kind: PartyKind | None = None) -> int:
        """Give the number of the party that a reference means.

        Raises:
            NotFoundError: no party has that name; ``candidates`` has what comes near.
            AmbiguousError: several have it; ``candidates`` lists them.
        """
        if isinstance(reference, int):
            return int(reference)  # PostgreSQL takes True for no number
        if isinstance(reference, str):
            return self._one(reference, self._named(reference, kind)).id
        if not isinstance(reference, Organisation | Person | Party):
            raise NotFoundError(
                Text(
                    en=f"A {type(reference).__name__} names no party; give a row, a number or a name.",
                    bg=f"{type(reference).__name__} не посочва никого; дайте запис, номер или име.",
                )
            )
        number: int | None = number_of(reference, self.session.crm.database)
        if number is None:
            raise NotFoundError(
                Text(
                    en=f"This {type(reference).__name__} is not written yet; add it first.",
                    bg="Този запис още не е въведен; въведете го първо.",
                )
            )
        return number

    def participant(self, reference: ParticipantReference, at: datetime | None = None) -> Resolved:
        """Say who took part and on whose behalf.

        Args:
            reference: a party, an affiliation, an attendee, or ``"person @ organisation"``.
            at: the moment that decides which affiliation it was; ``None``: now.

        Raises:
            NotFoundError: a name means nobody.
            AmbiguousError: a name means several.
        """
        if isinstance(reference, int):
            return Resolved(int(reference))
        if isinstance(reference, Attendee):
            said, behalf = reference.party, reference.on_behalf_of
            resolved = self.participant(said, at)
            if behalf is None:
                return resolved
            organisation = self.party_id(behalf, PartyKind.ORGANISATION)
            return Resolved(resolved.party_id, organisation, self._affiliation(resolved.party_id, organisation, at))
        if isinstance(reference, Affiliation):
            self._id_of(reference)
            return Resolved(reference.person_id, reference.organisation_id, reference.id)
        if isinstance(reference, str) and " @ " in reference:
            name, _, behalf = reference.rpartition(" @ ")
            organisation = self.party_id(behalf, PartyKind.ORGANISATION)
            person = self.colleague(name, organisation, at)
            if person is None:
                people = self._named(name, PartyKind.PERSON)
                if len(people) > 1:
                    people = self.employed(name, organisation, at) or people
                person = self._one(name, people).id
            return Resolved(person, organisation, self._affiliation(person, organisation, at))
        return Resolved(self.party_id(reference))

    def colleague(self, name: str, organisation_id: int, at: datetime | None) -> int | None:
        """Give who of a name has a job at an organisation at a moment, where that is one and spelled so.

        Whoever else bears the name is not meant then, and not read: they may be thousands.
        """
        found = [hit.party_id for hit in Search(self.session).colleagues(name, organisation_id)]
        there = [id for id in found if self._affiliation(id, organisation_id, at)]
        return there[0] if len(there) == 1 else None

    def employed(self, name: str, organisation_id: int, at: datetime | None) -> list[Candidate]:
        """Give those of a name who have a job at an organisation at a moment; ``None``: now."""
        there = self._named(name, PartyKind.PERSON, organisation_id)
        return [each for each in there if self._affiliation(each.id, organisation_id, at)]

    def _named(self, name: str, kind: PartyKind | None, employer_id: int | None = None) -> list[Candidate]:
        hits = Search(self.session).named(name, kind, employer_id=employer_id)
        return [Candidate(hit.party_id, hit.kind, hit.label) for hit in hits]

    def _one(self, name: str, found: list[Candidate]) -> Candidate:
        if len(found) == 1:
            return found[0]
        if found:
            listed = "; ".join(map(str, found[:10]))
            raise AmbiguousError(
                Text(
                    en=f"Several have this name: {listed}. Use the number.",
                    bg=f"Това име носят няколко: {listed}. Посочете номера.",
                ),
                found,
            )
        near = [Candidate(hit.party_id, hit.kind, hit.label) for hit in Search(self.session).find(name, limit=5)]
        hint = "; ".join(map(str, near))
        raise NotFoundError(
            Text(
                en="Nobody has this name." + (f" Near it: {hint}." if near else " Add the party first."),
                bg="Никой не носи това име." + (f" Близки: {hint}." if near else " Първо въведете лицето."),
            ),
            near,
        )

    def _affiliation(self, person_id: int, organisation_id: int, at: datetime | None) -> int | None:
        """Give the affiliation in which a person spoke for an organisation; the last begun, if there are several."""
        if person_id not in self._jobs:
            self.look_up_jobs([person_id])
        jobs = [job for job in self._jobs[person_id] if job.organisation_id == organisation_id]
        if len(jobs) < 2 and not any(job.since or job.until for job in jobs):
            return jobs[0].id if jobs else None
        day = self.session.town.day(at or self.session.now).isoformat()
        valid = [
            (job.since or "", job.id)
            for job in jobs
            if (job.since is None or job.since <= day) and (job.until is None or job.until > day)
        ]
        return max(valid)[1] if valid else None

    def look_up_jobs(self, person_ids: Iterable[int]) -> None:
        """Read the affiliations of people, for many references at a time."""
        self.ask_jobs(person_ids)()

    def ask_jobs(self, person_ids: Iterable[int]) -> Callable[[], None]:
        """Ask for what :meth:`look_up_jobs` reads; see :meth:`Store.ask`."""
        unknown = [id for id in dict.fromkeys(person_ids) if id not in self._jobs]
        columns = "person_id, organisation_id, id, since, until"
        asked = self.session.store.ask_for_each(columns, "urd_affiliation", "person_id", unknown)

        def take() -> None:
            self._jobs.update((id, []) for id in unknown)
            for person_id, *job in asked():
                self._jobs[person_id].append(Job(*job))

        return take
