"""A process of the soak: ``python -m bench.soak_worker ROLE TARGET FOLDER NAME INCARNATION``."""

import itertools
import os
import random
import sys
from pathlib import Path

from bench.data import Load, fragment
from bench.ours import Ours
from urd_crm.entities.interaction import Interaction

LOAD = Load.of("T")


class Notes:
    """A file that a process adds lines to; each is whole, whenever the process is killed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)

    def add(self, text: str) -> None:
        """Add lines in one write, which no signal divides."""
        os.write(self._file, text.encode("ascii"))

    def lines(self) -> list[str]:
        return self.path.read_text(encoding="ascii").splitlines()


def write(ours: Ours, folder: Path, name: str, incarnation: int) -> None:
    """Log one at a time and many at once; note what was acknowledged."""
    notes, source, dice = Notes(folder / f"{name}.acknowledged"), f"{name}.{incarnation}", random.Random(name)
    numbers = itertools.count()
    while not (folder / "stop").exists():
        talks = [LOAD.talk(next(numbers), source) for _ in range(dice.choice((1, 1, 1, 20, 200)))]
        if len(talks) == 1:
            ours.log(talks[0])
        else:
            ours.log_many(talks)
        notes.add("".join(f"{source} {talk.number}\n" for talk in talks))


def read(ours: Ours, folder: Path, name: str, incarnation: int) -> None:
    """Read time lines, in which everything is whole, and search."""
    notes, dice = Notes(folder / f"{name}.read"), random.Random(f"{name} {incarnation}")
    for n in itertools.count():
        if (folder / "stop").exists():
            return
        for line in ours.lines(ours.timeline(1 + dice.randrange(LOAD.organisations))):
            assert line.who, f"interaction {line.id} was seen without who took part"
        assert ours.search(fragment(LOAD.person(dice.randrange(LOAD.people)), n))
        notes.add(f"{name} {n}\n")


def follow(ours: Ours, folder: Path, name: str, incarnation: int) -> None:
    """Follow the feed from where the one before was killed, until there is no more after the stop."""
    notes = Notes(folder / f"{name}.seen")
    seen = notes.lines()
    last = int(seen[-1].split()[0]) if seen else 0
    while True:
        stopping = (folder / "stop").exists()
        with ours.crm.session() as session:
            found = session.changes.after(last)
        for change in found:
            last = change.sequence
            if change.entity == Interaction.__tablename__ and change.operation == "insert":
                notes.add(f"{last} {change.entity_id}\n")
        if stopping and not found:
            return


ROLES = {"writer": write, "reader": read, "follower": follow}


def main() -> None:
    """Work until the file ``stop`` is there."""
    role, target, place, name, incarnation = sys.argv[1:]
    folder = Path(place)
    ours = Ours(target, LOAD, plugins=[])
    (folder / f"{name}.{incarnation}.works").touch()
    ROLES[role](ours, folder, name, int(incarnation))
    ours.close()


if __name__ == "__main__":
    main()
