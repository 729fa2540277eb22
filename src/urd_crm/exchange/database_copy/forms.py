"""How a value lies in a column of each engine, and the one form in which the two are compared.

Between two databases of one engine nothing is changed, and what the driver gives is compared as it is.
"""

import json
import math
import re
import struct
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Context, Decimal
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from urd_crm.entities.document import LARGEST
from urd_crm.text import Text

Function = Callable[[Any], Any]
"""Takes what a driver gave, never ``None``."""
Form = Literal[
    "boolean", "bytes", "day", "float", "hour", "integer", "json", "moment", "number", "other", "span", "text", "uuid"
]
POSTGRES = postgresql.dialect()  # type: ignore[no-untyped-call]
SINGLE = {"REAL", *(f"FLOAT({bits})" for bits in range(1, 25))}
"""What PostgreSQL calls numbers of four bytes."""
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  SQLAlchemy counts spans of time from it, without a zone
DIGITS_BEFORE, DIGITS_BEHIND = 131072, 16383
"""How many digits a number of PostgreSQL has at most, before and behind the point."""
EVERY_DIGIT = Context(prec=DIGITS_BEFORE + DIGITS_BEHIND)
SHORT = 18
"""Whole numbers of so many digits are compared as such."""
TOGETHER = {("bytes", "uuid"), ("uuid", "bytes")}
"""Forms that are another on each engine, and one all the same."""

NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""The character NUL as JSON writes it."""
HAS_NUL = Text(
    en="has the character NUL in it, which PostgreSQL cannot hold", bg="съдържа знака NUL, който PostgreSQL не побира"
)
NOT_ITS_KIND = Text(
    en="is not what the column holds: {kind} was expected", bg="не е това, което колоната съдържа: очаква се {kind}"
)
TOO_LONG = Text(
    en="has more than {length} characters, and PostgreSQL cuts nothing off",
    bg="има повече от {length} знака, а PostgreSQL не съкращава",
)
TOO_FINE = Text(
    en="has more digits than the other database keeps there", bg="има повече цифри, отколкото другата база пази там"
)
TOO_LARGE = Text(
    en="has more than {most} MiB, which PostgreSQL could not give back",
    bg="има повече от {most} MiB, които PostgreSQL не би могъл да върне",
)
TOO_DEEP = Text(en="is nested too deep", bg="е вложено твърде дълбоко")
UNLIKE = Text(
    en="has a type, {type}, that is not carried from one engine to the other",
    bg="е от тип {type}, който не се пренася между двете системи",
)
KINDS: dict[Form, Text] = {
    "boolean": Text(en="0 or 1", bg="0 или 1"),
    "bytes": Text(en="bytes", bg="байтове"),
    "day": Text(en="a day", bg="ден"),
    "float": Text(en="a number", bg="число"),
    "hour": Text(en="a time of day", bg="час"),
    "integer": Text(en="a whole number", bg="цяло число"),
    "json": Text(en="JSON that PostgreSQL takes", bg="JSON, който PostgreSQL приема"),
    "moment": Text(en="a moment", bg="момент"),
    "number": Text(en="a number of so many digits", bg="число с толкова цифри"),
    "other": Text(en="a value of its type", bg="стойност от нейния тип"),
    "span": Text(en="a span of time", bg="продължителност"),
    "text": Text(en="a text in UTF-8", bg="текст в UTF-8"),
    "uuid": Text(en="the 16 bytes of a UUID", bg="16-те байта на UUID"),
}


class UnfitError(Exception):
    """A value that the other engine cannot hold; becomes a problem that names its row and column."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def form_of(type_: TypeEngine[Any], dialect: Dialect) -> Form:
    """Say how values of a column type lie in an engine."""
    base = _base(type_, dialect)
    forms: list[tuple[type[Any], Form]] = [
        (sa.Boolean, "boolean"),
        (sa.JSON, "json"),
        (sa.Uuid, "uuid"),
        (sa.String, "text"),
        (sa.Integer, "integer"),
        (sa.DateTime, "moment"),
        (sa.Date, "day"),
        (sa.Time, "other" if getattr(base, "timezone", False) else "hour"),
        (sa.Interval, "span" if dialect.name == "sqlite" else "other"),
        (postgresql.INTERVAL, "span"),
        (sa.Float, "float"),
        (sa.Numeric, "number"),
        (sa.LargeBinary, "bytes"),
    ]
    return next((form for kind, form in forms if isinstance(base, kind)), "other")


def refuse_unlike(type_: TypeEngine[Any], one: Dialect, other: Dialect) -> None:
    """Refuse a type whose values cannot be compared between two engines.

    Raises:
        UnfitError: it is one.
    """
    forms = form_of(type_, one), form_of(type_, other)
    if one.name != other.name and forms not in TOGETHER and ("other" in forms or forms[0] != forms[1]):
        raise UnfitError(UNLIKE.format(type=type_.compile(dialect=one)))


