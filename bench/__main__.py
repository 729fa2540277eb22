"""Run the workloads on both, in turn, compare the answers, and print medians and ratios: ``python -m bench [S|M]``."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.data import BEGIN, SIZES, Load, make
from bench.floor import Floor
from bench.ours import Ours

ROUNDS = 300


def seconds(work: Callable[[], Any]) -> float:
    """Time one call."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def in_turn(
    name: str, unit: float, floor: Sequence[Callable[[], Any]], ours: Sequence[Callable[[], Any]]
) -> dict[str, Any]:
    """Run the calls of both in turn, and give their medians in a unit and the ratio."""
    pairs = [(seconds(one), seconds(other)) for one, other in zip(floor, ours, strict=True)]
    low, high = (median(pair[side] for pair in pairs) * unit for side in (0, 1))
    return {"workload": name, "sqlite3": low, "urd_crm": high, "ratio": high / low}


def run(size: str, folder: Path) -> list[dict[str, Any]]:
    """Run all workloads at a size."""
    load = make(size)
    floor, ours = Floor(folder), Ours(folder)
    count = len(load.people)
    rows = [
        in_turn(
            "import of contacts, µs a person", 1e6 / count, [lambda: floor.parties(load)], [lambda: ours.parties(load)]
        ),
        in_turn(
            "bulk log, µs an interaction",
            1e6 / len(load.talks),
            [lambda: floor.log_many(load.talks)],
            [lambda: ours.log_many(load.talks)],
        ),
        in_turn(
            "single log, own transaction, µs",
            1e6,
            [lambda n=n: floor.log(n, BEGIN, n, load.people[n][2]) for n in range(ROUNDS)],
            [lambda n=n: ours.log(n, BEGIN, n, load.people[n][2]) for n in range(ROUNDS)],
        ),
        *_questions(load, floor, ours),
        _start(folder),
    ]
    floor.close()
    ours.close()
    return rows


def _questions(load: Load, floor: Floor, ours: Ours) -> list[dict[str, Any]]:
    firms = [load.talks[-1 - n].who[0][1] for n in range(ROUNDS)]
    for firm in firms[:50]:
        assert floor.timeline(firm) == ours.timeline(firm), f"the time lines of {firm} differ"
    names = [load.people[-1 - n * 7][1] for n in range(100)]
    for name in names:
        assert not floor.search(name) or ours.search(name), f"{name} is not found"
    slips = [name[:3] + name[4] + name[3] + name[5:] for name in names]
    return [
        in_turn(
            "time line of fifty, µs",
            1e6,
            [lambda firm=firm: floor.timeline(firm) for firm in firms],
            [lambda firm=firm: ours.timeline(firm) for firm in firms],
        ),
        in_turn(
            "search by a name, ms",
            1e3,
            [lambda name=name: floor.search(name) for name in names],
            [lambda name=name: ours.search(name) for name in names],
        ),
        in_turn(
            "search with two letters swapped, ms (sqlite3 finds none)",
            1e3,
            [lambda name=name: floor.search(name) for name in slips],
            [lambda name=name: ours.search(name) for name in slips],
        ),
    ]


def _start(folder: Path) -> dict[str, Any]:
    """Time a fresh process: import, open, first time line; beside it, the import of SQLModel alone."""
    first_time_line = (
        f"from urd_crm import Crm; crm = Crm.open({str(folder / 'ours.db')!r}, plugins=[])\n"
        "with crm.session() as session: session.timeline(1)"
    )
    programs = ("import sqlmodel", first_time_line)
    one, other = (
        [lambda program=program: subprocess.run([sys.executable, "-c", program], check=True) for _ in range(5)]
        for program in programs
    )
    return in_turn("start to first time line, ms (beside: import sqlmodel)", 1e3, one, other)


def main() -> None:
    """Print a table, and the figures as JSON on the last line."""
    size = sys.argv[1] if len(sys.argv) > 1 else "S"
    organisations, people, interactions = SIZES[size]
    print(f"Size {size}: {organisations:,} organisations, {people:,} people, {interactions:,} interactions\n")
    with tempfile.TemporaryDirectory() as folder:
        rows = run(size, Path(folder))
    print(f"{'workload, median':<60}{'sqlite3':>10}{'urd_crm':>10}{'ratio':>8}")
    for row in rows:
        print(f"{row['workload']:<60}{row['sqlite3']:>10.1f}{row['urd_crm']:>10.1f}{row['ratio']:>8.2f}")
    print("\n" + json.dumps({"size": size, "workloads": rows}))


if __name__ == "__main__":
    main()
