"""Values that one database would take and the other not: refused on both, so that a file can move to a server.

The kinds of field of our own refuse them already; here are the plain ones that a plugin may have.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from urd_crm.entities.columns import UTCDateTime
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import SAID, CrmModel, table_of
from urd_crm.errors import InvalidValueError, Problem
from urd_crm.gate.admission import Plan
from urd_crm.text import Text
from urd_crm.values import instant

NUL = Problem("control-character", Text("has the character NUL in it", "съдържа знака NUL"))
NUL_IN_JSON = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
NO_NUMBER = Problem("finite-number", SAID["finite_number"])
NO_JSON = Problem(
    "json-type", Text("has something in it that JSON does not hold", "съдържа нещо, което JSON не побира")
)
TOO_FINE = Problem(
    "digits-not-kept",
    Text("has more digits than its column keeps", "има повече цифри, отколкото колоната му пази"),
    Text("A field of the type DecimalColumn keeps every digit.", "Поле от тип DecimalColumn пази всяка цифра."),
)
PLACES = 10
"""How many digits behind the point SQLAlchemy gives of a float where a column does not say."""
Look = Callable[[Any], Problem | None]


def _no_constant(name: str) -> Any:
    raise ValueError(name)


READER = json.JSONDecoder(parse_constant=_no_constant)
"""Reads what every database does: Python alone writes NaN and Infinity."""


def looks(table: type[CrmModel], plan: Plan, dialect: Dialect) -> Mapping[str, Look]:
    """Give what looks at the plain fields of a table, by name of the field."""
    found: dict[str, Look] = {}
    for name, column in table_of(table).columns.items():
        field = plan.fields.get(name)
        if field is None or any(rule.__module__.startswith("urd_crm.") for rule in field.rules):
            continue
        if isinstance(column.type, sa.Float):
            found[name] = _look_at_number
        elif isinstance(column.type, sa.Numeric):
            found[name] = partial(_look_at_digits, column.type.precision, column.type.scale)
        elif isinstance(column.type, UTCDateTime):
            found[name] = _look_at_moment
        elif isinstance(column.type, sa.JSON):
            if table is Merge:  # its journal is our own, and may be very long
                continue
            own = getattr(dialect, "_json_serializer", None)  # a host's engine may have one that writes more
            found[name] = partial(_look_at_json, own or json.dumps)
        elif str in field.types and isinstance(column.type, sa.String | TypeDecorator):
            found[name] = _look_at_text
    return found


def unstorable(row: Mapping[str, Any], looking: Mapping[str, Look]) -> list[Problem]:
    """Say which values of a row not every database holds."""
    return [
        problem.at(field=name)
        for name, look in looking.items()
        if (value := row.get(name)) is not None and (problem := look(value)) is not None
    ]


def _look_at_text(value: Any) -> Problem | None:
    return NUL if isinstance(value, str) and "\0" in value else None


def _look_at_number(value: float) -> Problem | None:
    return None if math.isfinite(value) else NO_NUMBER


def _look_at_digits(precision: int | None, scale: int | None, value: Any) -> Problem | None:
    """Refuse what SQLite, which keeps such a number as a float, would give back as another one, and PostgreSQL round."""
    if not isinstance(value, Decimal):
        return None
    places = PLACES if scale is None else scale
    is_too_large = precision is not None and value.adjusted() >= precision - places
    return TOO_FINE if is_too_large or Decimal(f"{float(value):.{places}f}") != value else None


def _look_at_moment(value: datetime) -> Problem | None:
    if value.tzinfo is None:
        try:
            instant.aware(value)
        except InvalidValueError as error:
            return error.problem()
    return None


def _look_at_json(write: Callable[[Any], str], value: Any) -> Problem | None:
    try:
        written = write(value)
        READER.decode(written)
    except (TypeError, ValueError):
        return NO_JSON
    return NUL if NUL_IN_JSON.search(written) else None
