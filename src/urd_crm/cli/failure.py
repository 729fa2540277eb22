"""Saying what went wrong: lines for people, an object for scripts, both on standard error."""

import sys
import traceback
from collections.abc import Iterator
from typing import Any

import click

from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode, exit_code_of
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.errors import Problem, UrdCrmError, ValidationFailedError
from urd_crm.text import Text

INTERRUPTED = Text(
    en="Interrupted; nothing was left half written.", bg="Прекъснато; нищо не остана наполовина записано."
)
TERMINATED = Text(
    en="Ended by the system; nothing was left half written.",
    bg="Спряно от системата; нищо не остана наполовина записано.",
)
NO_MEMORY = Text(
    en="There is not enough memory; nothing was left half written.",
    bg="Паметта не стигна; нищо не остана наполовина записано.",
)
FAULT = Text(en="This is a fault of urd_crm; please report it.", bg="Това е грешка в urd_crm; моля, съобщете за нея.")
TRY_HELP = Text(en="Try '{path} --help'.", bg="Вижте „{path} --help“.")


class Terminated(KeyboardInterrupt):
    """The system asked the process to end; what cleans up behind Ctrl-C cleans up behind this."""


def report(error: BaseException, desk: Desk) -> ExitCode:
    """Say on standard error what went wrong, and give the exit code.

    With ``--json`` it is one line: ``{"error": {"type", "exit", "message", "problems", "candidates"}}``;
    the last two are lists, empty where they do not apply.
    """
    if isinstance(error, Terminated):
        return _say(desk, "terminated", ExitCode.TERMINATED, [TERMINATED.in_(desk.language)])
    if isinstance(error, KeyboardInterrupt | click.exceptions.Abort):
        return _say(desk, "interrupted", ExitCode.INTERRUPTED, [INTERRUPTED.in_(desk.language)])
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return ExitCode.WRONG_USE
    if isinstance(error, click.ClickException):
        return _say(desk, "wrong-use", ExitCode.WRONG_USE, _usage_lines(error, desk.language))
    if isinstance(error, UrdCrmError):
        problems = error.problems if isinstance(error, ValidationFailedError) else ()
        lines = [line_of(problem, desk.language) for problem in problems] or [error.in_(desk.language)]
        candidates = getattr(error, "candidates", ())
        return _say(desk, _type_of(error), exit_code_of(error), lines, problems, candidates)
    if isinstance(error, OSError):
        return _say(desk, "file", ExitCode.STORAGE, [": ".join(filter(None, (error.filename, error.strerror)))])
    if isinstance(error, MemoryError):
        return _say(desk, "memory", ExitCode.STORAGE, [NO_MEMORY.in_(desk.language)])
    traceback.print_exception(error)
    return _say(desk, "fault", ExitCode.FAULT, [FAULT.in_(desk.language)])


def line_of(problem: Problem, language: str) -> str:
    """Give a problem as one line, with its code.

    >>> line_of(Problem("missing", Text("is required", "е задължително"), field="name", row=3), "bg")
    'ред 3: name: е задължително [missing]'
    """
    return f"{problem.in_(language)} [{problem.code}]"


def _say(
    desk: Desk,
    type: str,
    code: ExitCode,
    lines: list[str],
    problems: tuple[Problem, ...] = (),
    candidates: tuple[Any, ...] = (),
) -> ExitCode:
    if desk.as_json:
        said = {
            "type": type,
            "exit": int(code),
            "message": "; ".join(lines),
            "problems": plain(problems, desk.language),
            "candidates": plain(candidates, desk.language),
        }
        write_json({"error": said}, file=sys.stderr)
    else:
        for line in lines:
            print(f"urd: {' '.join(line.split())}", file=sys.stderr)
    return code


def _type_of(error: UrdCrmError) -> str:
    name = type(error).__name__.removesuffix("Error")
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")


def _usage_lines(error: click.ClickException, language: str) -> list[str]:
    context = getattr(error, "ctx", None)
    message = _usage(error).in_(language)
    message += "" if message.endswith((".", "?", ")")) else "."
    return [f"{message} {TRY_HELP.format(path=context.command_path).in_(language)}" if context else message]


def _usage(error: click.ClickException) -> Text:
    """Say a mistake in the call in both languages; click knows English only."""
    english = error.format_message()
    parameter = getattr(error, "param", None)
    name = next(_names_of(parameter), "") if parameter is not None else getattr(error, "param_hint", None) or ""
    if isinstance(error, click.MissingParameter):
        return Text(en=english, bg=f"Липсва {name}")
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(error.possibilities or ())
        return Text(en=english, bg=f"Няма опция {error.option_name}" + (f"; може би {near}?" if near else ""))
    if isinstance(error, click.BadParameter):
        return Text(en=english, bg=f"{name}: {_reason(error)}" if name else _reason(error))
    return Text(en=english, bg=_reason(error))


def _reason(error: click.ClickException) -> str:
    spoken = getattr(error, "text", None)
    if isinstance(spoken, Text):
        return spoken.in_("bg")
    expected = getattr(getattr(error, "param", None), "type", None)
    if isinstance(expected, click.Choice):
        return f"избира се от {', '.join(map(str, expected.choices))}"
    if isinstance(expected, click.IntRange) and expected.min is not None:
        return f"иска цяло число, поне {expected.min}"
    said = {click.types.IntParamType: "иска цяло число", click.types.FloatParamType: "иска число"}
    if type(expected) in said:
        return said[type(expected)]
    return "няма такъв файл" if isinstance(expected, click.Path) else error.message


def _names_of(parameter: click.Parameter) -> Iterator[str]:
    if isinstance(parameter, click.Option):
        yield from parameter.opts
    yield parameter.make_metavar(click.Context(click.Command("urd")))
