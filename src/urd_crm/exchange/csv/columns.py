"""What the columns of an export are made of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
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
from urd_crm.exchange.csv.batches import Batch, Cell, Reader, Row, is_in_use, listed
from urd_crm.exchange.csv.cells import UID
from urd_crm.exchange.csv.interactions import OF_ATTENDEE

Names = Callable[[Reader, Iterable[int | None]], Mapping[int | None, Cell]]
"""Gives what parties are called, by their numbers."""


@frozen
class Column:
    """A column of a file."""

    cells: Callable[[Batch], Sequence[Cell]]
    """Makes the cells of a batch's lines."""
    reads: Sequence[str] = ()
    """The columns of the table that it is made of; what belongs to the rows is read besides."""
    of_job: Sequence[str] = ()
    """The columns of people's jobs that it is made of."""


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


def _party(of: Callable[[Batch], Sequence[int | None]], names: Names, **reads: Sequence[str]) -> Column:
    """Make a column of what those are called whom rows name by a number."""

    def cells(batch: Batch) -> Sequence[Cell]:
        ids = of(batch)
        return list(map(names(batch.reader, ids).__getitem__, ids))

    return Column(cells, **reads)


def _parent(names: Names) -> Column:
    return _party(lambda batch: batch.values["parent_id"], names, reads=["parent_id"])


def _employer(names: Names) -> Column:
    return _party(lambda batch: batch.jobs["organisation_id"], names, of_job=["organisation_id"])


def _identifiers(batch: Batch) -> Sequence[Cell]:
    rows = [row for row in batch.children(Identifier, "party_id", ("scheme", "value")) if row[2] != UID]
    return batch.cells(listed(rows, lambda _, scheme, value: f"{scheme}={value}"))


def _names(batch: Batch) -> Sequence[Cell]:
    def text(_: int, kind: str, language: str | None, name: str) -> str:
        return f"{kind}{f' {language}' if language else ''}: {name}"

    return batch.cells(listed(batch.children(Name, "party_id", ("kind", "language", "text")), text))


PLACE = ("street", "postcode", "settlement", "settlement_code", "region", "country")


def _place(name: str) -> Column:
    """Make a column of the first address in use."""
    place = 2 + PLACE.index(name)

    def cells(batch: Batch) -> Sequence[Cell]:
        last_first = reversed(batch.children(Address, "party_id", (*PLACE, "until")))
        today = batch.reader.today
        return batch.cells({row[0]: row[place] for row in last_first if is_in_use(row[-1], today)})

    return Column(cells)


def give_lines_to_jobs(batch: Batch, names: Sequence[str]) -> None:
    """Give a person with several jobs a line for each, and who has none a line without.

    Args:
        batch: people.
        names: the columns of a job that are needed.
    """
    found = batch.children(Affiliation, "person_id", tuple(names))
    if list(map(itemgetter(0), found)) == list(batch.ids):  # each has one, as nearly everybody
        batch.jobs = dict(zip(("id", *names), list(zip(*found, strict=True))[1:], strict=True))
        return
    jobs: dict[int, list[Row]] = {}
    for job in found:
        jobs.setdefault(job[0], []).append(job)
    none = [(None,) * (2 + len(names))]
    held = [jobs.get(id, none) for id in batch.ids]
    _, *columns = zip(*chain.from_iterable(held), strict=True)
    batch.jobs = dict(zip(("id", *names), columns, strict=True))
    batch.repeat([place for place, each in enumerate(held) for _ in each])


def _job(name: str) -> Column:
    def cells(batch: Batch) -> Sequence[Cell]:
        return [None if value is None else str(value) for value in batch.jobs[name]]

    return Column(cells, of_job=[name])


def _work_contact(kind: str) -> Column:
    return Column(lambda batch: list(map(batch.work_contacts[kind].get, batch.jobs["id"])))


def _moment(name: str) -> Column:
    def cells(batch: Batch) -> Sequence[Cell]:
        zone = batch.reader.zone
        return [at and at.astimezone(zone).isoformat(" ") for at in batch.values[name]]

    return Column(cells, [name])


def _attendees(names: Names, text: Callable[[Cell, Cell, Row], str], between: str) -> Column:
    """Make a column of who took part, whom they spoke for, and what else is known of that."""

    def cells(batch: Batch) -> Sequence[Cell]:
        took = batch.children(Participant, "interaction_id", ("on_behalf_of_id", *OF_ATTENDEE))
        called = names(batch.reader, (id for row in took for id in row[1:3]))
        who = lambda party_id, behalf_id, *told: text(called[party_id], called[behalf_id], told)  # noqa: E731
        return batch.cells(listed(took, who, between))

    return Column(cells)


def _label(party: Cell, behalf: Cell, told: Row) -> str:
    return (party or "") if behalf is None else f"{party or ''} @ {behalf}"


def _reference(party: Cell, behalf: Cell, told: Row) -> str:
    words = [f"{name}={value}" for name, value in zip(OF_ATTENDEE, told, strict=True) if value]
    return " ".join([party or "", *([] if behalf is None else ["@", behalf]), *words])


UIDS = Column(lambda batch: batch.cells(batch.uids))
OF_PARTY = {
    **{kind: _contact(kind) for kind in ("email", "phone", "url")},
    "identifiers": Column(_identifiers),
    "names": Column(_names),
    **{name: _place(name) for name in PLACE[:-1]},
    "address_country": _place("country"),
}
JOBS = {
    "organisation": _employer(Reader.labels),
    "organisation_uid": _employer(Reader.uids),
    **{name: _job(name) for name in ("position", "unit", "since", "until")},
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
            "parent": _parent(Reader.labels),
            "parent_uid": _parent(Reader.uids),
            "founded": _own("founded", str),
            "dissolved": _own("dissolved", str),
            "is_own": _own("is_own", lambda is_own: "yes" if is_own else None),
            **OF_PARTY,
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
            "participants": _attendees(Reader.labels, _label, "; "),
            "participant_uids": _attendees(Reader.uids, _reference, "\n"),
            **{name: _own(name) for name in ("kind", "subject", "direction", "status", "place", "language")},
            **{name: _own(name) for name in ("register_name", "register_number", "source", "source_id", "body")},
        },
    ),
}
