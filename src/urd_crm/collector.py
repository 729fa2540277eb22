"""Letting Python's search for cycles rest while many rows are written or given out, and while modules are loaded."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Collector:
    """The garbage collector of this process. Safe to share: threads that write at once let it rest together."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._resting = 0
        self._was_enabled = False

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let it rest for as long as a batch of rows is worked on; one that a host has switched off stays off.

        Rows have no cycles and go away by themselves, yet it would look at each several times: a quarter of the time.
        Modules and their classes stay for good; to look through them again and again is a twentieth of the start.

        Source: Python, "gc": it can be disabled where a program makes no reference cycles.
        """
        with self._lock:
            if not self._resting:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._resting += 1
        try:
            yield
        finally:
            with self._lock:
                self._resting -= 1
                if not self._resting and self._was_enabled:
                    gc.enable()


COLLECTOR = Collector()
