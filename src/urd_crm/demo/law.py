"""Laws and elections: a law that we want changed, hearings and courtesy calls, parties that ask for a meeting."""

from datetime import UTC, datetime, time, timedelta

from urd_crm.demo.scene import Scene
from urd_crm.plugins.government import (
    LEGISLATIVE_INITIATIVE,
    ElectionPeriod,
    Institution,
    InstitutionKind,
    LegislativeInitiative,
    Level,
    MeetingAnswer,
    MeetingRequest,
    OfficialChannel,
)
from urd_crm.session import Session

PARTIES = ("Партия „Синя река“ (измислена)", "Партия „Зелен хълм“ (измислена)")


def fill(session: Session, scene: Scene, institutions: list[int]) -> None:
    """Add an initiative through the association of municipalities, and an election in which two parties ask.

    Args:
        session: one that writes.
        scene: the stage.
        institutions: ministries, by number.
    """
    union = session.organisations.add("Сдружение на общините в Ясенградско", country="BG")
    kind = InstitutionKind.ASSOCIATION_OF_MUNICIPALITIES
    session.profiles.set(union, Institution(level=Level.NATIONAL, kind=kind, channels=[OfficialChannel.MAIL]))
    row = session.engagements.open(
        LEGISLATIVE_INITIATIVE,
        "Дял от данъка върху доходите за общините",
        parties=[union],
        opened_at=_at(scene, -300),
        detail=LegislativeInitiative(
            act="Закон за местните данъци и такси", position="Две на сто от данъка да остават в общината."
        ),
    )
    for n, stage in enumerate(("position", "submitted", "hearing")):
        session.engagements.move(row, stage, at=_at(scene, -280 + 40 * n))
    for n, (said, subject) in enumerate((("government.hearing", "Изслушване по предложението"),
                                         ("government.opinion", "Становище на общината"),
                                         ("government.session", "Заседание на работната група"))):  # fmt: skip
        session.interactions.log(
            said, subject, participants=[union], occurred_at=_at(scene, -200 + 10 * n), engagement=row, language="bg"
        )
    session.interactions.log(
        "government.courtesy_call",
        "Посещение на вежливост",
        participants=[institutions[0]],
        occurred_at=_at(scene, -90),
        language="bg",
    )
    _elect(session, scene)


def _elect(session: Session, scene: Scene) -> None:
    """Treat two parties alike that ask for a meeting before an election."""
    begun = scene.today - timedelta(days=400)
    session.add(ElectionPeriod(name="Местни избори", begins_on=begun, ends_on=begun + timedelta(days=30)))
    for n, name in enumerate(PARTIES):
        party = session.organisations.add(name, country="BG")
        profile = Institution(level=Level.NATIONAL, kind=InstitutionKind.PARTY, channels=[OfficialChannel.MAIL])
        session.profiles.set(party, profile)
        session.interactions.log(
            "government.meeting_request",
            "Среща с кмета",
            participants=[party],
            direction="in",
            occurred_at=_at(scene, -398 + n),
            detail=MeetingRequest(answer=MeetingAnswer.GRANTED),
        )


def _at(scene: Scene, days: int) -> datetime:
    return datetime.combine(scene.today + timedelta(days=days), time(9), UTC)
