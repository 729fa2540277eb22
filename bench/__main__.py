"""Measure: ``python -m bench --size M --engine both --json figures.json``; see ``docs/explanation/performance.md``."""

import argparse
import json
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from itertools import groupby
from pathlib import Path

from bench.contenders import CONTENDERS, missing, open_all
from bench.data import SIZES, Load
from bench.measuring import Times
from bench.page import PAGE, put_into
from bench.report import markdown, plain, rows_of
from bench.targets import TARGETS
from bench.workloads import Run


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    several = {"action": "append", "default": []}
    parser.add_argument("--size", choices=SIZES, default="S")
    parser.add_argument("--engine", choices=("sqlite", "postgresql", "both"), default="sqlite")
    names = [name for name in TARGETS if not name.endswith("_p99")]
    parser.add_argument("--workload", choices=names, **several, help="may be given several times; default: all")
    parser.add_argument("--contender", choices=CONTENDERS, **several, help="may be given several times; default: all")
    parser.add_argument("--rounds", type=int, default=5, help="into how many parts bulk work is cut; default: 5")
    parser.add_argument("--seed", type=int, default=1)
    cpu = "time the work of this process only: for SQLite on a machine that is busy with other things"
    parser.add_argument("--cpu", action="store_true", help=cpu)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--markdown", action="store_true", help="write the table in Markdown")
    parser.add_argument(
        "--page", action="store_true", help=f"put it into {PAGE.name}, in place of the last of its size"
    )
    return parser.parse_args()


def told(engine: str, times: Iterable[Times]) -> Iterator[Times]:
    """Say on the side which workload is done: a large size takes long."""
    for workload, each in groupby(times, key=lambda one: one.workload):
        print(f"{engine}: {workload} is measured", file=sys.stderr, flush=True)
        yield from each


def main() -> None:
    """Run what was asked for, and print a table."""
    asked = arguments()
    load = Load.of(asked.size, asked.seed)
    rows = []
    for engine in ("sqlite", "postgresql") if asked.engine == "both" else (asked.engine,):
        chosen = [name for name in asked.contender or CONTENDERS if engine in CONTENDERS[name].engines]
        for name in chosen:
            if reason := missing(name):
                print(f"{name} is left out: {reason}", file=sys.stderr)
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            contenders = open_all(stack, engine, [name for name in chosen if not missing(name)], load, folder)
            for each in contenders:
                stack.enter_context(closing(each))
            clock = time.thread_time if asked.cpu and engine == "sqlite" else time.perf_counter
            run = Run(load, contenders, folder, asked.rounds, frozenset(asked.workload), clock)
            rows += rows_of(engine, told(engine, run.times()))
    print(
        f"Size {asked.size}: {load.organisations:,} organisations, {load.people:,} people, {load.talks:,} interactions; "
        f"in brackets: times over the floor\n"
    )
    print(markdown(rows) if asked.markdown else plain(rows))
    if asked.page:
        put_into(PAGE, f"size {asked.size}", markdown(rows))
    if asked.json:
        machine = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version, "machine": platform.machine()}
        figures = {
            "size": asked.size,
            "seed": asked.seed,
            "rounds": asked.rounds,
            "cpu": asked.cpu,
            **machine,
            "rows": rows,
        }
        asked.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
