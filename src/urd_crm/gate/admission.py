"""The first look at a row: is every field there, known, of its type, and what it is said to be?

The rules are the ones of the table class itself.
A row whose values already have their exact types passes a short way that calls only the fields' own functions;
any other goes through pydantic, which coerces what may be coerced and says what is wrong.
Both ways give the same row. Many rows are admitted by columns: what is alike is looked at once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from inspect import Parameter, signature
from itertools import repeat
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from attrs import field, frozen
from pydantic import AfterValidator, BeforeValidator, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from urd_crm.entities.model import CrmModel, problems_of, unknown_fields
from urd_crm.errors import Problem

Row = dict[str, Any]
Rule = Callable[[Any], Any]
EQUAL_IS_ALIKE = {str, NoneType}
"""Types of which equal values are admitted alike; of two equal decimals one may have more places."""


@frozen
class FieldPlan:
    """What the short way knows of one field."""

    types: tuple[type, ...]
    """The exact types that need no coercion."""
    rules: tuple[Rule, ...]
    maximum: int | None
    allows_none: bool

    def admit(self, value: Any) -> Any:
        """Give a value as it may be written.

        Raises:
            ValueError: it needs the long way, which says what is wrong if anything is.
        """
        if value is None:
            if self.allows_none:
                return None
            raise ValueError
        if type(value) not in self.types:
            raise ValueError
        for rule in self.rules:
            value = rule(value)
        if self.maximum is not None and len(value) > self.maximum:
            raise ValueError
        return value

    def admit_all(self, values: Sequence[Any]) -> Sequence[Any]:
        """Give the values of a column as they may be written.

        Raises:
            ValueError: one of them needs the long way.
        """
        kinds = set(map(type, values))
        if not kinds <= EQUAL_IS_ALIKE:
            if self.rules or self.maximum is not None or not kinds <= {*self.types, NoneType}:
                return [self.admit(value) for value in values]
            if NoneType in kinds and not self.allows_none:
                raise ValueError
            return values
        admitted = {value: self.admit(value) for value in set(values)}
        return [admitted[value] for value in values]


@frozen
class Plan:
    """How the rows of one table are admitted. Immutable; made once for each table and kept."""

    table: type[CrmModel]
    fields: Mapping[str, FieldPlan] = field(hash=False)
    required: frozenset[str]
    defaults: Mapping[str, Any] = field(hash=False)
    factories: tuple[tuple[str, Callable[[], Any]], ...]
    has_short_way: bool
    """Whether no rule looks at a row as a whole."""

    def admit(self, row: Row) -> tuple[Row, list[Problem]]:
        """Give the row as it may be written, with every field set, or what is wrong with it.

        Args:
            row: values by field name; what is absent gets its default.
        """
        if not self.has_short_way or not self.required <= row.keys():
            return self._the_long_way(row)
        admitted = self._defaults(row)
        try:
            for name, value in row.items():
                admitted[name] = self.fields[name].admit(value)
        except (KeyError, ValueError):  # unknown, refused or not of its exact type: the long way says which
            return self._the_long_way(row)
        return admitted, []

    def admit_all(self, rows: Sequence[Row]) -> list[tuple[Row, list[Problem]]]:
        """Do so for many rows at a time."""
        admitted: list[tuple[Row, list[Problem]]] = [({}, [])] * len(rows)
        shapes: dict[tuple[str, ...], list[int]] = {}
        for place, row in enumerate(rows):
            shapes.setdefault(tuple(row), []).append(place)
        for names, places in shapes.items():
            alike = [rows[place] for place in places]
            for place, each in zip(places, self._by_columns(names, alike), strict=True):
                admitted[place] = each
        return admitted

    def _by_columns(self, names: tuple[str, ...], rows: Sequence[Row]) -> list[tuple[Row, list[Problem]]]:
        """Admit rows that have the same fields; where one needs the long way, all are looked at one by one."""
        if len(rows) == 1 or not names or not self.has_short_way or not self.required <= set(names):
            return [self.admit(row) for row in rows]
        try:
            columns = [self.fields[name].admit_all([row[name] for row in rows]) for name in names]
        except (KeyError, ValueError):
            return [self.admit(row) for row in rows]
        missing: dict[str, Iterable[Any]] = {
            name: repeat(value) for name, value in self.defaults.items() if name not in names
        }
        missing |= {name: [factory() for _ in rows] for name, factory in self.factories if name not in names}
        names = (*names, *missing)
        return [(dict(zip(names, values)), []) for values in zip(*columns, *missing.values())]  # noqa: B905 hot

    def _defaults(self, row: Row) -> Row:
        """Give the fields that a row has when nothing is said of them."""
        admitted = dict(self.defaults)
        for name, factory in self.factories:
            if name not in row:
                admitted[name] = factory()
        return admitted

    def _the_long_way(self, row: Row) -> tuple[Row, list[Problem]]:
        problems = unknown_fields(row, self.fields)
        given = {
            name: value
            for name, value in row.items()
            if not (value is None and name in self.fields and self.fields[name].allows_none)
        }
        scratch = self.table.__new__(self.table)
        try:
            self.table.__pydantic_validator__.validate_python(given, self_instance=scratch)
        except ValidationError as error:
            return row, [*problems, *problems_of(error)]
        return dict(scratch.__dict__), problems


def plan_for(table: type[CrmModel]) -> Plan:
    """Make the plan of a table from its fields, and from the validators that its class declares."""
    declared = table.__pydantic_decorators__
    ruled = {name for each in declared.field_validators.values() for name in each.info.fields}
    fields = {
        name: _field_plan(info, is_ruled=not ruled.isdisjoint({name, "*"})) for name, info in table.model_fields.items()
    }
    defaults = {
        name: info.default for name, info in table.model_fields.items() if info.default is not PydanticUndefined
    }
    factories: tuple[tuple[str, Any], ...] = tuple(
        (name, info.default_factory) for name, info in table.model_fields.items() if info.default_factory is not None
    )
    required = frozenset(name for name, info in table.model_fields.items() if info.is_required())
    return Plan(table, fields, required, defaults, factories, has_short_way=not declared.model_validators)


def _field_plan(info: FieldInfo, *, is_ruled: bool) -> FieldPlan:
    rules: list[Rule] = []
    maximum: int | None = None
    exact: list[type] = []
    needs_pydantic = is_ruled

    def read(metadata: tuple[Any, ...] | list[Any]) -> None:
        nonlocal maximum, needs_pydantic
        for item in metadata:
            if isinstance(item, AfterValidator | BeforeValidator):
                rule: Callable[..., Any] = item.func
                rules.append(rule)
                needs_pydantic |= _asks_for_context(rule)
            elif hasattr(item, "max_length"):
                maximum = item.max_length
            elif type(item).__name__ != "FieldInfoMetadata":
                needs_pydantic = True  # a bound such as ``ge=0``: pydantic knows how

    def walk(annotation: Any) -> None:
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *metadata = get_args(annotation)
            walk(inner)
            read(metadata)
        elif origin in (Union, UnionType):
            for each in get_args(annotation):
                walk(each)
        elif annotation is not type(None):
            exact.append(origin or annotation)

    walk(info.annotation)
    read(info.metadata)
    allows_none = not info.is_required() and info.default is None
    if needs_pydantic or any(each in (list, dict) for each in exact):  # what is inside, pydantic reads
        return FieldPlan((), tuple(rules), maximum, allows_none)
    types = tuple(each for each in exact if isinstance(each, type))
    for each in types:
        read_text = each if issubclass(each, StrEnum) else getattr(each, "parse", None)
        if read_text is not None:  # a closed list, or a value of ours: its text is as good as itself
            return FieldPlan((*types, str), (read_text, *rules), maximum, allows_none)
    return FieldPlan(types, tuple(rules), maximum, allows_none)


def _asks_for_context(rule: Callable[..., Any]) -> bool:
    """Say whether a rule takes what pydantic knows of the validation besides the value."""
    try:
        parameters = signature(rule).parameters.values()
    except ValueError:  # one written in C says nothing of what it takes, and takes a value
        return False
    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    return sum(each.kind in positional and each.default is Parameter.empty for each in parameters) > 1
