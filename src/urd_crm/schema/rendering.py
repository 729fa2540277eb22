"""How our column types are written in a migration: as plain types of SQLAlchemy, so that it never imports a model."""

from typing import Any, Literal

import sqlalchemy as sa
from sqlmodel import UTCDateTime
from sqlmodel.sql.sqltypes import AutoString

from urd_crm.entities.columns import (
    DecimalColumn,
    LangTextColumn,
    MoneyColumn,
    MonthDayColumn,
    PartialDateColumn,
    UidColumn,
)


def render_item(kind: str, item: Any, context: Any) -> str | Literal[False]:
    """Write a column type; ``False`` leaves it to Alembic."""
    if kind != "type":
        return False
    if isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, UidColumn):
        return "sa.LargeBinary(16).with_variant(sa.Uuid(), 'postgresql')"
    if isinstance(item, sa.JSON):
        context.imports.add("from sqlalchemy.dialects.postgresql import JSONB")
        return "sa.JSON().with_variant(JSONB(), 'postgresql')"
    if isinstance(item, LangTextColumn):
        return "sa.Text()"
    if isinstance(item, AutoString | DecimalColumn | PartialDateColumn | MonthDayColumn | MoneyColumn | sa.Enum):
        length = item.length if isinstance(item, AutoString | sa.Enum) else getattr(item.impl_instance, "length", None)
        return f"sa.String({length})" if length else "sa.String()"
    return False
