"""A press event on paper: its run sheet, and the questions that were asked."""

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.contract import Text, valid_on
from urd_crm.contract.labels import labels
from urd_crm.contract.moments import end_of
from urd_crm.contract.notation import day_of, table
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.interaction import Interaction, InteractionEngagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.interactions import Q_AND_A, QuestionAndAnswer
from urd_crm.plugins.media.records.run_sheet import RunSheetItem

if TYPE_CHECKING:
    from urd_crm import Session

UNRANKED = 10_000
WORDS = {
    "sheet": Text(en="Run sheet: {event}", bg="Сценарий: {event}"),
    "speakers": Text(en="Speakers by precedence", bg="Говорители по ред на старшинство"),
    "time": Text(en="Time", bg="Час"),
    "minutes": Text(en="Minutes", bg="Минути"),
    "what": Text(en="What", bg="Точка"),
    "speaker": Text(en="Speaker", bg="Говорител"),
    "questions": Text(en="Questions and answers: {event}", bg="Въпроси и отговори: {event}"),
    "open": Text(en="Not answered yet.", bg="Още няма отговор."),
    "none": Text(en="Nothing yet.", bg="Все още няма."),
}


def run_sheet(session: "Session", *, event: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the run sheet of a press event, and its speakers in the order of their offices.

    Args:
        session: where to look.
        event: number of the press event.
        lang: ``bg`` or ``en``.
        on: as of which day offices are looked at; ``None``: the day of each item.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such press event.
    """
    row = session.engagements.get(event)
    items = session.all(
        select(RunSheetItem)
        .where(RunSheetItem.engagement_id == row.id)
        .order_by(col(RunSheetItem.starts_at), col(RunSheetItem.id))
    )
    parts = [f"# {WORDS['sheet'].format(event=row.public_name).in_(lang)}"]
    if not items:
        return "\n\n".join([*parts, WORDS["none"].in_(lang)]) + "\n"
    names = labels(session, {item.speaker_id for item in items})
    day = on or session.town.day(items[0].starts_at)
    parts.append(day_of(day, lang))
    head = [WORDS[name].in_(lang) for name in ("time", "minutes", "what", "speaker")]
    lines = [
        [
            f"{item.starts_at.astimezone(session.town.zone):%H:%M}",
            str(item.minutes or "–"),
            item.what,
            names.get(item.speaker_id, "–"),
        ]
        for item in items
    ]
    parts.append(table(head, lines))
    speakers = dict.fromkeys(item.speaker_id for item in items if item.speaker_id is not None)
    if speakers:
        ordered = sorted(speakers, key=lambda id: _rank(session, id, day))
        parts.append(f"## {WORDS['speakers'].in_(lang)}")
        parts.append("\n".join(f"{n}. {names[id]}" for n, id in enumerate(ordered, 1)))
    return "\n\n".join(parts) + "\n"


def _rank(session: "Session", person_id: int, day: date) -> int:
    """Give the highest rank of a person's offices on a day; who holds none comes last."""
    job, post = table_of(Affiliation).c, table_of(Post).c
    statement = (
        sa.select(sa.func.min(post.rank))
        .select_from(table_of(Affiliation))
        .join(table_of(Post), post.id == job.post_id)
        .where(job.person_id == person_id, valid_on(Affiliation, day))
    )
    return next((rank for (rank,) in session.store.rows(statement) if rank is not None), UNRANKED)


def questions_and_answers(session: "Session", *, engagement: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the questions that were asked at a press event or about a release, with our answers.

    Args:
        session: where to look.
        engagement: number of the press event, release or request.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such engagement.
    """
    row = session.engagements.get(engagement)
    said, link, detail = table_of(Interaction).c, table_of(InteractionEngagement).c, table_of(QuestionAndAnswer).c
    found = session.store.rows(
        sa.select(said.subject, detail.answer)
        .select_from(table_of(InteractionEngagement))
        .join(table_of(Interaction), said.id == link.interaction_id)
        .outerjoin(table_of(QuestionAndAnswer), detail.interaction_id == said.id)
        .where(
            link.engagement_id == row.id,
            said.kind == session.registry.interactions.get(Q_AND_A).code,
            said.occurred_at <= end_of(session, on or session.today),
        )
        .order_by(said.occurred_at, said.id)
    )
    parts = [f"# {WORDS['questions'].format(event=row.public_name).in_(lang)}"]
    for each in found:
        parts += [f"**{each.subject}**", each.answer or WORDS["open"].in_(lang)]
    return "\n\n".join(parts if found else [*parts, WORDS["none"].in_(lang)]) + "\n"
