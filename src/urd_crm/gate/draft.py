"""What is about to be written: a row with the rows that belong to it."""

from array import array
from collections.abc import Iterable, Sequence
from functools import cache
from inspect import getattr_static
from types import FunctionType
from typing import Any, overload

from attrs import define, field, frozen

from urd_crm.entities.model import CrmModel
from urd_crm.errors import Problem

Row = dict[str, Any]


@define
class Child:
    """A row that belongs to another one, and the column that takes the other's number."""

    table: type[CrmModel]
    owner_column: str
    row: dict[str, Any]


@define
class Draft:
    """A row of a numbered table with its children: written together, recorded as one change."""

    table: type[CrmModel]
    row: dict[str, Any]
    children: list[Child] = field(factory=list)
    id: int = 0
    """Set by the gate."""


class Numbers(Sequence[int | None]):
    """Numbers of rows, eight bytes each: there may be millions."""

    def __init__(self, numbers: Iterable[int | None] = ()) -> None:
        self._kept = array("q")
        self.extend(numbers)

    def extend(self, numbers: Iterable[int | None]) -> None:
        """Add some at the end."""
        self._kept.extend([number or 0 for number in numbers])

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, place: int) -> int | None: ...
    @overload
    def __getitem__(self, place: slice) -> "Numbers": ...
    def __getitem__(self, place: int | slice) -> "int | Numbers | None":
        return Numbers(self._kept[place]) if isinstance(place, slice) else self._kept[place] or None

    def __repr__(self) -> str:
        return f"Numbers({list(self)})"


@frozen
class Written:
    """What became of the drafts of one call."""

    ids: Numbers
    """The number of each row, in the order given; ``None`` where it was refused."""
    problems: tuple[Problem, ...] = ()
    """Warnings, and what refused the rows that were passed over."""


class RowView:
    """A row as a check reads it, ``row.name``: its fields, and what its class makes of them."""

    __slots__ = ("_index", "_row", "_table")

    def __init__(self, table: type[CrmModel], row: dict[str, Any], index: int) -> None:
        self._table = table
        self._row = row
        self._index = index

    def __getattr__(self, name: str) -> Any:
        try:
            return self._row[name]
        except KeyError:
            made = _made_by(self._table, name)
        if made is None:
            raise AttributeError(name)
        return made.__get__(self)


@cache
def _made_by(table: type, name: str) -> Any:
    """Give the property or function of a class, or ``None``; a check asks for the same of every row."""
    made = getattr_static(table, name, None)
    return made if isinstance(made, property | FunctionType) else None
