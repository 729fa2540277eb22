"""How a value lies in a column of each engine, and the one form in which the two are compared.

Between two databases of one engine nothing is changed, and what the driver gives is compared as it is.
"""

import uuid
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from urd_crm.exchange.database_copy.unfit import UNLIKE, Form, UnfitError
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


def form_of(type_: TypeEngine[Any], dialect: Dialect) -> Form:
    """Say how values of a column type lie in an engine."""
    base = base_of(type_, dialect)
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
        (sa.Numeric, "float" if base.__visit_name__ == "float" else "number"),  # as SQLAlchemy 2.0 has psycopg's
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
    form, scale = form_of(type_, dialect), getattr(base_of(type_, dialect), "scale", None)
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
    scale = getattr(base_of(type_, source), "scale", None)
    to_postgres: dict[Form, Function | None] = {
        "boolean": bool,
        "json": json_text,
        "moment": lambda text: f"{moment_of(text)}+00",
        "number": lambda value: rounded(value, scale),
        "uuid": None,
    }
    return to_postgres[form] if form in to_postgres else common(type_, source)


def base_of(type_: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    """Give the type of an engine's own that a type stands for."""
    found = type_.dialect_impl(dialect)
    while isinstance(found, TypeDecorator) and not isinstance(found, sa.Interval):
        found = found.impl_instance
    return found


def _there(type_: TypeEngine[Any]) -> str:
    """Give what a type is called on PostgreSQL."""
    return type_.compile(dialect=POSTGRES)
