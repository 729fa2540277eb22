"""Every error that urd_crm raises.

::

    UrdCrmError(Exception)
    ├─ InvalidValueError(ValueError)        one value cannot be what it is said to be
    ├─ ValidationFailedError(ValueError)    a write was refused; every problem at once
    ├─ NotFoundError(LookupError)           nothing answers to the reference
    ├─ AmbiguousError(LookupError)          several things answer to it
    ├─ ConflictError                        stale version, duplicate key
    ├─ IllegalTransitionError(ValueError)   the stage cannot follow the present one
    ├─ ReadOnlyError                        a write in a session that named no actor
    ├─ PastTheGateError                     a row written outside a session of ours
    ├─ StorageError(OSError)                the database cannot be read or written
    ├─ SchemaError
    │  ├─ SchemaBehindError                 the database waits for an upgrade
    │  ├─ SchemaAheadError                  the database is newer than the library
    │  └─ MigrationFailedError              an upgrade stopped; the old schema is whole
    ├─ MissingExtraError(ImportError)       an optional dependency is not installed
    └─ PluginError
       ├─ PluginLoadError                   its import or registration failed
       ├─ PluginApiVersionError             it was written for another contract
       ├─ PluginConflictError               two plugins claim one name
       ├─ PluginContractError               it declares something that cannot be
       └─ HookFailedError                   its code raised while it ran

Errors have a second parent, the builtin that a caller would already catch,
and carry attributes, so that nobody parses a message.
Messages never repeat a personal value.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import evolve, frozen

from urd_crm.text import Text

SAID = 10
"""How many problems a message names at most; the error has all."""
ROW = Text(en="row {row}:", bg="ред {row}:")


class Severity(StrEnum):
    """What a problem does to the write that it was found in."""

    REJECT = "reject"
    WARN = "warn"


@frozen
class Problem:
    """One thing that is wrong, or odd, and what to do about it.

    Lifetime: a result, immutable, safe to keep after the session.
    """

    code: str
    """Which rule found it · kebab-case, stable for ever."""
    message: Text
    """What is wrong · names no personal value."""
    remedy: Text = Text("")
    """What to do about it · empty: the message says it."""
    field: str = ""
    """Which field of the subject · empty: the subject as a whole."""
    severity: Severity = Severity.REJECT
    """Whether it refuses the write or only reports."""
    entity: str = ""
    """Which table the subject is in · a table name."""
    entity_id: int | None = None
    """Which row · ``None``: it has no number yet."""
    row: int | None = None
    """Which row of a bulk call or a file · counted from 1 · ``None``: a single write."""
    origin: str = ""
    """Which plugin's rule it is · empty or ``core``: the core's own."""
    since: date | None = None
    """Since when it stands · ``None``: undated."""

    def at(self, **values: Any) -> "Problem":
        """Give the same problem with some attributes set."""
        return evolve(self, **values)

    def in_(self, language: str) -> str:
        """Give one line for a person: row, field, message, remedy.

        >>> Problem("missing", Text("is required", "е задължително"), field="name", row=3).in_("bg")
        'ред 3: name: е задължително'
        """
        said, remedy = self.message.in_(language), self.remedy.in_(language)
        stop = "." if remedy and said and said[-1] not in ".!?…" else ""
        row = "" if self.row is None else ROW.format(row=self.row).in_(language)
        return " ".join(part for part in (row, f"{self.field}:" if self.field else "", said + stop, remedy) if part)

    def __str__(self) -> str:
        return self.in_("en")


class UrdCrmError(Exception):
    """Base of every error of the library: catch it to catch them all."""

    def __init__(self, message: Text | str) -> None:
        self.text = message if isinstance(message, Text) else Text(message)
        super().__init__(self.text.en)

    def in_(self, language: str) -> str:
        """Give the message in a language."""
        return self.text.in_(language)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let an error be copied, and leave a process of a pool, with all its attributes."""
        return _again, (type(self), self.text), vars(self)


def _again(kind: type[UrdCrmError], text: Text) -> UrdCrmError:
    """Make an error without the arguments of its kind; they stand in its attributes, which are set next."""
    error = kind.__new__(kind)
    UrdCrmError.__init__(error, text)
    return error


class InvalidValueError(UrdCrmError, ValueError):
    """A value cannot be what it is said to be; the message says what would be right."""

    def __init__(self, kind: str, code: str, message: Text, remedy: Text = Text("")) -> None:
        self.kind = kind
        """Which kind of value: ``email``, ``phone``, ``eik`` …"""
        self.code = code
        """Which rule it broke, kebab-case."""
        self.message = message
        self.remedy = remedy
        super().__init__(Text(f"{message.en} {remedy.en}".strip(), f"{message.bg} {remedy.bg}".strip()))

    def problem(self, field: str = "") -> Problem:
        """Say the same as a problem of a field."""
        return Problem(self.code, self.message, self.remedy, field=field)


class ValidationFailedError(UrdCrmError, ValueError):
    """A write was refused; ``problems`` has everything that stands against it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        """All problems, rejecting ones first."""
        said = ["; ".join(p.in_(language) for p in self.problems[:SAID]) for language in ("en", "bg")]
        if (more := len(self.problems) - SAID) > 0:
            said = [f"{said[0]}; and {more} more, in 'problems'", f"{said[1]}; и още {more}, в „problems“"]
        super().__init__(Text(*said))

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the problems, in their order."""
        return tuple(problem.code for problem in self.problems)


