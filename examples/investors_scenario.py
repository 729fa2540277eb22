"""The life of one investment, from the first e-mail to the yearly visit, as a clerk would read it back.

``python investors_scenario.py`` works on a database in a temporary folder;
``python investors_scenario.py town.db`` leaves you one to look around in. It wants a new file.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from urd_crm import Crm, Engagement, Money, Session, UrdCrmError
from urd_crm.plugins.investors import (
    AFTERCARE,
    CLASS_V_CERTIFICATE,
    INVESTMENT_PROJECT,
    INVESTOR_ENQUIRY,
    INVESTOR_ISSUE,
    ClassVCertificate,
    InvestmentProject,
    Investor,
    InvestorEnquiry,
    InvestorIssue,
    Requirement,
    Site,
    SiteShown,
    SiteVisit,
    aftercare_due,
    announced_vs_realised,
    blocking_issues,
    convert,
    pipeline,
    reserve,
    response_time,
    sites_matching,
)
from urd_crm.values.lang_text import LangText

SOFIA = ZoneInfo("Europe/Sofia")
PETYA, ANNA = "Петя Драганова @ Община Долно Поле", "Anna Lindqvist @ Lindqvist Ventil AB"
RESULTS = {"pass": "да", "fail": "не", "unknown": "неизвестно"}


class Calendar:
    """The clock of the story: it stands where the story is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 2, 3, 9, 0, tzinfo=SOFIA)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.now

    def turn_to(self, *moment: int) -> datetime:
        """Turn to a moment in Sofia: year, month, day, hour, minute."""
        year, month, day, hour, minute = moment
        self.now = datetime(year, month, day, hour, minute, tzinfo=SOFIA)
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
    holding = session.organisations.add("Lindqvist Holding AB", country="SE")
    ventil = session.organisations.add("Lindqvist Ventil AB", country="SE", parent=holding)
    anna = session.people.add(given="Anna", surname="Lindqvist", languages=["sv", "en"])
    session.affiliations.add(anna, ventil, position="CFO", email="anna@example.com")
    session.organisations.add("Посолство на Кралство Швеция", country="SE")
    fresh = date(2026, 1, 15)
    session.add(
        Site(name=LangText(bg="Зона Изток"), cadastral_id="68850.501.77", area_m2=52000, power_mw=8, data_on=fresh),
        Site(name=LangText(bg="Зона Север"), area_m2=38000, power_mw=10, data_on=fresh),
        Site(name=LangText(bg="Хале Вихър"), kind="hall", ownership="private", area_m2=41000, data_on=date(2025, 7, 1)),
    )


def ask(session: Session, day: Calendar) -> Engagement:
    """Take the enquiry in, acknowledge it and look into it."""
    received = day.turn_to(2026, 2, 3, 9, 12)
    enquiry = session.engagements.open(
        INVESTOR_ENQUIRY,
        "Завод за вентили",
        parties=["Lindqvist Ventil AB", ("Посолство на Кралство Швеция", "посредник")],
        detail=InvestorEnquiry(channel="email", source="embassy", received_at=received),
    )
    session.interactions.log(
        "enquiry", "Търсят терен за завод", participants=[ANNA], direction="in", engagement=enquiry
    )
    day.tell("Запитване от Lindqvist Ventil AB, чрез посолството.")
    day.turn_to(2026, 2, 3, 15, 40)
    session.engagements.move(enquiry, "acknowledged")
    day.turn_to(2026, 2, 4, 11, 0)
    session.add(Requirement(engagement_id=enquiry.id, area_min_m2=40000, power_mw=6, start_by="2028-03"))
    profile = Investor(
        hq_country="SE", nace="28.14", employees=1200, key_account_id=session.people.get("Петя Драганова").id
    )
    session.profiles.set("Lindqvist Ventil AB", profile)
    for stage in ("screened", "processing"):
        session.engagements.move(enquiry, stage)
    day.turn_to(2026, 2, 6, 10, 0)
    session.engagements.move(enquiry, "answered")
    (row,) = response_time(session, month="2026-02")
    day.tell("Отговорено. Стандартът за обслужване:")
    show(
        ("", "до", "на", "в срок"),
        [
            ("потвърждаване", row.acknowledge_by, row.acknowledged_on, "да" if row.is_acknowledged_in_time else "не"),
            ("отговор", row.answer_by, row.answered_on, "да" if row.is_answered_in_time else "не"),
        ],
    )
    return enquiry


