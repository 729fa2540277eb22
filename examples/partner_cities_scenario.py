"""A year with a twin city: the treaty runs out, is renewed by both councils, and people come and go.

``python partner_cities_scenario.py`` works on a database in a temporary folder;
``python partner_cities_scenario.py town.db`` leaves you one to look around in. It wants a new file.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from urd_crm import Agreement, Crm, Engagement, Money, Session, UrdCrmError
from urd_crm.plugins.partner_cities import (
    EXCHANGE,
    TWINNING,
    CityLetter,
    Exchange,
    PartnerCity,
    Twinning,
    agree,
    agreements_expiring,
    balance_in_out,
    freeze,
    next_anniversaries,
    unanswered_letters,
)
from urd_crm.values.lang_text import LangText

SOFIA = ZoneInfo("Europe/Sofia")
LARISKA, RADOMIR, SAMARSK = "Δήμος Λαρίσκας", "Miasto Radomir Wielki", "Город Самарск"
CITIES = (
    (LARISKA, "Лариска", "GR", ["el", "en"], "05-15", "03-25"),
    (RADOMIR, "Радомир Велки", "PL", ["pl", "en"], "last-saturday-06", "11-11"),
    (SAMARSK, "Самарск", "RU", ["ru"], "2-sunday-09", "06-12"),
)
WAYS = {"in": "при нас", "out": "при тях"}


class Calendar:
    """The clock of the story: it stands where the story is."""

    def __init__(self) -> None:
        self.now = datetime(2025, 6, 1, 9, 0, tzinfo=SOFIA)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.now

    def turn_to(self, year: int, month: int, day: int) -> datetime:
        """Turn to ten o'clock of a day in Sofia."""
        self.now = datetime(year, month, day, 10, 0, tzinfo=SOFIA)
        return self.now

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
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return cell.format("bg") if isinstance(cell, Money) else "" if cell is None else str(cell)


