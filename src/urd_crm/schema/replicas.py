"""Reading from streaming replicas of PostgreSQL, and never behind one's own writes.

PostgreSQL counts the bytes of its log. Where the log stands after a commit is noted;
a replica that has replayed as far shows what was committed, and one that has not is not asked.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import count
from threading import Lock
from time import monotonic, sleep

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from urd_crm.errors import StorageError
from urd_crm.schema.engine import reading
from urd_crm.schema.log_place import identity_of, place_of_log
from urd_crm.schema.namespace import in_schema, other_schema, schema_of
from urd_crm.text import Text

PATIENCE = 0.1
"""How long a session waits at most for a replica to catch up before it reads from the primary · seconds."""
STEP = 0.002
"""How long to wait between two looks · seconds."""
RETRY = 5.0
"""How long a replica that did not answer, or is none any more, is left alone; or not waited for · seconds."""
SILENCE = 2.0
"""How long a replica may be silent when it is asked how far it is · seconds."""


class ReaderState(StrEnum):
    """What a Crm thinks of one of its readers."""

    READY = "ready"
    CATCHING_UP = "catching up"
    """It lacked something at the last look, and is waited for a little."""
    BEHIND = "behind"
    """It was waited for in vain; for some time nobody waits again, unless it catches up."""
    UNREACHABLE = "unreachable"
    """It did not answer, and is tried again later."""
    PROMOTED = "promoted"
    """It is no replica any more, and is left out; it is looked at again later."""
    STRANGE = "strange"
    """It has another database than the primary, and is left out; it is looked at again later."""


LEFT_ALONE = (ReaderState.UNREACHABLE, ReaderState.PROMOTED, ReaderState.STRANGE)
IS = "urd_crm_identity"
"""Where a connection carries which database it leads to."""


class Reader:
    """One replica. Lifetime and threads: those of the ``Crm``."""

    def __init__(self, engine: Engine, identity: tuple[str, ...]) -> None:
        self.engine = reading(engine)
        self.state = ReaderState.READY
        self._identity = identity
        self._left_alone_until = 0.0
        self._awaited = 0
        """Up to where it was waited for in vain."""
        self._given_up_until = 0.0
        self._lock = Lock()

    def connect(self, place: int) -> Connection | None:
        """Give a connection if the replica has replayed the log up to a place."""
        if self.state in LEFT_ALONE:
            if monotonic() < self._left_alone_until:
                return None
            self._left_alone_until = monotonic() + RETRY  # while one tries it again, the others pass it by
        found = self._look()
        if found is None:
            self._leave_alone(ReaderState.UNREACHABLE)
            return None
        connection, is_replica, replayed = found
        if connection.info[IS] != self._identity:
            self._leave_alone(ReaderState.STRANGE)
        elif not is_replica:
            self._leave_alone(ReaderState.PROMOTED)
        else:
            self.state = self._state(replayed, place)
            if replayed >= place:
                return connection
        connection.close()
        return None

    def _leave_alone(self, state: ReaderState) -> None:
        self.state, self._left_alone_until = state, monotonic() + RETRY

    def _state(self, replayed: int, place: int) -> ReaderState:
        if replayed < self._awaited and monotonic() < self._given_up_until:
            return ReaderState.BEHIND
        return ReaderState.READY if replayed >= place else ReaderState.CATCHING_UP

    def give_up(self, place: int) -> None:
        """Wait for the replica no longer, until it has replayed the log up to a place, or some time has passed."""
        self.state, self._awaited, self._given_up_until = ReaderState.BEHIND, place, monotonic() + RETRY

    def _look(self) -> tuple[Connection, bool, int] | None:
        """Connect, and ask how far the replica is; ``None``: it is down or silent, and the primary answers instead."""
        for _ in range(2):  # the first connection may be left over from before it was restarted
            connection: Connection | None = None
            try:
                connection = self.engine.connect()
                if IS not in connection.info:
                    connection.info[IS] = identity_of(connection, SILENCE)
                return connection, *place_of_log(connection, SILENCE)
            except (DBAPIError, TimeoutError, self.engine.dialect.loaded_dbapi.Error) as error:
                if connection is not None:
                    connection.invalidate()
                    connection.close()
                self.close()
                if connection is None or isinstance(error, TimeoutError):  # a new one would not get through either
                    return None
        return None

    def close(self) -> None:
        """Let go of all connections, of those in use when they are given back; the next one is new."""
        with self._lock:
            pool = self.engine.pool
            self.engine.dispose()
            event.listen(pool, "checkin", _close)
            pool.dispose()  # what was given back just now


def _close(driver: DBAPIConnection | None, _: object) -> None:
    if driver is not None:
        driver.close()


class Replicas:
    """The readers of a ``Crm``, and the place in the log up to which it has written.

    Lifetime: that of the ``Crm``. Threads: safe to share.
    """

    def __init__(self, engines: Sequence[Engine], identity: tuple[str, ...]) -> None:
        """Take the engines, all for PostgreSQL, and which database the primary has; none is connected to yet."""
        self.readers = tuple(Reader(engine, identity) for engine in engines)
        self._turns = count()
        self._lock = Lock()
        self._written: int | None = None
        """``None``: not known; then the primary is read, which knows."""
        self._doubts = 0

    @property
    def written(self) -> int | None:
        """The place up to which everything was written that this ``Crm`` knows of; ``None``: not known."""
        return self._written

    def connect(self, place: int) -> Connection | None:
        """Give a connection to a reader that shows everything up to a place; ``None``: there is none just now."""
        turn = next(self._turns) % len(self.readers)
        in_turn = self.readers[turn:] + self.readers[:turn]
        patient_until = monotonic() + PATIENCE
        while True:
            for reader in in_turn:
                connection = reader.connect(place)
                if connection is not None:
                    return connection
            waited_for = [reader for reader in in_turn if reader.state is ReaderState.CATCHING_UP]
            if not waited_for:
                return None
            if monotonic() >= patient_until:
                for reader in waited_for:
                    reader.give_up(place)
                return None
            sleep(STEP)

    def close(self) -> None:
        """Let go of the connections."""
        for reader in self.readers:
            reader.close()

    def note(self, connection: Connection) -> None:
        """Note where the primary's log stands; on a connection that is in no transaction."""
        doubts = self._doubts
        try:
            _, place = place_of_log(connection)
        except (DBAPIError, connection.dialect.loaded_dbapi.Error):  # what was committed stands; only where is unknown
            self.forget()
            return
        with self._lock:
            if self._written is not None:
                self._written = max(self._written, place)
            elif doubts == self._doubts:  # else something was written meanwhile, nobody knows where
                self._written = place

    def forget(self) -> None:
        """Know no longer where the log stands, until somebody notes it: something else has written."""
        with self._lock:
            self._doubts += 1
            self._written = None


def replicas_of(engine: Engine, readers: Sequence[Engine]) -> Replicas | None:
    """Take readers for an engine, each in its schema; ``None``: there are none.

    Raises:
        StorageError: one is not for PostgreSQL, or is for another schema.
    """
    if not readers:
        return None
    schema = schema_of(engine)
    for each in (engine, *readers):
        refuse_unreplicated(each)
        if schema is None and (other := schema_of(each)) is not None:
            raise other_schema(other)
    with reading(engine).connect() as connection:
        identity = identity_of(connection)
    return Replicas([each if schema is None else in_schema(each, schema) for each in readers], identity)


def refuse_unreplicated(engine: Engine) -> None:
    """Refuse an engine that is not for PostgreSQL where a replica is spoken of.

    Raises:
        StorageError: it is not.
    """
    if engine.dialect.name != "postgresql":
        raise StorageError(
            Text(
                en="Only PostgreSQL has replicas to read from; on SQLite readers hold nobody up and need none.",
                bg="Само PostgreSQL има реплики за четене; при SQLite четящите не пречат на никого и не им трябва.",
            ),
            "unsuited",
        )
