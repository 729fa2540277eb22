"""Five years of calls, letters, e-mails, meetings and visits: threads that begin somewhere and are answered."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from attrs import define, field

from urd_crm.demo import places, wording
from urd_crm.demo.foreigners import CITIES
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import ACTOR, Body, Member, Said, Scene
from urd_crm.demo.topics import MONTHS_ENGLISH, TOPICS, ZONES_ENGLISH, Topic
from urd_crm.entities.affiliation import Affiliation
from urd_crm.repositories.intake import InteractionDraft
from urd_crm.repositories.reference import Attendee, ParticipantReference

THREADS = 11_900
"""Threads at full scale; with the answers they make about twice as many entries."""
KINDS = (("call", 30), ("email", 34), ("letter", 20), ("meeting", 8), ("visit", 3), ("message", 5))
OF_CITIZENS = (("call", 35), ("email", 15), ("letter", 20), ("message", 30))
NEXT = {
    "call": ("call", "email", "meeting", "note"),
    "email": ("email", "email", "email", "call", "meeting", "video_meeting"),
    "letter": ("letter", "letter", "letter", "call", "meeting"),
    "meeting": ("email", "call", "visit", "meeting"),
    "visit": ("email", "letter", "note"),
    "message": ("message", "email"),
    "video_meeting": ("email", "call"),
    "note": ("email", "call"),
}
"""What usually follows what."""
INDEX = {"firm": "26", "school": "15", "culture": "19", "state": "04", "ngo": "61", "media": "21", "utility": "33", "citizen": "94",
         "city": "50", "investor": "52"}  # fmt: skip
"""First part of register numbers, by sort of the other side."""
OF_TWO = wording.MEETINGS | {"note"}
"""Kinds that neither come in nor go out."""


@define
class Thread:
    """A thread on its way: what was said last, and to whom."""

    body: Body
    member: Member | None
    """Who speaks for the other side · ``None``: a citizen."""
    citizen: tuple[int, str]
    topic: Topic
    text: str
    day: date
    kind: str
    direction: str | None
    unit: Body
    number: str = ""
    """The register number of its first letter · empty: none yet."""
    letters: int = 0
    last: int | None = None
    """The number of the last entry."""
    depth: int = field(default=0)


@define
class Story:
    """Tells the threads. For one run."""

    scene: Scene
    chance: Random
    hours: Hours
    registered: Counter[tuple[str, int]] = field(factory=Counter)
    reported: Counter[str] = field(factory=Counter)

    def threads(self) -> list[Thread]:
        """Make the beginnings of all threads, by day."""
        citizen = Body(0, "", "citizen", "citizen")
        bodies = [*self.scene.bodies, citizen]
        weights = [body.weight for body in self.scene.bodies]
        weights.append(sum(weights) * 0.12)
        chosen = self.chance.choices(bodies, weights, k=self.scene.many(THREADS))
        found = [thread for body in chosen if (thread := self._thread(body, self.hours.day(self.chance))) is not None]
        return sorted(found, key=lambda thread: thread.day)

    def _thread(self, body: Body, day: date) -> Thread | None:
        present = body.on(day)
        if body.id and not present:
            return None
        topics = [topic for topic in TOPICS[body.sort] if not topic.months or day.month in topic.months]
        topic = self.chance.choice(topics)
        n = self.chance.randrange(len(places.ZONES))
        text = topic.text.format(
            street=self.chance.choice(places.STREETS), zone=places.ZONES[n], zone_en=ZONES_ENGLISH[n], year=day.year,
            village=self.chance.choice(places.VILLAGES), quarter=self.chance.choice(places.QUARTERS), month=MONTHS_ENGLISH[day.month % 12],
        )  # fmt: skip
        kinds = KINDS if body.id else OF_CITIZENS
        kind = self.chance.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
        direction = None if kind in OF_TWO else "in" if kind == "message" or self.chance.random() < 0.68 else "out"
        member = self.chance.choice(present) if present else None
        who = (0, "") if member else self.chance.choice(self.scene.citizens)
        return Thread(body, member, who, topic, text, day, kind, direction, self.scene.units[topic.unit])

    def go_on(self, thread: Thread) -> bool:
        """Let a thread go on a few days later; say whether it does."""
        if self.chance.random() > 0.56 - 0.07 * thread.depth:
            return False
        day = self.hours.later(thread.day, self.chance.randint(1, 9))
        if day is None or (thread.member is not None and not thread.member.serves(day)):
            return False
        before = thread.direction
        thread.depth += 1
        kind = self.chance.choice(NEXT[thread.kind])
        thread.day, thread.kind = day, kind if thread.member or kind not in wording.MEETINGS else "letter"
        thread.direction = None if thread.kind in OF_TWO else "out" if before in ("in", None) else "in"
        return True

    def draft(self, thread: Thread) -> InteractionDraft:
        """Word the next entry of a thread."""
        chance, body, kind = self.chance, thread.body, thread.kind
        direction = "internal" if kind == "note" else thread.direction
        is_abroad = body.country != "BG"
        is_appointment = kind in wording.MEETINGS
        at = self.hours.moment(chance, thread.day, is_appointment=is_appointment)
        ours = chance.choice(thread.unit.on(thread.day))
        them = thread.member.polite if thread.member else thread.citizen[1]
        fields: dict[str, Any] = {"direction": direction, "language": "bg", "reply_to_id": thread.last}
        if is_abroad and kind != "note":
            language = next((city.language for city in CITIES if city.country == body.country), "en")
            fields["body"], fields["language"] = wording.foreign_body(
                chance, kind, direction, home=language, us=ours.latin
            )
        else:
            fields["body"] = wording.body(chance, kind, direction, them=them, us=ours.polite, org=body.name)
        if is_appointment:
            fields |= self._appointment(thread, at)
        elif kind == "letter":
            fields |= self._register(thread)
        subject = wording.subject(chance, kind, direction, thread.text, is_english=is_abroad)
        return InteractionDraft(
            kind, subject, self._participants(thread, ours, direction), at,
            source=self._source(kind, direction), fields={name: value for name, value in fields.items() if value is not None},
        )  # fmt: skip

    def _participants(self, thread: Thread, ours: Member, direction: str | None) -> list[ParticipantReference]:
        us: list[Affiliation] = [ours.affiliation]
        them: list[Affiliation | int] = [thread.member.affiliation if thread.member else thread.citizen[0]]
        if direction is None:
            us += [m.affiliation for m in self.chance.sample(thread.unit.on(thread.day), 1)]
            present = thread.body.on(thread.day)
            them += [m.affiliation for m in self.chance.sample(present, min(len(present), self.chance.randint(0, 2)))]
            attended = thread.day < self.scene.today and self.chance.random() < 0.5
            presence = "attended" if attended else None
            return [
                Attendee(us[0], role="chair", presence=presence),
                *(Attendee(each, presence=presence) for each in (*us[1:], *them)),
            ]
        if direction == "internal":
            return [*us, *them]
        sender, recipient = (them, us) if direction == "in" else (us, them)
        return [Attendee(sender[0], role="sender"), Attendee(recipient[0], role="recipient")]

    def _appointment(self, thread: Thread, at: datetime) -> dict[str, Any]:
        place = {
            "visit": f"на място, ул. „{self.chance.choice(places.STREETS)}“",
            "video_meeting": "онлайн",
        }.get(
            thread.kind,
            self.chance.choice(("заседателна зала, ет. 2", "кабинет 214", "малка зала, ет. 1", "при другата страна")),
        )
        status = "cancelled" if self.chance.random() < 0.05 else "held"
        return {
            "place": place,
            "status": status,
            "ended_at": at + timedelta(minutes=self.chance.choice((30, 45, 60, 90))),
        }

    def _register(self, thread: Thread) -> dict[str, Any]:
        """Number a letter; answers carry the number of the first with a part of their own."""
        index = f"{INDEX[thread.body.sort]}-00"
        if not thread.number or thread.number.partition("/")[2] != str(thread.day.year):
            self.registered[(index, thread.day.year)] += 1
            thread.number = f"{index}-{self.registered[(index, thread.day.year)]}/{thread.day.year}"
            thread.letters = 0
            number = thread.number
        else:
            thread.letters += 1
            stem, _, year = thread.number.partition("/")
            number = f"{stem}-{thread.letters:03d}/{year}"
        return {"register_name": "изх." if thread.direction == "out" else "вх.", "register_number": number}

    def _source(self, kind: str, direction: str | None) -> tuple[str, str] | None:
        system = {"call": "pbx", "email": "mail", "message": "site"}.get(kind)
        if system is None or self.chance.random() < 0.3:
            return None
        self.reported[system] += 1
        number = self.reported[system]
        return (system, f"<{number:06d}@mail.yasengrad.example.org>" if system == "mail" else f"{system}-{number:06d}")


def fill(scene: Scene) -> None:
    """Log the threads, a quarter of a year at a time."""
    chance = scene.chance("interactions")
    hours = Hours(scene.crm.town, scene.begin, scene.today - timedelta(days=1))
    story = Story(scene, chance, hours)
    with scene.crm.session(actor=ACTOR) as session:
        for threads in _quarters(story.threads()):
            going: Sequence[Thread] = threads
            while going:
                logged = session.interactions.log_many(story.draft(thread) for thread in going)
                for thread, each in zip(going, logged, strict=True):
                    thread.last = each.id
                    if thread.body.id and thread.kind in {"meeting", "letter", "visit"}:
                        scene.said.append(Said(each.id, thread.body, thread.day, thread.unit))
                going = [thread for thread in going if story.go_on(thread)]


def _quarters(threads: Sequence[Thread]) -> Iterator[list[Thread]]:
    """Cut the threads into quarters of a year, so that entries are numbered about as they happened."""
    quarters: dict[tuple[int, int], list[Thread]] = {}
    for thread in threads:
        quarters.setdefault((thread.day.year, (thread.day.month - 1) // 3), []).append(thread)
    yield from quarters.values()
