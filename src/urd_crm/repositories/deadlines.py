"""What is due, over all plugins."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from attrs import evolve

from urd_crm.contract.declarations import Deadline, DeadlineSource
from urd_crm.errors import HookFailedError, UrdCrmError
from urd_crm.gate.translation import told
from urd_crm.registry import Registered
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values.day_arithmetic import add_days


class Deadlines(Repository):
    """Deadlines, derived from dates and limits by the core and by every plugin."""

    def between(
        self, since: date | None = None, until: date | None = None, *, plugins: Sequence[str] | None = None
    ) -> Sequence[Deadline]:
        """Give what is due from one day to before another, the earliest first.

        Args:
            since: first day; ``None``: today.
            until: first day no more; ``None``: 31 days later.
            plugins: only what these say, ``core`` among them; ``None``: all.

        Raises:
            NotFoundError: one of them is not in use.
            InvalidValueError: 31 days later is beyond the calendar.
            TypeError: the name of one was given where a list is meant.
        """
        if isinstance(plugins, str):
            raise TypeError(f"Plugins are given as a list: plugins=['{plugins}'].")
        for name in plugins or ():
            self.session.registry.plugin(name)
        since = since or self.session.today
        until = until or add_days(since, 31)
        found = [
            evolve(deadline, source=entry.code)
            for entry in self.session.registry.deadlines
            if plugins is None or entry.plugin in plugins
            for deadline in self._of(entry, since, until)
        ]
        return sorted(found, key=lambda deadline: (deadline.due, deadline.what, deadline.key))

    def _of(self, entry: Registered[DeadlineSource], since: date, until: date) -> list[Deadline]:
        try:
            return [_sound(each) for each in entry.record.run(self.session, since, until)]
        except UrdCrmError:
            raise
        except Exception as cause:  # a plugin's own code may raise anything; the error says whose it was
            raise HookFailedError(
                Text(
                    en=f"The deadline source '{entry.code}' failed: {told(cause).en}",
                    bg=f"Източникът на срокове „{entry.code}“ спря: {told(cause).bg}",
                ),
                plugin=entry.plugin,
                hook=entry.code,
            ) from cause


def _sound(given: Any) -> Deadline:
    if not isinstance(given, Deadline) or type(given.due) is not date:
        raise TypeError("it yields something that is no Deadline on a date")
    return given
