"""A scenario that is played line by line, as the page of its plugin tells it."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

SOFIA = ZoneInfo("Europe/Sofia")


class Scenario:
    """Plays lines in their order; ``story[6]`` plays it up to line 6 and gives what that line found."""

    actor: ClassVar[str] = "p.draganova"

    def __init__(self, crm: Any, clock: Any) -> None:
        self.crm, self.clock = crm, clock
        self.found: list[SimpleNamespace] = []

    def __getitem__(self, line: int) -> SimpleNamespace:
        while len(self.found) < line:
            with self.crm.session(actor=self.actor) as session:
                told = getattr(self, f"line_{len(self.found) + 1}")(session)
                self.found.append(SimpleNamespace(**{"warnings": [each.code for each in session.warnings]} | told))
        return self.found[line - 1]

    def at(self, *moment: int) -> datetime:
        """Set the clock to a moment in Sofia."""
        self.clock.set(datetime(*moment, tzinfo=SOFIA))
        return self.clock.now
