"""Reading and writing CSV as offices do it: any separator, any encoding that can be told, safe to open as a sheet.

Source: RFC 4180 for the form.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import TextIOWrapper
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import frozen

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv_form import SAMPLE, delimiter_of, encoding_of
from urd_crm.text import Text
from urd_crm.values.sheet_cell import guarded, guarded_all, unguarded

REST = "…"
"""The column of the cells that stand beyond the last column of a row."""
LONGEST = 2_000_000
"""The longest cell that is read · characters: a text of ours has at most a million."""


@frozen
class CsvTable:
    """A CSV file whose form is known. Its rows may be read again and again; nothing is kept of them."""

    path: Path
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    """From its first row; a column without a title is ``column 3``."""

    def __iter__(self) -> Iterator[dict[str, str]]:
        return self.rows()

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[dict[str, str]]:
        """Give each row by column; blank rows are passed over, missing cells are empty.

        Args:
            progress: is told how much of the file is read · 0 to 1.

        Raises:
            InvalidValueError: the file is no CSV of this form.
        """
        size = self.path.stat().st_size or 1
        with self.path.open("rb") as file, TextIOWrapper(file, self.encoding, newline="") as stream:
            reader = _reader(stream, self.delimiter)
            next(reader, None)
            for written in reader:
                cells = [unguarded(cell) for cell in written]
                if any(cell.strip() for cell in cells):
                    filled = cells + [""] * (len(self.columns) - len(cells))
                    row = dict(zip(self.columns, filled, strict=False))
                    if any(filled[len(self.columns) :]):
                        row[REST] = self.delimiter.join(filled[len(self.columns) :])
                    yield row
                if progress is not None:
                    progress(file.tell() / size)


def read_csv(path: str | PathLike[str], *, delimiter: str | None = None, encoding: str | None = None) -> CsvTable:
    """Find out how a CSV file is written, and give its rows to be read.

    Args:
        path: the file; its first row has the titles of the columns.
        delimiter: what separates the cells; ``None``: one of ``, ; | `` and the tabulator is found out.
        encoding: how the letters are written; ``None``: UTF-8, UTF-16, cp1251 or cp1252 is found out,
            with the limits that :mod:`urd_crm.exchange.csv_form` tells.

    Raises:
        InvalidValueError: it is empty, has two columns of one name, or cannot be read.
    """
    file = Path(path)
    encoding = encoding or encoding_of(file)
    try:
        with file.open(encoding=encoding, newline="") as stream:
            sample = stream.read(SAMPLE)
    except (UnicodeError, LookupError) as error:
        raise _unreadable(str(error)) from error
    delimiter = delimiter or delimiter_of(sample)
    if not sample.strip():
        raise InvalidValueError("csv", "csv-empty", Text(en="The file is empty.", bg="Файлът е празен."))
    with file.open(encoding=encoding, newline="") as stream:
        titles = [title.strip() for title in next(_reader(stream, delimiter))]
    columns = [title or f"column {n}" for n, title in enumerate(titles, 1)]
    if len(set(columns)) < len(columns):
        twice = ", ".join(sorted({title for title in columns if columns.count(title) > 1}))
        raise InvalidValueError(
            "csv",
            "csv-same-columns",
            Text(en=f"Several columns have one title: {twice}.", bg=f"Няколко колони са с едно заглавие: {twice}."),
            Text(en="Rename all but one.", bg="Преименувайте ги."),
        )
    return CsvTable(file, encoding, delimiter, tuple(columns))


def write_columns(
    stream: Any,
    columns: Sequence[str],
    batches: Iterable[Sequence[Sequence[str | None]]],
    *,
    delimiter: str = ",",
    end: str = "\n",
) -> int:
    r"""Write a header and rows, each cell guarded.

    Args:
        stream: a text file, opened with ``newline=""`` where ``end`` is ``\r\n``.
        columns: titles.
        batches: some rows at a time, as the cells of each column; ``None`` is an empty cell.
        delimiter: what separates the cells; Excel in Bulgaria expects a semicolon.
        end: what ends a row.

    Returns:
        How many rows were written.
    """
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=end)
    writer.writerow([guarded(title) for title in columns])
    count = 0
    for batch in batches:
        writer.writerows(zip(*map(guarded_all, batch), strict=True))
        count += len(batch[0])
    return count


def _reader(stream: Any, delimiter: str) -> Iterator[list[str]]:
    if csv.field_size_limit() < LONGEST:
        csv.field_size_limit(LONGEST)  # the process's own limit is shorter than a long text; raising it harms nobody
    reader = csv.reader(stream, delimiter=delimiter)
    try:
        yield from reader
    except (csv.Error, UnicodeError) as error:
        raise _unreadable(f"{reader.line_num + 1}: {error}") from error


def _unreadable(why: str) -> InvalidValueError:
    return InvalidValueError(
        "csv",
        "csv-unreadable",
        Text(en=f"The file cannot be read at line {why}.", bg=f"Файлът не може да се прочете на ред {why}."),
        Text(
            en="Is a quotation mark open, or the encoding another?",
            bg="Да не е останала отворена кавичка или кодировката да е друга?",
        ),
    )
