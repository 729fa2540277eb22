"""Show where the library spends its time: ``python -m bench.profile --workload timeline --size S``."""

import argparse
import cProfile
import pstats
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from bench.contenders import CONTENDERS, open_all
from bench.data import SIZES, Load
from bench.workloads import Run

METHODS = {
    "import": "import_people",
    "bulk": "log_many",
    "timeline": "timeline",
    "search": "search",
    "misspelt": "search_misspelt",
    "count": "count",
    "export": "export",
    "single": "log",
    "single_orm": "log_by_orm",
    "single_safe": "log",
}
"""What a contender does for a workload."""


def main(words: Sequence[str] | None = None) -> None:
    """Run one workload with one contender, and print the functions that took the most."""
    parser = argparse.ArgumentParser(prog="python -m bench.profile", description=__doc__)
    parser.add_argument("--workload", choices=METHODS, required=True)
    parser.add_argument("--size", choices=SIZES, default="S")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--contender", choices=CONTENDERS, default="urd_crm")
    parser.add_argument("--by", choices=("tottime", "cumtime"), default="tottime", help="own time, or with calls")
    parser.add_argument("--lines", type=int, default=25)
    asked = parser.parse_args(words)
    load = Load.of(asked.size)
    profile = cProfile.Profile()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (contender,) = open_all(stack, asked.engine, [asked.contender], load, folder)
        stack.enter_context(closing(contender))
        name = METHODS[asked.workload]
        work = getattr(contender, name)
        setattr(contender, name, lambda *given: profile.runcall(work, *given))
        list(Run(load, [contender], folder, wanted=frozenset({asked.workload})).times())
    pstats.Stats(profile).sort_stats(asked.by).print_stats(asked.lines)


if __name__ == "__main__":
    main()
