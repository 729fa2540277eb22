"""People and their jobs: who works where, who moved, who writes for themselves."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from attrs import frozen
from sqlmodel import select

from urd_crm.demo import contacts, foreigners, names
from urd_crm.demo.scene import ACTOR, Body, Member, Scene
from urd_crm.entities.affiliation import Affiliation
from urd_crm.repositories.people import PersonDraft
from urd_crm.session import Session
from urd_crm.values.transliteration import to_latin

STAFF = {"firm": (3, 12), "school": (5, 12), "culture": (3, 8), "state": (5, 15), "ngo": (3, 9), "media": (4, 10),
         "utility": (8, 20), "city": (3, 7), "investor": (2, 6)}  # fmt: skip
"""How many people are known of an organisation, by its sort."""
POSITIONS = {
    "firm": ("управител", "търговски директор", "главен счетоводител", "офис мениджър", "ръководител производство", "юрист", "търговски представител"),
    "school": ("директор", "заместник-директор", "учител", "учител", "педагогически съветник", "председател на обществения съвет"),
    "culture": ("директор", "секретар", "уредник", "библиотекар", "художествен ръководител"),
    "state": ("директор", "началник на отдел", "главен инспектор", "старши инспектор", "главен експерт", "юрисконсулт"),
    "ngo": ("председател", "член на управителния съвет", "координатор", "доброволец", "треньор"),
    "media": ("главен редактор", "репортер", "репортер", "водещ", "оператор"),
    "utility": ("изпълнителен директор", "главен инженер", "ръководител район", "диспечер", "инспектор", "еколог"),
    "city": ("Mayor", "Head of International Relations", "Councillor", "Director of Culture", "Officer for Partnerships"),
    "investor": ("CEO", "CFO", "Site Selection Manager", "Plant Director", "Legal Counsel", "HR Director"),
}  # fmt: skip
FIRST_IS_HEAD = 0
CITIZENS = 330
TITLES = ("инж.", "арх.", "д-р", "проф.", "инж.")


@frozen
class Someone:
    """A person who is about to be added, and the jobs they have had."""

    draft: PersonDraft
    polite: str
    latin: str
    jobs: tuple[tuple[Body, str, date, date | None], ...]


def fill(scene: Scene) -> None:
    """Add people with their jobs."""
    chance = scene.chance("people")
    everybody = [someone for body in scene.bodies for someone in _staff(scene, chance, body)]
    everybody += [_local(chance, ()) for _ in range(scene.many(CITIZENS, least=8))]
    with scene.crm.session(actor=ACTOR) as session:
        ids = session.people.add_many(someone.draft for someone in everybody).ids
        numbered = [(someone, id or 0) for someone, id in zip(everybody, ids, strict=True)]
        _employ(session, chance, numbered)
    scene.citizens += [(id, someone.polite) for someone, id in numbered if not someone.jobs]


def _employ(session: Session, chance: Random, everybody: list[tuple[Someone, int]]) -> None:
    """Write the jobs, each with contact points of its own, and let the organisations know their people."""
    jobs = [(someone, id, job) for someone, id in everybody for job in someone.jobs]
    written = session.affiliations.add_many(_job(chance, someone, id, job) for someone, id, job in jobs)
    rows = {row.id: row for row in session.all(select(Affiliation))}
    for (someone, _, (body, _, since, until)), id in zip(jobs, written.ids, strict=True):
        body.members.append(Member(rows[id], someone.polite, someone.latin, since, until))


def _job(chance: Random, someone: Someone, id: int, job: tuple[Body, str, date, date | None]) -> dict[str, Any]:
    body, position, since, until = job
    row: dict[str, Any] = {
        "person_id": id,
        "organisation_id": body.id,
        "position": position,
        # Of an older job often no more is known than the year or the month.
        "since": since.isoformat()[: chance.choice((4, 7, 10, 10)) if since.year < 2020 else 10],
        "until": until,
    }
    if chance.random() < 0.85:
        address = contacts.mailbox(someone.latin, body.slug, is_public=body.sort not in {"firm", "investor", "utility"})
        row["email"] = {"value": address, "legal_basis": "public_task", "until": until}
    if chance.random() < 0.6 and (number := contacts.phone(chance, body.country)) is not None:
        row["phone"] = {"value": number, "until": until}
    return row


def _staff(scene: Scene, chance: Random, body: Body) -> Iterator[Someone]:
    """Make the people of one organisation: one who stays from first to last, others who come and go."""
    low, high = STAFF[body.sort]
    for n in range(chance.randint(low, high)):
        position = POSITIONS[body.sort][n % len(POSITIONS[body.sort])]
        begin = scene.begin - timedelta(days=chance.randrange(60, 4000))
        if n == FIRST_IS_HEAD or chance.random() < 0.55:
            jobs: tuple[tuple[Body, str, date, date | None], ...] = ((body, position, begin, None),)
        elif chance.random() < 0.4:
            begin = scene.begin + timedelta(days=chance.randrange((scene.today - scene.begin).days - 20))
            jobs = ((body, position, begin, None),)
        else:
            left = scene.begin + timedelta(days=chance.randrange((scene.today - scene.begin).days - 20))
            jobs = ((body, position, begin, left), *_next_job(scene, chance, body, left))
        yield _foreigner(chance, body, jobs) if body.country != "BG" else _local(chance, jobs)


def _next_job(scene: Scene, chance: Random, body: Body, left: date) -> Iterator[tuple[Body, str, date, None]]:
    """Give where somebody went afterwards, more often than not to an organisation of the same sort."""
    if body.country != "BG" or chance.random() < 0.4:
        return
    begin = left + timedelta(days=chance.randrange(1, 120))
    others = [each for each in scene.sort(body.sort if chance.random() < 0.7 else "firm") if each is not body]
    if begin < scene.today and others:
        other = chance.choice(others)
        yield other, chance.choice(POSITIONS[other.sort]), begin, None


def _local(chance: Random, jobs: tuple[tuple[Body, str, date, date | None], ...]) -> Someone:
    called = names.turkish_origin(chance) if chance.random() < 0.09 else names.bulgarian(chance)
    latin = to_latin(called.full)
    further: list[dict[str, Any]] = []
    if chance.random() < 0.12:
        documented = f"{to_latin(called.given)} {to_latin(called.surname)}"
        if documented.endswith(("ov", "ev")) and chance.random() < 0.5:
            documented = documented[:-1] + "ff"
        further.append(
            {"text": documented, "language": "bg-Latn", "source": chance.choice(("паспорт", "визитка", "подпис"))}
        )
    if called.is_woman and chance.random() < 0.1:
        maiden = names.agree(chance.choice(names.SURNAMES), is_woman=True)
        further.append({"text": f"{called.given} {maiden}", "kind": "former", "language": "bg"})
    fields: dict[str, Any] = {
        "given": called.given,
        "patronymic": called.patronymic if chance.random() < 0.8 else None,
        "surname": called.surname,
        "country": "BG",
        "languages": [
            "bg",
            *chance.choice(((), (), ("en",), ("en", "de"), ("ru",), ("tr",) if called.surname[-1] != "а" else ())),
        ],
    }
    if chance.random() < 0.08:
        fields["title"] = chance.choice(TITLES)
    if chance.random() < 0.2:
        dear = "Уважаема госпожо" if called.is_woman else "Уважаеми господин"
        fields["salutation"] = f"{dear} {called.surname}"
    own = f"{latin.split()[0].lower()}.{chance.randrange(100, 999)}@example.com"
    draft = PersonDraft(
        fields=fields,
        email=None if jobs else {"value": own, "legal_basis": "consent", "basis_source": "заявление на гише"},
        phone=None if jobs or chance.random() < 0.5 else contacts.phone(chance),
        names=further,
    )
    return Someone(draft, called.polite, latin, jobs)


def _foreigner(chance: Random, body: Body, jobs: tuple[tuple[Body, str, date, date | None], ...]) -> Someone:
    home = next((each for each in foreigners.CITIES if each.country == body.country), None)
    given, surname, latin, is_woman = (home or foreigners.ENGLISH).person(chance)
    languages = dict.fromkeys(((home or foreigners.ENGLISH).language, "en"))
    further = {"text": latin, "language": f"{next(iter(languages))}-Latn", "source": "визитка"}
    if body.country == "CN":  # such partners are entered as they sign in Latin letters
        further = {"text": f"{surname}{given}", "language": "zh", "source": "визитка"}
        given, surname = str(latin).split()
    draft = PersonDraft(
        fields={"given": given, "surname": surname, "country": body.country, "languages": list(languages)},
        names=[further] if latin else (),
    )
    spoken = (latin or surname).split()[-1]
    return Someone(
        draft,
        f"{'г-жа' if is_woman else 'г-н'} {spoken}",
        latin or to_latin(f"{given} {surname}"),
        jobs,
    )
