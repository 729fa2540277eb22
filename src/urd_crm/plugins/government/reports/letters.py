"""The register of correspondence, and the history of an institution."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.contract.standing import BATCH
from urd_crm.entities.interaction import Direction, Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.plugins.government.interactions import OfficialLetter
from urd_crm.values.day_arithmetic import year_of

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference

Way = Literal["in", "out"]


@frozen
class RegisteredLetter:
    """A line of the register of correspondence."""

    interaction_id: int
    number: str
    date: date
    direction: str
    """``in`` or ``out`` · empty: not said."""
    register: str
    kind: Text
    correspondent: str
    """Who of the others · names joined by commas."""
    subject: str
    their_number: str | None
    answers: str | None
    """The number of what it answers · ``None``: it answers nothing that is registered."""
    answered_by: str | None
    """The number of the first letter that answers it · ``None``: none does yet."""


@frozen
class HistoryEntry:
    """Something that was said, written or met about with an institution."""

    date: date
    kind: Text
    direction: str
    subject: str
    register_number: str | None
    correspondent: str


def correspondence(
    session: "Session",
    *,
    year: int | None = None,
    register: str | None = None,
    direction: Way | None = None,
    on: date | None = None,
) -> Sequence[RegisteredLetter]:
    """What came in and went out under a register number in a year, in the order of the register?

    Args:
        session: where to look.
        year: ``None``: the year of ``on``.
        register: name of the register; ``None``: all.
        direction: only what came in (``in``) or went out (``out``); ``None``: both.
        on: up to which day; answers of a later one are not seen.

    Raises:
        InvalidValueError: the year is beyond the calendar, or there is no such direction.
    """
    today = on or session.today
    first, last = year_of(year or today.year)
    begin, end = begin_of(session, first), end_of(session, min(last, today))
    said, answered, letter = table_of(Interaction), table_of(Interaction).alias(), table_of(OfficialLetter)
    statement = (
        sa.select(*_said(), letter.c.their_number, answered.c.register_number.label("answers"))
        .outerjoin(letter, letter.c.interaction_id == said.c.id)
        .outerjoin(answered, answered.c.id == said.c.reply_to_id)
        .where(said.c.occurred_at >= begin, said.c.occurred_at <= end, said.c.register_number.is_not(None))
        .order_by(said.c.occurred_at, said.c.id)
    )
    if register is not None:
        statement = statement.where(said.c.register_name == register)
    if direction is not None:
        statement = statement.where(said.c.direction == Direction(one_of(Way, direction)))
    found = session.store.rows(statement)
    ids = [row.id for row in found]
    others, replies = _others(session, ids), _replies(session, ids, today)
    return [
        RegisteredLetter(
            row.id,
            row.register_number,
            session.town.day(row.occurred_at),
            _direction(row.direction),
            row.register_name or "",
            _title(session, row.kind),
            ", ".join(others.get(row.id, ())),
            row.subject,
            row.their_number,
            row.answers,
            replies.get(row.id),
        )
        for row in found
    ]


def history(
    session: "Session", *, institution: "PartyReference", since: date | None = None, on: date | None = None
) -> Sequence[HistoryEntry]:
    """What was said, written and met about with an institution or its people, newest first?

    Args:
        session: where to look.
        institution: which.
        since: from which day; ``None``: from the beginning.
        on: up to which day.
    """
    id = session.organisations.get(institution).id
    said, took = table_of(Interaction), table_of(Participant).c
    # One query for each index: the institution itself, and those who spoke for it.
    here = sa.union(*(sa.select(took.interaction_id).where(who == id) for who in (took.party_id, took.on_behalf_of_id)))
    statement = (
        sa.select(*_said())
        .where(said.c.id.in_(here), said.c.occurred_at <= end_of(session, on or session.today))
        .where(said.c.status == InteractionStatus.HELD)
        .order_by(said.c.occurred_at.desc(), said.c.id.desc())
    )
    if since is not None:
        statement = statement.where(said.c.occurred_at >= begin_of(session, since))
    found = session.store.rows(statement)
    others = _others(session, [row.id for row in found])
    return [
        HistoryEntry(
            session.town.day(row.occurred_at),
            _title(session, row.kind),
            _direction(row.direction),
            row.subject,
            row.register_number,
            ", ".join(others.get(row.id, ())),
        )
        for row in found
    ]


def _said() -> "Sequence[sa.Column[Any]]":
    """Give what a line tells of a letter: its text, which may be long, is not read."""
    said = table_of(Interaction).c
    return (
        said.id,
        said.occurred_at,
        said.kind,
        said.direction,
        said.subject,
        said.register_name,
        said.register_number,
    )


def _replies(session: "Session", ids: Sequence[int], on: date) -> dict[int, str]:
    """Give the number of the first registered letter that answers each by a day."""
    said = table_of(Interaction).c
    found: dict[int, str] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(said.reply_to_id, said.register_number)
            .where(said.reply_to_id.in_(ids[start : start + BATCH]), said.register_number.is_not(None))
            .where(said.occurred_at <= end_of(session, on))
            .order_by(said.occurred_at, said.id)
        )
        for id, number in session.store.rows(statement):
            found.setdefault(id, number)
    return found


def _others(session: "Session", ids: Sequence[int]) -> dict[int, list[str]]:
    """Give who took part and is not ours: an organisation for those who spoke for it."""
    took, party, own = table_of(Participant), table_of(Party), table_of(Organisation)
    who = sa.func.coalesce(took.c.on_behalf_of_id, took.c.party_id)
    found: dict[int, list[str]] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(took.c.interaction_id, party.c.label)
            .join(party, party.c.id == who)
            .outerjoin(own, own.c.id == party.c.id)
            .where(
                took.c.interaction_id.in_(ids[start : start + BATCH]),
                sa.or_(own.c.is_own.is_(None), own.c.is_own.is_(False)),
            )
            .distinct()
            .order_by(party.c.label)
        )
        for id, label in session.store.rows(statement):
            found.setdefault(id, []).append(label)
    return found


def _direction(direction: Any) -> str:
    return "" if direction is None else Direction(direction).value


def _title(session: "Session", kind: str) -> Text:
    """Give the title of a kind; one whose plugin is not in use goes by its code."""
    kinds = session.registry.interactions
    return kinds.get(kind).record.title if kind in kinds else Text(kind)
