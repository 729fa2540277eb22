"""Reading and writing CSV as offices do it: any separator, any encoding that can be told, safe to open as a sheet.

Source: RFC 4180 for the form.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO, TextIOWrapper
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import frozen

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.encoding import encoding_of, line_unfit
from urd_crm.exchange.csv.form import SAMPLE, announced, delimiter_of, open_mark, refuse_documents
from urd_crm.text import Text
from urd_crm.values.sheet_cell import guarded, guarded_all, unguarded

REST = "…"
"""The column of the cells that stand beyond the last column of a row."""
INVISIBLE = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""What comes with pasted cells and nobody sees: soft hyphens, blanks and joiners without width, marks."""
LONGEST = 2_000_000
"""The longest cell that is read · characters: a text of ours has at most a million."""


class CsvRow(dict[str, str]):
    """The cells of a row by column. A result, one line's own."""

    number = 0
    """Counted from 1 below the titles, blank rows too."""


@frozen
class CsvTable:
    """A CSV file whose form is known. Its rows may be read again and again; nothing is kept of them."""

    path: Path
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    """From its first row; a column without a title is ``column 3``."""
    above: int = 0
    """How many lines stand above the titles: blank ones, and one such as ``sep=;``."""

    def __iter__(self) -> Iterator[CsvRow]:
        return self.rows()

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[CsvRow]:
        """Give each row by column; blank rows and repeated titles are passed over, missing cells are empty.

        Args:
            progress: is told how much of the file is read · 0 to 1.

        Raises:
            InvalidValueError: the file is no CSV of this form, or another program writes to it meanwhile.
        """
        size = self.path.stat().st_size
        with self.path.open("rb") as file, TextIOWrapper(file, self.encoding, newline="") as stream:
            reader = _reader(self.path, stream, self.delimiter, self.above)
            titles = next(reader, [])
            for number, written in enumerate(reader, 1):
                cells = [unguarded(cell) for cell in written]
                if any(map(stripped, cells)) and written != titles:
                    filled = cells + [""] * (len(self.columns) - len(cells))
                    row = CsvRow(zip(self.columns, filled, strict=False))
                    row.number = number
                    if any(map(stripped, filled[len(self.columns) :])):
                        row[REST] = self.delimiter.join(filled[len(self.columns) :])
                    yield row
                if progress is not None:
                    progress(file.tell() / (size or 1))
            if self.path.stat().st_size != size:
                raise InvalidValueError(
                    "csv",
                    "csv-changing",
                    Text(
                        en="Another program wrote to the file while it was read.",
                        bg="Друга програма записа във файла, докато се четеше.",
                    ),
                    Text(en="Wait until it is done, and try again.", bg="Изчакайте я да свърши и опитайте пак."),
                )


def read_csv(path: str | PathLike[str], *, delimiter: str | None = None, encoding: str | None = None) -> CsvTable:
    """Find out how a CSV file is written, and give its rows to be read.

    Args:
        path: the file; its first row has the titles of the columns.
        delimiter: what separates the cells; ``None``: one of ``, ; | `` and the tabulator is found out.
        encoding: how the letters are written; ``None``: UTF-8, UTF-16, cp1252 or a Cyrillic one is found out,
            with the limits that :mod:`urd_crm.exchange.csv.encoding` tells.

    Raises:
        InvalidValueError: it is empty, has two columns of one name, is a workbook, or cannot be read.
    """
    file = Path(path)
    if file.exists() and not file.is_file():
        raise InvalidValueError(
            "csv",
            "csv-no-file",
            Text(
                en="This is a folder, a pipe or a device; the file is read more than once.",
                bg="Това е папка, канал или устройство, а файлът се чете повече от веднъж.",
            ),
            Text(en="Write what it gives to a file first.", bg="Първо запишете съдържанието му във файл."),
        )
    refuse_documents(file)
    encoding = encoding or encoding_of(file)
    try:
        with file.open(encoding=encoding, newline="") as stream:
            sample = stream.read(SAMPLE)
    except UnicodeError as error:
        raise _other_letters(file, encoding) from error
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
    above, named = announced(sample)
    delimiter = delimiter or named or delimiter_of("".join(islice(StringIO(sample, newline=""), above, None)))
    if not stripped(sample):
        raise InvalidValueError("csv", "csv-empty", Text(en="The file is empty.", bg="Файлът е празен."))
    with file.open(encoding=encoding, newline="") as stream:
        titles = [stripped(title) for title in next(_reader(file, stream, delimiter, above), [])]
    columns = [title or f"column {n}" for n, title in enumerate(titles, 1)]
    if len(set(columns)) < len(columns):
        twice = ", ".join(sorted({title for title in columns if columns.count(title) > 1}))
        raise InvalidValueError(
            "csv",
            "csv-same-columns",
            Text(en=f"Several columns have one title: {twice}.", bg=f"Няколко колони са с едно заглавие: {twice}."),
            Text(en="Rename all but one.", bg="Преименувайте ги."),
        )
    return CsvTable(file, encoding, delimiter, tuple(columns), above)


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


def stripped(text: str) -> str:
    """Take white space away from both ends, and the marks without width that come with pasted cells."""
    return text.strip().strip(INVISIBLE).strip()


def _reader(path: Path, stream: Any, delimiter: str, above: int) -> Iterator[list[str]]:
    if csv.field_size_limit() < LONGEST:
        csv.field_size_limit(LONGEST)  # the process's own limit is shorter than a long text; raising it harms nobody
    done = above
    reader = csv.reader(islice(stream, above, None), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            yield row
            done = above + reader.line_num
    except csv.Error as error:
        with path.open(encoding=stream.encoding, newline="") as again:
            begun = open_mark("".join(islice(again, done, above + reader.line_num)), delimiter)
        raise _too_long(done + 1) if begun is None else _unclosed(done + begun) from error
    except UnicodeError as error:
        raise _other_letters(path, stream.encoding) from error


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


def _other_letters(path: Path, encoding: str) -> InvalidValueError:
    line = line_unfit(path, encoding)
    return InvalidValueError(
        "csv",
        "encoding-unfit",
        Text(
            en=f"The file is not written as {encoding}: it has bytes that are no letters there"
            + (f", first in line {line}." if line else "."),
            bg=f"Файлът не е записан като {encoding}: има байтове, които там не са букви"
            + (f", първо на ред {line}." if line else "."),
        ),
        Text(en="Save it as UTF-8, or name its encoding.", bg="Запишете го като UTF-8 или посочете кодировката му."),
    )
