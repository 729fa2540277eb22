"""The press of the invented municipality: journalists, briefings, releases, requests, what was written."""

from datetime import date, datetime, timedelta
from random import Random

from attrs import frozen
from sqlmodel import col, select

from urd_crm.demo import newsroom
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import Body, Member, Scene
from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.media.engagements import (
    ACCREDITATION,
    MEDIA_REQUEST,
    PRESS_RELEASE,
    Accreditation,
    AccreditationKind,
    MediaRequest,
    PressRelease,
)
from urd_crm.plugins.media.interactions import BRIEFING_ATTENDANCE, BriefingAttendance, PressForm
from urd_crm.plugins.media.profiles import (
    Journalist,
    JournalistRole,
    Outlet,
    OutletKind,
    ReachMetric,
    declaration_stands_until,
)
from urd_crm.plugins.media.records import AccreditedPerson, CodedBy, Coverage, MentionPlace, send
from urd_crm.repositories.reference import Attendee
from urd_crm.session import Session
from urd_crm.values.lang_text import LangText
from urd_crm.values.partial_date import PartialDate

KINDS = (OutletKind.NEWSPAPER, OutletKind.RADIO, OutletKind.ONLINE, OutletKind.TV, OutletKind.AGENCY)
BEATS = ("culture", "politics", "economy", "sport", "society", "environment")
TOPICS = (
    ("Празник на града", "Festival of the town", "culture"),
    ("Бюджет на общината", "Budget of the municipality", "politics"),
    ("Нови работни места", "New jobs", "economy"),
    ("Ремонт на училища", "Repair of schools", "society"),
    ("Нов парк", "A new park", "environment"),
)
ROLES = {
    "главен редактор": JournalistRole.EDITOR_IN_CHIEF,
    "репортер": JournalistRole.REPORTER,
    "водещ": JournalistRole.EDITOR,
    "оператор": JournalistRole.CAMERA,
}
BRIEFINGS = 90
RELEASES = 60
REQUESTS = 70


@frozen
class Desk:
    """What the parts of this story need: the session, the press and our press office."""

    session: Session
    scene: Scene
    chance: Random
    hours: Hours
    outlets: list[Body]
    journalists: set[int]
    """The jobs that have a journalist's profile, by number."""

    def on(self, day: date) -> list[tuple[Body, Member]]:
        """Give the journalists of a day with their outlets."""
        return [
            (body, member)
            for body in self.outlets
            for member in body.on(day)
            if member.affiliation.id in self.journalists
        ]


def fill(scene: Scene) -> None:
    """Add the press."""
    chance = scene.chance("media")
    hours = Hours(scene.crm.town, scene.begin, scene.today - timedelta(days=1))
    actor = scene.units["press"].on(scene.today)[0].latin.split()[-1].lower()
    outlets = scene.sort("media")
    with scene.crm.session(actor=actor) as session:
        for n, body in enumerate(outlets):
            session.profiles.set(body.id, _outlet(scene, session, chance, n))
        jobs = [member for body in outlets for member in body.members]
        for member in jobs:
            session.profiles.set(member.affiliation, _journalist(chance, member))
        desk = Desk(session, scene, chance, hours, outlets, {member.affiliation.id for member in jobs})
        for day in sorted(hours.day(chance) for _ in range(scene.many(BRIEFINGS, least=4))):
            _brief(desk, day)
        for day in sorted(hours.day(chance) for _ in range(scene.many(RELEASES, least=3))):
            _release(desk, day)
        for day in sorted(hours.day(chance) for _ in range(scene.many(REQUESTS, least=3))):
            _ask(desk, day)
        _ask(desk, hours.days[-1])  # somebody always waits
        _accredit(desk)
        published = session.all(select(Coverage).order_by(col(Coverage.published_at), col(Coverage.id)))
        newsroom.fill(session, scene, outlets, list(published))


def _outlet(scene: Scene, session: Session, chance: Random, n: int) -> Outlet:
    filed = scene.today - timedelta(days=chance.randrange(20, 300))
    kind = KINDS[n % len(KINDS)]
    return Outlet(
        kind=kind,
        reach=chance.randrange(2, 60) * 1000,
        reach_metric=ReachMetric.CIRCULATION if kind is OutletKind.NEWSPAPER else ReachMetric.AUDIENCE,
        reach_source="издателят",
        reach_on=scene.today - timedelta(days=chance.randrange(30, 700)),
        territory="Ясенград и околността",
        language="bg",
        owner_declared_until=declaration_stands_until(session, filed) if chance.random() < 0.8 else None,
    )


def _journalist(chance: Random, member: Member) -> Journalist:
    return Journalist(
        role=ROLES.get(member.affiliation.position or "", JournalistRole.REPORTER),
        beats=chance.sample(BEATS, chance.randint(1, 2)),
        deadline_time=chance.choice(("16:00", "17:30", None)),
        embargo_ok=chance.random() < 0.9,
        until=PartialDate.parse(member.until) if member.until is not None else None,
    )


