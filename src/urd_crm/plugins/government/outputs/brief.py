"""What the mayor should know before a minister comes."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table, yes_no
from urd_crm.plugins.government.reports.asks import asks_to
from urd_crm.plugins.government.reports.letters import history

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference

WORDS = {
    "title": Text(en="Brief: {institution}", bg="Справка: {institution}"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "asks": Text(en="What we wait for", bg="Какво очакваме"),
    "what": Text(en="Matter", bg="Въпрос"),
    "kind": Text(en="Kind", bg="Вид"),
    "number": Text(en="Number", bg="Номер"),
    "since": Text(en="Since", bg="От"),
    "due": Text(en="Due", bg="Срок"),
    "overdue": Text(en="Overdue", bg="Просрочен"),
    "lately": Text(en="In the last year", bg="През последната година"),
    "date": Text(en="Date", bg="Дата"),
    "none": Text(en="None.", bg="Няма."),
}


def visit_brief(session: "Session", *, institution: "PartyReference", lang: str = "bg", on: date | None = None) -> str:
    """Write what is open with an institution, and what was said in the last year, before a visit.

    Args:
        session: where to look.
        institution: which.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    row = session.organisations.get(institution)
    head = [WORDS[name].in_(lang) for name in ("what", "kind", "number", "since", "due", "overdue")]
    asks = [
        [
            ask.what,
            ask.kind_title.in_(lang),
            ask.number or "–",
            day_of(ask.since, lang),
            day_of(ask.due, lang),
            yes_no(ask.is_overdue, lang),
        ]
        for ask in asks_to(session, institution=row, on=today)
    ]
    said = [
        [day_of(each.date, lang), each.kind.in_(lang), each.subject]
        for each in history(session, institution=row, since=today - timedelta(days=365), on=today)
    ]
    none = WORDS["none"].in_(lang)
    parts = [
        f"# {WORDS['title'].format(institution=row.name).in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
        f"## {WORDS['asks'].in_(lang)}",
        table(head, asks) if asks else none,
        f"## {WORDS['lately'].in_(lang)}",
        table([WORDS[name].in_(lang) for name in ("date", "kind", "what")], said) if said else none,
    ]
    return "\n\n".join(parts) + "\n"
