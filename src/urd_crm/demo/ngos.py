"""Associations, foundations and chitalishta: who may sign for them, their standing, what we do together.

What they were given, :mod:`urd_crm.demo.grants` tells.
"""

from datetime import timedelta
from decimal import Decimal
from random import Random

from urd_crm import Money
from urd_crm.demo import grants, places
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import Body, Scene
from urd_crm.plugins.ngos.engagements import (
    ADVISORY_SEAT,
    COOPERATION_AGREEMENT,
    JOINT_INITIATIVE,
    PREMISES_USE,
    AdvisorySeat,
    JointInitiative,
    PremisesUse,
)
from urd_crm.plugins.ngos.interactions import (
    COMPLAINT,
    CONSULTATION_INPUT,
    JOINT_EVENT,
    LETTER_OF_SUPPORT,
    SITE_VISIT,
    LetterOfSupport,
)
from urd_crm.plugins.ngos.profiles import Benefit, Form, Manner, Ngo, OfficeBearer, RegisterStatus
from urd_crm.plugins.ngos.records import Influence, Signature
from urd_crm.session import Session

TALKS = 120
"""Contacts of these kinds at full scale."""
AREAS = ("culture", "youth", "environment", "social", "education", "children", "animals", "volunteering")
SUBJECTS = {
    CONSULTATION_INPUT: "Становище по бюджета за младежки дейности",
    JOINT_EVENT: "Почистване на речния бряг",
    SITE_VISIT: "Преглед на дейностите по проекта",
    COMPLAINT: "Шум до залата за репетиции",
}


def fill(scene: Scene) -> None:
    """Add NGOs with their boards, grants, rooms, seats and talks."""
    chance = scene.chance("ngos")
    hours = Hours(scene.crm.town, scene.begin, scene.today - timedelta(days=1))
    bodies = [
        *scene.sort("ngo"),
        *(body for body in scene.sort("culture") if body.slug.startswith("chitalishte")),
    ]
    with scene.crm.session(actor=scene.units["culture"].on(scene.today)[0].latin.split()[-1].lower()) as session:
        for body in bodies:
            session.profiles.set(body.id, _profile(scene, chance, body))
            for member in body.members[:2]:
                session.profiles.set(member.affiliation, OfficeBearer(manner=Manner.SEVERALLY))
        grants.fill(session, scene, bodies)
        _judge(session, scene, chance, bodies)
        _together(session, scene, chance, bodies)
        _talk(session, scene, chance, hours, bodies)
        _agree(session, scene, bodies)


def _profile(scene: Scene, chance: Random, body: Body) -> Ngo:
    form, areas = Form.ASSOCIATION, chance.sample(AREAS, chance.choice((1, 1, 2)))
    if body.sort == "culture":
        form, areas = Form.CHITALISHTE, ["culture"]
    elif body.name.startswith("Фондация"):
        form = Form.FOUNDATION
    elif body.slug.startswith("klub"):
        areas = ["sport", "youth"]
    status = RegisterStatus.COURT_ONLY if chance.random() < 0.12 else RegisterStatus.RE_REGISTERED
    return Ngo(
        form=form,
        benefit=Benefit.PUBLIC if form == Form.CHITALISHTE or chance.random() < 0.7 else Benefit.PRIVATE,
        register_status=status,
        register_checked_on=scene.today - timedelta(days=chance.randrange(10, 400)),
        areas=areas,
        volunteers=chance.choice((0, 5, 12, 30)),
        staff=chance.choice((0, 0, 1, 3)),
        turnover=Money(chance.randrange(20, 120) * 1000, "EUR"),
        last_annual_report_year=scene.today.year - chance.choice((1, 1, 2)),
    )


def _judge(session: Session, scene: Scene, chance: Random, bodies: list[Body]) -> None:
    officers = scene.units["culture"].on(scene.today)
    session.add(
        *(
            Influence(
                party_id=body.id,
                topic=topic,
                influence=chance.choice((1, 2, 3, 3, 4, 5)),
                interest=chance.choice((2, 3, 4, 5)),
                judged_on=scene.today - timedelta(days=chance.randrange(20, 700)),
                judged_by_id=officers[0].affiliation.person_id,
                responsible_id=chance.choice(officers).affiliation.person_id,
            )
            for body in bodies
            for topic in chance.sample(("културен календар", "младежки план", "бюджет"), chance.choice((0, 1, 2)))
        )
    )