def settle(session: Session) -> None:
    """Write down who is there before the story begins."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
    for local, name, country, languages, city_day, national_day in CITIES:
        city = session.organisations.add(local, country=country)
        profile = PartnerCity(
            name=LangText(bg=name),
            country=country,
            languages=languages,
            city_day=city_day,
            national_day=national_day,
            relation="twin",
            coordinator_id=petya.id,
        )
        session.profiles.set(city, profile)
    terms = {"signed_on": date(2001, 6, 18), "expires_on": date(2026, 6, 18), "responsible_id": petya.id}
    agree(session, LARISKA, "Договор с Лариска", kind="twin", areas=["culture", "youth"], **terms)
    agree(session, RADOMIR, "Договор с Радомир Велки", kind="twin", areas=["education"], signed_on=date(2011, 9, 3))
    freeze(session, SAMARSK, act="31/2022", since=date(2022, 3, 31))
    for direction, years in (("in", (2021, 2022, 2023, 2024)), ("out", (2022, 2024))):
        for year in years:
            detail = Exchange(
                kind="culture", direction=direction, starts_on=date(year, 10, 2), people=18, cost="1200 EUR"
            )
            hold(session, session.engagements.open(EXCHANGE, f"Гостуване {year}", parties=[LARISKA], detail=detail))


def hold(session: Session, exchange: Engagement) -> None:
    """Take an exchange through its stages."""
    for stage in ("agreed", "confirmed", "held"):
        session.engagements.move(exchange, stage)


def look_ahead(session: Session, day: Calendar) -> Engagement:
    """See a year ahead which agreement runs out, and begin to renew it."""
    day.turn_to(2025, 7, 1)
    day.tell("Споразумения, които изтичат до една година:")
    show(
        ("град", "подписано", "изтича", "подновяване", "отговорник"),
        [
            (row.city, row.signed_on, row.expires_on, "няма" if row.renewal == "none" else row.renewal, row.responsible)
            for row in agreements_expiring(session, months=12)
        ],
    )
    renewal = session.engagements.open(TWINNING, "Лариска: подновяване", parties=[LARISKA], detail=Twinning())
    task = session.tasks.add("Проект на договор", due_on=date(2025, 12, 1), engagement=renewal)
    day.tell(f"Задача: {task.title} до {task.due_on:%d.%m.%Y}.")
    return renewal


def renew(session: Session, day: Calendar, renewal: Engagement) -> Agreement:
    """Bring the new agreement through both councils to its signing."""
    day.turn_to(2026, 3, 26)
    areas = ["culture", "youth", "economy"]
    draft = agree(session, LARISKA, "Нов договор с Лариска", kind="twin", areas=areas, twinning=renewal)
    for stage in ("explored", "letter_of_intent"):
        session.engagements.move(renewal, stage)
    session.change(draft, act_number="498", act_date=session.today)
    session.engagements.move(renewal, "council_approved_us")
    day.tell("Нашият общински съвет одобрява договора с решение № 498.")
    refused(day, "Опит да се подпише", lambda: session.engagements.move(renewal, "signed"))
    day.turn_to(2026, 4, 20)
    session.change(draft, their_act_number="41/2026", their_act_date=session.today)
    session.engagements.move(renewal, "council_approved_them")
    day.tell("Одобрява го и съветът на Лариска: 41/2026. Какво предстои да се отбележи:")
    show(
        ("кога", "град", "повод", "години"), [(a.day, a.city, a.title.bg, a.years) for a in next_anniversaries(session)]
    )
    day.turn_to(2026, 6, 17)
    detail = Exchange(kind="official", direction="in", starts_on=session.today, days=3, people=12, cost="3400 EUR")
    hold(session, session.engagements.open(EXCHANGE, "25 години побратимяване", parties=[LARISKA], detail=detail))
    day.turn_to(2026, 6, 18)
    session.change(draft, signed_on=session.today, in_force_from=session.today, expires_on=date(2051, 6, 18))
    for stage in ("signed", "active"):
        session.engagements.move(renewal, stage)
    day.tell(f"Подписан пред делегация от 12 души; в сила до {draft.expires_on:%d.%m.%Y}.")
    return draft


def work(session: Session, day: Calendar) -> None:
    """Plan an exchange, write a letter, leave a frozen partner alone, and look back."""
    day.turn_to(2026, 6, 25)
    youth = Exchange(kind="youth", direction="in", people=52, invited_international=22, programme="cerv")
    seen = len(session.warnings)
    session.engagements.open(EXCHANGE, "Младежки обмен", parties=[LARISKA], detail=youth)
    odd(session, day, "Младежки обмен, 52 участници, 22 поканени", seen)
    session.change(youth, invited_international=26)
    day.turn_to(2026, 7, 1)
    seen, letter = len(session.warnings), CityLetter()
    session.interactions.log(
        "city_letter",
        "Покана за празника на града",
        participants=[LARISKA],
        direction="out",
        language="bg",
        register_name="изходящ",
        register_number="04-17/2026",
        detail=letter,
    )
    odd(session, day, "Писмо само на български", seen)
    session.change(letter, translated_into=["en"])
    day.turn_to(2026, 8, 1)
    day.tell("Писма без отговор:")
    rows = unanswered_letters(session)
    show(("град", "изпратено", "дни", "изх. №"), [(r.city, r.sent_on, r.days, r.register_number) for r in rows])
    choir = Exchange(kind="culture", direction="out", starts_on=date(2026, 10, 1))
    refused(
        day,
        "Хор в Самарск",
        lambda: session.engagements.open(EXCHANGE, "Хор в Самарск", parties=[SAMARSK], detail=choir),
    )
    day.tell("Баланс с Лариска за пет години:")
    balance = balance_in_out(session, city=LARISKA)
    show(
        ("посока", "обмени", "хора", "разход"),
        [(WAYS[row.direction], row.exchanges, row.people, row.cost) for row in balance],
    )
    print()
    print(session.output("partner_cities.agreement_register"))


def odd(session: Session, day: Calendar, what: str, seen: int) -> None:
    """Tell what was odd in what was just written."""
    for problem in session.warnings[seen:]:
        day.tell(f"{what}: {problem.in_('bg')}")


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
    crm = Crm.open(path, plugins=["partner_cities"], strict=True, clock=day)
    with crm.session(actor="p.draganova") as session:
        settle(session)
        renewal = look_ahead(session, day)
        renew(session, day, renewal)
        work(session, day)
    crm.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:
            main(Path(folder) / "town.db")
