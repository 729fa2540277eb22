"""Whether the file of a connection to SQLite is still where it was opened."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from urd_crm.errors import StorageError
from urd_crm.text import Text

FILE = "urd_crm_file"
"""Where a connection keeps what :func:`file_of_connection` said when it was made."""
NAME = "SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'"
"""A name need not be in UTF-8."""

Which = tuple[int, int]
"""The device and the number of a file, which it keeps when it is renamed."""


def file_of_connection(driver: Any) -> dict[Path, Which | None]:
    """Give the path of the file that a driver's connection has open, and which file it is; one in memory has none."""
    (name,) = driver.execute(NAME).fetchone()
    return {path: _which(path) for path in [Path(os.fsdecode(name))] if name}


def refuse_moved(files: Mapping[Path, Which | None]) -> None:
    """Refuse to go on with a file that was deleted, moved or replaced while it was open.

    The system keeps it until the last program lets go of it: what is written would be gone then, acknowledged or not.

    Args:
        files: which file was at each path.

    Raises:
        StorageError: another one is there now, or none.

    Source: SQLite, "How To Corrupt An SQLite Database File", 4.2; it refuses so itself, but not with a write-ahead log.
    """
    for path, which in files.items():
        if which is not None and _which(path) != which:
            raise StorageError(
                Text(
                    en="The database file was moved, deleted or replaced while it was open, and what is written now would be lost. "
                    "End this program, see that the right file is in its place, and begin anew.",
                    bg="Файлът на базата е преместен, изтрит или подменен, докато е отворен, и записаното сега би се изгубило. "
                    "Спрете тази програма, вижте дали на мястото му е правилният файл, и започнете отново.",
                ),
                "unreachable",
            )


def _which(path: Path) -> Which | None:
    try:
        found = path.stat()
    except OSError:  # it leads nowhere
        return None
    return found.st_dev, found.st_ino
