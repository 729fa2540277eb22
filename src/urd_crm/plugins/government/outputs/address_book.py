"""The institutions with their offices and holders, by rank."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from attrs import field, frozen

from urd_crm.contract import Text, valid_on
from urd_crm.contract.notation import day_of, table
from urd_crm.contract.standing import BATCH
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
    offices = _offices(session, [row.organisation_id for row in found], today)
    for level in Level:
        rows = [line for row in found if row.level == level for line in _lines(row, offices, lang)]
        if rows:
            parts += [f"## {LEVELS[level].in_(lang)}", table(head, rows)]
    return "\n\n".join(parts if found else [*parts, WORDS["none"].in_(lang)]) + "\n"


def _lines(row: Any, offices: Mapping[int, Mapping[int, "_Office"]], lang: str) -> list[list[str]]:
    """Give a line for each office; an institution without one has a line of its own."""
    channel = CHANNELS[OfficialChannel(row.channels[0])].in_(lang)
    vacant = WORDS["vacant"].in_(lang)
    lines = [
        [row.label, office.title, ", ".join(office.holders) or vacant, channel]
        for office in offices.get(row.organisation_id, {}).values()
    ]
    return lines or [[row.label, "–", "–", channel]]


@frozen
class _Office:
    title: str
    holders: list[str] = field(factory=list)


def _offices(session: "Session", organisation_ids: Sequence[int], on: date) -> Mapping[int, Mapping[int, _Office]]:
    """Give the offices of institutions by rank, each with who holds it; a few queries for hundreds."""
    post, job, party = table_of(Post), table_of(Affiliation), table_of(Party)
    found: dict[int, dict[int, _Office]] = {}
    for start in range(0, len(organisation_ids), BATCH):
        ids = organisation_ids[start : start + BATCH]
        statement = (
            sa.select(post.c.organisation_id, post.c.id, post.c.title, party.c.label)
            .select_from(post)
            .outerjoin(job, sa.and_(job.c.post_id == post.c.id, valid_on(Affiliation, on)))
            .outerjoin(party, party.c.id == job.c.person_id)
            .where(post.c.organisation_id.in_(ids), valid_on(Post, on))
            .order_by(post.c.rank.is_(None), post.c.rank, post.c.id, job.c.id)
        )
        for organisation_id, id, title, holder in session.store.rows(statement):
            office = found.setdefault(organisation_id, {}).setdefault(id, _Office(title))
            if holder is not None:
                office.holders.append(holder)
    return found
