"""The demonstration: ``python -m urd_crm.demo.show [FILE]``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from urd_crm.crm import Crm
from urd_crm.demo.file import make
from urd_crm.demo.tour import tour
from urd_crm.errors import UrdCrmError


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a demonstration file and show the main work on it.

    Args:
        arguments: as on the command line; ``None``: those of the process.

    Returns:
        The exit code: 0, or 6 when the file cannot be written.
    """
    parser = argparse.ArgumentParser(
        prog="python -m urd_crm.demo.show",
        description="Fills a new SQLite file with an invented Bulgarian municipality and shows the daily work on it.",
    )
    parser.add_argument("file", nargs="?", default="demo.db", type=Path, help="replaced on each run; default: demo.db")
    parser.add_argument("--scale", type=float, default=1.0, help="1.0: 3,000 people, 25,000 interactions")
    parser.add_argument("--seed", type=int, default=1, help="another number tells another story")
    options = parser.parse_args(arguments)
    try:
        summary = make(options.file, seed=options.seed, scale=options.scale, progress=_progress)
        crm = Crm.open(options.file)
        try:
            with crm.session() as session:
                for line in tour(session, summary, str(options.file)):
                    print(line)
        finally:
            crm.close()
    except UrdCrmError as error:
        print(error, file=sys.stderr)
        return 6
    return 0


def _progress(part: str, done: float) -> None:
    """Show how far it is, on one line of a terminal; in a file each part has a line."""
    bar = f"[{'█' * round(done * 30):<30}] {done:4.0%}  {part}"
    if sys.stderr.isatty():
        print(f"\r{bar:<96}", end="" if part else "\r" + " " * 97 + "\r", file=sys.stderr, flush=True)
    elif part:
        print(bar, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
