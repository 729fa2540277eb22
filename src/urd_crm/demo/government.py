"""Institutions: ministries and offices of the state, our requests to them and theirs to us, a regional council."""

from datetime import date, datetime, timedelta
from random import Random

from attrs import define
from sqlmodel import col, select

from urd_crm.demo import law, names
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import Scene
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.validity import is_valid_on
from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    OFFICIAL_REQUEST,
    Basis,
    BodyKind,
    BodySeat,
    ConsultativeBody,
    IncomingRequest,
    Institution,
    InstitutionKind,
    Level,
    Mandate,
    OfficialChannel,
    OfficialLetter,
    OfficialRequest,
    RequestKind,
    RequestOutcome,
)
from urd_crm.session import Session

ASKED = 60
"""Requests of ours at full scale."""
RECEIVED = 40
"""Requests to us at full scale."""
REGISTER = "институции"
MINISTRIES = (
    ("Министерство на пътищата и мостовете", "пътища"),
    ("Министерство на общинското развитие", "финансиране"),
    ("Министерство на училищата и читалищата", "образование"),
)
"""Invented: no cabinet has them."""
MATTERS = (
    "Ремонт на пътен надлез",
    "Средства за енергийно обновяване на училище",
    "Данни за трафика по обходния път",
    "Становище по устройствен план",
    "Представител в общинска комисия",
    "Разрешение за ползване на държавен имот",
)
LEGAL = "Дирекция „Правно обслужване“"


@define
class Course:
    """What the requests of one run share. For one thread."""

    session: Session
    scene: Scene
    chance: Random
    hours: Hours
    offices: list[tuple[int, Post]]
    """Ministries and the office of their minister."""
    mayors: list[Affiliation]

    def mayor(self, day: date) -> int | None:
        """Give who was mayor on a day."""
        for job in self.mayors:
            if is_valid_on(job, day):
                return job.person_id
        return None


def fill(scene: Scene) -> None:
    """Add institutions, requests in both directions and a body that we sit in."""
    chance = scene.chance("government")
    hours = Hours(scene.crm.town, scene.begin, scene.today - timedelta(days=1))
    with scene.crm.session(actor="kantselaria") as session:
        for body in scene.sort("state"):
            profile = Institution(
                level=Level.REGIONAL, kind=InstitutionKind.AGENCY, channels=[OfficialChannel.SEOS, OfficialChannel.POST]
            )
            session.profiles.set(body.id, profile)
        offices = [_ministry(session, scene, chance, *each) for each in MINISTRIES]
        course = Course(session, scene, chance, hours, offices, _mayors(session, scene))
        days = sorted(hours.day(chance) for _ in range(scene.many(ASKED, least=6)))
        for n, day in enumerate([*days, *hours.days[-45::20]], 1):
            _ask(course, n, day)
        for day in [*sorted(hours.day(chance) for _ in range(scene.many(RECEIVED, least=4))), *hours.days[-6::3]]:
            _receive(course, day)
        _sit(course)
        law.fill(session, scene, [institution for institution, _ in offices])


def _mayors(session: Session, scene: Scene) -> list[Affiliation]:
    """Give the mayors with their mandates, by which they sign."""
    statement = (
        select(Affiliation)
        .join(Post, col(Affiliation.post_id) == col(Post.id))
        .where(Post.organisation_id == scene.units["hall"].id, col(Post.title).startswith("Кмет"))
    )
    jobs = list(session.all(statement.order_by(col(Affiliation.since))))
    for job in jobs:
        session.profiles.set(job, Mandate(basis=Basis.ELECTED, may_sign=True, since=job.since, until=job.until))
    return jobs


def _ministry(session: Session, scene: Scene, chance: Random, name: str, topic: str) -> tuple[int, Post]:
    """Add a ministry whose minister changed once during the story."""
    body = session.organisations.add(name, country="BG")
    profile = Institution(
        level=Level.NATIONAL, kind=InstitutionKind.MINISTRY, channels=[OfficialChannel.E_DELIVERY], competence=[topic]
    )
    session.profiles.set(body, profile)
    post = session.posts.add(body, "Министър", rank=1)
    change = scene.begin + timedelta(days=chance.randrange(300, 1500))
    for since, until in ((scene.begin - timedelta(days=400), change), (change, None)):
        called = names.bulgarian(chance)
        person = session.people.add(given=called.given, surname=called.surname, languages=["bg"])
        job = session.affiliations.add(person, post=post, since=since, until=until)
        session.profiles.set(job, Mandate(basis=Basis.ELECTED, since=job.since, until=job.until))
    return body.id, post


