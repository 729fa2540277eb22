"""The jobs of journalists, with their beats and the time that they held them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import valid_on
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.media.profiles.journalist import Journalist
from urd_crm.values.partial_date import PartialDate
from urd_crm.values.period import Period

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


@frozen
class Job:
    """A journalist in one job."""

    affiliation_id: int
    person_id: int
    person: str
    organisation_id: int
    outlet: str
    role: str
    beats: tuple[str, ...]
    do_not_contact: bool
    since: PartialDate | None
    until: PartialDate | None
    profile_since: PartialDate | None
    profile_until: PartialDate | None

    def is_valid_on(self, day: date) -> bool:
        """Say whether the person had the job on a day, as a journalist."""
        return Period(self.since, self.until).contains(day) and Period(self.profile_since, self.profile_until).contains(
            day
        )

    def covers(self, beat: str | None) -> bool:
        """Say whether a beat is among theirs; ``None``: any."""
        return beat is None or beat in self.beats


def jobs(session: "Session", person_ids: Collection[int] | None = None) -> Sequence[Job]:
    """Give the jobs of journalists, past ones too, by name and beginning.

    Args:
        session: where to look.
        person_ids: whose; ``None``: everybody's.
    """
    job, profile = table_of(Affiliation), table_of(Journalist)
    person, outlet = table_of(Party).alias("person"), table_of(Party).alias("outlet")
    statement = (
        sa.select(
            job.c.id,
            job.c.person_id,
            person.c.label,
            job.c.organisation_id,
            outlet.c.label.label("outlet"),
            profile.c.role,
            profile.c.beats,
            profile.c.do_not_contact,
            job.c.since,
            job.c.until,
            profile.c.since.label("profile_since"),
            profile.c.until.label("profile_until"),
        )
        .select_from(profile)
        .join(job, job.c.id == profile.c.affiliation_id)
        .join(person, person.c.id == job.c.person_id)
        .join(outlet, outlet.c.id == job.c.organisation_id)
        .order_by(person.c.sort_key, job.c.person_id, job.c.since.is_not(None), job.c.since, job.c.id)
    )
    if person_ids is None:
        found = list(session.store.rows(statement))
    else:
        ids = sorted(person_ids)
        parts = [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
        found = [row for part in parts for row in session.store.rows(statement.where(job.c.person_id.in_(part)))]
    return [
        Job(
            affiliation_id=row.id,
            person_id=row.person_id,
            person=row.label,
            organisation_id=row.organisation_id,
            outlet=row.outlet,
            role=str(row.role),
            beats=tuple(row.beats),
            do_not_contact=row.do_not_contact,
            since=row.since,
            until=row.until,
            profile_since=row.profile_since,
            profile_until=row.profile_until,
        )
        for row in found
    ]


def points_of(session: "Session", affiliation_ids: Sequence[int], on: date) -> Mapping[int, Sequence[str]]:
    """Give how people are reached in their jobs on a day, preferred ways first: of the job itself, and of its office.

    Args:
        session: where to look.
        affiliation_ids: of which jobs; those without any way are left out of the answer.
        on: on which day.
    """
    job, point = table_of(Affiliation), table_of(ContactPoint)
    found: dict[int, list[Any]] = {}
    for start in range(0, len(affiliation_ids), BATCH):
        for owned in (point.c.affiliation_id == job.c.id, point.c.post_id == job.c.post_id):
            statement = sa.select(job.c.id, point.c.is_preferred, point.c.id.label("point"), point.c.value)
            statement = statement.select_from(job).join(point, owned).where(valid_on(ContactPoint, on))
            for row in session.store.rows(statement.where(job.c.id.in_(affiliation_ids[start : start + BATCH]))):
                found.setdefault(row.id, []).append(row)
    return {
        id: [row.value for row in sorted(rows, key=lambda row: (not row.is_preferred, row.point))]
        for id, rows in found.items()
    }
