"""How the letters of a CSV file are written; the format itself does not say.

What can be seen: a byte order mark; bytes that are no UTF-8; UTF-16 by the zero bytes of its separators;
letters that make words of two scripts when they are read as the wrong one of cp1251 and cp1252;
Cyrillic letters that make words only when they are read as Excel on a Mac, DOS or old mail programs write them.
What cannot: other one-byte encodings are read as cp1251 and come out as wrong letters, and a file without a letter beyond ASCII is read as UTF-8, which is right for every one of them.
"""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SURE = 3
"""So many letters beyond ASCII in one line are UTF-8 by no chance: in cp1251 a capital before „““ is, at most."""
CHUNK = 1 << 20
ENOUGH = 2000
"""So many words tell the script."""
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


def line_unfit(path: Path, encoding: str) -> int | None:
    """Say in which line the first bytes stand that are no letters in an encoding; ``None``: lines are not told apart."""
    if codecs.lookup(encoding).name.startswith(("utf-16", "utf-32")):
        return None
    with path.open("rb") as file:
        return next((number for number, line in enumerate(file, 1) if _letters(line, encoding) is None), None)


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
