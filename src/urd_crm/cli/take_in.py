"""``urd import``: records from files."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.failure import line_of
from urd_crm.cli.output import answer
from urd_crm.cli.parameter import read_pair
from urd_crm.cli.whole_file import refuse_same, whole
from urd_crm.errors import InvalidValueError, Severity
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.errors import Problem
    from urd_crm.exchange.csv import CsvTable

SEPARATORS = {"tab": "\t"}
"""What separates cells, by its name on the command line, where that is another."""
SHOWN = 20
"""So many problems are told one by one; the file of refused rows has all."""
LONGEST_TITLE = 60
"""So much of a title is told; that of a file read wrongly may be the whole file."""
DONE = Text(
    en="{added} added, {known} known already, {changed} changed, {refused} refused.",
    bg="Добавени {added}, вече известни {known}, променени {changed}, отказани {refused}.",
)
TRIED = Text(en="Nothing was written; it would have been: ", bg="Нищо не е записано; щеше да бъде: ")
READ = Text(
    en="Read as {encoding}, cells separated by '{delimiter}'.{columns}",
    bg="Прочетено като {encoding}, с разделител „{delimiter}“.{columns}",
)
UNREAD = Text(en=" Not read: {columns}.", bg=" Без: {columns}.")
MORE = Text(
    en="… These are the first {n} problems; --errors FILE writes every refused row.",
    bg="… Това са първите {n} нередности; --errors FILE записва всички отказани редове.",
)
COUNTED = Text(
    en="Rows are counted below the titles: row 1 is the second one of the sheet.",
    bg="Редовете се броят под заглавията: ред 1 е вторият в таблицата.",
)
UNNUMBERED = Text(
    en="Rows without a number that tells them: {n}. Taken in again, they would be added again.",
    bg="Редове без номер, по който да се познаят: {n}. При ново внасяне ще се добавят отново.",
)


def import_csv(
    desk: Desk,
    file: Path,
    what: str,
    pairs: tuple[str, ...],
    errors: Path | None,
    dry_run: bool,
    delimiter: str | None,
    encoding: str | None,
    on_change: str,
) -> ExitCode:
    """Take a file in: one transaction, so that an interruption leaves nothing behind."""
    from urd_crm.exchange.csv import read_csv  # SQLAlchemy stands behind it

    if errors is not None:
        refuse_same(errors, file, desk.database)
    with _again_and_again(file) as path:
        table = read_csv(path, delimiter=SEPARATORS.get(delimiter or "", delimiter), encoding=encoding)
        return _take(desk, table, what, pairs, errors, dry_run, on_change)


def _take(
    desk: Desk,
    table: "CsvTable",
    what: str,
    pairs: tuple[str, ...],
    errors: Path | None,
    dry_run: bool,
    on_change: str,
) -> ExitCode:
    from urd_crm.exchange import csv as exchange

    given = dict(read_pair(each, "=", "COLUMN=FIELD") for each in pairs)
    try:
        mapping = exchange.mapping_of(table.columns, what, given)
    except InvalidValueError:
        _tell_form(desk, table, {})
        raise
    _tell_form(desk, table, mapping)
    take: Any = getattr(exchange, f"import_{what}")
    options: dict[str, Any] = {"on_change": on_change} if what == "interactions" else {}
    report: exchange.ImportReport
    with ExitStack() as stack:
        done = stack.enter_context(desk.progress(Text(en="Taking in", bg="Внасяне")))
        session = stack.enter_context(desk.writing())  # whose rows stand when the file of refused ones does
        refused = stack.enter_context(_refused_rows(errors, table, desk.language)) if errors is not None else None
        report = take(session, table.rows(done), mapping, on_refused=refused, **options)
        if dry_run:
            session.orm.rollback()
    counts = {name: getattr(report, name) for name in ("added", "known", "changed", "refused")}
    if not desk.as_json:
        refusing = [problem for problem in report.problems if problem.severity is Severity.REJECT][:SHOWN]
        odd = [problem for problem in report.problems if problem.severity is Severity.WARN][:SHOWN]
        for problem in refusing:
            click.echo(line_of(problem, desk.language), err=True)
        for problem in odd:
            desk.warn(line_of(problem, desk.language))
        if (shown := len(refusing) + len(odd)) < len(report.problems):
            desk.note(MORE.format(n=shown))
        if report.problems:
            desk.note(COUNTED)
        if report.unnumbered:
            desk.note(UNNUMBERED.format(n=report.unnumbered))
    said = DONE.format(**counts)
    tried = Text(TRIED.en + said.en, TRIED.bg + said.bg[0].lower() + said.bg[1:])
    answer(
        desk,
        tried if dry_run else said,
        **counts,
        unnumbered=report.unnumbered,
        problems=report.problems,
        is_dry_run=dry_run,
    )
    return ExitCode.REFUSED if report.refused else ExitCode.FINE


def _tell_form(desk: Desk, table: "CsvTable", mapping: Mapping[str, str]) -> None:
    """Say how the file is read, so that a wrong guess is seen."""
    columns = f" {', '.join(f'{column} → {field}' for column, field in mapping.items())}." if mapping else ""
    left = [column[:LONGEST_TITLE] for column in table.columns if column not in mapping]
    said = READ.format(encoding=table.encoding, delimiter=table.delimiter.replace("\t", "tab"), columns=columns)
    unread = UNREAD.format(columns=", ".join(left)) if left else Text("")
    desk.note(Text(said.en + unread.en, said.bg + unread.bg))


@contextmanager
def _again_and_again(file: Path) -> Iterator[Path]:
    """Give a file that can be read more than once: of standard input or a pipe, a copy for as long as it is needed."""
    if str(file) != "-" and (file.is_file() or not file.exists()):
        yield file
        return
    from shutil import copyfileobj  # seldom needed, and with much behind them
    from tempfile import NamedTemporaryFile

    with ExitStack() as stack:
        source = sys.stdin.buffer if str(file) == "-" else stack.enter_context(file.open("rb"))
        copy = stack.enter_context(NamedTemporaryFile(suffix=".csv"))
        copyfileobj(source, copy)
        copy.flush()
        yield Path(copy.name)


@contextmanager
def _refused_rows(
    path: Path, table: "CsvTable", language: str
) -> "Iterator[Callable[[Mapping[str, str], Sequence[Problem]], None]]":
    """Write refused rows as they were, with what is wrong with each: to be corrected and taken in again."""
    import csv

    from urd_crm.exchange.csv.table import REST
    from urd_crm.values.sheet_cell import guarded

    columns = [column for column in table.columns if column != "problem"]
    with whole(path) as stream:
        writer = csv.writer(stream, delimiter=table.delimiter, lineterminator="\r\n")
        writer.writerow([*map(guarded, columns), "problem"])

        def refuse(row: Mapping[str, str], problems: "Sequence[Problem]") -> None:
            why = "; ".join(line_of(problem.at(row=None), language) for problem in problems)
            rest = [row[REST]] if row.get(REST) else []
            writer.writerow([guarded(cell) for cell in (*(row.get(column, "") for column in columns), why, *rest)])

        yield refuse
