"""The spring of a press office, from three briefings to the digest of the month, as a clerk would read it back.

``python media_scenario.py`` works on a database in a temporary folder;
``python media_scenario.py town.db`` leaves you one to look around in. It wants a new file.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from urd_crm import Affiliation, Attendee, Crm, Engagement, Session, UrdCrmError
from urd_crm.plugins.media import (
    ACCREDITATION,
    MEDIA_REQUEST,
    PRESS_RELEASE,
    Accreditation,
    AccreditedPerson,
    BriefingAttendance,
    Coverage,
    Journalist,
    MediaRequest,
    Outlet,
    PressRelease,
    accreditations_expiring,
    change_outlet,
    clipping_digest,
    coverage_totals,
    journalists,
    never_attended,
    release_pickup,
    requests_due,
    response_time,
    send,
)
from urd_crm.values.lang_text import LangText

SOFIA = ZoneInfo("Europe/Sofia")
PRESS = (
    ("Елена Митева", "Загорски вестник", "reporter", ["culture"], True),
    ("Стоян Рашев", "BG Новини агенция", "reporter", ["politics"], False),
    ("Вяра Дойчева", "Радио Тракия-тест", "editor_in_chief", [], True),
    ("Емил Нанев", "Радио Тракия-тест", "reporter", ["sport"], True),
)


class Calendar:
    """The clock of the story: it stands where the story is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=SOFIA)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.now

    def turn_to(self, *moment: int) -> datetime:
        """Turn to a moment in Sofia: year, month, day, hour, minute."""
        year, month, day, hour, minute = moment
        self.now = datetime(year, month, day, hour, minute, tzinfo=SOFIA)
        return self.now

    def tell(self, what: str) -> None:
        """Print a line with its moment."""
        print(f"{self.now:%d.%m.%Y %H:%M}  {what}")


