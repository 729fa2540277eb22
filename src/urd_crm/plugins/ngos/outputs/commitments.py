"""What we and an organisation have promised each other, on one sheet."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table
from urd_crm.entities.commitment import Commitment, CommitmentOutcome, Side

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Promises: {ngo}", bg="Ангажименти: {ngo}"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "us": Text(en="What we promised", bg="Какво сме обещали"),
    "them": Text(en="What they promised", bg="Какво ни е обещано"),
    "text": Text(en="Promise", bg="Ангажимент"),
    "due": Text(en="Due", bg="Срок"),
    "unit": Text(en="Unit", bg="Отговорно звено"),
    "state": Text(en="State", bg="Състояние"),
    "open": Text(en="open", bg="предстои"),
    "overdue": Text(en="overdue", bg="просрочен"),
    "none": Text(en="None.", bg="Няма."),
}
OUTCOMES = {
    CommitmentOutcome.FULFILLED: Text(en="fulfilled", bg="изпълнен"),
    CommitmentOutcome.BROKEN: Text(en="broken", bg="неизпълнен"),
    CommitmentOutcome.WITHDRAWN: Text(en="withdrawn", bg="оттеглен"),
}


def commitments_sheet(session: "Session", *, ngo: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the promises between us and an organisation, in both directions.

    Args:
        session: where to look.
        ngo: number of the organisation.
        lang: ``bg`` or ``en``.
        on: as of which day; what was promised later is not in it.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such organisation.
    """
    today = on or session.today
    row = session.organisations.get(ngo)
    found = [each for each in session.commitments.of(row) if each.promised_on <= today]
    parts = [
        f"# {WORDS['title'].format(ngo=row.name).in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
    ]
    head = [WORDS[name].in_(lang) for name in ("text", "due", "unit", "state")]
    for side in Side:
        lines = [
            [each.text, day_of(each.due_on, lang), each.responsible_unit or "–", _state(each, today).in_(lang)]
            for each in found
            if each.by == side
        ]
        parts += [f"## {WORDS[side].in_(lang)}", table(head, lines) if lines else WORDS["none"].in_(lang)]
    return "\n\n".join(parts) + "\n"


def _state(row: Commitment, on: date) -> Text:
    if row.closed_on is not None and row.closed_on <= on:
        return OUTCOMES[row.outcome or CommitmentOutcome.FULFILLED]
    return WORDS["overdue" if row.is_overdue(on) else "open"]
