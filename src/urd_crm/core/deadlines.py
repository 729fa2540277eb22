"""What is due of promises, tasks and agreements."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.entities.commitment import Commitment, Task
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party

if TYPE_CHECKING:
    from urd_crm.session import Session


def commitments(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the standing promises whose day falls in the time."""
    promise, party = table_of(Commitment), table_of(Party)
    statement = (
        sa.select(promise, party.c.label)
        .join(party, party.c.id == promise.c.party_id)
        .where(promise.c.due_on >= since, promise.c.due_on < until, promise.c.closed_on.is_(None))
    )
    for row in session.store.rows(statement):
        yield Deadline(
            row.due_on,
            row.text,
            row.label if row.by == "them" else row.responsible_unit or "",
            key=f"commitment-{row.id}",
            engagement_id=row.engagement_id,
            party_id=row.party_id,
        )


def tasks(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give what is to be done in the time."""
    task, party = table_of(Task), table_of(Party)
    statement = (
        sa.select(task, party.c.label)
        .outerjoin(party, party.c.id == task.c.assignee_id)
        .where(task.c.due_on >= since, task.c.due_on < until, task.c.done_on.is_(None), task.c.cancelled_on.is_(None))
    )
    for row in session.store.rows(statement):
        yield Deadline(row.due_on, row.title, row.label or "", key=f"task-{row.id}", engagement_id=row.engagement_id)


def agreements(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the ends of agreements, and the last days to give notice of them."""
    months = (until.year - since.year) * 12 + until.month - since.month + 1
    for each in session.agreements.expiring(months=months, on=since):
        who = each.responsible_unit or ""
        if each.notice_opens_on is not None and since <= each.notice_opens_on < until:
            what = Text(en=f"Last day to give notice: {each.title}", bg=f"Последен ден за предизвестие: {each.title}")
            yield Deadline(
                each.notice_opens_on, what.in_(session.town.language), who, key=f"agreement-notice-{each.id}"
            )
        if since <= each.expires_on < until:
            what = Text(en=f"Term ends: {each.title}", bg=f"Изтича: {each.title}")
            yield Deadline(each.expires_on, what.in_(session.town.language), who, key=f"agreement-end-{each.id}")


ALL = (
    DeadlineSource("commitments", commitments, Text(en="Commitments", bg="Поети ангажименти")),
    DeadlineSource("tasks", tasks, Text(en="Tasks", bg="Задачи")),
    DeadlineSource("agreements", agreements, Text(en="Agreements", bg="Споразумения")),
)
