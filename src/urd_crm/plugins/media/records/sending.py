"""Sending a press release to journalists."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import frozen
from sqlmodel import select

from urd_crm import Attendee
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.plugins.media.records.recipient import ReleaseRecipient

if TYPE_CHECKING:
    from urd_crm import Session

ABOUT_THE_TEXT = {"not-approved", "killed-release"}
"""Refusals that no choice of recipients mends."""


@frozen
class Refused:
    """Somebody to whom a release was not sent."""

    affiliation_id: int
    problems: tuple[Problem, ...]


@frozen
class Sending:
    """What became of a sending."""

    sent: tuple[ReleaseRecipient, ...]
    refused: tuple[Refused, ...]
    """To whom it must not be sent, and why."""


def send(
    session: "Session",
    release: Engagement | int,
    to: Sequence[Affiliation | int],
    *,
    at: datetime | None = None,
    is_exclusive: bool = False,
) -> Sending:
    """Note that a release goes to journalists: who must not get it is left out, the others get it.

    Args:
        session: one that writes.
        release: a press release, approved.
        to: in which jobs they get it; who has it already stays as they are.
        at: when, with its time zone; ``None``: now.
        is_exclusive: whether they alone get it.

    Returns:
        Who got it and who did not; an e-mail of it stands in the history of those who did.

    Raises:
        ValidationFailedError: ``not-approved`` or ``killed-release``: nobody may get it.
        NotFoundError: there is no such release.
    """
    row, moment = session.engagements.get(release), at or session.now
    session.gate.allow_writing()
    session.gate.context().claim(Engagement, [row.id])  # another may send it, too
    have = {line.affiliation_id for line in session.all(select(ReleaseRecipient).filter_by(engagement_id=row.id))}
    lines = [
        ReleaseRecipient(engagement_id=row.id, affiliation_id=id, sent_at=moment, is_exclusive=is_exclusive)
        for id in dict.fromkeys(each if isinstance(each, int) else each.id for each in to)
        if id not in have
    ]
    with session.atomic():
        sent, refused = _written(session, lines)
        jobs = [job for line in sent if (job := session.get(Affiliation, line.affiliation_id)) is not None]
        if jobs:
            session.interactions.log(
                "email",
                row.public_name,
                participants=[Attendee(job, role="recipient") for job in jobs],
                occurred_at=moment,
                direction="out",
                engagement=row,
            )
    return Sending(tuple(sent), tuple(refused))


def _written(session: "Session", lines: Sequence[ReleaseRecipient]) -> tuple[list[ReleaseRecipient], list[Refused]]:
    """Write lines: all at once where all may stand, or else one by one, without those that may not."""
    try:
        session.add(*lines)
        return list(lines), []
    except ValidationFailedError as error:
        if ABOUT_THE_TEXT & set(error.codes):
            raise
        if len(lines) == 1:
            return [], [Refused(lines[0].affiliation_id, error.problems)]
    parts = [_written(session, [line]) for line in lines]
    return [line for sent, _ in parts for line in sent], [each for _, refused in parts for each in refused]