def court(session: Session, day: Calendar, enquiry: Engagement) -> Engagement:
    """Make it a confidential project, propose sites, show them and keep one."""
    detail = InvestmentProject(type="greenfield", jobs=220, competing_locations=["Iași", "Niš"])
    profile = session.profiles.get("Lindqvist Ventil AB", Investor)
    assert profile is not None
    checked = {"sanctions_checked_on": session.today, "beneficial_owner_checked_on": session.today}
    session.change(profile, nda_until=date(2027, 2, 28), **checked)
    project = convert(session, enquiry, "Завод за вентили", code_name="Orchid", detail=detail)
    day.tell("Става проект с кодово име Orchid. Подходящи терени:")
    matches = sites_matching(session, 1)
    names = {match.site_id: match.name.in_("bg") for match in matches}
    criteria = [(match, match.criterion("area"), match.criterion("power")) for match in matches]
    show(
        ("терен", "подхожда", "площ, m²", "недостиг", "мощност, MW"),
        [
            (
                match.name.in_("bg"),
                RESULTS[match.result],
                area and area.has,
                area and area.gap,
                power and (power.has or "?"),
            )
            for match, area, power in criteria
        ],
    )
    day.turn_to(2026, 2, 10, 14, 0)
    for stage in ("qualified", "proposal_sent"):
        session.engagements.move(project, stage)
    session.interactions.log(
        "offer_letter", "Три терена", participants=[PETYA, ANNA], direction="out", engagement=project
    )
    day.tell("Изпратено предложение. Какво буди внимание:")
    findings = [(names[each.entity_id or 0], each.in_("bg")) for each in session.review.findings(plugin="investors")]
    show(("терен", "забележка"), findings)
    visited_at = day.turn_to(2026, 3, 17, 10, 0)
    session.engagements.move(project, "site_visit")
    visit = session.interactions.log(
        "site_visit",
        "Оглед на три терена",
        participants=[PETYA, ANNA],
        occurred_at=visited_at,
        language="en",
        engagement=project,
        detail=SiteVisit(delegates=4, conclusion="Без преводач, на английски"),
    )
    east, north, hall = (match.site_id for match in sorted(matches, key=lambda match: match.site_id))
    session.add(
        SiteShown(interaction_id=visit.id, site_id=east, verdict="preferred", feedback="Близо до магистралата"),
        SiteShown(interaction_id=visit.id, site_id=north, verdict="rejected", feedback="Тесен"),
        SiteShown(interaction_id=visit.id, site_id=hall, verdict="possible"),
    )
    site = reserve(session, east, project, until=date(2026, 9, 30))
    day.tell(f"Оглед. {site.name.in_('bg')} е резервиран за Orchid до {site.reserved_until:%d.%m.%Y}.")
    tulip = session.engagements.open(INVESTMENT_PROJECT, "Tulip")
    refused(day, "Опит да се резервира за Tulip", lambda: reserve(session, east, tulip, until=date(2026, 12, 31)))
    refused(day, "Отговор на пресата", lambda: session.disclosure.refuse("Идва „Линдквист Вентил“."))
    return project


