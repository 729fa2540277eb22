"""The feed of changes."""

from collections.abc import Iterator, Sequence

from sqlmodel import col, select

from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel
from urd_crm.gate.recording import key_of
from urd_crm.repositories.repository import Repository


class Changes(Repository):
    """Who changed what and when, in the order it happened."""

    def after(self, sequence: int = 0, *, limit: int = 1000) -> Sequence[Change]:
        """Give the changes behind a place in the feed, oldest first.

        Args:
            sequence: the last that the caller has seen; 0: from the beginning.
            limit: how many at most.
        """
        statement = select(Change).where(col(Change.sequence) > sequence).order_by(col(Change.sequence)).limit(limit)
        return list(self.session.all(statement))

    def follow(self, sequence: int = 0, *, batch: int = 1000) -> Iterator[Change]:
        """Give all changes behind a place in the feed, read a batch at a time."""
        while found := self.after(sequence, limit=batch):
            yield from found
            sequence = found[-1].sequence or sequence

    def of(self, row: CrmModel) -> Sequence[Change]:
        """Give the changes of one row, oldest first."""
        table = type(row)
        statement = select(Change).where(Change.entity == table.__tablename__, Change.entity_id == key_of(table, row))
        return list(self.session.all(statement.order_by(col(Change.sequence))))
