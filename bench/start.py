"""Measure the start of fresh processes: ``python -m bench.start``; CPU time, because a start waits for nobody."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median

from bench.contenders import CONTENDERS, missing, open_all
from bench.data import Load
from bench.page import PAGE, put_into
from bench.plain import NEWEST

FLOOR = """
import sqlite3
sqlite3.connect({file!r}).execute({newest!r}, (1, 1)).fetchall()
"""
OURS = """
from urd_crm import Crm
with Crm.open({file!r}).session() as session:
    session.timeline(1)
"""
OTHERS = """
from bench.contenders import CONTENDERS, kind_of
from bench.data import Load
contender = kind_of({name!r})("sqlite:///" + {file!r}, Load.of("T"))
contender.timeline(1)
"""
HELP = """
import sys
from urd_crm.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
sys.exit("sqlalchemy" in sys.modules)
"""
IMPORT_SQLMODEL = "import sqlmodel"
IMPORT = "import urd_crm"

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Whoever forbids bytecode compiles the library at each start, and would measure that."""


def cpu_of(program: str) -> float:
    """Run a program in a fresh process, and give the CPU time it took · ms."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        child = os.posix_spawn(
            sys.executable,
            [sys.executable, "-c", program],
            ENVIRONMENT,
            file_actions=[(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)],
        )
        _, status, usage = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"A program that is measured failed, or --help loaded SQLAlchemy:\n{program}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def programs(folder: Path) -> Mapping[str, str]:
    """Fill a small database for each contender, and give what is to be started."""
    load = Load.of("T")
    found = {"python": "pass", IMPORT_SQLMODEL: IMPORT_SQLMODEL, IMPORT: IMPORT, "urd --help": HELP}
    names = [name for name in CONTENDERS if name != "same" and not missing(name)]
    with ExitStack() as stack:
        for name, contender in zip(names, open_all(stack, "sqlite", names, load, folder), strict=True):
            stack.enter_context(closing(contender))
            contender.add_organisations(load.firms())
            contender.import_people(load.crowd())
            contender.log_many(load.said())
            program = {"plain": FLOOR, "urd_crm": OURS}.get(name, OTHERS)
            title = f"{contender.name}: open, first time line"
            found[title] = program.format(name=name, file=str(folder / f"{name}.db"), newest=NEWEST)
    return found


def main(words: Sequence[str] | None = None) -> None:
    """Start all in turn, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--page", action="store_true", help=f"put the table into {PAGE.name}")
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        found = programs(Path(folder))
        times: dict[str, list[float]] = {title: [] for title in found}
        for _ in range(asked.rounds + 1):
            for title, program in found.items():
                times[title].append(cpu_of(program))
    # The first start reads files that the others find in memory.
    cpu = {title: median(each[1:]) for title, each in times.items()}
    reached = {
        IMPORT: cpu[IMPORT] - cpu["python"] <= 15,
        "urd_crm: open, first time line": cpu["urd_crm: open, first time line"] <= 1.25 * cpu[IMPORT_SQLMODEL],
        "urd --help": True,
    }
    rows = [
        {
            "program": title,
            "ms": value,
            "over_python": value - cpu["python"],
            "to_import_sqlmodel": value / cpu[IMPORT_SQLMODEL],
            "passes": reached.get(title),
        }
        for title, value in cpu.items()
    ]
    lines = ["| program | CPU, ms | over bare Python, ms | times `import sqlmodel` | reached |"]
    lines.append("| --- | ---: | ---: | ---: | --- |")
    for row in rows:
        ticked = {True: "yes", False: "no", None: ""}[row["passes"]]
        figures = f"{row['ms']:.0f} | {row['over_python']:.0f} | {row['to_import_sqlmodel']:.2f}"
        lines.append(f"| {row['program']} | {figures} | {ticked} |")
    print("\n".join(lines))
    if asked.page:
        put_into(PAGE, "start", "\n".join(lines))
    if asked.json:
        asked.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
