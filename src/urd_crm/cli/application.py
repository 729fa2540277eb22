"""The command ``urd``: which commands there are, and where each one is loaded from when it is called."""

from importlib import import_module
from importlib.metadata import entry_points, version
from typing import Any

import click

from urd_crm.cli.command import Group, Option, common_options
from urd_crm.cli.desk import desk_of
from urd_crm.cli.exit_code import MEANINGS
from urd_crm.text import Text

PLUGINS = "urd_crm.plugins"
"""The entry-point group of plugins. Named again here, because its room imports SQLAlchemy."""

COMMANDS = {
    "init": ("database", Text(en="Make a new database.", bg="Създава нова база.")),
    "demo": ("database", Text(en="Fill a new database with an invented town.", bg="Пълни нова база с измислен град.")),
    "add": ("add", Text(en="Add an organisation or a person.", bg="Добавя организация или човек.")),
    "log": ("log", Text(en="Log a call, a letter, a meeting …", bg="Записва разговор, писмо, среща …")),
    "show": ("show", Text(en="Show an organisation or a person.", bg="Показва организация или човек.")),
    "timeline": ("timeline", Text(en="Show what was said with a party.", bg="Показва хронологията на контактите.")),
    "search": ("search", Text(en="Find organisations and people.", bg="Търси организации и хора.")),
    "report": ("report", Text(en="Answer a daily question.", bg="Прави справка.")),
    "output": ("report", Text(en="Write a text that is handed out.", bg="Съставя документ.")),
    "deadlines": ("deadlines", Text(en="Show what is due.", bg="Показва сроковете.")),
    "engagement": ("engagement", Text(en="Work with what is under way.", bg="Работи с преписките.")),
    "commitment": ("commitment", Text(en="Note promises and how they ended.", bg="Води поетите ангажименти.")),
    "task": ("task", Text(en="Note what is to be done.", bg="Води задачите.")),
    "import": ("transfer", Text(en="Take records in from a file.", bg="Внася записи от файл.")),
    "export": ("transfer", Text(en="Give records out to a file.", bg="Изнася записи във файл.")),
    "changes": ("changes", Text(en="Show who changed what.", bg="Показва кой какво е променил.")),
    "check": ("check", Text(en="Look the whole database over.", bg="Преглежда цялата база.")),
    "upgrade": ("database", Text(en="Bring older tables up to date.", bg="Надгражда по-стари таблици.")),
    "copy": ("database", Text(en="Copy the whole database elsewhere.", bg="Копира цялата база другаде.")),
    "plugins": ("plugins", Text(en="Show which plugins are in use.", bg="Показва кои приставки се ползват.")),
}
"""Each command with the file it is in and what it is for."""


class Application(Group):
    """The outermost group. It loads nothing that it does not run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the commands, in the order they are shown."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; a plugin's commands stand below its name."""
        if cmd_name in COMMANDS:
            commands: dict[str, Any] = import_module(f"urd_crm.cli.{COMMANDS[cmd_name][0]}").COMMANDS
            found: click.Command = commands[cmd_name]
            return found
        if cmd_name in plugin_names():
            from urd_crm.cli.plugin_commands import PluginGroup

            return PluginGroup(cmd_name)
        return None

    def titles(self, ctx: click.Context) -> list[tuple[str, Text]]:
        """Give the commands with what they are for, without loading one."""
        return [(name, text) for name, (_, text) in COMMANDS.items()]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, then the plugins that may bring more."""
        super().format_commands(ctx, formatter)
        names = plugin_names()
        language = desk_of(ctx).language
        if names:
            of_plugins = Text(en="Commands of plugins", bg="Команди на приставки")
            with formatter.section(of_plugins.in_(language)):
                formatter.write_text(", ".join(names))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the exit codes mean."""
        language = desk_of(ctx).language
        with formatter.section(Text(en="Exit codes", bg="Кодове за край").in_(language)):
            formatter.write_dl([(str(int(code)), text.in_(language)) for code, text in MEANINGS.items()])


def plugin_names() -> list[str]:
    """Give the names of the installed plugins, without loading one."""
    return sorted({point.name for point in entry_points(group=PLUGINS)})


def _show_version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"urd {version('urd-crm')}")
        ctx.exit()


urd = Application(
    "urd",
    Text(
        en="The relationship memory of a town hall.\n\n"
        'A party is named by its number or its name; a person for an organisation as "Anna Lindqvist @ Lindqvist". '
        "Every command has --help.",
        bg="Паметта на общината за нейните партньори.\n\n"
        "Организация или човек се посочват с номер или с име; човек от организация — като "
        "„Анна Линдквист @ Линдквист“. Всяка команда има --help.",
    ),
    params=[
        Option(
            ["_version", "--version"],
            Text(en="Show the version and end.", bg="Показва изданието и свършва."),
            is_flag=True,
            expose_value=False,
            callback=_show_version,
        ),
        *common_options(),
    ],
)
