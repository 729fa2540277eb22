"""Measure peak memory, each work in a process of its own: ``python -m bench.memory --size S --size L``.

The bulk work is done in one call for all rows, which are made as they are read.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from bench.contenders import CONTENDERS, kind_of, missing, places
from bench.data import SIZES, Load
from bench.page import PAGE, put_into
from bench.peak import peak_of, resident

FIRST = "organisations"
"""What is there before anything is measured."""
MOST = 120
"""MiB that bulk work of the library may take, at any size."""
MOST_OF_EXPORT = 50
"""MiB that an export may take beyond what the process had before."""


def measure(name: str, target: str, size: str, workload: str) -> dict[str, Any]:
    """Do one piece of bulk work in this process, and say what memory it took."""
    load = Load.of(size)
    with closing(kind_of(name)(target, load)) as contender:
        if workload == FIRST:
            contender.prepare()
        with tempfile.TemporaryDirectory() as folder:
            works: dict[str, Callable[[], object]] = {
                FIRST: lambda: contender.add_organisations(load.firms()),
                "import": lambda: contender.import_people(load.crowd()),
                "bulk": lambda: contender.log_many(load.said()),
                "export": lambda: contender.export(Path(folder) / "people.csv"),
            }
            before = resident()
            peak, own = peak_of(works[workload])
    row = {"workload": workload, "contender": contender.name, "size": size}
    row |= {"before": before, "peak": peak, "own": own}
    limit = before + MOST_OF_EXPORT if workload == "export" else MOST
    return row | {"passes": peak <= limit if name == "urd_crm" else None}


def each_by_itself(name: str, target: str, size: str) -> Iterator[dict[str, Any]]:
    """Do all the work of a contender on one database, each piece in a process that has done nothing else."""
    for workload in (FIRST, "import", "bulk", "export"):
        program = [sys.executable, "-m", "bench.memory", "--here", workload, "--target", target]
        done = subprocess.run([*program, "--contender", name, "--size", size], check=True, stdout=subprocess.PIPE)
        if workload != FIRST:
            yield json.loads(done.stdout)


def main(words: Sequence[str] | None = None) -> None:
    """Measure each in a process of its own, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.memory", description=__doc__)
    parser.add_argument("--size", choices=SIZES, action="append", default=[], help="may be given several times")
    parser.add_argument("--contender", choices=CONTENDERS, action="append", default=[], help="default: all")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--page", action="store_true", help=f"put the table into {PAGE.name}")
    parser.add_argument("--here", metavar="WORK", help=argparse.SUPPRESS)
    parser.add_argument("--target", help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.here:
        print(json.dumps(measure(asked.contender[0], asked.target, asked.size[0], asked.here)))
        return
    rows = []
    lines = ["| size | contender | work | before, MiB | peak, MiB | without mapped files, MiB | reached |"]
    lines.append("| --- | --- | --- | ---: | ---: | ---: | --- |")
    print("\n".join(lines))
    names = [name for name in asked.contender or CONTENDERS if not missing(name)]
    for size in asked.size or ["S"]:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            for name, target in places(stack, asked.engine, names, folder):
                for row in each_by_itself(name, target, size):
                    rows.append(row | {"engine": asked.engine})
                    reached = {True: "yes", False: "no", None: ""}[row["passes"]]
                    memory = " | ".join(f"{row[key]:.0f}" for key in ("before", "peak", "own"))
                    lines.append(f"| {size} | {row['contender']} | {row['workload']} | {memory} | {reached} |")
                    print(lines[-1], flush=True)
    if asked.page:
        put_into(PAGE, "memory", "\n".join(lines))
    if asked.json:
        asked.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
