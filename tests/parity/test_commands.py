"""Every command of ``urd`` says the same on SQLite and on PostgreSQL, in the same order."""

import json
import re
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import click
import pytest
import sqlalchemy as sa
from tests.parity.calls import FILES, FOUND, LINES
from tests.parity.conftest import NOW, number_again

from urd_crm.cli.application import plugin_names, urd
from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run

UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[57][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
SECONDS = re.compile(r"\b\d+\.\d+ (s|сек)\b|(?<=\"seconds\": )[\d.]+")


def commands(group: click.Group, ctx: click.Context, *path: str) -> Iterator[str]:
    """Give the words of every command that there is, those of plugins too."""
    names = [*group.list_commands(ctx), *(plugin_names() if group is urd else ())]
    for name in names:
        command = group.get_command(ctx, name)
        if isinstance(command, click.Group):
            yield from commands(command, click.Context(command, parent=ctx), *path, name)
        else:
            yield " ".join([*path, name])


@pytest.fixture(scope="module")
def numbers(towns):
    """The numbers that calls speak of."""
    with closing(sqlite3.connect(towns[0].database)) as connection:
        return {name: connection.execute(query).fetchone()[0] for name, query in FOUND.items()}


@pytest.fixture(scope="module")
def places(towns, made):
    """Both towns, with the files to be taken in beside them, and the databases that are still to be made."""
    for place in towns:
        for name, text in FILES.items():
            (place.folder / name).write_text(text, encoding="utf-8")
    return list(zip(towns, ("new.db", made()), strict=True))


@pytest.fixture(scope="module")
def counting(towns):
    """An engine that sets the numbers of PostgreSQL."""
    engine = sa.create_engine(towns[1].database)
    yield engine
    engine.dispose()


@pytest.fixture
def say(places, numbers, counting, capsys, monkeypatch):
    """Make a call in both places, and give what each said, without what has to differ."""

    def call(line: str, *more: str) -> list[tuple[int, str, str]]:
        said = []
        for place, new in places:
            monkeypatch.chdir(place.folder)
            words = [*shlex.split(line.format(**numbers, new=new)), *more]
            capsys.readouterr()
            code = run(words, Desk(database=place.database, actor="clerk", clock=lambda: NOW))
            texts = [_alike(text, {place.database: "TOWN", new: "NEW"}) for text in capsys.readouterr()]
            said.append((code, *texts))
        if any(code for code, *_ in said):
            with counting.begin() as connection:
                number_again(connection)
        return said

    return call


def _alike(text: str, addresses: dict[str, str]) -> str:
    for address, name in addresses.items():
        text = text.replace(address, name)
    return SECONDS.sub("SECONDS", UID.sub("UID", text))


@pytest.mark.timeout(300)  # the first has to wait until the town is filled and copied, on a machine that may be busy
class TestCommands:
    def test_none_is_forgotten(self):
        """Whoever adds a command adds a call of it."""
        ctx = click.Context(urd, obj=Desk())
        called = [" ".join(shlex.split(line.lstrip("!+ "))) + " " for line in LINES]
        missing = [name for name in commands(urd, ctx) if not any(line.startswith(f"{name} ") for line in called)]
        assert missing == []

    @pytest.mark.parametrize("line", LINES)
    def test_it_says_the_same(self, say, line):
        """As a text in Bulgarian and as JSON: the code of the end, what is answered, and what goes to standard error."""
        marks, line = line.split(" ", 1) if line[0] in "!+" else ("", line)
        for more in [["--json"]] if "+" in marks else [["--lang", "bg"], ["--json"]]:
            sqlite, postgresql = say(line, *more)
            assert postgresql == sqlite
            assert (sqlite[0] != 0) is ("!" in marks), sqlite

    def test_what_was_written_is_the_same(self, say, places):
        """The feed of all that happened, and the files that were given out."""
        (code, *sqlite), (_, *postgresql) = say("changes --limit 100000 --json")
        assert code == 0
        for line, other in zip(*(json.loads(said[0]) for said in (sqlite, postgresql)), strict=True):
            assert other == line
        for name in ("organisations-out.csv", "interactions-out.csv"):
            sqlite, postgresql = (UID.sub("UID", (place.folder / name).read_text("utf-8")) for place, _ in places)
            assert sqlite == postgresql
