"""The jobs of journalists, with their beats and the time that they held them."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.affiliation import Affiliation
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
            since=row.since,
            until=row.until,
            profile_since=row.profile_since,
            profile_until=row.profile_until,
        )
        for row in found
    ]
