"""Telling a repeated report from a changed one."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.interaction import Interaction, InteractionEngagement, Participant
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import ConflictError
from urd_crm.gate.draft import Draft
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

KEYS = frozenset({"uid", "source_digest"})


class OnChange(StrEnum):
    """What to do when a source reports something else under a number that it used before."""

    CONFLICT = "conflict"
    UPDATE = "update"
    KEEP = "keep"


@frozen
class Logged:
    """An interaction that was logged, now or before."""

    id: int
    uid: UUID
    is_new: bool = False
    """Whether this call stored it."""
    is_changed: bool = False
    """Whether this call changed it."""


def digest(draft: Draft) -> str:
    """Give the digest of what a source reported: the same for a repetition, another for a change."""
    parts = [_canonical(draft.row)]
    parts += sorted(f"{child.table.__tablename__}:{_canonical(child.row)}" for child in draft.children)
    return hashlib.blake2b("\x1e".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _canonical(row: dict[str, Any]) -> str:
    return "\x1f".join(
        f"{name}={value.astimezone(UTC).isoformat() if isinstance(value, datetime) and value.tzinfo else value}"
        for name, value in sorted(row.items())
        if value is not None and name not in KEYS
    )


class Repetitions:
    """What the sources of one batch reported before. For one batch."""

    def __init__(self, session: "Session", rows: Sequence[dict[str, Any]]) -> None:
        self.session = session
        self.known: dict[tuple[str, str], tuple[int, UUID, str | None]] = {}
        wanted: dict[str, list[str]] = {}
        for row in rows:
            if row.get("source") is not None:
                wanted.setdefault(str(row["source"]).strip(), []).append(str(row["source_id"]).strip())
        said = table_of(Interaction).c
        for source, ids in wanted.items():
            for start in range(0, len(ids), 500):
                statement = sa.select(said.source_id, said.id, said.uid, said.source_digest).where(
                    said.source == source, said.source_id.in_(ids[start : start + 500])
                )
                for source_id, id, uid, known in session.store.rows(statement):
                    self.known[(source, source_id)] = (id, uid, known)

    def earlier(self, draft: Draft, on_change: OnChange) -> Logged | None:
        """Give what the same source and number stored before; ``None``: it is new.

        Raises:
            ConflictError: it was something else, and that is not allowed.
        """
        key = _key(draft)
        if key is None or key not in self.known:
            return None
        id, uid, known = self.known[key]
        if known == draft.row["source_digest"] or on_change is OnChange.KEEP:
            return Logged(id, uid)
        if on_change is OnChange.CONFLICT:
            raise ConflictError(
                Text(
                    en=f"'{key[0]}' reported something else under this number before (interaction {id}): "
                    "log it with on_change='update', or under another number.",
                    bg=f"„{key[0]}“ вече е съобщил друго под този номер (контакт {id}): "
                    "запишете с on_change='update' или под друг номер.",
                ),
                entity=str(Interaction.__tablename__),
                fields=("source", "source_id"),
            )
        if id:
            self._update(id, draft)
        return Logged(id, uid, is_changed=bool(id))

    def remember(self, draft: Draft) -> None:
        """Note a new report, so that a repetition in the same batch is told."""
        key = _key(draft)
        if key is not None:
            self.known[key] = (0, draft.row["uid"], draft.row["source_digest"])

    def now_written(self, draft: Draft) -> Logged:
        """Give the record of a repetition whose first report stood in the same batch."""
        key = _key(draft)
        assert key is not None
        first = self.known[key][1]
        said = table_of(Interaction).c
        found = self.session.store.execute(sa.select(said.id).where(said.uid == first)).scalar_one()
        return Logged(found, first)

    def _update(self, id: int, draft: Draft) -> None:
        """Change a record to what its source reports now: its fields, who took part, what it belongs to."""
        row = self.session.get(Interaction, id)
        assert row is not None
        with self.session.atomic():
            values = {name: value for name, value in draft.row.items() if name != "uid"}
            self.session.change(row, **values)
            self._replace(Participant, "party_id", id, draft)
            self._replace(InteractionEngagement, "engagement_id", id, draft)

    def _replace(self, table: type[CrmModel], key: str, id: int, draft: Draft) -> None:
        columns = table_of(table).c
        wanted = {child.row[key]: child.row for child in draft.children if child.table is table}
        present = [
            row[0] for row in self.session.store.rows(sa.select(columns[key]).where(columns.interaction_id == id))
        ]
        for other in present:
            found = self.session.orm.get(table, (id, other))
            assert found is not None
            if other in wanted:
                self.session.change(found, **wanted.pop(other))
            else:
                self.session.delete(found)
        self.session.add(*(table(interaction_id=id, **row) for row in wanted.values()))


def _key(draft: Draft) -> tuple[str, str] | None:
    source = draft.row.get("source")
    return None if source is None else (str(source).strip(), str(draft.row["source_id"]).strip())
