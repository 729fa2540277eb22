"""``urd report`` and ``urd output``: what plugins answer and what they write, by name."""

import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from urd_crm.cli.command import Command, Group, Option
from urd_crm.cli.desk import Desk, desk_of
from urd_crm.cli.json_shape import members_of, plain
from urd_crm.cli.output import answer, print_rows
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.contract import Output, Report
    from urd_crm.registry import Catalogue, Registered

AS_CSV = Text(en="Write CSV, safe to open as a sheet.", bg="Пише CSV, безопасен за отваряне като таблица.")


class Named(Group, ABC):
    """A group with one command for each declaration of a kind, made from its function's signature."""

    def __init__(self, name: str, text: Text, kind: str) -> None:
        self.kind = kind
        listing = Option(["listing", "--list"], Text(en="List them.", bg="Изброява ги."), is_flag=True)
        super().__init__(name, text, params=[listing, *Command("", text, _nothing).params], invoke_without_command=True)
        self.callback = click.pass_context(self._list)

    def catalogue(self, ctx: click.Context) -> "Catalogue[Any]":
        """Give the declarations, without opening a database."""
        found: Catalogue[Any] = getattr(desk_of(ctx).registry, self.kind)
        return found

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the declarations."""
        return [entry.code for entry in self.catalogue(ctx)]

    def titles(self, ctx: click.Context) -> list[tuple[str, Text]]:
        """Give them with their titles."""
        return [(entry.code, entry.record.title) for entry in self.catalogue(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command of one, by its name or its bare name.

        Raises:
            NotFoundError: there is none; the message lists them.
        """
        return self.command_of(self.catalogue(ctx).get(cmd_name))

    @abstractmethod
    def command_of(self, entry: "Registered[Any]") -> click.Command:
        """Make the command of one declaration."""

    def _list(self, ctx: click.Context, listing: bool) -> None:
        if ctx.invoked_subcommand is not None:
            return
        desk = desk_of(ctx)
        rows = [
            {"name": entry.code, "title": entry.record.title, "plugin": entry.plugin} for entry in self.catalogue(ctx)
        ]
        print_rows(desk, rows)


class Reports(Named):
    """``urd report``."""

    def command_of(self, entry: "Registered[Report]") -> click.Command:
        """Make the command of a report."""
        from urd_crm.cli.signature import call, parameters_of

        def run(desk: Desk, as_csv: bool, **given: Any) -> None:
            with desk.reading() as session:
                session.registry.reports.get(entry.code)  # its plugin may be left out on this database
                rows = call(entry.record.run, entry.plugin, session, given, None, list)
            if as_csv:
                _write_csv(rows)
            else:
                print_rows(desk, rows)

        parameters = parameters_of(entry.record.run, entry.plugin)
        as_csv = Option(["as_csv", "--csv"], AS_CSV, is_flag=True)
        return Command(entry.code, _text_of(entry), run, [*parameters, as_csv])


class Outputs(Named):
    """``urd output``."""

    def command_of(self, entry: "Registered[Output]") -> click.Command:
        """Make the command of a text that is handed out."""
        from urd_crm.cli.signature import call, parameters_of, text_of

        def run(desk: Desk, **given: Any) -> None:
            with desk.reading() as session:
                session.registry.outputs.get(entry.code)
                text = call(entry.record.write, entry.plugin, session, given, desk.spoken, text_of)
                if entry.record.is_public:
                    session.disclosure.refuse(text)
            answer(desk, Text(text.removesuffix("\n")), name=entry.code, text=text)

        return Command(entry.code, _text_of(entry), run, parameters_of(entry.record.write, entry.plugin))


def _nothing(desk: Desk) -> None:
    """Stand for a command that is made only for its common options."""


def _text_of(entry: "Registered[Any]") -> Text:
    title = entry.record.title
    return title if title.en else Text(entry.code)


def _write_csv(rows: Sequence[Any]) -> None:
    from urd_crm.exchange.csv.table import write_columns
    from urd_crm.repositories.bulk import batches

    names = list(members_of(rows[0])) if rows else []
    write_columns(sys.stdout, names, (_columns(names, some) for some in batches(rows)))


def _columns(names: Sequence[str], rows: Sequence[Any]) -> Sequence[Sequence[str]]:
    members = [members_of(row) for row in rows]
    return [[_cell(row[name]) for row in members] for name in names]


def _cell(value: Any) -> str:
    made = plain(value)
    if isinstance(made, list) and all(isinstance(each, str | int) for each in made):
        return "; ".join(map(str, made))
    return "" if made is None else str(made)


COMMANDS = {
    "report": Reports(
        "report",
        Text(
            en="Answer a daily question.\n\nThe parameters of each are shown by 'urd report NAME --help'.",
            bg="Прави справка.\n\nПараметрите на всяка показва „urd report ИМЕ --help“.",
        ),
        "reports",
    ),
    "output": Outputs(
        "output",
        Text(
            en="Write a text that is handed out: Markdown, or what a standard prescribes.",
            bg="Съставя документ за предаване: Markdown или каквото изисква стандартът.",
        ),
        "outputs",
    ),
}
