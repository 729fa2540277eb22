"""Taking people in from the rows of a file, each with a job where the row names an organisation."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from urd_crm.entities.party import PartyKind
from urd_crm.errors import NotFoundError, Problem, UrdCrmError, ValidationFailedError
from urd_crm.exchange import csv_cells as cell
from urd_crm.exchange.import_report import Batch, Line, Reader, Tally, problems_of
from urd_crm.exchange.party_keys import Key, Keys, keyed
from urd_crm.exchange.written_date import partial
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.people import PersonDraft
from urd_crm.text import Text
from urd_crm.values import person_name

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500
PERSON_FIELDS = ("given", "patronymic", "surname", "surname2", "title", "credential", "salutation", "country", "note")


@define
class People:
    """Takes people in, each with a job where the row names an organisation. For one import."""

    session: "Session"
    tally: Tally
    keys: Keys = field(init=False)
    organisations: Keys = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.keys = Keys(self.session, PartyKind.PERSON)
        self.organisations = Keys(self.session, PartyKind.ORGANISATION)

    def take(self, lines: Iterable[Line]) -> None:
        """Take rows in; rows with one number are one person, with a job from each."""
        for batch in batches(lines, BATCH):
            self._batch(batch)
            self.keys.forget()
            self.organisations.forget()
            self.tally.tell()

    def _batch(self, batch: Sequence[Line]) -> None:
        new: dict[int, tuple[Line, PersonDraft, dict[str, Any] | None]] = {}
        later: list[tuple[Line, list[Key], dict[str, Any] | None]] = []
        first: dict[Key, int] = {}
        keys_of: dict[int, list[Key]] = {}
        self._look_up_organisations(batch)
        for line, keys in keyed(batch, self.keys, self.tally):
            try:
                job = self._job(line)
                is_here = self.keys.holder(keys) is not None
                if is_here and job is None:
                    self.tally.known += 1
                elif is_here or any(key in first for key in keys):
                    later.append((line, keys, job))
                else:
                    new[line.number] = (line, self._draft(line, job is not None), job)
                    keys_of[line.number] = keys
                    first.update(dict.fromkeys(keys, line.number))
            except UrdCrmError as error:
                self.tally.refuse(line, problems_of(error))
        before = self.tally.refused
        Batch(self.session, self.tally).write([line for line, _, _ in new.values()], self._writer(new))
        self.tally.added += len(new) - (self.tally.refused - before)
        if later:
            self.keys.look_up(key for _, keys, _ in later for key in keys)
            jobs = self._jobs(self.keys.holder(keys) for _, keys, _ in later)
            for line, keys, job in later:
                self._further(line, keys, job, jobs)

    def _look_up_organisations(self, batch: Sequence[Line]) -> None:
        """Read who has the numbers by which rows name organisations; a wrong one is told when its row is read."""
        cells = [line.cells for line in batch]
        self.organisations.look_up_uids(each["organisation_uid"] for each in cells if "organisation_uid" in each)
        read = (Reader(each).read("organisation_eik", self._eik) for each in cells)
        self.organisations.look_up(key for keys in read for key in keys or ())

    def _eik(self, text: str) -> list[Key]:
        return self.organisations.compact({"BG-EIK": text})

    def _jobs(self, people: Iterable[int | None]) -> dict[int, set[tuple[Any, ...]]]:
        """Give what a row tells of a job, for all jobs of some people: where, as what, since when."""
        jobs: dict[int, set[tuple[Any, ...]]] = {id: set() for id in people if id is not None}
        columns = "person_id, organisation_id, position, since"
        for id, *job in self.session.store.fetch_for_each(columns, "urd_affiliation", "person_id", list(jobs)):
            jobs[id].add(tuple(job))
        return jobs

    def _writer(
        self, new: dict[int, tuple[Line, PersonDraft, dict[str, Any] | None]]
    ) -> Callable[[Sequence[Line]], None]:
        def write(lines: Sequence[Line]) -> None:
            written = self.session.people.add_many([new[line.number][1] for line in lines])
            places, jobs = [], []
            for place, (line, id) in enumerate(zip(lines, written.ids, strict=True), 1):
                job = new[line.number][2]
                if job is not None:
                    places.append(place)
                    jobs.append({"person_id": id, **job})
            try:
                self.session.affiliations.add_many(jobs)
            except ValidationFailedError as error:
                found = [p if p.row is None else p.at(row=places[p.row - 1]) for p in error.problems]
                raise ValidationFailedError(found) from error

        return write

    def _further(
        self, line: Line, keys: Sequence[Key], job: dict[str, Any] | None, jobs: dict[int, set[tuple[Any, ...]]]
    ) -> None:
        """Add a job to a person who is there already, unless they have it."""
        person = self.keys.holder(keys)
        if person is None:  # the row that would have brought the person was refused
            self.tally.refuse(line, [FIRST_REFUSED])
            return
        if job is None:
            self.tally.known += 1
            return
        told = (job["organisation_id"], job.get("position"), job.get("since"))
        if told in jobs[person]:
            self.tally.known += 1
            return
        before = self.tally.refused
        Batch(self.session, self.tally).write(
            [line], lambda _: _discard(self.session.affiliations.add_many([{"person_id": person, **job}]))
        )
        if self.tally.refused == before:
            self.tally.added += 1
            jobs[person].add(told)

    def _draft(self, line: Line, has_job: bool) -> PersonDraft:
        cells = line.cells
        fields = cell.fields(cells, PERSON_FIELDS, ("birth_date",))
        if "languages" in cells:
            fields["languages"] = [
                tag for part in cell.several(cells["languages"]) for tag in part.replace(",", " ").split()
            ]
        if "name" in cells:
            parsed = person_name.parse(cells["name"], self.session.town.language)
            parts = ("given", "patronymic", "surname", "surname2", "title", "credential")
            fields = {part: value for part in parts if (value := getattr(parsed, part))} | fields
        is_own = not has_job or tells_work_apart(line)
        return PersonDraft(
            fields,
            email=cell.several(cells.get("email", "")) if is_own else None,
            phone=cell.several(cells.get("phone", "")) if is_own else None,
            url=cell.lines(cells.get("url", "")),
            identifiers=cell.identifiers(cells),
            names=cell.names(cells),
        )

    def _job(self, line: Line) -> dict[str, Any] | None:
        """Read the job of a row; ``None``: it names no organisation.

        Raises:
            NotFoundError: the organisation is not there.
        """
        cells = line.cells
        if "organisation_uid" in cells:
            organisation = self.organisations.of_uid(cells["organisation_uid"])
        elif "organisation_eik" in cells:
            found = self.organisations.holder(self._eik(cells["organisation_eik"]))
            if found is None:
                raise NotFoundError(Text(en="No organisation has this EIK.", bg="Никоя организация няма този ЕИК."))
            organisation = found
        elif "organisation" in cells:
            organisation = self.organisations.of_name(cells["organisation"], PartyKind.ORGANISATION)
        else:
            return None
        prefix = "work_" if tells_work_apart(line) else ""
        contacts: dict[str, Any] = {
            name: cell.several(cells[prefix + name]) for name in ("email", "phone") if prefix + name in cells
        }
        dates: dict[str, Any] = {name: partial(cells[name]) for name in ("since", "until") if name in cells}
        return {"organisation_id": organisation, **cell.fields(cells, ("position", "unit")), **dates, **contacts}


def tells_work_apart(line: Line) -> bool:
    """Say whether a row tells the contact points of a job apart; otherwise those of a row with a job belong to it."""
    return bool({"work_email", "work_phone"} & line.fields)


FIRST_REFUSED = Problem(
    "first-row-refused",
    Text(en="an earlier row of this person was refused", bg="по-горен ред на същия човек беше отказан"),
    Text(en="Correct that one first.", bg="Първо поправете него."),
)


def _discard(_: object) -> None:
    """Take an answer that nobody needs."""
