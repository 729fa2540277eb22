"""Letters: what was written to and fro, and what nobody answered."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import begin_of, end_of
from urd_crm.entities.interaction import Direction, Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.interactions import CITY_LETTER, CONDOLENCE, GREETING, JOINT_STATEMENT, CityLetter
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.records.cities import cities_of_interactions, city_names
from urd_crm.plugins.partner_cities.records.freezing import found_city
from urd_crm.values.day_arithmetic import add_days

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference

OF_THE_CORE = ("letter", "email", "message")
"""What the core has of written things."""


@frozen
class Letter:
    """Something written to or by a partner city."""

    interaction_id: int
    date: date
    kind: str
    direction: str | None
    subject: str
    language: str | None
    translated_into: tuple[str, ...]
    register_number: str | None


@frozen
class UnansweredLetter:
    """A letter of ours that nobody has answered."""

    interaction_id: int
    city: str
    sent_on: date
    days: int
    """Since it was sent · days."""
    subject: str
    register_number: str | None


def correspondence(
    session: "Session", *, city: "PartyReference", since: date | None = None, on: date | None = None
) -> Sequence[Letter]:
    """What was written between us and a city or its people, newest first?

    Args:
        session: where to look.
        city: a partner city.
        since: from which day; ``None``: from the beginning.
        on: up to which day.

    Raises:
        NotFoundError: it is no partner city.
    """
    id = found_city(session, city).organisation_id
    own = [
        session.registry.interactions.get(kind).code for kind in (CITY_LETTER, GREETING, CONDOLENCE, JOINT_STATEMENT)
    ]
    said, letter, took = table_of(Interaction), table_of(CityLetter), table_of(Participant).c
    # One query for each index: the city itself, and those who spoke for it.
    here = sa.union(*(sa.select(took.interaction_id).where(who == id) for who in (took.party_id, took.on_behalf_of_id)))
    statement = (
        sa.select(*_told(), letter.c.translated_into)
        .outerjoin(letter, letter.c.interaction_id == said.c.id)
        .where(said.c.id.in_(here), said.c.kind.in_((*OF_THE_CORE, *own)), said.c.status == InteractionStatus.HELD)
        .where(said.c.occurred_at <= end_of(session, on or session.today))
        .order_by(said.c.occurred_at.desc(), said.c.id.desc())
    )
    if since is not None:
        statement = statement.where(said.c.occurred_at >= begin_of(session, since))
    return [
        Letter(
            row.id,
            session.town.day(row.occurred_at),
            row.kind,
            None if row.direction is None else str(row.direction),
            row.subject,
            row.language,
            tuple(row.translated_into or ()),
            row.register_number,
        )
        for row in session.store.rows(statement)
    ]


def unanswered_letters(
    session: "Session", *, days: int | None = None, on: date | None = None
) -> Sequence[UnansweredLetter]:
    """Which letters of ours to partner cities got no answer in time? Oldest first; one on the last day is not late.

    Args:
        session: where to look.
        days: for how long, more than so many; ``None``: the limit ``unanswered_letter``.
        on: as of which day.
    """
    today = on or session.today
    most = days if days is not None else int(session.limits.get("unanswered_letter", today).value)
    code = session.registry.interactions.get(CITY_LETTER).code
    said, answer, took = table_of(Interaction), table_of(Interaction).alias(), table_of(Participant).c
    cities_there = sa.select(table_of(PartnerCity).c.organisation_id)
    # Letters to everybody may be very many: those with a city are found by who took part, one query for each index.
    theirs = sa.union(
        *(sa.select(took.interaction_id).where(who.in_(cities_there)) for who in (took.party_id, took.on_behalf_of_id))
    )
    answered = sa.exists().where(
        answer.c.reply_to_id == said.c.id,
        answer.c.status == InteractionStatus.HELD,
        answer.c.occurred_at <= end_of(session, today),
    )
    statement = (
        sa.select(*_told())
        .where(said.c.id.in_(theirs), said.c.kind.in_(("letter", code)), said.c.direction == Direction.OUT)
        .where(said.c.status == InteractionStatus.HELD, ~answered)
        .where(said.c.occurred_at <= end_of(session, add_days(today, -most - 1)))
        .order_by(said.c.occurred_at, said.c.id)
    )
    found = session.store.rows(statement)
    cities, names = cities_of_interactions(session, [row.id for row in found]), city_names(session, on=today)
    return [
        UnansweredLetter(
            row.id,
            names[city],
            session.town.day(row.occurred_at),
            (today - session.town.day(row.occurred_at)).days,
            row.subject,
            row.register_number,
        )
        for row in found
        for city in cities.get(row.id, ())
        if city in names
    ]


def _told() -> "Sequence[sa.Column[Any]]":
    """Give what a line tells of a letter: its text, which may be long, is not read."""
    said = table_of(Interaction).c
    return (
        said.id,
        said.occurred_at,
        said.kind,
        said.direction,
        said.subject,
        said.language,
        said.register_number,
    )