class NotFoundError(UrdCrmError, LookupError):
    """Nothing answers to the reference; ``candidates`` has what comes near, if anything does."""

    def __init__(self, message: Text | str, candidates: Sequence[Any] = ()) -> None:
        self.candidates = tuple(candidates)
        super().__init__(message)


class AmbiguousError(UrdCrmError, LookupError):
    """Several things answer to the reference; ``candidates`` lists them."""

    def __init__(self, message: Text | str, candidates: Sequence[Any]) -> None:
        self.candidates = tuple(candidates)
        super().__init__(message)


class ConflictError(UrdCrmError):
    """Somebody else changed the row meanwhile, or a unique key is taken."""

    def __init__(
        self, message: Text | str, *, entity: str = "", fields: Sequence[str] = (), allows_retry: bool = False
    ) -> None:
        self.entity = entity
        """The table it happened in."""
        self.fields = tuple(fields)
        """The fields that clash; empty for a stale version."""
        self.allows_retry = allows_retry
        """Whether the same work, begun anew in another session, may succeed."""
        super().__init__(message)


class IllegalTransitionError(UrdCrmError, ValueError):
    """The stage cannot follow the present one; ``allowed`` lists those that can."""

    def __init__(self, type: str, from_: str, to: str, allowed: Sequence[str], message: Text | None = None) -> None:
        self.type = type
        self.from_ = from_
        self.to = to
        self.allowed = tuple(allowed)
        after = ", ".join(allowed) or "—"
        super().__init__(
            message
            or Text(
                en=f"{type}: '{to}' cannot follow '{from_}'; what can: {after}.",
                bg=f"{type}: „{to}“ не може да следва „{from_}“; възможно е: {after}.",
            )
        )


class ReadOnlyError(UrdCrmError):
    """A write in a session that named no actor: open it with ``crm.session(actor=…)``."""


class PastTheGateError(UrdCrmError):
    """A row of ours was written through a session that is not ours: join it with ``crm.session(host, actor=…)``."""


class StorageError(UrdCrmError, OSError):
    """The database cannot be read or written; ``reason`` says why in one word."""

    def __init__(self, message: Text | str, reason: str) -> None:
        self.reason = reason
        """``read-only``, ``forbidden``, ``full``, ``locked``, ``timeout``, ``not-a-database``, ``refused``,
        ``unreachable``, ``unfinished``, ``unprepared``, ``unsuited`` or ``failed``."""
        super().__init__(message)

    @property
    def allows_retry(self) -> bool:
        """Whether the same work, begun anew in another session, may succeed.

        When the connection was lost while a session committed, nobody knows whether it did:
        log with a ``source``, and the second time finds what the first one wrote.
        """
        return self.reason in ("locked", "timeout", "unreachable")


class SchemaError(UrdCrmError):
    """The tables in the database are not the ones that this library works with."""

    def __init__(self, message: Text | str, component: str = "core") -> None:
        self.component = component
        """``core`` or the name of a plugin."""
        super().__init__(message)


class SchemaBehindError(SchemaError):
    """The database waits for an upgrade: ``urd upgrade`` or ``Crm.open(…, upgrade=True)``."""


class SchemaAheadError(SchemaError):
    """The database was written by a newer release; install that one."""


class MigrationFailedError(SchemaError):
    """An upgrade stopped; the schema and the data are as they were before."""


class MissingExtraError(UrdCrmError, ImportError):
    """An optional dependency is not installed; the message has the exact command."""

    def __init__(self, extra: str, purpose: Text) -> None:
        self.extra = extra
        command = f'pip install "urd-crm[{extra}]"'
        super().__init__(Text(f"{purpose.en} needs: {command}", f"{purpose.bg or purpose.en} иска: {command}"))


class PluginError(UrdCrmError):
    """A plugin cannot be used; the others can."""

    def __init__(self, message: Text | str, *, plugin: str, distribution: str = "") -> None:
        self.plugin = plugin
        self.distribution = distribution
        """The installed package it came from; empty when it was given as an object."""
        super().__init__(message)


class PluginLoadError(PluginError):
    """Its import or its registration failed."""


class PluginApiVersionError(PluginError):
    """It was written for another version of the plugin contract."""


class PluginConflictError(PluginError):
    """Two plugins claim one name; ``owners`` has both."""

    def __init__(self, message: Text | str, *, plugin: str, distribution: str = "", owners: Sequence[str] = ()) -> None:
        self.owners = tuple(owners)
        super().__init__(message, plugin=plugin, distribution=distribution)


class PluginContractError(PluginError):
    """It declares something that cannot be; the message says what and how to mend it."""


class HookFailedError(PluginError):
    """A plugin's own code raised while it ran; the cause is ``__cause__``."""

    def __init__(self, message: Text | str, *, plugin: str, distribution: str = "", hook: str = "") -> None:
        self.hook = hook
        """The hook, check, report or command that raised."""
        super().__init__(message, plugin=plugin, distribution=distribution)
