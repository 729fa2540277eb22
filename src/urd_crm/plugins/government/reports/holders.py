"""Who holds an office, which offices passed on, and who was elected here."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.contract.labels import labels
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.profiles.mandate import Mandate
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class Holder:
    """Somebody in an office on a day."""

    person_id: int
    person: str
    since: PartialDate | None
    basis: str
    """By what right · empty: not recorded."""


@frozen
class OpenLetter:
    """Something that still names who has left."""

    interaction_id: int
    date: date
    subject: str
    register_number: str | None

    def __str__(self) -> str:
        return f"{self.register_number or '–'} / {self.date:%d.%m.%Y} {self.subject}"


@frozen
class ChangedPost:
    """An office that passed on, with what is addressed to the old holder."""

    post_id: int
    post: str
    institution: str
    old: str
    """Empty: it was vacant."""
    new: str
    """Empty: it is vacant."""
    since: date
    open_letters: tuple[OpenLetter, ...]
    """Letters of ours without an answer, and invitations to what is planned."""


@frozen
class Deputy:
    """A member of parliament."""

    person_id: int
    person: str
    district: int
    group: str
    since: PartialDate | None


def who_holds(session: "Session", *, post: int, on: date | None = None) -> Sequence[Holder]:
    """Who held an office on a day?

    Args:
        session: where to look.
        post: number of the office.
        on: the day.
    """
    held = session.posts.holders(post, on)
    names = labels(session, {row.person_id for row in held})
    rows = []
    for row in held:
        mandate = session.profiles.get(row, Mandate)
        rows.append(Holder(row.person_id, names[row.person_id], row.since, str(mandate.basis) if mandate else ""))
    return rows


def posts_changed_since(session: "Session", *, day: date, on: date | None = None) -> Sequence[ChangedPost]:
    """Which offices passed from one to another since a day, and what is still addressed to who has left?

    Args:
        session: where to look.
        day: from which day.
        on: up to which day.
    """
    changes = session.posts.changed_since(day, on=on)
    names = labels(session, {id for c in changes for id in (c.organisation_id, c.old_id, c.new_id) if id is not None})
    letters = _letters(session, {id for change in changes for id in change.open_ids})
    return [
        ChangedPost(
            change.post_id,
            change.post,
            names[change.organisation_id],
            "" if change.old_id is None else names[change.old_id],
            "" if change.new_id is None else names[change.new_id],
            change.on,
            tuple(letters[id] for id in change.open_ids),
        )
        for change in changes
    ]


def mps(session: "Session", *, district: int, on: date | None = None) -> Sequence[Deputy]:
    """Who sits in parliament for an electoral district? By name.

    Args:
        session: where to look.
        district: 1 to 31.
        on: as of which day.
    """
    today = on or session.today
    job, mandate, party = table_of(Affiliation), table_of(Mandate), table_of(Party)
    statement = (
        sa.select(party.c.id, party.c.label, mandate.c.district, mandate.c.group, job.c.since)
        .select_from(mandate)
        .join(job, job.c.id == mandate.c.affiliation_id)
        .join(party, party.c.id == job.c.person_id)
        .where(mandate.c.district == district, valid_on(Affiliation, today), valid_on(Mandate, today))
        .order_by(party.c.sort_key, party.c.id)
    )
    return [
        Deputy(row.id, row.label, row.district, row.group or "", row.since) for row in session.store.rows(statement)
    ]


def _letters(session: "Session", ids: Collection[int]) -> Mapping[int, OpenLetter]:
    said, wanted = table_of(Interaction).c, sorted(ids)
    return {
        row.id: OpenLetter(row.id, session.town.day(row.occurred_at), row.subject, row.register_number)
        for start in range(0, len(wanted), BATCH)
        for row in session.store.rows(
            sa.select(said.id, said.occurred_at, said.subject, said.register_number).where(
                said.id.in_(wanted[start : start + BATCH])
            )
        )
    }
