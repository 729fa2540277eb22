"""Public names of rows: identifiers of 128 bits that sort by the time of their making."""

import os
import threading
import time
import uuid
from collections.abc import Iterator

_VERSION = 0x7 << 76
_VARIANT = 0b10 << 62


def numbered(number: int) -> uuid.UUID:
    """Give the UUID that is a number of 128 bits: as ``UUID(int=number)``, which looks at it again, in a third of the time.

    A page of a time line has fifty, an import as many as rows.
    """
    made = object.__new__(uuid.UUID)
    object.__setattr__(made, "int", number)
    object.__setattr__(made, "is_safe", uuid.SafeUUID.unknown)
    return made


def packed(raw: bytes) -> uuid.UUID:
    """Give the UUID of 16 bytes, as fast.

    Args:
        raw: most significant first, as a column of ours has them.

    Raises:
        ValueError: there are more or fewer.
    """
    if len(raw) != 16:
        raise ValueError(len(raw))
    made = object.__new__(uuid.UUID)  # as :func:`numbered` does, which one call more would make a fifth slower
    object.__setattr__(made, "int", int.from_bytes(raw, "big"))
    object.__setattr__(made, "is_safe", uuid.SafeUUID.unknown)
    return made


class UidMaker:
    """Makes UUIDs of version 7, each later than the one before.

    Lifetime: one per process, made with this module; it keeps the last millisecond and what followed it.
    Threads may share it. A process that was forked draws random bits of its own.

    Source: RFC 9562, 5.7 (UUID version 7) and 6.2, method 2:
    74 random bits for each millisecond, counted up within it; the first of the lower 62 starts clear, so none overflows.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = 0
        self._moment = 0
        self._last = 0

    def __call__(self) -> uuid.UUID:
        """Make the next one."""
        return numbered(self._draw(1))

    def many(self, count: int) -> Iterator[uuid.UUID]:
        """Make some that follow each other without a gap, so that who keeps the first and their number knows all."""
        first = self._draw(count)
        return map(numbered, range(first, first + count))

    def _draw(self, count: int) -> int:
        with self._lock:
            now = time.time_ns() // 1_000_000
            process = os.getpid()
            if now > self._moment or process != self._process:
                self._process = process
                self._moment = max(now, self._moment)
                drawn = int.from_bytes(os.urandom(10), "big")
                self._last = self._moment << 80 | _VERSION | (drawn >> 68) << 64 | _VARIANT | drawn & (1 << 61) - 1
            else:  # the same millisecond, or a clock that was set back
                self._last += 1
            first = self._last
            self._last += count - 1
            return first


new_uid = UidMaker()
"""Make a new public name: a UUID of version 7, in order within the process, from any thread."""
