"""The file of the demonstration: made anew on each run, and never at the cost of another file."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from urd_crm.crm import Crm
from urd_crm.demo.filling import Progress, Summary, fill
from urd_crm.demo.scene import ACTOR
from urd_crm.errors import StorageError
from urd_crm.text import Text

BESIDE = ("", "-wal", "-shm")
"""The files that SQLite keeps for one database."""


def make(path: Path, *, seed: int = 1, scale: float = 1.0, progress: Progress | None = None) -> Summary:
    """Make the demonstration's file; an older one of ours is replaced when the new one is whole.

    Args:
        path: where; its folder exists.
        seed: see :func:`urd_crm.demo.fill`.
        scale: see :func:`urd_crm.demo.fill`.
        progress: see :func:`urd_crm.demo.fill`.

    Raises:
        StorageError: another file stands there; it is left as it is.
    """
    refuse_foreign(path)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        crm = Crm.open(new)
        try:
            summary = fill(crm, seed=seed, scale=scale, progress=progress)
        finally:
            crm.close()
        # A journal left by the old file would be read into the new one.
        for ending in BESIDE[1:]:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        new.replace(path)
    finally:
        for ending in BESIDE:
            new.with_name(new.name + ending).unlink(missing_ok=True)
    return summary


def refuse_foreign(path: Path) -> None:
    """Refuse to write over a file that is no demonstration of ours.

    Raises:
        StorageError: another file stands there.
    """
    if path.exists() and not is_ours(path):
        raise StorageError(
            Text(
                en=f"'{path}' is there already and is no demonstration file: name another one.",
                bg=f"„{path}“ вече съществува и не е демонстрационен файл: посочете друг.",
            ),
            "read-only",
        )


def is_ours(path: Path) -> bool:
    """Say whether a file is a demonstration: the first that ever wrote to it is the one who sets the scene."""
    # Immutable: a reader would else leave a journal beside a file that may not be ours.
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as connection:
            first = connection.execute("SELECT actor FROM urd_change ORDER BY sequence LIMIT 1").fetchone()
    except sqlite3.Error:
        return False
    return bool(first == (ACTOR,))
