"""``urd deadlines``: what is due, from every plugin."""

from datetime import date

import click
from attrs import asdict

from urd_crm.cli.command import Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.cli.output import print_table
from urd_crm.cli.parameter import DAYS
from urd_crm.text import Text
from urd_crm.values.day_arithmetic import add_days

NOTHING = Text(en="Nothing is due.", bg="Няма срокове.")


def deadlines(
    desk: Desk, since: date | None, until: date | None, of_plugins: tuple[str, ...], as_calendar: bool
) -> None:
    """Print what is due, the earliest first."""
    end = None if until is None else add_days(until, 1)
    if as_calendar:
        from urd_crm.exchange.icalendar import export_calendar  # SQLAlchemy stands behind it

        with desk.reading() as session:
            click.echo(export_calendar(session, since, end, plugins=of_plugins or None), nl=False)
        return
    with desk.reading() as session:
        today = session.today
        found = session.deadlines.between(since, end, plugins=of_plugins or None)
    rows = [asdict(each) | {"days_left": each.days_left(today)} for each in found]
    if desk.as_json:
        write_json(plain(rows))
    else:
        print_table(desk, rows, ["due", "days_left", "what", "who", "source"], nothing=NOTHING)


COMMANDS = {
    "deadlines": Command(
        "deadlines",
        Text(
            en="Show what is due, from the core and from every plugin.",
            bg="Показва сроковете от основата и от всички приставки.",
        ),
        deadlines,
        [
            Option(
                ["since", "--from"],
                Text(en="First day. Default: today", bg="Първи ден. По подразбиране: днес"),
                type=DAYS,
            ),
            Option(
                ["until", "--to"],
                Text(en="Last day. Default: a month later", bg="Последен ден. По подразбиране: след месец"),
                type=DAYS,
            ),
            Option(
                ["of_plugins", "--plugin"],
                Text(
                    en="Only of this plugin, or 'core'; may be repeated.",
                    bg="Само от тази приставка, или „core“; може да се повтори.",
                ),
                multiple=True,
                metavar="NAME",
            ),
            Option(
                ["as_calendar", "--ics"],
                Text(
                    en="Write an iCalendar, for a calendar to take in; again later, it moves what has moved.",
                    bg="Пише iCalendar за внасяне в календар; внесен отново, той мести каквото е преместено.",
                ),
                is_flag=True,
            ),
        ],
    )
}
