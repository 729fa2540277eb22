"""Finding plugins: installed ones by entry point, given ones as they are. Each is loaded alone."""

from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from attrs import frozen

from urd_crm.errors import PluginError, PluginLoadError
from urd_crm.text import Text

GROUP = "urd_crm.plugins"
"""The entry-point group of plugins; the bundled ones stand in it like any other."""

PluginReference = str | ModuleType | object


@frozen
class Found:
    """A plugin that was found, loaded or not."""

    name: str
    distribution: str
    plugin: object | None
    error: PluginError | None = None


def discover(wanted: Sequence[PluginReference] | None) -> Iterator[Found]:
    """Load the plugins that are wanted, one by one.

    Args:
        wanted: names of installed plugins, or plugins themselves (modules or objects);
            ``None``: every installed one.

    Yields:
        Each of them by name, with the plugin or with the reason why it did not load.

    Raises:
        TypeError: a text was given where a list of names is meant; it would be read letter by letter.
    """
    if isinstance(wanted, str):
        raise TypeError(f"Plugins are given as a list: plugins=['{wanted}'].")
    asks_for_installed = wanted is None or any(isinstance(reference, str) for reference in wanted)
    installed = _installed() if asks_for_installed else {}
    if wanted is None:
        wanted = list(installed)
    for reference in wanted:
        if not isinstance(reference, str):
            name = getattr(reference, "__name__", type(reference).__name__).rpartition(".")[2]
            yield Found(name, "", reference)
        elif reference in installed:
            yield from (load(point, distribution) for point, distribution in installed[reference])
        else:
            message = Text(
                en=f"No plugin '{reference}' is installed. There are: {', '.join(installed) or 'none'}.",
                bg=f"Няма инсталирана приставка „{reference}“. Има: {', '.join(installed) or 'никоя'}.",
            )
            yield Found(reference, "", None, PluginLoadError(message, plugin=reference))


def _installed() -> dict[str, list[tuple[EntryPoint, str]]]:
    """Give the entry points by name, each with its package; two may use one name: neither hides the other."""
    found: dict[str, list[tuple[EntryPoint, str]]] = {}
    names: dict[object, str] = {None: ""}  # to ask a package for its name is to read all that it says of itself
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        if point.dist is not None and point.dist not in names:
            names[point.dist] = point.dist.name
        found.setdefault(point.name, []).append((point, names[point.dist]))
    return found


def load(point: EntryPoint, distribution: str) -> Found:
    """Import what an entry point names; whatever it raises stays with it."""
    try:
        return Found(point.name, distribution, point.load())
    except (Exception, SystemExit) as cause:  # noqa: BLE001  a stranger's import may raise anything; the others go on
        message = Text(
            en=f"The plugin '{point.name}' of {distribution or 'an unknown package'} cannot be imported: "
            f"{type(cause).__name__}: {cause}",
            bg=f"Приставката „{point.name}“ от {distribution or 'неизвестен пакет'} не може да се зареди: "
            f"{type(cause).__name__}: {cause}",
        )
        error = PluginLoadError(message, plugin=point.name, distribution=distribution)
        error.__cause__ = cause
        return Found(point.name, distribution, None, error)
