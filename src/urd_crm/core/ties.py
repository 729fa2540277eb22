"""The ties that stand beside others: those that would be the same, or a second one of a subject that may have one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from urd_crm.contract import CheckContext, RelationshipType
from urd_crm.entities.model import table_of
from urd_crm.entities.relationship import Relationship
from urd_crm.values.partial_date import PartialDate

SIZE = 500
"""How many ties one statement looks for."""
JOINED = (
    "CROSS JOIN urd_relationship ON urd_relationship.type = wanted.column1 "
    "AND urd_relationship.subject_id = wanted.column2 AND urd_relationship.object_id = wanted.column3"
)
"""How SQLite looks each up: in this order, while of a list of the three it reads all ties for each batch."""
Key = tuple[str, int, int]


class Tie(NamedTuple):
    """A tie as it is stored: an ORM session may hold it as it was before others changed it."""

    id: int
    type: str
    subject_id: int
    object_id: int
    since: PartialDate | None
    until: PartialDate | None


class Beside:
    """The ties beside some rows, with each row that is noted. For one run of a check.

    Only what a rule asks for is read: an association may have a hundred thousand members, of whom each is a member once.
    """

    def __init__(self, context: CheckContext, rows: Sequence[tuple[Any, RelationshipType]]) -> None:
        """Read what is stored beside rows, each given with its type; the rows themselves are left out."""
        self._context = context
        self._same: dict[Key, list[Any]] = {}
        self._of: dict[tuple[str, int], list[Any]] = {}
        own = {row.id for row, _ in rows}
        by_type: dict[str, tuple[RelationshipType, list[Any]]] = {}
        for row, declared in rows:
            by_type.setdefault(row.type, (declared, []))[1].append(row)
        for type, (declared, of_type) in by_type.items():
            found: list[Any] = []
            if not declared.allows_overlap:
                found += self._between({key for row in of_type for key in _keys(row, declared)})
            if declared.is_single:
                found += self._with(type, {id for row in of_type for id in _subjects(row, declared)}, declared)
            for each in {each.id: each for each in found}.values():
                if each.id not in own:
                    self.note(each, declared)

    def note(self, tie: Any, declared: RelationshipType) -> None:
        """Let a tie stand beside those that follow."""
        self._same.setdefault((tie.type, tie.subject_id, tie.object_id), []).append(tie)
        for id in _subjects(tie, declared):
            self._of.setdefault((tie.type, id), []).append(tie)

    def same(self, row: Any, declared: RelationshipType) -> Iterator[Any]:
        """Give the ties of a row's type between the same two."""
        for key in _keys(row, declared):
            yield from self._same.get(key, ())

    def of_subject(self, row: Any, declared: RelationshipType) -> Iterator[Any]:
        """Give the ties of a row's type that its subject has, with whomever."""
        for id in _subjects(row, declared):
            yield from self._of.get((row.type, id), ())

    def _between(self, keys: Iterable[Key]) -> Iterator[Any]:
        """Read ties by subject, type and object: each looked up by itself, in the index of the three."""
        store, wanted = self._context.session.store, sorted(keys)
        columns = tuple(table_of(Relationship).c[name] for name in Tie._fields)
        for start in range(0, len(wanted), SIZE):
            types, subjects, objects = zip(*wanted[start : start + SIZE], strict=True)
            if store.dialect.name == "postgresql":
                each = "r.subject_id = wanted.subject AND r.type = wanted.type AND r.object_id = wanted.object"
                rest = (
                    "FROM unnest(CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS bigint[])) "
                    "AS wanted (type, subject, object) CROSS JOIN LATERAL "
                    f"(SELECT * FROM urd_relationship r WHERE {each} OFFSET 0) AS urd_relationship"
                )
                values: list[Any] = [list(types), list(subjects), list(objects)]
            else:
                listed = ", ".join(["(?, ?, ?)"] * len(types))
                rest = f"FROM (VALUES {listed}) AS wanted {JOINED}"
                values = [value for key in zip(types, subjects, objects, strict=True) for value in key]
            yield from map(Tie._make, store.read(columns, rest, values))

    def _with(self, type: str, ids: Iterable[int], declared: RelationshipType) -> Iterator[Any]:
        """Read the ties of a type that parties have as subjects, or on either side."""
        columns, wanted = table_of(Relationship).c, sorted(ids)
        sides = (columns.subject_id, columns.object_id) if declared.is_symmetric else (columns.subject_id,)
        for start in range(0, len(wanted), SIZE):
            for side in sides:
                found = sa.select(*columns).where(columns.type == type, side.in_(wanted[start : start + SIZE]))
                yield from self._context.session.store.rows(found)


def _keys(row: Any, declared: RelationshipType) -> Iterator[Key]:
    """Give what a tie with the same two has: of a symmetric one either may be the subject."""
    yield row.type, row.subject_id, row.object_id
    if declared.is_symmetric:
        yield row.type, row.object_id, row.subject_id


def _subjects(row: Any, declared: RelationshipType) -> set[int]:
    return {row.subject_id, row.object_id} if declared.is_symmetric else {row.subject_id}
