"""How our values lie in columns, the same on SQLite and on PostgreSQL."""

import uuid
from copy import copy
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import UTCDateTime

from urd_crm.values.lang_text import LangText
from urd_crm.values.money import Money
from urd_crm.values.month_day import MonthDay
from urd_crm.values.partial_date import PartialDate
from urd_crm.values.uid import packed

__all__ = [
    "JSON",
    "DecimalColumn",
    "LangTextColumn",
    "MoneyColumn",
    "MonthDayColumn",
    "PartialDateColumn",
    "UTCDateTime",
    "UidColumn",
    "alike",
    "choice",
]

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""Lists and mappings; JSONB on PostgreSQL. Change the whole value: an edit in place is not seen."""


LONGEST_NUMBER = 40
"""How long an exact number is at most, written out · characters."""


def choice(values: type[StrEnum]) -> sa.Enum:
    """Make the column type of a closed list: the value as text, no type of the database's own to migrate."""
    return sa.Enum(
        values,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


NUMBER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
"""A whole number of 64 bits, as SQLite has them."""


def alike(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    """Give the same column type with PostgreSQL ordering and holding what SQLite does.

    Texts are ordered by their bytes, whatever the language of the database; whole numbers have 64 bits;
    moments with a zone are kept and given in UTC.
    What says itself how it lies on PostgreSQL, or has a collation, stays as it is.
    """
    if isinstance(kind, TypeDecorator):
        impl = alike(kind.impl_instance)
        if impl is not kind.impl_instance:
            kind = kind.copy()
            kind.impl = kind.impl_instance = impl
    elif not kind._variant_mapping:
        if isinstance(kind, sa.DateTime) and kind.timezone:  # SQLite alone would drop the zone and keep the hour
            moment: TypeDecorator[Any] = UTCDateTime()
            moment.impl = moment.impl_instance = kind
            return moment
        if isinstance(kind, sa.Integer) and not isinstance(kind, sa.BigInteger):
            return NUMBER
        if type(kind) is sa.String and kind.collation is None:
            return _text(kind.length)
        if isinstance(kind, sa.String) and kind.collation is None and not getattr(kind, "native_enum", False):
            both, ordered = copy(kind), copy(kind)  # SQLAlchemy's own copy looks through a closed list again
            ordered.collation = "C"
            both._variant_mapping = both._variant_mapping.union({"postgresql": ordered})
            return both
    return kind


@cache
def _text(length: int | None) -> sa.String:
    """Make the type that most columns have once for all of them: it takes a while."""
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


class PartialDateColumn(TypeDecorator[PartialDate]):
    """A date that may lack day or month, as text: ``1998``, ``1998-05``, ``1998-05-17``.

    Text order is time order with a partial date read as its first day,
    so columns compare with dates in SQL as they do in Python.
    """

    impl = sa.String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | date | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate(value)


class MonthDayColumn(TypeDecorator[MonthDay]):
    """A day of every year, as text ``MM-DD``."""

    impl = sa.String(5)
    cache_ok = True

    def process_bind_param(self, value: MonthDay | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> MonthDay | None:
        return None if value is None else MonthDay(value)


class MoneyColumn(TypeDecorator[Money]):
    """An exact amount with its currency, as text ``31000000.00 EUR``: neither database rounds it."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: Money | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Money | None:
        return None if value is None else Money.parse(value)


class DecimalColumn(TypeDecorator[Decimal]):
    """An exact number, as text: neither database rounds it. Compare it in Python, text has an order of its own."""

    impl = sa.String(LONGEST_NUMBER)
    cache_ok = True

    def process_bind_param(self, value: Decimal | int | str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        written = format(Decimal(value), "f")
        if len(written) > LONGEST_NUMBER:
            raise OverflowError(written)
        return written

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class LangTextColumn(TypeDecorator[LangText]):
    """A text in several languages, as canonical JSON."""

    impl = sa.Text()
    cache_ok = True

    def process_bind_param(self, value: LangText | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> LangText | None:
        return None if value is None else LangText.parse(value)


class UidColumn(TypeDecorator[uuid.UUID]):
    """A UUID: 16 bytes on SQLite, native on PostgreSQL."""

    impl = sa.LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(sa.Uuid() if dialect.name == "postgresql" else sa.LargeBinary(16))

    def process_bind_param(self, value: uuid.UUID | str | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        value = value if isinstance(value, uuid.UUID) else uuid.UUID(value)
        return value if dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        if value is None or isinstance(value, uuid.UUID):
            return value
        return packed(value)
