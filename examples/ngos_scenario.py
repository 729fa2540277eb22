"""A season with two organisations: grants, a promise that was late, the report, the register as open data.

``python ngos_scenario.py`` works on a database in a temporary folder;
``python ngos_scenario.py town.db`` leaves you one to look around in. It wants a new file.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from urd_crm import Crm, Engagement, Money, Session, UrdCrmError
from urd_crm.plugins.ngos import (
    ADVISORY_SEAT,
    MUNICIPAL_GRANT,
    AdvisorySeat,
    GrantProgramme,
    Influence,
    MunicipalGrant,
    Ngo,
    OfficeBearer,
    Signature,
    grants_json,
    not_met_in,
    overdue_commitments,
    pay,
    who_sits_where,
)
from urd_crm.values.lang_text import LangText

SOFIA = ZoneInfo("Europe/Sofia")
YARD, WIND = "Сдружение „Отворен двор“", "Фондация „Северен вятър“"
PETYA, YANA = "Петя Драганова @ Община Долно Поле", f"Яна Колева @ {YARD}"


class Calendar:
    """The clock of the story: it stands where the story is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 2, 2, 10, 0, tzinfo=SOFIA)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.now

    def turn_to(self, *moment: int) -> datetime:
        """Turn to a morning in Sofia: year, month, day."""
        year, month, day = moment
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
    return cell.format("bg") if isinstance(cell, Money) else "–" if cell is None else str(cell)


def refused(day: Calendar, what: str, attempt: Callable[[], object]) -> None:
    """Try what has to be refused, and tell why it was."""
    try:
        attempt()
    except UrdCrmError as error:
        day.tell(f"{what}: отказано, {error.in_('bg')}")
    else:
        raise SystemExit(f"{what}: was not refused")


def settle(session: Session, day: Calendar) -> None:
    """Write down who is there before the story begins."""
    hall = session.organisations.add(
        "Община Долно Поле", country="BG", is_own=True, identifiers={"BG-EIK": "999900002"}
    )
    petya = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
    yard = session.organisations.add(YARD, country="BG", identifiers={"BG-EIK": "999900027"})
    session.profiles.set(
        yard, Ngo(form="association", benefit="public", register_status="re_registered", areas=["youth"], volunteers=12)
    )
    yana = session.people.add(given="Яна", surname="Колева")
    job = session.affiliations.add(yana, yard, position="Председател", since="2021")
    session.profiles.set(job, OfficeBearer(manner="severally"))
    wind = session.organisations.add(WIND, country="BG", identifiers={"BG-EIK": "999900034"})
    session.profiles.set(
        wind, Ngo(form="foundation", benefit="private", register_status="court_only", areas=["culture"])
    )
    session.add(
        GrantProgramme(
            code="youth-2026", title=LangText(bg="Младежи 2026", en="Youth 2026"), year=2026, budget=Money(60000, "EUR")
        )
    )
    day.tell("Две организации и програма „Младежи 2026“ с бюджет 60 000 €. Какво буди внимание:")
    show(("забележка",), [(each.message.in_("bg"),) for each in session.warnings])


def apply(session: Session, day: Calendar, ngo: str, number: str, title: str, amount: int) -> Engagement:
    """Take an application in."""
    detail = MunicipalGrant(
        identifier=f"360G-dolnopole-2026-{number}",
        title=LangText(bg=title),
        description=LangText(bg=f"{title}: за младежите на общината"),
        programme_id=1,
        area_of_work="youth",
        location=["68850"],
        amount_applied=Money(amount, "EUR"),
        planned_start=date(2026, 6, 1),
        planned_end=date(2026, 8, 31),
    )
    grant = session.engagements.open(MUNICIPAL_GRANT, title, parties=[ngo], detail=detail)
    day.tell(f"{ngo} кандидатства с „{title}“ за {detail.amount_applied.format('bg')}.")
    return grant


def give(session: Session, day: Calendar, grant: Engagement) -> None:
    """Assess, award, sign, pay the advance."""
    session.engagements.move(grant, "admissible")
    session.engagements.add_parties(grant, ("Яна Колева", "assessor"))
    day.tell(f"Оценител е Яна Колева: {session.warnings[-1].message.in_('bg')}")
    session.delete(*session.engagements.parties(grant, "assessor"))
    session.engagements.add_parties(grant, ("Петя Драганова", "assessor"))
    session.engagements.move(grant, "assessed")
    day.turn_to(2026, 4, 15)
    detail = session.engagements.detail(grant, MunicipalGrant)
    session.change(detail, amount_awarded=Money(7500, "EUR"), award_date=session.today, report_due=date(2026, 9, 30))
    session.engagements.move(grant, "awarded")
    refused(day, "Договор без подпис", lambda: session.engagements.move(grant, "contracted"))
    signer = session.people.get("Яна Колева")
    session.add(Signature(engagement_id=grant.id, person_id=signer.id, signed_on=session.today))
    session.engagements.move(grant, "contracted")
    day.turn_to(2026, 5, 10)
    pay(session, grant, Money(3750, "EUR"))
    day.tell("Договорът е подписан и авансът от 50 % е платен.")


