"""Two sessions that write at once, the second one before the first is committed."""

from collections.abc import Callable
from threading import Thread
from typing import Any

import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.errors import UrdCrmError
from urd_crm.session import Session

Work = Callable[[Session], Any]
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def second_meanwhile(crm: Crm, first: Work, second: Work, then: Work | None = None) -> Exception | None:
    """Do the one, and before it is committed begin the other; give what the other was told.

    What is to be done then, the first does when the second waits or has ended, before it commits.
    """
    told: list[Exception] = []

    def run() -> None:
        try:
            with crm.session(actor="second") as session:
                second(session)
        except UrdCrmError as error:
            told.append(error)

    thread = Thread(target=run)
    with crm.session(actor="first") as session:
        first(session)
        thread.start()
        while crm.engine.dialect.name == "postgresql" and thread.is_alive() and not is_waiting(crm):
            thread.join(0.01)
        if then is not None:
            then(session)
    thread.join()
    return told[0] if told else None


def is_waiting(crm: Crm) -> bool:
    """Say whether a session waits for another; on SQLite the second one cannot even begin."""
    with crm.engine.connect() as connection:
        return bool(connection.scalar(sa.text(WAITING)))
