"""The work that is timed, in the order it is done: each workload leaves behind what the next one asks."""

import csv
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from bench.contender import EXPORTED, Contender, checked
from bench.data import Load, Person, fold, fragment, slip
from bench.drivers import settle
from bench.measuring import DisagreementError, Times, in_turn, same

SINGLE = 300
"""How often a question is asked, or one interaction logged, in a run of 5 rounds."""
LARGEST = 20_000
"""How many rows of bulk work are made before they are written."""


@frozen
class Run:
    """One run over contenders that are open on empty databases."""

    load: Load
    contenders: Sequence[Contender]
    folder: Path
    """For exported files."""
    rounds: int = 5
    wanted: frozenset[str] = frozenset()
    """Names of workloads; empty: all. What a later one needs is done and not reported."""
    clock: Callable[[], float] = time.perf_counter

    def times(self) -> Iterator[Times]:
        """Do all the work."""
        checked(self.load.person(0))  # loads the two libraries, for everybody
        for each in self.contenders:
            each.add_organisations(self.load.firms())
        steps = (
            self._import,
            self._bulk,
            self._timeline,
            self._search,
            self._misspelt,
            self._count,
            self._export,
            self._export_whole,
            self._single,
            self._single_by_orm,
            self._single_safe,
        )
        for step in steps:
            if step == self._timeline:
                for each in self.contenders:
                    settle(each.target)
            if step in (self._import, self._bulk) or self._is_wanted(step.__name__):
                for times in step():
                    if not self.wanted or times.workload in self.wanted:
                        yield times

    def _is_wanted(self, step: str) -> bool:
        return not self.wanted or NAMES[step] in self.wanted

    def _parts(self, total: int) -> Iterator[tuple[int, int]]:
        """Cut bulk work: into the rounds, or into more where these were too large to be held in memory."""
        count = max(self.rounds, total // LARGEST)
        return pairwise(total * n // count for n in range(count + 1))

    def _in_turn(
        self, workload: str, cases: Iterable[Any], work: Callable[[Contender, Any], Any], **how: Any
    ) -> list[Times]:
        return in_turn(workload, self.contenders, cases, work, clock=self.clock, **how)

    def _import(self) -> list[Times]:
        parts = (list(self.load.crowd(*part)) for part in self._parts(self.load.people))
        return self._in_turn("import", parts, lambda each, people: each.import_people(people), items=len)

    def _bulk(self) -> list[Times]:
        parts = (list(self.load.said(*part)) for part in self._parts(self.load.talks))
        return self._in_turn("bulk", parts, lambda each, talks: each.log_many(talks), items=len)

    def _timeline(self) -> list[Times]:
        def agree(case: int, answers: Sequence[tuple[Contender, Any]]) -> None:
            same(case, [(each, each.lines(answer)) for each, answer in answers])

        asked = [firm + 1 for firm in self.load.asked(self.rounds * SINGLE // 5)]
        return self._in_turn("timeline", asked, lambda each, party: each.timeline(party), agree=agree)

    def _search(self) -> list[Times]:
        sought = [fragment(each, n) for n, each in enumerate(self.load.looked_for(self.rounds * SINGLE // 5))]
        return self._in_turn("search", sought, lambda each, text: each.search(text), agree=self._found)

    def _found(self, text: str, answers: Sequence[tuple[Contender, Sequence[int]]]) -> None:
        """All that was found has words that begin so; where not all have room, everybody filled theirs."""
        fitting = {each.name: {id for id in answer if self._fits(id, text)} for each, answer in answers}
        if max(len(answer) for _, answer in answers) < 10:
            same(text, [(each, fitting[each.name]) for each, _ in answers])
        for each, answer in answers:
            if not fitting[each.name]:
                raise DisagreementError(f"{each.name} finds nobody by {text!r}, or somebody else: {answer}")

    def _fits(self, id: int, text: str) -> bool:
        name = f" {fold(self._person(id).name)}" if id > self.load.organisations else ""
        return all(f" {word}" in name for word in fold(text).split())

    def _person(self, id: int) -> Person:
        return self.load.person(id - self.load.organisations - 1)

    def _misspelt(self) -> list[Times]:
        meant = self.load.looked_for(self.rounds * SINGLE // 25)
        cases = [(slip(each, n), each.name) for n, each in enumerate(meant)]

        def agree(case: tuple[str, str], answers: Sequence[tuple[Contender, Sequence[int]]]) -> None:
            for each, answer in answers:
                if case[1] not in [self._person(id).name for id in answer]:
                    raise DisagreementError(f"{each.name} does not find {case[1]} by {case[0]!r}")

        return self._in_turn("misspelt", cases, lambda each, case: each.search_misspelt(case[0]), agree=agree)

    def _count(self) -> list[Times]:
        def agree(case: int, answers: Sequence[tuple[Contender, Any]]) -> None:
            same(case, [(each, each.counts(answer)) for each, answer in answers])

        return self._in_turn("count", range(self.rounds), lambda each, _: each.count(), agree=agree)

    def _export(self) -> list[Times]:
        return self._exported("export", lambda each, file: each.export(file))

    def _export_whole(self) -> list[Times]:
        return self._exported("export_whole", lambda each, file: each.export_whole(file))

    def _exported(self, workload: str, export: Callable[[Contender, Path], None]) -> list[Times]:
        file = self.folder / "people.csv"

        def work(each: Contender, n: int) -> Path:
            export(each, file)
            return file.rename(self.folder / f"{id(each)}.csv")

        def agree(case: int, answers: Sequence[tuple[Contender, Path]]) -> None:
            same("export", [(each, _people(answer)) for each, answer in answers])

        people = self.load.people
        return self._in_turn(workload, range(self.rounds), work, items=lambda _: people, agree=agree)

    def _single(self) -> list[Times]:
        return self._logged("single", "typed", lambda each, talk: each.log(talk))

    def _single_by_orm(self) -> list[Times]:
        return self._logged("single_orm", "rows", lambda each, talk: each.log_by_orm(talk))

    def _single_safe(self) -> list[Times]:
        for each in self.contenders:
            each.keep_safe(always=True)
        waiting = evolve(self, clock=time.perf_counter)  # for the disk, which takes nobody's CPU time
        times = waiting._logged("single_safe", "safe", lambda each, talk: each.log(talk))
        for each in self.contenders:
            each.keep_safe(always=False)
        return times

    def _logged(self, workload: str, source: str, work: Any) -> list[Times]:
        talks = [self.load.talk(n, source, most=1) for n in range(self.rounds * SINGLE // 5)]
        return self._in_turn(workload, talks, work)


def _people(file: Path) -> list[tuple[str, ...]]:
    with file.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        return [tuple(row[name] for name in EXPORTED) for row in rows]


NAMES = {
    "_timeline": "timeline",
    "_search": "search",
    "_misspelt": "misspelt",
    "_count": "count",
    "_export": "export",
    "_export_whole": "export_whole",
    "_single": "single",
    "_single_by_orm": "single_orm",
    "_single_safe": "single_safe",
}
