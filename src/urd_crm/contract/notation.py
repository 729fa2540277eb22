"""How days, numbers and tables are written in a text that is handed out."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

UNKNOWN = Text(en="to be confirmed", bg="предстои уточняване")


def day_of(day: date | None, lang: str) -> str:
    """Write a day as people of a language do; ``None``: a dash.

    >>> from datetime import date
    >>> day_of(date(2026, 2, 10), "bg"), day_of(date(2026, 2, 10), "en"), day_of(None, "en")
    ('10 февруари 2026 г.', '10 February 2026', '–')
    """
    if day is None:
        return "–"
    from babel.dates import format_date  # heavy, and only texts need it

    return format_date(day, "d MMMM y 'г'." if lang == "bg" else "d MMMM y", locale=lang)


def month_of(month: date, lang: str) -> str:
    """Write the month of a day.

    >>> from datetime import date
    >>> month_of(date(2026, 4, 1), "bg"), month_of(date(2026, 4, 1), "en")
    ('април 2026 г.', 'April 2026')
    """
    from babel.dates import format_date  # heavy, and only texts need it

    return format_date(month, "LLLL y 'г'." if lang == "bg" else "LLLL y", locale=lang)


def moment_of(session: "Session", moment: datetime | None, lang: str) -> str:
    """Write a moment in the town's time; ``None``: a dash."""
    if moment is None:
        return "–"
    local = moment.astimezone(session.town.zone)
    return f"{day_of(local.date(), lang)}, {local:%H:%M}" + (" ч." if lang == "bg" else "")


def number(amount: Decimal | int | None, lang: str, unit: str = "") -> str:
    """Write a number with its unit; ``None``: that it is to be confirmed.

    >>> from decimal import Decimal
    >>> number(Decimal("52000"), "en", "m²"), number(None, "bg")
    ('52,000 m²', 'предстои уточняване')
    """
    if amount is None:
        return UNKNOWN.in_(lang)
    from babel.numbers import format_decimal  # heavy, and only texts need it

    return f"{format_decimal(amount, locale=lang)} {unit}".rstrip()


def yes_no(answer: bool | None, lang: str) -> str:
    """Write yes, no, or that it is to be confirmed.

    >>> yes_no(True, "bg"), yes_no(None, "en")
    ('да', 'to be confirmed')
    """
    if answer is None:
        return UNKNOWN.in_(lang)
    return (Text(en="yes", bg="да") if answer else Text(en="no", bg="не")).in_(lang)


def words(lang: str, *texts: Text) -> list[str]:
    """Give texts in a language: the head of a table.

    >>> words("bg", Text(en="City", bg="Град"), Text(en="Day", bg="Дата"))
    ['Град', 'Дата']
    """
    return [text.in_(lang) for text in texts]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in Markdown; a bar in a cell does not end it.

    >>> print(table(["Stage", "Projects"], [["Lead", "3"]]))
    | Stage | Projects |
    |---|---|
    | Lead | 3 |
    """
    lines = [head, *rows]
    cells = [" | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) for line in lines]
    return "\n".join([f"| {cells[0]} |", "|" + "---|" * len(head), *(f"| {line} |" for line in cells[1:])])
