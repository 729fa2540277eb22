"""``urd log``: one interaction, from a clerk's hand or from a script that repeats itself."""

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from urd_crm.cli.command import Argument, Command, Option, require
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer
from urd_crm.cli.parameter import MOMENTS, local, party, read_pair
from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.contract.tables import InteractionDetail
    from urd_crm.session import Session

NEW = Text(en="Logged: № {id}.", bg="Записано: № {id}.")
CHANGED = Text(en="Changed: № {id}.", bg="Променено: № {id}.")
KNOWN = Text(en="Known already: № {id}.", bg="Вече е записано: № {id}.")


def log(
    desk: Desk,
    kind: str,
    subject: str,
    who: tuple[str, ...],
    at: datetime | None,
    ended: datetime | None,
    source: str | None,
    engagement: tuple[int, ...],
    register: str | None,
    body: str | None,
    on_change: str,
    details: tuple[str, ...],
    **fields: Any,
) -> None:
    """Log an interaction and say its number."""
    if body == "-":
        body = _standard_input()
    fields |= {"body": body or None}
    if register is not None:
        fields["register_name"], fields["register_number"] = read_pair(register, ":", "REGISTER:NUMBER")
    with desk.writing() as session:
        zone = session.town.zone
        known = {name: value for name, value in fields.items() if value is not None}
        if ended is not None:
            known["ended_at"] = local(ended, zone)
        logged = session.interactions.log(
            kind,
            subject,
            participants=[party(each) for each in who],
            occurred_at=local(at, zone),
            engagement=engagement or None,
            source=None if source is None else read_pair(source, ":", "SYSTEM:NUMBER"),
            on_change=on_change,
            detail=_detail(session, kind, details),
            **known,
        )
    said = NEW if logged.is_new else CHANGED if logged.is_changed else KNOWN
    answer(
        desk,
        said.format(id=logged.id),
        id=logged.id,
        uid=logged.uid,
        is_new=logged.is_new,
        is_changed=logged.is_changed,
    )


def _standard_input() -> str:
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise InvalidValueError(
            "standard input",
            "encoding-unfit",
            Text(
                en="The text on standard input is not written as UTF-8.", bg="Текстът на стандартния вход не е в UTF-8."
            ),
            Text(
                en="Convert it first: iconv -f cp1251 -t utf-8.",
                bg="Първо го преобразувайте: iconv -f cp1251 -t utf-8.",
            ),
        ) from error


def _detail(session: "Session", kind: str, details: tuple[str, ...]) -> "InteractionDetail | None":
    """Make the row of the further fields of a kind."""
    if not details:
        return None
    try:
        table = session.registry.interactions.get(kind).record.detail
    except NotFoundError:
        return None  # the gate refuses the kind with everything else that is wrong
    require(
        Text(en=f"The kind '{kind}' has no further fields.", bg=f"Видът „{kind}“ няма допълнителни полета."),
        holds=table is not None,
    )
    values: dict[str, Any] = dict(read_pair(each, "=", "FIELD=VALUE") for each in details)
    return None if table is None else table(**values)


COMMANDS = {
    "log": Command(
        "log",
        Text(
            en="Log an interaction.\n\nA moment without an offset is local time; without --at it is now. "
            "With --source a repeated call stores nothing, so a script may run twice.",
            bg="Записва контакт.\n\nМомент без отместване е местно време; без --at е сега. "
            "Със --source повторното извикване не записва нищо, така че скриптът може да се пусне два пъти.",
        ),
        log,
        [
            Argument(["kind"], Text(en="What sort: call, email, letter, meeting …", bg="Вид: call, email, letter, meeting …")),
            Argument(["subject"], Text(en="What it was about, in one line.", bg="За какво беше, на един ред.")),
            Option(
                ["who", "--with"],
                Text(
                    en='Who took part: a number, a name, or "Anna Lindqvist @ Lindqvist"; may be repeated.',
                    bg="Кой участва: номер, име или „Анна Линдквист @ Линдквист“; може да се повтори.",
                ),
                multiple=True,
                required=True,
                metavar="REF",
            ),
            Option(["--at"], Text(en="When: 2026-02-03T09:12.", bg="Кога: 2026-02-03T09:12."), type=MOMENTS),
            Option(["--ended"], Text(en="When it ended.", bg="Кога свърши."), type=MOMENTS),
            Option(
                ["--source"],
                Text(
                    en="The reporting system and its number there: pbx:call-1.",
                    bg="Системата, която съобщава, и нейният номер: pbx:call-1.",
                ),
                metavar="SYSTEM:NUMBER",
            ),
            Option(
                ["--engagement"],
                Text(en="What it belongs to, by number; may be repeated.", bg="Към коя преписка, по номер; може да се повтори."),
                type=int,
                multiple=True,
                metavar="N",
            ),
            Option(["--body"], Text(en="Text or minutes; - reads them from standard input.", bg="Текст или протокол; - ги чете от стандартния вход.")),
            Option(["--direction"], Text(en="Which way, seen from us.", bg="Посока, гледано от нас."), type=click.Choice(["in", "out", "internal"])),
            Option(["--status"], Text(en="Whether it took place.", bg="Състояло ли се е."), type=click.Choice(["planned", "held", "cancelled"])),
            Option(["--place"], Text(en="Where.", bg="Къде.")),
            Option(["--language"], Text(en="In which language: bg, sv …", bg="На какъв език: bg, sv …")),
            Option(
                ["--register"],
                Text(en="Register and number of a letter.", bg="Регистър и номер на писмо: входящ:94-12."),
                metavar="REGISTER:NUMBER",
            ),
            Option(["--reply-to"], Text(en="What it answers, by number.", bg="На кой контакт отговаря, по номер."), type=int, metavar="N"),
            Option(
                ["details", "--set"],
                Text(en="A further field of the kind; may be repeated.", bg="Допълнително поле на вида; може да се повтори."),
                multiple=True,
                metavar="FIELD=VALUE",
            ),
            Option(
                ["--on-change"],
                Text(
                    en="What to do when the source said something else before: refuse, change the record, or leave it.",
                    bg="Какво да се прави, когато източникът е съобщил друго: отказ, промяна или без промяна.",
                ),
                type=click.Choice(["conflict", "update", "keep"]),
                default="conflict",
                show_default=True,
            ),
        ],
    )
}  # fmt: skip
