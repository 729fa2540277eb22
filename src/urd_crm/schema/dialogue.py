"""How a connection to PostgreSQL speaks: a database, a role or the environment may have set it otherwise.

The server says what is set when it lets a connection in, so nothing is asked, and as a rule nothing sent.
"""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from urd_crm.errors import StorageError
from urd_crm.text import Text

SPOKEN = {
    "client_encoding": "UTF8",
    "DateStyle": "ISO",
    "IntervalStyle": "postgres",
    "standard_conforming_strings": "on",
}
"""What we read and write by; the server may say more behind a comma."""


def install_postgres_events(engine: Engine) -> None:
    """Let every connection of an engine speak as the library reads; before SQLAlchemy asks it anything."""
    event.listen(engine, "connect", _speak, insert=True)
    _let_go_of_silent(engine)


def _let_go_of_silent(engine: Engine) -> None:
    """Roll nothing back where an answer is still awaited, as after a cut: no word gets through, and the log would tell."""
    roll_back = engine.dialect.do_rollback

    def roll_back_or_let_go(connection: Any) -> None:
        driver = getattr(connection, "driver_connection", connection)
        is_awaited = driver.info.transaction_status.name == "ACTIVE" or driver.info.pipeline_status.name != "OFF"
        if is_awaited and not driver.closed:
            driver.close()  # which SQLAlchemy notices below
        roll_back(connection)

    engine.dialect.do_rollback = roll_back_or_let_go  # type: ignore[assignment, method-assign]  # of this engine alone


def refuse_other_letters(connection: Any) -> None:
    """Refuse a database that has not every letter: names in two scripts fit into no other encoding.

    Args:
        connection: the driver's.

    Raises:
        StorageError: it is not in UTF-8.
    """
    encoding = _said(connection, "server_encoding")
    if encoding not in ("", "UTF8"):
        raise StorageError(
            Text(
                en=f"The database is in {encoding}, which has not every letter: make one in UTF-8, with "
                "'createdb --encoding UTF8 --template template0'.",
                bg=f"Базата е в {encoding}, където липсват букви: създайте база в UTF-8 с "
                "„createdb --encoding UTF8 --template template0“.",
            ),
            "unsuited",
        )


def refuse_autocommit(connection: Connection) -> None:
    """Refuse a connection that commits each statement: a session would be neither whole nor undone.

    Raises:
        StorageError: its engine was made with AUTOCOMMIT.
    """
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql" and driver.autocommit:
        raise StorageError(
            Text(
                en="This engine commits each statement by itself: make it without AUTOCOMMIT.",
                bg="Тази връзка потвърждава всяка заявка сама: направете я без AUTOCOMMIT.",
            ),
            "unsuited",
        )


def _speak(connection: Any, _: Any) -> None:
    try:
        refuse_other_letters(connection)
        for name, value in SPOKEN.items():
            if _said(connection, name).partition(",")[0] != value:
                connection.execute(f"SET {name} TO {value}")
                connection.commit()
    except BaseException:
        connection.close()
        raise


def _said(connection: Any, name: str) -> str:
    return connection.info.parameter_status(name) or ""
