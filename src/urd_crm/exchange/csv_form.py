"""Which letters and which separator a CSV file is written with; the format itself does not say.

What can be seen: a byte order mark; bytes that are no UTF-8; UTF-16 by the zero bytes of its separators;
letters that make words of two scripts when they are read as the wrong one of cp1251 and cp1252.
What cannot: other one-byte encodings (KOI8-R, cp866, MacCyrillic) are read as cp1251 and come out as wrong letters,
and a file without a letter beyond ASCII is read as UTF-8, which is right for every one of them.
"""

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
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""What .xlsx, .ods and .docx begin with, then .xls and .doc, then .pdf."""
SAMPLE = 16384
"""How much of a file the separator is judged by · characters."""
CHUNK = 1 << 20
ENOUGH = 2000
"""So many words tell the script."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")


def encoding_of(path: Path) -> str:
    """Say how the letters of a file are written.

    Raises:
        InvalidValueError: it is none of UTF-8, UTF-16, cp1251 and cp1252.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    if b"\0" in head:
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    if _reads(path, "utf-8"):
        return "utf-8"
    if _reads(path, "cp1251") and not _is_mixed(path):
        return "cp1251"
    if _reads(path, "cp1252"):
        return "cp1252"
    raise InvalidValueError(
        "csv",
        "encoding-unknown",
        Text(en="The letters of the file cannot be read.", bg="Буквите във файла не могат да се прочетат."),
        Text(en="Save it as UTF-8, or name its encoding.", bg="Запишете го като UTF-8 или посочете кодировката му."),
    )


def refuse_documents(path: Path) -> None:
    """Say that a workbook is no CSV, before its bytes are read as letters.

    Raises:
        InvalidValueError: it is a workbook or another document.
    """
    with path.open("rb") as file:
        if not file.read(4).startswith(DOCUMENTS):
            return
    raise InvalidValueError(
        "csv",
        "csv-document",
        Text(
            en="The file is a workbook or another document, no CSV.",
            bg="Файлът е работна книга или друг документ, не CSV.",
        ),
        Text(en="Open it and save it as CSV.", bg="Отворете го и го запишете като CSV."),
    )


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
    of two that do, the one that makes more. A file of one column has none, and a comma does no harm.

    >>> delimiter_of("name;sum\nA;1,5\nB;2,5\n"), delimiter_of("name\nA, B\n")
    (';', ',')
    """
    best, found = (0.0, 1), ","
    for delimiter in DELIMITERS:
        rows = [row for row in _rows(sample, delimiter) if any(row)]
        if not rows or len(rows[0]) == 1:
            continue
        even = sum(len(row) == len(rows[0]) for row in rows) / len(rows)
        if even >= 0.5 and (even, len(rows[0])) > best:
            best, found = (even, len(rows[0])), delimiter
    return found


def _rows(sample: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(StringIO(sample, newline=""), delimiter=delimiter)
    except csv.Error:
        return


def _reads(path: Path, encoding: str) -> bool:
    try:
        for _ in _chunks(path, encoding):
            pass
    except UnicodeDecodeError:
        return False
    return True


def _chunks(path: Path, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)


def _is_mixed(path: Path) -> bool:
    """Say whether most words with Cyrillic letters have Latin ones too: then they are accented letters of the West."""
    mixed = pure = 0
    for text in _chunks(path, "cp1251"):
        for word in _WORD.findall(text):
            if _CYRILLIC.search(word):
                is_mixed = _LATIN.search(word) is not None
                mixed, pure = mixed + is_mixed, pure + (not is_mixed)
        if mixed + pure > ENOUGH:
            break
    return mixed > pure
