"""Fixtures of the whole suite: those that the library ships, on SQLite and on a real PostgreSQL."""

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from tests.forked import Forked
from tests.reused import Reused

from urd_crm import Crm
from urd_crm.registry import Registry, build_registry
from urd_crm.session import Session
from urd_crm.testing.databases import PostgresDatabases
from urd_crm.testing.postgres import MEMORY, ROOM, PostgresServer
from urd_crm.testing.programs import has_room

pytest_plugins = ["urd_crm.testing.fixtures"]

# How long an example takes tells of the machine.
UNTIMED: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same", derandomize=True, **UNTIMED)
settings.register_profile("other", print_blob=True, **UNTIMED)
settings.load_profile("same")
"""Of the same tree ``make test`` says the same each time; ``make fuzz`` draws other examples, which it prints."""

BUNDLED = ("government", "investors", "media", "ngos", "partner_cities")
SERVER = "URD_TEST_POSTGRES"
"""The environment variable with the URL of a server to test on, where the user may make databases."""


LANGUAGES = ("en_US.utf8", "en_US.UTF-8", "bg_BG.utf8", "bg_BG.UTF-8", "de_DE.utf8")
"""Orders of texts that servers have where they have no ICU."""

BOTH = (
    "tests/exchange/database_copy/",
    "tests/faults/",
    "tests/gate/",
    "tests/repositories/",
    "tests/schema/",
    "tests/test_crm.py",
    "tests/test_processes.py",
    "tests/test_session.py",
)
"""What speaks to the database itself runs on both systems each time.

The rest of what takes a database does so with ``--both`` or ``--postgres``: ``make test-postgres``.
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the suite run on one of the two database systems alone, or wholly on both."""
    parser.addoption("--both", action="store_true", help="run every test that takes a database on both systems")
    parser.addoption("--sqlite", action="store_true", help="run the tests that take a database on SQLite alone")
    parser.addoption("--postgres", action="store_true", help="run the tests that take a database on PostgreSQL alone")


def pytest_configure() -> None:
    """Put what tests write into memory, if there is room: files are made and removed in a tenth less time."""
    if has_room(MEMORY, ROOM):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests that take a database on the systems that are asked for, those of the mark ``only`` on theirs."""
    if "system" not in metafunc.fixturenames:
        return
    chosen = [name for name in ("sqlite", "postgresql") if metafunc.config.getoption(f"--{name.removesuffix('ql')}")]
    only = [mark.args[0] for mark in metafunc.definition.iter_markers("only")]
    path = metafunc.definition.nodeid.partition("::")[0]
    both = metafunc.config.getoption("--both") or path.startswith(BOTH)
    usual = ("sqlite", "postgresql") if both or only else ("sqlite",)
    systems = [name for name in chosen or usual if not only or name in only]
    metafunc.parametrize("system", systems)


def pytest_collection_finish() -> None:
    """Look through all that is kept less often: the collector took a sixth of the suite's time."""
    gc.freeze()
    gc.set_threshold(700, 10, 100)


@pytest.fixture(scope="session", autouse=True)
def built_once() -> Iterator[None]:
    """Put together what plugins declare once for each choice of them: a registry is never changed.

    They are the bundled ones, and objects of which only the class says what they declare.
    Where a test has put packages of its own on the path, all is read anew.
    """
    path, made = list(sys.path), {}

    def sort(plugin: Any) -> Any:
        if isinstance(plugin, str):
            return plugin if plugin in BUNDLED else None
        is_plain = not getattr(plugin, "__dict__", True) and "<locals>" not in type(plugin).__qualname__
        return type(plugin) if is_plain else None

    def build(core: object, plugins: Any = None, *, strict: bool = False) -> Registry:
        chosen = None if plugins is None else tuple(map(sort, plugins))
        if sys.path != path or None in (chosen or ()):
            return build_registry(core, plugins, strict=strict)
        if (chosen, strict) not in made:
            made[chosen, strict] = build_registry(core, plugins, strict=strict)
        return made[chosen, strict]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("urd_crm.crm.build_registry", build)
        patched.setattr("urd_crm.exchange.database_copy.copy.build_registry", build)
        patched.setattr("urd_crm.registry.build_registry", build)  # what commands import when they are called
        yield


