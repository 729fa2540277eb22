"""One row of any table of a plugin, with whatever it refers to, for tests that go through all tables of a plugin.

Values are found by asking the table: what it refuses is tried anew with another value of the right type.
A table whose rows depend on each other's values is beyond that; give those as overrides.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin
from uuid import UUID

from urd_crm.contract import EngagementDetail, InteractionDetail
from urd_crm.contract.tables import Profile
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.commitment import Commitment
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import ValidationFailedError
from urd_crm.session import Session
from urd_crm.testing import builders
from urd_crm.values.lang_text import LangText
from urd_crm.values.money import Money
from urd_crm.values.month_day import MonthDay
from urd_crm.values.partial_date import PartialDate
from urd_crm.values.uid import new_uid

M = TypeVar("M", bound=CrmModel)
TEXTS = ("Sample {n}", "bg", "BG", "https://example.org/{n}", "68850", "{n}", "sample-{n}@example.org", "+35942123456")
"""What a text field may want: a line, a language, a country, a page, a settlement, a number, an address, a telephone."""
VALUES: dict[type, tuple[Any, ...]] = {
    bool: (False, True),
    int: (1, 10, 100, 2026),
    float: (1.0, 0.5),
    Decimal: (Decimal(1), Decimal("0.5")),
    date: (date(2026, 3, 2),),
    datetime: (datetime(2026, 3, 2, 9, tzinfo=UTC),),
    PartialDate: (PartialDate("2026-03"),),
    MonthDay: (MonthDay("03-03"),),
    Money: (Money("1200", "EUR"), Money("1200", "BGN")),
    LangText: (LangText({"bg": "Пример", "en": "Sample"}),),
    bytes: (b"sample",),
    list: ([],),
    dict: ({},),
}


def sample(session: Session, table: type[M], **overrides: Any) -> M:
    """Write one row of a table, and the rows that it refers to.

    A profile gets its organisation or person, a detail its engagement or interaction.

    Args:
        session: one that writes.
        table: a table in use.
        overrides: fields that are not to be made up.

    Returns:
        The row, written.

    Raises:
        ValidationFailedError: no value was found for a field, or a check refused the row.
        NotFoundError: no plugin in use declares the table.
    """
    if table is Party:
        return cast("M", session.get(Party, builders.organisation(session, **overrides).id))
    if table in NOUNS:
        return cast("M", NOUNS[table](session, **overrides))
    row = _made(session, table, overrides)
    if isinstance(row, Profile):
        of = session.registry.profile_of(type(row)).record.of
        bearer = sample(session, of)
        session.profiles.set(cast("Any", bearer), row)
    elif isinstance(row, EngagementDetail):
        types = [entry.record for entry in session.registry.engagements if entry.record.detail is table]
        builders.engagement(session, types[0], detail=row)
    elif isinstance(row, InteractionDetail):
        kinds = [entry.code for entry in session.registry.interactions if entry.record.detail is table]
        builders.interaction(session, kind=kinds[0], detail=row)
    else:
        session.add(row)
    return row


def _made(session: Session, table: type[M], overrides: dict[str, Any]) -> M:
    """Make a row, trying another value for each field that is refused."""
    n = builders.count(session, table) + 1
    given = _references(session, table, overrides) | overrides
    tries = {
        name: candidates(field.annotation, n)
        for name, field in table.model_fields.items()
        if field.is_required() and name not in given
    }
    given |= {name: next(values) for name, values in tries.items()}
    while True:
        try:
            return table(**given)
        except ValidationFailedError as error:
            refused = {problem.field.partition(".")[0] for problem in error.problems} & set(tries)
            if not refused:
                raise
            for name in refused:
                try:
                    given[name] = next(tries[name])
                except StopIteration:
                    raise error from None


def _references(session: Session, table: type[CrmModel], overrides: dict[str, Any]) -> dict[str, int]:
    """Write the rows that a row has to refer to, and give their numbers."""
    numbers = {}
    by_name = {str(each.__tablename__): each for each in session.registry.tables}
    for column in table_of(table).columns:
        field = table.model_fields[column.name]
        if not column.foreign_keys or not field.is_required() or column.name in overrides:
            continue
        target, _, key = next(iter(column.foreign_keys)).target_fullname.partition(".")
        numbers[column.name] = getattr(sample(session, by_name[target]), key)
    return numbers


def _engagement(session: Session, **overrides: Any) -> Engagement:
    """Open an engagement of the first type there is, with its further fields."""
    first = next(iter(session.registry.engagements), None)
    if first is None:
        raise LookupError("No plugin in use has an engagement type: give the engagement's number as an override.")
    detail = first.record.detail
    if detail is not None and "detail" not in overrides:
        overrides["detail"] = _made(session, detail, {})
    return builders.engagement(session, first.record, **overrides)


NOUNS: dict[type[CrmModel], Callable[..., CrmModel]] = {
    Organisation: builders.organisation,
    Person: builders.person,
    Affiliation: builders.affiliation,
    Interaction: builders.interaction,
    Engagement: _engagement,
    Commitment: builders.commitment,
    Agreement: builders.agreement,
}
"""Nouns of the core that have a builder of their own."""


def candidates(annotation: Any, n: int) -> Iterator[Any]:
    """Give values that a field of some type may take, the likeliest first.

    >>> next(candidates(str, 3)), next(candidates(Literal["in", "out"], 1)), next(candidates(int | None, 1))
    ('Sample 3', 'in', 1)

    Args:
        annotation: the type.
        n: the number of the row; texts carry it, so that no two rows have the same.
    """
    origin = get_origin(annotation)
    if origin is Literal:
        yield from get_args(annotation)
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            if member is not type(None):
                yield from candidates(member, n)
    elif origin is list:  # a list may have to hold something
        yield []
        yield from ([member] for of in get_args(annotation) for member in candidates(of, n))
    elif isinstance(origin or annotation, type):
        yield from _of_class(origin or annotation, n)


def _of_class(kind: type, n: int) -> Iterable[Any]:
    if issubclass(kind, Enum):
        return list(kind)
    if kind is str:
        return [text.format(n=n) for text in TEXTS]
    if kind is UUID:
        return [new_uid()]
    return VALUES.get(kind, ())
