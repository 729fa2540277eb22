"""Erasing a person: their data goes, the work that was done with them stays.

What happens to each row, its table's declaration says; the rows are found by the foreign keys
of every table in use, over the person's affiliations too. The audit keeps who did what when, and loses what it held,
of rows that are gone too.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.schema import sort_tables
from sqlmodel import col, select

from urd_crm.contract.personal_data import OnErase
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.change import DELETED, Change
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchWord
from urd_crm.gate.lookups import VALUES
from urd_crm.gate.recording import Happened, key_of, record
from urd_crm.matching.left_out import not_in_use, refuse_left_out
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.session import Session

LABEL = "—"
"""What stands where a name stood that must not be empty."""


@frozen
class Erased:
    """What an erasure did."""

    person_id: int
    deleted: dict[str, int]
    """How many rows of each table went."""
    blanked: dict[str, int]
    """How many rows of each table were emptied of personal fields."""
    changes_emptied: int
    """How many entries of the audit lost what they held."""


def erase(session: Session, person: PartyReference) -> Erased:
    """Erase the personal data of a person, and of the records that were merged into theirs.

    Free text that others wrote, such as minutes, is not searched for names; look those over by hand.

    Args:
        session: writes it, in one piece.
        person: whom.

    Raises:
        NotFoundError: there is no such person.
        ConflictError: a plugin that is not in use has rows about them.

    Source: Regulation (EU) 2016/679, Article 17.
    """
    id = Resolver(session).party_id(person, PartyKind.PERSON)
    session.people.get(id)
    session.gate.allow_writing()
    session.flush()
    deleted: dict[str, int] = {}
    blanked: dict[str, int] = {}
    emptied = 0
    with session.atomic():
        session.gate.standings.claim([id])
        ids = list(_absorbed(session, id))
        session.gate.standings.claim(ids)
        jobs = [row[0] for row in session.store.rows(_affiliations(ids))]
        refuse_left_out(session, ids, jobs)
        emptied += _empty_gone(session, ids, jobs)
        for table, column, numbers in _references(session, ids, jobs):
            where = column.in_(numbers)
            name = str(table.__tablename__)
            policy = session.registry.tables[table][1]
            keys = _keys(session, table, where)
            if not keys:
                continue
            if policy.on_erase is OnErase.DELETE:
                emptied += _empty_changes(session, table, keys)
                session.store.execute(sa.delete(table_of(table)).where(where))
                deleted[name] = deleted.get(name, 0) + len(keys)
            elif policy.on_erase is OnErase.BLANK:
                emptied += _empty_changes(session, table, keys)
                session.store.execute(sa.update(table_of(table)).where(where).values(_blank(table, policy.fields)))
                blanked[name] = blanked.get(name, 0) + len(keys)
        emptied += _empty_changes(session, Affiliation, jobs)  # they hold the contact points they were made with
        emptied += _empty_merges(session, ids)
        _forget(session, ids)
    return Erased(id, deleted, blanked, emptied)


def _absorbed(session: Session, id: int) -> Iterator[int]:
    """Give the number of a person and of all that were merged into them."""
    level = [id]
    while level:
        yield from level
        level = list(session.all(select(Party.id).where(col(Party.merged_into_id).in_(level))))


def _affiliations(ids: list[int]) -> sa.Select[Any]:
    columns = table_of(Affiliation).c
    found = sa.select(columns.id).where(columns.person_id.in_(ids))
    return found.with_for_update()  # nobody reaches them there meanwhile


def _references(
    session: Session, ids: list[int], jobs: list[int]
) -> Iterator[tuple[type[CrmModel], sa.Column[Any], list[int]]]:
    """Give the columns that refer to a person or to a job, with the numbers meant; what depends on others first."""
    tables = {table_of(table): table for table in session.registry.tables}
    for table in reversed(sort_tables(tables)):
        model = tables[table]
        if model is Party:
            yield model, table.c.id, ids
        elif model not in (Change, Merge, SearchWord):
            for column in table.columns:
                targets = {key.target_fullname for key in column.foreign_keys}
                if targets & {"urd_party.id", "urd_person.id"}:
                    yield model, column, ids
                elif "urd_affiliation.id" in targets:
                    yield model, column, jobs


def _keys(session: Session, table: type[CrmModel], where: Any) -> list[int]:
    key = next(iter(table_of(table).primary_key.columns))
    return [row[0] for row in session.store.rows(sa.select(key).where(where))]


def _blank(table: type[CrmModel], fields: tuple[str, ...]) -> dict[str, Any]:
    columns = table_of(table).c
    return {name: None if columns[name].nullable else LABEL for name in fields}


def _empty_changes(session: Session, table: type[CrmModel], keys: list[int], until: int | None = None) -> int:
    changes = table_of(Change).c
    whose = changes.entity == table.__tablename__
    if until is not None:
        whose &= changes.sequence <= until
    emptied = 0
    for start in range(0, len(keys), VALUES):
        those = changes.entity_id.in_(keys[start : start + VALUES])
        emptied += session.store.execute(sa.update(Change).where(whose, those).values(before=None, after=None)).rowcount
    return emptied


def _empty_gone(session: Session, ids: list[int], jobs: list[int]) -> int:
    """Empty what the audit has of rows about a person that were deleted before; whom they were about, it says itself."""
    gone = list(_deleted(session, Affiliation, table_of(Affiliation).c.person_id, ids))
    emptied = sum(_empty_changes(session, Affiliation, [key], until=last) for key, last in gone)
    for table, column, numbers in _references(session, ids, [*jobs, *(key for key, _ in gone)]):
        if session.registry.tables[table][1].on_erase is not OnErase.KEEP:
            for key, last in _deleted(session, table, column, numbers):
                emptied += _empty_changes(session, table, [key], until=last)
    return emptied


def _deleted(
    session: Session, table: type[CrmModel], column: sa.Column[Any], numbers: list[int]
) -> Iterator[tuple[int, int]]:
    """Give the deleted rows that referred to some others: the number of each, and of the change that deleted it."""
    changes = table_of(Change).c
    meant = sa.cast(changes.before[column.name].as_string(), sa.BigInteger)
    deleted = sa.select(changes.entity_id, changes.sequence).where(
        changes.entity == table.__tablename__, sa.text(DELETED)
    )
    for start in range(0, len(numbers), VALUES):
        yield from session.store.rows(deleted.where(meant.in_(numbers[start : start + VALUES])))


def _empty_merges(session: Session, ids: list[int]) -> int:
    """Empty the journals of a person's merges, and what the audit has of them and of rows that they set aside."""
    merges = table_of(Merge)
    own = merges.c.kept_id.in_(ids) | merges.c.absorbed_id.in_(ids)
    journals = dict(session.store.rows(sa.select(merges.c.id, merges.c.journal).where(own)))
    aside = [entry for journal in journals.values() for entry in journal if entry["action"] == "set-aside"]
    tables = {str(table.__tablename__): table for table in session.registry.tables}
    if missing := {entry["table"] for entry in aside} - tables.keys():
        raise not_in_use(missing)
    emptied = _empty_changes(session, Merge, list(journals))
    for entry in aside:
        table = tables[entry["table"]]
        emptied += _empty_changes(session, table, [key_of(table, entry["row"])])
    session.store.execute(sa.update(merges).where(own).values(journal=[], reason=None))
    return emptied


def _forget(session: Session, ids: list[int]) -> None:
    """Take the person out of search, and note the erasure."""
    party = table_of(Party)
    session.gate.index.forget_letters(session.gate.index.clear(ids))
    session.store.execute(sa.update(party).where(party.c.id.in_(ids)).values(erased_at=session.now))
    happened = [Happened(Person, id, "erase", None, None) for id in ids]
    record(session.store, happened, session.actor, session.now)
    session.gate.standings.forget()
    session.orm.expire_all()
