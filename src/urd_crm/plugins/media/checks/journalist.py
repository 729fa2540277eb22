"""Journalists: whether they are still where we think, and whether mail reaches them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text, valid_on
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.profiles.journalist import Journalist
from urd_crm.values.month_arithmetic import add_months
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500
MOVED = Text(en="the job has ended", bg="лицето вече не е на тази длъжност")
BOUNCED = Text(en="mail to the job came back", bg="писмо до този адрес се е върнало")


def ends_of(session: "Session", affiliation_ids: Sequence[int]) -> Mapping[int, PartialDate]:
    """Give the first day no more of those jobs that have one."""
    job = table_of(Affiliation).c
    found: dict[int, PartialDate] = {}
    for start in range(0, len(affiliation_ids), BATCH):
        statement = sa.select(job.id, job.until).where(
            job.id.in_(affiliation_ids[start : start + BATCH]), job.until.is_not(None)
        )
        found |= dict(session.store.rows(statement))
    return found


def bounced(session: "Session", affiliation_ids: Sequence[int], on: date) -> set[int]:
    """Give the jobs to an address of which, in use on a day, mail came back."""
    point = table_of(ContactPoint).c
    found: set[int] = set()
    for start in range(0, len(affiliation_ids), BATCH):
        statement = sa.select(point.affiliation_id).where(
            point.affiliation_id.in_(affiliation_ids[start : start + BATCH]),
            point.failed_at.is_not(None),
            valid_on(ContactPoint, on),
        )
        found |= {id for (id,) in session.store.rows(statement)}
    return found


def journalist_unreachable(rows: Sequence[Journalist], context: CheckContext) -> Iterable[Finding]:
    """Find journalists whose job ended while their profile goes on, or from whom mail came back."""
    current = [row for row in rows if row.until is None or row.until.first > context.on]
    ids = [row.affiliation_id for row in current]
    ends, failing = ends_of(context.session, ids), bounced(context.session, ids, context.on)
    for row in current:
        end = ends.get(row.affiliation_id)
        if end is not None and end.first <= context.on:
            yield Finding(
                row,
                MOVED,
                Text(
                    en="Say where they went with change_outlet, or end the profile.",
                    bg="Посочете новата медия с change_outlet или закрийте профила.",
                ),
                since=end.first,
            )
        elif row.affiliation_id in failing:
            yield Finding(row, BOUNCED, Text(en="Ask for another address.", bg="Поискайте друг адрес."))


def press_contact_kept_long(rows: Sequence[Journalist], context: CheckContext) -> Iterable[Finding]:
    """Find former journalists whom we have kept for longer than our rules say, counted in calendar years."""
    years = int(context.session.limits.get("press_contact_retention", context.on).value)
    ends = ends_of(context.session, [row.affiliation_id for row in rows])
    for row in rows:
        end = ends.get(row.affiliation_id)
        if end is None:
            continue
        keep_until = add_months(date(end.first.year, 12, 31), 12 * years)
        if keep_until < context.on:
            yield Finding(
                row,
                Text(
                    en="a former press contact is kept for too long", bg="бивш медиен контакт се съхранява твърде дълго"
                ),
                Text(en="Delete the profile, or say why it stays.", bg="Изтрийте профила или посочете причина."),
                since=keep_until,
            )


ALL = (
    Check(
        "journalist-unreachable",
        Journalist,
        journalist_unreachable,
        WARN,
        Text(en="Journalist moved or unreachable", bg="Журналист напуснал или недостъпен"),
    ),
    Check(
        "press-contact-kept-long",
        Journalist,
        press_contact_kept_long,
        WARN,
        Text(en="Press contact kept too long", bg="Твърде дълго съхранен контакт"),
        at_write=False,
    ),
)
