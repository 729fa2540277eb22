"""Which values of one engine the other cannot hold."""

import math
import re
import struct
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from urd_crm.entities.document import LARGEST
from urd_crm.exchange.database_copy.forms import EPOCH, Function, base_of, common, form_of
from urd_crm.exchange.database_copy.unfit import (
    HAS_NUL,
    KINDS,
    NOT_ITS_KIND,
    TOO_DEEP,
    TOO_FINE,
    TOO_LARGE,
    TOO_LONG,
    Form,
    UnfitError,
)
from urd_crm.exchange.database_copy.values import exact, rounded, same

NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""The character NUL as JSON writes it."""


def fitting(type_: TypeEngine[Any], dialect: Dialect, other: Dialect) -> Function:
    """Give what turns a value into the common form, or raises ``UnfitError`` for what the other engine cannot hold.

    SQLite holds anything anywhere.
    """
    form, form_there = form_of(type_, dialect), form_of(type_, other)
    make = common(type_, dialect) or same
    if dialect.name == "sqlite":
        check = _checks(base_of(type_, other)).get(form_there if form == "bytes" else form, same)
    else:
        check = _checks_of_sqlite(base_of(type_, dialect)).get(form, same)

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
