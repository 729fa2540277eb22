"""The feed of changes."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from sqlmodel import col, select

from urd_crm.contract.how_many import at_least_one
from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel
from urd_crm.gate.recording import key_of, settled
from urd_crm.repositories.repository import Repository


class Changes(Repository):
    """Who changed what and when, in the order it happened."""

    def after(self, sequence: int = 0, *, limit: int = 1000) -> Sequence[Change]:
        """Give the changes behind a place in the feed, oldest first.

        Others may be writing: what is given is whole, and nothing will appear before it any more.
        A change waits until everybody has ended who may still write an earlier one.

        Args:
            sequence: the last that the caller has seen; 0: from the beginning.
            limit: how many at most.

        Raises:
            InvalidValueError: ``limit`` is no whole number from 1 on.
        """
        limit = at_least_one("limit", limit)
        statement = select(Change, settled(self.session.store)).where(col(Change.sequence) > sequence)
        found = self.session.all(statement.order_by(col(Change.sequence)).limit(limit))
        return [change for change, _ in takewhile(lambda each: each[1], found)]

    def follow(self, sequence: int = 0, *, batch: int = 1000) -> Iterator[Change]:
        """Give all changes behind a place in the feed, read a batch at a time.

        Raises:
            InvalidValueError: ``batch`` is no whole number from 1 on.
        """
        batch = at_least_one("batch", batch)
        while found := self.after(sequence, limit=batch):
            yield from found
            sequence = found[-1].sequence or sequence

    def of(self, row: CrmModel) -> Sequence[Change]:
        """Give the changes of one row, oldest first."""
        table = type(row)
        statement = select(Change).where(Change.entity == table.__tablename__, Change.entity_id == key_of(table, row))
        return list(self.session.all(statement.order_by(col(Change.sequence))))
