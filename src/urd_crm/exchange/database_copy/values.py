"""Single values of each engine, written in the one form in which the two are compared."""

import json
import math
import struct
from datetime import UTC, datetime, time
from decimal import Context, Decimal
from typing import Any

from urd_crm.exchange.database_copy.unfit import TOO_FINE, UnfitError

DIGITS_BEFORE, DIGITS_BEHIND = 131072, 16383
"""How many digits a number of PostgreSQL has at most, before and behind the point."""
EVERY_DIGIT = Context(prec=DIGITS_BEFORE + DIGITS_BEHIND)
SHORT = 18
"""Whole numbers of so many digits are compared as such."""


def same(value: Any) -> Any:
    """Give what the driver gave."""
    return value


def moment_of(text: str) -> str:
    """Read a moment of SQLite, and write it anew."""
    return written(datetime.fromisoformat(text))


def written(moment: datetime) -> str:
    """Write a moment as SQLite holds it: in UTC, with microseconds and no offset."""
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.isoformat(" ", "microseconds")[:26]


def json_text(value: Any) -> str:
    """Give JSON as text: SQLite keeps one that is a bare number as a number."""
    if type(value) is str:
        return value
    if type(value) in {int, float}:
        return json.dumps(value)
    raise TypeError(type(value).__name__)


def ordered(value: Any) -> str:
    """Write JSON anew, with its keys in order: JSONB keeps neither their order nor the spaces between."""
    return WRITER.encode(READER.decode(json_text(value)))


def hour_of(text: str) -> str:
    """Read a time of day, which has no zone, and write it anew."""
    made = time.fromisoformat(text)
    if made.tzinfo is not None:
        raise ValueError(text)
    return made.isoformat()


def unpadded(text: str) -> str:
    """PostgreSQL fills CHAR up with spaces, which mean nothing there."""
    return text.rstrip(" ")


def double(value: Any) -> float:
    """Give a number of eight bytes."""
    if type(value) not in {int, float}:
        raise TypeError(type(value).__name__)
    return float(value) + 0.0  # SQLite knows no negative zero


def single(value: Any) -> float:
    """Give a number of four bytes as PostgreSQL writes it: with the fewest digits that tell it from the next.

    Raises:
        UnfitError: four bytes hold another number.
    """
    number = double(value)
    if not math.isfinite(number):
        return number
    packed = struct.pack("f", number)
    (held,) = struct.unpack("f", packed)
    written = (float(f"{held:.{digits}g}") for digits in range(1, 10))
    if next((each for each in written if struct.pack("f", each) == packed), 0.0) != number:
        raise UnfitError(TOO_FINE)
    return number


def rounded(value: Any, scale: int | None) -> Decimal:
    """Read a number of SQLite, a float or a whole one, as the column says how many digits it has behind the point."""
    if type(value) not in {int, float} or not math.isfinite(value):
        raise ValueError(type(value).__name__)
    if type(value) is int or scale is None:
        return Decimal(repr(value))
    return Decimal(f"{value:.{scale}f}")


def number_of(text: str) -> Any:
    """Read a number of JSON: JSONB writes 1e2 as 100, and keeps the zeros behind a point.

    Raises:
        ValueError: it has more digits than PostgreSQL takes.
    """
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if number.adjusted() >= DIGITS_BEFORE or (type(exponent) is int and exponent < -DIGITS_BEHIND):
        raise ValueError(len(text))
    return int(number) if number.adjusted() < SHORT and number == number.to_integral_value() else number


def exact(number: Decimal) -> list[str]:
    """Write a number by its size, however it was written."""
    return ["number", str(number.normalize(EVERY_DIGIT) or 0)]


def _no_constant(name: str) -> Any:
    raise ValueError(name)  # NaN and Infinity, which Python reads and nobody else


READER = json.JSONDecoder(parse_float=number_of, parse_int=number_of, parse_constant=_no_constant)
WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=exact)