def common(type_: TypeEngine[Any], dialect: Dialect) -> Function | None:
    """Give what turns a driver's value into the form that both engines share; ``None``: it has that form already."""
    form, scale = form_of(type_, dialect), getattr(_base(type_, dialect), "scale", None)
    if form == "json":
        return _ordered
    if form == "text":
        return _unpadded if _there(type_).startswith("CHAR") else None
    if form == "float":
        return _single if _there(type_) in SINGLE else _double
    of_postgres: dict[Form, Function] = {
        "boolean": int,
        "day": lambda day: day.isoformat(),
        "hour": lambda hour: hour.isoformat(),
        "moment": _written,
        "number": _exact,
        "span": _same,
        "uuid": lambda value: value.bytes,
    }
    of_sqlite: dict[Form, Function] = {
        "day": lambda text: date.fromisoformat(text).isoformat(),
        "hour": _hour,
        "moment": _moment,
        "number": lambda value: _exact(_rounded(value, scale)),
        "span": lambda text: datetime.fromisoformat(text) - EPOCH,
        "uuid": lambda text: uuid.UUID(text).bytes,
    }
    return (of_postgres if dialect.name == "postgresql" else of_sqlite).get(form)


def fitting(type_: TypeEngine[Any], dialect: Dialect, other: Dialect) -> Function:
    """Give what turns a value into the common form, or raises ``UnfitError`` for what the other engine cannot hold.

    SQLite holds anything anywhere.
    """
    form, form_there = form_of(type_, dialect), form_of(type_, other)
    make = common(type_, dialect) or _same
    if dialect.name == "sqlite":
        check = _checks(_base(type_, other)).get(form_there if form == "bytes" else form, _same)
    else:
        check = _checks_of_sqlite(_base(type_, dialect)).get(form, _same)

    def fit(value: Any) -> Any:
        try:
            made = make(value)
            check(made if dialect.name == "sqlite" else value)
        except RecursionError as error:
            raise UnfitError(TOO_DEEP) from error
        except (AttributeError, TypeError, ValueError, ArithmeticError, struct.error) as error:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS[form])) from error
        return made

    return fit


def well_encoded(type_: TypeEngine[Any], sqlite: Dialect, _: Dialect) -> Function:
    """Give what lets a value of SQLite pass to another file, but for a text that is not in UTF-8.

    The function raises ``UnfitError`` for one.
    """
    may_be_bytes = form_of(type_, sqlite) in {"bytes", "other"}

    def fit(value: Any) -> Any:
        if type(value) is bytes and not may_be_bytes:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["text"]))
        return value

    return fit


def carrying(type_: TypeEngine[Any], source: Dialect, target: Dialect) -> Function | None:
    """Give what turns a value as one engine's driver gave it into what the other's takes; ``None``: it is the same."""
    if source.name == target.name:
        return None
    form, other = form_of(type_, source), form_of(type_, target)
    if source.name == "postgresql":
        if form == "uuid":
            return lambda value: value.bytes if other == "bytes" else value.hex
        to_sqlite: dict[Form, Function | None] = {
            "hour": lambda hour: hour.isoformat("microseconds"),
            "json": None,
            "number": float,
            "span": lambda span: _written(EPOCH + span),
        }
        return to_sqlite[form] if form in to_sqlite else common(type_, source)
    if form == "bytes" and other == "uuid":
        return bytes.hex
    scale = getattr(_base(type_, source), "scale", None)
    to_postgres: dict[Form, Function | None] = {
        "boolean": bool,
        "json": _json_text,
        "moment": lambda text: f"{_moment(text)}+00",
        "number": lambda value: _rounded(value, scale),
        "uuid": None,
    }
    return to_postgres[form] if form in to_postgres else common(type_, source)


