"""Undoing a merge: what moved moves back, what was set aside returns, what was added goes."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import ConflictError
from urd_crm.gate.held import take_over
from urd_crm.gate.translation import translated
from urd_crm.matching.kept import restored
from urd_crm.matching.left_out import not_in_use
from urd_crm.matching.merge import set_merged_into
from urd_crm.repositories.bulk import batches
from urd_crm.session import Session
from urd_crm.text import Text

DELETED_SINCE = """
entity = ? AND operation = 'delete'
AND sequence > (SELECT max(sequence) FROM urd_change WHERE entity = ? AND entity_id = ? AND operation = 'insert') AND"""
"""Which changes tell that a row is gone: of its table, later than the one that tells of the merge."""


def undo(session: Session, merge: Merge) -> Merge:
    """Undo a merge: both parties stand for themselves again.

    Rows that were added for the survivor since then stay with it, but a job goes where its office goes;
    a row that was moved and has been deleted since stays deleted. Where the first release, on SQLite, gave its number
    to another one, that one stays as it is.

    Raises:
        ConflictError: it was undone already, a later merge builds on it, the tables of a plugin
            that is not in use have rows in it, or a row was set aside with a column that its table has no more.
    """
    session.gate.allow_writing()
    session.flush()
    session.gate.standings.claim([merge.kept_id, merge.absorbed_id])
    _read_anew(session, merge)
    _refuse(session, merge)
    tables = {str(table.__tablename__): table for table in session.registry.tables}
    with session.atomic():
        for kind, run in groupby(reversed(merge.journal), _alike):
            for entries in batches(run):
                _put_back(session, tables[kind[0]], entries, merge)
        _follow_offices(session, merge)
        set_merged_into(session, merge.absorbed_id, None)
        session.change(merge, undone_at=session.now)
    return merge


def _read_anew(session: Session, merge: Merge) -> None:
    """Read what became of a merge since the caller read it: undone by somebody else, or emptied by an erasure."""
    take_over(session.orm, merge)
    with translated():
        session.orm.refresh(merge)


def _alike(entry: Mapping[str, Any]) -> tuple[str, str, str, tuple[str, ...]]:
    """Say what entries have in common that are put back together."""
    return entry["table"], entry["action"], entry["column"], tuple(entry["row"])


def _put_back(session: Session, table: type[CrmModel], entries: Sequence[Mapping[str, Any]], merge: Merge) -> None:
    """Put some rows back whose entries are alike."""
    rows, action = table_of(table), entries[0]["action"]
    found = [restored(rows, entry["row"]) for entry in entries]
    if action == "set-aside":
        _bring_back(session, table, found)
        return
    if not (found := _still_there(session, table, found, merge)):
        return
    here = sa.and_(*(rows.c[key] == sa.bindparam(f"key_{key}") for key in found[0]))
    if action == "added":
        statement: sa.Executable = sa.delete(rows).where(here)
    else:
        column, now = entries[0]["column"], None if action == "cleared" else merge.kept_id
        statement = sa.update(rows).where(here, rows.c[column] == now).values({column: merge.absorbed_id})
    session.store.execute(statement, [{f"key_{key}": value for key, value in row.items()} for row in found])


def _bring_back(session: Session, table: type[CrmModel], found: Sequence[dict[str, Any]]) -> None:
    """Write rows that were set aside; one whose number the first release gave to another gets a new one."""
    rows, key = table_of(table), table_of(table).autoincrement_column
    admitted = [row for row, _ in session.gate.plans.of(table).fields.admit_all(found)]
    taken: set[Any] = set()
    if key is not None:
        numbers = [row[key.name] for row in admitted]
        taken = {id for (id,) in session.store.fetch_for_each(key.name, rows.name, key.name, numbers)}
    names = [name for name in found[0] if rows.c[name].computed is None]
    for is_anew in (False, True):
        own = [name for name in names if not (is_anew and key is not None and name == key.name)]
        those = [row for row in admitted if (key is not None and row[key.name] in taken) == is_anew]
        if those:
            session.store.execute(sa.insert(rows), [{name: row[name] for name in own} for row in those])


def _still_there(
    session: Session, table: type[CrmModel], keys: list[dict[str, Any]], merge: Merge
) -> list[dict[str, Any]]:
    """Give the keys of rows that nobody has deleted since the merge: the first release gave the highest number once more."""
    key, entity = table_of(table).autoincrement_column, str(table.__tablename__)
    if key is None:
        return keys
    numbers, asked = [each[key.name] for each in keys], (entity, str(Merge.__tablename__), merge.id)
    found = session.store.fetch_for_each("entity_id", "urd_change", "entity_id", numbers, DELETED_SINCE, asked)
    gone = {id for (id,) in found}
    return [each for each in keys if each[key.name] not in gone]


def _follow_offices(session: Session, merge: Merge) -> None:
    """Let those who came into an office since the merge, or went into another one, be where their office is."""
    job, post, both = table_of(Affiliation).c, table_of(Post).c, (merge.kept_id, merge.absorbed_id)
    place = sa.select(post.organisation_id).where(post.id == job.post_id).scalar_subquery()
    moved = sa.update(Affiliation).where(job.organisation_id.in_(both), place.in_(both), place != job.organisation_id)
    session.store.execute(moved.values(organisation_id=place))


def _refuse(session: Session, merge: Merge) -> None:
    if merge.undone_at is not None:
        raise ConflictError(
            Text(en="This merge was undone already.", bg="Това сливане вече е отменено."), entity="urd_merge"
        )
    later = select(Merge).where(
        col(Merge.id) > merge.id,
        col(Merge.undone_at).is_(None),
        col(Merge.absorbed_id).in_([merge.kept_id]) | col(Merge.kept_id).in_([merge.kept_id, merge.absorbed_id]),
    )
    if found := next(iter(session.all(later.order_by(col(Merge.id)))), None):
        raise ConflictError(
            Text(
                en=f"A later merge (number {found.id}) builds on this one; undo that one first.",
                bg=f"По-късно сливане (номер {found.id}) стъпва на това; първо отменете него.",
            ),
            entity="urd_merge",
        )
    known = {str(table.__tablename__): table_of(table).c.keys() for table in session.registry.tables}
    if missing := {entry["table"] for entry in merge.journal} - known.keys():
        raise not_in_use(missing)
    for entry in merge.journal:
        if lost := entry["row"].keys() - known[entry["table"]]:
            table, names = entry["table"], ", ".join(sorted(lost))
            raise ConflictError(
                Text(
                    en=f"The merge set rows of {table} aside, and the table has no {names} any more: write into "
                    f"urd_merge.journal of number {merge.id} what it is called now, or take it out there.",
                    bg=f"Сливането е оставило настрана редове от {table}, а там вече няма {names}: впишете в "
                    f"urd_merge.journal на номер {merge.id} как се казва сега или го махнете оттам.",
                ),
                entity=table,
                fields=tuple(sorted(lost)),
            )
