"""Taking times in turn, so that a busy moment of the machine strikes all, and comparing what was answered."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from attrs import define, field

C = TypeVar("C")


@define
class Times:
    """What one contender took for one workload · seconds for an item, in the order measured."""

    workload: str
    contender: str
    seconds: list[float] = field(factory=list)

    def quantile(self, share: float) -> float:
        """Give the time that a share of all did not exceed."""
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


class DisagreementError(AssertionError):
    """Two contenders gave different answers: their times mean nothing."""


def in_turn(
    workload: str,
    contenders: Sequence[C],
    cases: Iterable[Any],
    work: Callable[[C, Any], Any],
    *,
    items: Callable[[Any], int] = lambda _: 1,
    agree: Callable[[Any, Sequence[tuple[C, Any]]], None] | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> list[Times]:
    """Let each contender do each case, each time another one first.

    Args:
        workload: its name.
        contenders: who.
        cases: what; each is done once by everybody.
        work: does a case.
        items: how many items a case has; times are for one.
        agree: raises when the answers to a case differ; not timed.
        clock: gives seconds.
    """
    times = {id(each): Times(workload, each.name) for each in contenders}
    for n, case in enumerate(cases):
        answers = []
        first = n % len(contenders)
        for each in (*contenders[first:], *contenders[:first]):
            begin = clock()
            answer = work(each, case)
            times[id(each)].seconds.append((clock() - begin) / items(case))
            answers.append((each, answer))
        if agree is not None:
            agree(case, answers)
    return list(times.values())


def same(case: Any, answers: Sequence[tuple[Any, Any]]) -> None:
    """Refuse answers that differ."""
    (first, expected), *others = answers
    for other, answer in others:
        if answer != expected:
            raise DisagreementError(f"{first.name} and {other.name} answer differently to {case!r}")
