"""Merging two records of one party: every row that refers to the one moves to the other, and a journal knows each.

The rows are found by the foreign keys of every table in use, the core's and the plugins',
and each table's own declaration says what its rows do; nothing is deleted that the journal does not hold.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from attrs import define, field

from urd_crm.contract.personal_data import OnMerge
from urd_crm.entities.change import Change
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.name import Name, NameKind
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchWord
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.gate.recording import Happened, plain, record
from urd_crm.gate.standing import party_columns
from urd_crm.matching.left_out import refuse_left_out
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.session import Session
from urd_crm.text import Text

NEVER_MOVED = (Party, Change, Merge, SearchWord)
"""Tables whose references are history, or derived."""


def merge(session: Session, keep: PartyReference, absorb: PartyReference, *, reason: str | None = None) -> Merge:
    """Merge one party into another of its kind.

    Args:
        session: writes it, in one piece.
        keep: who stands for both from now on; its own fields stay as they are.
        absorb: who is taken over; its number leads to the other from now on.
        reason: why they are one.

    Returns:
        The journal, which :func:`undo` takes.

    Raises:
        ValidationFailedError: they are of different kinds, one and the same, merged or erased already,
            or a plugin refuses while both have a row of one of its tables.
        ConflictError: a plugin that is not in use has rows of the one that is taken over.
    """
    resolver = Resolver(session)
    kept, absorbed = resolver.party_id(keep), resolver.party_id(absorb)
    session.gate.allow_writing()
    session.flush()
    session.gate.standings.claim([kept, absorbed])
    _refuse(session, kept, absorbed)
    refuse_left_out(session, [absorbed])
    with session.atomic():
        journal = Journal(session)
        for table, column in references(session):
            _move(session, journal, table, column, kept, absorbed)
        label = session.get(Party, absorbed)
        assert label is not None
        if label.label not in {name.text for name in session.names.of(kept)} | {_label(session, kept)}:
            name = session.names.add(kept, label.label, kind=NameKind.ALIAS, source=f"№ {absorbed}")
            journal.note(Name, "added", {"id": name.id})
        row = Merge(
            kept_id=kept,
            absorbed_id=absorbed,
            at=session.now,
            actor=session.actor,
            reason=reason,
            journal=journal.entries,
        )
        session.add(row)
        set_merged_into(session, absorbed, kept)
    return row


def references(session: Session) -> Iterator[tuple[type[CrmModel], str]]:
    """Give every column of every table in use that refers to a party and moves with it."""
    for table in session.registry.tables:
        if table in NEVER_MOVED:
            continue
        for column, _ in party_columns(table):
            if not (table in (Organisation, Person) and column == "id"):
                yield table, column


def set_merged_into(session: Session, absorbed: int, kept: int | None) -> None:
    """Say into whom a party was merged, record it, and renew what is derived from names."""
    party = table_of(Party)
    before = session.store.execute(sa.select(party.c.merged_into_id).where(party.c.id == absorbed)).scalar()
    session.store.execute(sa.update(party).where(party.c.id == absorbed).values(merged_into_id=kept))
    happened = Happened(Party, absorbed, "merge", {"merged_into_id": before}, {"merged_into_id": kept})
    record(session.store, [happened], session.actor, session.now)
    session.gate.standings.forget()
    session.gate.index.renew([absorbed, *([kept] if kept else []), *([before] if before else [])])
    session.read_again()  # rows moved past the ORM, and callers read theirs after the session


@define
class Journal:
    """Every row that a merge moves, sets aside or adds. For one merge."""

    session: Session
    entries: list[dict[str, Any]] = field(factory=list)

    def note(self, table: type[CrmModel], action: str, row: dict[str, Any], column: str = "") -> None:
        """Note a row: ``moved`` with its key as it is now, ``set-aside`` whole, or ``added``."""
        self.entries.append({"table": str(table.__tablename__), "action": action, "column": column, "row": plain(row)})


def _move(session: Session, journal: Journal, table: type[CrmModel], column: str, kept: int, absorbed: int) -> None:
    """Move the rows of one column; one that collides with a row of the survivor, or refers to itself, is set aside."""
    columns = table_of(table).c
    keys = [key.name for key in table_of(table).primary_key.columns]
    theirs = sa.select(table_of(table)).where(columns[column] == absorbed).order_by(*table_of(table).primary_key)
    for row in [dict(row._mapping) for row in session.store.rows(theirs)]:
        here = sa.and_(*(columns[key] == row[key] for key in keys))
        moved = row | {column: kept}
        if _collides(session, table, column, moved) or _refers_to_itself(table, moved):
            if session.registry.tables[table][1].on_merge is OnMerge.REFUSE:
                raise ValidationFailedError([_both_have_one(table)])
            journal.note(table, "set-aside", row, column)
            session.store.execute(sa.delete(table_of(table)).where(here))
        else:
            journal.note(table, "moved", {key: moved[key] for key in keys}, column)
            session.store.execute(sa.update(table_of(table)).where(here).values({column: kept}))


def _collides(session: Session, table: type[CrmModel], column: str, moved: dict[str, Any]) -> bool:
    """Say whether the survivor has a row that a moved one would meet in a key."""
    columns = table_of(table).c
    unique = [tuple(c.name for c in table_of(table).primary_key.columns)]
    unique += [
        tuple(c.name for c in constraint.columns)
        for constraint in table_of(table).constraints
        if isinstance(constraint, sa.UniqueConstraint)
    ]
    unique += [tuple(c.name for c in index.columns) for index in table_of(table).indexes if index.unique]
    for names in unique:
        if column not in names:
            continue
        there = sa.and_(*(columns[name] == moved[name] for name in names))
        if session.store.execute(sa.select(sa.literal(1)).select_from(table_of(table)).where(there)).first():
            return True
    return False


def _refers_to_itself(table: type[CrmModel], row: dict[str, Any]) -> bool:
    """Say whether a tie between the two would become a tie of one to itself."""
    if table is Organisation:
        return bool(row["parent_id"] == row["id"])
    return "subject_id" in row and row["subject_id"] == row.get("object_id")


def _refuse(session: Session, kept: int, absorbed: int) -> None:
    standings = session.gate.standings.look_up([kept, absorbed])
    problems = [
        problem
        for name, id in (("keep", kept), ("absorb", absorbed))
        for problem in session.gate.standings.problems({name: id}, ((name, "urd_party"),))
    ]
    if kept == absorbed:
        problems.append(Problem("merge-with-itself", Text(en="is the same party", bg="е същото лице"), field="absorb"))
    elif not problems and standings[kept].kind != standings[absorbed].kind:
        problems.append(
            Problem(
                "merge-of-kinds",
                Text(en="a person and an organisation are never one", bg="човек и организация не са едно"),
                field="absorb",
            )
        )
    if problems:
        raise ValidationFailedError(problems)


def _both_have_one(table: type[CrmModel]) -> Problem:
    return Problem(
        "merge-refused",
        Text(en="both parties have a row here", bg="и двамата имат запис тук"),
        Text(en="Decide which one is right and delete the other.", bg="Решете кой е верният и изтрийте другия."),
        entity=str(table.__tablename__),
    )


def _label(session: Session, id: int) -> str:
    party = session.get(Party, id)
    assert party is not None
    return party.label
