"""Who writes about what, who comes, who never does, who has moved."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.how_many import at_least_one
from urd_crm.plugins.media.profiles import beat as beats
from urd_crm.plugins.media.reports.jobs import Job, jobs
from urd_crm.plugins.media.reports.press_events import Attended, attended, held
from urd_crm.values.day_arithmetic import add_days
from urd_crm.values.month_arithmetic import add_months

if TYPE_CHECKING:
    from urd_crm import Session

Form = Literal["briefing", "press_conference", "presentation", "press_tour"]


@frozen
class PressContact:
    """A journalist, once, with all outlets that matter for the question."""

    person_id: int
    person: str
    outlets: tuple[str, ...]
    """In the order of time: whoever changed in between has both."""
    roles: tuple[str, ...]
    beats: tuple[str, ...]
    """Codes of Media Topics."""
    beat_titles: tuple[Text, ...]
    dates: tuple[date, ...]
    """The press events they were at, oldest first · empty: it was not asked."""
    affiliation_ids: tuple[int, ...]
    """The jobs, as ``send`` takes them."""


@frozen
class NeverAttended:
    """A journalist who came to no press event."""

    person_id: int
    person: str
    outlets: tuple[str, ...]
    beats: tuple[str, ...]


@frozen
class MovedJournalist:
    """A journalist who left an outlet."""

    person_id: int
    person: str
    left: str
    left_on: date
    now_at: str | None
    """``None``: at no outlet that we know of."""
    beats_go_on: bool
    """Whether they write about the same there."""


def journalists(
    session: "Session",
    *,
    beat: str | None = None,
    attended_last: int | None = None,
    kind: Form = "briefing",
    on: date | None = None,
) -> Sequence[PressContact]:
    """Who writes about something, and was at each of the last press events?

    A press event that was planned or cancelled does not count;
    at each of them the person has to have been a journalist with that beat, in a job that was valid that day.

    Args:
        session: where to look.
        beat: ``culture`` or a code of the IPTC Media Topics; ``None``: any.
        attended_last: how many of the last press events, all of them; ``None``: whoever has the beat on the day.
        kind: which press events count.
        on: as of which day.

    Returns:
        Each person once, by name; nobody where fewer press events than that were held.

    Raises:
        InvalidValueError: there is no such beat or ``kind``, or ``attended_last`` is no whole number from 1 on.
    """
    kind = one_of(Form, kind)
    today = on or session.today
    wanted = None if beat is None else beats.normalise(beat)
    if attended_last is None:
        found = [(job, None) for job in jobs(session) if job.is_valid_on(today) and job.covers(wanted)]
        return _contacts(found)
    last = at_least_one("attended_last", attended_last)
    events = {each.interaction_id: each.day for each in held(session, today, form=kind, last=last)}
    if len(events) < last:
        return []
    took = attended(session, events)
    known: dict[int, list[Job]] = {}
    for job in jobs(session, {each.person_id for each in took}):
        known.setdefault(job.person_id, []).append(job)
    present: dict[int, dict[int, list[Job]]] = {}
    for each in took:
        day = events[each.interaction_id]
        fitting = [job for job in known.get(each.person_id, ()) if _was_there(job, each, day) and job.covers(wanted)]
        if fitting:
            present.setdefault(each.person_id, {})[each.interaction_id] = fitting
    return _contacts(
        [
            (job, day)
            for by_event in present.values()
            if len(by_event) == len(events)
            for day, event in sorted((day, id) for id, day in events.items())
            for job in by_event[event]
        ]
    )


def _was_there(job: Job, took: Attended, day: date) -> bool:
    if not job.is_valid_on(day):
        return False
    if took.affiliation_id is not None:
        return took.affiliation_id == job.affiliation_id
    return took.organisation_id in (None, job.organisation_id)


def _contacts(found: Sequence[tuple[Job, date | None]]) -> list[PressContact]:
    people: dict[int, list[tuple[Job, date | None]]] = {}
    for job, day in found:
        people.setdefault(job.person_id, []).append((job, day))
    rows = []
    for person_id, held_jobs in people.items():
        codes = tuple(dict.fromkeys(code for job, _ in held_jobs for code in job.beats))
        rows.append(
            PressContact(
                person_id,
                held_jobs[0][0].person,
                tuple(dict.fromkeys(job.outlet for job, _ in held_jobs)),
                tuple(dict.fromkeys(job.role for job, _ in held_jobs)),
                codes,
                tuple(beats.title(code) for code in codes),
                tuple(dict.fromkeys(day for _, day in held_jobs if day is not None)),
                tuple(dict.fromkeys(job.affiliation_id for job, _ in held_jobs)),
            )
        )
    return rows


def never_attended(session: "Session", *, months: int = 12, on: date | None = None) -> Sequence[NeverAttended]:
    """Which journalists came to no press event of any form for so long?

    Args:
        session: where to look.
        months: how far back.
        on: as of which day.
    """
    today = on or session.today
    events = held(session, today, since=add_months(today, -months))
    came = {each.person_id for each in attended(session, [event.interaction_id for event in events])}
    absent = [(job, None) for job in jobs(session) if job.is_valid_on(today) and job.person_id not in came]
    return [NeverAttended(row.person_id, row.person, row.outlets, row.beats) for row in _contacts(absent)]


def moved_journalists(session: "Session", *, days: int = 90, on: date | None = None) -> Sequence[MovedJournalist]:
    """Which journalists left their outlet lately, and where are they now? Latest first.

    Args:
        session: where to look.
        days: how far back.
        on: as of which day.
    """
    today = on or session.today
    since = add_days(today, -days)
    known: dict[int, list[Job]] = {}
    for job in jobs(session):
        known.setdefault(job.person_id, []).append(job)
    rows = []
    for held_jobs in known.values():
        now = [job for job in held_jobs if job.is_valid_on(today)]
        for job in held_jobs:
            if job.until is not None and since < job.until.first <= today:
                new = [each for each in now if each.organisation_id != job.organisation_id]
                where = new[-1].outlet if new else None
                goes_on = bool(new) and set(job.beats) <= set(new[-1].beats)
                rows.append(MovedJournalist(job.person_id, job.person, job.outlet, job.until.first, where, goes_on))
    return sorted(rows, key=lambda row: (-row.left_on.toordinal(), row.person_id))
