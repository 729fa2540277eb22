"""A disk that is soon full, and a driver that sends statements together."""

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest


@pytest.fixture
def small_disk() -> Iterator[Callable[[str], Path]]:
    """Mount a file system in memory with a size, where the machine lets us."""
    with ExitStack() as stack:

        def mount(size: str) -> Path:
            path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="urd-disk-")))
            path.chmod(0o755)
            command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0777", "tmpfs", str(path)]
            try:
                done = subprocess.run(command, capture_output=True, text=True, check=False)
            except FileNotFoundError as error:
                pytest.skip(f"no disk can be mounted here: {error}")
            if done.returncode != 0:
                pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
            stack.callback(subprocess.run, ["umount", "--lazy", str(path)], check=True)
            return path

        yield mount


@pytest.fixture
def pipes() -> None:
    """Skip what is about statements that go together, where the driver's library is too old for that."""
    if not psycopg.Pipeline.is_supported():
        pytest.skip("this libpq sends one statement at a time")
