"""The memory of this process, as Linux counts it."""

import resource
import sys
import threading
from collections.abc import Callable
from pathlib import Path

STATUS = Path("/proc/self/status")


def resident() -> float:
    """Give the memory in use now · MiB."""
    return _read("VmRSS")


def peak_of(work: Callable[[], object]) -> tuple[float, float]:
    """Do some work, and give the most memory that was in use meanwhile · MiB.

    Returns:
        All of it; and without the pages of files that are mapped, which the system takes back when it needs them.
    """
    if not STATUS.exists():  # macOS and others: the peak of the whole life of the process
        work()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
        return peak, peak
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins anew
    done = threading.Event()
    own = [_read("RssAnon")]

    def watch() -> None:
        while not done.wait(0.01):
            own.append(max(own.pop(), _read("RssAnon")))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        work()
    finally:
        done.set()
        watcher.join()
    return _read("VmHWM"), max(*own, _read("RssAnon"))


def _read(name: str) -> float:
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024
