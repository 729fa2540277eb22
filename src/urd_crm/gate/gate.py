"""The one gate that every write passes, one row or a million, in the same order:

normalise, check, write, record the change, index for search.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from attrs import define, field

from urd_crm.contract.check import CheckContext
from urd_crm.contract.declarations import Limit
from urd_crm.entities.model import CrmModel
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party, PartyKind
from urd_crm.entities.person import Person
from urd_crm.errors import (
    ConflictError,
    InvalidValueError,
    Problem,
    ReadOnlyError,
    Severity,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.gate.checking import run_checks
from urd_crm.gate.draft import Child, Draft, Numbers, RowView, Written
from urd_crm.gate.indexing import Index, Named, name_organisation, name_person
from urd_crm.gate.normalise import Surroundings, normalise
from urd_crm.gate.personal_number import guard, holding_ten_digits
from urd_crm.gate.plans import Plans
from urd_crm.gate.recording import Happened, draw, images, record
from urd_crm.gate.references import Placed, lost
from urd_crm.gate.standing import Standings
from urd_crm.gate.statements import columns_of
from urd_crm.gate.store import Store
from urd_crm.text import Text
from urd_crm.values import instant
from urd_crm.values.uid import new_uid

Row = dict[str, Any]
MOST_WARNINGS = 10_000
"""How much of what was odd a session remembers."""
PARTY_KINDS: dict[type[CrmModel], PartyKind] = {Organisation: PartyKind.ORGANISATION, Person: PartyKind.PERSON}


@define
class Gate:
    """The gate of one session. For one thread, and no longer than the session."""

    store: Store
    plans: Plans
    around: Surroundings
    actor: str
    """Who writes; empty: nobody, and every write is refused."""
    clock: Callable[[], datetime]
    session: Any
    """The session, for checks that look other rows up."""
    warnings: list[Problem] = field(factory=list)
    """What was odd in what this session wrote, the first of it: there may be millions."""
    unkept: int = 0
    """How much more was odd."""
    moving: set[int] = field(factory=set)
    """Engagements whose stage is being moved by the one function that may."""
    own_limits: dict[str, Sequence[Limit]] = field(factory=dict)
    """The municipality's own values of limits that were asked for, by code: reports ask for each row."""
    standings: Standings = field(init=False)
    index: Index = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.standings = Standings(self.store)
        self.index = Index(self.store, self.around.town.language)

    @property
    def now(self) -> datetime:
        """The present moment by the clock of the ``Crm``, which has to say its time zone · UTC."""
        return instant.aware(self.clock())

    @property
    def today(self) -> date:
        """The present day in the town hall's time zone."""
        return self.around.town.day(self.now)

    def allow_writing(self) -> None:
        """Refuse to write for nobody.

        Raises:
            ReadOnlyError: the session named no actor.
        """
        if not self.actor:
            raise ReadOnlyError(
                Text(
                    en="This session only reads, because nobody is named who writes: open it with "
                    "crm.session(actor='…').",
                    bg="Тази сесия само чете, защото не е казано кой пише: отворете я с crm.session(actor='…').",
                )
            )

    def notice(self, warnings: Sequence[Problem]) -> None:
        """Remember what was odd; of very much the first, and how much more there was."""
        room = max(0, MOST_WARNINGS - len(self.warnings))
        self.warnings += warnings[:room]
        self.unkept += len(warnings[room:])

    def forget(self) -> None:
        """Trust nothing that was read or written before, after a rollback or a commit."""
        self.standings.forget()
        self.own_limits.clear()
        self.index.known_words.clear()

    def context(self, to_stage: str = "") -> CheckContext:
        """Give what a check may look at beside its rows."""
        return CheckContext(self.session, self.now, self.today, to_stage)

    def admit(self, table: type[CrmModel], row: Row, before: Row | None = None) -> tuple[Row, list[Problem]]:
        """Bring one row into its stored form: its fields, then what the core knows of them."""
        plan = self.plans.of(table)
        admitted, problems = plan.fields.admit(row)
        if not problems:
            problems = [
                *guard(admitted, plan.texts),
                *normalise(table, admitted, before, self.around),
            ]
        return admitted, problems

    def admit_all(self, table: type[CrmModel], rows: Sequence[Row]) -> list[tuple[Row, list[Problem]]]:
        """Bring new rows into their stored form, many at a time."""
        plan = self.plans.of(table)
        admitted = plan.fields.admit_all(rows)
        suspect = holding_ten_digits([{} if problems else row for row, problems in admitted], plan.texts)
        if suspect or plan.has_rules:
            for place, (row, problems) in enumerate(admitted):
                if problems:
                    continue
                if place in suspect:
                    problems.extend(guard(row, plan.texts))
                if plan.has_rules:
                    problems.extend(normalise(table, row, None, self.around))
        return admitted

    def insert(self, drafts: Sequence[Draft], *, skip_refused: bool = False, first_row: int | None = None) -> Written:
        """Write rows with their children.

        Args:
            drafts: rows of one table; few thousand at a time keep memory flat.
            skip_refused: write the good rows and report the others, instead of refusing all.
            first_row: the number of the first draft in its file or call, counted from 1;
                ``None``: problems of a single draft carry no row.

        Raises:
            ReadOnlyError: the session named no actor.
            ValidationFailedError: a draft was refused, with the problems of all; nothing was written.
        """
        self.allow_writing()
        if not drafts:
            return Written(Numbers())
        table = drafts[0].table
        ids, changes = draw(self.store, Party if table in PARTY_KINDS else table, len(drafts))
        found = self._prepare(drafts, ids)
        numbered = first_row is not None or len(drafts) > 1
        problems = [problem.at(row=(first_row or 1) + n) if numbered else problem for n, problem in found]
        refusals = [problem for problem in problems if problem.severity is Severity.REJECT]
        warnings = [problem for problem in problems if problem.severity is Severity.WARN]
        if refusals and not skip_refused:
            raise ValidationFailedError([*refusals, *warnings])
        refused = {n for n, problem in found if problem.severity is Severity.REJECT}
        try:
            with self.store.whole():
                self._write([draft for n, draft in enumerate(drafts) if n not in refused], changes)
        except BaseException as error:
            self.forget()
            if isinstance(error, ConflictError | InvalidValueError):
                rows: list[Placed] = [(n, each.table, each.row) for n, each in enumerate(drafts) if n not in refused]
                rows += [(n, child.table, child.row) for n, *_ in tuple(rows) for child in drafts[n].children]
                self.refuse_lost(rows, error, (first_row or 1) if numbered else None)
            raise
        self.notice(warnings)
        written = Numbers(None if n in refused else draft.id for n, draft in enumerate(drafts))
        return Written(written, (*refusals, *warnings))

    def refuse_lost(self, rows: Sequence[Placed], error: UrdCrmError, first_row: int | None = None) -> None:
        """Say which references of rows lead nowhere, where that is why the database refused them.

        Raises:
            ValidationFailedError: some do.
        """
        found = lost(self.store, self.around.registry, rows)
        if problems := [problem if first_row is None else problem.at(row=first_row + n) for n, problem in found]:
            raise ValidationFailedError(problems) from error

    def _prepare(self, drafts: Sequence[Draft], ids: Sequence[int]) -> list[tuple[int, Problem]]:
        """Number and admit drafts, then check those that stand so far; give each problem with its draft's place."""
        table = drafts[0].table
        members: dict[type[CrmModel], list[tuple[int, Draft | Child]]] = {table: list(enumerate(drafts))}
        for n, (draft, id) in enumerate(zip(drafts, ids, strict=True)):
            draft.id = draft.row["id"] = id
            for child in draft.children:
                child.row[child.owner_column] = id
                members.setdefault(child.table, []).append((n, child))
        problems: list[tuple[int, Problem]] = []
        for of, holders in members.items():
            admitted = self.admit_all(of, [holder.row for _, holder in holders])
            for (n, holder), (row, found) in zip(holders, admitted, strict=True):
                holder.row = row
                problems += [(n, self._of(of, problem)) for problem in found]
        problems.sort(key=itemgetter(0))
        problems = list(dict.fromkeys(problems))  # a child repeats what is wrong with a value of its owner
        broken = {n for n, problem in problems if problem.severity is Severity.REJECT}
        rows = {of: [(n, each.row) for n, each in holders if n not in broken] for of, holders in members.items()}
        return [*problems, *self._check(rows, frozenset(ids) if table in PARTY_KINDS else frozenset())]

    def _check(
        self, rows: Mapping[type[CrmModel], list[tuple[int, Row]]], fresh: frozenset[int]
    ) -> Iterable[tuple[int, Problem]]:
        """Check rows by table, each with its draft's place; ``fresh`` are the parties that are written with them."""
        for of, each in rows.items():
            if columns := self.plans.of(of).parties:
                yield from self._check_parties(of, each, columns, fresh)
            for n, problem in self.standings.problems_of_jobs(each, self.plans.of(of).jobs):
                yield n, self._of(of, problem)
            if checks := self.around.registry.checks_on.get(of):
                views = [RowView(of, row, n) for n, row in each]
                for view, problem in run_checks(checks, views, self.context()):
                    yield view._index, self._of(of, problem)

    def _check_parties(
        self,
        of: type[CrmModel],
        rows: list[tuple[int, Row]],
        columns: tuple[tuple[str, str], ...],
        fresh: frozenset[int],
    ) -> Iterable[tuple[int, Problem]]:
        """Check whom rows refer to."""
        if fresh:
            rows = [(n, row) for n, row in rows if any(row[name] not in fresh for name, _ in columns)]
        named = {row[name] for name, _ in columns for _, row in rows}
        self.standings.look_up(sorted(named - fresh - {None}))
        for n, row in rows:
            outside = tuple(column for column in columns if row[column[0]] not in fresh) if fresh else columns
            if not self.standings.hold(row, outside):
                for problem in self.standings.problems(row, outside):
                    yield n, self._of(of, problem)

    @staticmethod
    def _of(table: type[CrmModel], problem: Problem) -> Problem:
        return problem.at(entity=str(table.__tablename__))

    def _write(self, drafts: Sequence[Draft], changes: Sequence[int]) -> None:
        """Write admitted drafts and their children, record one change for each, and index their names."""
        if not drafts:
            return
        table = drafts[0].table
        names = self._names(drafts)
        if names:
            self.add_parties(PARTY_KINDS[table], names)
        rows: dict[tuple[type[CrmModel], str], list[tuple[int, Row]]] = {
            (table, ""): [(n, draft.row) for n, draft in enumerate(drafts)]
        }
        for n, draft in enumerate(drafts):
            for child in draft.children:
                rows.setdefault((child.table, child.owner_column), []).append((n, child.row))
        afters: list[Row] = []
        for (of, owner), each in rows.items():
            columns = columns_of([row for _, row in each])
            insert = self.store.statements.insert(of, without=self.plans.of(of).counted if owner else ())
            self.store.insert(insert, insert.bound_all(columns))
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
        record(self.store, happened, self.actor, self.now, changes)
        self.index.write(names)

    def _names(self, drafts: Sequence[Draft]) -> list[Named]:
        read = {Organisation: name_organisation, Person: name_person}.get(drafts[0].table)
        if read is None:
            return []
        language = self.around.town.language
        return [
            read(draft.id, draft.row, [child.row for child in draft.children if child.table is Name], language)
            for draft in drafts
        ]

    def add_parties(self, kind: PartyKind, named: Sequence[Named]) -> None:
        """Write the rows that organisations or people share their numbers with."""
        insert = self.store.statements.insert(Party)
        rows = [
            {"id": each.party_id, "uid": new_uid(), "kind": kind, "label": each.label, "sort_key": each.sort_key}
            for each in named
        ]
        self.store.insert(insert, insert.bound_all(columns_of(rows)))