def show(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns, below a line of the story."""
    cells = [tuple(titles), *(tuple(map(written, row)) for row in rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(titles))]
    for row in cells:
        print(" " * 18 + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def written(cell: object) -> str:
    """Write a cell as a Bulgarian clerk does."""
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return "–" if cell is None else str(cell)


def settle(session: Session) -> dict[str, Affiliation]:
    """Write down who is there before the story begins; give the journalists' jobs by name."""
    session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    for name, kind in (
        ("Загорски вестник", "newspaper"),
        ("Радио Тракия-тест", "radio"),
        ("BG Новини агенция", "agency"),
    ):
        session.profiles.set(session.organisations.add(name, country="BG"), Outlet(kind=kind))
    jobs = {}
    for name, outlet, role, beats, takes_embargo in PRESS:
        job = session.affiliations.add(session.people.add(name), outlet, since="2024")
        session.profiles.set(job, Journalist(role=role, beats=beats, embargo_ok=takes_embargo))
        jobs[name] = job
    return jobs


def brief(session: Session, day: Calendar, jobs: dict[str, Affiliation]) -> None:
    """Hold three briefings, and see who comes."""
    came = (("Елена Митева", "Стоян Рашев"), ("Елена Митева",), ("Елена Митева", "Стоян Рашев"))
    for moment, names in zip(((2026, 3, 5), (2026, 3, 19), (2026, 4, 2)), came, strict=True):
        session.interactions.log(
            "briefing_attendance",
            "Седмичен брифинг",
            participants=[Attendee(jobs[name], presence="attended") for name in names],
            occurred_at=day.turn_to(*moment, 11, 0),
            detail=BriefingAttendance(),
        )
    day.tell("Три брифинга. На всички бяха:")
    show(
        ("журналист", "медия", "дати"),
        [
            (row.person, ", ".join(row.outlets), ", ".join(f"{each:%d.%m}" for each in row.dates))
            for row in journalists(session, attended_last=3)
        ],
    )
    day.tell("На нито един не дойдоха:")
    show(("журналист", "медия"), [(row.person, ", ".join(row.outlets)) for row in never_attended(session)])


def release(session: Session, day: Calendar, jobs: dict[str, Affiliation]) -> Engagement:
    """Write a release under embargo, send it, let it out."""
    day.turn_to(2026, 4, 16, 10, 0)
    text = PressRelease(
        title=LangText(bg="Фестивал на операта", en="Opera festival"),
        body=LangText(bg="Открива се на 1 май.", en="It opens on 1 May."),
        embargo_until=datetime(2026, 4, 20, 10, 0, tzinfo=SOFIA),
    )
    row = session.engagements.open(PRESS_RELEASE, "Фестивал на операта", detail=text)
    refused(day, "Опит за изпращане", lambda: send(session, row, [jobs["Елена Митева"]]))
    session.engagements.move(row, "legal_check")
    day.turn_to(2026, 4, 17, 15, 0)
    for stage in ("approved", "under_embargo"):
        session.engagements.move(row, stage)
    sending = send(session, row, list(jobs.values()))
    day.tell(f"Одобрено и изпратено под ембарго на {len(sending.sent)} журналисти; пропуснати:")
    names = {job.id: name for name, job in jobs.items()}
    show(
        ("журналист", "защо"),
        [(names[each.affiliation_id], each.problems[0].in_("bg")) for each in sending.refused],
    )
    day.turn_to(2026, 4, 20, 9, 30)
    refused(day, "Опит за разпространяване", lambda: session.engagements.move(row, "released"))
    day.turn_to(2026, 4, 20, 10, 0)
    session.engagements.move(row, "released")
    day.tell("Ембаргото изтече, съобщението е разпространено.")
    return row


def follow(session: Session, day: Calendar, jobs: dict[str, Affiliation], row: Engagement) -> None:
    """See a journalist move, the articles appear, and the month end."""
    day.turn_to(2026, 4, 21, 9, 0)
    change_outlet(session, jobs["Елена Митева"], "BG Новини агенция", copy_beats=True)
    day.tell("Елена Митева премина в BG Новини агенция, със същия ресор.")
    outlets = [session.organisations.get(name).id for name in ("Загорски вестник", "BG Новини агенция")]
    for n, tone in enumerate((1, 1, 0, -1)):
        session.add(
            Coverage(
                outlet_id=outlets[n % 2],
                published_at=day.turn_to(2026, 4, 21 + n, 12, 0),
                url=f"https://example.org/{n}",
                headline=f"Операта идва ({n + 1})",
                topic="Фестивал на операта",
                tone=tone,
                coded_by="machine" if n == 2 else "person",
                coded_on=session.today,
                source_engagement_id=row.id,
            )
        )
    day.turn_to(2026, 4, 30, 9, 0)
    day.tell("Отзвук на съобщението:")
    show(
        ("медия", "получили", "публикации", "първа"),
        [(each.outlet, each.recipients, each.items, each.first_at) for each in release_pickup(session, row.id)],
    )
    day.tell("Тон:")
    show(("тон", "брой"), [(total.title.in_("bg"), total.count) for total in coverage_totals(session)])
    print()
    print(clipping_digest(session, month="2026-04"))


def answer(session: Session, day: Calendar, jobs: dict[str, Affiliation]) -> None:
    """Answer a question in time, and accredit a crew."""
    received = day.turn_to(2026, 5, 4, 16, 10)
    detail = MediaRequest(
        journalist_id=jobs["Емил Нанев"].id,
        received_at=received,
        deadline_at=datetime(2026, 5, 4, 18, 0, tzinfo=SOFIA),
    )
    request = session.engagements.open(MEDIA_REQUEST, "Бюджет на фестивала", detail=detail)
    day.tell("Чакат отговор днес:")
    show(
        ("въпрос", "журналист", "срок"), [(row.name, row.journalist, row.deadline_at) for row in requests_due(session)]
    )
    session.engagements.move(request, "assigned")
    day.turn_to(2026, 5, 4, 17, 20)
    session.engagements.move(request, "answered")
    (time,) = response_time(session)
    day.tell(f"Отговорено за {time.minutes} минути, {'в срок' if time.is_in_time else 'след срока'}.")
    radio = session.organisations.get("Радио Тракия-тест")
    accredited = Accreditation(outlet_id=radio.id, valid_from=date(2026, 5, 5), valid_to=date(2026, 5, 31))
    row = session.engagements.open(ACCREDITATION, "Екип за фестивала", parties=[radio], detail=accredited)
    person = jobs["Емил Нанев"].person_id
    session.add(AccreditedPerson(engagement_id=row.id, person_id=person, function="репортер"))
    session.engagements.move(row, "checked")
    refused(day, "Акредитация без писмо", lambda: session.engagements.move(row, "granted"))
    session.change(accredited, applied_by_id=jobs["Вяра Дойчева"].id)
    for stage in ("granted", "active"):
        session.engagements.move(row, stage)
    day.tell("Изтичащи акредитации:")
    show(
        ("медия", "до", "дни", "кой"),
        [
            (each.outlet, each.valid_to, each.days_left, ", ".join(each.persons))
            for each in accreditations_expiring(session)
        ],
    )


def refused(day: Calendar, what: str, attempt: Callable[[], object]) -> None:
    """Try what has to be refused, and tell why it was."""
    try:
        attempt()
    except UrdCrmError as error:
        day.tell(f"{what}: отказано, {error.in_('bg')}")
    else:
        raise SystemExit(f"{what}: was not refused")


def main(path: Path) -> None:
    """Tell the story on a new database."""
    day = Calendar()
    crm = Crm.open(path, plugins=["media"], strict=True, clock=day)
    with crm.session(actor="p.draganova") as session:
        jobs = settle(session)
        brief(session, day, jobs)
        row = release(session, day, jobs)
        follow(session, day, jobs, row)
        answer(session, day, jobs)
    crm.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:
            main(Path(folder) / "town.db")
