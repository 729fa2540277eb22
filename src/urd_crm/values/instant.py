"""Instants: moments with a time zone, kept in UTC."""

from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text


def aware(moment: datetime) -> datetime:
    """Admit an instant and give it in UTC.

    Args:
        moment: a ``datetime`` with a time zone.

    Raises:
        InvalidValueError: ``naive-datetime`` without a time zone, ``instant-out-of-range`` in the first or last year
            of the calendar, ``not-a-datetime`` for anything else.

    >>> aware(datetime(2026, 2, 3, 10, 0, tzinfo=ZoneInfo("Europe/Sofia")))
    datetime.datetime(2026, 2, 3, 8, 0, tzinfo=datetime.timezone.utc)
    """
    value: Any = moment
    if not isinstance(value, datetime):
        raise InvalidValueError(
            "instant",
            "not-a-datetime",
            Text(en="An instant has a date, a time and a time zone.", bg="Моментът има дата, час и часова зона."),
            Text(
                en="Give a datetime; a whole day begins with on_day().",
                bg="Подайте datetime; денят започва с on_day().",
            ),
        )
    if not 1 < value.year < 9999:  # any zone can show it
        raise InvalidValueError(
            "instant",
            "instant-out-of-range",
            Text(en="The year is not one of this calendar.", bg="Годината е извън календара."),
            Text(en="Give a year from 2 to 9998.", bg="Подайте година от 2 до 9998."),
        )
    if value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise InvalidValueError(
            "instant",
            "naive-datetime",
            Text(en="The moment has no time zone.", bg="Моментът е без часова зона."),
            Text(
                en='Give it one: datetime(…, tzinfo=ZoneInfo("Europe/Sofia")).',
                bg='Добавете я: datetime(…, tzinfo=ZoneInfo("Europe/Sofia")).',
            ),
        )
    return value.astimezone(UTC)


@lru_cache(maxsize=4096)
def iso(moment: datetime) -> str:
    """Write an instant of UTC as ISO 8601 does; those who took part share the moment of what they took part in.

    >>> iso(datetime(2026, 2, 3, 8, 0, tzinfo=UTC))
    '2026-02-03T08:00:00+00:00'
    """
    return moment.isoformat()


def parse(text: str, zone: tzinfo | str) -> datetime:
    """Read an instant as ISO 8601 writes it.

    A date alone is the start of that day. What names no offset is local time in the zone:
    an hour that comes twice in autumn is its first coming,
    an hour that spring leaves out is read with the offset before the change, so it comes out an hour later.

    Args:
        text: ``2026-02-03T10:00+02:00``, ``2026-02-03 10:00`` or ``2026-02-03``.
        zone: where it was written: a zone or its IANA name.

    Returns:
        The instant in UTC.

    Raises:
        InvalidValueError: ``instant-format`` if it cannot be read, ``unknown-zone`` for an unknown zone.

    Source: ISO 8601-1:2019; PEP 495 (repeated and missing local times, ``fold=0``).

    >>> parse("2026-07-01 09:30", "Europe/Sofia").isoformat()
    '2026-07-01T06:30:00+00:00'
    """
    place = zone_of(zone)
    text = str(text).strip()
    try:
        if "T" not in text and ":" not in text:
            return on_day(date.fromisoformat(text), place)
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=moment.tzinfo or place).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        _refuse_format(error)


def on_day(day: date, zone: tzinfo | str) -> datetime:
    """Give the instant a day begins with, in UTC.

    Where the clock skips midnight the day begins with the hour that follows the gap.

    Args:
        day: a date; of an instant, the local day is taken with :func:`local_date` first.
        zone: where: a zone or its IANA name.

    >>> on_day(date(2026, 7, 1), "Europe/Sofia").isoformat()
    '2026-06-30T21:00:00+00:00'
    """
    return datetime.combine(day, time.min, tzinfo=zone_of(zone)).astimezone(UTC)


def local_date(moment: datetime, zone: tzinfo | str) -> date:
    """Give the day that an instant falls on in a place.

    >>> local_date(datetime(2026, 2, 3, 22, 30, tzinfo=UTC), "Europe/Sofia")
    datetime.date(2026, 2, 4)
    """
    return aware(moment).astimezone(zone_of(zone)).date()


def zone_of(zone: tzinfo | str) -> tzinfo:
    """Give a time zone by its IANA name; a zone is given back.

    Raises:
        InvalidValueError: ``unknown-zone``.
    """
    if isinstance(zone, tzinfo):
        return zone
    try:
        return ZoneInfo(zone)
    except (LookupError, ValueError, OSError, TypeError) as error:
        raise InvalidValueError(
            "instant",
            "unknown-zone",
            Text(en="There is no such time zone.", bg="Няма такава часова зона."),
            Text(en="Write its IANA name: Europe/Sofia.", bg="Напишете името ѝ по IANA: Europe/Sofia."),
        ) from error


def _refuse_format(error: Exception) -> NoReturn:
    raise InvalidValueError(
        "instant",
        "instant-format",
        Text(en="This is not a date with a time.", bg="Това не е дата с час."),
        Text(
            en="Write 2026-02-03 10:00 or 2026-02-03T10:00+02:00.",
            bg="Напишете 2026-02-03 10:00 или 2026-02-03T10:00+02:00.",
        ),
    ) from error
