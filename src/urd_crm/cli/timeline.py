"""``urd timeline``: what was said with a party, newest first."""

from datetime import datetime
from typing import TYPE_CHECKING

import click

from urd_crm.cli.command import Argument, Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.cli.output import print_table
from urd_crm.cli.parameter import MOMENTS, PARTIES, local
from urd_crm.cli.wording import shown_word
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.repositories.timeline import Entry
    from urd_crm.session import Session

SILENCE = Text(en="Nothing was said yet.", bg="Още няма контакти.")
MORE = Text(en="More: --after {next}", bg="Нататък: --after {next}")


def timeline(
    desk: Desk,
    reference: int | str,
    limit: int,
    after: str | None,
    kinds: tuple[str, ...],
    of_plugin: str | None,
    since: datetime | None,
    until: datetime | None,
    status: str | None,
    engagement: int | None,
) -> None:
    """Print a page of a time line."""
    with desk.reading() as session:
        zone = session.town.zone
        page = session.timeline(
            session.resolve(reference).party_id,
            limit=limit,
            after=after,
            kinds=kinds,
            plugin=of_plugin,
            since=local(since, zone),
            until=local(until, zone),
            status=status,
            engagement=engagement,
        )
        rows = [row_of(session, entry, desk.language) for entry in page]
    if desk.as_json:
        write_json({"entries": plain(page.entries), "next": page.next})
        return
    print_table(desk, rows, nothing=SILENCE)
    if page.next is not None:
        click.echo(MORE.format(next=page.next).in_(desk.language), err=True)


def row_of(session: "Session", entry: "Entry", language: str) -> dict[str, object]:
    """Give an entry as a line of a table, in local time."""
    kinds = session.registry.interactions
    title = kinds.get(entry.kind).record.title if entry.kind in kinds else Text(entry.kind)
    kind = title.in_(language) or entry.kind
    state = "" if entry.status == "held" else f" ({shown_word(entry.status, language)})"
    return {
        "id": entry.id,
        "when": f"{entry.occurred_at.astimezone(session.town.zone):%Y-%m-%d %H:%M}",
        "kind": kind + state,
        "subject": entry.subject,
        "participants": ", ".join(map(str, entry.participants)),
    }


COMMANDS = {
    "timeline": Command(
        "timeline",
        Text(
            en="Show what was said with a party, newest first.\n\n"
            "Of an organisation it has what its people said on its behalf.",
            bg="Показва контактите с организация или човек, най-новите първи.\n\n"
            "За организация влиза и казаното от хората ѝ от нейно име.",
        ),
        timeline,
        [
            Argument(["reference"], Text(en="Number or name.", bg="Номер или име."), type=PARTIES, metavar="REF"),
            Option(
                ["--limit"],
                Text(en="How many at most.", bg="Най-много колко."),
                type=click.IntRange(1),
                default=20,
                show_default=True,
            ),
            Option(
                ["--after"],
                Text(en="Read on where the page before ended.", bg="Продължава оттам, докъдето стигна предишната страница."),
                metavar="PAGE",
            ),
            Option(
                ["kinds", "--kind"],
                Text(en="Only this kind; may be repeated.", bg="Само този вид; може да се повтори."),
                multiple=True,
            ),
            Option(
                ["of_plugin", "--plugin"],
                Text(en="Only kinds of this plugin.", bg="Само видовете на тази приставка."),
                metavar="NAME",
            ),
            Option(["--since"], Text(en="From this moment on.", bg="От този момент нататък."), type=MOMENTS),
            Option(["--until"], Text(en="Before this moment.", bg="Преди този момент."), type=MOMENTS),
            Option(
                ["--status"],
                Text(en="Only such.", bg="Само такива."),
                type=click.Choice(["planned", "held", "cancelled"]),
            ),
            Option(["--engagement"], Text(en="Only of this one, by number.", bg="Само по тази преписка, по номер."), type=int),
        ],
    )
}  # fmt: skip
