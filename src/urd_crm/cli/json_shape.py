"""The shapes of ``--json``: what each of our values becomes.

Instants are ISO 8601 in UTC, dates ISO 8601, partial dates as far as they are known.
Exact numbers and amounts of money are text, so that no reader rounds them; lengths of time are seconds.
A row of a table is an object of its columns; a result is an object of its attributes;
a text in two languages is the one that was asked for.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, TextIO

import attrs

from urd_crm.text import Text


def plain(value: Any, language: str = "en") -> Any:
    """Give a value as JSON knows it.

    Args:
        value: a value, a row, a result, or a collection of them.
        language: which text to give where there are two.

    >>> from decimal import Decimal
    >>> plain({"due": date(2026, 3, 2), "sums": [Decimal("1.10")], "what": Text("visit", "посещение")}, "bg")
    {'due': '2026-03-02', 'sums': ['1.10'], 'what': 'посещение'}
    """
    if isinstance(value, Enum):
        return plain(value.value, language)
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Mapping) or has_members(value):
        return {str(plain(key, language)): plain(each, language) for key, each in members_of(value).items()}
    if isinstance(value, Iterable) and not attrs.has(type(value)):
        return [plain(each, language) for each in (sorted(value) if isinstance(value, set | frozenset) else value)]
    return str(value)


def members_of(value: Any) -> dict[str, Any]:
    """Give the attributes of a row or a result by name, in the order they are declared."""
    if isinstance(value, Mapping):
        return dict(value)
    if _is_row(value):
        return {name: _in_order(getattr(value, name)) for name in type(value).model_fields}
    if attrs.has(type(value)):
        return {each.name: getattr(value, each.name) for each in attrs.fields(type(value))}
    return {"value": value}


def _in_order(value: Any) -> Any:
    """Give what lies in a column as JSON with its names in the order of the alphabet: PostgreSQL keeps no other."""
    if isinstance(value, dict):
        return {name: _in_order(value[name]) for name in sorted(value)}
    return [_in_order(each) for each in value] if isinstance(value, list) else value


def has_members(value: Any) -> bool:
    """Say whether something is a row or a result, and no value that its text says better."""
    return _is_row(value) or (attrs.has(type(value)) and not type(value).__module__.startswith("urd_crm.values"))


def _is_row(value: Any) -> bool:
    return hasattr(type(value), "model_fields")  # asked so, because SQLModel is not imported for it


def write_json(value: Any, *, file: TextIO | None = None) -> None:
    """Write a value as JSON: indented where somebody reads it, in one line where a program does."""
    stream = file or sys.stdout
    print(json.dumps(value, ensure_ascii=False, indent=2 if stream.isatty() else None), file=stream)
