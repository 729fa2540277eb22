"""Giving organisations, people and interactions out as a table, a row each, read and written a batch at a time.

A row has what one line of a sheet can hold, and taking the file in elsewhere gives the same again.
It does not have what it cannot hold: profiles, tags, relationships, engagements, addresses beyond the first,
the dates and legal basis of contact points, and what an interaction replies to. Merged and erased parties are left out.
A person with several jobs has a row for each.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import Address, ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.exchange.csv import write_rows
from urd_crm.exchange.csv_cells import UID
from urd_crm.exchange.csv_fields import INTERACTIONS, ORGANISATIONS, PEOPLE
from urd_crm.exchange.csv_interactions import OF_ATTENDEE

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500
COLUMNS = {
    "organisations": [name for name in ORGANISATIONS if name != "eik"],
    "people": [name for name in PEOPLE if name not in ("name", "organisation_eik")],
    "interactions": [name for name in INTERACTIONS if name != "engagement"],
}
"""What can be given out, and its columns: fields that an import reads by their names."""
Cells = dict[str, Any]


def export_rows(session: "Session", what: str) -> Iterator[Cells]:
    """Give rows as they are written, by column.

    Args:
        session: to read with.
        what: ``organisations``, ``people`` or ``interactions``.
    """
    return {"organisations": _organisations, "people": _people, "interactions": _interactions}[what](session)


def export_csv(session: "Session", what: str, stream: Any, *, delimiter: str = ",", end: str = "\r\n") -> int:
    """Write all organisations, people or interactions as CSV.

    Args:
        session: to read with.
        what: ``organisations``, ``people`` or ``interactions``.
        stream: a text file, opened with ``newline=""``; with ``encoding="utf-8-sig"`` Excel reads it right.
        delimiter: what separates the cells; Excel in Bulgaria expects a semicolon.
        end: what ends a row.

    Returns:
        How many rows were written.
    """
    columns = COLUMNS[what]
    rows = ([row.get(name) for name in columns] for row in export_rows(session, what))
    return write_rows(stream, columns, rows, delimiter=delimiter, end=end)


@frozen
class _Batches:
    """Reads rows of a table with what belongs to them, a batch at a time."""

    session: "Session"

    def of(self, table: type[CrmModel], *conditions: Any) -> Iterator[list[Any]]:
        """Give the rows in the order of their numbers."""
        columns = table_of(table).c
        last = 0
        while True:
            statement = sa.select(*columns).where(columns.id > last, *conditions).order_by(columns.id).limit(BATCH)
            rows = list(self.session.store.rows(statement))
            if not rows:
                return
            yield rows
            last = rows[-1].id

    def children(self, table: type[CrmModel], key: str, ids: Sequence[int]) -> Mapping[int, list[Any]]:
        """Give the rows of another table by the row they belong to."""
        columns = table_of(table).c
        found: dict[int, list[Any]] = {}
        order = columns.id if "id" in columns else columns.party_id
        statement = sa.select(*columns).where(columns[key].in_(ids)).order_by(order)
        for row in self.session.store.rows(statement):
            found.setdefault(row._mapping[key], []).append(row)
        return found

    def parties(self, ids: set[int | None]) -> Mapping[int, "_Known"]:
        """Give labels and uids; who came from another database keeps the uid that they had there."""
        party, number = table_of(Party), table_of(Identifier)
        wanted = [id for id in ids if id is not None]
        statement = sa.select(party.c.id, party.c.label, party.c.uid, number.c.value).outerjoin(
            number, sa.and_(number.c.party_id == party.c.id, number.c.scheme == UID)
        )
        return {
            id: _Known(label, first or str(uid))
            for start in range(0, len(wanted), BATCH)
            for id, label, uid, first in self.session.store.rows(
                statement.where(party.c.id.in_(wanted[start : start + BATCH]))
            )
        }


@frozen
class _Known:
    """A party as other rows name it."""

    label: str
    uid: str


def _standing(table: type[CrmModel]) -> Any:
    party = table_of(Party).c
    itself = party.id == table_of(table).c.id  # looked up row by row: a list of all would be made for every batch
    return sa.exists().where(itself, party.merged_into_id.is_(None), party.erased_at.is_(None))


def _organisations(session: "Session") -> Iterator[Cells]:
    read = _Batches(session)
    for rows in read.of(Organisation, _standing(Organisation)):
        ids = [row.id for row in rows]
        parties = read.parties({*ids, *(row.parent_id for row in rows)})
        further = _further(read, ids)
        addresses = read.children(Address, "party_id", ids)
        for row in rows:
            parent = parties.get(row.parent_id or 0)
            cells = {name: getattr(row, name) for name in ("name", "country", "founded", "dissolved", "note")}
            cells |= {"is_own": "yes" if row.is_own else None}
            cells |= {"parent": parent.label, "parent_uid": parent.uid} if parent else {}
            for address in addresses.get(row.id, ())[:1]:
                names = ("street", "postcode", "settlement", "settlement_code", "region")
                cells |= {name: getattr(address, name) for name in names} | {"address_country": address.country}
            yield {"uid": parties[row.id].uid} | cells | further[row.id]


def _people(session: "Session") -> Iterator[Cells]:
    read = _Batches(session)
    for rows in read.of(Person, _standing(Person)):
        ids = [row.id for row in rows]
        jobs = read.children(Affiliation, "person_id", ids)
        work = read.children(ContactPoint, "affiliation_id", [job.id for each in jobs.values() for job in each])
        parties = read.parties({*ids, *(job.organisation_id for each in jobs.values() for job in each)})
        further = _further(read, ids)
        for row in rows:
            names = ("given", "patronymic", "surname", "surname2", "title", "credential", "salutation")
            cells = {name: getattr(row, name) for name in (*names, "birth_date", "country", "note")}
            cells |= {"uid": parties[row.id].uid, "languages": "; ".join(row.languages)} | further[row.id]
            for job in jobs.get(row.id) or [None]:
                yield cells | ({} if job is None else _job(job, parties, work.get(job.id, ())))


def _job(job: Any, parties: Mapping[int, _Known], work: Sequence[Any]) -> Cells:
    organisation = parties[job.organisation_id]
    cells: Cells = {name: getattr(job, name) for name in ("position", "unit", "since", "until")}
    cells |= {"organisation": organisation.label, "organisation_uid": organisation.uid}
    return cells | {f"work_{kind}": contacts for kind, contacts in _contacts(work).items() if kind != "url"}


def _further(read: _Batches, ids: Sequence[int]) -> Mapping[int, Cells]:
    """Give the numbers, names and contact points of the parties of a batch."""
    numbers = read.children(Identifier, "party_id", ids)
    names = read.children(Name, "party_id", ids)
    points = read.children(ContactPoint, "party_id", ids)
    return {
        id: {
            "identifiers": "\n".join(f"{one.scheme}={one.value}" for one in numbers.get(id, ()) if one.scheme != UID),
            "names": "\n".join(map(_name, names.get(id, ()))),
            **_contacts(points.get(id, ())),
        }
        for id in ids
    }


def _name(one: Any) -> str:
    return f"{one.kind.value}{f' {one.language}' if one.language else ''}: {one.text}"


def _contacts(points: Sequence[Any]) -> dict[str, str]:
    by_kind: dict[str, list[str]] = {"email": [], "phone": [], "url": []}
    for point in points:
        if point.kind.value in by_kind:
            value = f"{point.value} ext. {point.extension}" if point.extension else point.value
            by_kind[point.kind.value].append(value)
    return {kind: ("\n" if kind == "url" else "; ").join(values) for kind, values in by_kind.items()}


def _interactions(session: "Session") -> Iterator[Cells]:
    read = _Batches(session)
    for rows in read.of(Interaction):
        took = read.children(Participant, "interaction_id", [row.id for row in rows])
        parties = read.parties(
            {id for each in took.values() for one in each for id in (one.party_id, one.on_behalf_of_id)}
        )
        for row in rows:
            plain = ("kind", "subject", "place", "language", "register_name", "register_number", "body")
            cells = {name: getattr(row, name) for name in plain}
            cells |= {"uid": row.uid, "source": row.source, "source_id": row.source_id, "status": row.status.value}
            cells |= {"direction": row.direction and row.direction.value}
            for name in ("occurred_at", "ended_at"):
                moment = getattr(row, name)
                cells[name] = moment and moment.astimezone(session.town.zone).isoformat(" ")
            who = [(one, parties[one.party_id], parties.get(one.on_behalf_of_id or 0)) for one in took.get(row.id, ())]
            cells["participants"] = "; ".join(
                f"{party.label} @ {behalf.label}" if behalf else party.label for _, party, behalf in who
            )
            cells["participant_uids"] = "\n".join(_attendee(*each) for each in who)
            yield cells


def _attendee(one: Any, party: _Known, behalf: _Known | None) -> str:
    told = [f"{name}={getattr(one, name).value}" for name in OF_ATTENDEE if getattr(one, name)]
    return " ".join([party.uid, *(["@", behalf.uid] if behalf else []), *told])
