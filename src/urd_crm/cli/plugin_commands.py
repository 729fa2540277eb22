"""``urd <plugin> <command>``: the commands that plugins bring."""

from typing import TYPE_CHECKING, Any

import click

from urd_crm.cli.command import Command, Group
from urd_crm.cli.desk import Desk, desk_of
from urd_crm.cli.output import answer
from urd_crm.cli.signature import call, parameters_of, text_of
from urd_crm.errors import NotFoundError
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.contract import Command as Declaration
    from urd_crm.registry import Registered


class PluginGroup(Group):
    """The commands of one plugin."""

    def __init__(self, plugin: str) -> None:
        super().__init__(
            plugin, Text(en=f"Commands of the plugin '{plugin}'.", bg=f"Команди на приставката „{plugin}“.")
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the plugin's commands."""
        return list(self._declared(ctx))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make one of them from its function's signature."""
        entry = self._declared(ctx).get(cmd_name)
        return None if entry is None else command_of(cmd_name, entry)

    def _declared(self, ctx: click.Context) -> "dict[str, Registered[Declaration]]":
        registry = desk_of(ctx).registry
        failed = [error for error in registry.problems if error.plugin == self.name]
        if failed:
            raise failed[0]
        if self.name not in [plugin.info.name for plugin in registry.plugins]:
            raise NotFoundError(
                Text(en=f"The plugin '{self.name}' is not in use.", bg=f"Приставката „{self.name}“ не се ползва.")
            )
        return {entry.record.name: entry for entry in registry.commands if entry.plugin == self.name}


def command_of(name: str, entry: "Registered[Declaration]") -> Command:
    """Make the command of a declaration: its parameters come from its function's signature."""

    def run(desk: Desk, **given: Any) -> None:
        with desk.writing() as session:
            if error := next((each for each in session.registry.problems if each.plugin == entry.plugin), None):
                raise error  # its tables are not those that it knows
            line = call(entry.record.run, entry.plugin, session, given, desk.spoken, text_of)
        answer(desk, Text(line, line), plugin=entry.plugin, command=name, said=line)

    title = entry.record.title
    return Command(name, title if title.en else Text(name), run, parameters_of(entry.record.run, entry.plugin))
