"""``urd changes``: who changed what, as a feed that another system follows."""

import click

from urd_crm.cli.command import Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import print_rows
from urd_crm.text import Text


def changes(desk: Desk, after: int, limit: int) -> None:
    """Print changes, oldest first."""
    with desk.reading() as session:
        found = session.changes.after(after, limit=limit)
    if desk.as_json:
        print_rows(desk, found)
        return
    rows = [
        {
            "sequence": each.sequence,
            "at": each.at,
            "actor": each.actor,
            "operation": each.operation,
            "entity": each.entity.removeprefix("urd_"),
            "entity_id": each.entity_id,
            "field": ", ".join(sorted(each.after or {})) if each.operation == "update" else None,
        }
        for each in found
    ]
    print_rows(desk, rows)


COMMANDS = {
    "changes": Command(
        "changes",
        Text(
            en="Show who changed what and when, oldest first.\n\n"
            "Another system remembers the last number and asks again behind it.",
            bg="Показва кой, какво и кога е променил, най-старото първо.\n\n"
            "Друга система помни последния номер и пита за следващите.",
        ),
        changes,
        [
            Option(
                ["--after"],
                Text(en="Only behind this number.", bg="Само след този номер."),
                type=click.IntRange(0),
                default=0,
                show_default=True,
            ),
            Option(
                ["--limit"],
                Text(en="How many at most.", bg="Най-много колко."),
                type=click.IntRange(1),
                default=1000,
                show_default=True,
            ),
        ],
    )
}
