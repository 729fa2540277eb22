"""Measure peak memory, each contender in a process of its own: ``python -m bench.memory --size S --size L``.

The bulk work is done in one call for all rows, which are made as they are read.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from bench.contenders import CONTENDERS, missing, open_all
from bench.data import SIZES, Load
from bench.page import PAGE, put_into
from bench.peak import peak_of, resident

MOST = 120
"""MiB that bulk work of the library may take, at any size."""
MOST_OF_EXPORT = 50
"""MiB that an export may take beyond what the process had before."""


def measure(name: str, engine: str, size: str) -> list[dict[str, Any]]:
    """Do the bulk work in this process, and say what memory each part took."""
    load = Load.of(size)
    rows = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (contender,) = open_all(stack, engine, [name], load, folder)
        stack.enter_context(closing(contender))
        contender.add_organisations(load.firms())
        for workload, work in (
            ("import", lambda: contender.import_people(load.crowd())),
            ("bulk", lambda: contender.log_many(load.said())),
            ("export", lambda: contender.export(folder / "people.csv")),
        ):
            before = resident()
            peak, own = peak_of(work)
            row = {"workload": workload, "contender": contender.name, "engine": engine, "size": size}
            row |= {"before": before, "peak": peak, "own": own}
            limit = before + MOST_OF_EXPORT if workload == "export" else MOST
            rows.append(row | {"passes": peak <= limit if name == "urd_crm" else None})
    return rows


def main(words: Sequence[str] | None = None) -> None:
    """Measure each in a process of its own, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.memory", description=__doc__)
    parser.add_argument("--size", choices=SIZES, action="append", default=[], help="may be given several times")
    parser.add_argument("--contender", choices=CONTENDERS, action="append", default=[], help="default: all")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--page", action="store_true", help=f"put the table into {PAGE.name}")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.here:
        print(json.dumps(measure(asked.contender[0], asked.engine, asked.size[0])))
        return
    rows = []
    lines = ["| size | contender | work | before, MiB | peak, MiB | without mapped files, MiB | reached |"]
    lines.append("| --- | --- | --- | ---: | ---: | ---: | --- |")
    print("\n".join(lines))
    for size in asked.size or ["S"]:
        for name in asked.contender or CONTENDERS:
            if missing(name):
                continue
            program = [sys.executable, "-m", "bench.memory", "--here", f"--engine={asked.engine}"]
            done = subprocess.run([*program, "--contender", name, "--size", size], check=True, stdout=subprocess.PIPE)
            for row in json.loads(done.stdout):
                rows.append(row)
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
