"""Where ``urd`` begins and ends: calls a command, says what went wrong in one line, gives the exit code."""

import io
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from urd_crm.cli.exit_code import ExitCode
from urd_crm.errors import MissingExtraError
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.cli.desk import Desk


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call of ``urd``.

    Args:
        arguments: what stands behind ``urd``; ``None``: those of the process.

    Returns:
        The exit code, a member of :class:`ExitCode`.
    """
    try:
        import click  # noqa: F401  the extra may be missing, and then this is the place to say so
    except ImportError:
        missing = MissingExtraError("cli", Text(en="The command line 'urd'", bg="Командният ред „urd“"))
        print(missing, file=sys.stderr)
        return ExitCode.WRONG_USE
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")  # what scripts read and write is UTF-8 on every system
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)
    return run(sys.argv[1:] if arguments is None else arguments)


def run(arguments: Sequence[str], desk: "Desk | None" = None) -> int:
    """Run one call at a desk; see :func:`main`.

    Args:
        arguments: what stands behind ``urd``.
        desk: a desk to work at, of a program that embeds the commands; ``None``: a new one.
    """
    import click  # the application and all below need it; ``main`` says so where it is missing

    from urd_crm.cli.application import urd
    from urd_crm.cli.desk import Desk
    from urd_crm.cli.failure import report

    desk = desk or Desk()
    try:
        with urd.make_context("urd", list(arguments), obj=desk) as ctx:
            ended = urd.invoke(ctx)
        if sys.stdout is not None:  # closed by the shell: >&-
            sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except BrokenPipeError:
        _let_go_of_stdout()
        return ExitCode.PIPE_CLOSED
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  every way to fail has its line and its exit code
        return report(error, desk)
    finally:
        desk.close()
    return ended if isinstance(ended, int) else ExitCode.FINE


def _terminate(*_: Any) -> None:
    from urd_crm.cli.failure import Terminated  # click stands behind it

    raise Terminated


def _let_go_of_stdout() -> None:
    """Give Python somewhere to flush to when it ends, so that it does not complain about the pipe once more."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return
