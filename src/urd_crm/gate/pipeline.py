"""Statements that go to PostgreSQL together and are answered together, instead of one at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def pipeline(driver: Any) -> Iterator[None]:
    """Let the driver send what is executed within without waiting for answers; they are all there when this ends.

    Whoever is interrupted meanwhile loses the connection: which answers are still on their way, nobody could tell,
    and the next statement would take them for its own, or wait for one that never comes.

    Args:
        driver: psycopg's connection.

    Raises:
        psycopg.Error: the first statement that failed; PostgreSQL ran none of those after it.
    """
    failure: BaseException | None = None
    try:
        with driver.pipeline():
            try:
                yield
            except BaseException as error:  # noqa: BLE001  raised below: the driver would log what follows from it
                failure = error
                _let_go_if_stopped(driver, error)
    except BaseException as error:  # noqa: BLE001  raised below
        if failure is None:
            stopped = error.__context__  # whose place the driver's own difficulty took
            failure = error if stopped is None or isinstance(stopped, Exception) else stopped
            _let_go_if_stopped(driver, failure)
    if failure is not None:
        raise failure


def _let_go_if_stopped(driver: Any, failure: BaseException) -> None:
    if not isinstance(failure, Exception):
        driver.close()