def win(session: Session, day: Calendar, project: Engagement) -> None:
    """Be shortlisted, win, and see the certificate refused."""
    detail = session.engagements.detail(project, InvestmentProject)
    day.turn_to(2026, 5, 20, 9, 0)
    session.change(detail, probability=60)
    session.engagements.move(project, "shortlisted")
    day.tell("В краткия списък. Проекти по етапи:")
    show(
        ("етап", "проекти", "места", "с вероятност", "най-дълго, дни"),
        [(row.title.in_("bg"), row.count, row.jobs, row.weighted_jobs, row.oldest_days) for row in pipeline(session)],
    )
    day.turn_to(2026, 7, 2, 16, 0)
    session.engagements.move(project, "decision")
    refused(day, "Опит за „Спечелен“ без данни", lambda: session.engagements.move(project, "won"))
    capex = Money("31000000", "EUR")
    session.change(detail, decided_on=session.today, announced_on=session.today, capex=capex)
    session.engagements.move(project, "won")
    session.change(project, code_name=None)
    day.tell(f"Спечелен и обявен: {capex.format('bg')} и {detail.jobs} работни места.")
    day.turn_to(2026, 7, 10, 11, 0)
    applied = ClassVCertificate(capex=capex, jobs=220, job_years=5)
    certificate = session.engagements.open(CLASS_V_CERTIFICATE, "Завод за вентили", detail=applied, origin=project)
    session.engagements.move(certificate, "completeness")
    refused(day, "Сертификат клас В", lambda: session.engagements.move(certificate, "assessed"))
    session.change(applied, referred_to="Национална агенция за инвестиции")
    session.engagements.move(certificate, "refused", reason="Над тавана на наредбата")


def look_after(session: Session, day: Calendar, project: Engagement) -> None:
    """See the plant built, visit it, and compare what was announced with what is there."""
    day.turn_to(2026, 9, 7, 9, 0)
    session.engagements.move(project, "establishment")
    grid = session.organisations.add("Електроразпределение Долно Поле", country="BG")
    for name in ("Скица", "Виза за проектиране", "Разрешение за строеж", "Пътна връзка", "Присъединяване към мрежата"):
        blocks = name == "Присъединяване към мрежата"
        permit = InvestorIssue(kind="permit", is_blocking=blocks, escalated_to_id=grid.id if blocks else None)
        issue = session.engagements.open(
            INVESTOR_ISSUE, name, parties=["Lindqvist Ventil AB"], detail=permit, origin=project
        )
        if blocks:
            session.engagements.move(issue, "escalated")
    day.tell("Изграждане: пет разрешителни. Какво спира инвеститора:")
    show(
        ("въпрос", "при кого", "от"),
        [(row.name, row.escalated_to, row.opened_on) for row in blocking_issues(session)],
    )
    day.turn_to(2028, 4, 3, 10, 0)
    session.engagements.move(project, "operating")
    day.turn_to(2028, 4, 20, 10, 0)
    aftercare = session.engagements.open(AFTERCARE, "Първо посещение", parties=["Lindqvist Ventil AB"], origin=project)
    session.engagements.move(aftercare, "visited")
    session.change(
        session.engagements.detail(project, InvestmentProject),
        capex_realised=Money("28500000", "EUR"),
        jobs_realised=180,
        realised_on=session.today,
        realised_evidence="Годишен отчет за 2027 г.",
    )
    day.turn_to(2028, 7, 3, 10, 0)
    day.tell("Две години след обявяването: обявено и изпълнено.")
    (row,) = announced_vs_realised(session)
    show(
        ("", "обявено", "изпълнено", "дял, %"),
        [
            ("инвестиция", row.capex, row.capex_realised, row.capex_share),
            ("работни места", row.jobs, row.jobs_realised, row.jobs_share),
        ],
    )
    day.turn_to(2029, 4, 20, 9, 0)
    (due,) = aftercare_due(session)
    day.tell(f"Ред е за ново посещение; последното беше на {due.last_visit:%d.%m.%Y}.")


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
    crm = Crm.open(path, plugins=["investors"], strict=True, clock=day)
    with crm.session(actor="p.draganova") as session:
        settle(session)
        enquiry = ask(session, day)
        project = court(session, day, enquiry)
        win(session, day, project)
        look_after(session, day, project)
    crm.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:
            main(Path(folder) / "town.db")
