"""``urd import`` and ``urd export``: records from files and into them."""

import sys
from pathlib import Path

import click

from urd_crm.cli.command import Argument, Command, Group, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer
from urd_crm.cli.take_in import SEPARATORS, import_csv
from urd_crm.cli.whole_file import refuse_same, whole
from urd_crm.text import Text

WHAT = ("organisations", "people", "interactions")
WRITTEN = Text(en="{n} rows written to {file}.", bg="Записани редове: {n}, във {file}.")


def export_csv(desk: Desk, what: str, file: str, delimiter: str, columns: str | None) -> None:
    """Give records out; the file is there whole or not at all."""
    from urd_crm.exchange.csv import export_csv as write  # SQLAlchemy stands behind it

    separator = SEPARATORS.get(delimiter, delimiter)
    chosen = None if columns is None else [name.strip() for name in columns.split(",")]
    with desk.looking_over() as session:
        if file == "-":
            write(session, what, sys.stdout, columns=chosen, delimiter=separator, end="\n")
            return
        refuse_same(Path(file), desk.database)
        with whole(Path(file)) as stream:
            count = write(session, what, stream, columns=chosen, delimiter=separator)
    answer(desk, WRITTEN.format(n=count, file=file), file=file, rows=count)


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
                        Text(en="The file; - is standard input.", bg="Файлът; - е стандартният вход."),
                        type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
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
