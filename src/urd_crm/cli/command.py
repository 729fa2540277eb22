"""Commands, options and arguments whose help speaks the language that was asked for."""

from collections.abc import Callable, Sequence
from copy import copy
from typing import Any

import click

from urd_crm.cli.desk import desk_of
from urd_crm.errors import UrdCrmError
from urd_crm.text import Text

Function = Callable[..., Any]

USAGE = {
    "[OPTIONS]": Text(en="[OPTIONS]", bg="[ОПЦИИ]"),
    "COMMAND [ARGS]...": Text(en="COMMAND …", bg="КОМАНДА …"),
    "[COMMAND] [ARGS]...": Text(en="[COMMAND] …", bg="[КОМАНДА] …"),
}
"""What click writes into the line of use."""


class Option(click.Option):
    """An option with help in two languages."""

    def __init__(self, declarations: Sequence[str], text: Text = Text(""), **settings: Any) -> None:
        self.text = text
        super().__init__(declarations, help=text.en, **settings)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Give the option and its help, in the language of the desk."""
        spoken = copy(self)
        spoken.help = self.text.in_(desk_of(ctx).language)
        return click.Option.get_help_record(spoken, ctx)


class Argument(click.Argument):
    """An argument with help in two languages."""

    def __init__(self, declarations: Sequence[str], text: Text = Text(""), **settings: Any) -> None:
        self.text = text
        super().__init__(declarations, **settings)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """Give the argument and its help, in the language of the desk."""
        return self.make_metavar(ctx), self.text.in_(desk_of(ctx).language)


class _Bilingual(click.Command):
    """What commands and groups share: headings, usage and the common options in two languages."""

    text: Text

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        language = desk_of(ctx).language
        pieces = [USAGE.get(piece, Text(piece)).in_(language) for piece in self.collect_usage_pieces(ctx)]
        prefix = Text(en="Usage: ", bg="Употреба: ").in_(language)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            for paragraph in self.text.in_(desk_of(ctx).language).split("\n\n"):
                formatter.write_text(paragraph)
                formatter.write_paragraph()

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the arguments, the command's own options and those of every command."""
        language = desk_of(ctx).language
        parts: dict[Text, list[tuple[str, str]]] = {
            Text(en="Arguments", bg="Аргументи"): [],
            Text(en="Options", bg="Опции"): [],
            Text(en="Options of every command", bg="Опции на всяка команда"): [],
        }
        arguments, own, common = parts.values()
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            is_common = isinstance(parameter, CommonOption) or parameter.name == "_help"
            (arguments if isinstance(parameter, click.Argument) else common if is_common else own).append(record)
        for heading, records in parts.items():
            if records:
                with formatter.section(heading.in_(language)):
                    formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give ``--help``, explained in the language of the desk."""
        if self._help_option is None:
            self._help_option = Option(
                ["_help", "--help"],
                Text(en="Show this and end.", bg="Показва това и свършва."),
                is_flag=True,
                expose_value=False,  # and not eager: the language may be named behind it
                callback=_show_help,
            )
        return self._help_option


class Command(_Bilingual):
    """A command; it takes the common options too, so that they may stand at the end of the line."""

    def __init__(self, name: str, text: Text, run: Function, parameters: Sequence[click.Parameter] = ()) -> None:
        self.text = text
        taken = {word for parameter in parameters for word in parameter.opts}
        common = [option for option in common_options() if not taken & set(option.opts)]
        super().__init__(name, callback=click.pass_obj(run), params=[*parameters, *common])


class Group(_Bilingual, click.Group):
    """A group of commands."""

    def __init__(self, name: str, text: Text, commands: Sequence[click.Command] = (), **settings: Any) -> None:
        self.text = text
        super().__init__(name, commands=commands, **settings)

    def titles(self, ctx: click.Context) -> list[tuple[str, Text]]:
        """Give the name and the help of each command, in the order they are shown."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        return [(name, command.text) for name, command in found if isinstance(command, _Bilingual)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, one line each."""
        language = desk_of(ctx).language
        rows = [(name, text.in_(language).partition("\n")[0]) for name, text in self.titles(ctx)]
        if rows:
            with formatter.section(Text(en="Commands", bg="Команди").in_(language)):
                formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called, or one that says in two languages that there is none."""
        name, *rest = args
        try:
            command = self.get_command(ctx, name)
        except UrdCrmError as error:
            return name, Absent(name, error), rest
        if command is None and not name.startswith("-"):
            return (
                name,
                Absent(name, WrongUse(Text(f"No such command '{name}'.", f"Няма команда „{name}“."), ctx)),
                rest,
            )
        return super().resolve_command(ctx, args)


class Absent(Command):
    """Stands where there is no such command: the options behind its name are noted, and the error obeys them."""

    def __init__(self, name: str, error: Exception) -> None:
        def refuse(_: object) -> None:
            raise error

        super().__init__(name, Text(""), refuse)
        self.context_settings = {"ignore_unknown_options": True, "allow_extra_args": True}

    def get_help_option(self, ctx: click.Context) -> None:
        """Give none: there is nothing to be helped with."""


class WrongUse(click.UsageError):
    """A call that cannot be meant so, said in two languages."""

    def __init__(self, text: Text, ctx: click.Context | None = None) -> None:
        self.text = text
        super().__init__(text.en, ctx)


class CommonOption(Option):
    """An option of every command: it is noted at the desk, wherever on the line it stands."""

    def __init__(self, declarations: Sequence[str], text: Text, **settings: Any) -> None:
        super().__init__(declarations, text, expose_value=False, callback=_note, **settings)


def common_options() -> list[CommonOption]:
    """Make the options that every command takes."""
    return [
        CommonOption(
            ["database", "--db"],
            Text(
                en="Database: the path of a SQLite file, or a URL. Default: town.db",
                bg="База данни: път до файл на SQLite или URL. По подразбиране: town.db",
            ),
            metavar="PATH|URL",
        ),
        CommonOption(
            ["as_json", "--json"],
            Text(en="Write JSON, errors too.", bg="Пише JSON, и грешките."),
            is_flag=True,
            default=None,
        ),
        CommonOption(
            ["spoken", "--lang"],
            Text(en="Language of the output. Default: en", bg="Език на изхода. По подразбиране: en"),
            type=click.Choice(["en", "bg"]),
            is_eager=True,
        ),
        CommonOption(
            ["actor", "--actor"],
            Text(
                en="Who writes, as the audit names them. Default: the login name",
                bg="Кой пише, както ще се води в дневника. По подразбиране: потребителят на системата",
            ),
            metavar="NAME",
        ),
        CommonOption(
            ["plugins", "--plugin"],
            Text(
                en="Use only this plugin; may be repeated. Default: all",
                bg="Ползва само тази приставка; може да се повтори. По подразбиране: всички",
            ),
            metavar="NAME",
            multiple=True,
        ),
        CommonOption(
            ["strict", "--strict"],
            Text(
                en="Stop when a plugin fails, instead of leaving it out.",
                bg="Спира, когато приставка откаже, вместо да продължи без нея.",
            ),
            is_flag=True,
            default=None,
        ),
    ]


def _note(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value not in (None, ()) and parameter.name is not None:
        setattr(desk_of(ctx), parameter.name, value)


def _show_help(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


def require(text: Text, *, holds: bool) -> None:
    """Refuse a call unless something holds.

    Raises:
        WrongUse: it does not.
    """
    if not holds:
        raise WrongUse(text, click.get_current_context(silent=True))
