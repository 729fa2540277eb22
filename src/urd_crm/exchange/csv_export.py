"""Giving organisations, people and interactions out as a table, a row each, read and written a batch at a time.

A row has what one line of a sheet can hold, and taking the file in elsewhere gives the same again.
It does not have what it cannot hold: profiles, tags, relationships, engagements, addresses beyond the first,
the dates and legal basis of contact points, and what an interaction replies to. Merged and erased parties are left out.
A person with several jobs has a row for each.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

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
REMEMBERED = 20_000
"""How many parties are kept from one batch to the next: many people work for few organisations."""
COLUMNS = {
    "organisations": [name for name in ORGANISATIONS if name != "eik"],
    "people": [name for name in PEOPLE if name not in ("name", "organisation_eik")],
    "interactions": [name for name in INTERACTIONS if name != "engagement"],
}
"""What can be given out, and its columns: fields that an import reads by their names."""
Cells = dict[str, Any]
Row = tuple[Any, ...]


def export_rows(session: "Session", what: str) -> Iterator[Cells]:
    """Give rows as they are written, by column.

    Args:
        session: to read with.
        what: ``organisations``, ``people`` or ``interactions``.
    """
    for row in ROWS[what](_Reader(session)):
        yield dict(zip(COLUMNS[what], row, strict=True))


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
    return write_rows(stream, COLUMNS[what], ROWS[what](_Reader(session)), delimiter=delimiter, end=end)


class _Known(NamedTuple):
    """A party as other rows name it."""

    label: str
    uid: str


NOBODY = _Known("", "")


class _Reader:
    """Reads rows of a table with what belongs to them, a batch at a time."""

    def __init__(self, session: "Session") -> None:
        self.zone = session.town.zone
        self._read = session.store.read
        self._known: dict[int | None, _Known] = {}

    def batches(self, table: type[CrmModel], names: Sequence[str], standing: str = "") -> Iterator[list[Row]]:
        """Give columns of a table, the number first, in the order of the numbers."""
        own = str(table.__tablename__)
        last = 0
        while True:
            rest = f"FROM {own} {standing} WHERE {own}.id > ? ORDER BY {own}.id LIMIT {BATCH}"
            rows = self._read(_columns(table, "id", *names), rest, [last])
            if not rows:
                return
            yield rows
            last = rows[-1][0]

    def children(
        self, rows: Sequence[Row], table: type[CrmModel], key: str, names: Sequence[str], *, of: str, by: str = "id"
    ) -> Mapping[int, list[Row]]:
        """Give columns of another table by the number of the row they belong to, in the order of their own numbers.

        Args:
            rows: of the batch.
            table: what belongs to them.
            key: its column with what it belongs to.
            names: of the columns.
            of: the table that the key leads to, which is the batch's or belongs to it.
            by: the column of that table which has the numbers of the batch.
        """
        own = str(table.__tablename__)
        columns = (*_columns(table, key, *names), *_columns(table, "id" if "id" in table_of(table).c else "party_id"))
        rest = f"FROM {of} JOIN {own} ON {own}.{key} = {of}.id WHERE {of}.{by} BETWEEN ? AND ?"
        found: dict[int, list[Row]] = {}
        for number, *values in sorted(self._read(columns, rest, _ends(rows)), key=lambda row: (row[0], row[-1])):
            found.setdefault(number, []).append(tuple(values))
        return found

    def parties(self, ids: set[int | None]) -> Mapping[int | None, _Known]:
        """Give labels and uids of those whom rows name."""
        if len(self._known) > REMEMBERED:
            self._known = {}
        known = self._known
        wanted = [id for id in ids if id is not None and id not in known]
        for start in range(0, len(wanted), BATCH):
            part = wanted[start : start + BATCH]
            known |= self._look_up(f"WHERE urd_party.id IN ({', '.join('?' * len(part))})", part)
        known[None] = NOBODY
        return known

    def own(self, rows: Sequence[Row], of: str) -> Mapping[int | None, _Known]:
        """Give labels and uids of the parties of a batch."""
        return self._look_up(f"JOIN {of} ON {of}.id = urd_party.id WHERE {of}.id BETWEEN ? AND ?", _ends(rows))

    def _look_up(self, which: str, values: Sequence[int]) -> dict[int | None, _Known]:
        """Read parties; who came from another database keeps the uid that they had there."""
        columns = (*_columns(Party, "id", "label", "uid"), *_columns(Identifier, "value"))
        join = f"FROM urd_party LEFT JOIN urd_identifier ON urd_identifier.party_id = urd_party.id AND scheme = '{UID}'"
        return {
            id: _Known(label, first or str(uid))
            for id, label, uid, first in self._read(columns, f"{join} {which}", values)
        }

    def further(self, rows: Sequence[Row], of: str) -> Callable[[int], Row]:
        """Give e-mail, telephone, pages, numbers and names of the parties of a batch."""
        numbers = self.children(rows, Identifier, "party_id", ("scheme", "value"), of=of)
        names = self.children(rows, Name, "party_id", ("kind", "language", "text"), of=of)
        points = self.children(rows, ContactPoint, "party_id", CONTACT, of=of)

        def cells(id: int) -> Row:
            identifiers = "\n".join(f"{scheme}={value}" for scheme, value, _ in numbers.get(id, ()) if scheme != UID)
            return *_contacts(points.get(id, ())), identifiers, "\n".join(map(_name, names.get(id, ())))

        return cells


def _ends(rows: Sequence[Row]) -> list[int]:
    return [rows[0][0], rows[-1][0]]


def _columns(table: type[CrmModel], *names: str) -> tuple[Any, ...]:
    columns = table_of(table).c
    return tuple(columns[name] for name in names)


STANDING = "JOIN urd_party p ON p.id = {}.id AND p.merged_into_id IS NULL AND p.erased_at IS NULL"
CONTACT = ("kind", "value", "extension")
PLACE = ("street", "postcode", "settlement", "settlement_code", "region", "country")
NO_PLACE = (None,) * len(PLACE)
JOB = ("id", "organisation_id", "position", "unit", "since", "until")
NO_JOB = (None,) * 8


def _organisations(read: _Reader) -> Iterator[Row]:
    names = ("name", "country", "parent_id", "founded", "dissolved", "is_own", "note")
    for rows in read.batches(Organisation, names, STANDING.format("urd_organisation")):
        own, parties = read.own(rows, "urd_organisation"), read.parties({row[3] for row in rows})
        further = read.further(rows, "urd_organisation")
        addresses = read.children(rows, Address, "party_id", PLACE, of="urd_organisation")
        for id, name, country, parent_id, founded, dissolved, is_own, note in rows:
            parent = parties[parent_id]
            place = addresses[id][0][:-1] if id in addresses else NO_PLACE
            owned = "yes" if is_own else None
            cells = (own[id].uid, name, country, parent.label, parent.uid, founded, dissolved, owned)
            yield *cells, *further(id), *place, note


def _people(read: _Reader) -> Iterator[Row]:
    names = ("given", "patronymic", "surname", "surname2", "title", "credential", "salutation", "languages")
    for rows in read.batches(Person, (*names, "birth_date", "country", "note"), STANDING.format("urd_person")):
        jobs = read.children(rows, Affiliation, "person_id", JOB, of="urd_person")
        work = read.children(rows, ContactPoint, "affiliation_id", CONTACT, of="urd_affiliation", by="person_id")
        own, parties = read.own(rows, "urd_person"), read.parties({job[1] for each in jobs.values() for job in each})
        further = read.further(rows, "urd_person")
        for id, *called, languages, birth_date, country, note in rows:
            cells = (own[id].uid, *called, "; ".join(languages), birth_date, country, *further(id))
            for job in jobs.get(id, ()):
                email, phone, _ = _contacts(work.get(job[0], ()))
                yield *cells, *parties[job[1]], *job[2:6], email, phone, note
            if id not in jobs:
                yield *cells, *NO_JOB, note


def _name(one: Row) -> str:
    kind, language, text, _ = one
    return f"{kind}{f' {language}' if language else ''}: {text}"


def _contacts(points: Sequence[Row]) -> tuple[str, str, str]:
    """Give e-mail addresses, telephone numbers and pages."""
    if not points:
        return "", "", ""
    by_kind: dict[str, list[str]] = {"email": [], "phone": [], "url": []}
    for kind, value, extension, _ in points:
        if kind in by_kind:
            by_kind[kind].append(f"{value} ext. {extension}" if extension else value)
    return "; ".join(by_kind["email"]), "; ".join(by_kind["phone"]), "\n".join(by_kind["url"])


def _interactions(read: _Reader) -> Iterator[Row]:
    names = ("uid", "kind", "subject", "occurred_at", "ended_at", "direction", "status")
    ending = ("place", "language", "register_name", "register_number", "source", "source_id", "body")
    attendee = ("party_id", "on_behalf_of_id", *OF_ATTENDEE)
    for rows in read.batches(Interaction, (*names, *ending)):
        took = read.children(rows, Participant, "interaction_id", attendee, of="urd_interaction")
        parties = read.parties({id for each in took.values() for one in each for id in one[:2]})
        for (
            id,
            uid,
            kind,
            subject,
            occurred_at,
            ended_at,
            *state,
            place,
            language,
            name,
            number,
            source,
            ref,
            body,
        ) in rows:
            moments = [each and each.astimezone(read.zone).isoformat(" ") for each in (occurred_at, ended_at)]
            who = [(parties[one[0]], parties[one[1]], one[2:-1]) for one in took.get(id, ())]
            labels = "; ".join(
                f"{party.label} @ {behalf.label}" if behalf.uid else party.label for party, behalf, _ in who
            )
            uids = "\n".join(_attendee(*each) for each in who)
            yield uid, kind, subject, *moments, *state, labels, uids, place, language, name, number, source, ref, body


def _attendee(party: _Known, behalf: _Known, told: Row) -> str:
    words = [f"{name}={value}" for name, value in zip(OF_ATTENDEE, told, strict=True) if value]
    return " ".join([party.uid, *(["@", behalf.uid] if behalf.uid else []), *words])


ROWS: Mapping[str, Callable[[_Reader], Iterator[Row]]] = {
    "organisations": _organisations,
    "people": _people,
    "interactions": _interactions,
}
"""Gives the rows of each, with the cells in the order of their columns."""
