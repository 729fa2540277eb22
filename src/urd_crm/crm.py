"""The way in: one object for one database."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import SessionTransaction, scoped_session

from urd_crm.core import declared as core
from urd_crm.errors import PluginError, SchemaError
from urd_crm.gate import door
from urd_crm.gate.joining import connection_of, database_of, engine_of, meant, refuse_another, refuse_another_database
from urd_crm.gate.plans import Plans
from urd_crm.gate.statements import Statements
from urd_crm.gate.translation import translated
from urd_crm.registry import Registry, build_registry
from urd_crm.registry.discovery import PluginReference
from urd_crm.registry.registry import CORE
from urd_crm.schema.address import hurried
from urd_crm.schema.component import components
from urd_crm.schema.create import prepare
from urd_crm.schema.dialogue import refuse_autocommit
from urd_crm.schema.engine import adopt, make_engine, reading, refuse_no_engine
from urd_crm.schema.log_place import format_place, parse_place, place_of_log
from urd_crm.schema.namespace import in_schema, refuse_elsewhere, schema_of
from urd_crm.schema.replicas import replicas_of
from urd_crm.schema.sqlite import refuse_unprepared
from urd_crm.session import Session
from urd_crm.values import plain_text
from urd_crm.values.town import Town


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Crm:
    """One database with the plugins that work on it; opens sessions.

    Lifetime: as long as the application; one for each database. A script may say ``with Crm.open(…) as crm``.
    Threads: safe to share; each thread opens sessions of its own.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        plugins: Sequence[PluginReference] | None = None,
        strict: bool = False,
        town: Town | None = None,
        clock: Callable[[], datetime] = _utc_now,
        upgrade: bool = False,
        schema: str | None = None,
        readers: Sequence[Engine] = (),
    ) -> None:
        """Work on a database that an engine leads to; its tables are made when there are none.

        Args:
            engine: a SQLAlchemy engine. One of your own for SQLite needs
                :func:`urd_crm.install_sqlite_events` before its first connection.
            plugins: names of installed plugins, or plugins themselves; ``None``: every installed one.
            strict: raise when a plugin fails, instead of leaving it out and saying so in ``problems``.
            town: country, time zone and language of the municipality.
            clock: gives the present moment, with its time zone.
            upgrade: bring older tables up to date.
            schema: PostgreSQL's schema with the tables of one municipality, made when it is not there;
                several on one engine share its connections. ``None``: that of the connections.
            readers: engines for streaming replicas of the database; sessions that only read go to them.

        Raises:
            PluginError: ``strict``, and a plugin failed.
            SchemaBehindError: the core's tables wait for an upgrade; ``strict``: or a plugin's.
            SchemaAheadError: the core's tables were written by a newer release; ``strict``: or a plugin's.
            MigrationFailedError: the core's upgrade stopped, its tables are as they were; ``strict``: or a plugin's.
            StorageError: the database cannot be read or written, or a reader is not for PostgreSQL.
            TypeError: this is no engine, but perhaps an address, which :meth:`open` takes.
        """
        for given in (engine, *readers):
            refuse_no_engine(given)
        for given in (engine, *readers):
            adopt(given)
        self.engine = engine if schema is None else in_schema(engine, schema)
        self.town = town or Town()
        self.clock = clock
        self.registry = self._ready(build_registry(core, plugins, strict=strict), strict, upgrade)
        self._reading = reading(self.engine)
        with translated():
            self.replicas = replicas_of(self.engine, readers)
        self._statements = Statements(engine.dialect)
        self._plans = Plans(engine.dialect)

    @classmethod
    def open(
        cls,
        target: str | os.PathLike[str] | URL,
        *,
        plugins: Sequence[PluginReference] | None = None,
        strict: bool = False,
        town: Town | None = None,
        clock: Callable[[], datetime] = _utc_now,
        upgrade: bool = False,
        readers: Sequence[str | URL] = (),
    ) -> Self:
        """Open a database by the path of a SQLite file or by a URL; a new file is made.

        Args:
            target: ``town.db``, ``:memory:``, ``sqlite:///town.db``, ``postgresql://user@host/name``,
                ``postgresql://user@host/name?schema=varna`` for one municipality of several.
            plugins: see :class:`Crm`, as all the others.
            strict: see :class:`Crm`.
            town: see :class:`Crm`.
            clock: see :class:`Crm`.
            upgrade: see :class:`Crm`.
            readers: URLs of streaming replicas; one that is silent for two seconds counts as dead,
                unless its URL says otherwise with ``connect_timeout`` and ``tcp_user_timeout``.

        Raises:
            TypeError: one URL was given as ``readers``, where a list is meant; it would be read letter by letter.
        """
        if isinstance(readers, str):
            raise TypeError("Readers are given as a list: readers=['postgresql://…'].")
        engine = make_engine(target)
        try:
            return cls(
                engine,
                plugins=plugins,
                strict=strict,
                town=town,
                clock=clock,
                upgrade=upgrade,
                readers=[make_engine(hurried(reader), pings=False) for reader in readers],
            )
        except BaseException:
            engine.dispose()
            raise

    @property
    def problems(self) -> tuple[PluginError, ...]:
        """What kept plugins from being used; empty: nothing did."""
        return self.registry.problems

    @contextmanager
    def session(
        self, host: OrmSession | scoped_session[Any] | None = None, *, actor: str = "", after: str | None = None
    ) -> Iterator[Session]:
        """Open a session: one transaction, committed at the end, rolled back on an error.

        Args:
            host: a SQLModel or SQLAlchemy session of your own to join;
                it is flushed at the end, and committed or rolled back by you alone.
            actor: who writes, as the audit shall name them; without one the session only reads.
            after: for a session that only reads, where there are readers: what it has to show at least,
                as :meth:`position` gave it; the empty text: nothing in particular, it may be some time old.
                ``None``: everything that this ``Crm`` has written.

        Raises:
            InvalidValueError: the actor's name is blank, over 100 characters or not printable; ``after`` is no position.
            StorageError: the host's session leads to another database or schema, or another ``Crm`` has joined it;
                or the database cannot be reached.
        """
        if actor:
            actor = plain_text.line(actor, maximum=100)
        if host is not None:
            with self._joined(meant(host), actor) as session:
                yield session
            return
        with translated():
            connection = self.engine.connect() if actor else self._connect(after)
        commits: list[Connection] = []
        if actor and self.replicas is not None:
            event.listen(connection, "commit", commits.append)
        session = Session(self, connection, actor, self._statements, self._plans)
        try:
            with translated():
                yield session
                if not connection.closed:  # by the caller, who ended it early
                    session.commit()
        except BaseException:
            if commits and self.replicas is not None:
                self.replicas.forget()  # a commit in its midst may stand, or one that nobody acknowledged
            raise
        finally:
            session.end()

    def position(self) -> str:
        """Give how far this ``Crm`` has written, to be handed to :meth:`session` here or in another process.

        A web host keeps it in a cookie, and whoever has written something sees it, whichever server answers.

        Returns:
            A text to be passed on as it is; empty on SQLite, where everybody sees what is committed.

        Raises:
            StorageError: the database has to be asked, because a host or a failed session wrote last, and cannot be.
        """
        if self.engine.dialect.name != "postgresql":
            return ""
        if self.replicas is not None and self.replicas.written is not None:
            return format_place(self.replicas.written)
        with translated(), self._reading.connect() as connection:
            return format_place(place_of_log(connection)[1])

    def close(self) -> None:
        """Let go of the database's connections."""
        self.engine.dispose()
        if self.replicas is not None:
            self.replicas.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _connect(self, after: str | None) -> Connection:
        """Connect for a session that only reads: to a replica that shows enough, or else to the primary."""
        place = None if after is None else parse_place(after)
        if self.replicas is None:
            return self._reading.connect()
        place = self.replicas.written if place is None else place
        connection = None if place is None else self.replicas.connect(place)
        if connection is None:
            connection = self._reading.connect()
            if self.replicas.written is None:
                self.replicas.note(connection)
        return connection

    @contextmanager
    def _joined(self, host: OrmSession, actor: str) -> Iterator[Session]:
        outer = host.info.get(door.KEY)
        if outer is not None:  # joined already, further out: the same gate, under the name given here
            refuse_another(self, outer.session.crm)
            with outer.session.acting_as(actor):
                yield outer.session
            return
        session = Session(self, host, actor, self._statements, self._plans)
        try:
            with translated():
                self._refuse_elsewhere(host)
            if self._is_strange(engine_of(host)):
                event.listen(host, "after_begin", self._refuse_begun)
            if self.replicas is not None and not event.contains(host, "after_commit", self._host_has_written):
                event.listen(host, "after_commit", self._host_has_written)
            yield session
            session.flush()
        finally:
            if event.contains(host, "after_begin", self._refuse_begun):
                event.remove(host, "after_begin", self._refuse_begun)
            session.end()

    def _refuse_elsewhere(self, host: OrmSession) -> None:
        """Refuse a host's session that leads elsewhere; one on our own connections need not even begin."""
        if schema_of(self.engine) is not None:
            refuse_elsewhere(connection_of(host), self.engine)
        if self._is_strange(engine_of(host)):
            refuse_another_database(connection_of(host), self.database)
            refuse_unprepared(connection_of(host))
            refuse_autocommit(connection_of(host))

    def _is_strange(self, engine: Engine) -> bool:
        return engine.pool is not self.engine.pool or schema_of(engine) != schema_of(self.engine)

    def _refuse_begun(self, host: OrmSession, begun: SessionTransaction, connection: Connection) -> None:
        """Look again when a session that joined goes on after a commit: its path may have been for one transaction."""
        if not begun.nested and connection.engine is engine_of(host):
            with translated():
                refuse_another_database(connection, self.database)

    def _host_has_written(self, _: OrmSession) -> None:
        assert self.replicas is not None
        self.replicas.forget()

    def _ready(self, registry: Registry, strict: bool, upgrade: bool) -> Registry:
        """Make missing tables, and leave out plugins whose tables do not fit."""
        with translated(), self.engine.connect() as connection:
            refuse_unprepared(connection)
            refuse_autocommit(connection)
        errors: dict[str, SchemaError] = {}
        if upgrade:
            from urd_crm.schema.upgrade import upgrade_all

            with translated():
                errors = {error.component: error for error in upgrade_all(self.engine, components(registry)).errors}
        in_use = [component for component in components(registry) if component.name not in errors]
        with translated():
            states = prepare(self.engine, in_use)
            with reading(self.engine).connect() as connection:
                refuse_elsewhere(connection, self.engine)
                self.database = database_of(connection)  # rows of it are refused by others
        errors |= {state.component.name: error for state in states if (error := state.error()) is not None}
        if CORE in errors:
            raise errors[CORE]
        if strict and errors:
            raise next(iter(errors.values()))
        return registry.without({name: error.text for name, error in errors.items()}) if errors else registry
