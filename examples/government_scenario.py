"""A request to a ministry, from the signature to half a yes, with a change of minister in between.

``python government_scenario.py`` works on a database in a temporary folder;
``python government_scenario.py town.db`` leaves you one to look around in. It wants a new file.
"""

import sys
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from urd_crm import Crm, Engagement, Session, UrdCrmError
from urd_crm.plugins.government import (
    INCOMING_REQUEST,
    OFFICIAL_REQUEST,
    IncomingRequest,
    Institution,
    Mandate,
    OfficialLetter,
    OfficialRequest,
    asks_to,
    correspondence,
    due_in,
    greeting_letter,
    posts_changed_since,
    unanswered,
)

SOFIA = ZoneInfo("Europe/Sofia")
DIRECTIONS = {"in": "вх.", "out": "изх.", "": ""}
MINISTRY = "Министерство на транспорта (измислено)"


class Calendar:
    """The clock of the story: it stands where the story is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 2, 20, 9, 0, tzinfo=SOFIA)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.now

    def turn_to(self, month: int, day: int, hour: int = 10) -> None:
        """Turn to a moment of 2026 in Sofia."""
        self.now = datetime(2026, month, day, hour, tzinfo=SOFIA)

    def tell(self, what: str) -> None:
        """Print a line with its day."""
        print(f"{self.now:%d.%m.%Y}  {what}")


def show(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns, below a line of the story."""
    cells = [tuple(titles), *(tuple(map(written, row)) for row in rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(titles))]
    for row in cells:
        print("            " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def written(cell: object) -> str:
    """Write a cell as a Bulgarian clerk does."""
    if isinstance(cell, bool):
        return "да" if cell else "не"
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else "" if cell is None else str(cell)


def settle(session: Session) -> int:
    """Write down who is there before the story begins, and give the number of the minister's office."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    deputy = session.people.add(given="Радко", surname="Железов")
    job = session.affiliations.add(deputy, hall, position="Заместник-кмет", since="2023-11-13")
    order = Mandate(basis="delegated", may_sign=True, act_number="РД-19-1/2026", since="2026-01-05", until="2027-01-01")
    session.profiles.set(job, order)
    head = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(head, hall, position="Началник на отдел", since="2020")
    ministry = session.organisations.add(MINISTRY, country="BG")
    session.profiles.set(ministry, Institution(level="national", kind="ministry", channels=["e_delivery", "post"]))
    post = session.posts.add(ministry, "Министър", rank=1)
    minister = session.people.add(given="Асен", surname="Колчев", salutation="Уважаеми господин Министър")
    session.affiliations.add(minister, post=post, since="2026-02-01")
    return post.id


def ask(session: Session, day: Calendar, post: int) -> tuple[Engagement, int]:
    """Sign and send the request; who has no authority is stopped."""
    request = session.engagements.open(
        OFFICIAL_REQUEST,
        "Пътен надлез: 4,2 млн. евро",
        parties=[MINISTRY],
        detail=OfficialRequest(kind="funding", post_id=post, signatory_id=session.people.get("Петя Драганова").id),
    )
    try:
        session.engagements.move(request, "signed")
    except UrdCrmError:
        day.tell("Началникът на отдел няма правомощие да подпише.")
    detail = session.engagements.detail(request, OfficialRequest)
    session.change(detail, signatory_id=session.people.get("Радко Железов").id, signed_on=session.today)
    session.engagements.move(request, "signed")
    session.engagements.move(request, "sent")
    letter = session.interactions.log(
        "official_letter",
        "Финансиране на надлез",
        participants=[session.affiliations.of_person("Асен Колчев")[0]],
        direction="out",
        register_name="деловодство",
        register_number="08-112",
        engagement=request,
        detail=OfficialLetter(post_id=post, channel="e_delivery"),
    )
    day.tell("Подписано от заместник-кмета по заповед и изпратено: 08-112.")
    return request, letter.id


def wait(session: Session, day: Calendar, request: Engagement) -> None:
    """See that nobody answers, and remind them."""
    day.turn_to(3, 24)
    day.tell("Без отговор повече от 30 дни:")
    show(("Искане", "Изх. №", "Дни"), [(row.name, row.number, row.days) for row in unanswered(session, days=30)])
    session.engagements.move(request, "reminded")


def change(session: Session, day: Calendar, post: int) -> None:
    """Let the minister change, and greet the new one."""
    day.turn_to(4, 2)
    session.affiliations.end(session.affiliations.of_person("Асен Колчев")[0])
    new = session.people.add(given="Мира", surname="Станева", salutation="Уважаема госпожо Министър")
    session.affiliations.add(new, post=post, since=session.today)
    day.tell("Сменен министър; до предишния остават отворени писма:")
    show(
        ("Длъжност", "Предишен", "Нов", "Писма"),
        [
            (row.post, row.old, row.new, "; ".join(map(str, row.open_letters)))
            for row in posts_changed_since(session, day=session.today)
        ],
    )
    print("\n".join(f"            | {line}" for line in greeting_letter(session, post=post).splitlines() if line))


def answer(session: Session, day: Calendar, request: Engagement, letter: int) -> None:
    """Take the answer in, with the promise that it makes."""
    day.turn_to(4, 28)
    session.interactions.log(
        "official_letter",
        "Частично съгласие",
        participants=[MINISTRY],
        direction="in",
        register_name="деловодство",
        register_number="08-112-2",
        reply_to=letter,
        engagement=request,
    )
    session.engagements.move(request, "answered")
    session.commitments.promise("Предпроектно проучване", by=MINISTRY, due_on=date(2026, 9, 30), engagement=request)
    day.tell("Отговор: частично съгласие. Регистърът на кореспонденцията:")
    show(
        ("№", "Дата", "Посока", "Кореспондент", "Относно"),
        [
            (row.number, row.date, DIRECTIONS[row.direction], row.correspondent, row.subject)
            for row in correspondence(session, year=2026)
        ],
    )


def prepare(session: Session, day: Calendar, request: Engagement) -> None:
    """Look before the minister's visit at what is open, and close what is done."""
    day.turn_to(10, 5)
    day.tell("Преди посещението на министъра:")
    show(
        ("Въпрос", "Вид", "Срок", "Просрочен"),
        [
            (row.what, row.kind_title.in_("bg"), row.due, row.is_overdue)
            for row in asks_to(session, institution=MINISTRY)
        ],
    )
    opinion = session.engagements.open(
        INCOMING_REQUEST,
        "Становище по законопроект",
        parties=[MINISTRY],
        responsible_unit="Правен отдел",
        detail=IncomingRequest(kind="opinion", received_on=session.today, due=date(2026, 10, 19)),
    )
    session.engagements.move(opinion, "assigned")
    day.turn_to(10, 12)
    day.tell("Срокове през следващите 7 дни:")
    show(
        ("Искане", "Срок", "Дни", "Отговаря"),
        [(row.name, row.due, row.days_left, row.responsible) for row in due_in(session, days=7)],
    )
    session.change(session.engagements.detail(request, OfficialRequest), outcome="partly_met")
    session.engagements.move(request, "closed", reason="частично удовлетворено")
    day.tell("Приключено: частично удовлетворено.")


def play(path: Path) -> None:
    """Play the story on a new database."""
    day = Calendar()
    crm = Crm.open(path, plugins=["government"], clock=day)
    try:
        with crm.session(actor="r.zhelezov") as session:
            post = settle(session)
            request, letter = ask(session, day, post)
            wait(session, day, request)
            change(session, day, post)
            answer(session, day, request, letter)
            prepare(session, day, request)
    finally:
        crm.close()


def main(arguments: Sequence[str]) -> None:
    """Play it on the file that is named, else on one that is gone afterwards."""
    if arguments:
        play(Path(arguments[0]))
        return
    with TemporaryDirectory() as folder:
        play(Path(folder) / "town.db")


if __name__ == "__main__":
    main(sys.argv[1:])
