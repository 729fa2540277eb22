"""Releases that are being prepared, and requests that wait."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import stages_of
from urd_crm.entities.model import table_of
from urd_crm.errors import AmbiguousError, NotFoundError
from urd_crm.plugins.media.engagements.media_request import WAITING, MediaRequest
from urd_crm.plugins.media.engagements.press_release import PressRelease
from urd_crm.plugins.media.records.election import Election

PREPARED = ("draft", "legal_check", "approved", "under_embargo")
"""While a text can still be changed."""
_FULL_NAME = re.compile(r"(?=(\b[A-ZА-Я][a-zа-я]+(?:-[A-ZА-Я][a-zа-я]+)? [A-ZА-Я][a-zа-я]+(?:-[A-ZА-Я][a-zа-я]+)?\b))")


def no_bulgarian(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find releases without headline and text in the language of the town."""
    tag = context.session.town.language
    for row in rows:
        if tag not in row.languages:
            yield Finding(
                row,
                Text(en=f"headline and text are missing in '{tag}'", bg=f"липсват заглавие и текст на „{tag}“"),
                field="body",
            )


def private_person_named(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find texts that name somebody who is known to us and holds no position anywhere."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) not in PREPARED:
            continue
        text = "\n".join([*row.title.texts.values(), *row.body.texts.values()])
        if any(_is_private(context, name) for name in dict.fromkeys(_FULL_NAME.findall(text))):
            yield Finding(
                row,
                Text(en="the text names a private person", bg="в текста е посочено частно лице"),
                Text(en="Ask for their consent, or leave the name out.", bg="Поискайте съгласие или махнете името."),
                field="body",
            )


def _is_private(context: CheckContext, name: str) -> bool:
    try:
        person = context.session.people.get(name)
    except (NotFoundError, AmbiguousError):
        return False
    return not context.session.affiliations.of_person(person, on=context.on)


def election_period(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find texts that are prepared during an election campaign."""
    days = int(context.session.limits.get("election_campaign", context.on).value)
    election = table_of(Election).c
    statement = sa.select(election.held_on).where(
        election.held_on >= context.on, election.held_on <= context.on + timedelta(days=days)
    )
    if not context.session.store.rows(statement):
        return
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) in PREPARED:
            yield Finding(
                row,
                Text(en="an election campaign is on", bg="тече предизборна кампания"),
                Text(en="Let nothing of it speak for a candidate.", bg="Текстът да не агитира за кандидат."),
            )


def request_near_deadline(rows: Sequence[MediaRequest], context: CheckContext) -> Iterable[Finding]:
    """Find requests whose deadline is near or over and that nobody has answered."""
    hours = int(context.session.limits.get("media_request_warning", context.on).value)
    near = [row for row in rows if row.deadline_at - timedelta(hours=hours) <= context.now]
    stages = stages_of(near, context)
    for row in near:
        if stages.get(row.engagement_id) in WAITING:
            due = row.deadline_at.astimezone(context.session.town.zone)
            yield Finding(
                row,
                Text(en=f"unanswered, and due at {due:%H:%M}", bg=f"без отговор, а срокът е {due:%H:%M} ч."),
                Text(en="Answer, or tell them when you can.", bg="Отговорете или кажете кога ще можете."),
                field="deadline_at",
                since=context.session.town.day(row.deadline_at),
            )


ALL = (
    Check(
        "no-bulgarian", PressRelease, no_bulgarian, REJECT, Text(en="No Bulgarian text", bg="Без текст на български")
    ),
    Check(
        "private-person-named",
        PressRelease,
        private_person_named,
        WARN,
        Text(en="Private person named", bg="Посочено частно лице"),
    ),
    Check(
        "election-period", PressRelease, election_period, WARN, Text(en="Election campaign", bg="Предизборна кампания")
    ),
    Check(
        "request-near-deadline",
        MediaRequest,
        request_near_deadline,
        WARN,
        Text(en="Request near its deadline", bg="Наближаващ срок на запитване"),
    ),
)
