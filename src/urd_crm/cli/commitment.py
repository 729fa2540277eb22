"""``urd commitment``: promises, ours and theirs."""

from datetime import date

import click

from urd_crm.cli.command import Argument, Command, Group, Option, require
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer, print_rows
from urd_crm.cli.parameter import DAYS, PARTIES
from urd_crm.text import Text

NONE_OVERDUE = Text(en="Nothing is overdue.", bg="Няма просрочени.")


def list_commitments(desk: Desk, party: int | str | None, on: date | None) -> None:
    """Print a party's standing promises; without a party, all that are overdue."""
    with desk.reading() as session:
        if party is None:
            rows = list(session.commitments.overdue(on=on))
            names = ["id", "due_on", "days_late", "by", "party", "text", "responsible_unit"]
            print_rows(desk, rows, names, nothing=NONE_OVERDUE)
            return
        found = session.commitments.of(session.resolve(party).party_id, is_open=True)
    print_rows(desk, found, ["id", "due_on", "by", "text", "responsible_unit"])


def add_commitment(
    desk: Desk,
    text: str,
    to: int | str | None,
    by: int | str | None,
    due: date | None,
    interaction: int | None,
    engagement: int | None,
    unit: str | None,
) -> None:
    """Note a promise."""
    require(
        Text(
            en="Give either --to, whom we promised, or --by, who promised us.",
            bg="Посочете или --to, на кого обещахме, или --by, кой ни обеща.",
        ),
        holds=(to is None) != (by is None),
    )
    with desk.writing() as session:
        row = session.commitments.promise(
            text, to=to, by=by, due_on=due, interaction=interaction, engagement=engagement, responsible_unit=unit
        )
    answer(desk, Text(en=f"Noted: № {row.id}.", bg=f"Отбелязано: № {row.id}."), id=row.id, due_on=row.due_on)


def close_commitment(desk: Desk, id: int, outcome: str, evidence: str | None, on: date | None) -> None:
    """Say how a promise ended."""
    with desk.writing() as session:
        row = session.commitments.close(id, outcome, on=on, evidence=evidence)
    answer(
        desk, Text(en=f"Closed: № {id}.", bg=f"Приключен: № {id}."), id=id, outcome=row.outcome, closed_on=row.closed_on
    )


COMMANDS = {
    "commitment": Group(
        "commitment",
        Text(en="Note promises and how they ended.", bg="Води поетите ангажименти."),
        [
            Command(
                "list",
                Text(
                    en="List what is overdue, or the standing promises of one party.",
                    bg="Изброява просрочените ангажименти или действащите с една страна.",
                ),
                list_commitments,
                [
                    Option(["--party"], Text(en="Only of this party.", bg="Само с тази страна."), type=PARTIES, metavar="REF"),
                    Option(["--on"], Text(en="As of which day.", bg="Към кой ден."), type=DAYS),
                ],
            ),
            Command(
                "add",
                Text(en="Note a promise.", bg="Отбелязва поет ангажимент."),
                add_commitment,
                [
                    Argument(["text"], Text(en="What was promised.", bg="Какво е обещано.")),
                    Option(["--to"], Text(en="Whom we promised.", bg="На кого обещахме."), type=PARTIES, metavar="REF"),
                    Option(["--by"], Text(en="Who promised us.", bg="Кой ни обеща."), type=PARTIES, metavar="REF"),
                    Option(["--due"], Text(en="By when.", bg="Докога."), type=DAYS),
                    Option(["--interaction"], Text(en="Where it was said.", bg="При кой контакт."), type=int, metavar="N"),
                    Option(["--engagement"], Text(en="What it is a part of.", bg="По коя преписка."), type=int, metavar="N"),
                    Option(["--unit"], Text(en="Which unit of ours sees to it.", bg="Кое наше звено го изпълнява.")),
                ],
            ),
            Command(
                "close",
                Text(en="Say how a promise ended.", bg="Приключва ангажимент."),
                close_commitment,
                [
                    Argument(["id"], Text(en="Its number.", bg="Номерът му."), type=int),
                    Option(
                        ["--outcome"],
                        Text(en="How.", bg="Как."),
                        type=click.Choice(["fulfilled", "broken", "withdrawn"]),
                        default="fulfilled",
                        show_default=True,
                    ),
                    Option(["--evidence"], Text(en="What shows it.", bg="С какво се доказва.")),
                    Option(["--on"], Text(en="When. Default: today", bg="Кога. По подразбиране: днес"), type=DAYS),
                ],
            ),
        ],
    )
}  # fmt: skip
