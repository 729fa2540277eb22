"""Taking people in from the rows of a file, each with a job where the row names an organisation."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.party import PartyKind
from urd_crm.errors import (
    ConflictError,
    InvalidValueError,
    NotFoundError,
    Problem,
    Severity,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.exchange.csv import cells as cell
from urd_crm.exchange.csv.party_keys import Key, Keys, arrived, keyed
from urd_crm.exchange.csv.report import Batch, Line, Reader, Tally, problem_of, problems_of
from urd_crm.exchange.written_date import partial
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.contact_points import contact_rows
from urd_crm.repositories.people import PersonDraft
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500
_BETWEEN = re.compile(r"[\n/|]|\s(?:и|and|&)\s")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
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

        def look_again(lines: Sequence[Line]) -> Sequence[Line]:
            here, still_new = arrived(lines, keys_of, self.keys, self.tally)
            later.extend((line, keys_of[line.number], new[line.number][2]) for line in here)
            return still_new

        lines = [line for line, _, _ in new.values()]
        self.tally.added += Batch(self.session, self.tally, look_again).write(lines, self._writer(new))
        self._later(later)

    def _look_up_organisations(self, batch: Sequence[Line]) -> None:
        """Read who has the numbers by which rows name organisations; a wrong one is told when its row is read."""
        cells = [line.cells for line in batch]
        self.organisations.look_up_uids(each["organisation_uid"] for each in cells if "organisation_uid" in each)
        read = (Reader(each).read("organisation_eik", self._eik) for each in cells)
        self.organisations.look_up(key for keys in read for key in keys or ())

    def _eik(self, text: str) -> list[Key]:
        return self.organisations.compact({"BG-EIK": text})

    def _jobs(self, people: Iterable[int]) -> dict[int, set[tuple[Any, ...]]]:
        """Give what a row tells of a job, for all jobs of some people: where, as what, since when."""
        jobs: dict[int, set[tuple[Any, ...]]] = {id: set() for id in people}
        columns = "person_id, organisation_id, position, since"
        for id, *job in self.session.store.fetch_for_each(columns, "urd_affiliation", "person_id", list(jobs)):
            jobs[id].add(tuple(job))
        return jobs

    def _writer(
        self, new: dict[int, tuple[Line, PersonDraft, dict[str, Any] | None]]
    ) -> Callable[[Sequence[Line]], None]:
        def write(lines: Sequence[Line]) -> None:
            self._refuse_contacts([new[line.number][2] for line in lines])
            written = self.session.people.add_many([new[line.number][1] for line in lines])
            self.tally.unnumbered += sum(not cell.identifiers(line.cells) for line in lines)
            places, jobs = [], []
            for place, (line, id) in enumerate(zip(lines, written.ids, strict=True), 1):
                job = new[line.number][2]
                if job is not None:
                    places.append(place)
                    jobs.append({"person_id": id, **job})

            def placed(problems: Iterable[Problem]) -> list[Problem]:
                return [each if each.row is None else each.at(row=places[each.row - 1]) for each in problems]

            try:
                with self.session.gate.apart() as odd:
                    self.session.affiliations.add_many(jobs)
            except ValidationFailedError as error:
                raise ValidationFailedError(placed(error.problems)) from error
            self.session.gate.notice(placed(odd))

        return write

    def _refuse_contacts(self, jobs: Sequence[dict[str, Any] | None]) -> None:
        """Refuse rows with a job that is not reached as they say, before their people are written.

        To undo what was written, SQLite keeps its pages in memory until the transaction ends.

        Raises:
            ValidationFailedError: one has an address that is none.
        """
        reached = [
            (place, {**child.row, "affiliation_id": 1})  # it has none yet, and needs one
            for place, job in enumerate(jobs, 1)
            if job is not None
            for child in contact_rows("affiliation_id", email=job.get("email"), phone=job.get("phone"))
        ]
        admitted = self.session.gate.admit_all(ContactPoint, [row for _, row in reached])
        found = [
            problem.at(row=place, entity=str(ContactPoint.__tablename__))
            for (place, _), (_, problems) in zip(reached, admitted, strict=True)
            for problem in problems
        ]
        if any(problem.severity is Severity.REJECT for problem in found):
            raise ValidationFailedError(found)

    def _later(self, later: Sequence[tuple[Line, list[Key], dict[str, Any] | None]]) -> None:
        """Take in rows of people who are there already, or were to come with an earlier row of the batch."""
        self.keys.look_up(key for _, keys, _ in later for key in keys)
        found: list[tuple[Line, int, dict[str, Any]]] = []
        for line, keys, job in later:
            try:
                person = self.keys.holder(keys)
            except ConflictError as error:
                self.tally.refuse(line, [problem_of(error)])
                continue
            if person is None:  # the row that would have brought the person was refused
                self.tally.refuse(line, [FIRST_REFUSED])
            elif job is None:
                self.tally.known += 1
            else:
                found.append((line, person, job))
        jobs = self._jobs(person for _, person, _ in found)
        if lacking := sorted({person for _, person, job in found if _told(job) not in jobs[person]}):
            self.session.gate.allow_writing()
            self.session.store.claim("urd_person", lacking, "FOR NO KEY UPDATE")  # others may be adding the same jobs
            jobs |= self._jobs(lacking)
        for line, person, job in found:
            self._further(line, person, job, jobs[person])

    def _further(self, line: Line, person: int, job: dict[str, Any], jobs: set[tuple[Any, ...]]) -> None:
        """Add a job to a person, unless they have it."""
        if _told(job) in jobs:
            self.tally.known += 1
            return
        added = Batch(self.session, self.tally).write(
            [line], lambda _: _discard(self.session.affiliations.add_many([{"person_id": person, **job}]))
        )
        if added:
            self.tally.added += 1
            jobs.add(_told(job))

    def _draft(self, line: Line, has_job: bool) -> PersonDraft:
        cells = line.cells
        fields = cell.fields(cells, PERSON_FIELDS, ("birth_date",))
        if "languages" in cells:
            fields["languages"] = [
                tag for part in cell.several(cells["languages"]) for tag in part.replace(",", " ").split()
            ]
        own = ("",) if has_job and tells_work_apart(line) else () if has_job else ("", "work_")
        reader = Reader(cells)
        name = reader.read("name", one_person)
        reader.finish()
        return PersonDraft(
            name,
            fields,
            email=[each for name in own for each in cell.addresses_of(cells.get(f"{name}email", ""))],
            phone=[each for name in own for each in cell.numbers_of(cells.get(f"{name}phone", ""))],
            url=cell.lines(cells.get("url", "")),
            identifiers=cell.identifiers(cells),
            names=cell.names(cells),
            addresses=cell.addresses(cells, has_country="address_country" in line.fields),
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
        elif without := [name for name in OF_JOB if name in cells]:
            raise ValidationFailedError([NO_EMPLOYER.at(field=name) for name in without])
        else:
            return None
        prefix = "work_" if tells_work_apart(line) else ""
        contacts: dict[str, Any] = {
            name: cut(cells[prefix + name])
            for name, cut in (("email", cell.addresses_of), ("phone", cell.numbers_of))
            if prefix + name in cells
        }
        dates: dict[str, Any] = {name: partial(cells[name]) for name in ("since", "until") if name in cells}
        return {"organisation_id": organisation, **cell.fields(cells, ("position", "unit")), **dates, **contacts}


def one_person(text: str) -> str:
    """Admit the name of one person; registers put all managers of a firm into one cell.

    Raises:
        InvalidValueError: several people stand there, parted by lines, strokes, semicolons or „и“;
            by a comma where whole names in Cyrillic stand before and behind it.
    """
    parts = [part.split() for part in _BETWEEN.split(text)]
    listed = [part.split() for part in text.split(",")]
    is_several = ";" in text or sum(len(words) > 1 for words in parts) > 1
    if is_several or (_CYRILLIC.match(text) and len(listed[0]) > 2 and any(len(words) > 1 for words in listed[1:])):
        raise InvalidValueError(
            "name",
            "several-people",
            Text(en="Several people seem to stand here.", bg="Тук изглежда са няколко души."),
            Text(en="Give each a row of their own.", bg="Дайте на всеки отделен ред."),
        )
    return text


def tells_work_apart(line: Line) -> bool:
    """Say whether a row tells the contact points of a job apart; otherwise those of a row with a job belong to it."""
    return bool({"work_email", "work_phone"} & line.fields)


OF_JOB = ("position", "unit", "since", "until")
"""Fields that only a job has; contact points of a job that a row does not have are the person's own."""
NO_EMPLOYER = Problem(
    "job-without-organisation",
    Text(en="belongs to a job, and the row names no organisation", bg="е на длъжност, а редът не назовава организация"),
    Text(en="Name the organisation, or empty this cell.", bg="Назовете организацията или изпразнете клетката."),
)
FIRST_REFUSED = Problem(
    "first-row-refused",
    Text(en="an earlier row of this person was refused", bg="по-горен ред на същия човек беше отказан"),
    Text(en="Correct that one first.", bg="Първо поправете него."),
)


def _told(job: dict[str, Any]) -> tuple[Any, ...]:
    """Give what a row tells of a job: where, as what, since when."""
    return job["organisation_id"], job.get("position"), job.get("since")


def _discard(_: object) -> None:
    """Take an answer that nobody needs."""
