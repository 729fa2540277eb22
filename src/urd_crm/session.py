"""A session: one transaction, with a repository for each noun."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

import sqlmodel
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as OrmSession
from sqlmodel.sql.expression import SelectOfScalar

from urd_crm.entities.model import CrmModel
from urd_crm.errors import ConflictError, InvalidValueError, Problem, Severity, StorageError, UrdCrmError
from urd_crm.gate import door
from urd_crm.gate.gate import Gate
from urd_crm.gate.held import a_row, read_again, take_over
from urd_crm.gate.joining import connection_of
from urd_crm.gate.normalise import Surroundings
from urd_crm.gate.plans import Plans
from urd_crm.gate.spent import skip
from urd_crm.gate.statements import Statements
from urd_crm.gate.stock import take_stock
from urd_crm.gate.store import Store
from urd_crm.gate.translation import UNSTORABLE, legibly, translated
from urd_crm.repositories.candidates import Hit
from urd_crm.repositories.nouns import Nouns
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.search import Search
from urd_crm.repositories.timeline import Entry, Page, Timeline
from urd_crm.text import Text
from urd_crm.values import plain_text

if TYPE_CHECKING:
    from urd_crm.crm import Crm

M = TypeVar("M", bound=CrmModel)


class Session(Nouns):
    """One transaction on a database. Made by :meth:`Crm.session`; for one thread."""

    def __init__(
        self, crm: "Crm", database: Connection | OrmSession, actor: str, statements: Statements, plans: Plans
    ) -> None:
        """Begin on a connection of the ``Crm``'s own, or join an ORM session of a host."""
        self.crm = crm
        self.registry = crm.registry
        self.town = crm.town
        self.actor = actor
        self._own = database if isinstance(database, Connection) else None
        self._orm: sqlmodel.Session | None = None
        self._is_ended = False
        self.store = Store(self._connection, statements)
        self.gate = Gate(self.store, plans, Surroundings(crm.registry, crm.town), actor, crm.clock, self)
        if not isinstance(database, Connection):
            self._join(database)

    @property
    def orm(self) -> sqlmodel.Session:
        """The SQLModel session, for any ``select(…)`` of one's own; rows changed through it pass the gate too."""
        self._refuse_ended()
        if self._orm is None:  # made when it is first asked for: many sessions never need one
            self._join(door.GatedSession(self._own, expire_on_commit=False, join_transaction_mode="control_fully"))
        assert self._orm is not None
        return self._orm

    def _join(self, orm: OrmSession) -> None:
        self._orm = cast("sqlmodel.Session", orm)  # a host may bring SQLAlchemy's own
        door.join(orm, self.gate)

    def _refuse_ended(self) -> None:
        if self._is_ended:
            raise UrdCrmError(
                Text(
                    en="This session has ended; open another one with crm.session(…).",
                    bg="Тази сесия е приключила; отворете друга с crm.session(…).",
                )
            )
        if self.store.is_lost:
            raise StorageError(
                Text(
                    en="The database undid what this session wrote; leave it and begin anew with crm.session(…).",
                    bg="Базата отмени записаното в тази сесия; излезте от нея и започнете отново с crm.session(…).",
                ),
                "failed",
            )

    def _connection(self) -> Connection:
        self._refuse_ended()
        if self._own is None:
            return connection_of(self.orm)
        if not self._own.in_transaction():
            self._own.begin()
        return self._own

    @property
    def now(self) -> datetime:
        """The present moment by the clock of the ``Crm`` · UTC."""
        return self.gate.now

    @property
    def today(self) -> date:
        """The present day in the town hall's time zone."""
        return self.gate.today

    @property
    def warnings(self) -> Sequence[Problem]:
        """What was odd in what this session wrote, in the order it was written.

        Of more than ten thousand oddities the first are here, and a last one, ``more-warnings``, that says how many more.
        """
        if not (more := self.gate.unkept):
            return tuple(self.gate.warnings)
        last = Problem(
            "more-warnings",
            Text(en=f"{more} more were odd, and are not told one by one", bg=f"още {more} са странни и не се изреждат"),
            Text(en="'urd check' finds them in the database.", bg="„urd check“ ги намира в базата."),
            severity=Severity.WARN,
        )
        return (*self.gate.warnings, last)

    def timeline(self, party: PartyReference, **filters: Any) -> Page[Entry]:
        """Give the time line of a party, newest first; see :meth:`Timeline.page`."""
        return Timeline(self).page(party, **filters)

    def search(self, text: str, **options: Any) -> Sequence[Hit]:
        """Find organisations and people by name in either script; see :meth:`Search.find`."""
        return Search(self).find(text, **options)

    def resolve(self, reference: PartyReference) -> Any:
        """Find the one party, or person on behalf of an organisation, that a reference means."""
        return Resolver(self).participant(reference)

    def report(self, name: str, /, **parameters: Any) -> Sequence[Any]:
        """Run a report by its name, ``investors.pipeline``, and give its rows."""
        return list(self.registry.reports.get(name).record.run(self, **parameters))

    def output(self, name: str, /, *, lang: str = "bg", **parameters: Any) -> str:
        """Write a text that is handed out, ``investors.site_one_pager``, and give it in Markdown.

        Args:
            name: a registered output.
            lang: ``bg`` or ``en``.
            parameters: what it is about.

        Raises:
            ValidationFailedError: anybody may read it, and it names what is confidential.
        """
        output = self.registry.outputs.get(name).record
        text = output.write(self, lang=lang, **parameters)
        if output.is_public:
            self.disclosure.refuse(text)
        return text

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make several writes whole or absent, within the session's transaction."""
        failure: BaseException | None = None
        try:
            self.flush()  # the savepoint would do it, and say what cannot be stored in the driver's words
            with self.store.turn, translated(), self.gate.wary(), self.orm.begin_nested():
                self._connection()
                connection_of(self.orm)  # only now is the savepoint set: until then it would hold nothing back
                try:
                    yield
                except BaseException as error:
                    failure = error
                    raise
        except BaseException as error:
            if failure is None:
                raise
            if isinstance(error, StorageError):
                if failure in (error, error.__cause__):
                    raise
                self.store.is_lost = True  # the database has ended the transaction by itself, savepoints and all
                raise failure from failure.__cause__
            if not self._is_ended:  # Ctrl-C may come where only the collector still finds this, after the session
                self.read_again()
            raise

    def read_again(self) -> None:
        """Read the rows that callers hold anew, after some were written or undone past the ORM; let go of those that went."""
        skip(self._connection())
        read_again(self.orm)

    def add(self, *rows: CrmModel) -> None:
        """Write rows of a plugin's own tables, or of the core's, that are made already.

        Raises:
            ValidationFailedError: one of them was refused; none is kept in the session, which goes on.
            ConflictError: a unique key is taken; as above.
        """
        try:
            with self.atomic():
                self.orm.add_all(map(a_row, rows))
                self.flush()
        except (ConflictError, InvalidValueError) as error:
            self.gate.refuse_new([(n, type(row), dict(row)) for n, row in enumerate(rows)], error)
            raise

    def change(self, row: M, **values: Any) -> M:
        """Set fields of a row and write it; it may have been read in an earlier session.

        Raises:
            ValidationFailedError: the row would no longer stand; it is as it was.
            ConflictError: somebody else changed it meanwhile.
        """
        take_over(self.orm, row)
        if unknown := [name for name in values if name not in type(row).model_fields]:
            raise TypeError(f"{type(row).__name__} has no field {', '.join(unknown)}.")
        try:
            with self.atomic():
                for name, value in values.items():
                    setattr(row, name, value)
                self.flush()
        except (ConflictError, InvalidValueError) as error:
            self.gate.refuse_lost([(0, type(row), values)], error)
            raise
        return row

    def delete(self, *rows: CrmModel) -> None:
        """Delete rows; organisations and people are merged or erased instead.

        Raises:
            ConflictError: something still refers to one of them; none is deleted.
        """
        with self.atomic():
            for row in rows:
                take_over(self.orm, row)
                self.orm.delete(row)
            self.flush()

    def flush(self) -> None:
        """Write what is pending, through the gate, without committing.

        Raises:
            StorageError: the database refused a statement before and undid what this session wrote.
        """
        with translated(*UNSTORABLE):
            if self._orm is not None:
                self._orm.flush()
            if self.actor and not self._is_ended and (self._own or self.orm).in_transaction():
                self.store.refuse_undone()

    def commit(self) -> None:
        """Commit what was written so far and begin anew; in a session that joined a host's, only the host commits."""
        self._refuse_ended()
        self.flush()
        if self._own is not None:
            with self.store.turn, translated():
                if self._own.in_transaction():
                    take_stock(self.store)
                if self._orm is not None:
                    self._orm.commit()
                if self._own.in_transaction():
                    self._own.commit()
            self.gate.forget()  # an ORM session would have told it, but there may be none
            if self.actor and self.crm.replicas is not None:
                self.crm.replicas.note(self._own)

    @contextmanager
    def acting_as(self, actor: str) -> Iterator[None]:
        """Let somebody else write for a while, unless the session only reads; without a name nothing changes."""
        if actor and self._own is not None:
            self.gate.allow_writing()
        self.flush()
        before = self.actor
        self.actor = self.gate.actor = plain_text.line(actor, maximum=100) if actor else before
        try:
            yield
            self.flush()
        finally:
            self.actor = self.gate.actor = before

    def end(self) -> None:
        """Let go of the database, once for all: what was not committed is rolled back; a host's session is left as is."""
        self._is_ended = True
        with suppress(DBAPIError):  # the server is gone: it rolls back by itself, and the caller has heard of it
            if self._orm is not None:
                door.leave(self._orm)
                if self._own is not None:
                    self._orm.close()
        with suppress(DBAPIError):
            if self._own is not None:
                self._own.close()

    def get(self, table: type[M], id: int | tuple[int, ...]) -> M | None:
        """Give a row by its number, or by its numbers where several make the key."""
        with legibly(), translated(*UNSTORABLE):
            if isinstance(id, int) and id.bit_length() > 63:  # PostgreSQL would undo the whole transaction
                raise OverflowError
            return self.orm.get(table, int(id) if isinstance(id, int) else id)

    def all(self, statement: Any) -> Sequence[Any]:
        """Run a query of SQLModel and give all of its results."""
        with legibly(), translated(*UNSTORABLE):
            found = self.orm.execute(statement)  # a host's session may be SQLAlchemy's own, which has no ``exec``
            return found.scalars().all() if isinstance(statement, SelectOfScalar) else found.all()
