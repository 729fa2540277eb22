"""How a value lies in a column of each engine, and the one form in which the two are compared.

Between two databases of one engine nothing is changed, and what the driver gives is compared as it is.
"""

import math
import re
import struct
import uuid
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from urd_crm.entities.document import LARGEST
from urd_crm.exchange.database_copy.unfit import (
    HAS_NUL,
    KINDS,
    NOT_ITS_KIND,
    TOO_DEEP,
    TOO_FINE,
    TOO_LARGE,
    TOO_LONG,
    UNLIKE,
    Form,
    UnfitError,
)
from urd_crm.exchange.database_copy.values import (
    double,
    exact,
    hour_of,
    json_text,
    moment_of,
    ordered,
    rounded,
    same,
    single,
    unpadded,
    written,
)

Function = Callable[[Any], Any]
"""Takes what a driver gave, never ``None``."""
POSTGRES = sa.make_url("postgresql+psycopg://").get_dialect()()
SINGLE = {"REAL", *(f"FLOAT({bits})" for bits in range(1, 25))}
"""What PostgreSQL calls numbers of four bytes."""
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  SQLAlchemy counts spans of time from it, without a zone
TOGETHER = {("bytes", "uuid"), ("uuid", "bytes")}
"""Forms that are another on each engine, and one all the same."""

NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""The character NUL as JSON writes it."""


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
        return ordered
    if form == "text":
        return unpadded if _there(type_).startswith("CHAR") else None
    if form == "float":
        return single if _there(type_) in SINGLE else double
    of_postgres: dict[Form, Function] = {
        "boolean": int,
        "day": lambda day: day.isoformat(),
        "hour": lambda hour: hour.isoformat(),
        "moment": written,
        "number": exact,
        "span": same,
        "uuid": lambda value: value.bytes,
    }
    of_sqlite: dict[Form, Function] = {
        "day": lambda text: date.fromisoformat(text).isoformat(),
        "hour": hour_of,
        "moment": moment_of,
        "number": lambda value: exact(rounded(value, scale)),
        "span": lambda text: datetime.fromisoformat(text) - EPOCH,
        "uuid": lambda text: uuid.UUID(text).bytes,
    }
    return (of_postgres if dialect.name == "postgresql" else of_sqlite).get(form)


def fitting(type_: TypeEngine[Any], dialect: Dialect, other: Dialect) -> Function:
    """Give what turns a value into the common form, or raises ``UnfitError`` for what the other engine cannot hold.

    SQLite holds anything anywhere.
    """
    form, form_there = form_of(type_, dialect), form_of(type_, other)
    make = common(type_, dialect) or same
    if dialect.name == "sqlite":
        check = _checks(_base(type_, other)).get(form_there if form == "bytes" else form, same)
    else:
        check = _checks_of_sqlite(_base(type_, dialect)).get(form, same)

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
            "span": lambda span: written(EPOCH + span),
        }
        return to_sqlite[form] if form in to_sqlite else common(type_, source)
    if form == "bytes" and other == "uuid":
        return bytes.hex
    scale = getattr(_base(type_, source), "scale", None)
    to_postgres: dict[Form, Function | None] = {
        "boolean": bool,
        "json": json_text,
        "moment": lambda text: f"{moment_of(text)}+00",
        "number": lambda value: rounded(value, scale),
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
    listed = base.enums if isinstance(base, sa.Enum) and base.native_enum else None

    def text(value: Any) -> None:
        if type(value) is not str:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["text"]))
        if listed is not None and value not in listed:
            raise UnfitError(NOT_ITS_KIND.format(kind=KINDS["other"]))
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
        if exact(rounded(float(value), scale)) != exact(value):
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
