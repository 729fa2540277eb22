"""The institutions with their offices and holders, by rank."""

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.contract import Text, valid_on
from urd_crm.contract.notation import day_of, table
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.outputs.wording import CHANNELS, LEVELS
from urd_crm.plugins.government.profiles.institution import Institution, Level, OfficialChannel

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Address book of institutions", bg="Адресник на институциите"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "institution": Text(en="Institution", bg="Институция"),
    "post": Text(en="Office", bg="Длъжност"),
    "holder": Text(en="Holder", bg="Титуляр"),
    "channel": Text(en="Channel", bg="Канал"),
    "vacant": Text(en="vacant", bg="незаета"),
    "none": Text(en="No institution is recorded.", bg="Няма вписани институции."),
}


def address_book(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write the institutions by level, the offices of each by rank, and who holds them.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    profile, party = table_of(Institution), table_of(Party)
    statement = (
        sa.select(profile.c.organisation_id, profile.c.level, profile.c.channels, party.c.label, party.c.sort_key)
        .join(party, party.c.id == profile.c.organisation_id)
        .where(valid_on(Institution, today))
    )
    found = sorted(session.store.rows(statement), key=lambda row: (row.sort_key, row.organisation_id))
    parts = [f"# {WORDS['title'].in_(lang)}", WORDS["as_of"].format(day=day_of(today, lang)).in_(lang)]
    head = [WORDS[name].in_(lang) for name in ("institution", "post", "holder", "channel")]
    for level in Level:
        rows = [line for row in found if row.level == level for line in _lines(session, row, today, lang)]
        if rows:
            parts += [f"## {LEVELS[level].in_(lang)}", table(head, rows)]
    return "\n\n".join(parts if found else [*parts, WORDS["none"].in_(lang)]) + "\n"


def _lines(session: "Session", row: Any, on: date, lang: str) -> list[list[str]]:
    """Give a line for each office; an institution without one has a line of its own."""
    channel = CHANNELS[OfficialChannel(row.channels[0])].in_(lang)
    statement = select(Post).where(Post.organisation_id == row.organisation_id, valid_on(Post, on))
    posts = session.all(statement.order_by(col(Post.rank).is_(None), col(Post.rank), col(Post.id)))
    if not posts:
        return [[row.label, "–", "–", channel]]
    held: dict[int, list[str]] = {}
    job, party = table_of(Affiliation), table_of(Party)
    people = (
        sa.select(job.c.post_id, party.c.label)
        .join(party, party.c.id == job.c.person_id)
        .where(job.c.post_id.in_([post.id for post in posts]), valid_on(Affiliation, on))
        .order_by(job.c.id)
    )
    for post_id, label in session.store.rows(people):
        held.setdefault(post_id, []).append(label)
    vacant = [WORDS["vacant"].in_(lang)]
    return [[row.label, post.title, ", ".join(held.get(post.id, vacant)), channel] for post in posts]
