"""What the municipality gave to NGOs, year after year: a programme, applications, contracts, instalments, reports."""

from datetime import date, datetime, time, timedelta
from random import Random

from urd_crm import Engagement, Money
from urd_crm.demo.scene import Body, Scene
from urd_crm.plugins.ngos.engagements import MUNICIPAL_GRANT, MunicipalGrant
from urd_crm.plugins.ngos.records import Disbursement, GrantProgramme, Signature
from urd_crm.session import Session
from urd_crm.values.lang_text import LangText

APPLICATIONS = 18
"""Applications of a year at full scale."""
TITLES = (
    ("Лято в двора", "Summer in the yard", "youth"),
    ("Работилница за стари занаяти", "Workshop of old crafts", "culture"),
    ("Чиста река", "A clean river", "environment"),
    ("Спорт за всички", "Sport for all", "sport"),
    ("Читалня под ясена", "A reading room under the ash", "education"),
)
EURO = 2026
"""The first year of the euro · Source: Council Decision (EU) 2025/1407."""


def fill(session: Session, scene: Scene, bodies: list[Body]) -> None:
    """Add the grants of each year of the story."""
    chance = scene.chance("grants")
    in_debt: set[int] = set()
    for year in range(scene.begin.year, scene.today.year + 1):
        currency = "EUR" if year >= EURO else "BGN"
        title = LangText(bg=f"Граждански инициативи {year}", en=f"Civic initiatives {year}")
        programme = GrantProgramme(
            code=f"civic-{year}",
            title=title,
            year=year,
            budget=Money(120_000, currency),
            act_number=f"Решение № {year - 1900}",
        )
        session.add(programme)
        willing = [body for body in bodies if body.id not in in_debt]
        for n, body in enumerate(chance.sample(willing, min(len(willing), scene.many(APPLICATIONS, least=3))), 1):
            if _apply(session, scene, chance, body, programme, n, currency):
                in_debt.add(body.id)


def morning(scene: Scene, day: date) -> datetime:
    """Give ten o'clock of a day in the town."""
    return datetime.combine(day, time(10), scene.crm.town.zone)


def _apply(
    session: Session, scene: Scene, chance: Random, body: Body, programme: GrantProgramme, n: int, currency: str
) -> bool:
    """Tell one application as far as today; say whether its report is owed for good."""
    year = programme.year
    begun = date(year, 2, 1) + timedelta(days=chance.randrange(20))
    if begun < scene.begin or begun >= scene.today:
        return False
    bg, en, area = chance.choice(TITLES)
    asked = Money(chance.randrange(20, 80) * 100, currency)
    detail = MunicipalGrant(
        identifier=f"360G-yasengrad-{year}-{n:03d}",
        title=LangText(bg=bg, en=en),
        description=LangText(
            bg=f"{bg}: открити занимания през цялото лято.", en=f"{en}: open to all during the summer."
        ),
        programme_id=programme.id,
        area_of_work=area,
        amount_applied=asked,
        planned_start=date(year, 5, 15),
        planned_end=date(year, 10, 31),
    )
    grant = session.engagements.open(
        MUNICIPAL_GRANT, f"{bg} – {body.name}", parties=[body.id], detail=detail, opened_at=morning(scene, begun),
        responsible_unit=scene.units["culture"].name,
    )  # fmt: skip
    signed = begun + timedelta(days=55)
    signers = [member for member in body.members[:2] if member.serves(signed)]
    fate = chance.random()
    refusal = "inadmissible" if fate < 0.08 else "rejected" if fate < 0.25 or not signers else ""
    steps = [("admissible", 10), ("assessed", 25), ("rejected", 35)] if refusal == "rejected" else [(refusal, 10)]
    if not refusal:
        steps = [("admissible", 10), ("assessed", 25), ("awarded", 35), ("contracted", 55), ("disbursing", 60)]
    for stage, days in steps:
        day = begun + timedelta(days=days)
        if day >= scene.today:
            return False
        if stage == "awarded":
            session.change(
                detail,
                amount_awarded=asked,
                award_date=day,
                report_due=date(year, 11, 30),
            )
        if stage == "contracted":
            person = signers[0].affiliation.person_id
            session.add(Signature(engagement_id=grant.id, person_id=person, signed_on=day))
        if stage == "disbursing":
            half = Money.of_minor(asked.minor // 2, currency)
            session.add(Disbursement(engagement_id=grant.id, amount=half, paid_on=day, note="Аванс"))
        session.engagements.move(grant, stage, at=morning(scene, day), reason=_reason(stage))
    return not refusal and not _report(session, scene, chance, grant, detail)


def _reason(stage: str) -> str | None:
    return {"inadmissible": "Непълни документи", "rejected": "Под прага от точки"}.get(stage)


def _report(session: Session, scene: Scene, chance: Random, grant: Engagement, detail: MunicipalGrant) -> bool:
    """Report on a grant, be paid the rest and close it; say whether the report came, or may still come in time."""
    assert detail.planned_end is not None
    assert detail.amount_awarded is not None
    received = detail.planned_end + timedelta(days=chance.randrange(5, 28))
    accepted, closed = received + timedelta(days=9), received + timedelta(days=20)
    if closed >= scene.today:
        return True
    if chance.random() < 0.08:
        return False
    session.change(detail, report_received_on=received, report_accepted_on=accepted)
    session.engagements.move(grant, "reported", at=morning(scene, accepted))
    rest = detail.amount_awarded - Money.of_minor(detail.amount_awarded.minor // 2, detail.amount_awarded.currency)
    session.add(Disbursement(engagement_id=grant.id, amount=rest, paid_on=closed, note="Окончателно плащане"))
    session.engagements.move(grant, "closed", at=morning(scene, closed))
    return True
