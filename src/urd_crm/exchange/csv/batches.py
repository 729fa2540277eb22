"""Reading what an export is made of: a batch of rows at a time, each column of the file as a list of its cells."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, tzinfo
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.party import Party
from urd_crm.exchange.csv.cells import UID

if TYPE_CHECKING:
    from urd_crm.session import Session

SIZE = 500
"""How many rows of the table a batch has."""
REMEMBERED = 20_000
"""How many parties are kept from one batch to the next: many people work for few organisations."""
BETWEEN = {"email": "; ", "phone": "; ", "url": "\n"}
"""What stands between contact points of a kind in one cell."""
Cell = str | None
Row = tuple[Any, ...]


class Reader:
    """Reads tables in the order of their numbers."""

    def __init__(self, session: "Session") -> None:
        self.zone: tzinfo = session.town.zone
        self.today: date = session.today
        self.read = session.store.read
        self._fetch = session.store.fetch
        self._uid = session.store.statements.reader(table_of(Party).c.uid.type)
        self._labels: dict[int | None, Cell] = {}
        self._uids: dict[int | None, Cell] = {}

    def pages(self, table: type[CrmModel], names: Sequence[str], standing: str = "") -> Iterator[list[Row]]:
        """Give the number and further columns of a table."""
        own = str(table.__tablename__)
        rest = f"FROM {own} WHERE {own}.id > ? {standing} ORDER BY {own}.id LIMIT {SIZE}"
        last = 0
        while rows := self.read(columns_of(table, "id", *names), rest, [last]):
            yield rows
            last = rows[-1][0]

    def labels(self, ids: Iterable[int | None]) -> Mapping[int | None, Cell]:
        """Give the labels of those whom rows name; nobody has none."""
        return self._known(self._labels, self._read_labels, ids)

    def uids(self, ids: Iterable[int | None]) -> Mapping[int | None, Cell]:
        """Give the public names of those whom rows name; nobody has none."""
        return self._known(self._uids, self.read_uids, ids)

    def read_uids(self, which: str, values: Sequence[Any]) -> dict[int, str]:
        """Read public names; who came from another database keeps the one that they had there."""
        first = f"SELECT value FROM urd_identifier WHERE party_id = p.id AND scheme = '{UID}' ORDER BY id LIMIT 1"
        rows = self._fetch(f"SELECT p.id, p.uid, ({first}) FROM urd_party p {which}", values)
        return {id: before or str(self._uid(uid)) for id, uid, before in rows}

    def _read_labels(self, which: str, values: Sequence[Any]) -> dict[int, str]:
        return dict(self._fetch(f"SELECT p.id, p.label FROM urd_party p {which}", values))

    def _known(
        self,
        known: dict[int | None, Cell],
        read: Callable[[str, Sequence[Any]], Mapping[Any, str]],
        ids: Iterable[int | None],
    ) -> Mapping[int | None, Cell]:
        """Read what is not remembered."""
        if len(known) > REMEMBERED:
            known.clear()
        wanted = list(set(ids).difference(known, [None]))
        for start in range(0, len(wanted), SIZE):
            part = wanted[start : start + SIZE]
            known.update(dict.fromkeys(part))  # who is not there, because a row was removed with raw SQL, has none
            known.update(read(f"WHERE p.id IN ({', '.join('?' * len(part))})", part))
        known[None] = None
        return known


class Batch:
    """Some rows of a table, one for each line of the file; what belongs to them is read when a column asks for it."""

    def __init__(self, reader: Reader, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self.reader = reader
        self.table = table
        self.ends = (rows[0][0], rows[-1][0])
        ids, *values = zip(*rows, strict=True)
        self.ids: Sequence[int] = ids
        self.values: dict[str, Sequence[Any]] = dict(zip(names, values, strict=True))
        self.jobs: Mapping[str, Sequence[Any]] = {}
        """Of people, the number and further columns of the job that each line is about, if that is asked for."""
        self._children: dict[tuple[Any, ...], list[Row]] = {}

    def repeat(self, places: Sequence[int]) -> None:
        """Give each row as many lines as its place is named."""
        if len(places) > len(self.ids):
            self.ids = [self.ids[place] for place in places]
            self.values = {name: [cells[place] for place in places] for name, cells in self.values.items()}

    def children(
        self, table: type[CrmModel], key: str, names: tuple[str, ...], *, of: str = "", by: str = "id"
    ) -> list[Row]:
        """Give rows that belong to those of the batch: the key, the row's own number, and columns; sorted by the two.

        There may be rows among them that belong to others with numbers in between.

        Args:
            table: what belongs to them.
            key: its column with what it belongs to.
            names: further columns.
            of: the table that the key leads to, where that is not the batch's.
            by: the column of that table which has the numbers of the batch.
        """
        asked = (table, key, names)
        if asked not in self._children:
            own, of = str(table.__tablename__), of or self.table
            number = "id" if "id" in table_of(table).c else "party_id"
            columns = columns_of(table, key, number, *names)
            if by == "id":
                # Few others have numbers in between: what is theirs nobody asks for, and to leave it out costs more.
                # No EXISTS: PostgreSQL makes a join of it, which may read a table from its beginning.
                few = self.ends[1] - self.ends[0] < 2 * len(self.ids)
                kind = "" if few else f"AND (SELECT 1 FROM {of} WHERE id = {own}.{key}) = 1"
                read = self.reader.read(columns, f"FROM {own} WHERE {own}.{key} BETWEEN ? AND ? {kind}", self.ends)
            else:
                rest = f"FROM {of} JOIN {own} ON {own}.{key} = {of}.id WHERE {of}.{by} BETWEEN ? AND ?"
                read = self.reader.read(columns, rest, self.ends)
            self._children[asked] = sorted(read)
        return self._children[asked]

    def cells(self, found: Mapping[Any, str]) -> Sequence[Cell]:
        """Give the cell of each row."""
        return list(map(found.get, self.ids))

    @cached_property
    def uids(self) -> Mapping[int, str]:
        """The public names of the batch's own parties."""
        of = self.table
        rest = f"WHERE p.id BETWEEN ? AND ? AND (SELECT 1 FROM {of} WHERE id = p.id) = 1"
        return self.reader.read_uids(rest, self.ends)

    @cached_property
    def contacts(self) -> Mapping[str, Mapping[int, str]]:
        """By kind, the contact points of each."""
        return joined(self.children(ContactPoint, "party_id", CONTACT), self.reader.today)

    @cached_property
    def work_contacts(self) -> Mapping[str, Mapping[int, str]]:
        """By kind, the contact points of each job."""
        of_jobs = self.children(ContactPoint, "affiliation_id", CONTACT, of="urd_affiliation", by="person_id")
        ends = self.children(Affiliation, "person_id", ("until",)) if any(point[-1] for point in of_jobs) else []
        today = self.reader.today
        return joined(of_jobs, today, {job for _, job, until in ends if not is_in_use(until, today)})


