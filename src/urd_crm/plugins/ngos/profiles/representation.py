"""Who may sign for an organisation on a day, and who sits on its board."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import valid_on
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.profiles.office_bearer import Manner, OfficeBearer

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def representatives(session: "Session", organisation_ids: Collection[int], on: date) -> Mapping[int, dict[int, Manner]]:
    """Give who represents organisations on a day: person and manner, by organisation.

    Args:
        session: where to look.
        organisation_ids: of which.
        on: the day.
    """
    found: dict[int, dict[int, Manner]] = {id: {} for id in organisation_ids}
    for organisation_id, person_id, manner, _ in _bearers(session, organisation_ids, on):
        if manner is None:
            continue
        if found[organisation_id].get(person_id) != Manner.SEVERALLY:  # the wider power holds
            found[organisation_id][person_id] = manner
    return found


def board(session: "Session", organisation_ids: Collection[int], on: date) -> Mapping[int, set[int]]:
    """Give who sits on the boards of organisations on a day: people by organisation.

    Args:
        session: where to look.
        organisation_ids: of which.
        on: the day.
    """
    found: dict[int, set[int]] = {id: set() for id in organisation_ids}
    for organisation_id, person_id, _, is_on_board in _bearers(session, organisation_ids, on):
        if is_on_board:
            found[organisation_id].add(person_id)
    return found


def _bearers(
    session: "Session", organisation_ids: Collection[int], on: date
) -> list[tuple[int, int, Manner | None, bool]]:
    job, office = table_of(Affiliation), table_of(OfficeBearer)
    ids = sorted(organisation_ids)
    rows: list[tuple[int, int, Manner | None, bool]] = []
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(job.c.organisation_id, job.c.person_id, office.c.manner, office.c.is_on_board)
            .join(office, office.c.affiliation_id == job.c.id)
            .where(
                job.c.organisation_id.in_(ids[start : start + BATCH]),
                valid_on(Affiliation, on),
                valid_on(OfficeBearer, on),
            )
            .order_by(job.c.id)
        )
        rows += [tuple(row) for row in session.store.rows(statement)]
    return rows
