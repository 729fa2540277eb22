"""New rows on their way through the gate: numbered, admitted, checked, written, recorded and indexed together."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import frozen

from urd_crm.entities.model import CrmModel
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import ConflictError, InvalidValueError, Problem, Severity, ValidationFailedError
from urd_crm.gate.checking import run_checks
from urd_crm.gate.draft import Child, Draft, Numbers, Row, RowView, Written
from urd_crm.gate.indexing import Named, name_organisation, name_person
from urd_crm.gate.plans import PARTY_KINDS
from urd_crm.gate.recording import Happened, ask_numbers, images, write_changes
from urd_crm.gate.references import Placed, nowhere
from urd_crm.gate.statements import columns_of
from urd_crm.gate.store import WORTH_COPYING

if TYPE_CHECKING:
    from urd_crm.gate.gate import Gate

Found = tuple[int, Problem]
"""A problem, and the place of the draft that has it."""


@frozen
class Insertion:
    """Rows of one table with their children, on their way through a gate. For one call."""

    gate: "Gate"
    drafts: Sequence[Draft]

    def write(self, *, skip_refused: bool, first_row: int | None) -> Written:
        """Write them; see :meth:`Gate.insert`."""
        gate, drafts, table = self.gate, self.drafts, self.drafts[0].table
        with gate.store.together():
            numbers = ask_numbers(gate.store, len(drafts), Party if table in PARTY_KINDS else table)
            parties = gate.standings.ask(self._named())
        ids, changes = numbers()
        parties()
        found = self._prepare(ids)
        numbered = first_row is not None or len(drafts) > 1
        problems = [problem.at(row=(first_row or 1) + n) if numbered else problem for n, problem in found]
        refusals = [problem for problem in problems if problem.severity is Severity.REJECT]
        warnings = [problem for problem in problems if problem.severity is Severity.WARN]
        if refusals and not skip_refused:
            raise ValidationFailedError([*refusals, *warnings])
        refused = {n for n, problem in found if problem.severity is Severity.REJECT}
        try:
            with gate.store.whole(at_once=self._is_small):
                self._write([draft for n, draft in enumerate(drafts) if n not in refused], changes)
        except BaseException as error:
            gate.forget()
            if isinstance(error, ConflictError | InvalidValueError):
                gate.refuse_new(self._placed(refused), error, (first_row or 1) if numbered else None)
            raise
        gate.notice(warnings)
        written = Numbers(None if n in refused else draft.id for n, draft in enumerate(drafts))
        return Written(written, (*refusals, *warnings))

    @property
    def _is_small(self) -> bool:
        return sum(1 + len(draft.children) for draft in self.drafts) < WORTH_COPYING

    def _named(self) -> Iterable[int]:
        """Give the parties that a few rows refer to by number, where to ask for all at once saves a way; the rest is read later."""
        if not self.gate.store.is_far or not self._is_small:
            return
        for _, table, row in self._placed(set()):
            for name, _ in self.gate.plans.of(table).parties:
                if isinstance(id := row.get(name), int):
                    yield int(id)  # which is not read yet, and may be True

    def _placed(self, refused: set[int]) -> list[Placed]:
        """Give what was to be written, each row with the place of its draft."""
        standing = [(n, draft) for n, draft in enumerate(self.drafts) if n not in refused]
        rows: list[Placed] = [(n, draft.table, draft.row) for n, draft in standing]
        return [*rows, *((n, child.table, child.row) for n, draft in standing for child in draft.children)]

    def _prepare(self, ids: Sequence[int]) -> list[Found]:
        """Number and admit drafts, then check those that stand so far; give each problem with its draft's place."""
        table = self.drafts[0].table
        members: dict[type[CrmModel], list[tuple[int, Draft | Child]]] = {table: list(enumerate(self.drafts))}
        for n, (draft, id) in enumerate(zip(self.drafts, ids, strict=True)):
            draft.id = draft.row["id"] = id
            for child in draft.children:
                child.row[child.owner_column] = id
                members.setdefault(child.table, []).append((n, child))
        problems: list[Found] = []
        for of, holders in members.items():
            admitted = self.gate.admit_all(of, [holder.row for _, holder in holders])
            for (n, holder), (row, found) in zip(holders, admitted, strict=True):
                holder.row = row
                problems += [(n, _of(of, problem)) for problem in found]
        problems.sort(key=itemgetter(0))
        problems = list(dict.fromkeys(problems))  # a child repeats what is wrong with a value of its owner
        broken = {n for n, problem in problems if problem.severity is Severity.REJECT}
        rows = {of: [(n, each.row) for n, each in holders if n not in broken] for of, holders in members.items()}
        problems += self._check(rows, frozenset(ids) if table in PARTY_KINDS else frozenset())
        refused = {n for n, problem in problems if problem.severity is Severity.REJECT}
        return [*problems, *self._too_early(rows[table], ids, refused)]

    def _too_early(self, rows: list[tuple[int, Row]], ids: Sequence[int], refused: set[int]) -> Iterable[Found]:
        """Refuse references to rows of the same call that come later or are refused: none of these is there yet."""
        gate, table = self.gate, self.drafts[0].table
        own = [column for column in gate.plans.of(table).own if any(row[column[0]] is not None for _, row in rows)]
        drawn, there = frozenset(ids) if own else frozenset(), set()
        for n, row in rows if own else ():
            lost = [(name, target) for name, target in own if row[name] in drawn and row[name] not in there]
            if table in PARTY_KINDS:
                found = gate.standings.problems(row, tuple(lost))
            else:
                found = (nowhere(gate.around.registry.noun_of(table), name, row[name]) for name, _ in lost)
            yield from ((n, _of(table, problem)) for problem in found)
            if not lost and n not in refused:
                there.add(row["id"])

    def _check(self, rows: Mapping[type[CrmModel], list[tuple[int, Row]]], fresh: frozenset[int]) -> Iterable[Found]:
        """Check rows by table, each with its draft's place; ``fresh`` are the parties that are written with them."""
        gate = self.gate
        for of, each in rows.items():
            plan = gate.plans.of(of)
            if plan.parties:
                yield from self._check_parties(of, each, plan.parties, fresh)
            for n, problem in gate.standings.problems_of_jobs(each, plan.jobs):
                yield n, _of(of, problem)
            if checks := gate.around.registry.checks_on.get(of):
                views = [RowView(of, row, n) for n, row in each]
                for view, problem in run_checks(checks, views, gate.context()):
                    yield view._index, _of(of, problem)

    def _check_parties(
        self,
        of: type[CrmModel],
        rows: list[tuple[int, Row]],
        columns: tuple[tuple[str, str], ...],
        fresh: frozenset[int],
    ) -> Iterable[Found]:
        """Check whom rows refer to."""
        standings = self.gate.standings
        if fresh:
            rows = [(n, row) for n, row in rows if any(row[name] not in fresh for name, _ in columns)]
        named = {row[name] for name, _ in columns for _, row in rows}
        standings.look_up(sorted(named - fresh - {None}))
        for n, row in rows:
            outside = tuple(column for column in columns if row[column[0]] not in fresh) if fresh else columns
            if not standings.hold(row, outside):
                for problem in standings.problems(row, outside):
                    yield n, _of(of, problem)

    def _write(self, drafts: Sequence[Draft], changes: Sequence[int]) -> None:
        """Write admitted drafts and their children, record one change for each, and index their names."""
        if not drafts:
            return
        gate, table = self.gate, drafts[0].table
        names = self._names(drafts)
        if names:
            gate.add_parties(PARTY_KINDS[table], names)
        rows: dict[tuple[type[CrmModel], str], list[tuple[int, Row]]] = {
            (table, ""): [(n, draft.row) for n, draft in enumerate(drafts)]
        }
        for n, draft in enumerate(drafts):
            for child in draft.children:
                rows.setdefault((child.table, child.owner_column), []).append((n, child.row))
        afters: list[Row] = []
        for (of, owner), each in rows.items():
            columns = columns_of([row for _, row in each])
            insert = gate.store.statements.insert(of, without=gate.plans.of(of).counted if owner else ())
            gate.store.insert(insert, insert.bound_all(columns))
            if not owner:
                afters = images(columns)
                continue
            # The whole table name: an organisation has a field `name` beside its rows of `urd_name`.
            name = str(of.__tablename__)
            for (n, _), image in zip(each, images(columns, without=owner), strict=True):
                afters[n].setdefault(name, []).append(image)
        happened = (
            Happened(table, draft.id, "insert", None, after) for draft, after in zip(drafts, afters, strict=True)
        )
        write_changes(gate.store, happened, gate.actor, gate.now, changes)
        gate.index.write(names)

    def _names(self, drafts: Sequence[Draft]) -> list[Named]:
        read = {Organisation: name_organisation, Person: name_person}.get(drafts[0].table)
        if read is None:
            return []
        language = self.gate.around.town.language
        return [
            read(draft.id, draft.row, [child.row for child in draft.children if child.table is Name], language)
            for draft in drafts
        ]


def _of(table: type[CrmModel], problem: Problem) -> Problem:
    return problem.at(entity=str(table.__tablename__))
