"""The one gate that every write passes, one row or a million, in the same order:

normalise, check, write, record the change, index for search.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from attrs import define, field
from sqlalchemy.orm import Session as OrmSession

from urd_crm.contract.check import CheckContext
from urd_crm.contract.declarations import Limit
from urd_crm.entities.model import CrmModel
from urd_crm.entities.party import Party, PartyKind
from urd_crm.errors import (
    ConflictError,
    Problem,
    ReadOnlyError,
    Severity,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.gate.checking import run_checks
from urd_crm.gate.draft import Draft, Numbers, Row, RowView, Written
from urd_crm.gate.indexing import Index, Named
from urd_crm.gate.insertion import Insertion
from urd_crm.gate.normalise import Surroundings, normalise
from urd_crm.gate.personal_number import guard, holding_ten_digits
from urd_crm.gate.plans import Plans
from urd_crm.gate.references import Placed, lost
from urd_crm.gate.standing import Standings
from urd_crm.gate.statements import columns_of
from urd_crm.gate.storable import unstorable
from urd_crm.gate.store import Store
from urd_crm.text import Text
from urd_crm.values import instant
from urd_crm.values.uid import new_uid

MOST_WARNINGS = 10_000
"""How much of what was odd a session remembers."""


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
    own_moments: dict[int, datetime] = field(factory=dict)
    """When the interactions were that this transaction has added through the ORM."""
    orm: OrmSession | None = None
    """The ORM session that it stands before, as soon as there is one."""
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

    @contextmanager
    def apart(self) -> Iterator[list[Problem]]:
        """Gather what is odd meanwhile by itself, for somebody who knows better which row it is about."""
        (kept, self.warnings), (unkept, self.unkept) = (self.warnings, []), (self.unkept, 0)
        try:
            yield self.warnings
        finally:
            self.warnings, self.unkept = kept, unkept

    def forget(self) -> None:
        """Trust nothing that was read or written before, after a rollback or a commit."""
        self.standings.forget()
        self.own_limits.clear()
        self.own_moments.clear()
        self.index.known_words.clear()

    @contextmanager
    def wary(self) -> Iterator[None]:
        """Trust nothing afterwards that was read or written within a savepoint of SQLAlchemy's Core: who undoes it tells nobody."""
        try:
            yield
        except BaseException:
            self.forget()
            raise
        self.forget_what_may_be_undone()

    def forget_what_may_be_undone(self) -> None:
        """See :meth:`wary`; of its own savepoints the ORM tells what became of them."""
        if self.store.connection().in_nested_transaction() and not (self.orm and self.orm.in_nested_transaction()):
            self.forget()

    def context(self, to_stage: str = "") -> CheckContext:
        """Give what a check may look at beside its rows."""
        return CheckContext(self.session, self.now, self.today, to_stage)

    def admit(self, table: type[CrmModel], row: Row, before: Row | None = None) -> tuple[Row, list[Problem]]:
        """Bring one row into its stored form: its fields, then what the core knows of them."""
        plan = self.plans.of(table)
        admitted, problems = plan.fields.admit(row)
        if not problems:
            problems = [
                *unstorable(admitted, plan.plain),
                *guard(admitted, plan.texts),
                *normalise(table, admitted, before, self.around),
            ]
        return admitted, problems

    def admit_all(self, table: type[CrmModel], rows: Sequence[Row]) -> list[tuple[Row, list[Problem]]]:
        """Bring new rows into their stored form, many at a time."""
        plan = self.plans.of(table)
        admitted = plan.fields.admit_all(rows)
        suspect = holding_ten_digits([{} if problems else row for row, problems in admitted], plan.texts)
        if suspect or plan.has_rules or plan.plain:
            for place, (row, problems) in enumerate(admitted):
                if problems:
                    continue
                problems.extend(unstorable(row, plan.plain))
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
        with self.store.turn, self.wary():
            return Insertion(self, drafts).write(skip_refused=skip_refused, first_row=first_row)

    def refuse_lost(self, rows: Sequence[Placed], error: UrdCrmError, first_row: int | None = None) -> None:
        """Say which references of rows lead nowhere, where that is why the database refused them.

        Raises:
            ValidationFailedError: some do.
        """
        if self._is_over(error):
            return
        self._refuse(lost(self.store, self.around.registry, rows), error, first_row)

    def refuse_new(self, rows: Sequence[Placed], error: UrdCrmError, first_row: int | None = None) -> None:
        """Say why the database refused whole new rows, as far as it can be found out.

        A reference leads nowhere; or, for a conflict, another session was faster: then they are checked again.

        Raises:
            ValidationFailedError: it was found out.
        """
        self.refuse_lost(rows, error, first_row)
        if self._is_over(error) or not isinstance(error, ConflictError):
            return
        for table in dict.fromkeys(table for _, table, _ in rows):
            checks = self.around.registry.checks_on.get(table, ())
            views = [RowView(table, dict(row), n) for n, of, row in rows if of is table]
            found = [(view._index, problem) for view, problem in run_checks(checks, views, self.context())]
            entity = str(table.__tablename__)
            refusals = [(n, each.at(entity=entity)) for n, each in found if each.severity is Severity.REJECT]
            self._refuse(refusals, error, first_row)

    def _is_over(self, error: UrdCrmError) -> bool:
        """Say whether the transaction has to begin anew: it cannot be asked any more, and the error says what to do."""
        return self.store.is_lost or (isinstance(error, ConflictError) and error.allows_retry)

    def _refuse(self, found: Iterable[tuple[int, Problem]], error: UrdCrmError, first_row: int | None) -> None:
        if problems := [problem if first_row is None else problem.at(row=first_row + n) for n, problem in found]:
            raise ValidationFailedError(problems) from error

    def add_parties(self, kind: PartyKind, named: Sequence[Named]) -> None:
        """Write the rows that organisations or people share their numbers with."""
        insert = self.store.statements.insert(Party)
        rows = [
            {"id": each.party_id, "uid": new_uid(), "kind": kind, "label": each.label, "sort_key": each.sort_key}
            for each in named
        ]
        self.store.insert(insert, insert.bound_all(columns_of(rows)))
