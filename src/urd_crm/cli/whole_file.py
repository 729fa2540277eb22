"""Writing a file that is there whole or not at all, and never over what is read."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from urd_crm.cli.command import require
from urd_crm.cli.desk import sqlite_path
from urd_crm.text import Text

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says of a write, without the file's name."""


def refuse_same(target: Path, *kept: Path | str) -> None:
    """Refuse to write over what is read."""
    files = [each if isinstance(each, Path) else sqlite_path(each) for each in kept]
    is_same = target.exists() and any(each is not None and each.exists() and target.samefile(each) for each in files)
    require(
        Text(
            en=f"{target} is the file that is read; name another one to write to.",
            bg=f"{target} е файлът, който се чете; посочете друг, в който да се пише.",
        ),
        holds=not is_same,
    )


@contextmanager
def whole(path: Path) -> Iterator[TextIO]:
    """Write a file that takes its place only when it is complete; a pipe or a device is written to as it is."""
    is_device = path.exists() and not path.is_file()
    path = path if is_device else path.resolve()  # a link goes on leading to it
    begun = path if is_device else path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with begun.open("w", encoding="utf-8-sig", newline="") as stream:
            yield stream
        if not is_device:
            begun.replace(path)
    except OSError as error:
        if error.filename == str(begun) or error.errno in NO_ROOM:
            error.filename = str(path)
        raise
    finally:
        if not is_device:
            begun.unlink(missing_ok=True)
