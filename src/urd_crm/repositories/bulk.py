"""Writing many drafts with flat memory."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from urd_crm.collector import COLLECTOR
from urd_crm.errors import Problem
from urd_crm.gate.draft import Draft, Numbers, Written
from urd_crm.gate.mapped import unmap

if TYPE_CHECKING:
    from urd_crm.session import Session

T = TypeVar("T")
BATCH = 1000
"""How many drafts pass the gate at a time: more gain no speed and cost memory."""


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Cut a stream into lists of a size; the last may be shorter."""
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch


def all_are(kind: type[T], given: Iterable[Any]) -> Iterator[T]:
    """Pass on what a bulk call was given.

    Raises:
        TypeError: one of them is something else.
    """
    for row, each in enumerate(given, start=1):
        if not isinstance(each, kind):
            raise TypeError(f"Row {row} is of type {type(each).__name__}; each has to be of type {kind.__name__}.")
        yield each


def write_many(session: "Session", drafts: Iterable[Draft], *, skip_refused: bool) -> Written:
    """Send a stream of drafts through the gate, a batch at a time; all of them or none."""
    ids = Numbers()
    problems: list[Problem] = []
    with session.atomic():  # whoever catches the refusal of a late batch and goes on keeps none of the early ones
        for batch in batches(drafts):
            if len(batch) == BATCH:
                unmap(session.store)
            with COLLECTOR.at_rest():
                written = session.gate.insert(batch, skip_refused=skip_refused, first_row=len(ids) + 1)
            ids.extend(written.ids)
            problems += written.problems
    return Written(ids, tuple(problems))
