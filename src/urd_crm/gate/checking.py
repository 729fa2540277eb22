"""Running checks, the core's and the plugins', over rows."""

from collections.abc import Iterator, Sequence
from typing import Any

from urd_crm.contract.check import Check, CheckContext, Finding
from urd_crm.errors import HookFailedError, Problem, UrdCrmError
from urd_crm.gate.translation import told
from urd_crm.registry import Registered
from urd_crm.text import Text


def run_checks(
    checks: Sequence[Registered[Check]], rows: Sequence[Any], context: CheckContext, *, review: bool = False
) -> Iterator[tuple[Any, Problem]]:
    """Run the checks of one table over rows of it.

    Yields:
        Each row that fails, with the problem.

    Raises:
        HookFailedError: a check's own code raised, or yielded what is no finding of these rows.
    """
    for entry in checks:
        if entry.record.at_review if review else entry.record.at_write:
            for finding in _findings(entry, rows, context):
                yield finding.row, problem_of(entry, finding)


def problem_of(entry: Registered[Check], finding: Finding) -> Problem:
    """Say a finding as a problem with the check's code, severity and owner."""
    return Problem(
        code=entry.record.code,
        message=finding.message,
        remedy=finding.remedy,
        field=finding.field,
        severity=entry.record.severity,
        origin=entry.plugin,
        since=finding.since,
    )


def _findings(entry: Registered[Check], rows: Sequence[Any], context: CheckContext) -> list[Finding]:
    try:
        found = list(entry.record.run(rows, context))
        _refuse_others(found, rows, is_guard=bool(context.to_stage))
    except UrdCrmError:
        raise
    except Exception as cause:  # a plugin's own code may raise anything; the error says whose it was
        raise HookFailedError(
            Text(
                en=f"The check '{entry.record.code}' of '{entry.plugin}' failed: {told(cause).en}",
                bg=f"Проверката „{entry.record.code}“ на „{entry.plugin}“ спря: {told(cause).bg}",
            ),
            plugin=entry.plugin,
            hook=entry.record.code,
        ) from cause
    return found


def _refuse_others(found: Sequence[Any], rows: Sequence[Any], *, is_guard: bool) -> None:
    """Refuse what is no finding, or one of a row that was not given: nobody could say where it stands.

    A guard looks at one row, and may find what is wrong with another.
    """
    given = set(map(id, rows)) if found else ()
    for each in found:
        if not isinstance(each, Finding):
            raise TypeError(f"it yields a {type(each).__name__}, and no Finding")
        if not is_guard and id(each.row) not in given:
            raise TypeError("it yields a Finding of a row that it was not given")
