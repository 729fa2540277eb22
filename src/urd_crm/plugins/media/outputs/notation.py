"""How the texts write days, moments and tables."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urd_crm import Session


def day_of(day: date | None, lang: str) -> str:
    """Write a day as people of a language do; ``None``: a dash.

    >>> from datetime import date
    >>> day_of(date(2026, 4, 20), "bg"), day_of(date(2026, 4, 20), "en")
    ('20 април 2026 г.', '20 April 2026')
    """
    if day is None:
        return "–"
    from babel.dates import format_date  # heavy, and only texts need it

    return format_date(day, "d MMMM y 'г'." if lang == "bg" else "d MMMM y", locale=lang)


def moment_of(session: "Session", moment: datetime | None, lang: str) -> str:
    """Write a moment in the town's time; ``None``: a dash."""
    if moment is None:
        return "–"
    local = moment.astimezone(session.town.zone)
    return f"{day_of(local.date(), lang)}, {local:%H:%M}" + (" ч." if lang == "bg" else "")


def month_of(month: date, lang: str) -> str:
    """Write a month.

    >>> from datetime import date
    >>> month_of(date(2026, 4, 1), "bg"), month_of(date(2026, 4, 1), "en")
    ('април 2026 г.', 'April 2026')
    """
    from babel.dates import format_date  # heavy, and only texts need it

    return format_date(month, "LLLL y 'г'." if lang == "bg" else "LLLL y", locale=lang)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in Markdown; a bar in a cell does not end it.

    >>> print(table(["Outlet", "Items"], [["Radio", "3"]]))
    | Outlet | Items |
    |---|---|
    | Radio | 3 |
    """
    lines = [head, *rows]
    cells = [" | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) for line in lines]
    return "\n".join([f"| {cells[0]} |", "|" + "---|" * len(head), *(f"| {line} |" for line in cells[1:])])
