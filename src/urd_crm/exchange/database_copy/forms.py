"""How a value lies in a column of each engine, and the one form in which the two are compared.

Between two databases of one engine nothing is changed, and what the driver gives is compared as it is.
"""

import json
import re
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from urd_crm.text import Text

Function = Callable[[Any], Any]
"""Takes what a driver gave, never ``None``."""
Form = Literal["boolean", "bytes", "day", "integer", "json", "moment", "other", "text", "uuid"]

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
KINDS: dict[Form, Text] = {
    "boolean": Text(en="0 or 1", bg="0 или 1"),
    "bytes": Text(en="bytes", bg="байтове"),
    "day": Text(en="a day", bg="ден"),
    "integer": Text(en="a whole number", bg="цяло число"),
    "json": Text(en="JSON that PostgreSQL takes", bg="JSON, който PostgreSQL приема"),
    "moment": Text(en="a moment", bg="момент"),
    "other": Text(en="a value of its type", bg="стойност от нейния тип"),
    "text": Text(en="a text in UTF-8", bg="текст в UTF-8"),
    "uuid": Text(en="the 16 bytes of a UUID", bg="16-те байта на UUID"),
}


class UnfitError(Exception):
    """A value of SQLite that PostgreSQL cannot hold; becomes a problem that names its row and column."""

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
        (sa.LargeBinary, "bytes"),
    ]
    return next((form for kind, form in forms if isinstance(base, kind)), "other")


def common(type_: TypeEngine[Any], dialect: Dialect) -> Function | None:
    """Give what turns a driver's value into the form that both engines share; ``None``: it has that form already."""
    form = form_of(type_, dialect)
    if form == "other":
        return _plain(type_, dialect)
    if form == "json":
        return _ordered
    of_postgres: dict[Form, Function] = {
        "boolean": int,
        "day": lambda day: day.isoformat(),
        "moment": _written,
        "uuid": lambda value: value.bytes,
    }
    of_sqlite: dict[Form, Function] = {
        "day": lambda text: date.fromisoformat(text).isoformat(),
        "moment": _moment,
        "uuid": lambda text: uuid.UUID(text).bytes,
    }
    return (of_postgres if dialect.name == "postgresql" else of_sqlite).get(form)


def fitting(type_: TypeEngine[Any], sqlite: Dialect, postgres: Dialect) -> Function:
    """Give what turns a value of SQLite, which holds anything anywhere, into the common form, or raises.

    The function raises ``UnfitError`` for what PostgreSQL cannot hold.
    """
    form, other = form_of(type_, sqlite), form_of(type_, postgres)
    make = common(type_, sqlite) or _same
    check = _checks(_base(type_, postgres)).get(other if form == "bytes" else form, _same)

    def fit(value: Any) -> Any:
        try:
            made = make(value)
        except (AttributeError, TypeError, ValueError, ArithmeticError) as error:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS[form])) from error
        check(made)
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
    if form == "other":
        read = type_.dialect_impl(source).result_processor(source, None) or _same
        bind = type_.dialect_impl(target).bind_processor(target) or _same
        return lambda value: bind(read(value))
    if source.name == "postgresql":
        if form == "uuid":
            return lambda value: value.bytes if other == "bytes" else value.hex
        return common(type_, source) if form != "json" else None
    if form == "bytes" and other == "uuid":
        return bytes.hex
    to_postgres: dict[Form, Function] = {
        "boolean": bool,
        "json": _json_text,
        "moment": lambda text: f"{_moment(text)}+00",
    }
    return to_postgres.get(form)


def _base(type_: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    found = type_.dialect_impl(dialect)
    return found.impl_instance if isinstance(found, TypeDecorator) else found


def _plain(type_: TypeEngine[Any], dialect: Dialect) -> Function:
    """Compare what Python makes of the value; numbers by their size, however they are written."""
    read = type_.dialect_impl(dialect).result_processor(dialect, None) or _same
    return lambda value: _exact(made) if isinstance(made := read(value), Decimal | float) else made


def _checks(base: TypeEngine[Any]) -> dict[str, Function]:
    """Give what refuses a value, by form."""
    length = getattr(base, "length", None)

    def text(value: Any) -> None:
        if type(value) is not str:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["text"]))
        if "\0" in value:
            raise UnfitError(HAS_NUL)
        if length is not None and len(value) > length:
            raise UnfitError(TOO_LONG.format(length=length))

    def integer(value: Any) -> None:
        if type(value) is not int:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["integer"]))

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
        "boolean": _one_of("boolean", lambda value: type(value) is int and value in {0, 1}),
        "bytes": _one_of("bytes", lambda value: type(value) is bytes),
        "uuid": _one_of("uuid", lambda value: type(value) is bytes and len(value) == 16),
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


def _number(text: str) -> Any:
    """Read a number: JSONB writes 1e2 as 100, and keeps the zeros behind a point."""
    number = Decimal(text)
    return int(number) if number == number.to_integral_value() else number


def _exact(number: Decimal | float) -> list[str]:
    return ["number", str(Decimal(str(number)).normalize())]


def _no_constant(name: str) -> Any:
    raise ValueError(name)  # NaN and Infinity, which Python reads and nobody else


READER = json.JSONDecoder(parse_float=_number, parse_constant=_no_constant)
WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_exact)
