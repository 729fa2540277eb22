"""Telling a repeated report from a changed one."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, overload
from uuid import UUID

import sqlalchemy as sa
from attrs import define, frozen

from urd_crm.entities.columns import UidColumn
from urd_crm.entities.interaction import Interaction, InteractionEngagement, Participant
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import ConflictError
from urd_crm.repositories.digest import detail_values
from urd_crm.repositories.intake import Intake, Key
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session


class OnChange(StrEnum):
    """What to do when a source reports something else under a number that it used before."""

    CONFLICT = "conflict"
    UPDATE = "update"
    KEEP = "keep"


UID = UidColumn()


@frozen
class Logged:
    """An interaction that was logged, now or before."""

    id: int
    uid: UUID
    is_new: bool = False
    """Whether this call stored it."""
    is_changed: bool = False
    """Whether this call changed it."""


class LoggedMany(Sequence[Logged]):
    """What became of many interactions, in the order given.

    There may be millions; those whose numbers and names count on from the one before are kept as one run of 33 bytes.
    """

    def __init__(self) -> None:
        self._length = 0
        self._begins = array("q")
        """Where each run begins."""
        self._ids = array("q")
        self._uids = bytearray()
        self._flags = bytearray()
        self._next = (0, 0, 0)
        """What the next one is, if it belongs to the last run."""

    def extend(self, logged: Iterable[Logged]) -> None:
        """Add some at the end."""
        for each in logged:
            id, uid, flags = found = each.id, each.uid.int, each.is_new + 2 * each.is_changed
            if found != self._next:
                self._begins.append(self._length)
                self._ids.append(id)
                self._uids += each.uid.bytes
                self._flags.append(flags)
            self._next = id + 1, uid + 1, flags
            self._length += 1

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> Logged: ...
    @overload
    def __getitem__(self, place: slice) -> list[Logged]: ...
    def __getitem__(self, place: int | slice) -> Logged | list[Logged]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        n = range(len(self))[place]
        run = bisect_right(self._begins, n) - 1
        further, flags = n - self._begins[run], self._flags[run]
        uid = UUID(int=int.from_bytes(self._uids[16 * run : 16 * run + 16], "big") + further)
        return Logged(self._ids[run] + further, uid, is_new=bool(flags & 1), is_changed=bool(flags & 2))

    def __repr__(self) -> str:
        return f"<{len(self)} logged>"


@define
class Known:
    """What a source reported before, under one number."""

    id: int
    """0: the first report is still on its way to the gate."""
    uid: UUID
    digest: str | None
    pending: Intake | None = None
    """The first report, when it stands in the same batch."""


class Repetitions:
    """What the sources of one batch reported before. For one batch."""

    def __init__(self, session: "Session") -> None:
        self.session = session
        self.known: dict[Key, Known] = {}

    def ask(self, keys: Iterable[Key | None]) -> Callable[[], None]:
        """Ask which of some were reported before, and give what reads it; see :meth:`Store.ask`."""
        store = self.session.store
        wanted: dict[str, list[str]] = {}
        for source, source_id in filter(None, keys):
            if "\0" not in source + source_id:  # no row has that, and PostgreSQL would not be asked for it
                wanted.setdefault(source, []).append(source_id)
        columns, same = "source, source_id, id, uid, source_digest", "source = ? AND"
        asked = [
            store.ask_for_each(columns, "urd_interaction", "source_id", ids, same, (source,))
            for source, ids in wanted.items()
        ]

        def take() -> None:
            for source, source_id, id, uid, digest in chain.from_iterable(each() for each in asked):
                self.known[(source, source_id)] = Known(id, store.statements.read(UID, uid), digest)

        return take

    def earlier(self, report: Intake, on_change: OnChange) -> Logged | None:
        """Give what the same source and number stored before; ``None``: it is new, and is noted.

        Raises:
            ConflictError: it was something else, and that is not allowed.
        """
        key = report.key
        if key is None:
            return None
        digest = report.draft.row["source_digest"]
        known = self.known.get(key)
        if known is None:
            self.known[key] = Known(0, report.draft.row["uid"], digest, report)
            return None
        if known.digest == digest or on_change is OnChange.KEEP:
            return Logged(known.id, known.uid)
        if on_change is OnChange.CONFLICT:
            raise _conflict(key, known)
        if known.pending is not None:
            known.pending.replace(report)
        else:
            self._update(known.id, report)
        known.digest = digest
        return Logged(known.id, known.uid, is_changed=True)

    def number_of(self, report: Intake) -> int:
        """Give the number of the record that a repetition in the same batch stands for; it is written by now."""
        assert report.key is not None
        first = self.known[report.key].pending
        assert first is not None
        return first.draft.id

    def _update(self, id: int, report: Intake) -> None:
        """Change a record to what its source reports now: the fields it names, who took part, what it belongs to."""
        row = self.session.get(Interaction, id)
        assert row is not None
        if not report.is_timed:
            report.keep_moment(row.occurred_at)
        with self.session.atomic():
            values = {name: value for name, value in report.draft.row.items() if name != "uid"}
            self.session.change(row, **values)
            self._replace(Participant, "party_id", id, report)
            self._replace(InteractionEngagement, "engagement_id", id, report)
            if report.detail is not None:
                self._detail(id, report)

    def _detail(self, id: int, report: Intake) -> None:
        detail = report.detail
        assert detail is not None
        present = self.session.get(type(detail), id)
        if present is None:
            detail.interaction_id = id
            self.session.add(detail)
        else:
            self.session.change(present, **detail_values(detail))

    def _replace(self, table: type[CrmModel], key: str, id: int, report: Intake) -> None:
        """Make the rows that belong to a record those that its source names; naming none leaves them."""
        columns = table_of(table).c
        wanted = {child.row[key]: child.row for child in report.draft.children if child.table is table}
        if not wanted:
            return
        those = sa.select(columns[key]).where(columns.interaction_id == id)
        for (other,) in self.session.store.rows(those.with_for_update()):  # a merge would move them meanwhile
            found = self.session.orm.get(table, (id, other))
            assert found is not None
            if other in wanted:
                self.session.change(found, **{n: v for n, v in wanted.pop(other).items() if v is not None})
            else:
                self.session.delete(found)
        self.session.add(*(table(interaction_id=id, **row) for row in wanted.values()))


def _conflict(key: tuple[str, str], known: Known) -> ConflictError:
    earlier = f"interaction {known.id}" if known.id else "in the same call"
    in_bulgarian = f"контакт {known.id}" if known.id else "в същото извикване"
    return ConflictError(
        Text(
            en=f"'{key[0]}' reported something else under this number before ({earlier}): "
            "allow the change (on change: update), or log it under another number.",
            bg=f"„{key[0]}“ вече е съобщил друго под този номер ({in_bulgarian}): "
            "разрешете промяната (on change: update) или запишете под друг номер.",
        ),
        entity=str(Interaction.__tablename__),
        fields=("source", "source_id"),
    )
