"""Erasing a person: their data goes, the work that was done with them stays.

What happens to each row, its table's declaration says; the rows are found by the foreign keys
of every table in use, over the person's affiliations too. The audit keeps who did what when, and loses what it held.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.schema import sort_tables
from sqlmodel import col, select

from urd_crm.contract.personal_data import OnErase
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.change import Change
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.gate.recording import Happened, record
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
        ids = list(_absorbed(session, id))
        jobs = [row[0] for row in session.store.rows(_affiliations(ids))]
        for table, where in _rows_about(session, ids, jobs):
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
    return sa.select(columns.id).where(columns.person_id.in_(ids))


def _rows_about(session: Session, ids: list[int], jobs: list[int]) -> Iterator[tuple[type[CrmModel], Any]]:
    """Give the rows that are about a person or one of their jobs, those that depend on others first."""
    tables = {table_of(table): table for table in session.registry.tables}
    for table in reversed(sort_tables(tables)):
        model = tables[table]
        if model in (Change, Merge, SearchWord):
            continue
        for column in table.columns:
            targets = {key.target_fullname for key in column.foreign_keys}
            if targets & {"urd_party.id", "urd_person.id"} or (model is Party and column.name == "id"):
                yield model, column.in_(ids)
            elif "urd_affiliation.id" in targets:
                yield model, column.in_(jobs)


def _keys(session: Session, table: type[CrmModel], where: Any) -> list[int]:
    key = next(iter(table_of(table).primary_key.columns))
    return [row[0] for row in session.store.rows(sa.select(key).where(where))]


def _blank(table: type[CrmModel], fields: tuple[str, ...]) -> dict[str, Any]:
    columns = table_of(table).c
    return {name: None if columns[name].nullable else LABEL for name in fields}


def _empty_changes(session: Session, table: type[CrmModel], keys: list[int]) -> int:
    changes = table_of(Change)
    emptied = 0
    for start in range(0, len(keys), 500):
        emptied += session.store.execute(
            sa.update(changes)
            .where(changes.c.entity == table.__tablename__, changes.c.entity_id.in_(keys[start : start + 500]))
            .values(before=None, after=None)
        ).rowcount
    return emptied


def _forget(session: Session, ids: list[int]) -> None:
    """Take the person out of search and of merge journals, and note the erasure."""
    words, merges, party = table_of(SearchWord), table_of(Merge), table_of(Party)
    own = [row[0] for row in session.store.rows(sa.select(words.c.word).where(words.c.party_id.in_(ids)).distinct())]
    session.store.execute(sa.delete(words).where(words.c.party_id.in_(ids)))
    grams, still_borne = table_of(SearchGram), sa.select(words.c.word)
    session.store.execute(sa.delete(grams).where(grams.c.word.in_(own), grams.c.word.not_in(still_borne)))
    session.gate.index.known_words.clear()
    session.store.execute(
        sa.update(merges).where(merges.c.kept_id.in_(ids) | merges.c.absorbed_id.in_(ids)).values(journal=[])
    )
    session.store.execute(sa.update(party).where(party.c.id.in_(ids)).values(erased_at=session.now))
    happened = [Happened(Person, id, "erase", None, None) for id in ids]
    record(session.store, happened, session.actor, session.now)
    session.gate.standings.forget()
    session.orm.expire_all()
