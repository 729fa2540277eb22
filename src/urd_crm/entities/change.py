"""Who changed what and when: the audit and the feed in one."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import JSON, UTCDateTime
from urd_crm.entities.fields import Moment
from urd_crm.entities.model import CrmModel

DELETED = "operation = 'delete'"
"""Which changes tell of rows that are gone."""


class Change(CrmModel, table=True):
    """One change of one row, with what stood there before and after.

    ``sequence`` orders the changes as they were made; another system follows it.
    Rows that were written together with their owner, such as participants, stand inside its change.
    """

    __tablename__ = "urd_change"
    __table_args__ = (
        sa.Index("ix_urd_change_entity_id", "entity", "entity_id"),
        sa.Index(  # few are deleted, and an erasure has to find which of them were somebody's
            "ix_urd_change_deleted",
            "entity",
            sqlite_where=sa.text(DELETED),
            postgresql_where=sa.text(DELETED),
        ),
    )

    sequence: int = Field(default=None, primary_key=True)
    """Order of the change in this database · grows, never used again."""
    at: Moment = Field(sa_type=UTCDateTime)
    """When · UTC."""
    actor: str = Field(max_length=100)
    """Who."""
    entity: str = Field(max_length=63)
    """In which table."""
    entity_id: int
    """Which row · for a row with several keys, the first of them."""
    operation: str = Field(max_length=8)
    """``insert``, ``update``, ``delete``, ``merge`` or ``erase``."""
    before: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    """The fields that changed, as they stood · as stored · absent: there was nothing."""
    after: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    """The fields that changed, as they stand · as stored · absent: there is nothing."""
