"""Whose turn it is to write in a session: one thread's at a time.

Two that wrote at once would undo each other's savepoints, and what one had been told is written would be gone.
"""

from threading import RLock
from types import TracebackType

from urd_crm.errors import UrdCrmError
from urd_crm.text import Text


class Turn:
    """Is held by a thread while it writes, and refused to others meanwhile: waiting might be for each other."""

    def __init__(self) -> None:
        self._lock = RLock()

    def __enter__(self) -> None:
        """Take it.

        Raises:
            UrdCrmError: another thread has it.
        """
        if not self._lock.acquire(blocking=False):
            raise UrdCrmError(
                Text(
                    en="Another thread is writing with this session; give each thread its own, with crm.session(…).",
                    bg="С тази сесия пише друга нишка; дайте на всяка нишка своя, с crm.session(…).",
                )
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave it to others."""
        self._lock.release()
