"""``urd search``: organisations and people, and why each was found."""

from typing import TYPE_CHECKING

import click

from urd_crm.cli.command import Argument, Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.cli.output import print_table
from urd_crm.cli.wording import shown_word
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.repositories.scoring import Match

HOW = {
    "exact": Text(en="{found} is in the name", bg="{found} е в името"),
    "sound": Text(en="{found}, which sounds like {query}", bg="{found} звучи като {query}"),
    "beginning": Text(en="{found} begins like {query}", bg="{found} започва като {query}"),
    "initial": Text(en="{found} begins with {query}", bg="{found} започва с {query}"),
    "likeness": Text(en="{found} looks like {query}", bg="{found} прилича на {query}"),
    "identifier": Text(en="has this number", bg="има този номер"),
    "email": Text(en="has this e-mail address", bg="има тази е-поща"),
    "phone": Text(en="has this telephone", bg="има този телефон"),
    "url": Text(en="has this page", bg="има тази страница"),
    "other": Text(en="is reached there", bg="на тази връзка е"),
}
WHERE = {
    "o": Text(en=" (in another name)", bg=" (в друго име)"),
    "f": Text(en=" (former name)", bg=" (предишно име)"),
    "a": Text(en=" (short name or alias)", bg=" (кратко име или прозвище)"),
}
NOBODY = Text(en="Nobody fits.", bg="Няма подходящи.")


def search(desk: Desk, text: str, kind: str | None, limit: int) -> None:
    """Find parties and print them, best first."""
    with desk.reading() as session:
        hits = session.search(text, kind=kind, limit=limit)
    if desk.as_json:
        write_json(plain(hits))
        return
    rows = [
        {
            "id": hit.party_id,
            "kind": shown_word(hit.kind, desk.language),
            "name": hit.label,
            "score": f"{hit.score:.2f}",
            "why": why(hit.why, desk.language),
        }
        for hit in hits
    ]
    print_table(desk, rows, nothing=NOBODY)


def why(matches: "tuple[Match, ...]", language: str) -> str:
    """Say in one line what of a query met what of a party's names or numbers."""
    return "; ".join(
        HOW[match.how].format(found=match.found, query=match.query).in_(language)
        + WHERE.get(match.origin, Text("")).in_(language)
        for match in matches
    )


COMMANDS = {
    "search": Command(
        "search",
        Text(
            en="Find organisations and people by name, number, e-mail or telephone.\n\n"
            "Either script will do, in any order, with slips of the finger.",
            bg="Търси организации и хора по име, номер, е-поща или телефон.\n\n"
            "На кирилица или латиница, в какъвто и да е ред; дребните грешки не пречат.",
        ),
        search,
        [
            Argument(["text"], Text(en="What is remembered of it.", bg="Каквото се помни.")),
            Option(
                ["--kind"],
                Text(en="Only these.", bg="Само такива."),
                type=click.Choice(["organisation", "person"]),
            ),
            Option(
                ["--limit"],
                Text(en="How many at most.", bg="Най-много колко."),
                type=click.IntRange(1),
                default=10,
                show_default=True,
            ),
        ],
    )
}
