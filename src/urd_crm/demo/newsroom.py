"""The press office day by day: press events with run sheets and questions, mistakes that are put right, an election."""

from datetime import UTC, datetime, time, timedelta
from random import Random

from urd_crm.demo.scene import Body, Member, Scene
from urd_crm.plugins.media.engagements import (
    CORRECTION_REQUEST,
    PRESS_EVENT,
    REBUTTAL,
    CorrectionRequest,
    PressEvent,
    Rebuttal,
)
from urd_crm.plugins.media.interactions import (
    BRIEFING_ATTENDANCE,
    CORRECTION,
    INTERVIEW,
    PITCH,
    Q_AND_A,
    TOUR,
    BriefingAttendance,
    PressForm,
    QuestionAndAnswer,
)
from urd_crm.plugins.media.records import Coverage, Election, RunSheetItem
from urd_crm.repositories.reference import Attendee
from urd_crm.session import Session

RUN = (("Откриване", 5), ("Представяне на проекта", 20), ("Въпроси и отговори", 25))
"""The run sheet of a press event: what, and for how many minutes."""
QUESTIONS = (
    ("Кога започва ремонтът?", "През април, след края на отоплителния сезон."),
    ("Колко ще струва?", "Точната сума ще съобщим след обществената поръчка."),
    ("Ще има ли ограничения за движението?", None),
)
TALKS = {
    PITCH: "Предложение за репортаж от новия парк",
    INTERVIEW: "Интервю за бюджета",
    TOUR: "Обиколка на обновените училища",
}
WAY = ("announced", "accreditation_open", "confirmed", "held", "followed_up", "closed")


def fill(session: Session, scene: Scene, outlets: list[Body], articles: list[Coverage]) -> None:
    """Add a press event that was held and one that is planned, talks, two mistakes and an election.

    Args:
        session: one that writes.
        scene: the stage.
        outlets: the press.
        articles: what was published, oldest first.
    """
    chance = scene.chance("newsroom")
    held = _at(scene, -40)
    theirs = [(body, member) for body in outlets for member in body.on(held.date())]
    ours = scene.units["press"].on(held.date())
    if theirs and ours:
        _hold(session, chance, held, ours[0], [member for _, member in theirs])
        _talk(session, scene, chance, theirs, ours[0])
    session.engagements.open(
        PRESS_EVENT, "Представяне на лятната програма", detail=PressEvent(form=PressForm.PRESENTATION)
    )
    for kind, article in zip((CORRECTION_REQUEST, REBUTTAL), articles, strict=False):
        _put_right(session, scene, kind is REBUTTAL, article)
    session.add(Election(held_on=scene.today + timedelta(days=200), name="Местни избори"))


def _hold(session: Session, chance: Random, at: datetime, ours: Member, press: list[Member]) -> None:
    """Hold a press conference: who came, the run sheet, what was asked."""
    event = session.interactions.log(
        BRIEFING_ATTENDANCE,
        "Пресконференция за ремонта на училищата",
        participants=[
            Attendee(ours.affiliation, role="chair", presence="attended"),
            *(
                Attendee(member.affiliation, rsvp="accepted", presence=chance.choice(("attended", "no_show")))
                for member in press[:6]
            ),
        ],
        occurred_at=at,
        detail=BriefingAttendance(form=PressForm.PRESS_CONFERENCE),
    )
    row = session.engagements.open(
        PRESS_EVENT,
        "Ремонт на училищата",
        opened_at=at - timedelta(days=14),
        responsible=ours.affiliation.person_id,
        detail=PressEvent(form=PressForm.PRESS_CONFERENCE, event_id=event.id),
    )
    begun = at
    for what, minutes in RUN:
        speaker = ours.affiliation.person_id
        session.add(RunSheetItem(engagement_id=row.id, starts_at=begun, minutes=minutes, what=what, speaker_id=speaker))
        begun += timedelta(minutes=minutes)
    for question, answer in QUESTIONS:
        session.interactions.log(
            Q_AND_A,
            question,
            participants=[chance.choice(press).affiliation],
            occurred_at=at + timedelta(minutes=30),
            engagement=row,
            detail=QuestionAndAnswer(answer=answer),
        )
    for n, stage in enumerate(WAY):
        session.engagements.move(row, stage, at=at + timedelta(days=min(0, n - 3) * 3 + max(0, n - 3)))


def _talk(session: Session, scene: Scene, chance: Random, press: list[tuple[Body, Member]], ours: Member) -> None:
    for n, (kind, subject) in enumerate(TALKS.items()):
        _, member = chance.choice(press)
        at = _at(scene, -40 - n)
        if member.serves(at.date()) and ours.serves(at.date()):
            session.interactions.log(
                kind, subject, participants=[member.affiliation, ours.affiliation], occurred_at=at, language="bg"
            )


def _put_right(session: Session, scene: Scene, is_reply: bool, article: Coverage) -> None:
    """Ask for a correction, or for room to reply; the correction was published, the reply is on its way."""
    at, claim = article.published_at, "Сумата в текста е годишната, не месечната."
    if is_reply:
        detail = Rebuttal(coverage_id=article.id, claim=claim, reply="Общината публикува отчета за всеки месец.")
        row = session.engagements.open(REBUTTAL, "Отговор за отчета", detail=detail, opened_at=at)
        session.engagements.move(row, "decided", at=at + timedelta(hours=2))
        return
    fixed = CorrectionRequest(coverage_id=article.id, claim=claim, correction="Сумата е 12 000 евро за година.")
    row = session.engagements.open(CORRECTION_REQUEST, "Грешна сума в текст", detail=fixed, opened_at=at)
    session.interactions.log(
        CORRECTION,
        "Искане за поправка на сума",
        participants=[article.outlet_id],
        direction="out",
        occurred_at=at + timedelta(hours=3),
        engagement=row,
    )
    for n, stage in enumerate(("decided", "sent", "published"), 1):
        session.engagements.move(row, stage, at=at + timedelta(hours=2 * n))


def _at(scene: Scene, days: int) -> datetime:
    return datetime.combine(scene.today + timedelta(days=days), time(8), UTC)
