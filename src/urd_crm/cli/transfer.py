"""``urd import`` and ``urd export``: records from files and into them."""

import errno
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from urd_crm.cli.command import Argument, Command, Group, Option, require
from urd_crm.cli.desk import Desk, sqlite_path
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.failure import line_of
from urd_crm.cli.output import answer
from urd_crm.cli.parameter import read_pair
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.errors import Problem
    from urd_crm.exchange.csv import CsvTable

WHAT = ("organisations", "people", "interactions")
SEPARATORS = {"tab": "\t"}
"""What separates cells, by its name on the command line, where that is another."""
SHOWN = 20
"""So many problems are told one by one; the file of refused rows has all."""
DONE = Text(
    en="{added} added, {known} known already, {changed} changed, {refused} refused.",
    bg="Добавени {added}, вече известни {known}, променени {changed}, отказани {refused}.",
)
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says of a write, without the file's name."""
TRIED = Text(en="Nothing was written; it would have been: ", bg="Нищо не е записано; щеше да бъде: ")
READ = Text(
    en="Read as {encoding}, cells separated by '{delimiter}'. {columns}",
    bg="Прочетено като {encoding}, с разделител „{delimiter}“. {columns}",
)
UNREAD = Text(en=" Not read: {columns}.", bg=" Без: {columns}.")
MORE = Text(en="… and {n} more problems.", bg="… и още {n} нередности.")
WRITTEN = Text(en="{n} rows written to {file}.", bg="Записани редове: {n}, във {file}.")


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
    from urd_crm.exchange import csv_import  # SQLAlchemy stands behind it
    from urd_crm.exchange.csv import read_csv

    if errors is not None:
        _refuse_same(errors, file, desk.database)
    table = read_csv(file, delimiter=SEPARATORS.get(delimiter or "", delimiter), encoding=encoding)
    mapping = csv_import.mapping_of(table.columns, what, dict(read_pair(each, "=", "COLUMN=FIELD") for each in pairs))
    _tell_form(desk, table, mapping)
    take: Any = getattr(csv_import, f"import_{what}")
    options: dict[str, Any] = {"on_change": on_change} if what == "interactions" else {}
    report: csv_import.ImportReport
    with ExitStack() as stack:
        done = stack.enter_context(desk.progress(Text(en="Taking in", bg="Внасяне")))
        session = stack.enter_context(desk.writing())  # whose rows stand when the file of refused ones does
        refused = stack.enter_context(_refused_rows(errors, table, desk.language)) if errors is not None else None
        report = take(session, table.rows(done), mapping, on_refused=refused, **options)
        if dry_run:
            session.orm.rollback()
    counts = {name: getattr(report, name) for name in ("added", "known", "changed", "refused")}
    if not desk.as_json:
        for problem in report.problems[:SHOWN]:
            click.echo(line_of(problem, desk.language), err=True)
        if len(report.problems) > SHOWN:
            desk.note(MORE.format(n=len(report.problems) - SHOWN))
    said = DONE.format(**counts)
    tried = Text(TRIED.en + said.en, TRIED.bg + said.bg[0].lower() + said.bg[1:])
    answer(desk, tried if dry_run else said, **counts, problems=report.problems, is_dry_run=dry_run)
    return ExitCode.REFUSED if report.refused else ExitCode.FINE


def export_csv(desk: Desk, what: str, file: str, delimiter: str, columns: str | None) -> None:
    """Give records out; the file is there whole or not at all."""
    from urd_crm.exchange.csv_export import export_csv as write  # SQLAlchemy stands behind it

    separator = SEPARATORS.get(delimiter, delimiter)
    chosen = None if columns is None else [name.strip() for name in columns.split(",")]
    with desk.reading() as session:
        if file == "-":
            write(session, what, sys.stdout, columns=chosen, delimiter=separator, end="\n")
            return
        _refuse_same(Path(file), desk.database)
        with _whole(Path(file)) as stream:
            count = write(session, what, stream, columns=chosen, delimiter=separator)
    answer(desk, WRITTEN.format(n=count, file=file), file=file, rows=count)


def _tell_form(desk: Desk, table: "CsvTable", mapping: Mapping[str, str]) -> None:
    """Say how the file is read, so that a wrong guess is seen."""
    columns = ", ".join(f"{column} → {field}" for column, field in mapping.items()) + "."
    left = [column for column in table.columns if column not in mapping]
    said = READ.format(encoding=table.encoding, delimiter=table.delimiter.replace("\t", "tab"), columns=columns)
    unread = UNREAD.format(columns=", ".join(left)) if left else Text("")
    desk.note(Text(said.en + unread.en, said.bg + unread.bg))


@contextmanager
def _refused_rows(
    path: Path, table: "CsvTable", language: str
) -> "Iterator[Callable[[Mapping[str, str], Sequence[Problem]], None]]":
    """Write refused rows as they were, with what is wrong with each: to be corrected and taken in again."""
    import csv

    from urd_crm.exchange.csv import REST
    from urd_crm.values.sheet_cell import guarded

    columns = [column for column in table.columns if column != "problem"]
    with _whole(path) as stream:
        writer = csv.writer(stream, delimiter=table.delimiter, lineterminator="\r\n")
        writer.writerow([*map(guarded, columns), "problem"])

        def refuse(row: Mapping[str, str], problems: "Sequence[Problem]") -> None:
            why = "; ".join(line_of(problem.at(row=None), language) for problem in problems)
            rest = [row[REST]] if row.get(REST) else []
            writer.writerow([guarded(cell) for cell in (*(row.get(column, "") for column in columns), why, *rest)])

        yield refuse


