"""What the fillers tell each other: the stage on which the invented municipality is set up."""

from datetime import date
from random import Random
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from urd_crm.entities.affiliation import Affiliation

if TYPE_CHECKING:
    from urd_crm.crm import Crm

ACTOR = "urd-demo"
"""Who writes first: the mark by which a file of ours is known."""
YEARS = 5
"""How far back the story goes."""


@frozen
class Member:
    """A person in one job, as the story needs them."""

    affiliation: Affiliation
    polite: str
    """Title and surname, for texts."""
    latin: str
    """The same for texts in English."""
    since: date
    until: date | None = None

    def serves(self, day: date) -> bool:
        """Say whether they have the job on a day."""
        return self.since <= day and (self.until is None or day < self.until)


@frozen
class Said:
    """A meeting, a visit or a letter that a promise may come from."""

    id: int
    """The interaction."""
    body: "Body"
    day: date
    unit: "Body"
    """Our unit that dealt with it."""


@define
class Body:
    """An organisation, as the story needs it."""

    id: int
    name: str
    sort: str
    """What it is to the town hall: ``firm``, ``school``, ``ngo`` …"""
    slug: str
    """What its addresses are made of."""
    country: str = "BG"
    weight: float = 1.0
    """How much there is to talk about with it."""
    members: list[Member] = field(factory=list)

    def on(self, day: date) -> list[Member]:
        """Give who works there on a day."""
        return [member for member in self.members if member.serves(day)]


@define
class Scene:
    """One run of the demonstration's fillers. For one thread."""

    crm: "Crm"
    today: date
    seed: int
    scale: float
    units: dict[str, Body] = field(factory=dict)
    """The town hall and its units, by a short key; the hall itself is ``hall``."""
    bodies: list[Body] = field(factory=list)
    """All other organisations."""
    citizens: list[tuple[int, str]] = field(factory=list)
    """People who write for themselves: number and polite name."""
    said: list[Said] = field(factory=list)
    """Meetings, visits and letters with organisations, as they happened."""

    def chance(self, name: str) -> Random:
        """Give a stream of chance of its own to a filler, so that none disturbs another's."""
        return Random(f"{self.seed}/{name}")  # noqa: S311  # a story, no secret

    def many(self, count: int, least: int = 1) -> int:
        """Give a number of things at the scale of this run."""
        return max(least, round(count * self.scale))

    def sort(self, *sorts: str) -> list[Body]:
        """Give the organisations of some sorts."""
        return [body for body in self.bodies if body.sort in sorts]

    @property
    def begin(self) -> date:
        """The first day of the story."""
        return self.today.replace(year=self.today.year - YEARS, day=min(self.today.day, 28))
