"""Registers: of correspondence, and of the bodies that we sit in."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table
from urd_crm.plugins.government.outputs.wording import DIRECTIONS
from urd_crm.plugins.government.reports.letters import Way, correspondence
from urd_crm.plugins.government.reports.seats import our_seats

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "letters": Text(en="Register of correspondence, {year}", bg="Регистър на кореспонденцията, {year} г."),
    "seats": Text(en="Bodies and our seats", bg="Консултативни органи и наши представители"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "number": Text(en="No.", bg="№"),
    "date": Text(en="Date", bg="Дата"),
    "direction": Text(en="In/out", bg="Вх./изх."),
    "with": Text(en="Correspondent", bg="Кореспондент"),
    "subject": Text(en="Subject", bg="Относно"),
    "answers": Text(en="Answers", bg="Отговор на"),
    "answered_by": Text(en="Answered by", bg="Отговорено с"),
    "their_number": Text(en="Their No.", bg="№ при тях"),
    "kind": Text(en="Document", bg="Вид документ"),
    "total": Text(en="Total: {count_in} in, {count_out} out", bg="Общо: {count_in} вх., {count_out} изх."),
    "body": Text(en="Body", bg="Орган"),
    "member": Text(en="Our member", bg="Наш представител"),
    "post": Text(en="Office", bg="Длъжност"),
    "act": Text(en="Act", bg="Акт"),
    "mandate": Text(en="Mandate", bg="Мандат"),
    "ended": Text(en="ended {day}", bg="изтекъл на {day}"),
    "valid": Text(en="valid", bg="действащ"),
    "none": Text(en="None.", bg="Няма."),
}
COLUMNS = ("number", "date", "direction", "with", "their_number", "kind", "subject", "answers", "answered_by")
"""What a register of correspondence has of each letter: our number and day, the other side's, what it answers."""


def correspondence_register(
    session: "Session",
    *,
    year: int | None = None,
    register: str | None = None,
    direction: Way | None = None,
    lang: str = "bg",
    on: date | None = None,
) -> str:
    """Write the register of incoming and outgoing letters of a year.

    Args:
        session: where to look.
        year: ``None``: the year of ``on``.
        register: name of the register; ``None``: all.
        direction: only what came in (``in``) or went out (``out``); ``None``: both.
        lang: ``bg`` or ``en``.
        on: up to which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    found = correspondence(session, year=year, register=register, direction=direction, on=today)
    head = [WORDS[name].in_(lang) for name in COLUMNS]
    rows = [
        [
            row.number,
            day_of(row.date, lang),
            DIRECTIONS[row.direction].in_(lang),
            row.correspondent,
            row.their_number or "–",
            row.kind.in_(lang),
            row.subject,
            row.answers or "–",
            row.answered_by or "–",
        ]
        for row in found
    ]
    title = WORDS["letters"].format(year=str(year or today.year)).in_(lang)
    directions = [row.direction for row in found]
    total = WORDS["total"].format(count_in=directions.count("in"), count_out=directions.count("out")).in_(lang)
    return f"# {title}\n\n{table(head, rows) if rows else WORDS['none'].in_(lang)}\n\n{total}\n"


def seats_register(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write the bodies that we sit in, who sits there, and which mandates have ended.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    head = [WORDS[name].in_(lang) for name in ("body", "member", "post", "act", "mandate")]
    rows = []
    for seat in our_seats(session, on=today):
        ended = WORDS["ended"].format(day=day_of(seat.mandate_until, lang)).in_(lang)
        mandate = ended if seat.is_lapsed else WORDS["valid"].in_(lang)
        rows.append([seat.body, seat.person, seat.post or "–", seat.act_number or "–", mandate])
    as_of = WORDS["as_of"].format(day=day_of(today, lang)).in_(lang)
    listed = table(head, rows) if rows else WORDS["none"].in_(lang)
    return f"# {WORDS['seats'].in_(lang)}\n\n{as_of}\n\n{listed}\n"