def _brief(desk: Desk, day: date) -> None:
    press, ours = desk.on(day), desk.scene.units["press"].on(day)
    if not press or not ours:
        return
    invited = desk.chance.sample(press, min(len(press), 8))
    presences = ("attended", "attended", "attended", "no_show", "left_early")
    desk.session.interactions.log(
        BRIEFING_ATTENDANCE,
        desk.chance.choice(TOPICS)[0],
        occurred_at=desk.hours.moment(desk.chance, day, is_appointment=True),
        participants=[
            Attendee(ours[0].affiliation, role="chair", presence="attended"),
            *(
                Attendee(member.affiliation, rsvp="accepted", presence=desk.chance.choice(presences))
                for _, member in invited
            ),
        ],
        detail=BriefingAttendance(form=desk.chance.choice((PressForm.BRIEFING, PressForm.PRESS_CONFERENCE))),
    )


def _release(desk: Desk, day: date) -> None:
    """Write a release, have it approved, send it, and see what is made of it."""
    session, chance, ours = desk.session, desk.chance, desk.scene.units["press"].on(day)
    if not ours:
        return
    bulgarian, english, _ = chance.choice(TOPICS)
    at = desk.hours.moment(chance, day)
    release = session.engagements.open(
        PRESS_RELEASE,
        f"{bulgarian}, {day:%d.%m.%Y}",
        opened_at=at,
        responsible=ours[0].affiliation.person_id,
        responsible_unit=desk.scene.units["press"].name,
        detail=PressRelease(
            title=LangText(bg=bulgarian, en=english),
            body=LangText(bg=f"{bulgarian}: подробности за медиите.", en=f"{english}: what the press should know."),
            urgency=chance.randint(3, 7),
            spokesperson_id=ours[0].affiliation.person_id,
        ),
    )
    for n, stage in enumerate(("legal_check", "approved", "released"), 1):
        session.engagements.move(release, stage, at=at + timedelta(minutes=20 * n))
    out = at + timedelta(minutes=65)
    press = desk.on(day)
    send(session, release, [member.affiliation for _, member in press], at=out)
    for body, member in chance.sample(press, min(len(press), chance.randint(0, 3))):
        _write(desk, release, bulgarian, body, member, out + timedelta(hours=chance.randrange(1, 30)))


def _write(desk: Desk, release: Engagement, topic: str, body: Body, member: Member, at: datetime) -> None:
    town, chance = desk.scene.crm.town, desk.chance
    if town.day(at) >= desk.scene.today:
        return
    desk.session.add(
        Coverage(
            outlet_id=body.id,
            author_id=member.affiliation.person_id,
            published_at=at,
            url=f"https://{body.slug}.example.org/{at:%Y%m%d}-{chance.randrange(1000)}",
            headline=f"{topic}: какво предстои",
            topic=topic,
            mention=chance.choice(list(MentionPlace)),
            tone=chance.choice((1, 1, 0, 0, 0, -1)),
            coded_by=CodedBy.MACHINE if chance.random() < 0.1 else CodedBy.PERSON,
            coded_on=town.day(at),
            source_engagement_id=release.id,
        )
    )


def _ask(desk: Desk, day: date) -> None:
    """Let a journalist ask, and answer them, mostly in time; the last ones may still wait."""
    session, chance, press = desk.session, desk.chance, desk.on(day)
    ours = desk.scene.units["press"].on(day)
    if not press or not ours:
        return
    body, member = chance.choice(press)
    at = desk.hours.moment(chance, day)
    request = session.engagements.open(
        MEDIA_REQUEST,
        f"{chance.choice(TOPICS)[0]}: въпрос от {body.name}",
        parties=[body.id],
        opened_at=at,
        responsible=ours[0].affiliation.person_id,
        responsible_unit=desk.scene.units["press"].name,
        detail=MediaRequest(
            journalist_id=member.affiliation.id,
            received_at=at,
            deadline_at=at + timedelta(hours=chance.choice((2, 4, 26))),
        ),
    )
    session.engagements.move(request, "assigned", at=at + timedelta(minutes=10))
    if day < desk.scene.today - timedelta(days=7):
        answered = at + timedelta(minutes=chance.randrange(30, 200))
        session.engagements.move(request, "answered", at=answered)
        session.engagements.move(request, "published", at=answered + timedelta(hours=5))


def _accredit(desk: Desk) -> None:
    """Accredit two journalists of each outlet for the year, where its editor asks for it."""
    session, today = desk.session, desk.scene.today
    for body in desk.outlets:
        staff = body.on(today)
        editor = next((each for each in staff if each.affiliation.position == "главен редактор"), None)
        if editor is None:
            continue
        begin = today - timedelta(days=desk.chance.randrange(30, 300))
        row = session.engagements.open(
            ACCREDITATION,
            f"Годишна акредитация: {body.name}",
            parties=[body.id],
            detail=Accreditation(
                outlet_id=body.id,
                kind=AccreditationKind.PERMANENT,
                applied_by_id=editor.affiliation.id,
                valid_from=begin,
                valid_to=begin + timedelta(days=364),
            ),
        )
        session.add(
            *(
                AccreditedPerson(
                    engagement_id=row.id,
                    person_id=each.affiliation.person_id,
                    function=each.affiliation.position or "репортер",
                )
                for each in staff[:2]
            )
        )
        for stage in ("checked", "granted", "active"):
            session.engagements.move(row, stage)
