"""The town hall: its units, its posts and who held them, with elections in between."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from urd_crm.contract import Text
from urd_crm.demo import contacts, names, places
from urd_crm.demo.scene import ACTOR, Body, Member, Scene
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.organisation import Organisation
from urd_crm.repositories.people import PersonDraft
from urd_crm.session import Session
from urd_crm.values.transliteration import to_latin

UNITS = {
    "reception": (Text("Citizen Services", "Център за административно обслужване"), 8),
    "architecture": (Text("Spatial Planning", "Отдел „Устройство на територията“"), 9),
    "property": (Text("Municipal Property", "Отдел „Общинска собственост“"), 6),
    "education": (Text("Education", "Отдел „Образование“"), 4),
    "culture": (Text("Culture and Youth", "Отдел „Култура и младежки дейности“"), 5),
    "social": (Text("Social Services", "Отдел „Социални дейности“"), 7),
    "environment": (Text("Environment", "Отдел „Екология“"), 4),
    "roads": (Text("Roads and Transport", "Отдел „Инфраструктура и транспорт“"), 6),
    "projects": (Text("European Projects", "Отдел „Европейски проекти“"), 5),
    "investment": (Text("Investment", "Звено „Инвестиции и бизнес“"), 4),
    "press": (Text("Communications", "Звено „Връзки с обществеността и протокол“"), 4),
    "finance": (Text("Finance", "Дирекция „Финанси“"), 6),
}
OFFICERS = ("главен експерт", "старши експерт", "старши експерт", "младши експерт", "специалист")


def elections(first: date, last: date) -> list[date]:
    """Give the days on which newly elected mayors took office, the one in power on the first day included.

    Source: Bulgarian local elections are held every four years, last on 27 October 2019 and 29 October 2023;
    those elected take office about two weeks later.
    """
    days = []
    for year in range(first.year - 5, last.year + 1):
        if year % 4 == 3:
            october = date(year, 10, 31)
            days.append(october - timedelta(days=(october.weekday() + 1) % 7 - 14))
    begun = [day for day in days if day <= last]
    return [day for n, day in enumerate(begun) if n + 1 == len(begun) or begun[n + 1] > first]


def fill(scene: Scene) -> None:
    """Set up the town hall, its units, its posts and its staff."""
    chance = scene.chance("town hall")
    with scene.crm.session(actor=ACTOR) as session:
        hall = session.organisations.add(
            places.MUNICIPALITY,
            is_own=True,
            country="BG",
            email="obshtina@yasengrad.example.org",
            phone="042 000000",
            url="https://yasengrad.example.org",
            identifiers={"BG-EIK": contacts.eik(0)},
            names=[{"text": places.MUNICIPALITY_ENGLISH, "language": "en"}],
            addresses=[{"street": "пл. „Ясен“ 1", "settlement": places.TOWN, "country": "BG", "purpose": "седалище"}],
        )
        scene.units["hall"] = _body(hall, "hall")
        for n, (key, (title, _)) in enumerate(UNITS.items()):
            unit = session.organisations.add(
                title.bg, parent=hall, is_own=True, country="BG", names=[{"text": title.en, "language": "en"}],
                phone=f"042 0001{n:02d}",
            )  # fmt: skip
            scene.units[key] = _body(unit, key)
        for n, village in enumerate(places.VILLAGES):
            unit = session.organisations.add(
                f"Кметство с. {village}", parent=hall, is_own=True, country="BG", phone=f"042 0003{n:02d}"
            )
            scene.units[f"village-{n}"] = _body(unit, f"village-{n}")
        council = session.organisations.add(
            f"Общински съвет – {places.TOWN}", parent=hall, is_own=True, country="BG", phone="042 000200"
        )
        scene.units["council"] = _body(council, "council")
        _elected(session, scene, chance)
        _appointed(session, scene, chance)


def _body(row: Organisation, slug: str) -> Body:
    return Body(row.id, row.name, "own", slug)


def _elected(session: Session, scene: Scene, chance: Random) -> None:
    """Fill the elected offices and those that go with a mandate."""
    hall, council = scene.units["hall"], scene.units["council"]
    offices = [
        (hall, session.posts.add(hall.id, f"Кмет на {places.MUNICIPALITY}", rank=1, email="kmet@yasengrad.example.org", phone="042 000001")),
        (council, session.posts.add(council.id, "Председател на Общинския съвет", rank=1, email="obs@yasengrad.example.org")),
        *((hall, session.posts.add(hall.id, f"Заместник-кмет „{field}“", rank=2 + n, email=f"zam{n}@yasengrad.example.org"))
          for n, field in enumerate(("Финанси и бизнес", "Строителство", "Хуманитарни дейности"), 1)),
        *((scene.units[f"village-{n}"], session.posts.add(scene.units[f"village-{n}"].id, f"Кмет на с. {village}", phone=f"042 0004{n:02d}"))
          for n, village in enumerate(places.VILLAGES)),
    ]  # fmt: skip
    begun = elections(scene.begin, scene.today)
    for body, post in offices:
        # A village re-elects its mayor more readily than a town does.
        terms = [(begin, begun[n + 1] if n + 1 < len(begun) else None) for n, begin in enumerate(begun)]
        if body.slug.startswith("village") and chance.random() < 0.6:
            terms = [(begun[0], None)]
        for begin, end in terms:
            _hold(session, chance, body, post, begin, end)


def _appointed(session: Session, scene: Scene, chance: Random) -> None:
    """Fill the posts of officials and the desks of officers."""
    hall = scene.units["hall"]
    for title in ("Секретар на общината", "Главен архитект", "Главен юрисконсулт"):
        _succeed(session, scene, chance, hall, session.posts.add(hall.id, title, rank=6))
    desks = []
    for key, (_, seats) in UNITS.items():
        unit = scene.units[key]
        post = session.posts.add(unit.id, _head_of(unit.name), rank=8, email=f"{key}@yasengrad.example.org")
        _succeed(session, scene, chance, unit, post)
        for _ in range(scene.many(seats, least=2)):
            desks += list(_desk(scene, chance, unit))
    people = session.people.add_many(PersonDraft(fields=_fields(called)) for called, _, _ in desks)
    rows = [
        row
        | {
            "person_id": id,
            "email": f"{_latin_mailbox(called)}@yasengrad.example.org",
            "phone": f"042 000{500 + n:03d}",
        }
        for n, ((called, row, _), id) in enumerate(zip(desks, people.ids, strict=True))
    ]
    written = session.affiliations.add_many(rows)
    for (called, row, unit), id in zip(desks, written.ids, strict=True):
        affiliation = session.get(Affiliation, id or 0)
        assert affiliation is not None
        unit.members.append(Member(affiliation, called.polite, called.polite_latin, row["since"], row["until"]))


def _desk(scene: Scene, chance: Random, unit: Body) -> Iterator[tuple[names.Called, dict[str, Any], Body]]:
    """Give who sat at one desk, one after the other."""
    position = chance.choice(OFFICERS)
    since: date = scene.begin - timedelta(days=chance.randrange(3000))
    leaves = scene.begin + timedelta(days=chance.randrange(300, 365 * 5)) if chance.random() < 0.3 else None
    if leaves is not None and leaves < scene.today:
        row = {"organisation_id": unit.id, "position": position, "since": since, "until": leaves}
        yield names.bulgarian(chance), row, unit
        since = leaves + timedelta(days=chance.randrange(1, 60))
    if since < scene.today:
        yield (
            names.bulgarian(chance),
            {"organisation_id": unit.id, "position": position, "since": since, "until": None},
            unit,
        )


def _succeed(session: Session, scene: Scene, chance: Random, body: Body, post: Post) -> None:
    """Fill an office that had a change of holder during the story, or none."""
    change = scene.begin + timedelta(days=chance.randrange(200, 365 * 5))
    begin = scene.begin - timedelta(days=chance.randrange(200, 3000))
    if chance.random() < 0.4 and change < scene.today:
        _hold(session, chance, body, post, begin, change)
        begin = change
    _hold(session, chance, body, post, begin, None)


def _hold(session: Session, chance: Random, body: Body, post: Post, begin: date, end: date | None) -> None:
    called = names.bulgarian(chance)
    person = session.people.add(**_fields(called))
    affiliation = session.affiliations.add(
        person, post=post, since=begin, until=end, email=f"{_latin_mailbox(called)}@yasengrad.example.org"
    )
    body.members.append(Member(affiliation, called.polite, called.polite_latin, begin, end))


def _head_of(unit: str) -> str:
    """Name the office of a unit's head.

    >>> _head_of("Отдел „Екология“"), _head_of("Звено „Инвестиции и бизнес“")
    ('Началник на отдел „Екология“', 'Ръководител на звено „Инвестиции и бизнес“')
    """
    title = {"Дирекция": "Директор", "Звено": "Ръководител"}.get(unit.split(maxsplit=1)[0], "Началник")
    return f"{title} на {unit[0].lower()}{unit[1:]}"


def _fields(called: names.Called) -> dict[str, Any]:
    return {"given": called.given, "patronymic": called.patronymic, "surname": called.surname, "languages": ["bg"]}


def _latin_mailbox(called: names.Called) -> str:
    return contacts.mailbox(to_latin(called.full), "yasengrad", is_public=True).partition("@")[0]
