"""The journal of merges."""

from typing import Any

from sqlmodel import Field

from urd_crm.entities.columns import JSON, UTCDateTime
from urd_crm.entities.fields import Line, Moment
from urd_crm.entities.model import CrmModel


class Merge(CrmModel, table=True):
    """That one party was taken over by another, and every row that moved: enough to undo it."""

    __tablename__ = "urd_merge"

    id: int = Field(default=None, primary_key=True)
    kept_id: int = Field(foreign_key="urd_party.id", index=True)
    """Who stands for both."""
    absorbed_id: int = Field(foreign_key="urd_party.id", index=True)
    """Who was taken over."""
    at: Moment = Field(sa_type=UTCDateTime)
    """When · UTC."""
    actor: Line = Field(max_length=100)
    """Who merged."""
    reason: Line | None = Field(default=None, max_length=400)
    """Why they are one · absent: not said."""
    journal: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    """Each row that moved: table, key, column, value before."""
    undone_at: Moment | None = Field(default=None, sa_type=UTCDateTime)
    """When it was undone · UTC · absent: it stands."""