def _ask(course: Course, n: int, day: date) -> None:
    """Ask a ministry; most answer, some after a reminder."""
    session, chance = course.session, course.chance
    mayor, (institution, post) = course.mayor(day), chance.choice(course.offices)
    if mayor is None:
        return
    at = course.hours.moment(chance, day)
    detail = OfficialRequest(kind=chance.choice(list(RequestKind)), post_id=post.id, signatory_id=mayor, signed_on=day)
    request = session.engagements.open(
        OFFICIAL_REQUEST, chance.choice(MATTERS), parties=[institution], detail=detail, opened_at=at
    )
    for stage in ("signed", "sent"):
        session.engagements.move(request, stage, at=at)
    letter = session.interactions.log(
        "official_letter",
        request.name,
        participants=[session.posts.holders(post, day)[0]],
        occurred_at=at,
        direction="out",
        engagement=request,
        register_name=REGISTER,
        register_number=f"08-{n}",
        detail=OfficialLetter(post_id=post.id, channel=OfficialChannel.E_DELIVERY),
    )
    later = course.hours.later(day, chance.randrange(8, 40))
    if later is not None and chance.random() < 0.9:
        _answered(course, request, detail, institution, letter.id, n, course.hours.moment(chance, later))


def _answered(
    course: Course,
    request: Engagement,
    detail: OfficialRequest,
    institution: int,
    letter: int,
    n: int,
    at: datetime,
) -> None:
    """Take an answer in, and say what came of it."""
    session = course.session
    session.interactions.log(
        "official_letter",
        f"Отговор: {request.name}",
        participants=[institution],
        occurred_at=at,
        direction="in",
        engagement=request,
        reply_to=letter,
        register_name=REGISTER,
        register_number=f"08-{n}-1",
        detail=OfficialLetter(channel=OfficialChannel.E_DELIVERY),
    )
    session.engagements.move(request, "answered", at=at)
    session.change(detail, outcome=course.chance.choice(list(RequestOutcome)[:3]))
    session.engagements.move(request, "closed", at=at, reason="получен отговор")


def _receive(course: Course, day: date) -> None:
    """Take a request in, assign it, and answer it in time where there was time."""
    session, chance = course.session, course.chance
    institution, at = chance.choice(course.offices)[0], course.hours.moment(chance, day)
    detail = IncomingRequest(
        kind=chance.choice((RequestKind.OPINION, RequestKind.DATA)), received_on=day, due=day + timedelta(days=14)
    )
    request = session.engagements.open(
        INCOMING_REQUEST,
        "Становище по проект на нормативен акт" if detail.kind == RequestKind.OPINION else "Справка за общината",
        parties=[institution],
        detail=detail,
        opened_at=at,
        responsible_unit=LEGAL,
    )
    session.engagements.move(request, "assigned", at=at)
    later = course.hours.later(day, chance.randrange(3, 9))
    mayor = None if later is None else course.mayor(later)
    if later is None or mayor is None:
        return
    moved = course.hours.moment(chance, later)
    session.change(detail, signatory_id=mayor, signed_on=later)
    for stage in ("drafted", "signed", "sent", "closed"):
        session.engagements.move(request, stage, at=moved)


def _sit(course: Course) -> None:
    """Let two of ours sit in a regional council."""
    session, scene = course.session, course.scene
    body = session.engagements.open(
        CONSULTATIVE_BODY,
        "Регионален съвет за развитие",
        detail=ConsultativeBody(kind=BodyKind.REGIONAL_COUNCIL, statute="Правилник на съвета", seats=2),
    )
    for stage in ("constituted", "active"):
        session.engagements.move(body, stage)
    for member in scene.units["projects"].on(scene.today)[:2]:
        session.add(
            BodySeat(engagement_id=body.id, affiliation_id=member.affiliation.id, since=member.affiliation.since)
        )
