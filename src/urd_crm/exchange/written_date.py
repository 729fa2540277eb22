"""Days and moments as people and sheets write them: ISO 8601, or day.month.year as in Bulgaria."""

import re
from datetime import date, datetime, tzinfo

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_DOTTED = re.compile(r"(?:(?:([0-9]{1,2})\.)?([0-9]{1,2})\.)?([0-9]{4})(?:\s*г\.?)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_REMEDY = Text(
    en="Write 2026-02-28 or 28.2.2026, a moment with the hour behind it: 2026-02-28 09:30.",
    bg="Напишете 2026-02-28 или 28.2.2026, за момент и часа след нея: 2026-02-28 09:30.",
)


def partial(text: str) -> str:
    """Give a date, or as much of it as is known, as ISO 8601 writes it.

    Args:
        text: ``2026-02-28``, ``28.2.2026``, ``02.2026``, ``2026``, ``2026 г.``

    >>> partial("5.2.2026 г."), partial("02.2026"), partial("1998")
    ('2026-02-05', '2026-02', '1998')
    """
    text = text.strip()
    match = _DOTTED.fullmatch(text)
    if match is None:
        return text
    day, month, year = match.groups()
    return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])


def day(text: str) -> date:
    """Read a day.

    Raises:
        InvalidValueError: it is none.

    >>> day("28.2.2026") == day("2026-02-28")
    True
    """
    _refuse_impossible(partial(text))
    try:
        return date.fromisoformat(partial(text))
    except ValueError as error:
        raise InvalidValueError(
            "date", "date-format", Text(en="This is no day.", bg="Това не е ден."), _REMEDY
        ) from error


def _refuse_impossible(written: str) -> None:
    """Say of a day in the right form that there is none such; what has another form is told elsewhere."""
    if not _DAY.fullmatch(written):
        return
    try:
        date.fromisoformat(written)
    except ValueError as error:
        raise InvalidValueError(
            "date",
            "date-impossible",
            Text(en="There is no such day in the calendar.", bg="Няма такъв ден в календара."),
        ) from error


def moment(text: str, zone: tzinfo) -> datetime:
    """Read a moment; what names no offset is local time, a day alone is its beginning.

    Args:
        text: a day, and behind a space or ``T`` the hour with minutes, and an offset where there is one.
        zone: where local time is meant.

    Raises:
        InvalidValueError: it is none.

    >>> from zoneinfo import ZoneInfo
    >>> moment("28.2.2026 9:30", ZoneInfo("Europe/Sofia")).isoformat()
    '2026-02-28T09:30:00+02:00'
    """
    text = text.strip().replace(" ч.", "").replace("T", " ")
    written, _, clock = text.partition(" ")
    if written.endswith("г.") or clock.startswith("г."):
        written, clock = written.removesuffix("г."), clock.removeprefix("г.").strip()
    _refuse_impossible(partial(written))
    hour, colon, rest = clock.strip().partition(":")
    try:
        found = datetime.fromisoformat(f"{partial(written)} {hour.zfill(2)}:{rest}" if colon else partial(text))
    except ValueError as error:
        raise InvalidValueError(
            "instant", "instant-format", Text(en="This is no moment.", bg="Това не е момент."), _REMEDY
        ) from error
    return found if found.tzinfo else found.replace(tzinfo=zone)
