"""Merging two records of one party: every row that refers to the one moves to the other, and a journal knows each.

The rows are found by the foreign keys of every table in use, the core's and the plugins',
and each table's own declaration says what its rows do; nothing is deleted that the journal does not hold.
"""

from collections.abc import Iterator

import sqlalchemy as sa

from urd_crm.entities.change import Change
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.name import Name, NameKind
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchWord
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.gate.recording import Happened, record
from urd_crm.gate.standing import party_columns
from urd_crm.matching.left_out import refuse_left_out
from urd_crm.matching.moving import Journal, Moving, entry
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
        journal: Journal = []
        for table, column in references(session):
            journal += Moving(session, table, column, kept, absorbed).move()
        label = session.get(Party, absorbed)
        assert label is not None
        if label.label not in {name.text for name in session.names.of(kept)} | {_label(session, kept)}:
            name = session.names.add(kept, label.label, kind=NameKind.ALIAS, source=f"№ {absorbed}")
            journal.append(entry(Name, "added", "", {"id": name.id}))
        row = Merge(
            kept_id=kept,
            absorbed_id=absorbed,
            at=session.now,
            actor=session.actor,
            reason=reason,
            journal=journal,
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


def _label(session: Session, id: int) -> str:
    party = session.get(Party, id)
    assert party is not None
    return party.label
