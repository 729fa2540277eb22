"""``urd engagement``: what is under way, and its moves from stage to stage."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from urd_crm.cli.command import Argument, Command, Group, Option, require
from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import members_of, plain, write_json
from urd_crm.cli.output import answer, heading, print_facts, print_rows, print_table
from urd_crm.cli.parameter import MOMENTS, PARTIES, local, read_pair
from urd_crm.cli.wording import KEYS
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.entities.engagement import Engagement
    from urd_crm.session import Session


def list_engagements(
    desk: Desk, type: str | None, stages: tuple[str, ...], party: int | str | None, state: str, limit: int
) -> None:
    """Print engagements, newest first."""
    is_open = {"open": True, "closed": False}.get(state)
    with desk.reading() as session:
        if party is None:
            found = session.engagements.all(type, stages=stages, is_open=is_open, limit=limit)
        else:
            id = session.resolve(party).party_id
            found = session.engagements.of(id, type=type, stages=stages, is_open=is_open, limit=limit)
        rows = [_row(session, each, desk.language) for each in found]
    names = ["id", "type", "name", "stage", "opened_at", "closed_at"]
    if not desk.as_json:
        rows = [row | {"type": row["title"], "stage": row["stage_title"]} for row in rows]
    print_rows(desk, rows, names)


def show_engagement(desk: Desk, id: int) -> None:
    """Print one engagement with its parties, its stages and what may follow."""
    with desk.reading() as session:
        row = session.engagements.get(id)
        known = row.type in session.registry.engagements
        entry = session.registry.engagements.get(row.type) if known else None
        detail = None
        if entry is not None and entry.record.detail is not None:
            detail = session.get(entry.record.detail, id)
        from urd_crm.entities.party import Party  # SQLAlchemy stands behind it

        parties = []
        for each in session.engagements.parties(row):
            party = session.get(Party, each.party_id)
            parties.append({"id": each.party_id, "name": party and party.label, "role": each.role})
        page: dict[str, Any] = _row(session, row, desk.language) | {
            "responsible_unit": row.responsible_unit,
            "note": row.note,
            "detail": detail,
            "parties": parties,
            "history": [
                {
                    "stage": stay.stage,
                    "since": stay.since,
                    "duration": stay.duration,
                    "actor": stay.actor,
                    "reason": stay.reason,
                }
                for stay in session.engagements.history(row)
            ],
            "next_stages": [stage.name for stage in session.engagements.next_stages(row)] if known else [],
            "tasks": [
                {"id": task.id, "title": task.title, "due_on": task.due_on}
                for task in session.tasks.open(engagement=row)
            ],
        }
    if desk.as_json:
        write_json(plain(page, desk.language))
        return
    click.echo(click.style(row.name, bold=True) + f"  {page['title']}, № {id}")
    details = [] if detail is None else [each for each in members_of(detail).items() if each[0] not in KEYS]
    facts = [(name, page[name]) for name in ("stage", "opened_at", "closed_at", "responsible_unit", "note")]
    print_facts(desk, [*facts, *details, (Text(en="next", bg="следва").in_(desk.language), page["next_stages"])])
    for title, rows in (
        (Text(en="Parties", bg="Страни"), page["parties"]),
        (Text(en="Stages", bg="Етапи"), page["history"]),
        (Text(en="To be done", bg="За вършене"), page["tasks"]),
    ):
        if rows:
            heading(desk, title)
            print_table(desk, rows)


def open_engagement(
    desk: Desk, type: str, name: str, parties: tuple[int | str, ...], details: tuple[str, ...], unit: str | None
) -> None:
    """Open an engagement."""
    with desk.writing() as session:
        entry = session.registry.engagements.get(type)
        values: dict[str, Any] = dict(read_pair(each, "=", "FIELD=VALUE") for each in details)
        table = entry.record.detail
        require(
            Text(
                en=f"The type '{entry.code}' has no further fields.",
                bg=f"Видът „{entry.code}“ няма допълнителни полета.",
            ),
            holds=table is not None or not values,
        )
        row = session.engagements.open(
            type,
            name,
            parties=parties,
            detail=table(**values) if table is not None and values else None,
            responsible_unit=unit,
        )
    said = Text(en="Opened: № {id}, at '{stage}'.", bg="Открита: № {id}, на етап „{stage}“.")
    answer(desk, said.format(id=row.id, stage=row.stage), id=row.id, type=row.type, stage=row.stage)


def move_engagement(desk: Desk, id: int, stage: str, reason: str | None, at: datetime | None) -> None:
    """Move an engagement to another stage."""
    with desk.writing() as session:
        change = session.engagements.move(id, stage, reason=reason, at=local(at, session.town.zone))
    said = Text(en="№ {id}: {old} → {new}.", bg="№ {id}: {old} → {new}.")
    answer(
        desk,
        said.format(id=id, old=change.from_stage, new=change.to_stage),
        id=id,
        from_stage=change.from_stage,
        to_stage=change.to_stage,
        at=change.at,
    )


def _row(session: "Session", row: "Engagement", language: str) -> dict[str, Any]:
    catalogue = session.registry.engagements
    declared = catalogue.get(row.type).record if row.type in catalogue else None
    title = declared.title.in_(language) if declared is not None else ""
    stage = declared.stage(row.stage) if declared is not None else None
    stage_title = stage.title.in_(language) if stage is not None else ""
    return {
        "id": row.id,
        "uid": row.uid,
        "type": row.type,
        "title": title or row.type,
        "name": row.name,
        "stage": row.stage,
        "stage_title": stage_title or row.stage,
        "opened_at": row.opened_at,
        "closed_at": row.closed_at,
    }


ID = Text(en="Its number.", bg="Номерът ѝ.")

COMMANDS = {
    "engagement": Group(
        "engagement",
        Text(en="Work with what is under way.", bg="Работи с преписките."),
        [
            Command(
                "list",
                Text(en="List engagements, newest first.", bg="Изброява преписките, най-новите първи."),
                list_engagements,
                [
                    Option(["--type"], Text(en="Only of this type.", bg="Само от този вид.")),
                    Option(
                        ["stages", "--stage"],
                        Text(en="Only at this stage; may be repeated.", bg="Само на този етап; може да се повтори."),
                        multiple=True,
                    ),
                    Option(["--party"], Text(en="Only of this party.", bg="Само с тази страна."), type=PARTIES, metavar="REF"),
                    Option(
                        ["--state"],
                        Text(en="Open, closed or all.", bg="Открити, приключени или всички."),
                        type=click.Choice(["open", "closed", "all"]),
                        default="open",
                        show_default=True,
                    ),
                    Option(
                        ["--limit"],
                        Text(en="How many at most.", bg="Най-много колко."),
                        type=click.IntRange(1),
                        default=100,
                        show_default=True,
                    ),
                ],
            ),
            Command("show", Text(en="Show one.", bg="Показва една."), show_engagement, [Argument(["id"], ID, type=int)]),
            Command(
                "open",
                Text(en="Open one, at the first stage of its type.", bg="Открива преписка на първия етап от вида ѝ."),
                open_engagement,
                [
                    Argument(["type"], Text(en="A registered type.", bg="Вид на преписката.")),
                    Argument(["name"], Text(en="What it is called among ourselves.", bg="Как я наричаме помежду си.")),
                    Option(
                        ["parties", "--with"],
                        Text(en="Who is in it; may be repeated.", bg="Кой участва; може да се повтори."),
                        type=PARTIES,
                        multiple=True,
                        metavar="REF",
                    ),
                    Option(
                        ["details", "--set"],
                        Text(en="A further field of the type; may be repeated.", bg="Допълнително поле; може да се повтори."),
                        multiple=True,
                        metavar="FIELD=VALUE",
                    ),
                    Option(["--unit"], Text(en="Which unit of ours answers for it.", bg="Кое наше звено отговаря.")),
                ],
            ),
            Command(
                "move",
                Text(en="Move one to another stage.", bg="Премества преписка на друг етап."),
                move_engagement,
                [
                    Argument(["id"], ID, type=int),
                    Argument(["stage"], Text(en="Where to.", bg="Накъде.")),
                    Option(
                        ["--reason"],
                        Text(en="Why; the last stage and a step back need it.", bg="Защо; последният етап и връщането го искат."),
                    ),
                    Option(["--at"], Text(en="When. Default: now", bg="Кога. По подразбиране: сега"), type=MOMENTS),
                ],
            ),
        ],
    )
}  # fmt: skip
