"""Values of rows as the journal of a merge keeps them, in JSON, so that they come back as they were."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from urd_crm.gate.recording import plain

READ: Mapping[type, Callable[[str], Any]] = {
    bytes: lambda text: b64decode(text, validate=True),
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    Decimal: Decimal,
    time: time.fromisoformat,
    UUID: UUID,
}
"""What reads a value of a column's type; columns of our own types take texts."""


def kept(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values of a row as JSON holds them."""
    return {name: _kept(value) for name, value in row.items()}


def restored(table: sa.Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values that were kept as the columns of a table take them."""
    return {name: _restored(table.c[name].type, value) for name, value in row.items()}


def _kept(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, timedelta):
        return [value.days, value.seconds, value.microseconds]
    return plain(value)


def _restored(kind: sa.types.TypeEngine[Any], value: Any) -> Any:
    if isinstance(kind, sa.Enum) and kind.enum_class is not None and isinstance(value, str):
        return kind.enum_class.__members__.get(value, value)
    if isinstance(kind, sa.Interval) and isinstance(value, list):
        return timedelta(*value)
    if isinstance(kind, sa.JSON) or not isinstance(value, str):
        return value
    return READ.get(_python_type(kind), str)(value)


def _python_type(kind: sa.types.TypeEngine[Any]) -> type:
    if isinstance(kind, sa.types.TypeDecorator):
        return datetime if isinstance(kind.impl_instance, sa.DateTime) else str
    try:
        return kind.python_type
    except NotImplementedError:  # what SQLAlchemy raises for a type that names none
        return str
