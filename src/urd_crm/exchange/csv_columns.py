"""What the columns of an export are made of."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any

from attrs import frozen

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import Address
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import CrmModel
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.exchange.csv_batches import Batch, Cell, Known, Row, listed
from urd_crm.exchange.csv_cells import UID
from urd_crm.exchange.csv_interactions import OF_ATTENDEE


@frozen
class Column:
    """A column of a file."""

    cells: Callable[[Batch], Sequence[Cell]]
    """Makes the cells of a batch's lines."""
    reads: Sequence[str] = ()
    """The columns of the table that it is made of; what belongs to the rows is read besides."""


@frozen
class Sheet:
    """What is given out, and what its columns are made of."""

    table: type[CrmModel]
    columns: Mapping[str, Column]
    standing: str = ""
    """A further condition on rows, which leaves out those that do not stand for themselves."""


def _own(name: str, text: Callable[[Any], Cell] | None = None) -> Column:
    """Make a column of the table's own; ``text`` makes a cell of a value that is no text."""
    if text is None:
        return Column(lambda batch: batch.values[name], [name])
    return Column(lambda batch: [None if value is None else text(value) for value in batch.values[name]], [name])


def _contact(kind: str) -> Column:
    return Column(lambda batch: batch.cells(batch.contacts[kind]))


def _party(of: Callable[[Batch], Sequence[int | None]], part: str, *reads: str) -> Column:
    """Make a column of the label or the uid of those whom rows name by a number."""
    place = Known._fields.index(part)

    def cells(batch: Batch) -> Sequence[Cell]:
        ids = of(batch)
        parties = batch.reader.parties(ids)
        return [parties[id][place] for id in ids]

    return Column(cells, reads)


def _parents(batch: Batch) -> Sequence[int | None]:
    return batch.values["parent_id"]


def _employers(batch: Batch) -> Sequence[int | None]:
    return [None if job is None else job[ORGANISATION] for job in batch.jobs]


def _identifiers(batch: Batch) -> Sequence[Cell]:
    rows = [row for row in batch.children(Identifier, "party_id", ("scheme", "value")) if row[2] != UID]
    return batch.cells(listed(rows, lambda _, scheme, value: f"{scheme}={value}"))


def _names(batch: Batch) -> Sequence[Cell]:
    def text(_: int, kind: str, language: str | None, name: str) -> str:
        return f"{kind}{f' {language}' if language else ''}: {name}"

    return batch.cells(listed(batch.children(Name, "party_id", ("kind", "language", "text")), text))


PLACE = ("street", "postcode", "settlement", "settlement_code", "region", "country")


def _place(name: str) -> Column:
    """Make a column of the first address."""
    place = 2 + PLACE.index(name)

    def cells(batch: Batch) -> Sequence[Cell]:
        last_first = reversed(batch.children(Address, "party_id", PLACE))
        return batch.cells({row[0]: row[place] for row in last_first})

    return Column(cells)


OF_JOB = ("organisation_id", "position", "unit", "since", "until")
ORGANISATION = 2
"""The place of the organisation in a job's row, behind the person and the job's number."""


def give_lines_to_jobs(batch: Batch) -> None:
    """Give a person with several jobs a line for each, and who has none a line without."""
    jobs: dict[int, list[Row | None]] = {}
    for job in batch.children(Affiliation, "person_id", OF_JOB):
        jobs.setdefault(job[0], []).append(job)
    held = [jobs.get(id, [None]) for id in batch.ids]
    batch.jobs = list(chain.from_iterable(held))
    batch.repeat([place for place, each in enumerate(held) for _ in each])


def _job(name: str) -> Column:
    place = ORGANISATION + OF_JOB.index(name)
    return Column(lambda batch: [None if job is None or job[place] is None else str(job[place]) for job in batch.jobs])


def _work_contact(kind: str) -> Column:
    def cells(batch: Batch) -> Sequence[Cell]:
        found = batch.work_contacts[kind]
        return [None if job is None else found.get(job[1]) for job in batch.jobs]

    return Column(cells)


def _moment(name: str) -> Column:
    def cells(batch: Batch) -> Sequence[Cell]:
        zone = batch.reader.zone
        return [at and at.astimezone(zone).isoformat(" ") for at in batch.values[name]]

    return Column(cells, [name])


def _attendees(text: Callable[[Known, Known, Row], str], between: str) -> Column:
    """Make a column of who took part, whom they spoke for, and what else is known of that."""

    def cells(batch: Batch) -> Sequence[Cell]:
        took = batch.children(Participant, "interaction_id", ("on_behalf_of_id", *OF_ATTENDEE))
        parties = batch.reader.parties(id for row in took for id in row[1:3])
        who = lambda party_id, behalf_id, *told: text(parties[party_id], parties[behalf_id], told)  # noqa: E731
        return batch.cells(listed(took, who, between))

    return Column(cells)


def _label(party: Known, behalf: Known, told: Row) -> str:
    return f"{party.label} @ {behalf.label}" if behalf.uid else party.label


def _reference(party: Known, behalf: Known, told: Row) -> str:
    words = [f"{name}={value}" for name, value in zip(OF_ATTENDEE, told, strict=True) if value]
    return " ".join([party.uid, *(["@", behalf.uid] if behalf.uid else []), *words])


UIDS = Column(lambda batch: batch.cells(batch.uids))
OF_PARTY = {
    **{kind: _contact(kind) for kind in ("email", "phone", "url")},
    "identifiers": Column(_identifiers),
    "names": Column(_names),
}
JOBS = {
    "organisation": _party(_employers, "label"),
    "organisation_uid": _party(_employers, "uid"),
    **{name: _job(name) for name in OF_JOB[1:]},
    "work_email": _work_contact("email"),
    "work_phone": _work_contact("phone"),
}
"""With one of these among the columns a person has a line for each job."""
STANDING = "AND (SELECT merged_into_id IS NULL AND erased_at IS NULL FROM urd_party WHERE id = {}.id)"
"""Asked for each row by itself: for a join, PostgreSQL would read the parties from the first one for each batch."""
SHEETS = {
    "organisations": Sheet(
        Organisation,
        {
            "uid": UIDS,
            "parent": _party(_parents, "label", "parent_id"),
            "parent_uid": _party(_parents, "uid", "parent_id"),
            "founded": _own("founded", str),
            "dissolved": _own("dissolved", str),
            "is_own": _own("is_own", lambda is_own: "yes" if is_own else None),
            **OF_PARTY,
            **{name: _place(name) for name in PLACE[:-1]},
            "address_country": _place("country"),
            **{name: _own(name) for name in ("name", "country", "note")},
        },
        STANDING,
    ),
    "people": Sheet(
        Person,
        {
            "uid": UIDS,
            **{name: _own(name) for name in ("given", "patronymic", "surname", "surname2", "title", "credential")},
            "salutation": _own("salutation"),
            "languages": _own("languages", "; ".join),
            "birth_date": _own("birth_date", str),
            **OF_PARTY,
            **JOBS,
            **{name: _own(name) for name in ("country", "note")},
        },
        STANDING,
    ),
    "interactions": Sheet(
        Interaction,
        {
            "uid": _own("uid", str),
            "occurred_at": _moment("occurred_at"),
            "ended_at": _moment("ended_at"),
            "participants": _attendees(_label, "; "),
            "participant_uids": _attendees(_reference, "\n"),
            **{name: _own(name) for name in ("kind", "subject", "direction", "status", "place", "language")},
            **{name: _own(name) for name in ("register_name", "register_number", "source", "source_id", "body")},
        },
    ),
}
