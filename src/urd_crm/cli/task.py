"""``urd task``: what one of us is to do."""

from datetime import date

from urd_crm.cli.command import Argument, Command, Group, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer, print_rows
from urd_crm.cli.parameter import DAYS, PARTIES
from urd_crm.text import Text


def list_tasks(desk: Desk, assignee: int | str | None, engagement: int | None) -> None:
    """Print what is to be done."""
    with desk.reading() as session:
        who = None if assignee is None else session.resolve(assignee).party_id
        found = session.tasks.open(assignee=who, engagement=engagement)
    print_rows(desk, found, ["id", "due_on", "title", "engagement_id"])


def add_task(desk: Desk, title: str, due: date | None, assignee: int | str | None, engagement: int | None) -> None:
    """Set a task."""
    with desk.writing() as session:
        row = session.tasks.add(title, due_on=due, assignee=assignee, engagement=engagement)
    answer(desk, Text(en=f"Set: № {row.id}.", bg=f"Поставена: № {row.id}."), id=row.id, due_on=row.due_on)


def finish_task(desk: Desk, id: int, on: date | None, cancel: bool) -> None:
    """Say that a task was done, or that it is dropped."""
    with desk.writing() as session:
        row = (session.tasks.cancel if cancel else session.tasks.done)(id, on)
    said = (
        Text(en="Dropped: № {id}.", bg="Отпада: № {id}.")
        if cancel
        else Text(en="Done: № {id}.", bg="Свършена: № {id}.")
    )
    answer(desk, said.format(id=id), id=id, done_on=row.done_on, cancelled_on=row.cancelled_on)


ENGAGEMENT = Text(en="For what, by number.", bg="По коя преписка, по номер.")
FOR = Text(en="Who is to do it.", bg="Кой да я свърши.")

COMMANDS = {
    "task": Group(
        "task",
        Text(en="Note what is to be done.", bg="Води задачите."),
        [
            Command(
                "list",
                Text(
                    en="List what is to be done, the earliest due first.", bg="Изброява задачите, най-спешните първи."
                ),
                list_tasks,
                [
                    Option(["assignee", "--for"], FOR, type=PARTIES, metavar="REF"),
                    Option(["--engagement"], ENGAGEMENT, type=int, metavar="N"),
                ],
            ),
            Command(
                "add",
                Text(en="Set a task.", bg="Поставя задача."),
                add_task,
                [
                    Argument(["title"], Text(en="What is to be done.", bg="Какво да се свърши.")),
                    Option(["--due"], Text(en="By when.", bg="Докога."), type=DAYS),
                    Option(["assignee", "--for"], FOR, type=PARTIES, metavar="REF"),
                    Option(["--engagement"], ENGAGEMENT, type=int, metavar="N"),
                ],
            ),
            Command(
                "done",
                Text(en="Say that a task was done.", bg="Отбелязва задача като свършена."),
                finish_task,
                [
                    Argument(["id"], Text(en="Its number.", bg="Номерът ѝ."), type=int),
                    Option(["--on"], Text(en="When. Default: today", bg="Кога. По подразбиране: днес"), type=DAYS),
                    Option(["--cancel"], Text(en="It is dropped instead.", bg="Задачата отпада."), is_flag=True),
                ],
            ),
        ],
    )
}
