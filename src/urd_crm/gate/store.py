"""The database as the gate and the repositories reach it, with errors in our words."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain, starmap
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult

from urd_crm.entities.model import CrmModel
from urd_crm.gate.lookups import among, for_each
from urd_crm.gate.pipeline import Asked, Question, may_be_refused, pipeline
from urd_crm.gate.statements import Insert, Statements, legible
from urd_crm.gate.translation import UNSTORABLE, legibly, translated, translation
from urd_crm.gate.turn import Turn

WORTH_COPYING = 20
"""From how many rows on PostgreSQL takes them faster by COPY."""


class Store:
    """One session's way to the database. Belongs to one session and one thread.

    What is asked for often goes to the driver itself, in the same transaction:
    SQLAlchemy's own way costs ten times what SQLite takes for a row.
    """

    def __init__(self, connection: Callable[[], Connection], statements: Statements) -> None:
        self.connection = connection
        """Gives SQLAlchemy's connection, in the session's transaction."""
        self.statements = statements
        self.dialect = statements.dialect
        self.is_lost = False
        """Whether the database has ended the transaction by itself; what was written in it is gone."""
        self.turn = Turn()
        """Is taken by whoever writes several statements that belong together."""
        self.is_numbered_ahead = self.dialect.name == "postgresql"
        """Whether others may draw numbers for the same table meanwhile: then ours are drawn before rows are written."""
        self.is_far = self.dialect.name == "postgresql"
        """Whether it takes a way there and back to ask."""
        self.keeps_grams = self.dialect.name == "sqlite"
        """Whether the letters of words stand in a table; PostgreSQL keeps whole words there, and finds by patterns."""
        self.last_numbers: dict[type[CrmModel], int] = {}
        """The last number of each table that this session has drawn ahead."""
        self.written: Counter[str] = Counter()
        """How many rows of each table were written, until stock is taken."""
        self._seen: Connection | None = None
        self._driver: Any = None
        self._cursors: list[Any] = []
        self._questions: list[Question] | None = None
        self._is_piped = False
        self._failure: tuple[type[Exception], ...] = (statements.dialect.loaded_dbapi.Error, *UNSTORABLE)

    def execute(self, statement: sa.Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a Core statement in the session's transaction."""
        with translated(*UNSTORABLE):
            return self.connection().execute(statement, parameters)

    def rows(self, statement: sa.Executable, parameters: Any = None) -> Sequence[Any]:
        """Run a query and give all of its rows."""
        with legibly(), translated(*UNSTORABLE):
            return self.connection().execute(statement, parameters).all()

    def insert(self, insert: Insert, rows: list[tuple[Any, ...]]) -> None:
        """Write rows that are bound already."""
        if not rows:
            return
        cursor = self._cursor()
        try:
            if len(rows) == 1:
                cursor.execute(insert.sql, rows[0])
            elif insert.copy and len(rows) >= WORTH_COPYING and not self._is_piped:
                with cursor.copy(insert.copy) as copy:
                    for row in rows:
                        copy.write_row(row)
            elif self.dialect.name == "postgresql" and len(rows) < WORTH_COPYING:
                cursor.execute(insert.of(len(rows)), list(chain.from_iterable(rows)))  # one way to the server for all
            else:
                cursor.executemany(insert.sql, rows)
            self.written[insert.table] += len(rows)
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            self._let_go(cursor)

    def refuse_undone(self) -> None:
        """Refuse to go on where the transaction was undone: PostgreSQL would answer a commit with a silent rollback.

        Raises:
            StorageError: it refused a statement, which the caller passed over.
        """
        connection = self.connection()  # which an ORM session does not give when a flush of it has failed
        if self.dialect.name == "postgresql":
            driver: Any = connection.connection.driver_connection
            if driver.info.transaction_status.name == "INERROR":
                self.fetch("SELECT 1")  # which the server refuses

    def fetch(
        self, sql: str, parameters: Sequence[Any] = (), *, is_planned_anew: bool = False
    ) -> list[tuple[Any, ...]]:
        """Run a query of our own writing on the driver and give its rows as the driver gives them.

        Args:
            sql: with ``?`` for each parameter; made of our own words alone.
            parameters: as the driver takes them.
            is_planned_anew: the best way to answer depends on the parameters, as for patterns:
                PostgreSQL must not keep one plan for all of them.
        """
        cursor = self._cursor()
        how = {"prepare": False} if is_planned_anew and self.dialect.name == "postgresql" else {}
        try:
            cursor.execute(self.statements.marked(sql), parameters, **how)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
            return rows
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            self._let_go(cursor)

    def ask(self, sql: str, parameters: Sequence[Any] = (), *, is_planned_anew: bool = False) -> Asked:
        """Ask what :meth:`fetch` fetches, and give what takes its rows; of what is asked :meth:`together` behind that."""
        if self._questions is None:
            rows = self.fetch(sql, parameters, is_planned_anew=is_planned_anew)
            return lambda: rows
        self._questions.append(question := Question(sql, parameters, is_planned_anew=is_planned_anew))
        return question.take

    def together(self) -> AbstractContextManager[None]:
        """Have what is asked within answered at its end; PostgreSQL answers all of it in one way there and back."""
        return self._together() if self.is_far else nullcontext()

    @contextmanager
    def _together(self) -> Iterator[None]:
        outer, self._questions = self._questions, (questions := list[Question]())
        try:
            yield
        finally:
            self._questions = outer
        if len(questions) > 1 and self._can_pipe and may_be_refused(self.connection()):
            self._answer_at_once(questions)
        else:
            for each in questions:
                each.rows = self.fetch(each.sql, each.parameters, is_planned_anew=each.is_planned_anew)

    def _answer_at_once(self, questions: Sequence[Question]) -> None:
        cursors = [self._cursor() for _ in questions]
        try:
            with self._piped():
                for cursor, each in zip(cursors, questions, strict=True):
                    try:
                        cursor.execute(self.statements.marked(each.sql), each.parameters, **each.how)
                    except self._failure as error:
                        raise self._failed(error) from error
            for cursor, each in zip(cursors, questions, strict=True):
                each.rows = cursor.fetchall()
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            for cursor in cursors:
                self._let_go(cursor)

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Run a statement of our own writing that has no answer; see :meth:`fetch`."""
        self._run("execute", sql, parameters)

    def run_each(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run such a statement for each of some rows of parameters."""
        self._run("executemany", sql, rows)

    def _run(self, how: str, sql: str, parameters: Sequence[Any]) -> None:
        cursor = self._cursor()
        try:
            getattr(cursor, how)(self.statements.marked(sql), parameters)
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            self._let_go(cursor)

    def among(self, values: Sequence[int]) -> tuple[str, list[Any]]:
        """Write that a column is one of some numbers, and give the parameters for it; see :func:`among`."""
        return among(self.dialect.name, values)

    def fetch_for_each(self, *what: Any, lock: str = "") -> Iterable[tuple[Any, ...]]:
        """Fetch the rows of which a column is one of some values; see :func:`for_each`, which takes what is told here."""
        queries = for_each(self.dialect.name, *what, lock=lock)
        return self.fetch(*queries[0]) if len(queries) == 1 else chain.from_iterable(starmap(self.fetch, queries))

    def ask_for_each(self, *what: Any, lock: str = "") -> Asked:
        """Ask what :meth:`fetch_for_each` fetches; see :meth:`ask`."""
        if self._questions is None:
            rows = list(self.fetch_for_each(*what, lock=lock))
            return lambda: rows
        asked = [self.ask(*each) for each in for_each(self.dialect.name, *what, lock=lock)]
        return lambda: [row for each in asked for row in each()]

    def claim(self, table: str, ids: Sequence[int], lock: str) -> None:
        """Keep others from rows until the transaction ends, and wait for those who are at them.

        Args:
            table: the name of the table.
            ids: the numbers of the rows, at least one.
            lock: how PostgreSQL does it; SQLite has one writer at a time.
        """
        if self.dialect.name == "postgresql":
            meant, parameters = self.among(ids)
            self.fetch(f"SELECT 1 FROM {table} WHERE id {meant} ORDER BY id {lock}", parameters)

    def read(
        self, columns: tuple[sa.Column[Any], ...], rest: str, parameters: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Read columns of tables on the driver, as values of their types.

        Args:
            columns: what is wanted of a row, each named by its table.
            rest: the query from ``FROM`` on, see :meth:`fetch`.
            parameters: see :meth:`fetch`.

        Raises:
            StorageError: a program wrote past us what no column of that type holds.
        """
        names, readers = self.statements.select(columns)
        rows = self.fetch(f"SELECT {names} {rest}", parameters)
        with legibly(columns):
            return legible(rows, readers)

    @contextmanager
    def whole(self, *, at_once: bool = False) -> Iterator[None]:
        """Write several statements or none: what was written since is undone when one fails.

        Args:
            at_once: PostgreSQL is to answer to all of them together, in one way there and back; for few rows.
                A statement may fail as late as the last one then, none may go through SQLAlchemy, which waits for
                an answer to each, and the transaction must not have failed before.
        """
        cursor, is_begun = self._cursor(), False
        try:
            try:
                with self._piped() if at_once and self._can_pipe else nullcontext():
                    cursor.execute("SAVEPOINT urd_crm_whole")
                    is_begun = True
                    yield
                    cursor.execute("RELEASE SAVEPOINT urd_crm_whole")
            except BaseException:
                if is_begun:
                    self._undo(cursor)
                raise
        except self._failure as error:
            raise self._failed(error) from error
        finally:
            self._let_go(cursor)

    @property
    def _can_pipe(self) -> bool:
        return self.is_far and not self._is_piped and bool(self.dialect.loaded_dbapi.Pipeline.is_supported())

    @contextmanager
    def _piped(self) -> Iterator[None]:
        self._is_piped = True
        try:
            with pipeline(self._driver, self.dialect.loaded_dbapi.Error):
                yield
        finally:
            self._is_piped = False

    def _undo(self, cursor: Any) -> None:
        # What the server did not come to, the driver takes for prepared there; all is prepared anew after a statement
        # of this kind that is prepared itself.
        how = {"prepare": True} if self.dialect.name == "postgresql" else {}
        try:
            cursor.execute("ROLLBACK TO SAVEPOINT urd_crm_whole", **how)
            cursor.execute("RELEASE SAVEPOINT urd_crm_whole")
        except self._failure:  # SQLite ends the whole transaction when the disk is full: there is no savepoint any more
            self.is_lost = True

    def _failed(self, error: Exception) -> Exception:
        """Say a failure in our words; where the connection is lost, the driver gets another one."""
        self._seen = None
        return translation(error)

    def _cursor(self) -> Any:
        connection = self.connection()
        try:
            if connection is not self._seen:  # one keeps its driver's connection as long as it lives
                self._seen, self._driver, self._cursors = connection, connection.connection.driver_connection, []
            return self._cursors.pop() if self._cursors else self._driver.cursor()
        except IndexError:  # another thread, which reads too, has taken the last one
            return self._driver.cursor()
        except Exception:  # it was lost, and the caller goes on all the same
            self._seen = None
            with translated():
                raise

    def _let_go(self, cursor: Any) -> None:
        """Let go of a cursor; psycopg makes one in the time that a small answer takes, so those are used again."""
        if self.is_far:
            self._cursors.append(cursor)
        else:
            cursor.close()