def _base(type_: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    found = type_.dialect_impl(dialect)
    while isinstance(found, TypeDecorator) and not isinstance(found, sa.Interval):
        found = found.impl_instance
    return found


def _there(type_: TypeEngine[Any]) -> str:
    """Give what a type is called on PostgreSQL."""
    return type_.compile(dialect=POSTGRES)


def _checks(base: TypeEngine[Any]) -> dict[str, Function]:
    """Give what refuses a value of the common form for PostgreSQL, by form."""
    length = getattr(base, "length", None)
    precision, scale = getattr(base, "precision", None), getattr(base, "scale", None)

    def text(value: Any) -> None:
        if type(value) is not str:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["text"]))
        if "\0" in value:
            raise UnfitError(HAS_NUL)
        if length is not None and len(value) > length:
            raise UnfitError(TOO_LONG.format(length=length))

    def content(value: Any) -> None:
        if type(value) is not bytes:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["bytes"]))
        if len(value) > LARGEST:
            raise UnfitError(TOO_LARGE.format(most=LARGEST // 2**20))

    def integer(value: Any) -> None:
        if type(value) is not int:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["integer"]))

    def number(value: Any) -> None:
        if precision is None:
            return
        made = Decimal(value[1])
        exponent = made.as_tuple().exponent
        if made.adjusted() >= precision - (scale or 0) or (type(exponent) is int and exponent < -(scale or 0)):
            raise UnfitError(TOO_FINE)

    def json_text(value: str) -> None:
        if NUL.search(value):
            raise UnfitError(HAS_NUL)
        try:
            value.encode()
        except UnicodeEncodeError as error:  # half of a character, written as an escape
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["json"])) from error

    return {
        "text": text,
        "integer": integer,
        "json": json_text,
        "number": number,
        "boolean": _one_of("boolean", lambda value: type(value) is int and value in {0, 1}),
        "bytes": content,
        "uuid": _one_of("uuid", lambda value: type(value) is bytes and len(value) == 16),
    }


def _checks_of_sqlite(base: TypeEngine[Any]) -> dict[str, Function]:
    """Give what refuses a value of PostgreSQL for SQLite, by form: it keeps numbers as floats, and none that is not."""
    scale = getattr(base, "scale", None)

    def number(value: Decimal) -> None:
        if not value.is_finite():
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["float"]))
        if _exact(_rounded(float(value), scale)) != _exact(value):
            raise UnfitError(TOO_FINE)

    return {
        "float": _one_of("float", lambda value: not math.isnan(value)),
        "number": number,
        "span": lambda value: EPOCH + value,  # which may be no day that SQLAlchemy writes
    }


def _one_of(form: Form, holds: Callable[[Any], bool]) -> Function:
    def check(value: Any) -> None:
        if not holds(value):
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS[form]))

    return check


def _same(value: Any) -> Any:
    return value


def _moment(text: str) -> str:
    return _written(datetime.fromisoformat(text))


def _written(moment: datetime) -> str:
    """Write a moment as SQLite holds it: in UTC, with microseconds and no offset."""
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.isoformat(" ", "microseconds")[:26]


def _json_text(value: Any) -> str:
    """Give JSON as text: SQLite keeps one that is a bare number as a number."""
    if type(value) is str:
        return value
    if type(value) in {int, float}:
        return json.dumps(value)
    raise TypeError(type(value).__name__)


def _ordered(value: Any) -> str:
    """Write JSON anew, with its keys in order: JSONB keeps neither their order nor the spaces between."""
    return WRITER.encode(READER.decode(_json_text(value)))


def _hour(text: str) -> str:
    made = time.fromisoformat(text)
    if made.tzinfo is not None:
        raise ValueError(text)
    return made.isoformat()


def _unpadded(text: str) -> str:
    """PostgreSQL fills CHAR up with spaces, which mean nothing there."""
    return text.rstrip(" ")


def _double(value: Any) -> float:
    if type(value) not in {int, float}:
        raise TypeError(type(value).__name__)
    return float(value) + 0.0  # SQLite knows no negative zero


def _single(value: Any) -> float:
    """Give a number of four bytes as PostgreSQL writes it: with the fewest digits that tell it from the next.

    Raises:
        UnfitError: four bytes hold another number.
    """
    number = _double(value)
    if not math.isfinite(number):
        return number
    packed = struct.pack("f", number)
    (held,) = struct.unpack("f", packed)
    written = (float(f"{held:.{digits}g}") for digits in range(1, 10))
    if next((each for each in written if struct.pack("f", each) == packed), 0.0) != number:
        raise UnfitError(TOO_FINE)
    return number


def _rounded(value: Any, scale: int | None) -> Decimal:
    """Read a number of SQLite, a float or a whole one, as the column says how many digits it has behind the point."""
    if type(value) not in {int, float} or not math.isfinite(value):
        raise ValueError(type(value).__name__)
    if type(value) is int or scale is None:
        return Decimal(repr(value))
    return Decimal(f"{value:.{scale}f}")


def _number(text: str) -> Any:
    """Read a number of JSON: JSONB writes 1e2 as 100, and keeps the zeros behind a point.

    Raises:
        ValueError: it has more digits than PostgreSQL takes.
    """
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if number.adjusted() >= DIGITS_BEFORE or (type(exponent) is int and exponent < -DIGITS_BEHIND):
        raise ValueError(len(text))
    return int(number) if number.adjusted() < SHORT and number == number.to_integral_value() else number


def _exact(number: Decimal) -> list[str]:
    """Write a number by its size, however it was written."""
    return ["number", str(number.normalize(EVERY_DIGIT) or 0)]


def _no_constant(name: str) -> Any:
    raise ValueError(name)  # NaN and Infinity, which Python reads and nobody else


READER = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=_no_constant)
WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_exact)
