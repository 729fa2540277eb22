"""Whether what a declaration holds is of the kind that it says: nobody else looks until it is used."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import FunctionType, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from urd_crm.text import Text

LOOSE = (bool, int)
"""What is read for its truth or its size alone."""
PLAIN = {bool, int, str, NoneType, FunctionType, Text}
"""What holds no declarations."""
Test = Callable[[Any], bool]


def type_faults(record: Any, label: str) -> Iterator[str]:
    """Say which fields of a declaration, and of those within it, hold something else than they say."""
    for name, kind, fits in _fields(record.__class__):
        value = getattr(record, name)
        if not fits(value):
            yield (
                f"{label} declares something of the wrong type: '{name}' has to be {_said(kind)}, "
                f"and is {_shown(value)}."
            )
        elif type(value) not in PLAIN and not isinstance(value, type):
            for within in _declarations(value):
                yield from type_faults(within, f"{label}, {type(within).__name__}")


@cache
def _fields(declaration: type) -> Sequence[tuple[str, Any, Test]]:
    """Give the fields of a declaration, each with what tells whether a value fits; worked out once for each kind."""
    return [(field.name, field.type, _test(field.type)) for field in attrs.fields(declaration)]


def _test(kind: Any) -> Test:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        tests = [_test(part) for part in parts]
        return lambda value: any(fits(value) for fits in tests)
    if origin is Literal:
        return lambda value: value in parts
    if origin is type:
        return lambda value: isinstance(value, type) and issubclass(value, parts[0])
    if origin is Callable:
        return callable
    if origin is tuple:
        each_fits = _test(parts[0])
        return lambda value: isinstance(value, tuple | list) and all(map(each_fits, value))
    if origin is Mapping:
        value_fits = _test(parts[1])
        return lambda value: isinstance(value, Mapping) and all(map(value_fits, value.values()))
    if kind in LOOSE or not isinstance(kind, type):
        return lambda _: True
    return lambda value: isinstance(value, kind)


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
