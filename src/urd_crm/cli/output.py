"""What commands print: a table, a list of facts, JSON or CSV."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import members_of, plain, write_json
from urd_crm.cli.table import table
from urd_crm.cli.wording import CLOSED, shown, shown_word, title_of
from urd_crm.text import Text

NOTHING = Text(en="Nothing.", bg="Няма нищо.")


def print_rows(desk: Desk, rows: Iterable[Any], names: Sequence[str] = (), *, nothing: Text = NOTHING) -> None:
    """Print rows of one shape: a table for people, an array of objects with ``--json``.

    Args:
        desk: who asked.
        rows: mappings, results or rows of tables.
        names: which of their members the table shows; empty: all of the first one's, keys of other rows last.
        nothing: what to say when there are none.
    """
    kept = list(rows)
    if desk.as_json:
        write_json(plain(kept, desk.language))
        return
    print_table(desk, kept, names, nothing=nothing)


def print_table(desk: Desk, rows: Sequence[Any], names: Sequence[str] = (), *, nothing: Text = NOTHING) -> None:
    """Print rows as a table; those that have no attributes make a column of their own."""
    members = [members_of(row) for row in rows]
    if not members:
        click.echo(nothing.in_(desk.language), err=True)
        return
    columns = list(names) or [
        name for name in members[0] if any(row[name] not in (None, "", (), []) for row in members)
    ]
    titles = [_title(desk, name) for name in columns]
    cells = [[_cell(desk, name, row[name]) for name in columns] for row in members]
    for line in table(titles, cells, width=screen_width()):
        click.echo(line)


def print_facts(desk: Desk, facts: Iterable[tuple[str, Any]]) -> None:
    """Print names with values below each other, without those that are absent."""
    told = [(_title(desk, name), _cell(desk, name, value)) for name, value in facts]
    told = [(title, value) for title, value in told if value not in (None, "")]
    margin = max((len(title) for title, _ in told), default=0)
    for title, value in told:
        first, *more = str(value).splitlines() or [""]
        click.echo(f"  {title:<{margin}}  {first}")
        for line in more:
            click.echo(f"  {'':<{margin}}  {line}")


def _title(desk: Desk, name: str) -> str:
    """Give the title of a column: the command line's own, or what a plugin calls it."""
    return desk.terms[name].in_(desk.language) if name in desk.terms else title_of(name, desk.language)


def _cell(desk: Desk, name: str, value: Any) -> Any:
    made = shown(value, desk.language, desk.zone)
    return shown_word(made, desk.language) if name in CLOSED and isinstance(made, str) else made


def heading(desk: Desk, text: Text) -> None:
    """Print a heading above a part of the output."""
    click.echo()
    click.echo(click.style(text.in_(desk.language), bold=True))


def answer(desk: Desk, said: Text, /, **members: Any) -> None:
    """Print what was done: one line for people, one object of its members with ``--json``."""
    if desk.as_json:
        write_json(plain(members, desk.language))
    else:
        click.echo(said.in_(desk.language))


def screen_width() -> int | None:
    """Give the width of the terminal; ``None``: the output goes elsewhere, and nothing is cut."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
