"""Whether what a declaration holds is of the kind that it says: nobody else looks until it is used."""

from collections.abc import Callable, Iterator, Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

LOOSE = (bool, int)
"""What is read for its truth or its size alone."""


def type_faults(record: Any, label: str) -> Iterator[str]:
    """Say which fields of a declaration, and of those within it, hold something else than they say."""
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        if not _fits(field.type, value):
            yield (
                f"{label} declares something of the wrong type: '{field.name}' has to be {_said(field.type)}, "
                f"and is {_shown(value)}."
            )
        else:
            for within in _declarations(value):
                yield from type_faults(within, f"{label}, {type(within).__name__}")


def _fits(kind: Any, value: Any) -> bool:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return any(_fits(part, value) for part in parts)
    if origin is Literal:
        return value in parts
    if origin is type:
        return isinstance(value, type) and issubclass(value, parts[0])
    if origin is Callable:
        return callable(value)
    if origin is tuple:
        return isinstance(value, tuple | list) and all(_fits(parts[0], each) for each in value)
    if origin is Mapping:
        return isinstance(value, Mapping) and all(
            _fits(of, each) for pair in value.items() for of, each in zip(parts, pair, strict=True)
        )
    return kind in LOOSE or not isinstance(kind, type) or isinstance(value, kind)


def _declarations(value: Any) -> Iterator[Any]:
    """Give the declarations that a field holds."""
    if attrs.has(type(value)):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _declarations(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _declarations(each)


def _said(kind: Any) -> str:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return " or ".join(map(_said, parts))
    if origin is Literal:
        return f"one of {', '.join(map(repr, parts))}"
    if origin is type:
        return f"a class derived from {parts[0].__name__}"
    if origin is Callable:
        return "a function"
    if origin is tuple:
        return f"a tuple of {_said(parts[0])}"
    if origin is Mapping:
        return f"a mapping to {_said(parts[1])}"
    return "None" if kind is type(None) else str(kind.__name__)


def _shown(value: Any) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else f"a {type(value).__name__}"
