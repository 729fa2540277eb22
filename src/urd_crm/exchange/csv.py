"""Reading and writing CSV as offices do it: any separator, any encoding that can be told, safe to open as a sheet.

Source: RFC 4180 for the form.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import TextIOWrapper
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import frozen

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv_form import SAMPLE, delimiter_of, encoding_of, open_mark, refuse_documents
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
            reader = _reader(self.path, stream, self.delimiter)
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
        InvalidValueError: it is empty, has two columns of one name, is a workbook, or cannot be read.
    """
    file = Path(path)
    refuse_documents(file)
    encoding = encoding or encoding_of(file)
    try:
        with file.open(encoding=encoding, newline="") as stream:
            sample = stream.read(SAMPLE)
    except UnicodeError as error:
        raise _other_letters(encoding) from error
    except LookupError as error:
        raise InvalidValueError(
            "csv",
            "encoding-unknown",
            Text(en=f"There is no encoding '{encoding}'.", bg=f"Няма кодировка „{encoding}“."),
            Text(
                en="Write utf-8, utf-16, cp1251 or cp1252, or none, to have it found out.",
                bg="Напишете utf-8, utf-16, cp1251 или cp1252, или нищо, за да се познае.",
            ),
        ) from error
    delimiter = delimiter or delimiter_of(sample)
    if not sample.strip():
        raise InvalidValueError("csv", "csv-empty", Text(en="The file is empty.", bg="Файлът е празен."))
    with file.open(encoding=encoding, newline="") as stream:
        titles = [title.strip() for title in next(_reader(file, stream, delimiter))]
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


def _reader(path: Path, stream: Any, delimiter: str) -> Iterator[list[str]]:
    if csv.field_size_limit() < LONGEST:
        csv.field_size_limit(LONGEST)  # the process's own limit is shorter than a long text; raising it harms nobody
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    done = 0
    try:
        for row in reader:
            yield row
            done = reader.line_num
    except csv.Error as error:
        with path.open(encoding=stream.encoding, newline="") as again:
            begun = open_mark("".join(islice(again, done, reader.line_num)), delimiter)
        raise _too_long(done + 1) if begun is None else _unclosed(done + begun) from error
    except UnicodeError as error:
        raise _other_letters(stream.encoding) from error


def _unclosed(line: int) -> InvalidValueError:
    return InvalidValueError(
        "csv",
        "csv-unreadable",
        Text(
            en=f"In line {line} a quotation mark opens a cell that no other one closes, or text follows the one that does.",
            bg=f"На ред {line} кавичка отваря клетка, която друга не затваря, или след затварящата следва текст.",
        ),
        Text(
            en='Close the cell with a quotation mark and double those inside it (""), or take the mark away.',
            bg='Затворете клетката с кавичка и удвоете кавичките в нея ("") или махнете кавичката.',
        ),
    )


def _too_long(line: int) -> InvalidValueError:
    return InvalidValueError(
        "csv",
        "csv-cell-too-long",
        Text(
            en=f"In line {line} a cell has more than {LONGEST} characters.",
            bg=f"На ред {line} клетка има повече от {LONGEST} знака.",
        ),
        Text(en="Is this a CSV file with that separator?", bg="CSV ли е файлът и верен ли е разделителят?"),
    )


def _other_letters(encoding: str) -> InvalidValueError:
    return InvalidValueError(
        "csv",
        "encoding-unfit",
        Text(
            en=f"The file is not written as {encoding}: it has bytes that are no letters there.",
            bg=f"Файлът не е записан като {encoding}: има байтове, които там не са букви.",
        ),
        Text(en="Save it as UTF-8, or name its encoding.", bg="Запишете го като UTF-8 или посочете кодировката му."),
    )
