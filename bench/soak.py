"""Many processes on one database, killed at random: ``python -m bench.soak --minutes 60 --engine postgresql``.

Writers log and note each record that was acknowledged; readers read time lines and search; followers read the feed.
Meanwhile they are killed with ``kill -9`` and started again. In the end every acknowledged record is there once and whole,
each follower has seen each interaction once and in order, and ``urd check`` finds nothing.
"""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import sqlalchemy as sa
from attrs import define, evolve, field

from bench.data import Load
from bench.ours import Ours
from bench.soak_worker import follow

LOAD = Load.of("T")


@define
class Worker:
    """A process that works until it is killed or told to stop."""

    role: str
    number: int
    folder: Path
    target: str
    process: subprocess.Popen[bytes] | None = None
    starts: int = 0

    def start(self) -> None:
        """Start it, as another incarnation of itself."""
        self.starts += 1
        program = [sys.executable, "-m", "bench.soak_worker", self.role, self.target, str(self.folder)]
        said = self.folder / f"{self.role}-{self.number}.err"
        with said.open("a", encoding="utf-8") as stream:
            words = [*program, f"{self.role}-{self.number}", str(self.starts)]
            self.process = subprocess.Popen(words, stderr=stream)

    def kill(self) -> None:
        """Kill it at once, in whatever it is doing."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def works(self) -> bool:
        """Say whether this incarnation has opened the database: to kill one that is still loading shows nothing."""
        return (self.folder / f"{self.role}-{self.number}.{self.starts}.works").exists()

    def failed(self) -> bool:
        """Say whether it has ended by itself, with an error."""
        assert self.process is not None
        return self.process.poll() not in (None, 0)


@define
class Soak:
    """One soak: from an empty database to the verdict."""

    target: str
    folder: Path
    dice: random.Random
    workers: list[Worker] = field(factory=list)
    kills: int = 0
    problems: list[str] = field(factory=list)

    def fill(self) -> None:
        """Make the town."""
        with closing(Ours(self.target, LOAD, plugins=[])) as ours:
            ours.add_organisations(evolve(firm, types=()) for firm in LOAD.firms())
            ours.import_people(LOAD.crowd())

    def run(self, seconds: float, writers: int, readers: int, followers: int, pause: float, least: int = 0) -> None:
        """Let all work, and kill one after the other.

        Args:
            seconds: how long, once all are at work.
            writers: how many write.
            readers: how many read.
            followers: how many follow the feed.
            pause: seconds between two kills, on the average.
            least: how many records have to be acknowledged, however long it takes.
        """
        for role, count in (("writer", writers), ("reader", readers), ("follower", followers)):
            self.workers += [Worker(role, n, self.folder, self.target) for n in range(count)]
        for worker in self.workers:
            worker.start()
        while not all(worker.works() or worker.failed() for worker in self.workers):
            time.sleep(0.05)
        end = time.monotonic() + seconds
        while not self.problems and (time.monotonic() < end or self._acknowledged() < least):
            time.sleep(self.dice.uniform(0, 2 * pause))
            self.problems += [f"{w.role}-{w.number} ended with an error" for w in self.workers if w.failed()]
            victim = self.dice.choice(self.workers)
            if victim.works():
                victim.kill()
                self.kills += 1
                victim.start()
        (self.folder / "stop").touch()
        for worker in self.workers:
            assert worker.process is not None
            if worker.process.wait(timeout=300):
                self.problems.append(f"{worker.role}-{worker.number} ended with an error")

    def _acknowledged(self) -> int:
        return sum(file.read_bytes().count(b"\n") for file in self.folder.glob("writer-*.acknowledged"))

    def judge(self) -> Counter[str]:
        """Compare what was acknowledged with what is there; what is wrong goes to ``problems``."""
        with closing(Ours(self.target, LOAD, plugins=[])) as ours:
            for file in self.folder.glob("follower-*.seen"):  # some stopped before the last writer
                follow(ours, self.folder, file.stem, 0)
        counts: Counter[str] = Counter()
        engine = sa.create_engine(self.target, poolclass=sa.NullPool)
        with engine.connect() as connection:
            said = {
                (source, number): (id, subject)
                for id, source, number, subject in connection.execute(
                    sa.text("SELECT id, source, source_id, subject FROM urd_interaction")
                )
            }
            took = dict(
                connection.execute(sa.text("SELECT interaction_id, count(*) FROM urd_participant GROUP BY 1")).all()
            )
            told = Counter(
                connection.scalars(
                    sa.text(
                        "SELECT entity_id FROM urd_change WHERE entity = 'urd_interaction' AND operation = 'insert'"
                    )
                )
            )
        for source, number in self._noted("writer", ".acknowledged"):
            counts["acknowledged"] += 1
            if (source, number) not in said:
                self.problems.append(f"{source} {number} was acknowledged and is lost")
        for (source, number), (id, subject) in said.items():
            counts["written"] += 1
            talk = LOAD.talk(int(number), source)
            if subject != talk.subject or took.get(id) != len(talk.who) or told[id] != 1:
                self.problems.append(f"{source} {number} is not whole")
        ids = {id for id, _ in said.values()}
        for file in sorted(self.folder.glob("follower-*.seen")):
            seen = [tuple(map(int, line.split())) for line in file.read_text(encoding="ascii").splitlines()]
            counts["followed"] += len(seen)
            sequences = [sequence for sequence, _ in seen]
            if sequences != sorted(set(sequences)):
                self.problems.append(f"{file.stem} saw changes twice, or out of order")
            if Counter(id for _, id in seen) != Counter(ids):
                self.problems.append(f"{file.stem} saw {len(seen)} interactions of {len(ids)}")
        counts["read"] = sum(1 for _ in self._noted("reader", ".read"))
        program = "import sys; from urd_crm.cli import main; sys.exit(main())"
        check = [sys.executable, "-c", program, "check", "--db", self.target]
        checked = subprocess.run(check, check=False, capture_output=True, encoding="utf-8")
        if checked.returncode:
            self.problems.append(f"urd check: {checked.stdout}{checked.stderr}")
        return counts

    def _noted(self, role: str, ending: str) -> Iterator[tuple[str, str]]:
        for file in sorted(self.folder.glob(f"{role}-*{ending}")):
            for line in file.read_text(encoding="ascii").splitlines():
                source, number = line.split()
                yield source, number


def main(words: Sequence[str] | None = None) -> int:
    """Soak, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--readers", type=int, default=8)
    parser.add_argument("--followers", type=int, default=2)
    parser.add_argument("--pause", type=float, default=1, help="seconds between two kills, on the average")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(words)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        target = f"sqlite:///{folder / 'town.db'}"
        if asked.engine == "postgresql":
            from urd_crm.testing.postgres import PostgresServer  # no server is looked for where none is asked for

            target = stack.enter_context(PostgresServer()).create_database("soak")
        soak = Soak(target, folder, random.Random(asked.seed))
        soak.fill()
        soak.run(asked.minutes * 60, asked.writers, asked.readers, asked.followers, asked.pause)
        counts = soak.judge()
        print(f"{asked.engine}, {asked.minutes:g} minutes, {soak.kills} processes killed: ", end="")
        print(", ".join(f"{count:,} {what}" for what, count in counts.items()))
        for problem in soak.problems[:50]:
            print(problem)
        if soak.problems:
            kept = Path(tempfile.mkdtemp(prefix="urd-soak-"))
            shutil.copytree(folder, kept, dirs_exist_ok=True)
            print(f"{len(soak.problems)} problems; what was written is kept in {kept}")
    return 1 if soak.problems else 0


if __name__ == "__main__":
    sys.exit(main())