def promise(session: Session, day: Calendar) -> None:
    """Promise a room and be late with it."""
    day.turn_to(2026, 5, 22)
    meeting = session.interactions.log("meeting", "Помещение за ателиетата", participants=[PETYA, YANA])
    session.commitments.promise(
        "Стая в младежкия център",
        to=YARD,
        due_on=date(2026, 6, 15),
        interaction=meeting,
        responsible_unit="Общинска собственост",
    )
    day.tell("На среща обещахме помещение до 15.06.2026.")
    day.turn_to(2026, 6, 16)
    day.tell("Просрочени ангажименти към НПО:")
    show(
        ("ангажимент", "към", "срок", "дни", "звено"),
        [(row.text, row.to, row.due_on, row.days_late, row.unit) for row in overdue_commitments(session)],
    )


def report(session: Session, day: Calendar, grant: Engagement) -> None:
    """Accept the report, pay the rest, publish."""
    day.turn_to(2026, 9, 1)
    refused(day, "Второ плащане", lambda: pay(session, grant, Money(3750, "EUR")))
    day.turn_to(2026, 9, 30)
    session.interactions.log("report_received", "Отчет за лятото", participants=[YANA], engagement=grant)
    detail = session.engagements.detail(grant, MunicipalGrant)
    session.change(detail, report_received_on=session.today, report_accepted_on=session.today)
    session.engagements.move(grant, "reported")
    pay(session, grant, Money(3750, "EUR"))
    session.engagements.move(grant, "closed")
    day.tell("Отчетът е приет, остатъкът е платен. Отворени данни (360Giving):")
    print("\n".join("            " + line for line in grants_json(session).splitlines()))
    profile = session.profiles.get(YARD, Ngo)
    refused(day, "Смяна на обществена с частна полза", lambda: session.change(profile, benefit="private"))


def invite(session: Session, day: Calendar) -> None:
    """Fill a seat in the council, and see who is to come to the next round table."""
    day.turn_to(2026, 10, 12)
    council = session.organisations.add("Консултативен съвет по въпросите на младежта", parent="Община Долно Поле")
    maria = session.people.add(given="Мария", surname="Тодорова")
    seat = AdvisorySeat(council_id=council.id, person_id=maria.id)
    session.engagements.open(ADVISORY_SEAT, "Мария Тодорова", parties=[YARD], detail=seat)
    day.tell("Кой участва в кой съвет:")
    show(
        ("съвет", "лице", "от", "етап"),
        [(row.council, row.person, row.organisation, row.stage_title.in_("bg")) for row in who_sits_where(session)],
    )
    day.turn_to(2026, 12, 1)
    judge = session.people.get("Петя Драганова")
    for name, influence in ((YARD, 4), (WIND, 5)):
        session.add(
            Influence(
                party_id=session.organisations.get(name).id,
                topic="младежи",
                influence=influence,
                interest=4,
                judged_on=session.today,
                judged_by_id=judge.id,
            )
        )
    day.tell("Влиятелни организации без среща от шест месеца, за кръглата маса:")
    show(
        ("организация", "тема", "влияние", "последна среща"),
        [(row.party, row.topic, row.influence, row.last_met) for row in not_met_in(session)],
    )


def main(path: Path) -> None:
    """Tell the story on a new database."""
    day = Calendar()
    crm = Crm.open(path, plugins=["ngos"], strict=True, clock=day)
    with crm.session(actor="p.draganova") as session:
        settle(session, day)
        day.turn_to(2026, 3, 2)
        grant = apply(session, day, YARD, "014", "Лято в двора", 8000)
        apply(session, day, WIND, "015", "Фестивал на вятъра", 15000)
        day.tell(f"{WIND}: {session.warnings[-1].message.in_('bg')}")
        give(session, day, grant)
        promise(session, day)
        report(session, day, grant)
        invite(session, day)
    crm.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:
            main(Path(folder) / "town.db")