CONTACT = ("kind", "value", "extension", "is_preferred", "until")


def is_in_use(until: Any, today: date) -> bool:
    """Say whether what has that for its first day no more, a partial date, is in use."""
    return until is None or until.first > today


def joined(points: Iterable[Row], today: date, ended: Collection[int] = ()) -> Mapping[str, Mapping[int, str]]:
    """Give by kind what stands in the cell of each whom contact points belong to: the preferred ones first, none that is dead.

    Args:
        points: as :meth:`Batch.children` gives :data:`CONTACT`.
        today: what is dead on this day is left out; where it is taken in, it would be alive.
        ended: jobs that are over; nobody is reached there, and theirs stay.
    """
    found: dict[str, dict[int, str]] = {kind: {} for kind in BETWEEN}
    for whose, _, kind, value, extension, _, until in sorted(points, key=itemgetter(5), reverse=True):
        if kind in found and (until is None or whose in ended or is_in_use(until, today)):
            text, cells = f"{value} ext. {extension}" if extension else value, found[kind]
            cells[whose] = f"{cells[whose]}{BETWEEN[kind]}{text}" if whose in cells else text
    return found


def listed(rows: Iterable[Row], text: Callable[..., str], between: str = "\n") -> dict[int, str]:
    """Give for each whom rows belong to a cell with a text of each row.

    Args:
        rows: as :meth:`Batch.children` gives them.
        text: makes it of what is behind the key.
        between: what stands between two.
    """
    found: dict[int, str] = {}
    for whose, *values in rows:
        found[whose] = f"{found[whose]}{between}{text(*values)}" if whose in found else text(*values)
    return found


def columns_of(table: type[CrmModel], *names: str) -> tuple[Any, ...]:
    """Give columns of a table by their names."""
    columns = table_of(table).c
    return tuple(columns[name] for name in names)
