"""When the job or the mandate ended that somebody sits in a body by."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.profiles.mandate import Mandate

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def ends_of(session: "Session", affiliation_ids: Collection[int]) -> Mapping[int, date]:
    """Give the first day on which jobs, or the mandates in them, no longer hold, whichever is earlier.

    Args:
        session: where to look.
        affiliation_ids: of which; those without an end are left out of the answer.
    """
    job, mandate, ids = table_of(Affiliation), table_of(Mandate), sorted(affiliation_ids)
    found: dict[int, date] = {}
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(job.c.id, job.c.until, mandate.c.until.label("mandate_until"))
            .outerjoin(mandate, mandate.c.affiliation_id == job.c.id)
            .where(job.c.id.in_(ids[start : start + BATCH]))
        )
        for row in session.store.rows(statement):
            ends = [end.first for end in (row.until, row.mandate_until) if end is not None]
            if ends:
                found[row.id] = min(ends)
    return found


def lapsed_on(session: "Session", affiliation_ids: Collection[int], on: date) -> Mapping[int, date]:
    """Give the jobs that no longer hold on a day, with the day since when.

    Args:
        session: where to look.
        affiliation_ids: of which.
        on: the day.
    """
    return {id: end for id, end in ends_of(session, affiliation_ids).items() if end <= on}
