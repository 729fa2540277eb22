"""``urd add``: an organisation, or a person with their job."""

from typing import Any

import click

from urd_crm.cli.command import Argument, Command, Group, Option, require
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer
from urd_crm.cli.parameter import PARTIES, read_pair
from urd_crm.text import Text

ADDED = Text(en="Added: {label}, № {id}.", bg="Добавено: {label}, № {id}.")


def add_organisation(
    desk: Desk,
    name: str,
    eik: str | None,
    identifiers: tuple[str, ...],
    email: tuple[str, ...],
    phone: tuple[str, ...],
    url: tuple[str, ...],
    own: bool,
    **fields: Any,
) -> None:
    """Add an organisation."""
    numbers = dict(read_pair(each, "=", "SCHEME=VALUE") for each in identifiers)
    if eik:
        numbers["BG-EIK"] = eik
    known = {name: value for name, value in fields.items() if value is not None}
    with desk.writing() as session:
        row = session.organisations.add(
            name, email=email, phone=phone, url=url, identifiers=numbers, is_own=own, **known
        )
    answer(desk, ADDED.format(label=row.name, id=row.id), id=row.id, kind="organisation", label=row.name)


def add_person(
    desk: Desk,
    name: str,
    organisation: int | str | None,
    position: str | None,
    unit: str | None,
    since: str | None,
    email: tuple[str, ...],
    phone: tuple[str, ...],
    languages: tuple[str, ...],
    country: str | None,
    note: str | None,
) -> None:
    """Add a person; e-mail and telephone belong to the job where there is one."""
    require(
        Text(en="--position, --unit and --since need --at-org.", bg="--position, --unit и --since искат --at-org."),
        holds=organisation is not None or not (position or unit or since),
    )
    fields: dict[str, Any] = {"country": country, "note": note}
    known = {name: value for name, value in fields.items() if value is not None}
    own: dict[str, Any] = {} if organisation is not None else {"email": email, "phone": phone}
    affiliation = None
    with desk.writing() as session:
        row = session.people.add(name, languages=list(languages), **own, **known)
        if organisation is not None:
            job: dict[str, Any] = {"position": position, "unit": unit, "since": since}
            affiliation = session.affiliations.add(row, organisation, email=email, phone=phone, **job)
        label = row.name.display("full")
    answer(
        desk,
        ADDED.format(label=label, id=row.id),
        id=row.id,
        kind="person",
        label=label,
        affiliation_id=None if affiliation is None else affiliation.id,
    )


def _contacts() -> list[click.Parameter]:
    many = Text(en="may be repeated", bg="може да се повтори")
    return [
        Option(["--email"], Text(en=f"E-mail address; {many.en}.", bg=f"Адрес на е-поща; {many.bg}."), multiple=True),
        Option(["--phone"], Text(en=f"Telephone number; {many.en}.", bg=f"Телефон; {many.bg}."), multiple=True),
    ]


COUNTRY = Text(en="Country: BG, SE …", bg="Държава: BG, SE …")
NOTE = Text(en="What does not fit elsewhere.", bg="Каквото не се побира другаде.")

COMMANDS = {
    "add": Group(
        "add",
        Text(en="Add an organisation or a person.", bg="Добавя организация или човек."),
        [
            Command(
                "org",
                Text(en="Add an organisation.", bg="Добавя организация."),
                add_organisation,
                [
                    Argument(["name"], Text(en="Its name, legal form included.", bg="Името ѝ, с правната форма.")),
                    Option(["--country"], COUNTRY),
                    Option(["--eik"], Text(en="Bulgarian company number (EIK).", bg="ЕИК/БУЛСТАТ.")),
                    Option(
                        ["identifiers", "--identifier"],
                        Text(
                            en="Number in another register, or in another system as ext:SYSTEM=VALUE.",
                            bg="Номер в друг регистър, или в друга система като ext:СИСТЕМА=СТОЙНОСТ.",
                        ),
                        multiple=True,
                        metavar="SCHEME=VALUE",
                    ),
                    *_contacts(),
                    Option(["--url"], Text(en="Web page.", bg="Страница в мрежата."), multiple=True),
                    Option(
                        ["parent", "--parent"],
                        Text(en="The organisation it is a part of.", bg="Организацията, от която е част."),
                        type=PARTIES,
                        metavar="REF",
                    ),
                    Option(
                        ["--own"],
                        Text(en="It is the town hall itself or a unit of it.", bg="Самата община или нейно звено."),
                        is_flag=True,
                    ),
                    Option(["--note"], NOTE),
                ],
            ),
            Command(
                "person",
                Text(en="Add a person, with their job.", bg="Добавя човек, с длъжността му."),
                add_person,
                [
                    Argument(["name"], Text(en="The whole name.", bg="Цялото име.")),
                    Option(
                        ["organisation", "--at-org"],
                        Text(en="Where they work; e-mail and telephone belong to the job then.",
                             bg="Къде работи; тогава е-пощата и телефонът са на длъжността."),
                        type=PARTIES,
                        metavar="REF",
                    ),
                    Option(["--position"], Text(en="What they are there.", bg="Каква длъжност заема.")),
                    Option(["--unit"], Text(en="Department.", bg="Отдел или звено.")),
                    Option(["--since"], Text(en="Since when: 2024, 2024-05, 2024-05-17.", bg="Откога: 2024, 2024-05, 2024-05-17.")),
                    *_contacts(),
                    Option(
                        ["languages", "--language"],
                        Text(en="What they speak: bg, sv; best first, may be repeated.",
                             bg="Какви езици говори: bg, sv; най-добрият пръв, може да се повтори."),
                        multiple=True,
                    ),
                    Option(["--country"], COUNTRY),
                    Option(["--note"], NOTE),
                ],
            ),
        ],
    )
}  # fmt: skip
