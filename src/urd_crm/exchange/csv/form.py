"""How a CSV file is cut: which separator it has, what stands above its titles, and whether it is one at all."""

import codecs
import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

DELIMITERS = ";\t|,"
"""The comma comes last: it stands inside of numbers and names too."""
DOCUMENTS = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format",
)
"""What .xlsx, .ods, .docx and .zip begin with, then .xls and .doc, .pdf, .gz, .bz2, .xz, .7z, .rar, a database."""
MARKUP = (b"<html", b"<!doc", b"<?xml", b"<table")
"""What pages begin with, in small letters: some programs call one .xls or .csv."""
SAMPLE = 16384
"""How much of a file the separator is judged by · characters."""
_SEPARATOR = re.compile(r'\ufeff?"?sep=(.)"?[\s;,|]*', re.IGNORECASE)


def refuse_documents(path: Path) -> None:
    """Say that a workbook is no CSV, before its bytes are read as letters.

    Raises:
        InvalidValueError: it is a workbook, an archive, a page or another document.
    """
    with path.open("rb") as file:
        head = file.read(16)
    if head.startswith(DOCUMENTS) or head.removeprefix(codecs.BOM_UTF8).lstrip().lower().startswith(MARKUP):
        raise InvalidValueError(
            "csv",
            "csv-document",
            Text(
                en="The file is a workbook, an archive or another document, no CSV.",
                bg="Файлът е работна книга, архив или друг документ, не CSV.",
            ),
            Text(
                en="Open it, or unpack it, and save the table as CSV.",
                bg="Отворете или разархивирайте го и запишете таблицата като CSV.",
            ),
        )


def announced(sample: str) -> tuple[int, str | None]:
    r"""Say how many lines stand above the titles, and which separator one of them names, as Excel reads it: ``sep=;``.

    >>> announced("sep=;\nname;sum\n"), announced("\n;;\nname;sum\n"), announced("name,sum\n")
    ((1, ';'), (2, None), (0, None))
    """
    above, found = 0, None
    for line in StringIO(sample, newline=""):
        if above == 0 and (told := _SEPARATOR.fullmatch(line)):
            found = told[1]
        elif line.strip(f"{DELIMITERS} \r\n\ufeff"):
            break
        above += 1
    return above, found


def open_mark(text: str, delimiter: str) -> int | None:
    r"""Say in which line a quotation mark opens a cell that is not closed, or not at its end.

    Args:
        text: from the beginning of a row.
        delimiter: what separates the cells.

    Returns:
        Counted from 1; ``None``: every cell that is opened is closed.

    >>> open_mark('a,"b\nc",d"e\nf,"g\n', ","), open_mark('"a" b,c', ","), open_mark('a"b,"c"', ",")
    (3, 1, None)
    """
    ends = rf"{re.escape(delimiter)}\r\n"
    for cell in re.finditer(rf'(?:\A|(?<=[{ends}]))"(?:[^"]|"")*+(?P<closed>"(?=[{ends}]|\Z))?', text):
        if cell["closed"] is None:
            return len(re.findall(r"\r\n?|\n", text[: cell.start()])) + 1
    return None


def delimiter_of(sample: str) -> str:
    r"""Say what separates the cells of a file.

    The separator is the one that cuts the header and most rows into the same number of cells;
    of two that do, the one that makes more. If none does, it is the one that makes most cells of the header.
    A file of one column has none, and a comma does no harm.

    >>> delimiter_of("name;sum\nA;1,5\nB;2,5\n"), delimiter_of("name\nA, B\n")
    (';', ',')
    """
    best, found = (0.0, 2), ","
    for delimiter in DELIMITERS:
        rows = [row for row in _rows(sample, delimiter) if any(row)]
        if not rows or len(rows[0]) == 1:
            continue
        even = sum(len(row) == len(rows[0]) for row in rows) / len(rows)
        cut = (even if even >= 0.5 else 0.0, len(rows[0]))
        if cut > best:
            best, found = cut, delimiter
    return found


def _rows(sample: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(StringIO(sample, newline=""), delimiter=delimiter)
    except csv.Error:
        return
