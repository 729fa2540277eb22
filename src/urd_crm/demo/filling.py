"""Filling a database with the invented municipality."""

from collections.abc import Callable, Mapping
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.demo.scene import Scene
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.commitment import Commitment, Task
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.document import Document
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.errors import ConflictError

if TYPE_CHECKING:
    from urd_crm.crm import Crm

Progress = Callable[[str, float], None]
"""Is told which part begins and how much is done by then · 0 to 1; at last an empty part and 1."""


@frozen
class Filler:
    """One part of the story."""

    title: str
    module: str
    """Where its function ``fill(scene)`` is; loaded when it runs."""
    share: float
    """How long it takes, compared with the others."""
    plugin: str = ""
    """The plugin whose data it makes; it runs only when that is in use · empty: the core's."""


@frozen
class Summary:
    """What was made and how long it took."""

    counts: Mapping[str, int]
    """Rows by noun, as people call it."""
    parts: Mapping[str, float]
    """Seconds by part, in their order."""

    @property
    def seconds(self) -> float:
        """How long all of it took."""
        return sum(self.parts.values())


FILLERS = (
    Filler("the town hall", "town_hall", 3),
    Filler("organisations", "organisations", 3),
    Filler("people and their jobs", "people", 10),
    Filler("letters, calls and meetings of five years", "interactions", 60),
    Filler("events and appointments", "events", 2),
    Filler("promises and tasks", "promises", 3),
    Filler("agreements", "agreements", 3),
    Filler("labels, ties and papers", "ties", 4),
    Filler("investors and their projects", "investors", 30, plugin="investors"),
    Filler("associations, foundations and their grants", "ngos", 6, plugin="ngos"),
    Filler("the press", "media", 12, plugin="media"),
    Filler("partner cities", "partner_cities", 4, plugin="partner_cities"),
    Filler("institutions", "government", 6, plugin="government"),
)
"""All parts, in the order they are told; one that needs a plugin comes after the core's."""
COUNTED: Mapping[str, type[CrmModel]] = {
    "organisations": Organisation,
    "people": Person,
    "affiliations": Affiliation,
    "contact points": ContactPoint,
    "interactions": Interaction,
    "engagements": Engagement,
    "commitments": Commitment,
    "tasks": Task,
    "agreements": Agreement,
    "relationships": Relationship,
    "documents": Document,
}


def fill(crm: "Crm", *, seed: int = 1, scale: float = 1.0, progress: Progress | None = None) -> Summary:
    """Fill an empty database with an invented municipality: a story of five years that ends today.

    The same seed, scale and day give the same story; only the public names of rows (``uid``) are drawn anew.

    Args:
        crm: an empty database; its clock says what today is.
        seed: which of the many possible stories.
        scale: its size: 1.0 has some 3,000 people and 25,000 interactions.
        progress: is told which part begins.

    Returns:
        What was made and how long each part took.

    Raises:
        ConflictError: the database is not empty.
        MissingExtraError: the package of public holidays is not installed.
    """
    with crm.session() as session:
        if session.store.rows(sa.select(table_of(Organisation).c.id).limit(1)):
            raise ConflictError(
                Text(
                    en="This database is in use: the invented municipality is put into an empty one.",
                    bg="Тази база е в употреба: измислената община се записва в празна.",
                )
            )
    scene = Scene(crm, crm.town.day(crm.clock()), seed, scale)
    in_use = {"", *(plugin.info.name for plugin in crm.registry.plugins)}
    fillers = [each for each in FILLERS if each.plugin in in_use]
    whole, done = sum(each.share for each in fillers), 0.0
    parts: dict[str, float] = {}
    for filler in fillers:
        if progress is not None:
            progress(filler.title, done / whole)
        started = perf_counter()
        import_module(f"urd_crm.demo.{filler.module}").fill(scene)
        parts[filler.title] = perf_counter() - started
        done += filler.share
    if progress is not None:
        progress("", 1.0)
    return Summary(_counts(crm), parts)


def _counts(crm: "Crm") -> dict[str, int]:
    with crm.session() as session:
        return {
            noun: session.store.execute(sa.select(sa.func.count()).select_from(table_of(table))).scalar_one()
            for noun, table in COUNTED.items()
        }
