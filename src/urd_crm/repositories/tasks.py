"""What one of us is to do."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import col, select

from urd_crm.entities.commitment import Task
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.repositories.idempotent import Logged
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


class Tasks(Repository):
    """Things to be done by a day."""

    def add(
        self,
        title: str,
        *,
        due_on: date | None = None,
        engagement: Engagement | int | None = None,
        interaction: Interaction | Logged | int | None = None,
        assignee: PartyReference | None = None,
    ) -> Task:
        """Set a task.

        Args:
            title: what is to be done.
            due_on: by when, that day included; ``None``: no day set.
            engagement: for what.
            interaction: where it came up.
            assignee: who is to do it.
        """
        task = Task(
            title=title,
            due_on=due_on,
            engagement_id=None if engagement is None else self._id_of(engagement),
            interaction_id=None if interaction is None else self._id_of(interaction),
            assignee_id=None if assignee is None else Resolver(self.session).party_id(assignee),
        )
        self.session.add(task)
        return task

    def done(self, task: Task | int, on: date | None = None) -> Task:
        """Say that a task was done; ``None``: today."""
        row: Task = self._row(Task, self._id_of(task))
        return self.session.change(row, done_on=on or self.session.today)

    def cancel(self, task: Task | int, on: date | None = None) -> Task:
        """Drop a task; ``None``: today."""
        row: Task = self._row(Task, self._id_of(task))
        return self.session.change(row, cancelled_on=on or self.session.today)

    def open(
        self, *, engagement: Engagement | int | None = None, assignee: PartyReference | None = None
    ) -> Sequence[Task]:
        """Give what is to be done, the earliest due first; what has no day last."""
        statement = select(Task).where(col(Task.done_on).is_(None), col(Task.cancelled_on).is_(None))
        if engagement is not None:
            statement = statement.where(Task.engagement_id == self._id_of(engagement))
        if assignee is not None:
            statement = statement.where(Task.assignee_id == Resolver(self.session).party_id(assignee))
        order = (col(Task.due_on).is_(None), col(Task.due_on), col(Task.id))
        return list(self.session.all(statement.order_by(*order)))