@pytest.fixture(scope="session")
def forked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forked]:
    """Call programs in processes of their own, without waiting for each to load."""
    process = Forked(tmp_path_factory.mktemp("forked"))
    yield process
    process.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresDatabases | PostgresServer]:
    """A PostgreSQL server for the whole run: the one that the environment names, or one of our own."""
    if address := os.environ.get(SERVER):
        yield PostgresDatabases(address)
        return
    with PostgresServer() as server:
        yield server


@pytest.fixture(scope="session")
def other_order(postgres) -> str:
    """Options of ``CREATE DATABASE`` for one that does not order texts by their bytes, as far as the server can."""
    engine = sa.create_engine(postgres.url())
    with engine.connect() as connection:
        version = connection.exec_driver_sql("SHOW server_version_num").scalar_one()
        known = connection.exec_driver_sql("SELECT collname, collprovider FROM pg_collation").all()
    engine.dispose()
    # One without ICU has ``unicode`` all the same; those that an ICU brings with it are called so.
    if int(version) >= 150000 and any(name.endswith("-x-icu") for name, _ in known):
        return "LOCALE_PROVIDER icu ICU_LOCALE 'bg-BG' LOCALE 'C'"
    names = [name for name, provider in known if provider == "c" and name in LANGUAGES]
    return f"LOCALE '{names[0]}'" if names else ""


@pytest.fixture(scope="session")
def reused(request: pytest.FixtureRequest) -> Iterator[Reused]:
    """Databases of the server that tests leave as they were."""
    databases = Reused(request.getfixturevalue("postgres"))
    yield databases
    databases.close()


@pytest.fixture
def new_database(request: pytest.FixtureRequest, system: str, tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Make databases on the system of this test: empty ones, or copies of another that nobody is connected to."""
    names: list[tuple[str, str]] = []

    def make(template: str | None = None) -> str:
        name = f"urd_{uuid4().hex}"
        if system == "sqlite":
            path = tmp_path / ("town.db" if not names else f"{name}.db")
            names.append((name, ""))
            if template is not None:
                shutil.copyfile(template.removeprefix("sqlite:///"), path)
            return f"sqlite:///{path}"
        server = request.getfixturevalue("postgres")
        source = template.rpartition("/")[2] if template else ""
        if source:
            name = request.getfixturevalue("reused").take(name, source)
        else:
            server.create_database(name, "template0")
        names.append((name, source))
        return str(server.url(name))

    yield make
    if system == "postgresql":
        for name, source in names:
            if source:
                request.getfixturevalue("reused").give_back(name, source)
            else:
                request.getfixturevalue("postgres").drop_database(name)


@pytest.fixture(scope="session")
def template_of(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Any], str]:
    """Give a database with the tables of some plugins and no rows, made once in a run."""
    made: dict[tuple[Any, ...], str] = {}

    def give(system: str, plugins: Any) -> str:
        key = (
            system,
            None if plugins is None else tuple(each if isinstance(each, str) else type(each) for each in plugins),
        )
        if key not in made:
            name = f"urd_template_{uuid4().hex}"
            if system == "sqlite":
                url = f"sqlite:///{tmp_path_factory.mktemp('template') / name}.db"
            else:
                url = request.getfixturevalue("postgres").create_database(name)
            Crm.open(url, plugins=plugins, strict=True).close()
            made[key] = url
        return made[key]

    return give


@pytest.fixture
def urd_database(request: pytest.FixtureRequest, system: str, new_database: Callable[..., str]) -> str:
    """The database of one test: empty, or with the tables that its ``crm`` would make."""
    if "crm" not in request.fixturenames:
        return new_database()
    plugins = request.getfixturevalue("urd_plugins")
    return new_database(request.getfixturevalue("template_of")(system, plugins))


@pytest.fixture
def count_anew(session: Session) -> Callable[[str], None]:
    """Let SQLite give the number of the last row of a table to the next one once it is deleted, as the first release did."""

    def count(table: str) -> None:
        session.flush()
        if session.store.dialect.name == "sqlite":
            session.store.fetch("DELETE FROM sqlite_sequence WHERE name = ?", [table])

    return count
