"""Statements that go to PostgreSQL together and are answered together, instead of one at a time."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from attrs import define, field
from sqlalchemy.engine import Connection

from urd_crm.errors import UrdCrmError

FORGETS_UNDONE = "urd_crm_forgets_undone"
"""Where an engine's dialect carries that the driver prepares anew what it prepared within a savepoint that was undone."""
Asked = Callable[[], list[tuple[Any, ...]]]
"""Takes the rows that were asked for."""


@define
class Question:
    """A query that goes together with others."""

    sql: str
    parameters: Sequence[Any]
    is_planned_anew: bool = field(kw_only=True)
    rows: list[tuple[Any, ...]] | None = None

    @property
    def how(self) -> dict[str, bool]:
        """How psycopg is to execute it."""
        return {"prepare": False} if self.is_planned_anew else {}

    def take(self) -> list[tuple[Any, ...]]:
        """Give the answer."""
        assert self.rows is not None, "the answer is there behind `with store.together()`"
        return self.rows


def may_be_refused(connection: Connection) -> bool:
    """Say whether questions may go together: where one is refused, what the server did not come to is not prepared.

    The driver takes it for prepared until all is rolled back, and where a host's engine undoes a savepoint even longer.
    """
    return getattr(connection.dialect, FORGETS_UNDONE, False) or not connection.in_nested_transaction()


@contextmanager
def pipeline(driver: Any, refused: type[Exception]) -> Iterator[None]:
    """Let the driver send what is executed within without waiting for answers; they are all there when this ends.

    Whoever is interrupted meanwhile, by Ctrl-C or by what limits the time of a job, loses the connection:
    which answers are still on their way, nobody could tell,
    and the next statement would take them for its own, or wait for one that never comes.

    Args:
        driver: psycopg's connection.
        refused: what psycopg raises where the server refuses a statement.

    Raises:
        psycopg.Error: the first statement that failed; PostgreSQL ran none of those after it.
    """
    failure: BaseException | None = None
    outside = sys.exception()  # what the caller is dealing with while they write
    try:
        with driver.pipeline():
            try:
                yield
            except BaseException as error:  # noqa: BLE001  raised below: the driver would log what follows from it
                failure = _first(error, refused, outside)
                _let_go_unless_refused(driver, failure, refused)
    except BaseException as error:  # noqa: BLE001  raised below
        first = _first(error, refused, outside)
        if failure is None or not isinstance(first, refused):  # an interruption is not passed over for a refusal
            failure = first
            _let_go_unless_refused(driver, failure, refused)
    if failure is not None:
        raise failure


def _first(error: BaseException, refused: type[Exception], outside: BaseException | None) -> BaseException:
    """Give what an error took the place of: an interruption before a difficulty that the driver has with it."""
    before = error.__context__
    while isinstance(error, refused) and before is not None and before is not outside:
        error, before = before, before.__context__
    return error


def _let_go_unless_refused(driver: Any, failure: BaseException, refused: type[Exception]) -> None:
    if not isinstance(failure, (refused, UrdCrmError)):
        driver.close()
