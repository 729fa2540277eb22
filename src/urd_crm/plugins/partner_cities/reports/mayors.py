"""New mayors of partner cities, and whether anybody of ours has greeted them."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import valid_on
from urd_crm.contract.moments import begin_of, end_of
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.interaction import Direction, Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.validity import from_day
from urd_crm.plugins.partner_cities.interactions import GREETING
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session


def ungreeted_mayors(session: "Session", city_ids: Collection[int], on: date) -> Mapping[int, date]:
    """Give the cities whose mayor is new in office and was not greeted, each with the day the mayor came.

    The mayor holds the office of rank 1; a greeting is one of ours, held since then, that names the mayor.

    Args:
        session: where to look.
        city_ids: which cities.
        on: as of which day.
    """
    months = int(session.limits.get("new_mayor_greeting", on).value)
    job, post = table_of(Affiliation), table_of(Post).c
    before = job.alias()
    statement = (
        sa.select(job.c.organisation_id, job.c.person_id, job.c.since)
        .join(table_of(Post), post.id == job.c.post_id)
        .where(job.c.organisation_id.in_(city_ids), post.rank == 1, valid_on(Affiliation, on))
        .where(job.c.since >= from_day(add_months(on, -months)))
        # Somebody else held the office before: the first mayor in the books is no new one.
        .where(
            sa.exists().where(
                before.c.post_id == job.c.post_id, before.c.person_id != job.c.person_id, before.c.until <= job.c.since
            )
        )
    )
    return {
        row.organisation_id: row.since.first
        for row in session.store.rows(statement)
        if not _is_greeted(session, row.person_id, row.since.first, on)
    }


def _is_greeted(session: "Session", person_id: int, since: date, on: date) -> bool:
    took, said = table_of(Participant).c, table_of(Interaction).c
    statement = (
        sa.select(said.id)
        .join(table_of(Participant), took.interaction_id == said.id)
        .where(took.party_id == person_id, took.occurred_at >= begin_of(session, since))
        .where(took.occurred_at <= end_of(session, on), said.status == InteractionStatus.HELD)
        .where(said.kind == session.registry.interactions.get(GREETING).code, said.direction == Direction.OUT)
        .limit(1)
    )
    return bool(session.store.rows(statement))
