"""What comes every year, and what is planned for the next weeks."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from urd_crm import InteractionDraft
from urd_crm.demo import places
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import ACTOR, Member, Scene
from urd_crm.demo.topics import TOPICS
from urd_crm.repositories.reference import Attendee

YEARLY = (
    (1, 20, 17, "Обществено обсъждане на бюджета", "зала „Ясен“", 40, ("ngo", "firm", "media", "culture")),
    (2, 14, 11, "Трифон Зарезан в с. Златоклас", "лозята над с. Златоклас", 25, ("firm", "culture", "media")),
    (5, 24, 10, "Шествие за 24 май", "пл. „Ясен“", 45, ("school", "culture", "media", "state")),
    (6, 12, 9, "Среща с управителите на кметствата и службите", "зала „Ясен“", 22, ("state", "utility")),
    (9, 8, 18, "Празник на Ясенград", "пл. „Ясен“", 70, ("culture", "ngo", "firm", "city", "media", "state")),
    (10, 15, 10, "Форум „Инвестирай в Ясенград“", "зала „Ясен“", 60, ("firm", "investor", "state", "media")),
    (12, 11, 18, "Коледен прием за бизнеса", "Драматичен театър", 55, ("firm", "utility", "media")),
)
"""Month, day, hour, name, place, how many take part, and who is invited."""
PLANNED = 130
"""Appointments of the next weeks at full scale."""
WEEKS_AHEAD = 9
CANCELLED = 0.04


def fill(scene: Scene) -> None:
    """Log the yearly events, past and next, and the appointments to come."""
    chance = scene.chance("events")
    with scene.crm.session(actor=ACTOR) as session:
        session.interactions.log_many([*_yearly(scene, chance), *_appointments(scene, chance)])


def _yearly(scene: Scene, chance: Random) -> Iterator[InteractionDraft]:
    horizon = scene.today + timedelta(days=150)
    for year in range(scene.begin.year, horizon.year + 1):
        for month, day_of_month, hour, name, place, size, sorts in YEARLY:
            day = date(year, month, day_of_month)
            if not scene.begin <= day <= horizon or day == scene.today:
                continue
            at = datetime.combine(day, time(hour), scene.crm.town.zone).astimezone(UTC)
            is_past = day < scene.today
            fields: dict[str, Any] = {
                "status": "held" if is_past else "planned", "place": place, "ended_at": at + timedelta(hours=2), "language": "bg",
            }  # fmt: skip
            if is_past:
                fields["body"] = f"Присъстваха представители на {size} организации. Снимки има в архива на пресцентъра."
            bodies = scene.sort(*sorts)
            guests = [
                m
                for body in chance.sample(bodies, min(len(bodies), scene.many(size, least=5)))
                for m in body.on(day)[:1]
            ]
            hosts = [*_hosts(scene, "hall", day)[:2], *_hosts(scene, "press", day)[:2]]
            took = [Attendee(host.affiliation, role="chair" if n == 0 else None) for n, host in enumerate(hosts)]
            took += [_invited(chance, guest, is_past=is_past) for guest in guests]
            yield InteractionDraft("event", f"{name} {year}", took, at, fields=fields)


def _invited(chance: Random, guest: Member, *, is_past: bool) -> Attendee:
    rsvp = chance.choices(("accepted", "declined", "tentative", "needs-action"), (60, 12, 8, 20))[0]
    if not is_past:
        return Attendee(guest.affiliation, rsvp=rsvp)
    came = chance.random() < (0.93 if rsvp == "accepted" else 0.1)
    presence = ("attended" if rsvp == "accepted" else "walk_in") if came else "no_show" if rsvp == "accepted" else None
    return Attendee(guest.affiliation, rsvp=rsvp, presence=presence)


def _appointments(scene: Scene, chance: Random) -> Iterator[InteractionDraft]:
    hours = Hours(scene.crm.town, scene.today + timedelta(days=1), scene.today + timedelta(weeks=WEEKS_AHEAD))
    words = {"meeting": "Среща относно", "video_meeting": "Видеосреща относно", "visit": "Оглед относно"}
    for _ in range(scene.many(PLANNED, least=4)):
        body = chance.choices(scene.bodies, [each.weight for each in scene.bodies])[0]
        day = hours.day(chance)
        theirs = body.on(day)
        if body.country != "BG" or not theirs:
            continue
        kind = chance.choice(("meeting", "meeting", "meeting", "video_meeting", "visit"))
        topic = chance.choice([topic for topic in TOPICS[body.sort] if not topic.months or day.month in topic.months])
        text = topic.text.format(
            street=chance.choice(places.STREETS), zone=chance.choice(places.ZONES), year=day.year,
            village=chance.choice(places.VILLAGES), quarter=chance.choice(places.QUARTERS),
        )  # fmt: skip
        at = hours.moment(chance, day, is_appointment=True)
        yield InteractionDraft(
            kind, f"{words[kind]} {text}",
            [
                Attendee(chance.choice(_hosts(scene, topic.unit, day)).affiliation, role="chair"),
                Attendee(chance.choice(theirs).affiliation, rsvp=chance.choice(("accepted", "accepted", "needs-action", "tentative"))),
            ],
            at,
            fields={
                "status": "cancelled" if chance.random() < CANCELLED else "planned",
                "place": "онлайн" if kind == "video_meeting" else chance.choice(("кабинет 214", "малка зала, ет. 1", "на място")),
                "ended_at": at + timedelta(hours=1), "language": "bg",
            },
        )  # fmt: skip


def _hosts(scene: Scene, unit: str, day: date) -> list[Member]:
    return scene.units[unit].on(day)