def _refuse_same(target: Path, *kept: Path | str) -> None:
    """Refuse to write over what is read."""
    files = [each if isinstance(each, Path) else sqlite_path(each) for each in kept]
    is_same = target.exists() and any(each is not None and each.exists() and target.samefile(each) for each in files)
    require(
        Text(
            en=f"{target} is the file that is read; name another one to write to.",
            bg=f"{target} е файлът, който се чете; посочете друг, в който да се пише.",
        ),
        holds=not is_same,
    )


@contextmanager
def _whole(path: Path) -> Iterator[TextIO]:
    """Write a file that takes its place only when it is complete; a pipe or a device is written to as it is."""
    is_device = path.exists() and not path.is_file()
    path = path if is_device else path.resolve()  # a link goes on leading to it
    begun = path if is_device else path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with begun.open("w", encoding="utf-8-sig", newline="") as stream:
            yield stream
        if not is_device:
            begun.replace(path)
    except OSError as error:
        if error.filename == str(begun) or error.errno in NO_ROOM:
            error.filename = str(path)
        raise
    finally:
        if not is_device:
            begun.unlink(missing_ok=True)


COLUMNS = Text(
    en="Only these columns, in this order: 'given,surname,email'. Without them: all, to be taken in elsewhere.",
    bg="Само тези колони, в този ред: „given,surname,email“. Без тях: всички, за внасяне другаде.",
)
DELIMITER = Text(
    en="What separates the cells.",
    bg="Разделител на клетките.",
)

COMMANDS = {
    "import": Group(
        "import",
        Text(en="Take records in from a file.", bg="Внася записи от файл."),
        [
            Command(
                "csv",
                Text(
                    en="Take a table in, a row each.\n\n"
                    "Columns are told by their titles, in English or Bulgarian; --map says it of the others. Rows that "
                    "are there already, by an identifier or by source and number, are passed over. Refused rows are "
                    "reported and the others written; Ctrl-C leaves nothing behind.",
                    bg="Внася таблица, ред по ред.\n\n"
                    "Колоните се познават по заглавията, на английски или български; за другите служи --map. Редовете, "
                    "които вече ги има — по идентификатор или по източник и номер, — се прескачат. Отказаните се "
                    "съобщават, останалите се записват; Ctrl-C не оставя нищо.",
                ),
                import_csv,
                [
                    Argument(
                        ["file"],
                        Text(en="The file.", bg="Файлът."),
                        type=click.Path(exists=True, dir_okay=False, path_type=Path),
                    ),
                    Option(
                        ["what", "--as"],
                        Text(en="What its rows are.", bg="Какво са редовете."),
                        type=click.Choice(WHAT),
                        required=True,
                    ),
                    Option(
                        ["pairs", "--map"],
                        Text(
                            en="Which field a column is, ext:SYSTEM for a number in another system; may be repeated.",
                            bg="Кое поле е дадена колона, ext:СИСТЕМА за номер в друга система; може да се повтори.",
                        ),
                        multiple=True,
                        metavar="COLUMN=FIELD",
                    ),
                    Option(
                        ["--errors"],
                        Text(
                            en="Write the refused rows here, to be corrected and taken in again.",
                            bg="Записва тук отказаните редове, за поправка и ново внасяне.",
                        ),
                        type=click.Path(dir_okay=False, path_type=Path),
                        metavar="FILE",
                    ),
                    Option(["--dry-run"], Text(en="Only try.", bg="Само опитва."), is_flag=True),
                    Option(["--delimiter"], DELIMITER, type=click.Choice([",", ";", "|", "tab"])),
                    Option(
                        ["--encoding"],
                        Text(en="How the letters are written: utf-8, cp1251 …", bg="Кодировка: utf-8, cp1251 …"),
                    ),
                    Option(
                        ["--on-change"],
                        Text(
                            en="Of interactions: what to do when the source said something else before.",
                            bg="За контакти: какво да се прави, когато източникът е съобщил друго.",
                        ),
                        type=click.Choice(["conflict", "update", "keep"]),
                        default="keep",
                        show_default=True,
                    ),
                ],
            )
        ],
    ),
    "export": Group(
        "export",
        Text(en="Give records out to a file.", bg="Изнася записи във файл."),
        [
            Command(
                "csv",
                Text(
                    en="Give records out as a table that a sheet opens safely and 'urd import' takes in again.",
                    bg="Изнася записи като таблица, безопасна за отваряне и годна за „urd import“.",
                ),
                export_csv,
                [
                    Argument(["what"], Text(en="What.", bg="Какво."), type=click.Choice(WHAT)),
                    Argument(["file"], Text(en="Where to; - is standard output.", bg="Накъде; - е стандартният изход.")),
                    Option(
                        ["--delimiter"], DELIMITER, type=click.Choice([",", ";", "|", "tab"]), default=",", show_default=True
                    ),
                    Option(["--columns"], COLUMNS),
                ],
            )
        ],
    ),
}  # fmt: skip
