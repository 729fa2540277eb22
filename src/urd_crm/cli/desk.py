"""Where a call of ``urd`` works: which database, in which language, as whom."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import define, field

from urd_crm.cli.json_shape import write_json
from urd_crm.errors import StorageError
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.crm import Crm
    from urd_crm.registry import Registry
    from urd_crm.session import Session


@define
class Desk:
    """What the options of every command say, and the database once it is open. For one call."""

    database: str = "town.db"
    """Path of a SQLite file, or a URL."""
    as_json: bool = False
    spoken: str | None = None
    """The language that was asked for; ``None``: none was."""
    actor: str = ""
    """Who writes; empty: the login name."""
    plugins: tuple[str, ...] = ()
    """Which plugins to use; empty: every installed one."""
    strict: bool = False
    clock: Callable[[], datetime] | None = None
    """Gives the present moment; ``None``: the real one."""
    is_quiet: bool = False
    """Whether what failed of the plugins is told elsewhere."""
    _crm: "Crm | None" = field(default=None, init=False)
    _registries: "dict[tuple[tuple[str, ...], bool], Registry]" = field(factory=dict, init=False)

    @property
    def language(self) -> str:
        """The language of the output: ``en`` unless another was asked for."""
        return self.spoken or "en"

    @property
    def shown_database(self) -> str:
        """The path or URL of the database, without a password."""
        from urd_crm.schema.address import shown  # SQLAlchemy stands behind it, which ``urd --help`` does not need

        return shown(self.database)

    @property
    def zone(self) -> tzinfo:
        """Where instants are told: the town hall's zone once the database is open."""
        return UTC if self._crm is None else self._crm.town.zone

    @property
    def terms(self) -> Mapping[str, Text]:
        """What plugins call fields and columns; those that name one thing call it the same."""
        plugins = self._crm.registry.plugins if self._crm is not None else ()
        return {name: text for plugin in plugins for name, text in plugin.info.terms.items()}

    @property
    def registry(self) -> "Registry":
        """What the plugins declare, without a database; read once for each choice of them."""
        from urd_crm.core import declared  # SQLAlchemy stands behind these, which ``urd --help`` does not need
        from urd_crm.registry import build_registry

        choice = (self.plugins, self.strict)
        if choice not in self._registries:
            self._registries[choice] = build_registry(declared, self.plugins or None, strict=self.strict)
        return self._registries[choice]

    def open(self, *, create: bool = False) -> "Crm":
        """Open the database, once.

        Args:
            create: make a SQLite file or a schema that is not there; otherwise a slip in its name is told.

        Raises:
            StorageError: there is no such file or schema.
        """
        if self._crm is None:
            if not create:
                self.refuse_missing(needs_tables=True)
            from urd_crm.crm import Crm  # SQLAlchemy stands behind it, which ``urd --help`` does not need

            options: dict[str, Any] = {} if self.clock is None else {"clock": self.clock}
            self._crm = Crm.open(self.database, plugins=self.plugins or None, strict=self.strict, **options)
            for problem in () if self.is_quiet else self._crm.problems:
                self.warn(problem.in_(self.language))
        return self._crm

    @contextmanager
    def reading(self) -> "Iterator[Session]":
        """Open a session that only reads."""
        with self.open().session() as session:
            yield session

    @contextmanager
    def looking_over(self) -> "Iterator[Session]":
        """Open a session that only reads, and on PostgreSQL too sees all as it stood at one moment.

        What others commit between two of its questions would look like a fault of the database.
        """
        from sqlmodel import Session as OrmSession

        from urd_crm.gate.translation import translated
        from urd_crm.schema.engine import snapshot

        crm = self.open()
        with translated(), OrmSession(snapshot(crm.engine)) as host, crm.session(host) as session:
            yield session

    @contextmanager
    def writing(self) -> "Iterator[Session]":
        """Open a session that writes; what was odd is told when it is written."""
        with self.open().session(actor=self.actor or login_name()) as session:
            yield session
            odd = session.warnings
        for problem in odd:
            self.warn(f"{problem.in_(self.language)} [{problem.code}]")

    def warn(self, line: str) -> None:
        """Say something on standard error that does not stop the call."""
        line = " ".join(line.split())
        if self.as_json:
            write_json({"warning": line}, file=sys.stderr)
        else:
            click.echo(f"urd: {Text(en='warning', bg='внимание').in_(self.language)}: {line}", err=True)

    def note(self, text: Text) -> None:
        """Say on standard error what went on beside the answer."""
        if not self.as_json:
            click.echo(text.in_(self.language), err=True)

    def close(self) -> None:
        """Let go of the database."""
        if self._crm is not None:
            self._crm.close()
            self._crm = None

    @contextmanager
    def progress(self, label: Text) -> "Iterator[Callable[[float], None]]":
        """Show a bar on standard error while something long runs, where somebody looks.

        Yields:
            To be called with how much is done · 0 to 1.
        """
        bar: Any = click.progressbar(
            length=1000, label=label.in_(self.language), file=sys.stderr, hidden=not sys.stderr.isatty()
        )
        with bar:

            def done(share: float) -> None:
                bar.update(max(0, int(share * 1000) - bar.pos))

            yield done

    def is_there(self) -> bool:
        """Say whether there is such a file, or tables of ours on a server."""
        path = sqlite_path(self.database)
        return self._lack(needs_tables=True) is None if path is None else path.exists()

    def refuse_missing(self, *, needs_tables: bool = False) -> None:
        """Refuse to work on a SQLite file, or in a schema of PostgreSQL, that is not there.

        Args:
            needs_tables: refuse a database without tables of ours, too.

        Raises:
            StorageError: it is not.
        """
        path = sqlite_path(self.database)
        if path is not None and not path.exists():
            raise StorageError(
                Text(
                    en=f"There is no database {path}. Make it with 'urd init {path}', or name another with --db.",
                    bg=f"Няма база {path}. Създайте я с „urd init {path}“ или посочете друга с --db.",
                ),
                "unreachable",
            )
        is_on_server = "://" in self.database and not self.database.startswith("sqlite")
        if (path is not None or is_on_server) and (lack := self._lack(needs_tables=needs_tables)):
            raise lack

    def _lack(self, *, needs_tables: bool) -> StorageError | None:
        """Look for what a database lacks, waiting for nobody: our schema, or our tables."""
        from urd_crm.gate.translation import translated  # SQLAlchemy stands behind these
        from urd_crm.schema.engine import make_looking_engine
        from urd_crm.schema.namespace import has_tables, is_missing, schema_of

        engine = make_looking_engine(self.database)
        try:
            with translated():
                if is_missing(engine):
                    schema = schema_of(engine)
                    return StorageError(
                        Text(
                            en=f"There is no schema {schema} in the database. Make it with 'urd init', or correct --db.",
                            bg=f"В базата няма схема {schema}. Създайте я с „urd init“ или поправете --db.",
                        ),
                        "unreachable",
                    )
                if needs_tables and not has_tables(engine):
                    return StorageError(
                        Text(
                            en="There are no tables of urd_crm at this address. Make them with 'urd init', or correct --db.",
                            bg="На този адрес няма таблици на urd_crm. Създайте ги с „urd init“ или поправете --db.",
                        ),
                        "unreachable",
                    )
        finally:
            engine.dispose()
        return None


def desk_of(ctx: click.Context) -> Desk:
    """Give the desk of a call; it is set up where there is none yet."""
    root = ctx.find_root()
    if root.obj is None:
        root.obj = Desk()
    desk: Desk = root.obj
    return desk


def sqlite_path(database: str) -> Path | None:
    """Give the file of a SQLite database; ``None``: it is another database, or in memory.

    >>> sqlite_path("sqlite:///town.db"), sqlite_path("postgresql://db/town"), sqlite_path(":memory:")
    (PosixPath('town.db'), None, None)
    """
    if "://" in database:
        from urd_crm.schema.address import file_of  # SQLAlchemy stands behind it, which ``urd --help`` does not need

        return file_of(database)
    return None if database in ("", ":memory:") else Path(database)


def login_name() -> str:
    """Give the name that the operating system knows the caller by."""
    try:
        return os.getlogin()
    except OSError:  # no terminal: a scheduled job, a container
        if sys.platform == "win32":
            return "urd"
        import pwd

        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return f"uid-{os.getuid()}"