def _together(session: Session, scene: Scene, chance: Random, bodies: list[Body]) -> None:
    """Seat some in a council, house some, and do something with some."""
    council = session.organisations.add(
        "Консултативен съвет по въпросите на младежта", parent=scene.units["hall"].id, is_own=True, country="BG"
    )
    seated = [body for body in bodies if body.on(scene.today) and body.members[0].serves(scene.today)]
    opened = grants.morning(scene, scene.today - timedelta(days=400))
    for n, body in enumerate(chance.sample(seated, min(len(seated), 5))):
        person = body.members[0].affiliation.person_id
        seat = session.engagements.open(
            ADVISORY_SEAT, f"Младежки съвет – {body.name}", parties=[body.id], opened_at=opened,
            detail=AdvisorySeat(council_id=council.id, person_id=person, act_number="Заповед № 118",
                                term_until=scene.today + timedelta(days=40 + 100 * n)),
        )  # fmt: skip
        session.engagements.move(seat, "appointed", at=opened + timedelta(days=30))
    for n, body in enumerate(chance.sample(seated, min(len(seated), 4))):
        signed = scene.today - timedelta(days=60 + 30 * n)
        signers = [member for member in body.members[:2] if member.serves(signed)]
        if not signers:
            continue
        room = session.engagements.open(
            PREMISES_USE, f"Зала за {body.name}", parties=[body.id], opened_at=opened,
            detail=PremisesUse(cadastral_id=f"99999.501.{12 + n}.1.{n + 1}", area_m2=Decimal(40 + 15 * n),
                               address=f"ул. „{places.STREETS[n]}“ {n + 3}", rent=Money(20 * n, "EUR"),
                               act_number=f"Решение № {210 + n}", act_date=signed - timedelta(days=20)),
        )  # fmt: skip
        session.engagements.move(room, "decided", at=grants.morning(scene, signed - timedelta(days=20)))
        session.add(Signature(engagement_id=room.id, person_id=signers[0].affiliation.person_id, signed_on=signed))
        session.engagements.move(room, "in_use", at=grants.morning(scene, signed))
    for body in chance.sample(bodies, min(len(bodies), 4)):
        work = session.engagements.open(
            JOINT_INITIATIVE, f"Празник на улицата – {body.name}", parties=[body.id], opened_at=opened,
            detail=JointInitiative(area_of_work="culture", our_share=Money(800, "EUR")),
        )  # fmt: skip
        for n, stage in enumerate(("agreed", "running", "done")[: chance.randint(1, 3)]):
            session.engagements.move(work, stage, at=opened + timedelta(days=20 * (n + 1)))


def _agree(session: Session, scene: Scene, bodies: list[Body]) -> None:
    """Cooperate with one for three years, negotiate with another, and support a third one's application."""
    signed = scene.today - timedelta(days=250)
    able = [body for body in bodies if body.members and body.members[0].serves(signed)]
    if not able:
        return
    first, second, third = (able[n % len(able)] for n in range(3))
    opened = grants.morning(scene, signed - timedelta(days=60))
    work = session.engagements.open(
        COOPERATION_AGREEMENT, f"Споразумение с {first.name}", parties=[first.id], opened_at=opened
    )
    session.agreements.add(
        "cooperation", work.name, parties=[scene.units["hall"].id, first.id], engagement=work, signed_on=signed,
        expires_on=signed + timedelta(days=3 * 365), notice_days=60, responsible_unit=scene.units["culture"].name,
        act_number="Решение № 240", act_date=signed - timedelta(days=20),
    )  # fmt: skip
    session.add(Signature(engagement_id=work.id, person_id=first.members[0].affiliation.person_id, signed_on=signed))
    session.engagements.move(work, "signed", at=grants.morning(scene, signed))
    session.engagements.open(COOPERATION_AGREEMENT, f"Преговори с {second.name}", parties=[second.id])
    day = scene.today - timedelta(days=35)
    session.interactions.log(
        LETTER_OF_SUPPORT, "Подкрепа за кандидатстване", participants=[third.id], direction="out", language="bg",
        occurred_at=grants.morning(scene, day),
        detail=LetterOfSupport(programme="Фонд за граждански инициативи", apply_by=day + timedelta(days=20)),
    )  # fmt: skip


def _talk(session: Session, scene: Scene, chance: Random, hours: Hours, bodies: list[Body]) -> None:
    for _ in range(scene.many(TALKS, least=4)):
        day = hours.day(chance)
        body = chance.choice(bodies)
        theirs, ours = body.on(day), scene.units["culture"].on(day)
        kind = chance.choice(tuple(SUBJECTS))
        if theirs and ours:
            session.interactions.log(
                kind, SUBJECTS[kind], occurred_at=hours.moment(chance, day, is_appointment=True), language="bg",
                participants=[chance.choice(theirs).affiliation, chance.choice(ours).affiliation],
            )  # fmt: skip
