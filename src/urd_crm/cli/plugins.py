"""``urd plugins``: what is loaded, from where, and what failed and why."""

from urd_crm.cli.command import Command
from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.output import print_rows
from urd_crm.text import Text


def plugins(desk: Desk) -> ExitCode:
    """Print the plugins; with a database, those that its tables keep out too."""
    desk.is_quiet = True  # what failed stands in the table
    registry = desk.open().registry if desk.is_there() else desk.registry
    rows = [
        {
            "name": plugin.info.name,
            "title": plugin.info.title.in_(desk.language),
            "version": plugin.info.version,
            "distribution": plugin.distribution,
            "module": plugin.module,
            "is_used": True,
            "problem": None,
        }
        for plugin in registry.plugins
    ]
    rows += [
        {
            "name": error.plugin,
            "title": "",
            "version": None,
            "distribution": error.distribution,
            "module": None,
            "is_used": False,
            "problem": error.in_(desk.language),
        }
        for error in registry.problems
    ]
    print_rows(desk, rows)
    return ExitCode.FOUND if registry.problems else ExitCode.FINE


COMMANDS = {
    "plugins": Command(
        "plugins",
        Text(
            en="Show which plugins are in use, where they come from, and which failed and why.\n\n"
            "Ends with 1 when one failed.",
            bg="Показва кои приставки се ползват, откъде са и кои са отказали и защо.\n\nСвършва с 1, ако някоя е отказала.",
        ),
        plugins,
    )
}
