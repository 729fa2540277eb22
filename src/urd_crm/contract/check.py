"""Checks: what has to hold, and what is odd."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from urd_crm.entities.model import CrmModel
from urd_crm.errors import Severity
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

REJECT = Severity.REJECT
WARN = Severity.WARN


@frozen
class CheckContext:
    """What a check may look at beside the rows it is given."""

    session: "Session"
    """To look other rows up; a check never writes."""
    now: datetime
    """The moment of the write or of the review; for a guard, that of the move, which may be recorded later · UTC."""
    on: date
    """The same moment's day, in the town hall's time zone."""
    to_stage: str = ""
    """The stage that is to be entered, for a guard."""
    is_review: bool = False
    """Whether rows are looked over that are there, and nothing is about to be written."""

    def claim(self, table: type[CrmModel], ids: Iterable[int]) -> None:
        """Let nobody else write by the same rule about some rows until this is committed, and wait for who does.

        For a rule among several rows: on PostgreSQL two sessions that each take the last seat would not see
        each other. Both claim the office first, and read then; what is read before may be out of date.
        Rows held already by an ORM session are as they were read: ask for columns, not for the rows themselves.
        Nothing happens on SQLite, which has one writer at a time, and in a review.

        Args:
            table: what the rows have in common: the office of its holders, the parties of a tie.
            ids: its numbers; any that are not there are passed over.

        Raises:
            StorageError: the two sessions waited for each other, or longer than the server allows.
        """
        claimed = sorted(set(ids))
        if claimed and not self.is_review:
            self.session.store.claim(str(table.__tablename__), claimed, "FOR NO KEY UPDATE")


@frozen
class Finding:
    """A row that does not stand up to a check."""

    row: Any
    """The row itself."""
    message: Text
    """What is wrong · names no personal value."""
    remedy: Text = Text("")
    """What to do about it."""
    field: str = ""
    """Which field · empty: the row as a whole."""
    since: date | None = None
    """Since when · ``None``: undated."""


@frozen
class Check:
    """A rule over the rows of one table.

    ``run`` gets many rows at once and yields a finding for each that fails,
    so that one query can serve a bulk call.
    It runs on rows that are about to be written, and again over all rows when they are reviewed.
    """

    code: str
    """kebab-case, stable for ever."""
    on: type[CrmModel]
    """The table whose rows it looks at."""
    run: Callable[[Sequence[Any], CheckContext], Iterable[Finding]]
    severity: Severity = REJECT
    """Whether a finding refuses the write or is reported beside it."""
    title: Text = Text("")
    at_write: bool = True
    """Whether it runs on rows about to be written."""
    at_review: bool = True
    """Whether it runs over all rows on request."""
