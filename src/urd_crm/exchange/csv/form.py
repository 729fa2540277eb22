"""Which letters and which separator a CSV file is written with; the format itself does not say.

What can be seen: a byte order mark; bytes that are no UTF-8; UTF-16 by the zero bytes of its separators;
letters that make words of two scripts when they are read as the wrong one of cp1251 and cp1252;
Cyrillic letters that make words only when they are read as Excel on a Mac, DOS or old mail programs write them.
What cannot: other one-byte encodings are read as cp1251 and come out as wrong letters, and a file without a letter beyond ASCII is read as UTF-8, which is right for every one of them.
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
SURE = 3
"""So many letters beyond ASCII in one line are UTF-8 by no chance: in cp1251 a capital before „““ is, at most."""
SAMPLE = 16384
"""How much of a file the separator is judged by · characters."""
CHUNK = 1 << 20
ENOUGH = 2000
"""So many words tell the script."""
_SEPARATOR = re.compile(r'\ufeff?"?sep=(.)"?[\s;,|]*', re.IGNORECASE)
CYRILLIC = ("cp1251", "cp866", "koi8-r")
_EDGE = r"\s;,|.\"'()/:0-9-"
_LIKELY = re.compile(rf"(?<![^{_EDGE}])(?:[Ѐ-Я]?[а-џґ]+|[Ѐ-ЯҐ]+)(?![^{_EDGE}])")
"""A word of Cyrillic letters whose first is a capital, or that are all of one size."""
_CAPITAL = re.compile(rb"(?<![\x80-\xff])[\xc0-\xdf][\xe0-\xfe]{2}")
"""A capital and small letters in cp1251."""
_CAPITAL_ON_MAC = re.compile(rb"(?<![\x80-\xff])[\x80\x81\x83\x85-\x8a\x8c-\x90\x98-\x9f][\xe0-\xfe]{2}")
"""The same on a Mac, which has the small letters where cp1251 has them, without those that are quotation marks there."""
_ONLY_ON_MAC = re.compile(rb"(?<![\x80-\xff])[\x85-\x89\x98\x99][\xe0-\xfe]{2}")
"""Those that are no letters in cp1251, which has the capitals of other languages in the places of the rest."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")


def encoding_of(path: Path) -> str:
    """Say how the letters of a file are written.

    Raises:
        InvalidValueError: it is none of UTF-8, UTF-16, cp1252 and Cyrillic ones, or some lines are UTF-8 and others are not.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    if b"\0" in head and (wide := _wide(head)) is not None:
        return wide
    if _reads(path, "utf-8"):
        return "utf-8"
    _refuse_mixed(path)
    if _reads(path, "cp1251") and not _is_mixed(path):
        return _cyrillic(path)
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


def line_unfit(path: Path, encoding: str) -> int | None:
    """Say in which line the first bytes stand that are no letters in an encoding; ``None``: lines are not told apart."""
    if codecs.lookup(encoding).name.startswith(("utf-16", "utf-32")):
        return None
    with path.open("rb") as file:
        return next((number for number, line in enumerate(file, 1) if _letters(line, encoding) is None), None)


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


def _wide(head: bytes) -> str | None:
    """Say which UTF-16 a beginning with zero bytes is, by its line ends; ``None``: the zeros are a fault in other text."""
    ends = head.count(b"\n") + head.count(b"\r")
    for name, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        found = sum(zero == 0 and other in b"\r\n" for zero, other in zip(zeros, others, strict=False))
        if zeros.count(0) > others.count(0) and found * 2 >= ends:
            return name
    return None


def _letters(line: bytes, encoding: str) -> int | None:
    """Say how many bytes a line has beyond its characters; ``None``: it cannot be read so."""
    try:
        return len(line) - len(line.decode(encoding))
    except UnicodeDecodeError:
        return None


def _refuse_mixed(path: Path) -> None:
    """Refuse a file that is UTF-8 in some lines and not in others: read as either, the others come out as wrong letters."""
    good = bad = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            beyond = 0 if line.isascii() else _letters(line, "utf-8")
            good, bad = good or (number if beyond and beyond >= SURE else 0), bad or (number if beyond is None else 0)
            if good and bad:
                raise InvalidValueError(
                    "csv",
                    "encoding-mixed",
                    Text(
                        en=f"The file has two encodings: line {good} is UTF-8, line {bad} is not.",
                        bg=f"Файлът е в две кодировки: ред {good} е в UTF-8, ред {bad} не е.",
                    ),
                    Text(
                        en="Correct those lines and save the whole file as UTF-8.",
                        bg="Поправете тези редове и запишете целия файл като UTF-8.",
                    ),
                )


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


def _cyrillic(path: Path) -> str:
    """Say in which encoding of Cyrillic the words of a file are likely; cp1251 where others are not much likelier."""
    found, capitals, on_mac, surely = dict.fromkeys(CYRILLIC, 0), 0, 0, False
    with path.open("rb") as file:
        while max(found.values()) < ENOUGH and (chunk := file.read(CHUNK)):
            capitals, on_mac = capitals + len(_CAPITAL.findall(chunk)), on_mac + len(_CAPITAL_ON_MAC.findall(chunk))
            surely = surely or _ONLY_ON_MAC.search(chunk) is not None
            for name in CYRILLIC:
                found[name] += len(_LIKELY.findall(chunk.decode(name, "replace")))
    if surely and on_mac > 10 * capitals:
        return "mac-cyrillic"
    best = max(CYRILLIC, key=lambda name: found[name])
    return best if found[best] > 2 * found["cp1251"] else "cp1251"
