"""What was written in a month: the digest of clippings, and the report on tone."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, month_of, table
from urd_crm.plugins.media.profiles.outlet import ReachMetric
from urd_crm.plugins.media.profiles.wording import REACH_METRICS
from urd_crm.plugins.media.reports.coverage import TONES, CoverageItem, coverage, coverage_totals
from urd_crm.plugins.media.reports.writers import share_by_outlet
from urd_crm.values.month_arithmetic import add_months
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "digest": Text(en="Clippings, {month}", bg="Медиен преглед, {month}"),
    "report": Text(en="Tone of the coverage, {month}", bg="Тон на отразяването, {month}"),
    "day": Text(en="Day", bg="Дата"),
    "outlet": Text(en="Outlet", bg="Медия"),
    "headline": Text(en="Headline", bg="Заглавие"),
    "tone": Text(en="Tone", bg="Тон"),
    "reach": Text(en="Reach", bg="Обхват"),
    "place": Text(en="Where", bg="Къде"),
    "items": Text(en="Items", bg="Публикации"),
    "share": Text(en="Share, %", bg="Дял, %"),
    "plus": Text(en="Positive", bg="Положителни"),
    "zero": Text(en="Neutral", bg="Неутрални"),
    "minus": Text(en="Negative", bg="Отрицателни"),
    "by_machine": Text(en="(by machine)", bg="(машинно)"),
    "none": Text(en="Nothing was published.", bg="Няма публикации."),
}


def clipping_digest(session: "Session", *, month: str | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write what was published in a month, topic by topic.

    Args:
        session: where to look.
        month: ``2026-04``; ``None``: that of ``on``.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: ``month`` is no month.
    """
    today, begin, end = _span(session, month, on)
    rows = coverage(session, since=begin, until=end, on=today)
    parts = [f"# {WORDS['digest'].format(month=month_of(begin, lang)).in_(lang)}"]
    head = [WORDS[name].in_(lang) for name in ("day", "outlet", "headline", "tone", "reach", "place")]
    for topic in sorted({row.topic or "" for row in rows}):
        lines = [_line(row, lang) for row in rows if (row.topic or "") == topic]
        parts += [f"## {topic or '–'}", table(head, lines)]
    return "\n\n".join(parts if rows else [*parts, WORDS["none"].in_(lang)]) + "\n"


def tone_report(session: "Session", *, month: str | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write how a month's coverage was toned, as a whole and outlet by outlet.

    Args:
        session: where to look.
        month: ``2026-04``; ``None``: that of ``on``.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: ``month`` is no month.
    """
    today, begin, end = _span(session, month, on)
    totals = coverage_totals(session, since=begin, until=end, on=today)
    outlets = share_by_outlet(session, since=begin, until=end, on=today)
    parts = [
        f"# {WORDS['report'].format(month=month_of(begin, lang)).in_(lang)}",
        table(
            [WORDS["tone"].in_(lang), WORDS["items"].in_(lang)],
            [[total.title.in_(lang), str(total.count)] for total in totals],
        ),
    ]
    if outlets:
        head = [WORDS[name].in_(lang) for name in ("outlet", "items", "share", "plus", "zero", "minus")]
        lines = [
            [row.outlet, *map(str, (row.count, row.share, row.positive, row.neutral, row.negative))] for row in outlets
        ]
        parts.append(table(head, lines))
    return "\n\n".join(parts) + "\n"


def _span(session: "Session", month: str | None, on: date | None) -> tuple[date, date, date]:
    today = on or session.today
    begin = PartialDate(month or today.isoformat()[:7]).first.replace(day=1)
    return today, begin, add_months(begin, 1)


def _line(row: CoverageItem, lang: str) -> list[str]:
    tone = TONES[row.tone].in_(lang)
    if row.coded_by == "machine":
        tone = f"{tone} {WORDS['by_machine'].in_(lang)}"
    reach = "–"
    if row.reach is not None and row.reach_metric is not None:
        measure = REACH_METRICS[ReachMetric(row.reach_metric)].in_(lang)
        reach = f"{row.reach}, {measure}, {row.reach_source}, {day_of(row.reach_on, lang)}"
    return [day_of(row.published_on, lang), row.outlet, row.headline, tone, reach, row.place]
