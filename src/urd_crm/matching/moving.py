"""Moving the rows of one column from one party to another: those that cannot move are set aside.

A busy organisation has hundreds of thousands of rows, so they are found, noted and moved by few statements.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.engine import Dialect

from urd_crm.contract.personal_data import OnMerge
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.matching.kept import kept
from urd_crm.session import Session
from urd_crm.text import Text

Journal = list[dict[str, Any]]
"""Every row that a merge moves, sets aside, clears or adds, in this order."""
Row = dict[str, Any]


def entry(table: type[CrmModel], action: str, column: str, row: Row) -> dict[str, Any]:
    """Write an entry of the journal.

    Args:
        table: whose row it is.
        action: ``moved`` or ``added`` with the row's key as it is now; ``set-aside`` with the whole row;
            ``cleared`` with the key of a row that referred to who was taken over, and now to nobody.
        column: which of its columns referred to who was taken over.
        row: the row, or its key.
    """
    return {"table": str(table.__tablename__), "action": action, "column": column, "row": kept(row)}


@frozen
class Moving:
    """The rows of one column of one table that are to refer to another party. For one merge."""

    session: Session
    table: type[CrmModel]
    column: str
    kept: int
    absorbed: int

    def move(self) -> Journal:
        """Move them, and give an entry for each.

        Raises:
            ValidationFailedError: the table refuses while both parties have a row that one key allows once.
        """
        rows, column = table_of(self.table), table_of(self.table).c[self.column]
        if not self.session.store.fetch(f"SELECT 1 FROM {self._source} WHERE {self._mine} LIMIT 1", [self.absorbed]):
            return []
        journal = [*self._clear(), *self._set_aside()]
        for key in self._read(tuple(rows.primary_key.columns), f"WHERE {self._mine}", [self.absorbed]):
            if self.column in key:
                key[self.column] = self.kept
            journal.append(self._entry("moved", key))
        self.session.store.execute(sa.update(rows).where(column == self.absorbed).values({self.column: self.kept}))
        return journal

    def _clear(self) -> Journal:
        """Let a survivor that was part of who is taken over be part of nobody: it would be part of itself.

        Where others stand between the two, it is the uppermost of them.
        """
        if self.table is not Organisation:
            return []
        rows, below, seen = table_of(self.table), self.kept, set[int]()
        while (upper := self._upper(below)) != self.absorbed:
            if upper is None or upper in seen:
                return []
            seen.add(upper)
            below = upper
        self.session.store.execute(sa.update(rows).where(rows.c.id == below).values({self.column: None}))
        return [self._entry("cleared", {"id": below})]

    def _upper(self, id: int) -> int | None:
        found = self.session.store.fetch(f"SELECT {self._quote(self.column)} FROM {self._source} WHERE id = ?", [id])
        upper: int | None = found[0][0] if found else None
        return upper

    def _set_aside(self) -> Journal:
        """Delete the rows that collide with one of the survivor, or would refer to themselves; each is noted whole."""
        rows = table_of(self.table)
        keys = [key.name for key in rows.primary_key.columns]
        aside: dict[tuple[Any, ...], Row] = {}
        for query, parameters in self._immovable():
            for row in self._read(tuple(rows.columns), query, parameters):
                aside.setdefault(tuple(row[key] for key in keys), row)
        if not aside:
            return []
        if self.session.registry.tables[self.table][1].on_merge is OnMerge.REFUSE:
            raise ValidationFailedError([_both_have_one(self.table)])
        here = sa.and_(*(rows.c[key] == sa.bindparam(f"key_{n}") for n, key in enumerate(keys)))
        gone = [{f"key_{n}": value for n, value in enumerate(key)} for key in aside]
        self.session.store.execute(sa.delete(rows).where(here), gone)
        return [self._entry("set-aside", row) for row in aside.values()]

    def _immovable(self) -> Iterator[tuple[str, list[int]]]:
        """Give the queries for rows that cannot move, each with its parameters."""
        for names, condition in self._unique():
            if self.column in names:
                yield self._colliding(names, condition), [self.kept, self.absorbed]
        if {"subject_id", "object_id"} <= set(table_of(self.table).c.keys()):
            # Named as the column is after the move.
            ends = ["?" if end == self.column else self._quote(end) for end in ("subject_id", "object_id")]
            same = f"{self._mine} AND {' = '.join(ends)}"
            yield f"WHERE {same}", [self.absorbed, *[self.kept] * ends.count("?")]

    def _colliding(self, names: Sequence[str], condition: str) -> str:
        """Write which rows the survivor has already, as far as a key knows; what is absent is never the same."""
        quote = self._quote
        # The survivor's columns have names of their own, so that the condition means one row at a time.
        own = ", ".join(f"{quote(name)} AS own_{n}" for n, name in enumerate(names))
        same = " AND ".join(f"{quote(name)} = own_{n}" for n, name in enumerate(names) if name != self.column)
        survivors = f"SELECT {own} FROM {self._source} WHERE {self._mine}{condition}"
        return f"JOIN ({survivors}) AS survivor ON {same or 'TRUE'} WHERE {self._mine}{condition}"

    def _unique(self) -> Iterator[tuple[Sequence[str], str]]:
        """Give the keys that no two rows share: their columns, and of which rows they hold."""
        rows, dialect = table_of(self.table), self.session.store.dialect
        yield [column.name for column in rows.primary_key.columns], ""
        for constraint in rows.constraints:
            if isinstance(constraint, sa.UniqueConstraint):
                yield [column.name for column in constraint.columns], ""
        for index in rows.indexes:
            if index.unique:
                where = index.dialect_options[dialect.name]["where"]
                condition = "" if where is None else f" AND ({_written(where, dialect)})"
                yield [column.name for column in index.columns], condition

    @property
    def _source(self) -> str:
        return self._quote(table_of(self.table).name)

    @property
    def _mine(self) -> str:
        """The condition that the column refers to one party."""
        return f"{self._quote(self.column)} = ?"

    def _quote(self, name: str) -> str:
        return self.session.store.dialect.identifier_preparer.quote(name)

    def _read(self, columns: tuple[sa.Column[Any], ...], rest: str, parameters: Sequence[int]) -> Iterator[Row]:
        """Read columns of rows in the order of their keys."""
        order = ", ".join(self._quote(key.name) for key in table_of(self.table).primary_key.columns)
        names = [column.name for column in columns]
        found = self.session.store.read(columns, f"FROM {self._source} {rest} ORDER BY {order}", parameters)
        return (dict(zip(names, values, strict=True)) for values in found)

    def _entry(self, action: str, row: Row) -> dict[str, Any]:
        return entry(self.table, action, self.column, row)


def _written(condition: sa.ColumnElement[Any], dialect: Dialect) -> str:
    """Write the condition of a partial index as the index has it: columns without their table, values in it."""
    return str(condition.compile(dialect=dialect, compile_kwargs={"include_table": False, "literal_binds": True}))


def _both_have_one(table: type[CrmModel]) -> Problem:
    return Problem(
        "merge-refused",
        Text(en="both parties have a row here", bg="и двамата имат запис тук"),
        Text(en="Decide which one is right and delete the other.", bg="Решете кой е верният и изтрийте другия."),
        entity=str(table.__tablename__),
    )
