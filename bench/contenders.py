"""Who takes part, and how each gets a database of its own."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from bench.contender import Contender
from bench.data import Load
from bench.drivers import connect

BOTH = ("sqlite", "postgresql")


@frozen
class Place:
    """Where a contender is written, and what it needs."""

    module: str
    kind: str
    needs: str = "urd_crm"
    engines: tuple[str, ...] = BOTH


CONTENDERS: Mapping[str, Place] = MappingProxyType(
    {
        "plain": Place("bench.plain", "Plain"),
        "same": Place("bench.same", "Same"),
        "urd_crm": Place("bench.ours", "Ours"),
        "sqlalchemy": Place("bench.peers.core", "Core"),
        "django": Place("bench.peers.django_orm", "Orm", needs="django"),
        "sqlmodel": Place("bench.peers.rows", "Rows"),
    }
)
"""The floor comes first."""


def missing(name: str) -> str:
    """Say why somebody cannot take part; empty: they can."""
    needs = CONTENDERS[name].needs
    return "" if find_spec(needs) else f"{needs} is not installed; pip install 'urd-crm[bench]' brings it"


def kind_of(name: str) -> type[Contender]:
    """Load what is needed for one contender."""
    place = CONTENDERS[name]
    kind: type[Contender] = getattr(import_module(place.module), place.kind)
    return kind


def places(stack: ExitStack, engine: str, names: Sequence[str], folder: Path) -> Iterator[tuple[str, str]]:
    """Give each contender an empty database, by its URL; the stack stops the server that is started for them."""
    server = None
    if engine == "postgresql":
        from urd_crm.testing.postgres import PostgresServer  # no server is looked for where none is asked for

        server = stack.enter_context(PostgresServer())
        _make_safe(server.url())
    for name in names:
        yield name, f"sqlite:///{folder / name}.db" if server is None else server.create_database(f"bench_{name}")


def open_all(stack: ExitStack, engine: str, names: Sequence[str], load: Load, folder: Path) -> list[Contender]:
    """Open contenders, each on an empty database."""
    opened = []
    for name, target in places(stack, engine, names, folder):
        contender = kind_of(name)(target, load)
        contender.prepare()
        opened.append(contender)
    return opened


def _make_safe(target: str) -> None:
    """Let the server, which is one for tests, wait for the disk where a session asks it to."""
    with closing(connect(target)) as driver:
        for setting in ("fsync", "full_page_writes"):
            driver.execute(f"ALTER SYSTEM SET {setting} = on")
        driver.execute("SELECT pg_reload_conf()")
