"""Filling a database with the invented municipality."""

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from urd_crm.demo import interactions, organisations, people, town_hall
from urd_crm.demo.scene import Scene

if TYPE_CHECKING:
    from urd_crm.crm import Crm

Progress = Callable[[str, float], None]
"""Is told which part begins and how much is done · 0 to 1."""


@frozen
class Filler:
    """One part of the story."""

    title: str
    run: Callable[[Scene], None]
    plugin: str = ""
    """The plugin whose data it makes; it runs only when that is in use · empty: the core's."""
    share: float = 1.0
    """How long it takes, compared with the others."""


@frozen
class Summary:
    """What was made and how long it took."""

    seconds: float
    counts: dict[str, int]
    """Rows by noun, as people call it."""
    parts: dict[str, float] = field(factory=dict)
    """Seconds by part."""


FILLERS = (
    Filler("the town hall", town_hall.fill, share=1),
    Filler("organisations", organisations.fill, share=1),
    Filler("people and their jobs", people.fill, share=8),
    Filler("five years of letters, calls and meetings", interactions.fill, share=30),
)


def fill(crm: "Crm", *, seed: int = 1, scale: float = 1.0, progress: Progress | None = None) -> Summary:
    """Fill an empty database."""
    started = perf_counter()
    scene = Scene(crm, crm.town.day(crm.clock()), seed, scale)
    for filler in FILLERS:
        filler.run(scene)
    return Summary(perf_counter() - started, {})
